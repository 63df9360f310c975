//! How figures are spelled: for a Russian reader, an English reader, or a program.
use std::borrow::Cow;

use super::{Column, Kind, Value, disarm};
use crate::domain::{Amount, Day};

/// Who will read the file. People get figures that their spreadsheet takes for numbers: no group marks,
/// percentages to two decimals under a heading with `%`, other numbers to four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// Decimal comma, `31.12.2025`, CSV with `;`.
    Russian,
    /// Decimal point, `2025-12-31`, CSV with `,`.
    English,
    /// Unrounded figures, decimal point, shares as ratios, `2025-12-31`, machine headings.
    Machine,
}

impl Style {
    /// The heading of a column, disarmed, with the unit where the figures need it.
    pub(super) fn heading(self, column: &Column) -> String {
        match (self, column.kind) {
            (Style::Machine, _) => disarm(&column.machine).into_owned(),
            (_, Kind::Share) if !column.title.contains('%') => format!("{}, %", disarm(&column.title)),
            _ => disarm(&column.title).into_owned(),
        }
    }

    /// A cell as text, disarmed; empty for what is no number.
    pub(super) fn cell(self, value: &Value) -> Cow<'_, str> {
        match value {
            Value::Empty => Cow::Borrowed(""),
            Value::Text(text) => disarm(text),
            Value::Day(day) => Cow::Owned(self.day(*day)),
            number => self.figure(number).map_or(Cow::Borrowed(""), Cow::Owned),
        }
    }

    /// A number in its decimal mark; `None` for text, days and what is no number.
    fn figure(self, value: &Value) -> Option<String> {
        let plain = plain(value, self)?;
        Some(if self == Style::Russian { plain.replace('.', ",") } else { plain })
    }

    fn day(self, day: Day) -> String {
        let (year, month, of_month) = day.ymd();
        match self {
            Style::Russian => format!("{of_month:02}.{month:02}.{year:04}"),
            Style::English | Style::Machine => format!("{year:04}-{month:02}-{of_month:02}"),
        }
    }
}

/// A number with a decimal point, as precise as the style asks; `None` for text, days and what is no number.
pub(super) fn plain(value: &Value, style: Style) -> Option<String> {
    let rounded = |number: f64, decimals: usize| match style {
        Style::Machine => trimmed(format!("{number}")),
        _ => trimmed(format!("{number:.decimals$}")),
    };
    match value {
        Value::Money(amount) => Some(exact(*amount)),
        Value::Count(count) => Some(count.to_string()),
        Value::Share(share) if share.is_finite() => match style {
            Style::Machine => Some(rounded(*share, 4)),
            _ => Some(rounded(share * 100.0, 2)),
        },
        Value::Number(number) if number.is_finite() => Some(rounded(*number, 4)),
        _ => None,
    }
}

/// An amount to its last digit.
fn exact(amount: Amount) -> String {
    let (raw, scale) = (amount.raw().unsigned_abs(), Amount::SCALE.unsigned_abs());
    let sign = if amount.raw() < 0 { "-" } else { "" };
    trimmed(format!("{sign}{}.{:04}", raw / scale, raw % scale))
}

/// Without needless zeros and without a negative zero.
fn trimmed(mut number: String) -> String {
    if number.contains('.') {
        number.truncate(number.trim_end_matches('0').trim_end_matches('.').len());
    }
    if number == "-0" { "0".to_owned() } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: Value, russian: &str, english: &str, machine: &str) {
        let spelled =
            [Style::Russian, Style::English, Style::Machine].map(|style| style.cell(&value).into_owned());
        assert_eq!(spelled, [russian, english, machine]);
    }

    #[test]
    fn money_is_spelled_to_its_last_digit() {
        check(Value::Money(Amount::new(12_345_678)), "1234,5678", "1234.5678", "1234.5678");
        check(Value::Money(Amount::new(-500)), "-0,05", "-0.05", "-0.05");
        check(Value::Money(Amount::new(1_000_000)), "100", "100", "100");
        let lowest = "-922337203685477.5808";
        check(Value::Money(Amount::new(i64::MIN)), &lowest.replace('.', ","), lowest, lowest);
    }

    #[test]
    fn people_read_percent_and_programs_ratios() {
        check(Value::Share(0.123_456), "12,35", "12.35", "0.123456");
        check(Value::Share(1.0), "100", "100", "1");
        let column = Column::new("Доля", "share", Kind::Share);
        assert_eq!(
            [Style::Russian, Style::Machine].map(|style| style.heading(&column)),
            ["Доля, %", "share"]
        );
    }

    #[test]
    fn a_number_that_is_none_is_an_empty_cell() {
        check(Value::Number(f64::NAN), "", "", "");
        check(Value::Share(f64::INFINITY), "", "", "");
        check(Value::Number(-0.000_01), "0", "0", "-0.00001");
    }

    #[test]
    fn days_are_spelled_as_the_reader_writes_them() {
        let day = Day::from_ymd(2025, 12, 31).unwrap();
        check(Value::Day(day), "31.12.2025", "2025-12-31", "2025-12-31");
    }

    #[test]
    fn a_negative_number_is_no_formula() {
        check(Value::Count(-5), "-5", "-5", "-5");
        check(Value::Text("-5".into()), "'-5", "'-5", "'-5");
    }
}
