//! From whatever was pasted to a typed table: bytes → container → cells → roles → (rows, issues).
//!
//! Import never fails as a whole once a table is found, and never drops a row in silence:
//! rows read = rows used + rows set aside ([`Account`]).
//!
//! Text arrives in chunks ([`Reader::push`]); columns are read under the hypothesis of the first
//! rows ([`Plan`]), and evidence against it makes [`Reader::finish`] ask for another reading.
mod account;
mod plan;

pub use account::{Account, SetAside, Why};
pub use plan::{Choice, ColumnFormat, DateOrder, Decimal, Encoding, Preview, PreviewColumn, Refusal};
