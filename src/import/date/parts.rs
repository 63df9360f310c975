//! A written date as a row of parts: digits, month names, quarters; and what links them.
use crate::import::letters::{after_word, is_space, same_word};

/// What stands before a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// Nothing, a space or a comma.
    Space,
    Dot,
    Slash,
    Dash,
    /// `Q4'25`
    Apostrophe,
}

/// One part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Digits at the start.
    Digits { value: i32, length: u8 },
    /// Digits behind another part: link, value, length.
    Linked(Link, i32, u8),
    /// Month by name, 1–12.
    Month(i32),
    /// The word for a quarter.
    Quarter,
    /// I, II, III or IV.
    Roman(i32),
}

/// At most three parts.
pub(super) struct Parts {
    parts: [Part; Parts::MOST],
    length: usize,
}

/// Forms of the names; a month may be cut short to three letters or more.
const MONTHS: [(&str, i32); 36] = [
    ("январь", 1),
    ("января", 1),
    ("january", 1),
    ("февраль", 2),
    ("февраля", 2),
    ("february", 2),
    ("март", 3),
    ("марта", 3),
    ("march", 3),
    ("апрель", 4),
    ("апреля", 4),
    ("april", 4),
    ("май", 5),
    ("мая", 5),
    ("may", 5),
    ("июнь", 6),
    ("июня", 6),
    ("june", 6),
    ("июль", 7),
    ("июля", 7),
    ("july", 7),
    ("август", 8),
    ("августа", 8),
    ("august", 8),
    ("сентябрь", 9),
    ("сентября", 9),
    ("september", 9),
    ("октябрь", 10),
    ("октября", 10),
    ("october", 10),
    ("ноябрь", 11),
    ("ноября", 11),
    ("november", 11),
    ("декабрь", 12),
    ("декабря", 12),
    ("december", 12),
];
const QUARTERS: [&str; 6] = ["q", "кв", "квартал", "квартала", "quarter", "qtr"];
const YEARS: [&str; 4] = ["г", "год", "года", "year"];
const ROMANS: [&str; 4] = ["i", "ii", "iii", "iv"];

impl Link {
    /// A mark that parts the numbers of one date.
    pub(super) const fn is_mark(self) -> bool {
        matches!(self, Link::Dot | Link::Slash | Link::Dash)
    }
    fn of(letter: char) -> Option<Link> {
        Some(match letter {
            '.' => Link::Dot,
            '/' => Link::Slash,
            '-' | '–' | '‑' => Link::Dash,
            '\'' | '’' => Link::Apostrophe,
            ',' => Link::Space,
            space if is_space(space) => Link::Space,
            _ => return None,
        })
    }
}

impl Parts {
    const MOST: usize = 3;

    /// Takes the text apart; nothing when it holds anything else or too much.
    pub(super) fn of(text: &str) -> Option<Parts> {
        let mut found = Parts { parts: [Part::Quarter; Parts::MOST], length: 0 };
        let (mut rest, mut link) = (text, Link::Space);
        let mut is_year_said = false;
        while let Some(letter) = rest.chars().next() {
            let is_end_of = |class: fn(char) -> bool| rest.find(|other| !class(other)).unwrap_or(rest.len());
            if letter.is_ascii_digit() {
                let (digits, after) = rest.split_at(is_end_of(|letter| letter.is_ascii_digit()));
                let length = u8::try_from(digits.len()).ok().filter(|length| *length <= 8)?;
                let value = digits.parse().ok()?;
                let first = Part::Digits { value, length };
                found.push(if found.length == 0 { first } else { Part::Linked(link, value, length) })?;
                (rest, link) = (after, Link::Space);
            } else if letter.is_alphabetic() {
                let (word, after) = rest.split_at(is_end_of(char::is_alphabetic));
                if YEARS.iter().any(|year| same_word(year, word)) {
                    is_year_said = true;
                } else {
                    found.push(named(word)?)?;
                }
                // The dot of an abbreviation parts nothing, except in `дек.25`.
                let bare = after.strip_prefix('.');
                let parts = bare.is_some_and(|bare| bare.starts_with(|letter: char| letter.is_ascii_digit()));
                (rest, link) = (bare.unwrap_or(after), if parts { Link::Dot } else { Link::Space });
            } else {
                let next = Link::of(letter)?;
                if link != Link::Space && next != Link::Space {
                    return None;
                }
                link = if next == Link::Space { link } else { next };
                rest = &rest[letter.len_utf8()..];
            }
            if is_year_said && rest.contains(|letter: char| letter.is_alphanumeric()) {
                return None;
            }
        }
        (link == Link::Space && found.length > 0).then_some(found)
    }

    pub(super) fn as_slice(&self) -> &[Part] {
        &self.parts[..self.length]
    }

    pub(super) fn has_dots(&self) -> bool {
        self.as_slice().iter().any(|part| matches!(part, Part::Linked(Link::Dot, ..)))
    }

    fn push(&mut self, part: Part) -> Option<()> {
        *self.parts.get_mut(self.length)? = part;
        self.length += 1;
        Some(())
    }
}

fn named(word: &str) -> Option<Part> {
    if QUARTERS.iter().any(|quarter| same_word(quarter, word)) {
        return Some(Part::Quarter);
    }
    if let Some(at) = ROMANS.iter().position(|roman| same_word(roman, word)) {
        return i32::try_from(at + 1).ok().map(Part::Roman);
    }
    let is_long = word.chars().nth(2).is_some();
    let month = MONTHS.iter().find(|(name, _)| is_long && after_word(name, word).is_some())?;
    Some(Part::Month(month.1))
}
