//! The result as sheets: all clients, the segments, an action list a seller.
use super::{advice, heading, objects, reasons, text, treatment_key};
use crate::{
    domain::{AbcClass, Segment, XyzClass},
    export::{Column, Kind, Sheet, Value},
    tools::abc_xyz::{Params, Reading, Report, Row, SortKey, Standing},
    words::Words,
};

/// What another tool adds: columns, and their values for a client's number.
pub struct Added<'a> {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its values, as many as columns.
    pub values: &'a dyn Fn(u32) -> Vec<Value>,
}

/// The client table. Columns as `formulas-clients` lists them, then those that explain.
pub fn client_sheet(
    rows: &[Row],
    added: &Added<'_>,
    report: &Report,
    params: &Params,
    words: &Words,
) -> Sheet {
    let first = first_columns(params, words);
    let last = last_columns(params, words);
    let columns = first.into_iter().chain(added.columns.iter().cloned()).chain(last).collect();
    let line = |row: &Row| {
        let mut values = first_values(row, params, words);
        values.extend((added.values)(row.id));
        values.extend(last_values(row, report, params, words));
        values
    };
    Sheet { title: words.text("abc-sheet-clients"), columns, rows: rows.iter().map(line).collect() }
}

fn first_columns(params: &Params, words: &Words) -> Vec<Column> {
    let title = |key: SortKey| heading(key, params, words).title;
    let text = |key: &str| words.text(key);
    vec![
        Column::new(title(SortKey::Name), "client", Kind::Text),
        Column::new(title(SortKey::Seller), "manager", Kind::Text),
        Column::new(title(SortKey::Total), "total", Kind::Money),
        Column::new(title(SortKey::Share), "share", Kind::Share),
        Column::new(text("abc-col-cumulative"), "cumulative_share", Kind::Share),
        Column::new(text("abc-sheet-abc"), "abc", Kind::Text),
        Column::new(title(SortKey::Active), "active_periods", Kind::Count),
        Column::new(text("abc-sheet-periods"), "periods", Kind::Count),
        Column::new(text("abc-sheet-mean"), "mean", Kind::Number),
        Column::new(variation_title(params, words), "variation", Kind::Share),
        Column::new(text("abc-sheet-xyz"), "xyz", Kind::Text),
        Column::new(title(SortKey::Segment), "segment", Kind::Text),
        Column::new(text("abc-sheet-advice"), "advice", Kind::Text),
        Column::new(title(SortKey::LastPurchase), "last_purchase", Kind::Day),
        Column::new(title(SortKey::Recency), "recency_days", Kind::Count),
    ]
}

fn variation_title(params: &Params, words: &Words) -> String {
    match params.xyz.reading {
        Reading::Rhythm => heading(SortKey::VariationActive, params, words).title,
        Reading::Classic => heading(SortKey::VariationAll, params, words).title,
    }
}

fn last_columns(params: &Params, words: &Words) -> Vec<Column> {
    let title = |key: SortKey| heading(key, params, words).title;
    vec![
        Column::new(title(SortKey::ToNext), "to_next_class", Kind::Money),
        Column::new(title(SortKey::Stability), "stability", Kind::Text),
        Column::new(title(SortKey::Orders), "orders", Kind::Count),
        Column::new(title(SortKey::AverageCheck), "average_check", Kind::Money),
        Column::new(title(SortKey::VariationActive), "variation_active", Kind::Share),
        Column::new(title(SortKey::VariationAll), "variation_all", Kind::Share),
        Column::new(words.text("abc-sheet-reason"), "reason", Kind::Text),
    ]
}

fn first_values(row: &Row, params: &Params, words: &Words) -> Vec<Value> {
    let regularity = &row.regularity;
    let variation = match params.xyz.reading {
        Reading::Rhythm => regularity.variation_active,
        Reading::Classic => regularity.variation_all,
    };
    let share = |share: Option<f64>| share.map_or(Value::Empty, Value::Share);
    let xyz = row.segment.xyz.map(|xyz| Value::Text(xyz.letter().into())).unwrap_or_default();
    vec![
        Value::Text(row.name.clone()),
        if row.seller.is_empty() { Value::Empty } else { Value::Text(row.seller.clone()) },
        Value::Money(row.total),
        share(row.share),
        share(row.cumulative),
        Value::Text(row.segment.abc.letter().into()),
        Value::Count(regularity.active.into()),
        Value::Count(regularity.periods.into()),
        Value::Number(row.mean),
        variation.map_or(Value::Empty, Value::Share),
        xyz,
        Value::Text(row.segment.code()),
        Value::Text(short_advice(row, words)),
        row.last_purchase.map_or(Value::Empty, Value::Day),
        row.recency.map_or(Value::Empty, |days| Value::Count(days.into())),
    ]
}

