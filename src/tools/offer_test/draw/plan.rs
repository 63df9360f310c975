//! How much longer, and how it is counted; what differs from the start is marked.
use super::{Page, Piece, note, say};
use crate::{
    domain::Percent,
    markup::{Attr, ButtonKind, Element, Tag, el, kit},
    stats::Prior,
    tools::offer_test::{Act, PRIORS, Params, Place, Setting},
};

pub(super) fn plan(page: Page<'_>) -> Piece {
    let words = page.words;
    let is_changed = settings_of(page.params) != settings_of(&Params::default());
    let mark = is_changed
        .then(|| el(Tag::Span).class("chip").attr(Attr::DataTone, "info").put(words.text("test-changed")));
    let reset = is_changed.then(|| {
        let button = kit::Button {
            label: words.text("test-reset"),
            kind: ButtonKind::Quiet,
            ..kit::Button::default()
        };
        el(Tag::Div).put(kit::button(button, Act::Reset))
    });
    let body = el(Tag::Div)
        .class("body")
        .put(el(Tag::P).put(needed(page)))
        .put(fields(page))
        .all(shares(page))
        .all(reset);
    el(Tag::Details)
        .class("card settings-card")
        .flag(Attr::Open, true)
        .put(el(Tag::Summary).put(el(Tag::H2).put(words.text("test-plan"))).all(mark))
        .put(body)
        .into()
}

/// The settings without what was counted.
fn settings_of(params: &Params) -> Params {
    let empty = Params::default();
    Params { lines: empty.lines, looks: empty.looks, matching: empty.matching, ..params.clone() }
}

/// Trials for each variant and days until then.
fn needed(page: Page<'_>) -> String {
    let words = page.words;
    let plan = match &page.report.plan {
        Ok(plan) => plan,
        Err(reason) => return words.with("test-plan-none", &[("why", words.no_answer(*reason).into())]),
    };
    let args = [
        ("n", i64::try_from(plan.per_variant).unwrap_or(i64::MAX).into()),
        ("of", say::of_basis(words, plan.basis).into()),
        ("by", say::by_stage(words, plan.stage).into()),
        ("base", say::rate(words, plan.base).into()),
        ("to", say::rate(words, plan.base + plan.difference).into()),
    ];
    let needed = words.with("test-plan-needed", &args);
    let days = match plan.days {
        Ok(0) => words.text("test-plan-reached"),
        Ok(days) => words.with("test-plan-days", &[("n", days.into())]),
        Err(reason) => words.no_answer(reason),
    };
    format!("{needed} {days}")
}

fn fields(page: Page<'_>) -> Element<Act> {
    let (words, params) = (page.words, page.params);
    let percent = |percent: Percent| words.limit_number(percent);
    let started = params.started.map(|day| day.to_date().to_string()).unwrap_or_default();
    let prior = |prior: &Prior| {
        words.text(match prior {
            Prior::Jeffreys => "test-prior-jeffreys",
            Prior::Uniform => "test-prior-uniform",
        })
    };
    let at = PRIORS.iter().position(|prior| *prior == params.prior);
    let planned = params.planned_impressions.map(|n| words.count(i64::try_from(n).unwrap_or(i64::MAX)));
    let value = params.deal_value.map(|money| words.money_exact(money, None));
    let start = Params::default();
    let field = |setting, key, shown: String, changed: bool| number(page, (setting, key), shown, changed);
    el(Tag::Div)
        .class("settings")
        .put(field(Setting::Effect, "test-set-effect", percent(params.effect), params.effect != start.effect))
        .put(kit::date(words.text("test-set-started"), started, Act::Started))
        .put(field(
            Setting::Planned,
            "test-set-planned",
            planned.unwrap_or_default(),
            params.planned_impressions.is_some(),
        ))
        .put(field(
            Setting::DealValue,
            "test-set-value",
            value.unwrap_or_default(),
            params.deal_value.is_some(),
        ))
        .put(control(page))
        .put(field(Setting::Alpha, "test-set-alpha", percent(params.alpha), params.alpha != start.alpha))
        .put(field(Setting::Power, "test-set-power", percent(params.power), params.power != start.power))
        .put(kit::select(
            "test-prior",
            words.text("test-prior"),
            (PRIORS.iter().map(prior).collect(), at),
            Act::Prior,
        ))
}

fn mistyped(page: Page<'_>, place: Place) -> Option<String> {
    page.look.mistyped.iter().find(|(other, _)| *other == place).map(|(_, text)| text.clone())
}

fn number(page: Page<'_>, (setting, key): (Setting, &str), shown: String, changed: bool) -> Element<Act> {
    let words = page.words;
    let (unit, invalid) = match setting {
        Setting::Effect | Setting::Power | Setting::Alpha => ("%", "test-invalid-percent"),
        Setting::Planned => ("", "test-invalid-count"),
        Setting::DealValue => (say::SIGN, "test-invalid-money"),
    };
    let mistyped = mistyped(page, Place::Setting(setting));
    let field = kit::Field {
        id: key.into(),
        label: words.text(key),
        invalid: mistyped.as_ref().map(|_| words.text(invalid)),
        value: mistyped.unwrap_or(shown),
        unit: (!unit.is_empty()).then(|| unit.to_owned()),
        changed,
        ..kit::Field::default()
    };
    kit::field(field, Act::Set(setting))
}

/// The variant that others are compared with.
fn control(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let ids: Vec<u32> = page.entrants.iter().map(|entrant| entrant.id).collect();
    let at =
        page.params.control.and_then(|id| ids.iter().position(|known| *known == id)).map_or(0, |at| at + 1);
    let names = page.entrants.iter().map(|entrant| say::name(words, entrant));
    let texts = [words.text("test-control-none")].into_iter().chain(names).collect();
    kit::select("test-control", words.text("test-control"), (texts, Some(at)), Act::Control(ids))
}

/// The intended shares of impressions.
fn shares(page: Page<'_>) -> Vec<Piece> {
    let words = page.words;
    if page.entrants.len() < 2 {
        return Vec::new();
    }
    let share =
        |id: u32| page.params.intended.iter().find(|(known, _)| *known == id).map(|(_, share)| *share);
    let field = |entrant: &crate::tools::offer_test::Entrant| {
        let mistyped = mistyped(page, Place::Share(entrant.id));
        let shown = share(entrant.id).map(|share| words.limit_number(share)).unwrap_or_default();
        let field = kit::Field {
            id: format!("test-share-{}", entrant.id),
            label: words.with("test-share", &[("letter", entrant.letter.as_str().into())]),
            invalid: mistyped.as_ref().map(|_| words.text("test-invalid-percent")),
            value: mistyped.unwrap_or(shown),
            unit: Some("%".into()),
            changed: share(entrant.id).is_some(),
            ..kit::Field::default()
        };
        kit::field(field, Act::Share(entrant.id))
    };
    let fields = el(Tag::Div).class("settings").all(page.entrants.iter().map(field));
    vec![note(words.text("test-shares-note")), fields.into()]
}
