//! The paired report as sheets: for the clipboard, for a file, for a workbook.
use super::{Ready, measures, passport, say};
use crate::{
    domain::Amount,
    export::{Column, Kind, Sheet, Value},
    stats::{NoAnswer, Ratio},
    tools::{
        Taken,
        paired::{DayLine, Entry, Measures, SellerLine},
    },
    words::Words,
};

fn sum(sum: Option<Amount>) -> Value {
    sum.map_or(Value::Empty, Value::Money)
}

/// The day sheet as it stands, with what to ask.
pub(super) fn of_day(all: Ready<'_>) -> Sheet {
    let words = all.page.words;
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    let next = all.page.gathered.settings.calendar.next_working(all.page.day);
    let next = next.map(|day| words.day(day)).unwrap_or_default();
    let plan = words.with("paired-col-plan", &[("day", next.into()), ("sign", say::SIGN.into())]);
    let columns = vec![
        Column::new(words.text("paired-col-seller"), "seller", Kind::Text),
        Column::new(money("paired-col-promised"), "promised", Kind::Money),
        Column::new(money("paired-col-received"), "received", Kind::Money),
        Column::new(money("paired-col-difference"), "difference", Kind::Money),
        Column::new(plan, "promised_next", Kind::Money),
        Column::new(words.text("paired-col-standing"), "standing", Kind::Text),
        Column::new(words.text("paired-col-ask"), "ask", Kind::Text),
    ];
    let row = |line: &DayLine| {
        let asks: Vec<String> = line.asks.iter().map(|ask| say::ask(words, *ask)).collect();
        vec![
            Value::Text(say::name(words, &line.seller)),
            sum(line.promised),
            sum(line.received),
            sum(line.difference),
            sum(line.tomorrow),
            Value::Text(say::standing(words, line.standing)),
            if asks.is_empty() { Value::Empty } else { Value::Text(asks.join(" ")) },
        ]
    };
    let title = words.with("paired-sheet", &[("day", words.day(all.page.day).into())]);
    Sheet { title, columns, rows: all.sheet.lines.iter().map(row).collect() }
}

/// Measures of each seller and of all.
pub(super) fn measures(all: Ready<'_>) -> Sheet {
    let (words, report) = (all.page.words, all.report);
    let keys = [
        ("seller", Kind::Text),
        ("promised", Kind::Money),
        ("received", Kind::Money),
        ("kept", Kind::Share),
        ("error", Kind::Share),
        ("bias", Kind::Share),
        ("hits", Kind::Count),
    ];
    let [seller, promised, received, kept, error, bias, hits, _, carried, missing] = measures::heads(words);
    let titles = [seller, promised, received, kept, error, bias, hits];
    let mut columns: Vec<Column> =
        titles.into_iter().zip(keys).map(|(title, (key, kind))| Column::new(title, key, kind)).collect();
    columns.extend([
        Column::new(words.text("paired-col-days"), "days", Kind::Count),
        Column::new(words.text("paired-col-streak-now"), "missed_in_a_row", Kind::Count),
        Column::new(words.text("paired-col-streak-most"), "missed_in_a_row_at_most", Kind::Count),
        Column::new(carried, "carried", Kind::Money),
        Column::new(missing, "missing", Kind::Money),
    ]);
    let row = |line: &SellerLine| {
        let mut row = of(say::name(words, &line.seller), &line.measures);
        row.extend([
            Value::Count(line.streaks.current.into()),
            Value::Count(line.streaks.longest.into()),
            Value::Money(measures::carried(line)),
            Value::Money(line.missing),
        ]);
        row
    };
    let mut rows: Vec<Vec<Value>> = report.sellers.iter().map(row).collect();
    let mut total = of(words.text("paired-total"), &report.total);
    let rest = [Value::Empty, Value::Empty, Value::Money(report.carried), Value::Money(report.missing)];
    total.extend(rest);
    rows.push(total);
    Sheet { title: words.text("paired-sheet-measures"), columns, rows }
}

fn of(name: String, measures: &Measures) -> Vec<Value> {
    let share = |ratio: Result<Ratio, NoAnswer>| ratio.map_or(Value::Empty, |it| Value::Share(it.to_f64()));
    vec![
        Value::Text(name),
        Value::Money(measures.promised),
        Value::Money(measures.received),
        share(measures.kept),
        share(measures.error),
        share(measures.bias),
        Value::Count(measures.hits.into()),
        Value::Count(measures.days.into()),
    ]
}

/// The workbook: measures, the day, all reports, the passport.
pub(super) fn book(all: Ready<'_>) -> Taken {
    let words = all.page.words;
    let day = Sheet { title: words.text("paired-sheet-day"), ..of_day(all) };
    let sheets = vec![measures(all), day, reports(words, &all.page.gathered.entries)];
    Taken::Book(words.text("paired-file"), sheets, passport::clauses(all))
}

fn reports(words: &Words, entries: &[Entry]) -> Sheet {
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    let columns = vec![
        Column::new(words.text("paired-day"), "day", Kind::Day),
        Column::new(words.text("paired-col-seller"), "seller", Kind::Text),
        Column::new(money("paired-col-received"), "received", Kind::Money),
        Column::new(money("paired-col-promise"), "promise", Kind::Money),
    ];
    let row = |entry: &Entry| {
        let name = Value::Text(say::name(words, &entry.seller));
        vec![Value::Day(entry.day), name, sum(entry.received), sum(entry.promise)]
    };
    Sheet { title: words.text("paired-sheet-reports"), columns, rows: entries.iter().map(row).collect() }
}
