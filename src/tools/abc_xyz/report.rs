//! What the analysis says: a summary that crosses to the page, and rows asked for by window.
use serde::{Deserialize, Serialize};

use super::{Cuts, Reading};
use crate::{
    domain::{AbcClass, Amount, Day, Period, Segment, Step, Treatment, XyzClass},
    stats::NoAnswer,
};

/// A partial period at an edge of the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edge {
    /// Which period.
    pub period: Period,
    /// The first (left edge) or last (right edge) day with sales in it.
    pub day: Day,
    /// Rows in it, before other filters of the window.
    pub rows: u32,
}

/// Rows far off in time, set aside as suspicious.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FarOff {
    /// First and last of their days.
    pub days: (Day, Day),
    /// How many rows.
    pub rows: u32,
    /// Their money.
    pub money: Amount,
}

/// The stretch of time that is analysed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// Period length.
    pub step: Step,
    /// First and last period, both included.
    pub periods: (Period, Period),
    /// First and last day, both included.
    pub days: (Day, Day),
    /// Number of periods.
    pub n: u32,
    /// Median gap between successive purchase days of one client, in days, pooled over clients.
    pub median_gap: Option<f64>,
    /// Whether the user set the dates.
    pub by_user: bool,
    /// Partial periods left out at the left and right edge (or kept and marked, when `by_user`).
    pub partial: (Option<Edge>, Option<Edge>),
    /// Suspicious far-off dates, before and after.
    pub far_off: Vec<FarOff>,
    /// Rows inside and outside the window (far-off rows are neither).
    pub rows_inside: u32,
    /// Rows outside the window.
    pub rows_outside: u32,
    /// First and last day of all loaded rows but those far off.
    pub data: (Day, Day),
}

/// Clients and their money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// How many clients.
    pub count: u32,
    /// Their total.
    pub money: Amount,
}

/// One ABC class as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassSum {
    /// The class.
    pub class: AbcClass,
    /// Clients with a positive total in it.
    pub cell: Cell,
    /// Its smallest positive total; `None` when the class is empty.
    pub smallest: Option<Amount>,
}

/// How concentrated the revenue is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Concentration {
    /// Sum of squared shares, `0..=1` (Herfindahl, 1950).
    pub herfindahl: f64,
    /// 1 / Herfindahl: as many equal clients would be as concentrated.
    pub effective: f64,
    /// Gini coefficient of positive totals, `0..1`.
    pub gini: f64,
    /// Share of the largest client.
    pub largest: f64,
}

/// A point of the Pareto curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CurvePoint {
    /// How many of the largest clients, from 0.
    pub clients: u32,
    /// The share that they bring, `0..=1`.
    pub share: f32,
}

/// A client (or a bin of clients) in the scatter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dot {
    /// Row of the client; of the largest one for a bin.
    pub id: u32,
    /// CV of the reading in use, as a ratio.
    pub variation: f32,
    /// Total, in units.
    pub total: f32,
    /// Segment.
    pub segment: Segment,
    /// Clients in the dot.
    pub count: u32,
}

/// The nine cells of one seller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SellerCells {
    /// The seller; empty when the latest sale names none.
    pub seller: String,
    /// Clients by ABC row and XYZ column.
    pub cells: [[Cell; 3]; 3],
    /// New clients and clients without XYZ by ABC.
    pub beside: [Cell; 3],
    /// All clients of the seller with a positive total.
    pub all: Cell,
}

/// What the reader should know about the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Warning {
    /// The limits in use leave class X empty.
    XEmpty,
    /// XYZ cannot be told, and why.
    NoXyz(NoAnswer),
    /// Fewer than 6 periods: regularity is a hint only.
    FewPeriods(u32),
    /// The two readings disagree about so many clients.
    ReadingsDisagree(u32),
    /// No full period in the data: partial ones were used.
    OnlyPartial,
    /// Rows in other currencies were left out.
    OtherCurrencies(u32),
    /// Rows of the window whose client (product, seller, channel) is empty were left out.
    WithoutObject(u32),
}

/// The summary. Everything in it is about clients with a positive total unless it says otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The window; `None` for lists without dates.
    pub window: Option<Window>,
    /// Currency in use, when the list has the column.
    pub currency: Option<String>,
    /// Clients in the window.
    pub n_objects: u32,
    /// Clients with a positive total.
    pub n_ranked: u32,
    /// Sum of positive totals: the base of shares.
    pub base: Amount,
    /// Clients with a total of zero or less.
    pub not_positive: Cell,
    /// The nine cells, ABC row by XYZ column, of the reading in use.
    pub cells: [[Cell; 3]; 3],
    /// The nine cells of the other reading.
    pub other_cells: [[Cell; 3]; 3],
    /// New clients by ABC.
    pub fresh: [Cell; 3],
    /// Clients whose XYZ cannot be told for another reason, by ABC.
    pub no_xyz: [Cell; 3],
    /// The three classes.
    pub classes: [ClassSum; 3],
    /// Limits in use.
    pub cuts: Cuts,
    /// Pareto curve, at most 400 points, from (0, 0) to (n, 1).
    pub curve: Vec<CurvePoint>,
    /// Concentration.
    pub concentration: Concentration,
    /// Nine cells by seller, largest total first; empty without the column.
    pub by_seller: Vec<SellerCells>,
    /// What the reader should know.
    pub warnings: Vec<Warning>,
    /// Names excluded by the user that were found, with the money they had.
    pub excluded: Vec<(String, Amount)>,
}

