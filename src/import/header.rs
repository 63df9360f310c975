//! Where the header stands: among the first 40 lines, below titles, date ranges and blank lines; or nowhere.
//!
//! A row is a header when no cell of it is a number or a day (but for years and months) and it
//! names the most roles. Without known words, it is the first row of full width that is all text
//! above rows that are not. Otherwise the table has no header.
use super::{
    DateOrder, Decimal,
    cell::{Cell, KeptRow, Row},
    letters::trim,
    read_date, read_number, read_period, read_serial,
};
use crate::{
    domain::Day,
    table::{
        headers::{HeaderSays, role_of_header},
        is_known,
    },
};

/// Lines among which the header is looked for.
pub(super) const MOST_LINES_ABOVE: u32 = 40;

/// A header, found or known to be absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    /// Line counted from 1; 0 without.
    pub(super) line: u32,
    /// Rows up to this line are not data.
    pub(super) skip_to: u32,
    /// Texts by column; empty without a header.
    pub(super) names: Vec<String>,
    /// What a line above says the table covers.
    pub(super) covers: Option<(Day, Day)>,
}

/// Finds the header, or takes the line that the user named (0: there is none).
pub(super) fn find(rows: &[KeptRow], chosen: Option<u32>, date_1904: bool) -> Header {
    let at = match chosen {
        Some(0) => None,
        Some(line) => rows.iter().position(|row| row.line == line),
        None => by_words(rows).or_else(|| by_shape(rows)),
    };
    let Some(at) = at else { return Header::default() };
    let mut names: Vec<String> =
        (0..rows[at].len()).map(|column| name_of(&rows[at], column, date_1904)).collect();
    let mut skip_to = rows[at].line;
    if let Some(below) = rows.get(at + 1).filter(|below| is_second_line(&rows[at], below)) {
        names.resize(names.len().max(below.len()), String::new());
        for (column, name) in names.iter_mut().enumerate().filter(|(_, name)| name.is_empty()) {
            *name = name_of(below, column, date_1904);
        }
        skip_to = below.line;
    }
    Header { line: rows[at].line, skip_to, names, covers: rows[..at].iter().find_map(covers) }
}

