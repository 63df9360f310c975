//! What the clients page says: plain text and pictures, composed from a report, settings and words.
mod actions;
mod client;
mod curve;
mod grid;
mod headline;
mod passport;
mod rows;
mod sellers;
mod sheet;
mod spread;
mod why;

pub use actions::{Action, actions};
pub use client::{ClientCard, Fact, client_card};
pub use curve::{Curve, CurveGrip, concentration, curve, curve_title};
pub use grid::{Beside, Grid, GridCell, beside, grid, grid_scene};
pub use headline::{Headline, headline};
pub use passport::{clauses, passport};
pub use rows::{COLUMNS, Heading, Line, Mark, TableCell, heading, line, table_title, totals};
pub use sellers::{SellerGrid, sellers};
pub use sheet::{Added, action_sheets, client_sheet, file_stem, segment_sheet};
pub use spread::spread;
pub use why::{advice, reasons};

use super::{Group, Measure, Object, Params};
use crate::{
    domain::{AbcClass, Amount, Treatment, XyzClass},
    words::{Arg, Words},
};

/// What is said about a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// Width and height.
    pub size: (f64, f64),
    /// What it is.
    pub label: String,
    /// What it shows.
    pub description: String,
    /// The same as a table: headings, rows.
    pub table: (Vec<String>, Vec<Vec<String>>),
}

/// The key of an object in words.
fn object_key(object: Object) -> &'static str {
    match object {
        Object::Client => "client",
        Object::Product => "product",
        Object::Seller => "seller",
        Object::Channel => "channel",
    }
}

fn measure_key(measure: Measure) -> &'static str {
    match measure {
        Measure::Revenue => "revenue",
        Measure::Margin => "margin",
        Measure::Quantity => "quantity",
        Measure::Orders => "orders",
    }
}

fn text(value: impl Into<String>) -> Arg {
    Arg::Text(value.into())
}

/// `38 clients`, `1 product`.
fn objects(words: &Words, params: &Params, n: u32) -> String {
    let object = text(object_key(params.object));
    words.with("abc-objects", &[("object", object), ("n", Arg::Count(n.into()))])
}

/// `revenue`, in the case that follows a share.
fn what(words: &Words, params: &Params) -> String {
    words.with("abc-what", &[("measure", text(measure_key(params.measure)))])
}

/// A sum of the measure in full: money with its sign, pieces and purchases without.
fn sum(words: &Words, params: &Params, currency: Option<&str>, amount: Amount) -> String {
    match params.measure {
        Measure::Revenue | Measure::Margin => words.money(amount, currency),
        Measure::Quantity | Measure::Orders => words.money(amount, None),
    }
}

/// A sum of the measure in short: 1,23 млн.
fn short(words: &Words, params: &Params, currency: Option<&str>, amount: Amount) -> String {
    match params.measure {
        Measure::Revenue | Measure::Margin => words.money_short(amount, currency),
        Measure::Quantity | Measure::Orders => words.money_short(amount, None),
    }
}

fn ratio(part: Amount, whole: Amount) -> f64 {
    if whole.is_positive() { part.raw() as f64 / whole.raw() as f64 } else { 0.0 }
}

/// `A`, `X`: the same letter in both languages.
fn letter(class: AbcClass) -> String {
    class.letter().to_string()
}

/// The key of an advice.
fn treatment_key(treatment: Option<Treatment>) -> &'static str {
    match treatment {
        Some(Treatment::Target) => "abc-treatment-target",
        Some(Treatment::Loyalty) => "abc-treatment-loyalty",
        Some(Treatment::RaiseCheck) => "abc-treatment-raise",
        Some(Treatment::StopSpending) => "abc-treatment-stop",
        None => "abc-treatment-none",
    }
}

/// The name of a group of clients.
pub fn group_name(words: &Words, group: Group) -> String {
    let cell = |abc: AbcClass, xyz: XyzClass| format!("{}{}", abc.letter(), xyz.letter());
    match group {
        Group::All => words.text("abc-group-all"),
        Group::Abc(class) => letter(class),
        Group::Xyz(class) => class.letter().to_string(),
        Group::Cell(abc, xyz) => cell(abc, xyz),
        Group::Treatment(treatment) => words.text(treatment_key(Some(treatment))),
        Group::Fresh => words.text("abc-group-fresh"),
        Group::NoXyz => words.text("abc-group-no-xyz"),
        Group::NotPositive => words.text("abc-group-not-positive"),
    }
}

/// Whether the measure is money, so that checks and gaps can be compared.
fn is_money(params: &Params) -> bool {
    params.measure == Measure::Revenue
}