/// Which rows of the table: a cell of the matrix, a class, a line beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Group {
    /// Everybody, those with a total of zero or less too.
    #[default]
    All,
    /// One ABC class, new clients included.
    Abc(AbcClass),
    /// One XYZ class.
    Xyz(XyzClass),
    /// One of the nine cells.
    Cell(AbcClass, XyzClass),
    /// All cells with one advice.
    Treatment(Treatment),
    /// New clients.
    Fresh,
    /// XYZ cannot be told for another reason.
    NoXyz,
    /// Total of zero or less.
    NotPositive,
}

/// Where a client stands: in the grid or beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// In one of the nine cells.
    Graded,
    /// Ranked in ABC, no XYZ: the first purchase is under 3 full months before the window's end.
    Fresh,
    /// Ranked in ABC, no XYZ for the reason given.
    NoXyz(NoAnswer),
    /// Total of zero or less.
    NotPositive,
}

/// Why the XYZ class is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Regularity {
    /// Periods with a positive sum.
    pub active: u32,
    /// Periods of the window.
    pub periods: u32,
    /// Active periods and all periods since the first purchase in the window.
    pub since_first: (u32, u32),
    /// CV of the sums of active periods.
    pub variation_active: Result<f64, NoAnswer>,
    /// CV of the sums of all periods, zeros counted.
    pub variation_all: Result<f64, NoAnswer>,
    /// Class by the rhythm reading.
    pub rhythm: Option<XyzClass>,
    /// Class by the classic reading.
    pub classic: Option<XyzClass>,
    /// Active periods that X takes (rhythm).
    pub need_for_x: u32,
    /// Active periods missing to X (rhythm); 0 when the share suffices.
    pub missing_to_x: u32,
    /// CV of all periods after trend and season are removed; needs 24 full months of data.
    pub variation_deseasoned: Result<f64, NoAnswer>,
}

/// One of the eight readings under which a segment is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StabilityReading {
    /// Quarters instead of months, months instead of quarters or weeks.
    OtherStep,
    /// Both ABC limits 5 points lower.
    LimitsLower,
    /// Both ABC limits 5 points higher, at most 99 %.
    LimitsHigher,
    /// Without the client's largest document (else day).
    WithoutLargest,
    /// Without the last period.
    WithoutLast,
    /// Without the first period.
    WithoutFirst,
    /// The other reading of XYZ.
    OtherReading,
    /// The including rule (the default rule when including is in use).
    OtherRule,
}

/// In how many readings the segment is the same, and where it changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stability {
    /// Readings under which the segment is unchanged.
    pub same: u32,
    /// Readings that were possible.
    pub of: u32,
    /// The readings that change it, with the segment they give (`None`: not positive or no class).
    pub breaks: Vec<(StabilityReading, Option<Segment>)>,
}

/// One client as the table, the side panel and the export show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Number of the client within the loaded data: ask for details by it.
    pub id: u32,
    /// Name.
    pub name: String,
    /// Seller of the latest sale; empty when unknown.
    pub seller: String,
    /// Grid or beside it.
    pub standing: Standing,
    /// Segment.
    pub segment: Segment,
    /// Place by total, from 1; equal totals share the smallest.
    pub rank: u32,
    /// Total in the window, by the measure.
    pub total: Amount,
    /// Share of the base; `None` for totals of zero or less.
    pub share: Option<f64>,
    /// Share gathered before this client (strictly larger totals).
    pub before: Option<f64>,
    /// Share gathered with this client in the order of the list.
    pub cumulative: Option<f64>,
    /// Sums by period, in order.
    pub sums: Vec<Amount>,
    /// Regularity.
    pub regularity: Regularity,
    /// Which reading decided.
    pub reading: Reading,
    /// Mean sum a period, in units, zeros counted.
    pub mean: f64,
    /// Purchases in the window (documents, else days, with a positive sum).
    pub orders: u32,
    /// Revenue of purchases / purchases; `None` without purchases.
    pub average_check: Option<Amount>,
    /// Last purchase in all loaded data.
    pub last_purchase: Option<Day>,
    /// Days from it to the last day of the data.
    pub recency: Option<i32>,
    /// Increase of the total that raises the ABC class (B, C) or the fall that loses it (A);
    /// default rule only.
    pub to_next: Option<Amount>,
    /// Where the largest document (else day) fell and what it was.
    pub largest: Option<(Day, Amount)>,
    /// Stability.
    pub stability: Stability,
}
