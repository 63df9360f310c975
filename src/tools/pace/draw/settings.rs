//! How it is counted: working days, shape, sources; what differs from the start is marked.
use super::{Page, Piece};
use crate::{
    domain::{Calendar, Country, Day, Period},
    markup::{Attr, ButtonKind, Element, On, Tag, el, kit},
    tools::pace::{Act, COUNTRIES, FactFrom, PLANS, Params, PlanFrom, SHAPES, Shape, gather::choices},
    words::Words,
};

/// Monday first.
const WEEKDAYS: [&str; 7] = [
    "pace-weekday-1",
    "pace-weekday-2",
    "pace-weekday-3",
    "pace-weekday-4",
    "pace-weekday-5",
    "pace-weekday-6",
    "pace-weekday-7",
];

pub(super) fn settings(page: Page<'_>) -> Piece {
    let words = page.words;
    let (now, start) = (page.params, Params::default());
    let is_changed = (now.country, now.shape, now.plan_from, now.fact_from, &now.toggled)
        != (start.country, start.shape, start.plan_from, start.fact_from, &start.toggled);
    let mark = is_changed.then(|| {
        el(Tag::Span).class("chip").attr(Attr::DataTone, "info").put(words.text("pace-settings-changed"))
    });
    let fields = [Some(country(page)), Some(shape(page)), plan_from(page), fact_from(page)];
    el(Tag::Details)
        .class("card settings-card")
        .put(el(Tag::Summary).put(el(Tag::H2).put(words.text("pace-settings"))).all(mark))
        .put(el(Tag::Div).class("settings").all(fields.into_iter().flatten()))
        .put(calendar(page))
        .into()
}

/// A choice among named values.
struct Choice<'a, T> {
    /// Its name among elements, and the key of its label.
    id: &'static str,
    all: &'a [T],
    chosen: T,
    key: fn(T) -> &'static str,
    act: Act,
}

fn select<T: Copy + PartialEq>(page: Page<'_>, choice: Choice<'_, T>) -> Element<Act> {
    let (words, Choice { id, all, chosen, key, act }) = (page.words, choice);
    let texts = all.iter().map(|one| words.text(key(*one))).collect();
    let at = all.iter().position(|one| *one == chosen);
    kit::select(id, words.text(id), (texts, at), act)
}

fn country(page: Page<'_>) -> Element<Act> {
    let key = |country| match country {
        Country::Russia => "pace-country-russia",
        Country::WeekendsOnly => "pace-country-weekdays",
    };
    let chosen = page.params.country;
    select(page, Choice { id: "pace-country", all: &COUNTRIES, chosen, key, act: Act::Country })
}

fn shape(page: Page<'_>) -> Element<Act> {
    let key = |shape| match shape {
        Shape::Straight => "pace-shape-straight",
        Shape::Profile => "pace-shape-profile",
    };
    let chosen = page.params.shape;
    select(page, Choice { id: "pace-shape", all: &SHAPES, chosen, key, act: Act::Shape })
}

/// Only when there is a table to choose.
fn plan_from(page: Page<'_>) -> Option<Element<Act>> {
    let key = |from| match from {
        PlanFrom::Table => "pace-from-plan-table",
        PlanFrom::Typed => "pace-from-typed",
    };
    let chosen = page.params.plan_from;
    let choice = Choice { id: "pace-plan-from", all: &PLANS, chosen, key, act: Act::PlanFrom };
    page.team.has.plan.then(|| select(page, choice))
}

fn fact_from(page: Page<'_>) -> Option<Element<Act>> {
    let key = |from| match from {
        FactFrom::Received => "pace-from-received",
        FactFrom::Shipped => "pace-from-shipped",
        FactFrom::Typed => "pace-from-typed",
    };
    let all = choices(page.team.has);
    let (chosen, act) = (page.gathered.fact_from, Act::FactFrom(all.clone()));
    (all.len() > 1).then(|| select(page, Choice { id: "pace-fact-from", all: &all, chosen, key, act }))
}

/// The month as a calendar: each day is a button that turns it round.
fn calendar(page: Page<'_>) -> Element<Act> {
    let (words, month) = (page.words, page.gathered.settings.month);
    let calendar = &page.gathered.settings.calendar;
    let title = words.with("pace-calendar", &[("month", words.period_long(month).into())]);
    let head = |key: &str| el(Tag::Th).attr(Attr::Scope, "col").put(words.text(key));
    let first = month.first_day();
    let monday = first.plus(-first.weekday());
    let n_weeks = (month.last_day().since(monday) / 7) + 1;
    let week = |week: i32| {
        let days = (0..7).map(|at| monday.plus(week * 7 + at));
        el(Tag::Tr).all(days.map(|day| cell(page, calendar, (day, month))))
    };
    let table = el(Tag::Table)
        .class("calendar")
        .put(el(Tag::Caption).put(title))
        .put(el(Tag::Thead).put(el(Tag::Tr).all(WEEKDAYS.map(head))))
        .put(el(Tag::Tbody).all((0..n_weeks).map(week)));
    let n_days = calendar.count_working(first, month.last_day());
    let is_turned = page.params.toggled.iter().any(|day| first <= *day && *day <= month.last_day());
    let label = words.text("pace-calendar-reset");
    let kind = ButtonKind::Quiet;
    let reset =
        is_turned.then(|| kit::button(kit::Button { label, kind, ..kit::Button::default() }, Act::Untoggle));
    el(Tag::Div)
        .class("calendar-box")
        .put(table)
        .put(el(Tag::P).put(words.with("pace-calendar-count", &[("n", n_days.into())])))
        .put(el(Tag::P).class("note").put(words.text("pace-calendar-hint")))
        .all(reset)
}

fn cell(page: Page<'_>, calendar: &Calendar, (day, month): (Day, Period)) -> Element<Act> {
    if day < month.first_day() || month.last_day() < day {
        return el(Tag::Td);
    }
    let is_working = calendar.is_working(day);
    let button = el(Tag::Button)
        .attr(Attr::Type, "button")
        .class("day")
        .yes_no(Attr::AriaPressed, is_working)
        .attr(Attr::AriaLabel, label(page.words, day, is_working))
        .flag(Attr::DataChanged, page.params.toggled.contains(&day))
        .maybe(Attr::AriaCurrent, (day == page.now.today).then_some("date"))
        .on(On::Click, Act::Toggle(day))
        .put(day.ymd().2.to_string());
    el(Tag::Td).put(button)
}

fn label(words: &Words, day: Day, is_working: bool) -> String {
    // What is seen comes first: who speaks to the page says the number.
    let args = [("n", day.ymd().2.to_string().into()), ("day", words.day(day).into())];
    if is_working {
        words.with("pace-calendar-working", &args)
    } else {
        words.with("pace-calendar-off", &args)
    }
}
