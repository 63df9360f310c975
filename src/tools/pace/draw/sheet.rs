//! The pace as sheets: for the clipboard, for a file, for a workbook.
use super::{Ready, passport, picture, say, table};
use crate::{
    domain::Amount,
    export::{Column, Kind, Sheet, Value},
    stats::{NoAnswer, Ratio},
    tools::{
        Taken,
        pace::{CurveDay, Days, Department, Figures, Line, Outlook, Required, Whose},
    },
    words::Words,
};

/// Sellers and the department, as they stand in the table.
pub(super) fn sellers(all: Ready<'_>) -> Sheet {
    let words = all.page.words;
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    let days = words.text("pace-col-days");
    let (worked, left) = days.split_once('/').unwrap_or((&days, &days));
    let mut columns = vec![
        Column::new(words.text("pace-col-name"), "seller", Kind::Text),
        Column::new(money("pace-col-plan"), "plan", Kind::Money),
        Column::new(money("pace-col-fact"), "fact", Kind::Money),
        Column::new(words.text("pace-col-pace"), "pace", Kind::Share),
        Column::new(money("pace-col-projection"), "projection", Kind::Money),
        Column::new(money("pace-col-required"), "required_per_day", Kind::Money),
        Column::new(worked.trim(), "days_worked", Kind::Count),
        Column::new(left.trim(), "days_left", Kind::Count),
        Column::new(words.text("pace-col-why"), "reason", Kind::Text),
    ];
    if table::has_outlook(all) {
        columns.push(Column::new(words.text("pace-col-outlook"), "outlook", Kind::Text));
    }
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for line in &all.report.lines {
        let Line { plan, fact, figures, days, .. } = *line;
        let mut row = Row { name: say::name(words, &line.name), plan, fact, figures, days }.values(words);
        let ahead = table::outlook(all, line).map(|Outlook { tier, pay, .. }| {
            let args = [("tier", tier.into()), ("pay", say::money(words, pay).into())];
            Value::Text(words.with("pace-outlook", &args))
        });
        row.extend(ahead);
        rows.push(row);
    }
    let Department { plan, fact, figures, days, .. } = all.report.department;
    let name = words.text("pace-department");
    rows.push(Row { name, plan, fact, figures, days }.values(words));
    Sheet { title: words.text("pace-sheet"), columns, rows }
}

/// A seller or the department.
struct Row {
    name: String,
    plan: Amount,
    fact: Amount,
    figures: Figures,
    days: Days,
}

impl Row {
    /// The cells; where a number cannot be given the last one says why.
    fn values(self, words: &Words) -> Vec<Value> {
        let Row { name, plan, fact, figures, days } = self;
        let (required, state) = match figures.required {
            Ok(Required::PerDay(money)) => (Value::Money(money), None),
            Ok(required) => (Value::Empty, Some(table::required(words, required))),
            Err(_) => (Value::Empty, None),
        };
        let reason = figures.pace.err().or(figures.projection.err()).map(|reason| words.no_answer(reason));
        let told: Vec<String> = reason.into_iter().chain(state).collect();
        vec![
            Value::Text(name),
            Value::Money(plan),
            Value::Money(fact),
            number(figures.pace, |pace: Ratio| Value::Share(pace.to_f64())),
            number(figures.projection, Value::Money),
            required,
            Value::Count(days.worked.into()),
            Value::Count(days.left.into()),
            if told.is_empty() { Value::Empty } else { Value::Text(told.join(" ")) },
        ]
    }
}

fn number<T>(found: Result<T, NoAnswer>, value: impl Fn(T) -> Value) -> Value {
    found.map_or(Value::Empty, value)
}

/// The workbook: sellers, the department day by day, the passport.
pub(super) fn book(all: Ready<'_>) -> Taken {
    let words = all.page.words;
    let days = picture::days(all, Whose::Department).unwrap_or_default();
    let sheets = vec![sellers(all), by_day(words, &days)];
    Taken::Book(words.text("pace-file"), sheets, passport::clauses(all))
}

fn by_day(words: &Words, days: &[CurveDay]) -> Sheet {
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    let columns = vec![
        Column::new(words.text("pace-sheet-day"), "day", Kind::Day),
        Column::new(words.text("pace-sheet-working"), "is_working", Kind::Text),
        Column::new(money("pace-col-plan"), "plan", Kind::Money),
        Column::new(money("pace-col-fact"), "fact", Kind::Money),
        Column::new(money("pace-col-projection"), "projection", Kind::Money),
    ];
    let sum = |sum: Option<Amount>| sum.map_or(Value::Empty, Value::Money);
    let row = |day: &CurveDay| {
        let working = if day.is_working { "pace-sheet-yes" } else { "pace-sheet-no" };
        vec![
            Value::Day(day.day),
            Value::Text(words.text(working)),
            Value::Money(day.plan),
            sum(day.fact),
            sum(day.projection),
        ]
    };
    Sheet { title: words.text("pace-sheet-days"), columns, rows: days.iter().map(row).collect() }
}
