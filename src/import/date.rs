//! Days and months as people and programs write them: `31.12.2025`, `2025-12-31T10:00:00Z`,
//! `12/31/2025`, `31 декабря 2025`, `Dec 2025`, `Q4 2025`, Excel serials.
//!
//! The order of day and month in `05/06/2025` is a property of the column ([`DateOrder`]), never
//! of a row; with dots the day always comes first. A time is checked and dropped, with its zone:
//! the day is the day as written. Years are 1900–2199 (1C writes an empty date as 01.01.0001);
//! two digits mean 2000–2079 or 1980–1999. A month or a quarter reads as its first day.
mod parts;
mod time;

use super::{DateOrder, letters::trim};
use crate::domain::{Day, Period, Step};
use parts::{Link, Part, Parts};

/// What one cell says about the order of day and month of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderEvidence {
    /// Nothing: ISO, a month by name, the same day either way, no date.
    None,
    /// A date only with the day first: `31/12/2025`; every date with dots.
    DayMonth,
    /// A date only with the month first: `12/31/2025`.
    MonthDay,
    /// Two different days: `05/06/2025`.
    Either,
}

/// Reads a cell as a day; nothing when it is no date or there is no such day.
pub fn read_date(cell: &str, order: DateOrder) -> Option<Day> {
    if let Some(day) = read_plain(cell.as_bytes()) {
        return Some(day);
    }
    let text = time::without_time(trim(cell))?;
    match *Parts::of(text)?.as_slice() {
        [Part::Digits { value, length: 8 }] => {
            let day = (19_000_101..=20_991_231).contains(&value);
            day.then(|| day_of(value / 10_000, value / 100 % 100, value % 100)).flatten()
        }
        ref parts => written_day(parts, order).or_else(|| Some(written_period(parts, false)?.first_day())),
    }
}

/// Reads the header of a column that holds one month or quarter: `янв 2025`, `01.2025`, `Jan-25`,
/// `4 кв. 2025`, or a full date that is the first of a month.
///
/// With slashes the date may be written in either order: only one of them can be a first of a month.
pub fn read_period(cell: &str) -> Option<Period> {
    let text = time::without_time(trim(cell))?;
    let parts = Parts::of(text)?;
    written_period(parts.as_slice(), true).or_else(|| {
        let first = |order| written_day(parts.as_slice(), order).filter(|day| day.ymd().2 == 1);
        let day = first(DateOrder::DayMonth).or_else(|| first(DateOrder::MonthDay))?;
        Some(Period::of(Step::Month, day))
    })
}

/// What the cell says about the order of day and month.
pub fn order_evidence(cell: &str) -> OrderEvidence {
    let orders = || {
        let parts = Parts::of(time::without_time(trim(cell))?)?;
        let [Part::Digits { length: 1 | 2, .. }, Part::Linked(..), ..] = *parts.as_slice() else {
            return None;
        };
        let read = |order| written_day(parts.as_slice(), order);
        Some((read(DateOrder::DayMonth), read(DateOrder::MonthDay), parts.has_dots()))
    };
    match orders() {
        Some((Some(_), _, true)) | Some((Some(_), None, _)) => OrderEvidence::DayMonth,
        Some((None, Some(_), _)) => OrderEvidence::MonthDay,
        Some((Some(one), Some(other), _)) if one != other => OrderEvidence::Either,
        _ => OrderEvidence::None,
    }
}

/// Reads a date of a workbook: days since 1899-12-30 (from March 1900; the 60th day, 29 February
/// 1900, never was) or since 1904-01-01. Nothing outside 1900–2199.
pub fn read_serial(serial: f64, date_1904: bool) -> Option<Day> {
    if !(0.0..200_000.0).contains(&serial) {
        return None;
    }
    let epoch = |year, month, day| Day::from_ymd(year, month, day);
    let day = match (serial as i32, date_1904) {
        (days, true) => epoch(1904, 1, 1)?.plus(days),
        (0 | 60, false) => return None,
        (days @ 1..60, false) => epoch(1899, 12, 31)?.plus(days),
        (days, false) => epoch(1899, 12, 30)?.plus(days),
    };
    YEARS.contains(&day.ymd().0).then_some(day)
}

