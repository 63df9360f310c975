//! An Excel workbook: typed cells with formats, a sheet for each table, one for the method passport.
use std::collections::BTreeSet;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{Kind, Sheet, Style, Value, disarm};
use crate::domain::{Amount, Day};

/// What goes into the file.
pub struct Book<'a> {
    /// Tables, in order.
    pub sheets: &'a [Sheet],
    /// How the figures were computed: the last sheet.
    pub passport: Option<Passport<'a>>,
    /// Language of formats and headings.
    pub style: Style,
    /// Day of creation: the only date in the file's properties, so the same data give the same bytes.
    pub created: Day,
}

/// The method passport as text.
pub struct Passport<'a> {
    /// Name of its sheet.
    pub title: &'a str,
    /// Its lines.
    pub lines: &'a [String],
}

/// Why a workbook cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookError {
    /// More rows than a sheet of Excel holds, headings included (1 048 576).
    TooManyRows {
        /// Rows of the table.
        have: usize,
    },
    /// More columns than a sheet of Excel holds (16 384).
    TooManyColumns {
        /// Columns of the table.
        have: usize,
    },
    /// Neither a table nor a passport: Excel opens no empty workbook.
    Empty,
    /// The writer refused; not known to happen.
    Refused,
}

/// Limits of Excel.
const MOST_ROWS: usize = 1_048_576;
const MOST_COLUMNS: usize = 16_384;
const LONGEST_TEXT: usize = 32_767;
const LONGEST_NAME: usize = 31;
/// Rows looked at to set a column's width.
const ROWS_MEASURED: usize = 200;

impl From<XlsxError> for BookError {
    fn from(_: XlsxError) -> BookError {
        BookError::Refused
    }
}

