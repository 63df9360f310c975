//! One cell of a text or of a workbook, and the row it stands in: what both sources have in common.
use std::borrow::Cow;

use super::{
    DateOrder, Decimal, Number, NumberFault, Record,
    letters::{is_space, trim},
    read_date, read_float, read_number, read_period, read_serial, read_serial_text,
};
use crate::domain::{Day, Period, Step};

/// A cell as its source gives it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Text; empty when there is nothing.
    Text(&'a str),
    /// A number of a workbook.
    Number(f64),
    /// A number of a workbook that is shown as a date.
    Serial(f64),
    /// No value: an Excel error, a formula that was never computed, bytes that are no text.
    Fault(&'a str),
}

/// A row of cells. Cells beyond the last are empty.
pub(super) trait Row {
    fn get(&self, index: usize) -> Cell<'_>;
    /// How many cells were written.
    fn len(&self) -> usize;
    /// Whether trailing cells may be left unwritten, as workbooks do.
    const IS_SPARSE: bool;

    fn is_blank(&self) -> bool {
        (0..self.len()).all(|index| self.get(index).is_blank())
    }
    /// A 64-bit hash of all cells.
    fn fingerprint(&self) -> u64 {
        let cells = (0..self.len()).map(|index| self.get(index));
        cells.fold(SEED, |hash, cell| match cell {
            Cell::Text(text) | Cell::Fault(text) => mix_bytes(hash, text.as_bytes()),
            Cell::Number(value) | Cell::Serial(value) => mix(mix(hash, 9), value.to_bits()),
        })
    }
}

impl<'a> Cell<'a> {
    /// Nothing in it.
    pub fn is_blank(self) -> bool {
        matches!(self, Cell::Text(text) if text.chars().all(is_space))
    }
    /// As a number.
    pub(super) fn number(self, decimal: Decimal) -> Result<Number, Bad> {
        let number = match self {
            Cell::Text(text) => read_number(text, decimal),
            Cell::Number(value) => read_float(value),
            Cell::Serial(_) => Err(NumberFault::NotNumber),
            Cell::Fault(_) => return Err(Bad::NoValue),
        };
        number.map_err(|fault| match fault {
            NumberFault::Empty => Bad::Empty,
            NumberFault::NotNumber => Bad::NotRead,
            NumberFault::TooLarge => Bad::TooLarge,
        })
    }
    /// As a day.
    pub(super) fn day(self, order: DateOrder, date_1904: bool) -> Result<Day, Bad> {
        match self {
            _ if self.is_blank() => Err(Bad::Empty),
            Cell::Text(text) => {
                read_date(text, order).or_else(|| read_serial_text(text, date_1904)).ok_or(Bad::NotRead)
            }
            Cell::Number(value) | Cell::Serial(value) => read_serial(value, date_1904).ok_or(Bad::NotRead),
            Cell::Fault(_) => Err(Bad::NoValue),
        }
    }
    /// As the first day of a month: `янв 2025`, `01.2025`, `Jan-25`, or any day of it; a quarter is none.
    pub(super) fn month(self, order: DateOrder, date_1904: bool) -> Result<Day, Bad> {
        let day = match self {
            Cell::Text(text) => match read_period(text) {
                Some(period) if period.step() == Step::Month => Ok(period.first_day()),
                Some(_) => Err(Bad::NotRead),
                None => self.day(order, date_1904),
            },
            _ => self.day(order, date_1904),
        };
        day.map(|day| Period::of(Step::Month, day).first_day())
    }
    /// A mark that the day has not come: a dash, or what amoCRM writes for open deals.
    pub(super) fn is_not_yet(self) -> bool {
        matches!(self, Cell::Text(text) if matches!(trim(text), "-" | "--" | "—" | "–" | "не закрыта"))
    }
    /// As text, for names and for showing: the client 17850.0 of a workbook is "17850".
    pub(super) fn show(self, date_1904: bool) -> Cow<'a, str> {
        match self {
            Cell::Text(text) | Cell::Fault(text) => Cow::Borrowed(text),
            Cell::Number(value) => Cow::Owned(value.to_string()),
            Cell::Serial(value) => match read_serial(value, date_1904) {
                Some(day) => Cow::Owned(day.to_date().to_string()),
                None => Cow::Owned(value.to_string()),
            },
        }
    }
}

/// Why a cell could not be read as its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bad {
    Empty,
    NotRead,
    TooLarge,
    NoValue,
}

/// A cell that is kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum OwnedCell {
    Text(Box<str>),
    Number(f64),
    Serial(f64),
    Fault(Box<str>),
}

impl OwnedCell {
    pub(super) fn of(cell: Cell<'_>) -> OwnedCell {
        match cell {
            Cell::Text(text) => OwnedCell::Text(text.into()),
            Cell::Number(value) => OwnedCell::Number(value),
            Cell::Serial(value) => OwnedCell::Serial(value),
            Cell::Fault(text) => OwnedCell::Fault(text.into()),
        }
    }
    pub(super) fn cell(&self) -> Cell<'_> {
        match self {
            OwnedCell::Text(text) => Cell::Text(text),
            OwnedCell::Number(value) => Cell::Number(*value),
            OwnedCell::Serial(value) => Cell::Serial(*value),
            OwnedCell::Fault(text) => Cell::Fault(text),
        }
    }
}

/// One of the first rows, kept to guess from; a row of a workbook while it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct KeptRow {
    /// Line of the source, counted from 1.
    pub(super) line: u32,
    pub(super) cells: Vec<OwnedCell>,
}

impl KeptRow {
    pub(super) fn of(line: u32, row: &impl Row) -> KeptRow {
        KeptRow { line, cells: (0..row.len()).map(|index| OwnedCell::of(row.get(index))).collect() }
    }
    /// The text of a cell; empty for anything else.
    pub(super) fn text(&self, index: usize) -> &str {
        match self.cells.get(index) {
            Some(OwnedCell::Text(text)) => text,
            _ => "",
        }
    }
}

impl Row for KeptRow {
    const IS_SPARSE: bool = true;
    fn get(&self, index: usize) -> Cell<'_> {
        self.cells.get(index).map_or(Cell::Text(""), OwnedCell::cell)
    }
    fn len(&self) -> usize {
        self.cells.len()
    }
}

impl Row for Record<'_> {
    const IS_SPARSE: bool = false;
    fn get(&self, index: usize) -> Cell<'_> {
        match std::str::from_utf8(Record::get(self, index)) {
            Ok(text) => Cell::Text(text),
            Err(_) => Cell::Fault("\u{fffd}"),
        }
    }
    fn len(&self) -> usize {
        Record::len(self)
    }
    fn fingerprint(&self) -> u64 {
        self.iter().fold(SEED, mix_bytes)
    }
}

const SEED: u64 = 0x243F_6A88_85A3_08D3;

/// Folded multiply, the step of wyhash.
fn mix(hash: u64, word: u64) -> u64 {
    let product = u128::from(hash ^ word) * 0x9E37_79B9_7F4A_7C15;
    (product as u64) ^ ((product >> 64) as u64)
}

fn mix_bytes(hash: u64, bytes: &[u8]) -> u64 {
    let mut hash = mix(hash, bytes.len() as u64 ^ 0xA5A5_A5A5_0000_0000);
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        hash = mix(hash, u64::from_le_bytes(*word));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(hash, u64::from_le_bytes(last))
}
