//! Thresholds: where, what happens exactly there, at what rate, and what the rates are paid on.
use super::{
    Ready,
    editor::lock,
    say::{Input, rate_number, text},
};
use crate::{
    markup::{Attr, ButtonKind, Element, Glyph, Tag, el, kit},
    tools::pay::{Act, Choice, Field, Method, Rule, Threshold, Unknown, act},
};

pub(super) fn tiers(all: Ready<'_>) -> Element<Act> {
    let thresholds = &all.scheme().thresholds;
    let head = |key: &str| el(Tag::Th).attr(Attr::Scope, "col").put(all.text(key));
    let rate = head("pay-tier-rate").put(" ").put(lock(all, Unknown::Rate));
    let heads = el(Tag::Tr).put(head("pay-tier-at")).put(head("pay-tier-rule")).put(rate).put(
        el(Tag::Th).attr(Attr::Scope, "col").put(el(Tag::Span).class("unseen").put(all.text("pay-remove"))),
    );
    let rows = (0..).zip(thresholds).map(|(place, threshold)| row(all, place, threshold));
    let table = el(Tag::Table)
        .class("plain pay-tiers")
        .put(el(Tag::Caption).class("unseen").put(all.text("pay-tiers")))
        .put(el(Tag::Thead).put(heads))
        .put(el(Tag::Tbody).all(rows));
    let add = kit::Button {
        label: all.text("pay-tier-add"),
        kind: ButtonKind::Quiet,
        glyph: Some(Glyph::Plus),
        disabled: thresholds.len() >= act::MOST_THRESHOLDS,
        ..kit::Button::default()
    };
    el(Tag::Div)
        .class("stack")
        .put(method(all))
        .put(kit::scroll_x(all.text("pay-tiers"), table))
        .put(el(Tag::Div).class("row").put(kit::button(add, Act::AddThreshold)))
}

fn method(all: Ready<'_>) -> Element<Act> {
    let options = [
        (Method::Whole, "pay-method-whole"),
        (Method::Marginal, "pay-method-marginal"),
        (Method::Interpolated, "pay-method-interpolated"),
    ];
    let option =
        |(method, key)| (all.text(key), method == all.scheme().method, Act::Choose(Choice::Method(method)));
    kit::segmented("pay-method", all.text("pay-method"), options.map(option).into())
}

fn row(all: Ready<'_>, place: u32, threshold: &Threshold) -> Element<Act> {
    let n = || text((place + 1).to_string());
    let label = |key: &str| all.words.with(key, &[("n", n())]);
    let (at_id, rate_id, rule_id) =
        (format!("pay-at-{place}"), format!("pay-rate-{place}"), format!("pay-rule-{place}"));
    let at = Input {
        id: &at_id,
        label: all.words.with("pay-tier-at-n", &[("n", n())]),
        value: all.words.limit_number(threshold.at),
        ..Input::default()
    };
    let rate = Input {
        id: &rate_id,
        label: all.words.with("pay-tier-rate-n", &[("n", n())]),
        value: rate_number(all.words, threshold.rate),
        ..Input::default()
    };
    let texts = vec![all.text("pay-rule-reached"), all.text("pay-rule-exceeded")];
    let chosen = usize::from(threshold.rule == Rule::Exceeded);
    let choices = [Rule::Reached, Rule::Exceeded].map(|rule| Choice::Rule(place, rule)).into();
    let rule = kit::select(&rule_id, label("pay-tier-rule-n"), (texts, Some(chosen)), Act::OneOf(choices));
    let remove = kit::Button {
        label: label("pay-tier-remove"),
        kind: ButtonKind::Icon,
        glyph: Some(Glyph::Close),
        ..kit::Button::default()
    };
    el(Tag::Tr)
        .put(el(Tag::Td).put(all.cell(Field::At(place), at)))
        .put(el(Tag::Td).put(rule))
        .put(el(Tag::Td).put(all.cell(Field::Rate(place), rate)))
        .put(el(Tag::Td).put(kit::button(remove, Act::RemoveThreshold(place))))
}