/// The bytes of an `.xlsx` file.
pub fn workbook(book: &Book<'_>) -> Result<Vec<u8>, BookError> {
    if book.sheets.is_empty() && book.passport.is_none() {
        return Err(BookError::Empty);
    }
    let mut workbook = Workbook::new();
    let (year, month, day) = book.created.ymd();
    let created = ExcelDateTime::from_ymd(
        u16::try_from(year).unwrap_or(1900).max(1900),
        u8::try_from(month).unwrap_or(1),
        u8::try_from(day).unwrap_or(1),
    )?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let mut names = Names::default();
    for sheet in book.sheets {
        let page = workbook.add_worksheet();
        page.set_name(names.give(&sheet.title))?;
        write_sheet(page, sheet, book.style)?;
    }
    if let Some(passport) = &book.passport {
        let page = workbook.add_worksheet();
        page.set_name(names.give(passport.title))?;
        page.set_column_width(0, 100)?;
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        for (row, line) in (0u32..).zip(passport.lines) {
            page.write_string_with_format(row, 0, text(line), &wrapped)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

fn write_sheet(page: &mut Worksheet, sheet: &Sheet, style: Style) -> Result<(), BookError> {
    let widest = sheet.rows.iter().map(Vec::len).fold(sheet.columns.len(), usize::max);
    let n_columns = match u16::try_from(widest) {
        Ok(n_columns) if widest <= MOST_COLUMNS => n_columns,
        _ => return Err(BookError::TooManyColumns { have: widest }),
    };
    let n_rows = match u32::try_from(sheet.rows.len()) {
        Ok(n_rows) if sheet.rows.len() < MOST_ROWS => n_rows,
        _ => return Err(BookError::TooManyRows { have: sheet.rows.len() }),
    };
    let heading = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let heading = heading.set_border_bottom(FormatBorder::Thin);
    let formats = Formats::new(style);
    for (i, column) in (0u16..).zip(&sheet.columns) {
        // Excel shows a ratio as a percentage: no unit in the heading.
        let title = if style == Style::Machine { &column.machine } else { &column.title };
        page.write_string_with_format(0, i, text(title), &heading)?;
        page.set_column_width(i, width(sheet, usize::from(i), style))?;
        page.set_column_format(i, formats.of_column(sheet, usize::from(i)))?;
    }
    let kinds: Vec<&Format> = (0..widest).map(|i| formats.of_column(sheet, i)).collect();
    for (row, values) in (1u32..).zip(&sheet.rows) {
        for ((i, value), format) in (0u16..).zip(values).zip(&kinds) {
            write_cell(page, (row, i), value, (&formats, format))?;
        }
    }
    if n_columns > 0 {
        page.set_freeze_panes(1, 0)?;
        page.autofilter(0, 0, n_rows, n_columns - 1)?;
        page.set_repeat_rows(0, 0)?;
    }
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn write_cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    (formats, of_column): (&Formats, &Format),
) -> Result<(), XlsxError> {
    match value {
        Value::Text(cell) => page.write_string(row, column, text(cell))?,
        Value::Money(amount) => page.write_number_with_format(row, column, amount.to_f64(), of_column)?,
        Value::Count(count) => page.write_number_with_format(row, column, *count as f64, &formats.count)?,
        Value::Share(share) if share.is_finite() => {
            page.write_number_with_format(row, column, *share, &formats.share)?
        }
        Value::Number(number) if number.is_finite() => {
            page.write_number_with_format(row, column, *number, &formats.number)?
        }
        Value::Day(day) => match serial(*day) {
            Some(serial) => page.write_number_with_format(row, column, serial, &formats.day)?,
            None => page.write_string(row, column, Style::Machine.cell(value))?,
        },
        Value::Empty | Value::Share(_) | Value::Number(_) => page,
    };
    Ok(())
}

/// Days since Excel's 0 January 1900. Before 1 March 1900 Excel counts a day that never was: no serial.
fn serial(day: Day) -> Option<f64> {
    let serial = day.number().saturating_add(25_569);
    (61..=2_958_465).contains(&serial).then(|| f64::from(serial))
}

/// Text that Excel takes: disarmed, at most 32 767 UTF-16 units, without what XML has no way to write.
fn text(text: &str) -> String {
    let text = disarm(text);
    let mut room = LONGEST_TEXT;
    let clean = |char| if matches!(char, '\u{fffe}' | '\u{ffff}') { '\u{fffd}' } else { char };
    if text.len() <= room {
        return text.chars().map(clean).collect();
    }
    if text.encode_utf16().count() <= room {
        return text.chars().map(clean).collect();
    }
    room -= 1;
    let fits = |char: &char| match room.checked_sub(char.len_utf16()) {
        Some(rest) => {
            room = rest;
            true
        }
        None => false,
    };
    text.chars().take_while(fits).map(clean).chain(['…']).collect()
}

/// Characters of the heading and of the first rows, with room for the filter's arrow and for group marks.
fn width(sheet: &Sheet, column: usize, style: Style) -> f64 {
    let heading = sheet.columns.get(column).map_or(0, |column| style.heading(column).chars().count() + 3);
    let cells = sheet.rows.iter().take(ROWS_MEASURED).filter_map(|row| row.get(column));
    let length = |value: &Value| match value {
        Value::Text(text) => text.chars().take(60).count() + 1,
        Value::Money(amount) => (amount.raw() / Amount::SCALE).to_string().len() * 4 / 3 + 4,
        Value::Count(count) => count.to_string().len() * 4 / 3 + 1,
        Value::Day(_) => 11,
        Value::Empty | Value::Share(_) | Value::Number(_) => 8,
    };
    let widest = cells.map(length).fold(0, usize::max);
    widest.max(heading.min(24)).clamp(8, 48) as f64
}

struct Formats {
    text: Format,
    whole: Format,
    money: Format,
    count: Format,
    share: Format,
    number: Format,
    day: Format,
}

impl Formats {
    fn new(style: Style) -> Formats {
        let format = |code: &str| Format::new().set_num_format(code);
        Formats {
            text: Format::new(),
            whole: format("#,##0"),
            money: format("#,##0.00"),
            count: format("#,##0"),
            share: format("0.0%"),
            number: format("0.00"),
            day: format(if style == Style::Russian { "dd.mm.yyyy" } else { "yyyy-mm-dd" }),
        }
    }

    /// Money without kopecks shows none: decided by the whole column, so that figures stay aligned.
    fn of_column(&self, sheet: &Sheet, column: usize) -> &Format {
        let whole = |row: &Vec<Value>| match row.get(column) {
            Some(Value::Money(amount)) => amount.raw() % Amount::SCALE == 0,
            _ => true,
        };
        match sheet.columns.get(column).map(|column| column.kind) {
            Some(Kind::Text) | None => &self.text,
            Some(Kind::Money) if sheet.rows.iter().all(whole) => &self.whole,
            Some(Kind::Money) => &self.money,
            Some(Kind::Count) => &self.count,
            Some(Kind::Share) => &self.share,
            Some(Kind::Number) => &self.number,
            Some(Kind::Day) => &self.day,
        }
    }
}

/// Names of sheets: at most 31 characters, without `[]:*?/\`, each once whatever its case.
#[derive(Default)]
struct Names {
    given: BTreeSet<String>,
}

impl Names {
    fn give(&mut self, title: &str) -> String {
        let safe: String = title
            .chars()
            .map(|char| match char {
                '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\u{fffe}' | '\u{ffff}' => ' ',
                char if char.is_control() => ' ',
                char => char,
            })
            .collect();
        let safe = safe.trim_matches(|char: char| char == '\'' || char.is_whitespace());
        for n in 1u32.. {
            let ending = match n {
                // Excel keeps this name for itself.
                1 if safe.to_lowercase() == "history" => "_".to_owned(),
                1 if safe.is_empty() => "1".to_owned(),
                1 => String::new(),
                n => format!(" ({n})"),
            };
            let name = clipped(safe, LONGEST_NAME - ending.len()) + &ending;
            if self.given.insert(name.to_lowercase()) {
                return name;
            }
        }
        String::new()
    }
}

/// At most so many UTF-16 units, and no apostrophe or space at the new end.
fn clipped(text: &str, most: usize) -> String {
    let mut used = 0;
    let fits = |char: &char| {
        used += char.len_utf16();
        used <= most
    };
    let cut: String = text.chars().take_while(fits).collect();
    cut.trim_end_matches(|char: char| char == '\'' || char.is_whitespace()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(titles: &[&str], expect: &[&str]) {
        let mut names = Names::default();
        assert_eq!(titles.iter().map(|title| names.give(title)).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn names_of_sheets_are_what_excel_takes() {
        check(&["Клиенты", "клиенты", "Клиенты"], &["Клиенты", "клиенты (2)", "Клиенты (3)"]);
        check(&["a/b:c", "'x'", "", "\0", "History"], &["a b c", "x", "1", " (2)", "History_"]);
        let long = "Клиенты по сегментам за двенадцать месяцев";
        check(&[long, long], &["Клиенты по сегментам за двенадц", "Клиенты по сегментам за две (2)"]);
    }

    #[test]
    fn a_text_too_long_for_a_cell_is_cut_where_excel_would_refuse_it() {
        assert_eq!(text(&"я".repeat(100_000)).chars().count(), LONGEST_TEXT);
        assert_eq!(text(&"😀".repeat(20_000)).encode_utf16().count(), LONGEST_TEXT);
        assert_eq!(text(&"я".repeat(LONGEST_TEXT)), "я".repeat(LONGEST_TEXT));
    }

    #[test]
    fn days_are_counted_as_excel_counts_them() {
        let of = |year, month, day| serial(Day::from_ymd(year, month, day).unwrap());
        assert_eq!(
            (of(2000, 1, 1), of(1900, 3, 1), of(9999, 12, 31)),
            (Some(36_526.0), Some(61.0), Some(2_958_465.0))
        );
        assert_eq!(of(1899, 12, 31), None);
    }
}
