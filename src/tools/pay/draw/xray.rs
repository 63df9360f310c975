//! X-ray of the scheme, for the head and not for sellers: what it invites people to do, and a smooth scheme instead.
use super::{Piece, Ready, say::text};
use crate::{
    domain::Percent,
    markup::{Element, Tag, Tone, el, kit},
    stats::NoAnswer,
    tools::pay::{Act, Choice, Holding, LastRoubles, Other, Section, Zone, smooth},
};

pub(super) fn xray(all: Ready<'_>) -> Piece {
    let open = all.look.shows(Section::XRay);
    let body = if open { inside(all) } else { Vec::new() };
    let (title, note) = (all.text("pay-xray"), Some(all.text("pay-xray-for")));
    kit::fold(kit::Fold { id: "pay-xray", title, note, open, body }, Act::Unfold(Section::XRay)).into()
}

fn inside(all: Ready<'_>) -> Vec<Piece> {
    let report = &all.found.report;
    let mut body: Vec<Piece> = vec![el(Tag::P).class("say").put(all.text("pay-xray-trade")).into()];
    // Without a plan every part has the same reason: it is told once.
    if let Err(reason) = report.cliffs {
        body.push(all.no_number(reason).into());
        return body;
    }
    body.push(cliffs(all).into());
    body.push(last(all).into());
    body.push(own_plan(all).into());
    body.push(holding(all).into());
    body.push(even(all).into());
    body
}

fn part(all: Ready<'_>, key: &str) -> Element<Act> {
    el(Tag::Div).class("stack").put(all.heading(key))
}

fn cliffs(all: Ready<'_>) -> Element<Act> {
    let found = all.found.report.cliffs.as_deref().unwrap_or_default();
    let steps: Vec<_> = found.iter().filter(|cliff| cliff.step.raw() != 0).collect();
    if steps.is_empty() {
        return part(all, "pay-cliffs").put(all.note(all.text("pay-cliffs-none")));
    }
    let rows = steps.iter().map(|cliff| vec![all.percent(cliff.at), all.signed(cliff.step)]).collect();
    part(all, "pay-cliffs").put(all.table(
        all.text("pay-cliffs"),
        &["pay-col-threshold", "pay-col-step"],
        rows,
    ))
}

fn last(all: Ready<'_>) -> Element<Act> {
    let found = all.found.report.last_roubles.as_deref().unwrap_or_default();
    if found.is_empty() {
        return part(all, "pay-last").put(all.note(all.text("pay-last-none")));
    }
    let heads = ["pay-col-from", "pay-col-to", "pay-col-sales", "pay-col-earns", "pay-col-part"];
    let row = |it: &LastRoubles| {
        let share = it.share.map_or("—".into(), |share| all.words.percent(share, 0));
        vec![all.percent(it.from), all.percent(it.to), all.money(it.sales), all.money(it.earns), share]
    };
    let dear = found.iter().filter(|it| it.share.is_some_and(|share| share > 1.0)).max_by_key(|it| it.from);
    let dear = dear.map(|it| {
        let args = [
            ("from", text(all.percent(it.from))),
            ("to", text(all.percent(it.to))),
            ("sales", text(all.money(it.sales))),
            ("earns", text(all.money(it.earns))),
        ];
        kit::notice(Tone::Warn, all.words.with("pay-last-dear", &args), None, Vec::new())
    });
    part(all, "pay-last")
        .put(all.table(all.text("pay-last"), &heads, found.iter().map(row).collect()))
        .all(dear)
}

fn own_plan(all: Ready<'_>) -> Element<Act> {
    let zones = match &all.found.report.own_plan {
        Ok(zones) => zones,
        Err(reason) => return part(all, "pay-zones").put(all.no_number(*reason)),
    };
    if zones.is_empty() {
        return part(all, "pay-zones").put(all.note(all.text("pay-zones-none")));
    }
    let said = |zone: &Zone| {
        let from = if zone.from_is_inside { "in" } else { "out" };
        let to = if zone.to_is_inside { "in" } else { "out" };
        let args = [
            ("from", text(from)),
            ("low", text(all.fine(zone.from.to_f64()))),
            ("to", text(to)),
            ("high", text(all.percent(zone.to))),
        ];
        all.words.with("pay-zone", &args)
    };
    part(all, "pay-zones")
        .put(all.note(all.text("pay-zones-note")))
        .put(el(Tag::Ul).class("breaks").each(Tag::Li, zones.iter().map(said)))
}

fn holding(all: Ready<'_>) -> Element<Act> {
    let found = match &all.found.report.holding {
        Ok(found) => found,
        Err(reason) => return part(all, "pay-holding").put(all.no_number(*reason)),
    };
    let heads = ["pay-col-two-months", "pay-col-even", "pay-col-best", "pay-col-split", "pay-col-gain"];
    let row = |it: &Holding| {
        let gain = it.best.checked_sub(it.even).unwrap_or_default();
        let split = format!("{} / {}", all.money(it.split.0), all.money(it.split.1));
        vec![all.percent(it.total), all.money(it.even), all.money(it.best), split, all.signed(gain)]
    };
    part(all, "pay-holding").put(all.note(all.text("pay-holding-note"))).put(all.table(
        all.text("pay-holding"),
        &heads,
        found.iter().map(row).collect(),
    ))
}

/// The smooth scheme of equal cost on the team's own months.
fn even(all: Ready<'_>) -> Element<Act> {
    let found = match smooth(all.scheme(), &all.found.crew.history()) {
        Ok(found) => found,
        Err(NoAnswer::TooFew { .. }) => {
            return part(all, "pay-even").put(all.note(all.text("pay-even-none")));
        }
        Err(reason) => return part(all, "pay-even").put(all.no_number(reason)),
    };
    // A rate that is found has many decimals: two are enough to talk about it.
    let rate = all.fine(found.rate.to_f64() / 100.0);
    let args = [
        ("rate", text(rate)),
        ("from", text(all.percent(found.from))),
        ("n", found.n_months.into()),
        ("now", text(all.money(found.cost_now))),
        ("smooth", text(all.money(found.cost_smooth))),
    ];
    let said = all.words.with("pay-even-said", &args);
    let without = (found.without_plan > 0)
        .then(|| all.note(all.words.with("pay-even-without", &[("n", found.without_plan.into())])));
    let other = Choice::Other(Some(Other::Fixed(found.scheme.into())));
    let button = kit::Button { label: all.text("pay-even-use"), ..kit::Button::default() };
    part(all, "pay-even")
        .put(el(Tag::P).put(said))
        .all(without)
        .put(el(Tag::Div).class("row").put(kit::button(button, Act::Choose(other))))
}

/// Percent of plan from which the last roubles are counted, in words of the passport.
pub(super) fn from_list(all: Ready<'_>) -> String {
    let list: Vec<String> = all.params.last_from.iter().map(|from: &Percent| all.percent(*from)).collect();
    list.join(", ")
}
