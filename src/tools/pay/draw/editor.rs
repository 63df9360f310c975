//! The scheme: presets and own ones, fields with their locks, thresholds, what is beside them, the link.
use super::{
    Piece, Ready, boundary,
    say::{Input, text},
    tiers,
};
use crate::{
    markup::{Attr, ButtonKind, Element, Glyph, Tag, Tone, el, kit},
    tools::pay::{
        Act, Choice, Field, HeadKind, HeadRule, Preset, Section, SoftKind, SoftRule, Solution, Unknown, act,
        solve,
    },
};

pub(super) fn editor(all: Ready<'_>) -> Element<Act> {
    let mut body: Vec<Piece> = vec![choose(all).into(), fields(all).into(), mix(all).into()];
    body.extend(solving(all).map(Into::into));
    body.push(tiers::tiers(all).into());
    body.push(boundary::boundary(all).into());
    body.push(more(all).into());
    body.push(keep(all).into());
    body.push(link(all).into());
    let reset =
        kit::Button { label: all.text("pay-reset"), kind: ButtonKind::Quiet, ..kit::Button::default() };
    let actions = vec![kit::button(reset, Act::Reset).into()];
    kit::card(kit::Card { id: "pay-scheme", title: all.text("pay-scheme"), actions, body })
}

/// The name of a preset.
pub(super) fn preset_name(all: Ready<'_>, preset: Preset) -> String {
    all.text(match preset {
        Preset::BigThresholds => "pay-preset-big",
        Preset::Smooth => "pay-preset-smooth",
        Preset::FlatRate => "pay-preset-flat",
        Preset::Accelerator => "pay-preset-accelerator",
    })
}

/// Presets and own schemes; none is chosen when the scheme in hand is another.
fn choose(all: Ready<'_>) -> Element<Act> {
    let mut texts: Vec<String> = Preset::ALL.map(|preset| preset_name(all, preset)).into();
    let mut choices: Vec<Choice> = Preset::ALL.map(Choice::Preset).into();
    for (place, own) in (0..).zip(&all.params.own) {
        texts.push(all.words.with("pay-own-option", &[("name", text(own.name.as_str()))]));
        choices.push(Choice::Own(place));
    }
    let own = all.params.own.iter().position(|own| own.scheme == *all.scheme());
    let preset =
        act::preset_of(all.params).and_then(|preset| Preset::ALL.iter().position(|it| *it == preset));
    let at = own.map(|place| place + Preset::ALL.len()).or(preset);
    kit::select("pay-preset", all.text("pay-preset"), (texts, at), Act::OneOf(choices))
}

/// Turns a lock: what is unlocked is found from the others.
pub(super) fn lock(all: Ready<'_>, unknown: Unknown) -> Element<Act> {
    let name = all.text(match unknown {
        Unknown::Income => "pay-unknown-income",
        Unknown::Mix => "pay-unknown-mix",
        Unknown::Plan => "pay-unknown-plan",
        Unknown::Rate => "pay-unknown-rate",
    });
    let is_open = all.params.unlocked.contains(&unknown);
    let title = all.words.with("pay-find-what", &[("what", text(name))]);
    let button = kit::Button {
        label: all.text("pay-find"),
        kind: ButtonKind::Quiet,
        pressed: Some(is_open),
        title: Some(title.clone()),
        ..kit::Button::default()
    };
    kit::button(button, Act::Lock(unknown)).attr(Attr::AriaLabel, title)
}

fn fields(all: Ready<'_>) -> Element<Act> {
    let scheme = all.scheme();
    let money = |field, id, key: &str, value| {
        let input =
            Input { id, label: all.text(key), value: all.money_value(value), unit: all.unit(), hint: None };
        all.field(field, input)
    };
    let locked =
        |field: Element<Act>, unknown| el(Tag::Div).class("locked").put(field).put(lock(all, unknown));
    let income = money(Field::Income, "pay-income", "pay-income", scheme.potential_income);
    let plan = money(Field::Plan, "pay-plan", "pay-plan", scheme.plan);
    el(Tag::Div)
        .class("settings")
        .put(locked(income, Unknown::Income))
        .put(locked(plan, Unknown::Plan))
        .put(money(Field::Market, "pay-market", "pay-market", scheme.market))
}

