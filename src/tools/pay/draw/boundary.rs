//! What happens exactly at a threshold: in a sentence, and on examples a hundredth of a percent this side and that.
use super::{Ready, say::text};
use crate::{
    domain::{Amount, Percent},
    markup::{Attr, Element, Tag, el},
    tools::pay::{Act, Band, Method, curve},
};

pub(super) fn boundary(all: Ready<'_>) -> Element<Act> {
    el(Tag::Div).class("stack").put(el(Tag::P).class("say").put(sentence(all))).all(examples(all))
}

/// The rule in a sentence.
pub(super) fn sentence(all: Ready<'_>) -> String {
    let method = match all.scheme().method {
        Method::Whole => "whole",
        Method::Marginal => "marginal",
        Method::Interpolated => "interpolated",
    };
    let bands: Vec<String> = all.found.report.boundary.bands.iter().map(|one| band(all, one)).collect();
    all.words.with("pay-boundary", &[("method", text(method)), ("bands", text(bands.join("; ")))])
}

fn band(all: Ready<'_>, band: &Band) -> String {
    let end = |end: Option<(Percent, bool)>| match end {
        None => ("none", String::new()),
        Some((at, true)) => ("in", all.percent(at)),
        Some((at, false)) => ("out", all.percent(at)),
    };
    let ((from, low), (to, high)) = (end(band.from), end(band.to));
    let args = [
        ("from", text(from)),
        ("low", text(low)),
        ("to", text(to)),
        ("high", text(high)),
        ("rate", text(all.rate(band.rate))),
    ];
    all.words.with("pay-band", &args)
}

/// Attainment, rate, bonus and pay beside every threshold; nothing when there is no plan.
fn examples(all: Ready<'_>) -> Option<Element<Act>> {
    let examples = &all.found.report.boundary.examples;
    let places: Vec<Percent> = examples.iter().map(|example| example.at).collect();
    let points = curve(all.scheme(), all.params.score, &places).ok()?;
    let salary = all.scheme().hard().ok()?.checked_add(all.scheme().soft(all.params.score).ok()?)?;
    let row = |(example, point): (&crate::tools::pay::Example, &crate::tools::pay::CurvePoint)| {
        let bonus = point.pay.checked_sub(salary).unwrap_or(Amount::ZERO);
        vec![all.percent(example.at), all.rate(example.rate), all.money(bonus), all.money(point.pay)]
    };
    let rows: Vec<Vec<String>> = examples.iter().zip(&points).map(row).collect();
    let heads = ["pay-col-attainment", "pay-col-rate", "pay-col-bonus", "pay-col-pay"];
    let list = el(Tag::Details)
        .class("unfold")
        .flag(Attr::Open, true)
        .put(el(Tag::Summary).put(all.text("pay-examples")))
        .put(all.table(all.text("pay-examples"), &heads, rows));
    (!examples.is_empty()).then_some(list)
}
