//! What a decoder knows between two pieces, and the decoding itself.
use crate::DecoderResult::{self, InputEmpty, Malformed, OutputFull};

/// How an encoding is decoded.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Utf8,
    Utf16 {
        is_big: bool,
    },
    /// What the bytes from 0x80 on mean; 0 for nothing.
    OneByte(&'static [u16; 128]),
    /// One error for the whole text.
    Replacement,
}

/// What was read and is not decoded yet.
#[derive(Debug, Default)]
pub(crate) struct State {
    /// The first bytes of a character of UTF-8 or of a unit of UTF-16.
    cut: [u8; 4],
    n_cut: usize,
    /// The first half of a pair of UTF-16.
    high: Option<u16>,
    /// The unit behind a first half that had no second.
    next: Option<u16>,
    is_replaced: bool,
}

/// Where the text goes.
struct Output<'a> {
    bytes: &'a mut [u8],
    written: usize,
}

impl Output<'_> {
    fn room(&self) -> usize {
        self.bytes.len() - self.written
    }

    fn has_room_for(&self, letter: char) -> bool {
        self.room() >= letter.len_utf8()
    }

    /// Needs room.
    fn copy(&mut self, text: &[u8]) {
        self.bytes[self.written..self.written + text.len()].copy_from_slice(text);
        self.written += text.len();
    }

    /// Needs room.
    fn put(&mut self, letter: char) {
        self.written += letter.encode_utf8(&mut self.bytes[self.written..]).len();
    }
}

const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

impl State {
    /// The most that so many further bytes decode to, each error being U+FFFD.
    pub(crate) fn longest(&self, kind: Kind, length: usize) -> Option<usize> {
        let length = length.checked_add(self.n_cut)?;
        let waits = self.high.is_some() || self.next.is_some();
        match kind {
            Kind::Utf8 => length.checked_add(1)?.checked_mul(3),
            Kind::Utf16 { .. } => {
                (length.checked_add(if waits { 3 } else { 1 })? / 2).checked_mul(3)?.checked_add(1)
            }
            Kind::OneByte(_) => length.checked_mul(3),
            Kind::Replacement => Some(REPLACEMENT.len_utf8()),
        }
    }

    /// Gives how it ended, the bytes read and the bytes written. What is malformed is left out, and
    /// there is room for U+FFFD then.
    pub(crate) fn decode(
        &mut self,
        kind: Kind,
        src: &[u8],
        dst: &mut [u8],
        last: bool,
    ) -> (DecoderResult, usize, usize) {
        let mut out = Output { bytes: dst, written: 0 };
        let (mut result, read) = match kind {
            Kind::Utf8 => self.utf8(src, &mut out),
            Kind::Utf16 { is_big } => self.utf16(src, &mut out, is_big),
            Kind::OneByte(table) => one_byte(src, &mut out, table),
            Kind::Replacement => self.replacement(src, &out),
        };
        let n_left = self.n_cut + if self.high.is_some() { 2 } else { 0 };
        if last && result == InputEmpty && n_left > 0 {
            // The text ends within a character.
            if out.has_room_for(REPLACEMENT) {
                (self.n_cut, self.high) = (0, None);
                result = Malformed(n_left as u8, 0);
            } else {
                result = OutputFull;
            }
        }
        (result, read, out.written)
    }

    fn utf8(&mut self, src: &[u8], out: &mut Output<'_>) -> (DecoderResult, usize) {
        let mut read = 0;
        // First the character that the last piece cut.
        while self.n_cut > 0 {
            let Some(&byte) = src.get(read) else { return (InputEmpty, read) };
            if out.room() < 4 {
                return (OutputFull, read);
            }
            self.cut[self.n_cut] = byte;
            let letter = &self.cut[..=self.n_cut];
            match str::from_utf8(letter) {
                Ok(_) => {
                    out.copy(letter);
                    self.n_cut = 0;
                }
                Err(fault) if fault.error_len().is_none() => self.n_cut += 1,
                // What was cut is malformed; this byte starts anew.
                Err(_) => return (Malformed(std::mem::take(&mut self.n_cut) as u8, 0), read),
            }
            read += 1;
        }
        let rest = &src[read..];
        let part = &rest[..rest.len().min(out.room())];
        let Err(fault) = str::from_utf8(part) else {
            out.copy(part);
            let result = if part.len() == rest.len() { InputEmpty } else { OutputFull };
            return (result, read + part.len());
        };
        let (right, wrong) = part.split_at(fault.valid_up_to());
        out.copy(right);
        read += right.len();
        match fault.error_len() {
            Some(length) if out.has_room_for(REPLACEMENT) => (Malformed(length as u8, 0), read + length),
            None if part.len() == rest.len() => {
                self.cut[..wrong.len()].copy_from_slice(wrong);
                self.n_cut = wrong.len();
                (InputEmpty, src.len())
            }
            _ => (OutputFull, read),
        }
    }

    fn utf16(&mut self, src: &[u8], out: &mut Output<'_>, is_big: bool) -> (DecoderResult, usize) {
        let mut read = 0;
        loop {
            let rest = &src[read..];
            if self.next.is_none() && self.n_cut + rest.len() < 2 {
                if let Some(&byte) = rest.first() {
                    self.cut[0] = byte;
                    self.n_cut = 1;
                }
                return (InputEmpty, src.len());
            }
            if out.room() < 4 {
                return (OutputFull, read);
            }
            let unit = self.next.take().unwrap_or_else(|| {
                let pair = if self.n_cut == 1 { [self.cut[0], rest[0]] } else { [rest[0], rest[1]] };
                read += 2 - std::mem::take(&mut self.n_cut);
                if is_big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
            });
            let (high, number) = (self.high.take(), u32::from(unit));
            let number = match (high, unit) {
                (Some(high), 0xDC00..=0xDFFF) => {
                    0x1_0000 + ((u32::from(high) & 0x3FF) << 10 | number & 0x3FF)
                }
                (_, 0xD800..=0xDBFF) => {
                    self.high = Some(unit);
                    match high {
                        Some(_) => return (Malformed(2, 2), read),
                        None => continue,
                    }
                }
                (Some(_), _) => {
                    self.next = Some(unit);
                    return (Malformed(2, 2), read);
                }
                (None, _) => number,
            };
            match char::from_u32(number) {
                Some(letter) => out.put(letter),
                None => return (Malformed(2, 0), read),
            }
        }
    }

    fn replacement(&mut self, src: &[u8], out: &Output<'_>) -> (DecoderResult, usize) {
        if self.is_replaced || src.is_empty() {
            return (InputEmpty, src.len());
        }
        if !out.has_room_for(REPLACEMENT) {
            return (OutputFull, 0);
        }
        self.is_replaced = true;
        (Malformed(1, 0), 1)
    }
}

fn one_byte(src: &[u8], out: &mut Output<'_>, table: &[u16; 128]) -> (DecoderResult, usize) {
    let mut read = 0;
    while read < src.len() {
        let byte = src[read];
        let (letter, is_known) = match byte {
            0..0x80 => (char::from(byte), true),
            _ => match table[usize::from(byte - 0x80)] {
                0 => (REPLACEMENT, false),
                unit => (char::from_u32(unit.into()).unwrap_or(REPLACEMENT), true),
            },
        };
        if !out.has_room_for(letter) {
            return (OutputFull, read);
        }
        read += 1;
        if !is_known {
            return (Malformed(1, 0), read);
        }
        out.put(letter);
    }
    (InputEmpty, read)
}
