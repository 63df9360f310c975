//! Numbers as people write them: `1 234,56 ₽`, `(1 200)`, `7,23%`, `1,2 млн`, `1.2E+05`.
//!
//! Which of `,` and `.` stands before the decimals is a property of the column ([`Decimal`]);
//! [`decimal_evidence`] says what one cell tells about it. A percentage keeps its value as
//! written: `7,23%` is 7.23.
mod digits;
mod marks;

use super::Decimal;
use crate::domain::Amount;
use digits::Digits;
use marks::Bare;
pub use marks::currency;

/// A number read from a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The value, in 1/10 000.
    pub amount: Amount,
    /// It had more than 4 decimals and was rounded half even.
    pub rounded: bool,
}

/// Why a cell is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    /// Nothing, or a mark for nothing: `-`, `—`, `--`, `n/a`, `н/д`, `#Н/Д`, `< 10%`.
    Empty,
    /// Something else than a number, or digits grouped other than by three.
    NotNumber,
    /// Beyond the range of [`Amount`].
    TooLarge,
}

/// What one cell says about the decimal mark of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Nothing: not a number, or the same number either way.
    None,
    /// A number only with a decimal comma: `12,5`, `1.234,56`.
    Comma,
    /// A number only with a decimal dot: `12.5`, `1,234.56`.
    Dot,
    /// Two different numbers: `1,234`, `1.234`.
    Either,
}

/// Reads a cell. The mark that is not `decimal` may group digits by three.
///
/// # Errors
/// See [`NumberFault`]; never a guess and never a silent zero.
pub fn read_number(cell: &str, decimal: Decimal) -> Result<Number, NumberFault> {
    match read_plain(cell.as_bytes(), decimal) {
        Some(amount) => Ok(Number { amount, rounded: false }),
        None => read_marked(cell, decimal),
    }
}

/// Reads a number of a workbook through the shortest decimal that means the same float: 0.1 is 0.1.
///
/// Noise of float arithmetic (below the 15 digits that Excel keeps) is dropped and not counted as rounding.
///
/// # Errors
/// [`NumberFault::NotNumber`] when not finite, [`NumberFault::TooLarge`] beyond [`Amount`].
pub fn read_float(value: f64) -> Result<Number, NumberFault> {
    if !value.is_finite() {
        return Err(NumberFault::NotNumber);
    }
    // A decimal of up to 15 digits is the only one of that length for its float, hence the shortest.
    let scaled = (value * Amount::SCALE as f64).round();
    if scaled.abs() < 1e15 && scaled / Amount::SCALE as f64 == value {
        return Ok(Number { amount: Amount::new(scaled as i64), rounded: false });
    }
    let shortest = format!("{:e}", value.abs());
    let digits = Digits::read(&shortest, Decimal::Dot).ok_or(NumberFault::NotNumber)?;
    let mut number = digits.number(value < 0.0, 0)?;
    number.rounded &= (value - number.amount.to_f64()).abs() > value.abs() * 1e-15;
    Ok(number)
}

/// What the cell says about the decimal mark of its column.
pub fn decimal_evidence(cell: &str) -> Evidence {
    if memchr::memchr2(b'.', b',', cell.as_bytes()).is_none() {
        return Evidence::None;
    }
    plain_evidence(cell.as_bytes()).unwrap_or_else(|| marked_evidence(cell))
}

/// The common case, digits around one mark: it groups only if three digits follow one to three, the first not 0.
fn plain_evidence(cell: &[u8]) -> Option<Evidence> {
    let digits = cell.strip_prefix(b"-").unwrap_or(cell);
    let at = digits.iter().position(|byte| !byte.is_ascii_digit())?;
    let (whole, decimals) = (&digits[..at], &digits[at + 1..]);
    if decimals.is_empty() || !decimals.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let groups = decimals.len() == 3 && matches!(whole, [b'1'..=b'9', rest @ ..] if rest.len() < 3);
    match digits[at] {
        b',' | b'.' if groups => Some(Evidence::Either),
        b',' => Some(Evidence::Comma),
        b'.' => Some(Evidence::Dot),
        _ => None,
    }
}

fn marked_evidence(cell: &str) -> Evidence {
    let Ok(bare) = Bare::of(cell) else { return Evidence::None };
    match (Digits::read(bare.digits, Decimal::Comma), Digits::read(bare.digits, Decimal::Dot)) {
        (Some(comma), Some(dot)) if comma != dot => Evidence::Either,
        (Some(_), None) => Evidence::Comma,
        (None, Some(_)) => Evidence::Dot,
        _ => Evidence::None,
    }
}

/// The common case, `-1234,56`: ASCII digits, one mark, at most 4 decimals.
fn read_plain(cell: &[u8], decimal: Decimal) -> Option<Amount> {
    /// 14 digits × 10 000 is below `i64::MAX`.
    const LONGEST: usize = 14;
    let (negative, digits) = match cell {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > LONGEST {
        return None;
    }
    let (mut value, mut mark_at) = (0i64, None);
    for (at, &byte) in digits.iter().enumerate() {
        if byte.is_ascii_digit() {
            value = value * 10 + i64::from(byte - b'0');
        } else if byte == decimal.mark() && mark_at.is_none() {
            mark_at = Some(at);
        } else {
            return None;
        }
    }
    let scale = match mark_at.map(|at| digits.len() - at - 1) {
        None => 10_000,
        Some(1) => 1_000,
        Some(2) => 100,
        Some(3) => 10,
        Some(4) => 1,
        Some(_) => return None,
    };
    Some(Amount::new(if negative { -value * scale } else { value * scale }))
}

fn read_marked(cell: &str, decimal: Decimal) -> Result<Number, NumberFault> {
    let bare = Bare::of(cell)?;
    let digits = Digits::read(bare.digits, decimal).ok_or(NumberFault::NotNumber)?;
    digits.number(bare.negative, bare.power)
}

#[cfg(test)]
mod tests;