fn short_advice(row: &Row, words: &Words) -> String {
    words.text(match row.standing {
        Standing::Fresh => "abc-group-fresh",
        Standing::NotPositive => "abc-group-not-positive",
        Standing::Graded | Standing::NoXyz(_) => treatment_key(row.segment.treatment()),
    })
}

fn last_values(row: &Row, report: &Report, params: &Params, words: &Words) -> Vec<Value> {
    let stability = [
        ("same", text(words.count(row.stability.same.into()))),
        ("of", text(words.count(row.stability.of.into()))),
    ];
    let ratio = |cv: Result<f64, _>| cv.map_or(Value::Empty, Value::Share);
    vec![
        row.to_next.map_or(Value::Empty, Value::Money),
        if row.stability.of == 0 {
            Value::Empty
        } else {
            Value::Text(words.with("abc-stability", &stability))
        },
        Value::Count(row.orders.into()),
        row.average_check.map_or(Value::Empty, Value::Money),
        ratio(row.regularity.variation_active),
        ratio(row.regularity.variation_all),
        Value::Text(reasons(row, report, params, words).join(" ")),
    ]
}

/// The nine segments with counts, money, share and advice.
pub fn segment_sheet(report: &Report, params: &Params, words: &Words) -> Sheet {
    let title = |key: SortKey| heading(key, params, words).title;
    let columns = vec![
        Column::new(title(SortKey::Segment), "segment", Kind::Text),
        Column::new(words.text("abc-sheet-count"), "clients", Kind::Count),
        Column::new(title(SortKey::Total), "total", Kind::Money),
        Column::new(title(SortKey::Share), "share", Kind::Share),
        Column::new(words.text("abc-sheet-advice"), "advice", Kind::Text),
    ];
    let line = |name: String, cell: crate::tools::abc_xyz::Cell, advice: String| {
        let share = Value::Share(super::ratio(cell.money, report.base));
        vec![
            Value::Text(name),
            Value::Count(cell.count.into()),
            Value::Money(cell.money),
            share,
            Value::Text(advice),
        ]
    };
    let mut rows = Vec::new();
    for abc in AbcClass::ALL {
        for xyz in XyzClass::ALL {
            let segment = Segment { abc, xyz: Some(xyz) };
            let advice = words.text(treatment_key(segment.treatment()));
            rows.push(line(segment.code(), report.cells[abc.index()][xyz.index()], advice));
        }
    }
    for abc in AbcClass::ALL {
        for (cells, key) in [(report.fresh, "abc-group-fresh"), (report.no_xyz, "abc-group-no-xyz")] {
            let cell = cells[abc.index()];
            if cell.count > 0 {
                rows.push(line(format!("{} · {}", abc.letter(), words.text(key)), cell, String::new()));
            }
        }
    }
    Sheet { title: words.text("abc-sheet-segments"), columns, rows }
}

/// An action list for each seller (one for all when the list has no sellers), largest clients first.
pub fn action_sheets(rows: &[Row], params: &Params, words: &Words) -> Vec<Sheet> {
    let mut sellers: Vec<&str> = rows.iter().map(|row| row.seller.as_str()).collect();
    crate::domain::sort_by(&mut sellers, Ord::cmp);
    sellers.dedup();
    sellers.into_iter().map(|seller| action_sheet(seller, rows, params, words)).collect()
}

fn action_sheet(seller: &str, rows: &[Row], params: &Params, words: &Words) -> Sheet {
    let title = |key: SortKey| heading(key, params, words).title;
    let columns = vec![
        Column::new(title(SortKey::Name), "client", Kind::Text),
        Column::new(title(SortKey::Segment), "segment", Kind::Text),
        Column::new(title(SortKey::Total), "total", Kind::Money),
        Column::new(title(SortKey::Recency), "recency_days", Kind::Count),
        Column::new(title(SortKey::AverageCheck), "average_check", Kind::Money),
        Column::new(title(SortKey::ToNext), "to_next_class", Kind::Money),
        Column::new(words.text("abc-sheet-advice"), "advice", Kind::Text),
    ];
    let line = |row: &Row| {
        vec![
            Value::Text(row.name.clone()),
            Value::Text(row.segment.code()),
            Value::Money(row.total),
            row.recency.map_or(Value::Empty, |days| Value::Count(days.into())),
            row.average_check.map_or(Value::Empty, Value::Money),
            row.to_next.map_or(Value::Empty, Value::Money),
            Value::Text(advice(row, words)),
        ]
    };
    let own = rows.iter().filter(|row| row.seller == seller).map(line);
    let name = if seller.is_empty() { words.text("abc-sheet-actions") } else { seller.to_owned() };
    Sheet { title: name, columns, rows: own.collect() }
}

/// The name of a file with this result: `ABCXYZ 412 клиентов`.
pub fn file_stem(report: &Report, params: &Params, words: &Words) -> String {
    format!("{} {}", words.text("abc-sheet-file"), objects(words, params, report.n_objects))
}
