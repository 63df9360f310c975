//! Text into records and cells, in chunks of any size, with nothing allocated per record.
//!
//! csv-core is not used: it takes a bare quote for the start of a quoted cell that may run to the
//! end of the file. Here a cell is quoted only when it begins with a quote that is closed before
//! a delimiter or a line end, within [`LONGEST_CELL`] bytes and [`MOST_LINES`] lines; otherwise the
//! quote is text and splitting goes on right behind it. Records end with LF, CRLF or a lone CR;
//! blank lines are counted but not reported.
mod quoted;

use quoted::{QUOTE, Quoted};

/// A quoted cell longer than this is not one.
pub const LONGEST_CELL: usize = 1 << 20;
/// A quoted cell with more line breaks than this is not one.
pub const MOST_LINES: usize = 200;

/// The cells of one record, valid during the call.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    bytes: &'a [u8],
    unescaped: &'a [u8],
    cells: &'a [Cell],
}

/// Where a cell lies: in the text, or among the cells whose doubled quotes were undone.
#[derive(Clone, Copy, Debug)]
struct Cell {
    start: usize,
    end: usize,
    is_unescaped: bool,
}

/// Splits a stream of text.
#[derive(Debug)]
pub struct Splitter {
    delimiter: u8,
    line: u32,
    /// The start of a record whose end has not come yet.
    pending: Vec<u8>,
    /// The size of `pending` that is worth another search: doubled each time, so that a long record
    /// is not searched again for each chunk.
    enough: usize,
    cells: Vec<Cell>,
    unescaped: Vec<u8>,
}

impl<'a> Record<'a> {
    /// Number of cells, at least 1.
    pub fn len(&self) -> usize {
        self.cells.len()
    }
    /// No cells: never so for a record that is reported.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }
    /// A cell counted from 0, without its quotes; empty beyond the last one.
    pub fn get(&self, index: usize) -> &'a [u8] {
        let cell = self.cells.get(index);
        let text = cell.and_then(|cell| {
            let from = if cell.is_unescaped { self.unescaped } else { self.bytes };
            from.get(cell.start..cell.end)
        });
        text.unwrap_or_default()
    }
    /// The cells in order.
    pub fn iter(&self) -> impl Iterator<Item = &'a [u8]> {
        let record = *self;
        (0..record.len()).map(move |index| record.get(index))
    }
}

impl Splitter {
    /// Cells are parted by `delimiter`, an ASCII byte other than a quote or a line end.
    pub fn new(delimiter: u8) -> Splitter {
        Splitter {
            delimiter,
            line: 1,
            pending: Vec::new(),
            enough: 0,
            cells: Vec::new(),
            unescaped: Vec::new(),
        }
    }

