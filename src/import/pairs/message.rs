//! What a messenger puts before a message: `[24.11.2026 18:03] `, `24.11.2026, 18:03 - `, `Name, [date]`.
use crate::{
    domain::Day,
    import::{DateOrder, letters::trim, read_date},
};

/// A line without what stands before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Message<'a> {
    /// The day in front.
    pub(super) day: Option<Day>,
    /// Who sent the messages below; only on a line of its own.
    pub(super) author: Option<&'a str>,
    /// What was written; empty on a line of its own.
    pub(super) text: &'a str,
}

impl<'a> Message<'a> {
    /// Takes the front off a line that is trimmed and not blank.
    pub(super) fn open(line: &'a str) -> Message<'a> {
        bracketed(line)
            .or_else(|| signed(line))
            .or_else(|| dashed(line))
            .or_else(|| dated(line))
            .or_else(|| timed(line))
            .unwrap_or(Message { text: line, ..Message::default() })
    }
}

/// `[24.11.2026, 18:03:11] Иванов: …`, also with a time alone.
fn bracketed(line: &str) -> Option<Message<'_>> {
    let (when, text) = line.strip_prefix('[')?.split_once(']')?;
    let day = read_when(when);
    (day.is_some() || is_time(trim(when))).then(|| Message { day, author: None, text: trim(text) })
}

/// `Пётр Иванов, [24.11.2026 18:03]`, the text follows on the next line.
fn signed(line: &str) -> Option<Message<'_>> {
    let (author, when) = trim(line.strip_suffix(':').unwrap_or(line)).strip_suffix(']')?.rsplit_once('[')?;
    let author = trim(trim(author).trim_end_matches(','));
    let day = read_when(when)?;
    (!author.is_empty()).then_some(Message { day: Some(day), author: Some(author), text: "" })
}

/// `24.11.2026, 18:03 - Иванов: …`
fn dashed(line: &str) -> Option<Message<'_>> {
    let (when, text) = line.split_once(" - ")?;
    let day = read_when(when).filter(|_| when.contains(':'))?;
    Some(Message { day: Some(day), author: None, text: trim(text) })
}

/// `24.11.2026 Иванов …`, `24.11.2026 18:03 Иванов …`. Cells keep their date, and so does a date alone.
fn dated(line: &str) -> Option<Message<'_>> {
    let (date, text) = line.split_once(' ').filter(|_| !line.contains('\t'))?;
    let date = date.trim_end_matches([',', ':']);
    let day = date.contains(['.', '-', '/']).then(|| read_date(date, DateOrder::DayMonth)).flatten()?;
    let text = timed(trim(text)).map_or(trim(text), |inner| inner.text);
    let has_text = text.contains(char::is_alphanumeric);
    has_text.then_some(Message { day: Some(day), author: None, text })
}

/// `18:03 Иванов …`
fn timed(line: &str) -> Option<Message<'_>> {
    let (time, text) = line.split_once(' ')?;
    is_time(time.trim_end_matches(',')).then(|| Message { text: trim(text), ..Message::default() })
}

/// The day of a cell that holds a date; eight digits alone are an amount.
pub(super) fn day_of_cell(cell: &str) -> Option<Day> {
    let is_written = cell.contains(|letter: char| !letter.is_ascii_digit());
    read_when(cell).filter(|_| is_written)
}

fn read_when(text: &str) -> Option<Day> {
    let text = trim(text);
    read_date(text, DateOrder::DayMonth).or_else(|| read_date(text, DateOrder::MonthDay))
}

/// `18:03`, `9:05:30`
fn is_time(text: &str) -> bool {
    let is_part =
        |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (1..=2).contains(&text.matches(':').count()) && text.split(':').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Day of November 2026, author and text.
    #[track_caller]
    fn check(line: &str, day: Option<i32>, author: Option<&str>, text: &str) {
        let day = day.map(|day| Day::from_ymd(2026, 11, day).unwrap());
        assert_eq!(Message::open(line), Message { day, author, text });
    }

    #[test]
    fn what_messengers_put_in_front_is_taken_off() {
        check("[24.11.2026 18:03] Иванов: 5 / 6", Some(24), None, "Иванов: 5 / 6");
        check("[24.11.2026, 18:03:11] Иванов: 5 / 6", Some(24), None, "Иванов: 5 / 6");
        check("[11/24/2026, 6:03 PM] Smith: 5 / 6", Some(24), None, "Smith: 5 / 6");
        check("[18:03] Иванов: 5 / 6", None, None, "Иванов: 5 / 6");
        check("24.11.2026, 18:03 - Иванов: 5 / 6", Some(24), None, "Иванов: 5 / 6");
        check("24.11.2026 18:03 Иванов 5 / 6", Some(24), None, "Иванов 5 / 6");
        check("2026-11-24: Иванов 5 / 6", Some(24), None, "Иванов 5 / 6");
        check("18:03 Иванов 5 / 6", None, None, "Иванов 5 / 6");
    }

    #[test]
    fn a_line_that_only_says_who_and_when_has_no_text() {
        check("Пётр Иванов, [24.11.2026 18:03]", Some(24), Some("Пётр Иванов"), "");
        check("Пётр Иванов, [24.11.2026 18:03]:", Some(24), Some("Пётр Иванов"), "");
    }

    #[test]
    fn what_is_no_front_stays() {
        for line in
            ["Иванов 5 / 6", "[важно] Иванов 5", "[", "]", "5 - 6", "24.11 Иванов 5", "24.11.2026", ": "]
        {
            check(line, None, None, line);
        }
    }
}
