//! From whatever was pasted to a typed table: bytes → container → cells → roles → (rows, issues).
//!
//! Import never fails as a whole once a table is found, and never drops a row in silence:
//! rows read = rows used + rows set aside ([`Account`]).
//!
//! Text arrives in chunks ([`Reader::push`]); columns are read under the hypothesis of the first
//! rows ([`Plan`]), and evidence against it makes [`Reader::finish`] ask for another reading.
mod account;
mod cell;
mod container;
mod date;
mod dialect;
mod draft;
mod encoding;
mod fill;
mod header;
mod kind;
mod ledger;
mod letters;
mod number;
mod pairs;
mod plan;
mod reader;
mod roles;
mod rows;
mod slots;
mod split;
mod tally;
mod total_line;
mod workbook;

pub use account::{Account, SetAside, Why};
pub use cell::Cell;
pub use container::{Container, recognise};
pub use date::{OrderEvidence, order_evidence, read_date, read_period, read_serial, read_serial_text};
pub use dialect::{Dialect, sniff};
pub use encoding::{Decoder, detect};
pub use number::{Evidence, Number, NumberFault, currency, decimal_evidence, read_float, read_number};
pub use pairs::{Expected, Lexicon, NotRead, Pair, Pairs, read_pairs, read_sum};
pub use plan::{
    Choice, ColumnFormat, DateOrder, Decimal, Encoding, Plan, PlanColumn, Preview, PreviewColumn, Refusal,
};
pub use reader::{Finish, Reader, plan_text, read_text};
pub use rows::Imported;
pub use split::{LONGEST_CELL, MOST_LINES, Record, Splitter};
pub use workbook::read_workbook;

#[cfg(test)]
mod tests;
