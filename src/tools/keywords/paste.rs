//! Phrases entered by paste: a phrase a line, with its count behind a tab or a semicolon, or without; as Wordstat and
//! Keyword Planner export them, or as a plain list.
//!
//! A comma parts phrase and count only behind a quoted phrase, or below headings that commas part: «кран 1,5 тонны»
//! is a phrase. Headings say in which cell the count stands; what stands above them in the first lines (the title of
//! the report, its dates) is no phrase. Every line is read, a heading, blank, or refused.
use serde::{Deserialize, Serialize};

use crate::{
    import::{Decimal, NumberFault, read_number},
    lexis::fold,
    table::Phrase,
};

/// Headings stand among so many first lines.
const HEADINGS_WITHIN: usize = 5;
/// Headings of phrases, folded: whole cells.
const OF_PHRASES: &str = "запросы со словами|запрос|запросы|фраза|фразы|ключевая фраза|ключевые фразы|ключевое слово|\
    ключевые слова|поисковый запрос|поисковая фраза|поисковые запросы|похожие запросы|keyword|keywords|phrase|\
    query|search term|search query|top queries";
/// Headings of counts, folded: what a cell begins with.
const OF_COUNTS: &str = "число запросов|количество запросов|число показов|показов|показы|частота|частотность|запросов|\
    среднее число запросов|спрос|avg. monthly searches|average monthly searches|searches|search volume|volume|\
    impressions|count|frequency";

/// A pasted text: `phrases + headings + refused + blank = lines`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pasted {
    /// Phrases, in order.
    pub phrases: Vec<Phrase>,
    /// Lines that only say what stands below them.
    pub headings: u32,
    /// Lines that were not understood.
    pub refused: Vec<Refused>,
    /// Lines with nothing on them.
    pub blank: u32,
    /// All lines.
    pub lines: u32,
}

/// A line that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Line of the text, counted from 1.
    pub line: u32,
    /// The whole line.
    pub text: String,
    /// The part that was not understood.
    pub found: String,
    /// What should have stood there.
    pub expected: Expected,
}

/// What should have stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expected {
    /// A phrase before the count.
    Phrase,
    /// A whole number of searches.
    Count,
}

/// How cells are parted, and in which phrase and count stand.
#[derive(Clone, Copy)]
struct Layout {
    /// By what the line itself shows when no headings say it.
    delimiter: Option<char>,
    phrase: usize,
    count: usize,
}

const PLAIN: Layout = Layout { delimiter: None, phrase: 0, count: 1 };

/// Reads a pasted text. Never fails: what is not understood is in `refused`.
pub(super) fn read(text: &str) -> Pasted {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.strip_suffix('\n').unwrap_or(&text).split('\n').collect();
    let above = lines.iter().take(HEADINGS_WITHIN).position(|line| headings(line).is_some()).unwrap_or(0);
    let mut pasted = Pasted { lines: lines.len() as u32, ..Pasted::default() };
    let mut layout = PLAIN;
    for (at, line) in lines.into_iter().enumerate() {
        // A heading alone in its line may as well be a phrase, unless it stands first.
        let is_title = at == 0 && pasted.blank == 0 && is_one_of(OF_PHRASES, &fold(line.trim()));
        let found = headings(line);
        if line.trim().is_empty() {
            pasted.blank += 1;
        } else if at < above || is_title || found.is_some() {
            layout = found.unwrap_or(layout);
            pasted.headings += 1;
        } else {
            match phrase(line, layout) {
                Ok(phrase) => pasted.phrases.push(phrase),
                Err((found, expected)) => {
                    let (line, text) = (at as u32 + 1, line.to_owned());
                    pasted.refused.push(Refused { line, text, found, expected });
                }
            }
        }
    }
    pasted
}

/// Writes phrases as [`read`] reads them.
pub(super) fn print(phrases: &[Phrase]) -> String {
    let line = |phrase: &Phrase| match phrase.count {
        Some(count) => format!("{}\t{count}", phrase.text),
        None => phrase.text.clone(),
    };
    phrases.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn is_one_of(list: &str, cell: &str) -> bool {
    list.split('|').any(|word| word == cell)
}

/// What a line of several headings says; `None` when it is none.
fn headings(line: &str) -> Option<Layout> {
    ['\t', ';', ','].into_iter().find_map(|delimiter| {
        let cells: Vec<String> = cells(line, delimiter).iter().map(|cell| fold(cell.trim())).collect();
        let is_count = |cell: &String| OF_COUNTS.split('|').any(|word| cell.starts_with(word));
        let phrase = cells.iter().position(|cell| is_one_of(OF_PHRASES, cell))?;
        let count = phrase + 1 + cells.iter().skip(phrase + 1).position(is_count)?;
        Some(Layout { delimiter: Some(delimiter), phrase, count })
    })
}

fn phrase(line: &str, layout: Layout) -> Result<Phrase, (String, Expected)> {
    let delimiter = layout.delimiter.unwrap_or_else(|| match () {
        () if line.contains('\t') => '\t',
        () if line.contains(';') => ';',
        () if line.trim_start().starts_with('"') => ',',
        () => '\t',
    });
    let cells = cells(line, delimiter);
    let text = cells.get(layout.phrase).map_or("", |cell| cell.trim());
    if !text.contains(char::is_alphanumeric) {
        return Err((text.to_owned(), Expected::Phrase));
    }
    let count = cells.get(layout.count).map_or(Ok(None), |cell| count(cell));
    let count = count.map_err(|found| (found, Expected::Count))?;
    Ok(Phrase { text: text.split_whitespace().collect::<Vec<_>>().join(" "), count })
}

/// `12 345`, `12,345`, `12345`; `None` for a mark that says there is none.
fn count(cell: &str) -> Result<Option<u64>, String> {
    let mut is_none = false;
    for decimal in [Decimal::Comma, Decimal::Dot] {
        match read_number(cell, decimal) {
            Ok(number) if !number.rounded && number.amount.raw() % 10_000 == 0 => {
                if let Ok(count) = u64::try_from(number.amount.raw() / 10_000) {
                    return Ok(Some(count));
                }
            }
            Err(NumberFault::Empty) => is_none = true,
            _ => {}
        }
    }
    if is_none { Ok(None) } else { Err(cell.trim().to_owned()) }
}

/// The cells of a line; a quoted one may hold the delimiter, and its quotes doubled. A quote that is never closed is
/// a letter like any other.
fn cells(line: &str, delimiter: char) -> Vec<String> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let (cell, behind) = cell(rest, delimiter);
        cells.push(cell);
        match behind {
            Some(behind) => rest = behind,
            None => return cells,
        }
    }
}

fn cell(text: &str, delimiter: char) -> (String, Option<&str>) {
    if let Some(inner) = text.trim_start_matches(' ').strip_prefix('"') {
        let mut cell = String::new();
        let mut parts = inner.split('"').peekable();
        let mut at = 0;
        while let Some(part) = parts.next() {
            cell.push_str(part);
            at += part.len() + 1;
            let Some(behind) = inner.get(at..) else { break };
            let behind = behind.trim_start_matches(' ');
            if behind.is_empty() {
                return (cell, None);
            }
            if let Some(behind) = behind.strip_prefix(delimiter) {
                return (cell, Some(behind));
            }
            cell.push('"');
            // A doubled quote is one letter.
            if parts.peek() == Some(&"") {
                parts.next();
                at += 1;
            }
        }
    }
    match text.split_once(delimiter) {
        Some((cell, behind)) => (cell.to_owned(), Some(behind)),
        None => (text.to_owned(), None),
    }
}

#[cfg(test)]
mod tests;
