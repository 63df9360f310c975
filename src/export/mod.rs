//! From a sheet to a file or the clipboard: CSV, TSV and HTML, a workbook.
//!
//! A sheet knows no tool. Numbers stay numbers everywhere; text that a spreadsheet could take for a
//! formula is disarmed everywhere.
mod clipboard;
mod csv;
mod neutral;
mod sheet;
mod style;
mod workbook;

pub use clipboard::{html, tsv};
pub use csv::csv;
pub use neutral::{disarm, rearm};
pub use sheet::{Column, Kind, Sheet, Value};
pub use style::Style;
pub use workbook::{Book, BookError, Passport, workbook};
