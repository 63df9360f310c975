//! The table of clients: its columns, a row, the totals.
use super::{group_name, letter, measure_key, objects, sum, text};
use crate::{
    domain::{AbcClass, Amount, Treatment},
    stats::NoAnswer,
    tools::abc_xyz::{Cell, Group, Params, Report, Row, SortKey},
    words::{Arg, Words},
};

/// The columns in order. The first stays in sight.
pub const COLUMNS: [SortKey; 14] = [
    SortKey::Name,
    SortKey::Segment,
    SortKey::Total,
    SortKey::Share,
    SortKey::VariationActive,
    SortKey::VariationAll,
    SortKey::Active,
    SortKey::Recency,
    SortKey::ToNext,
    SortKey::Stability,
    SortKey::Orders,
    SortKey::AverageCheck,
    SortKey::LastPurchase,
    SortKey::Seller,
];

/// A column's heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// Its words.
    pub title: String,
    /// What it means, when the words do not say.
    pub hint: String,
    /// Whether it holds numbers.
    pub numeric: bool,
}

/// What a cell of the table holds.
#[derive(Clone, Debug, PartialEq)]
pub enum TableCell {
    /// Words.
    Text(String),
    /// A number, written.
    Number(String),
    /// A segment with its advice.
    Segment(String, Mark),
    /// Why there is no number, in short and whole.
    Reason(String, String),
}

/// Tone of a segment.
pub type Mark = Option<Treatment>;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Number of the client.
    pub id: u32,
    /// Name, by which it is opened.
    pub name: String,
    /// One cell a column asked for.
    pub cells: Vec<TableCell>,
}

/// A column's heading.
pub fn heading(key: SortKey, params: &Params, words: &Words) -> Heading {
    let (title, hint, numeric) = match key {
        SortKey::Name => ("abc-col-name", None, false),
        SortKey::Segment => ("abc-col-segment", None, false),
        SortKey::Total => ("abc-col-total", None, true),
        SortKey::Share => ("abc-col-share", None, true),
        SortKey::VariationActive => ("abc-col-variation-active", Some("abc-col-variation-active-hint"), true),
        SortKey::VariationAll => ("abc-col-variation-all", Some("abc-col-variation-all-hint"), true),
        SortKey::Active => ("abc-col-active", Some("abc-col-active-hint"), true),
        SortKey::Recency => ("abc-col-recency", None, true),
        SortKey::Orders => ("abc-col-orders", None, true),
        SortKey::AverageCheck => ("abc-col-average-check", None, true),
        SortKey::ToNext => ("abc-col-to-next", Some("abc-col-to-next-hint"), true),
        SortKey::Stability => ("abc-col-stability", Some("abc-col-stability-hint"), true),
        SortKey::Seller => ("abc-col-seller", None, false),
        SortKey::LastPurchase => ("abc-col-last-purchase", None, true),
    };
    let hint = hint.map(|key| words.text(key)).unwrap_or_default();
    let title = words.with(title, &[("measure", text(measure_key(params.measure)))]);
    Heading { title, hint, numeric }
}

/// A row of the table.
pub fn line(row: &Row, keys: &[SortKey], report: &Report, params: &Params, words: &Words) -> Line {
    let cells = keys.iter().map(|key| cell(*key, row, report, params, words)).collect();
    Line { id: row.id, name: row.name.clone(), cells }
}

fn cell(key: SortKey, row: &Row, report: &Report, params: &Params, words: &Words) -> TableCell {
    let currency = report.currency.as_deref();
    let count = |n: u32| TableCell::Number(words.count(n.into()));
    let nothing = || TableCell::Text("—".into());
    match key {
        SortKey::Name => TableCell::Text(row.name.clone()),
        SortKey::Segment => TableCell::Segment(row.segment.code(), row.segment.treatment()),
        SortKey::Total => TableCell::Number(sum(words, params, None, row.total)),
        SortKey::Share => row.share.map_or_else(nothing, |share| TableCell::Number(words.percent(share, 1))),
        SortKey::VariationActive => variation(row.regularity.variation_active, words),
        SortKey::VariationAll => variation(row.regularity.variation_all, words),
        SortKey::Active => {
            let (active, periods) = (row.regularity.active, row.regularity.periods);
            let args = [
                ("active", text(words.count(active.into()))),
                ("periods", text(words.count(periods.into()))),
            ];
            TableCell::Number(words.with("abc-active-of", &args))
        }
        SortKey::Recency => match row.recency {
            Some(days) => TableCell::Number(words.count(days.into())),
            None => nothing(),
        },
        SortKey::Orders => count(row.orders),
        SortKey::AverageCheck => {
            row.average_check.map_or_else(nothing, |check| TableCell::Number(words.money(check, currency)))
        }
        SortKey::ToNext => {
            row.to_next.map_or_else(nothing, |by| TableCell::Number(to_next(row, by, params, words)))
        }
        SortKey::Stability => {
            let args = [
                ("same", text(words.count(row.stability.same.into()))),
                ("of", text(words.count(row.stability.of.into()))),
            ];
            TableCell::Number(words.with("abc-stability", &args))
        }
        SortKey::Seller => TableCell::Text(row.seller.clone()),
        SortKey::LastPurchase => {
            row.last_purchase.map_or_else(nothing, |day| TableCell::Number(words.day(day)))
        }
    }
}

fn variation(cv: Result<f64, NoAnswer>, words: &Words) -> TableCell {
    match cv {
        Ok(cv) => TableCell::Number(words.percent(cv, 1)),
        Err(why) => TableCell::Reason("—".into(), words.no_answer(why)),
    }
}

/// `+ 118 000 to B`, or for A `− 3 905 000 to B`.
pub(super) fn to_next(row: &Row, by: Amount, params: &Params, words: &Words) -> String {
    let (key, class) = match row.segment.abc {
        AbcClass::A => ("abc-to-next-down", AbcClass::B),
        AbcClass::B => ("abc-to-next-up", AbcClass::A),
        AbcClass::C => ("abc-to-next-up", AbcClass::B),
    };
    words.with(key, &[("money", text(sum(words, params, None, by))), ("class", text(letter(class)))])
}

/// The table's title: group, clients, money.
pub fn table_title(group: Group, cell: Cell, report: &Report, params: &Params, words: &Words) -> String {
    let money = sum(words, params, report.currency.as_deref(), cell.money);
    let args = [
        ("group", text(group_name(words, group))),
        ("objects", text(objects(words, params, cell.count))),
        ("money", text(money)),
    ];
    words.with("abc-table-title", &args)
}

/// The totals row: one cell a column asked for.
pub fn totals(
    cell: Cell,
    keys: &[SortKey],
    report: &Report,
    params: &Params,
    words: &Words,
) -> Vec<TableCell> {
    let share = super::ratio(cell.money, report.base);
    keys.iter()
        .map(|key| match key {
            SortKey::Name => TableCell::Text(words.text("abc-table-totals")),
            SortKey::Segment => {
                TableCell::Text(words.with("abc-clients-short", &[("n", Arg::Count(cell.count.into()))]))
            }
            SortKey::Total => TableCell::Number(sum(words, params, None, cell.money)),
            SortKey::Share if cell.money.is_positive() => TableCell::Number(words.percent(share, 1)),
            _ => TableCell::Text(String::new()),
        })
        .collect()
}