/// Reads a serial that was exported as text: `45678`, `45678.5`, `45678,5`.
pub fn read_serial_text(cell: &str, date_1904: bool) -> Option<Day> {
    let text = trim(cell);
    let (days, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(days) || !all_digits(part) || days.len() > 6 {
        return None;
    }
    read_serial(days.parse().ok()?, date_1904)
}

const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// The common cases, `2025-12-31` and `31.12.2025`, alone or before a time.
fn read_plain(cell: &[u8]) -> Option<Day> {
    let (date, rest) = cell.split_at_checked(10)?;
    if !rest.is_empty() && !time::is_plain(rest) {
        return None;
    }
    let (year, month, day) = match (date[2], date[4], date[5], date[7]) {
        (_, b'-', _, b'-') => (&date[..4], &date[5..7], &date[8..]),
        (b'.', _, b'.', _) => (&date[6..], &date[3..5], &date[..2]),
        _ => return None,
    };
    day_of(digits(year)?, digits(month)?, digits(day)?)
}

fn digits(bytes: &[u8]) -> Option<i32> {
    let all = bytes.iter().all(u8::is_ascii_digit);
    all.then(|| bytes.iter().fold(0, |value, byte| value * 10 + i32::from(byte - b'0')))
}

fn day_of(year: i32, month: i32, day: i32) -> Option<Day> {
    YEARS.contains(&year).then(|| Day::from_ymd(year, month, day)).flatten()
}

/// Four digits as they are; two as 1980–2079.
fn year_of(value: i32, length: u8) -> Option<i32> {
    match (length, value) {
        (4, year) => Some(year),
        (2, year @ 0..80) => Some(2000 + year),
        (2, year) => Some(1900 + year),
        _ => None,
    }
}

/// A day that is named in full.
fn written_day(parts: &[Part], order: DateOrder) -> Option<Day> {
    use Part::{Digits, Linked, Month};
    match *parts {
        // 2025/12/31
        [Digits { value: year, length: 4 }, Linked(one, month, 1 | 2), Linked(two, day, 1 | 2)]
            if one == two && one.is_mark() =>
        {
            day_of(year, month, day)
        }
        // 31.12.2025, 31/12/25, 12/31/2025
        [Digits { value: first, length: 1 | 2 }, Linked(one, second, 1 | 2), Linked(two, year, length)]
            if one == two && one.is_mark() =>
        {
            let day_first = one == Link::Dot || order == DateOrder::DayMonth;
            let (day, month) = if day_first { (first, second) } else { (second, first) };
            day_of(year_of(year, length)?, month, day)
        }
        // 31 декабря 2025, 31-Dec-25
        [Digits { value: day, length: 1 | 2 }, Month(month), Linked(_, year, length)] => {
            day_of(year_of(year, length)?, month, day)
        }
        // Dec 31, 2025
        [Month(month), Linked(_, day, 1 | 2), Linked(Link::Space, year, 4)] => day_of(year, month, day),
        _ => None,
    }
}

/// A month or a quarter. `Dec 31` is a month only in a header: elsewhere it is a day without a year.
fn written_period(parts: &[Part], is_header: bool) -> Option<Period> {
    use Part::{Digits, Linked, Month, Quarter, Roman};
    let month = |year, month| Some(Period::of(Step::Month, day_of(year, month, 1)?));
    let quarter = |year, quarter: i32| {
        let first = (1..=4).contains(&quarter).then(|| day_of(year, quarter * 3 - 2, 1)).flatten()?;
        Some(Period::of(Step::Quarter, first))
    };
    match *parts {
        // дек 2025, Jan-25
        [Month(number), Linked(link, year, length)] if length == 4 || is_header || link != Link::Space => {
            month(year_of(year, length)?, number)
        }
        // 2025 декабрь
        [Digits { value: year, length: 4 }, Month(number)] => month(year, number),
        // 2025-12
        [Digits { value: year, length: 4 }, Linked(link, number, 1 | 2)] if link.is_mark() => {
            month(year, number)
        }
        // 12.2025
        [Digits { value: number, length: 1 | 2 }, Linked(link, year, 4)] if link.is_mark() => {
            month(year, number)
        }
        // Q4 2025, Q4'25
        [Quarter, Linked(_, number, 1), Linked(_, year, length)] => quarter(year_of(year, length)?, number),
        // 4 кв. 2025, 4Q25
        [Digits { value: number, length: 1 }, Quarter, Linked(_, year, length)] => {
            quarter(year_of(year, length)?, number)
        }
        // IV квартал 2025
        [Roman(number), Quarter, Linked(_, year, length)] => quarter(year_of(year, length)?, number),
        // 2025 Q4, 2025, IV квартал
        [Digits { value: year, length: 4 }, Quarter, Linked(_, number, 1)]
        | [Digits { value: year, length: 4 }, Linked(_, number, 1), Quarter]
        | [Digits { value: year, length: 4 }, Roman(number), Quarter] => quarter(year, number),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
