//! Names as they stand in a message.
use super::{Expected, Fault};
use crate::import::{
    DateOrder, Decimal, NumberFault,
    letters::{is_space, trim},
    read_date, read_number,
    total_line::is_total,
};

/// Marks around a name: of lists, of emphasis, between a name and what follows.
const MARKS: [char; 18] =
    [':', ';', ',', '-', '–', '—', '−', '|', '/', '•', '·', '*', '_', '[', ']', '=', '>', '+'];

/// A name without the marks around it and with single spaces. Doing it twice changes nothing.
pub(super) fn clean(text: &str) -> String {
    let bare = text.trim_matches(|letter: char| is_space(letter) || MARKS.contains(&letter));
    let words = bare.split(is_space).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The name that a text holds.
pub(super) fn read(text: &str) -> Result<String, Fault> {
    let name = clean(text);
    let is_number = |decimal| read_number(&name, decimal) != Err(NumberFault::NotNumber);
    let is_name = name.contains(char::is_alphabetic)
        && !is_number(Decimal::Comma)
        && !is_number(Decimal::Dot)
        && read_date(&name, DateOrder::DayMonth).is_none();
    match (is_name, is_total(&name)) {
        (false, _) => Err((trim(text).to_owned(), Expected::Name)),
        (_, true) => Err((name, Expected::NotTotal)),
        (true, false) => Ok(name),
    }
}