    /// Takes the next bytes and reports each record that ended, with the number of its first line,
    /// counted from 1. `last` says that nothing follows.
    pub fn push(&mut self, bytes: &[u8], last: bool, each: &mut impl FnMut(u32, &Record<'_>)) {
        let mut rest = bytes;
        while !self.pending.is_empty() && !rest.is_empty() {
            let from = self.enough.saturating_sub(self.pending.len()).min(rest.len());
            let end = memchr::memchr2(b'\n', b'\r', &rest[from..]).map_or(rest.len(), |at| from + at + 1);
            let end = if rest.get(end) == Some(&b'\n') { end + 1 } else { end };
            let (taken, left) = rest.split_at(end);
            self.pending.extend_from_slice(taken);
            rest = left;
            if self.pending.len() >= self.enough {
                self.split_pending(false, each);
            }
        }
        if self.pending.is_empty() {
            let used = self.split(rest, last, each);
            self.pending.extend_from_slice(&rest[used..]);
            self.enough = self.pending.len() * 2;
        } else if last {
            self.split_pending(true, each);
        }
    }

    fn split_pending(&mut self, last: bool, each: &mut impl FnMut(u32, &Record<'_>)) {
        let mut pending = std::mem::take(&mut self.pending);
        let used = self.split(&pending, last, each);
        pending.drain(..used);
        self.enough = pending.len() * 2;
        self.pending = pending;
    }

    /// Splits the records that end within `bytes`; gives how many bytes they take.
    fn split(&mut self, bytes: &[u8], last: bool, each: &mut impl FnMut(u32, &Record<'_>)) -> usize {
        let mut feeds = Ahead::new(b'\n', bytes);
        let mut returns = Ahead::new(b'\r', bytes);
        let mut quotes = Ahead::new(QUOTE, bytes);
        let mut start = 0;
        while start < bytes.len() {
            let mut end = feeds.from(bytes, start).min(returns.from(bytes, start));
            let mut breaks = 0;
            self.cells.clear();
            if quotes.from(bytes, start) < end {
                let Some(ended) = self.split_quoted(bytes, start, last) else { return start };
                (end, breaks) = ended;
            } else {
                self.split_plain(bytes, start, end);
            }
            let next = match bytes.get(end..) {
                Some([b'\r', b'\n', ..]) => end + 2,
                Some([b'\r']) if !last => return start,
                Some([_, ..]) => end + 1,
                _ if !last => return start,
                _ => end,
            };
            if end > start {
                each(self.line, &Record { bytes, unescaped: &self.unescaped, cells: &self.cells });
            }
            self.line = self.line.saturating_add(breaks).saturating_add(1);
            start = next;
        }
        start
    }

    fn split_plain(&mut self, bytes: &[u8], start: usize, end: usize) {
        let mut from = start;
        for at in memchr::memchr_iter(self.delimiter, &bytes[start..end]) {
            self.cells.push(Cell { start: from, end: start + at, is_unescaped: false });
            from = start + at + 1;
        }
        self.cells.push(Cell { start: from, end, is_unescaped: false });
    }

    /// Splits one record that has a quote: where it ends and the line breaks within; nothing when more
    /// bytes are needed to tell.
    fn split_quoted(&mut self, bytes: &[u8], start: usize, last: bool) -> Option<(usize, u32)> {
        self.unescaped.clear();
        let (mut at, mut breaks) = (start, 0u32);
        loop {
            at = match quoted::read(bytes, at, self.delimiter, last) {
                Quoted::More => return None,
                Quoted::Text => {
                    let end = quoted::text_end(bytes, at, self.delimiter);
                    self.cells.push(Cell { start: at, end, is_unescaped: false });
                    end
                }
                Quoted::Closed { content, is_doubled, after, breaks: within } => {
                    breaks = breaks.saturating_add(within);
                    let (start, end) = (content.start, content.end);
                    let cell = if is_doubled {
                        let start = self.unescaped.len();
                        quoted::undouble(&bytes[content], &mut self.unescaped);
                        Cell { start, end: self.unescaped.len(), is_unescaped: true }
                    } else {
                        Cell { start, end, is_unescaped: false }
                    };
                    self.cells.push(cell);
                    after
                }
            };
            match bytes.get(at) {
                Some(byte) if *byte == self.delimiter => at += 1,
                None if !last => return None,
                _ => return Some((at, breaks)),
            }
        }
    }
}

/// Where a byte comes next, searched once per occurrence.
struct Ahead {
    byte: u8,
    at: usize,
}

impl Ahead {
    fn new(byte: u8, bytes: &[u8]) -> Ahead {
        Ahead { byte, at: memchr::memchr(byte, bytes).unwrap_or(bytes.len()) }
    }
    /// The next occurrence at `start` or later; the end when there is none.
    fn from(&mut self, bytes: &[u8], start: usize) -> usize {
        if self.at < start {
            self.at = memchr::memchr(self.byte, &bytes[start..]).map_or(bytes.len(), |at| start + at);
        }
        self.at
    }
}

#[cfg(test)]
mod tests;
