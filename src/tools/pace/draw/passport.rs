//! How every number of the pace was made.
use super::{Piece, Ready, say};
use crate::{
    domain::Country,
    markup::{Attr, Tag, el},
    tools::pace::{FactFrom, Load, Shape},
};

pub(super) fn passport(all: Ready<'_>) -> Piece {
    el(Tag::Section)
        .class("passport")
        .attr(Attr::AriaLabelledby, "pace-passport")
        .put(el(Tag::H2).attr(Attr::Id, "pace-passport").put(all.page.words.text("pace-passport")))
        .put(el(Tag::Ul).each(Tag::Li, clauses(all)))
        .into()
}

/// The passport, clause by clause.
pub(super) fn clauses(all: Ready<'_>) -> Vec<String> {
    let (words, report) = (all.page.words, all.report);
    let month = all.page.gathered.settings.month;
    let days = report.department.days;
    let args = [
        ("month", words.period_long(month).into()),
        ("total", days.total.into()),
        ("worked", days.worked.into()),
        ("day", words.day(report.through).into()),
    ];
    let mut clauses = vec![formula(all), words.with("pace-passport-days", &args)];
    clauses.push(words.text(match all.page.params.country {
        Country::Russia => "pace-passport-russia",
        Country::WeekendsOnly => "pace-passport-weekdays",
    }));
    let toggled = all.page.params.toggled.iter();
    let toggled = toggled.filter(|day| month.first_day() <= **day && **day <= month.last_day());
    let toggled: Vec<String> = toggled.map(|day| words.day(*day)).collect();
    if !toggled.is_empty() {
        clauses.push(words.with("pace-passport-toggled", &[("days", toggled.join(", ").into())]));
    }
    clauses.extend(sources(all));
    clauses.extend(own_days(all));
    clauses.push(words.text("pace-passport-department"));
    clauses.extend(super::table::has_outlook(all).then(|| words.text("pace-passport-outlook")));
    clauses
}

fn formula(all: Ready<'_>) -> String {
    let (words, report) = (all.page.words, all.report);
    let months = report.profile.as_ref().map(|profile| profile.months.as_slice()).unwrap_or_default();
    match (report.shape, months) {
        (Shape::Profile, [first, ..]) => {
            let last = months.last().unwrap_or(first);
            let (from, to) = (words.period(first.month), words.period(last.month));
            let args = [("n", months.len().into()), ("from", from.into()), ("to", to.into())];
            words.with("pace-passport-formula-profile", &args)
        }
        _ => words.text("pace-passport-formula"),
    }
}

/// Where plan and fact come from, and payments that do not count.
fn sources(all: Ready<'_>) -> Vec<String> {
    let (words, gathered) = (all.page.words, all.page.gathered);
    let (plans, facts) = gathered.typed;
    let mut clauses = vec![
        match gathered.plans_from_table {
            true => words.with("pace-passport-plan-table", &[("n", plans.into())]),
            false => words.text("pace-passport-plan-typed"),
        },
        match gathered.fact_from {
            FactFrom::Received => words.with("pace-passport-fact-received", &[("n", facts.into())]),
            FactFrom::Shipped => words.with("pace-passport-fact-shipped", &[("n", facts.into())]),
            FactFrom::Typed => words.text("pace-passport-fact-typed"),
        },
    ];
    let lines = || all.report.lines.iter();
    let later: u32 = lines().map(|line| line.aside.later).sum();
    let outside: u32 = lines().map(|line| line.aside.outside).sum();
    if later + outside > 0 {
        let day = words.day(all.report.through);
        let args = [("day", day.into()), ("later", later.into()), ("outside", outside.into())];
        clauses.push(words.with("pace-passport-aside", &args));
    }
    clauses
}

fn own_days(all: Ready<'_>) -> Option<String> {
    let words = all.page.words;
    let sellers = all.page.gathered.input.sellers.iter();
    let own =
        sellers.filter(|seller| seller.schedule.load != Load::Full || !seller.schedule.leave.is_empty());
    let names = say::names(words, own.map(|seller| seller.name.as_str()));
    (!names.is_empty()).then(|| words.with("pace-passport-own-days", &[("names", names.into())]))
}