fn mix(all: Ready<'_>) -> Element<Act> {
    let mix = all.scheme().mix;
    let share = |field, id, key: &str, value| {
        let value = all.words.limit_number(value);
        all.field(field, Input { id, label: all.text(key), value, unit: Some("%".into()), hint: None })
    };
    let label = all.text("pay-mix");
    el(Tag::Div)
        .class("pay-mix")
        .attr(Attr::Role, "group")
        .attr(Attr::AriaLabel, label.clone())
        .put(el(Tag::P).class("label").put(label).put(" ").put(lock(all, Unknown::Mix)))
        .put(
            el(Tag::Div)
                .class("settings")
                .put(share(Field::Hard, "pay-hard", "pay-hard", mix.hard))
                .put(share(Field::Soft, "pay-soft", "pay-soft", mix.soft))
                .put(share(Field::Bonus, "pay-bonus", "pay-bonus", mix.bonus)),
        )
}

/// What the locks lead to, in words.
fn solving(all: Ready<'_>) -> Option<Element<Act>> {
    if all.params.unlocked.is_empty() {
        return None;
    }
    let name = |unknown: &Unknown| {
        all.text(match unknown {
            Unknown::Income => "pay-unknown-income",
            Unknown::Mix => "pay-unknown-mix",
            Unknown::Plan => "pay-unknown-plan",
            Unknown::Rate => "pay-unknown-rate",
        })
    };
    let what = all.params.unlocked.iter().map(name).collect::<Vec<_>>().join(", ");
    let (tone, said) = match solve(all.scheme(), &all.params.unlocked) {
        Ok(Solution::Found { gap, .. }) if gap.is_closed => (Tone::Good, "pay-solved"),
        Ok(Solution::Found { .. }) => (Tone::Info, "pay-solved-nearly"),
        Ok(Solution::Ask(_)) => (Tone::Warn, "pay-solve-ask"),
        Ok(Solution::Locked(_)) => return None,
        Err(reason) => {
            let title = all.words.with("pay-unsolved", &[("what", text(what))]);
            return Some(kit::notice(Tone::Warn, title, Some(all.why(reason)), Vec::new()));
        }
    };
    Some(kit::notice(tone, all.words.with(said, &[("what", text(what))]), None, Vec::new()))
}

/// What is set once: soft salary, cap, head, currency, minimum wage.
fn more(all: Ready<'_>) -> Element<Act> {
    let inner = all.look.shows(Section::More).then(|| {
        el(Tag::Div).class("settings").all(soft(all)).all(head(all)).all(money_settings(all)).put(kit::date(
            all.text("pay-minimum-since"),
            {
                let (year, month, day) = all.scheme().minimum_wage.since.ymd();
                format!("{year:04}-{month:02}-{day:02}")
            },
            Act::MinimumSince,
        ))
    });
    el(Tag::Details)
        .class("unfold")
        .flag(Attr::Open, inner.is_some())
        .on(crate::markup::On::Toggle, Act::Unfold(Section::More))
        .put(el(Tag::Summary).put(all.text("pay-more")))
        .all(inner)
}

fn percent_field(all: Ready<'_>, field: Field, (id, key): (&str, &str), value: String) -> Element<Act> {
    all.field(field, Input { id, label: all.text(key), value, unit: Some("%".into()), hint: None })
}