fn name_of(row: &KeptRow, column: usize, date_1904: bool) -> String {
    trim(&row.get(column).show(date_1904)).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many columns the row names; nothing when it holds data.
fn names_in(row: &KeptRow) -> Option<usize> {
    let mut n_named = 0;
    for index in 0..row.len() {
        let cell = row.get(index);
        if cell.is_blank() {
            continue;
        }
        let text = cell.show(false);
        if is_period(cell) {
            n_named += 1;
        } else if is_data(cell) && !is_year(trim(&text)) {
            return None;
        } else if is_known(&text) {
            n_named += 1;
        }
    }
    Some(n_named)
}

fn is_period(cell: Cell<'_>) -> bool {
    match cell {
        Cell::Text(text) => read_period(text).is_some(),
        // A first of the month; from either epoch.
        Cell::Serial(value) => {
            [false, true].into_iter().any(|is| read_serial(value, is).is_some_and(|day| day.ymd().2 == 1))
        }
        _ => false,
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: u32| (1990..2100).contains(&year))
}

/// A number, a day or a value of a workbook.
fn is_data(cell: Cell<'_>) -> bool {
    let Cell::Text(text) = cell else { return true };
    [Decimal::Dot, Decimal::Comma].into_iter().any(|decimal| read_number(text, decimal).is_ok())
        || read_date(text, DateOrder::DayMonth).is_some()
        || read_date(text, DateOrder::MonthDay).is_some()
}

fn by_words(rows: &[KeptRow]) -> Option<usize> {
    let above = rows.iter().take_while(|row| row.line <= MOST_LINES_ABOVE).enumerate();
    let mut best = None;
    for (at, row) in above {
        let n_cells = (0..row.len()).filter(|index| !row.get(*index).is_blank()).count();
        let n_named = names_in(row).unwrap_or(0);
        // A title of one cell («Продажи») is a header only above a list of one column,
        // and only in its first row: further down «ключевые слова» is something that people search for.
        if n_named == 0 || (n_cells == 1 && (at > 0 || rows.iter().any(|row| row.len() > 1))) {
            continue;
        }
        let is_text_of_a_cell = n_named == 1 && n_cells > 3 && !has_known_client(row);
        if !is_text_of_a_cell && best.is_none_or(|(most, _)| n_named > most) {
            best = Some((n_named, at));
        }
    }
    best.map(|(_, at)| at)
}

fn has_known_client(row: &KeptRow) -> bool {
    (0..row.len()).any(|index| {
        matches!(role_of_header(row.text(index)), HeaderSays::Role(crate::table::Role::Client, _))
    })
}

/// The first row of full width, all text, above a column that is not.
fn by_shape(rows: &[KeptRow]) -> Option<usize> {
    let width = rows.iter().map(|row| row.len()).max()?;
    let at = rows.iter().position(|row| row.len() == width)?;
    let (row, below) = (&rows[at], rows.get(at + 1..)?);
    let is_title = |index: usize| !row.get(index).is_blank() && !is_data(row.get(index));
    let has_data = |index: usize| {
        let filled = || below.iter().map(|row| row.get(index)).filter(|cell| !cell.is_blank());
        filled().next().is_some() && filled().all(is_data)
    };
    ((0..width).all(is_title) && (0..width).any(has_data)).then_some(at)
}

/// A second header line fills blanks of the first with known words and leaves filled ones blank.
fn is_second_line(header: &KeptRow, below: &KeptRow) -> bool {
    let width = header.len().max(below.len());
    let fills = |index: usize| {
        header.get(index).is_blank()
            && (role_of_header(below.text(index)) != HeaderSays::Nothing || is_period(below.get(index)))
    };
    let leaves = |index: usize| !header.get(index).is_blank() && below.get(index).is_blank();
    names_in(below).is_some() && (0..width).any(fills) && (0..width).any(leaves)
}

/// «Период: 01.06.2026 - 30.06.2026», «за июнь 2026 г.», `June 1, 2026 - June 30, 2026`.
fn covers(row: &KeptRow) -> Option<(Day, Day)> {
    let text: Vec<_> = (0..row.len()).map(|index| row.get(index).show(false)).collect();
    let text = text.join(" ");
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '–' | '—' | ':'))
        .flat_map(|word| if word.matches('.').count() == 4 { word.split('-').collect() } else { vec![word] })
        .map(|word| word.trim_matches(|c: char| matches!(c, '-' | ',' | ';' | '(' | ')')))
        .filter(|word| !word.is_empty())
        .collect();
    let mut days: Vec<Day> = words.iter().filter_map(|word| read_date(word, DateOrder::DayMonth)).collect();
    if days.len() < 2 {
        days =
            words.windows(3).filter_map(|three| read_date(&three.join(" "), DateOrder::DayMonth)).collect();
    }
    if let [first, .., last] = *days
        && first <= last
    {
        return Some((first, last));
    }
    let periods: Vec<_> = words.windows(2).filter_map(|two| read_period(&two.join(" "))).collect();
    match *periods {
        [first, .., last] if first.first_day() <= last.last_day() => {
            Some((first.first_day(), last.last_day()))
        }
        [only] => Some((only.first_day(), only.last_day())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::cell::OwnedCell;

    fn rows(text: &str) -> Vec<KeptRow> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        lines
            .map(|(at, line)| KeptRow {
                line: at as u32 + 1,
                cells: line.split('|').map(|cell| OwnedCell::Text(cell.into())).collect(),
            })
            .collect()
    }
    #[track_caller]
    fn check(text: &str, line: u32, names: &str) {
        let header = find(&rows(text), None, false);
        assert_eq!((header.line, header.names.join("|").as_str()), (line, names));
    }
    fn days(first: (i32, i32, i32), last: (i32, i32, i32)) -> Option<(Day, Day)> {
        let day = |(year, month, day)| Day::from_ymd(year, month, day);
        Some((day(first)?, day(last)?))
    }

    #[test]
    fn titles_and_blank_lines_stand_above_the_header() {
        check("Отчёт по продажам\n\nООО Лютик\nДата|Клиент|Сумма\n01.01.2025|А|5", 4, "Дата|Клиент|Сумма");
    }
    #[test]
    fn a_period_above_the_header_is_kept() {
        let june = days((2026, 6, 1), (2026, 6, 30));
        for title in [
            "Период: 01.06.2026 - 30.06.2026",
            "Период: 01.06.2026-30.06.2026",
            "за июнь 2026 г.",
            "с 01.06.2026 по 30.06.2026",
            "Jun 1, 2026 - Jun 30, 2026",
        ] {
            let header = find(&rows(&format!("{title}\nКлиент|Выручка\nА|5")), None, false);
            assert_eq!((header.line, header.covers), (2, june), "{title}");
        }
    }
    #[test]
    fn a_table_of_data_alone_has_no_header() {
        check("01.01.2025|ООО Клиент|5\n02.01.2025|Б|7", 0, "");
        check("Клиент 1|100\nКлиент 2|200", 0, "");
    }
    #[test]
    fn unknown_words_above_numbers_are_a_header() {
        check("Кто|Почём\nА|5\nБ|7", 1, "Кто|Почём");
    }
    #[test]
    fn a_second_line_fills_the_blanks_of_the_first() {
        check("Контрагент|Показатели|\n||Сумма\nА|x|5", 1, "Контрагент|Показатели|Сумма");
        check("Контрагент|янв 2025|фев 2025\nА||5", 1, "Контрагент|янв 2025|фев 2025");
    }
    #[test]
    fn the_line_that_the_user_names_is_the_header() {
        let header = find(&rows("Клиент|Сумма\nx|y\nА|5"), Some(2), false);
        assert_eq!((header.line, header.skip_to, header.names.join("|").as_str()), (2, 2, "x|y"));
        assert_eq!(find(&rows("Клиент|Сумма\nА|5"), Some(0), false), Header::default());
    }
}
