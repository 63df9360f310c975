//! How every number of the page was made, in words.
use super::{Piece, Ready, boundary, curve, say::text, sellers, xray};
use crate::{
    markup::{Attr, Tag, el},
    tools::pay::{Fact, From, SoftRule},
};

pub(super) fn passport(all: Ready<'_>) -> Piece {
    el(Tag::Section)
        .class("passport")
        .attr(Attr::AriaLabelledby, "pay-passport")
        .put(el(Tag::H2).attr(Attr::Id, "pay-passport").put(all.text("pay-passport")))
        .put(el(Tag::Ul).each(Tag::Li, clauses(all)))
        .into()
}

/// The clauses, a sentence or two each.
pub(super) fn clauses(all: Ready<'_>) -> Vec<String> {
    let words = all.words;
    let scheme = all.scheme();
    let soft = match scheme.soft_rule {
        SoftRule::Share => all.text("pay-passport-soft-share"),
        SoftRule::AllFrom(from) => words.with("pay-passport-soft-all", &[("from", text(all.percent(from)))]),
    };
    let cap = match scheme.cap {
        None => all.text("pay-passport-no-cap"),
        Some(cap) => words.with("pay-passport-cap", &[("cap", text(all.money(cap)))]),
    };
    let minimum = [
        ("minimum", text(all.money(scheme.minimum_wage.amount))),
        ("since", text(words.day(scheme.minimum_wage.since))),
    ];
    let mut clauses = vec![
        all.text("pay-passport-formula"),
        boundary::sentence(all),
        all.text("pay-passport-exact"),
        soft,
        cap,
        curve::head_rule(all),
        words.with("pay-passport-minimum", &minimum),
        words.with("pay-passport-xray", &[("from", text(xray::from_list(all)))]),
    ];
    clauses.extend(of_team(all));
    clauses.push(all.text("pay-passport-fast"));
    clauses.push(all.text("pay-passport-cost"));
    clauses
}

fn of_team(all: Ready<'_>) -> Vec<String> {
    let crew = &all.found.crew;
    let (Some(first), Some(last)) = (crew.months.first(), crew.months.last()) else { return Vec::new() };
    let source = match (crew.from, crew.fact) {
        (From::Typed, _) => "typed",
        (From::Tables, Fact::Shipped) => "shipped",
        (From::Tables, Fact::Received) => "received",
    };
    let args = [
        ("source", text(source)),
        ("months", text(all.words.period_range(*first, *last))),
        ("n", crew.sellers.len().into()),
    ];
    let mut clauses = vec![all.words.with("pay-passport-team", &args)];
    clauses.extend(sellers::assumed(all));
    if all.found.rival.is_some() {
        clauses.push(all.text("pay-passport-other"));
    }
    clauses
}