fn soft(all: Ready<'_>) -> Vec<Element<Act>> {
    let options = [(SoftKind::Share, "pay-soft-share"), (SoftKind::All, "pay-soft-all")];
    let at = usize::from(all.scheme().soft_rule != SoftRule::Share);
    let texts = options.map(|(_, key)| all.text(key)).into();
    let choices = options.map(|(kind, _)| Choice::Soft(kind)).into();
    let rule =
        kit::select("pay-soft-rule", all.text("pay-soft-rule"), (texts, Some(at)), Act::OneOf(choices));
    let score = all.words.limit_number(all.params.score);
    let mut fields = vec![percent_field(all, Field::Score, ("pay-score", "pay-score"), score), rule];
    if let SoftRule::AllFrom(from) = all.scheme().soft_rule {
        let from = all.words.limit_number(from);
        fields.push(percent_field(all, Field::SoftFrom, ("pay-soft-from", "pay-soft-from"), from));
    }
    fields
}

fn head(all: Ready<'_>) -> Vec<Element<Act>> {
    let options = [
        (HeadKind::Nothing, "pay-head-nothing"),
        (HeadKind::Tiers, "pay-head-tiers"),
        (HeadKind::Flat, "pay-head-flat"),
    ];
    let at = match all.scheme().head {
        HeadRule::Nothing => 0,
        HeadRule::SameTiers(_) => 1,
        HeadRule::Flat(_) => 2,
    };
    let texts = options.map(|(_, key)| all.text(key)).into();
    let choices = options.map(|(kind, _)| Choice::Head(kind)).into();
    let mut fields =
        vec![kit::select("pay-head", all.text("pay-head"), (texts, Some(at)), Act::OneOf(choices))];
    match all.scheme().head {
        HeadRule::Nothing => {}
        HeadRule::SameTiers(part) => {
            let part = all.words.limit_number(part);
            fields.push(percent_field(all, Field::HeadPart, ("pay-head-part", "pay-head-part"), part));
        }
        HeadRule::Flat(rate) => {
            let rate = super::say::rate_number(all.words, rate);
            fields.push(percent_field(all, Field::HeadRate, ("pay-head-rate", "pay-head-rate"), rate));
        }
    }
    fields
}

fn money_settings(all: Ready<'_>) -> Vec<Element<Act>> {
    let scheme = all.scheme();
    let cap = scheme.cap.map(|cap| all.money_value(cap)).unwrap_or_default();
    let minimum = all.money_value(scheme.minimum_wage.amount);
    let end = all.words.limit_number(all.params.curve_end);
    let input = |id, key: &str, value, unit| Input { id, label: all.text(key), value, unit, hint: None };
    vec![
        all.field(Field::Cap, input("pay-cap", "pay-cap", cap, all.unit())),
        all.field(Field::Currency, input("pay-currency", "pay-currency", scheme.currency.clone(), None)),
        percent_field(all, Field::CurveEnd, ("pay-curve-end", "pay-curve-end"), end),
        all.field(Field::MinimumWage, input("pay-minimum", "pay-minimum", minimum, all.unit())),
    ]
}

/// Own schemes: saved under a name, forgotten by a cross.
fn keep(all: Ready<'_>) -> Element<Act> {
    let name = all.field(
        Field::Name,
        Input {
            id: "pay-name",
            label: all.text("pay-name"),
            value: all.look.name.clone(),
            ..Input::default()
        },
    );
    let save = kit::Button { label: all.text("pay-save"), ..kit::Button::default() };
    let own = (0..).zip(&all.params.own).map(|(place, own)| {
        let lift = all.words.with("pay-forget", &[("name", text(own.name.as_str()))]);
        kit::chip(own.name.clone(), Tone::Plain, lift, Act::ForgetScheme(place))
    });
    el(Tag::Div)
        .class("pay-keep")
        .put(name)
        .put(kit::button(save, Act::SaveScheme))
        .put(el(Tag::Div).class("row").all(own))
}

/// The link, with what it holds in words.
fn link(all: Ready<'_>) -> Element<Act> {
    let button = kit::Button {
        label: all.text("pay-link"),
        kind: ButtonKind::Quiet,
        glyph: Some(Glyph::Link),
        ..kit::Button::default()
    };
    el(Tag::Div).class("row").put(kit::button(button, Act::Link)).put(all.note(all.text("pay-link-holds")))
}
