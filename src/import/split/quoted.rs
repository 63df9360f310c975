//! A cell that begins with a quote: is it quoted, and where does it end?
use super::{LONGEST_CELL, MOST_LINES};
use std::ops::Range;

pub(super) const QUOTE: u8 = b'"';

/// What a cell turns out to be.
pub(super) enum Quoted {
    /// Quoted: what is inside, whether quotes are doubled in it, where it ends, line breaks inside.
    Closed { content: Range<usize>, is_doubled: bool, after: usize, breaks: u32 },
    /// Not quoted: its quotes are text.
    Text,
    /// More bytes are needed to tell.
    More,
}

/// Looks at the cell that starts at `start`.
pub(super) fn read(bytes: &[u8], start: usize, delimiter: u8, last: bool) -> Quoted {
    if bytes.get(start) != Some(&QUOTE) {
        return Quoted::Text;
    }
    let limit = bytes.len().min(start + 1 + LONGEST_CELL);
    let mut from = start + 1;
    let mut is_doubled = false;
    loop {
        let found = bytes.get(from..limit).and_then(|ahead| memchr::memchr(QUOTE, ahead));
        let Some(quote) = found.map(|at| from + at) else {
            return if last || limit < bytes.len() { Quoted::Text } else { Quoted::More };
        };
        if bytes.get(quote + 1) == Some(&QUOTE) {
            is_doubled = true;
            from = quote + 2;
            continue;
        }
        let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t') && *byte != delimiter;
        let after = quote + 1 + bytes[quote + 1..].iter().take_while(|byte| is_blank(byte)).count();
        return match bytes.get(after) {
            None if !last => Quoted::More,
            Some(byte) if *byte != delimiter && !matches!(byte, b'\n' | b'\r') => {
                nested(bytes, start, quote, delimiter, last)
            }
            _ => match line_breaks(&bytes[start + 1..quote]) {
                Some(breaks) => Quoted::Closed { content: start + 1..quote, is_doubled, after, breaks },
                None => Quoted::Text,
            },
        };
    }
}

/// `"ООО "Ромашка""`: quotes put around a name without doubling those inside, told from the text
/// `"Ромашка" и "Лютик"` by the space before the second quote.
fn nested(bytes: &[u8], start: usize, quote: usize, delimiter: u8, last: bool) -> Quoted {
    let end = text_end(bytes, start, delimiter);
    if end == bytes.len() && !last {
        return Quoted::More;
    }
    let is_nested = quote + 1 < end && bytes[quote - 1] == b' ' && bytes[end - 1] == QUOTE;
    if !is_nested {
        return Quoted::Text;
    }
    Quoted::Closed { content: start + 1..end - 1, is_doubled: false, after: end, breaks: 0 }
}

/// Where an unquoted cell ends.
pub(super) fn text_end(bytes: &[u8], start: usize, delimiter: u8) -> usize {
    memchr::memchr3(delimiter, b'\n', b'\r', &bytes[start..]).map_or(bytes.len(), |at| start + at)
}

/// Line breaks in a text; nothing when there are too many for one cell.
fn line_breaks(text: &[u8]) -> Option<u32> {
    let ends = memchr::memchr2_iter(b'\n', b'\r', text);
    let breaks = ends.filter(|&at| text[at] == b'\n' || text.get(at + 1) != Some(&b'\n')).count();
    u32::try_from(breaks).ok().filter(|_| breaks <= MOST_LINES)
}

/// Appends the text with each pair of quotes made one.
pub(super) fn undouble(text: &[u8], into: &mut Vec<u8>) {
    let mut from = 0;
    while let Some(at) = memchr::memchr(QUOTE, &text[from..]) {
        into.extend_from_slice(&text[from..=from + at]);
        from = text.len().min(from + at + 2);
    }
    into.extend_from_slice(&text[from..]);
}
