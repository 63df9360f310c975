//! Decodes a text in pieces: the byte order mark at its start, and what becomes of errors.
use crate::state::{Kind, State};
use crate::{Encoding, UTF_8_INIT, UTF_16BE_INIT, UTF_16LE_INIT};

pub(crate) static MARKS: [(&[u8], &Encoding); 3] =
    [(b"\xEF\xBB\xBF", &UTF_8_INIT), (b"\xFF\xFE", &UTF_16LE_INIT), (b"\xFE\xFF", &UTF_16BE_INIT)];

/// How a call ended that puts U+FFFD for what is malformed.
#[must_use]
#[derive(Debug, PartialEq, Eq)]
pub enum CoderResult {
    /// Everything was read; after the last piece, the text is complete.
    InputEmpty,
    /// What comes next may not fit: call again with what was not read, and more room.
    OutputFull,
}

/// How a call ended that stops at what is malformed.
#[must_use]
#[derive(Debug, PartialEq, Eq)]
pub enum DecoderResult {
    /// Everything was read; after the last piece, the text is complete.
    InputEmpty,
    /// What comes next may not fit: call again with what was not read, and more room.
    OutputFull,
    /// So many bytes are malformed, and so many were read behind them. Room for U+FFFD is left.
    Malformed(u8, u8),
}

/// Which byte order marks the text may still start with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Marks {
    None,
    Own,
    Any,
}

/// Decodes one text in pieces; a piece may end within a character.
///
/// All methods take a piece, room for UTF-8 (at least 4 bytes) and whether it is the last piece, and
/// give how the call ended, the bytes read and the bytes written, which are whole characters.
#[derive(Debug)]
pub struct Decoder {
    encoding: &'static Encoding,
    marks: Marks,
    /// Bytes read as the start of a mark that are not decoded yet.
    held: &'static [u8],
    state: State,
}

impl Decoder {
    pub(crate) fn new(encoding: &'static Encoding, marks: Marks) -> Decoder {
        Decoder { encoding, marks, held: &[], state: State::default() }
    }

    /// The encoding; a byte order mark may have changed it.
    pub fn encoding(&self) -> &'static Encoding {
        self.encoding
    }

    /// Room for which a piece of this length never ends in [`CoderResult::OutputFull`].
    pub fn max_utf8_buffer_length(&self, length: usize) -> Option<usize> {
        let length = length.checked_add(self.held.len())?;
        let own = self.state.longest(self.encoding.kind, length)?;
        if self.marks != Marks::Any {
            return Some(own);
        }
        let others = [Kind::Utf8, Kind::Utf16 { is_big: false }].map(|kind| self.state.longest(kind, length));
        Some(own.max(others[0]?).max(others[1]?))
    }

    /// Room for which a piece of this length never ends in [`DecoderResult::OutputFull`].
    pub fn max_utf8_buffer_length_without_replacement(&self, length: usize) -> Option<usize> {
        self.max_utf8_buffer_length(length)
    }

    /// Decodes a piece with U+FFFD for what is malformed; tells last whether something was.
    pub fn decode_to_utf8(
        &mut self,
        src: &[u8],
        dst: &mut [u8],
        last: bool,
    ) -> (CoderResult, usize, usize, bool) {
        let (mut read, mut written, mut is_faulty) = (0, 0, false);
        loop {
            let (result, more_read, more) =
                self.decode_to_utf8_without_replacement(&src[read..], &mut dst[written..], last);
            read += more_read;
            written += more;
            let result = match result {
                DecoderResult::InputEmpty => CoderResult::InputEmpty,
                DecoderResult::OutputFull => CoderResult::OutputFull,
                DecoderResult::Malformed(..) => {
                    written += char::REPLACEMENT_CHARACTER.encode_utf8(&mut dst[written..]).len();
                    is_faulty = true;
                    continue;
                }
            };
            return (result, read, written, is_faulty);
        }
    }

    /// Decodes a piece up to what is malformed.
    pub fn decode_to_utf8_without_replacement(
        &mut self,
        src: &[u8],
        dst: &mut [u8],
        last: bool,
    ) -> (DecoderResult, usize, usize) {
        let Some(mark) = self.pass_mark(src, last) else { return (DecoderResult::InputEmpty, src.len(), 0) };
        let kind = self.encoding.kind;
        let mut written = 0;
        if !self.held.is_empty() {
            let (result, read, start) = self.state.decode(kind, self.held, dst, false);
            self.held = &self.held[read..];
            if result != DecoderResult::InputEmpty {
                return (result, 0, start);
            }
            written = start;
        }
        let (result, read, rest) = self.state.decode(kind, &src[mark..], &mut dst[written..], last);
        (result, mark + read, written + rest)
    }

    /// Decodes a piece up to what is malformed and appends it; the room is what `dst` has reserved.
    pub fn decode_to_string_without_replacement(
        &mut self,
        src: &[u8],
        dst: &mut String,
        last: bool,
    ) -> (DecoderResult, usize) {
        let mut buffer = vec![0; dst.capacity() - dst.len()];
        let (result, read, written) = self.decode_to_utf8_without_replacement(src, &mut buffer, last);
        dst.push_str(&String::from_utf8_lossy(&buffer[..written]));
        (result, read)
    }

    /// How many bytes of the piece belong to a mark; nothing while all of it may.
    fn pass_mark(&mut self, src: &[u8], last: bool) -> Option<usize> {
        for (mark, encoding) in MARKS {
            let may_come = match self.marks {
                Marks::None => false,
                Marks::Own => encoding == self.encoding,
                Marks::Any => true,
            };
            if !may_come || !mark.starts_with(self.held) {
                continue;
            }
            let missing = &mark[self.held.len()..];
            if src.starts_with(missing) {
                *self = Decoder::new(encoding, Marks::None);
                return Some(missing.len());
            }
            if missing.starts_with(src) && !last {
                self.held = &mark[..self.held.len() + src.len()];
                return None;
            }
        }
        self.marks = Marks::None;
        Some(0)
    }
}
