//! A small stand-in for the crate `encoding_rs`, put in its place by `[patch.crates-io]`.
//!
//! What reads workbooks names every encoding of the web, and so the tables of Chinese, Japanese and
//! Korean came along: 97 KB to download (150 unpacked) that nobody's file asks for. Here UTF-8, UTF-16 and the
//! encodings of one byte are decoded as in the Encoding Standard (<https://encoding.spec.whatwg.org/>).
//! Big5, EUC-JP, EUC-KR, GBK, gb18030, ISO-2022-JP and Shift_JIS keep their names and labels but
//! decode as the standard's "replacement": one error, one U+FFFD, never a text that is half right.
//!
//! What it costs: a workbook that says its parts are in one of these is refused or shows U+FFFD for
//! its texts, and so would an old `.xls` with such a code page. Excel itself writes UTF-8.
//!
//! The rest of the interface is a part of the original's: what `calamine`, `quick-xml`, `codepage`
//! and this project call. It cannot encode but into one byte and UTF-8, knows no x-user-defined, and
//! a decoder that has finished does not panic when it is used again.
mod decoder;
mod encodings;
mod state;
mod tables;

pub use decoder::{CoderResult, Decoder, DecoderResult};
pub use encodings::*;

use std::borrow::Cow;
use std::fmt;

use decoder::Marks;
use state::Kind;

/// An encoding; there is one `static` of each, and they are compared by where they stand.
pub struct Encoding {
    name: &'static str,
    /// Lower case, with blanks between.
    labels: &'static str,
    kind: Kind,
}

impl Encoding {
    /// The encoding with this label, in any case, blanks around it or not.
    pub fn for_label(label: &[u8]) -> Option<&'static Encoding> {
        let label = label.trim_ascii();
        let is_meant = |known: &str| known.as_bytes().eq_ignore_ascii_case(label);
        ALL.iter().copied().find(|encoding| encoding.labels.split(' ').any(is_meant))
    }

    /// The encoding whose byte order mark the text starts with, and the length of the mark.
    pub fn for_bom(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
        let (mark, encoding) = decoder::MARKS.into_iter().find(|(mark, _)| bytes.starts_with(mark))?;
        Some((encoding, mark.len()))
    }

    /// The name as the Encoding Standard writes it.
    pub fn name(&'static self) -> &'static str {
        self.name
    }

    /// A whole text without its byte order mark; the mark decides on the encoding. Gives the text,
    /// the encoding it was in and whether something was malformed (and is now U+FFFD).
    pub fn decode<'a>(&'static self, bytes: &'a [u8]) -> (Cow<'a, str>, &'static Encoding, bool) {
        let (encoding, from) = Encoding::for_bom(bytes).unwrap_or((self, 0));
        let (text, is_faulty) = encoding.decode_without_bom_handling(&bytes[from..]);
        (text, encoding, is_faulty)
    }

    /// A whole text without the byte order mark of this encoding.
    pub fn decode_with_bom_removal<'a>(&'static self, bytes: &'a [u8]) -> (Cow<'a, str>, bool) {
        let own = Encoding::for_bom(bytes).filter(|(encoding, _)| *encoding == self);
        self.decode_without_bom_handling(&bytes[own.map_or(0, |(_, from)| from)..])
    }

    /// A whole text; a byte order mark is a character like others.
    pub fn decode_without_bom_handling<'a>(&'static self, bytes: &'a [u8]) -> (Cow<'a, str>, bool) {
        if let Some(text) = self.as_it_is(bytes) {
            return (Cow::Borrowed(text), false);
        }
        let mut decoder = self.new_decoder_without_bom_handling();
        let mut buffer = vec![0; decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(usize::MAX)];
        let (_, _, written, is_faulty) = decoder.decode_to_utf8(bytes, &mut buffer, true);
        (Cow::Owned(String::from_utf8_lossy(&buffer[..written]).into_owned()), is_faulty)
    }

    /// A whole text, or nothing when something is malformed.
    pub fn decode_without_bom_handling_and_without_replacement<'a>(
        &'static self,
        bytes: &'a [u8],
    ) -> Option<Cow<'a, str>> {
        match self.decode_without_bom_handling(bytes) {
            (text, false) => Some(text),
            (_, true) => None,
        }
    }

    /// The text uncopied, when its bytes are UTF-8 already.
    fn as_it_is<'a>(&self, bytes: &'a [u8]) -> Option<&'a str> {
        match self.kind {
            Kind::Utf8 => str::from_utf8(bytes).ok(),
            Kind::OneByte(_) if bytes.is_ascii() => str::from_utf8(bytes).ok(),
            _ => None,
        }
    }

    /// A text in this encoding, or in UTF-8 when this one is not of one byte. Gives the bytes, the
    /// encoding they are in and whether it lacked a character (which is now `&#…;`).
    pub fn encode<'a>(&'static self, text: &'a str) -> (Cow<'a, [u8]>, &'static Encoding, bool) {
        let Kind::OneByte(table) = self.kind else { return (Cow::Borrowed(text.as_bytes()), UTF_8, false) };
        if text.is_ascii() {
            return (Cow::Borrowed(text.as_bytes()), self, false);
        }
        let mut bytes = Vec::with_capacity(text.len());
        let mut lacks = false;
        for letter in text.chars() {
            let number = u32::from(letter);
            match (0x80..=0xFF).zip(table).find(|(_, unit)| u32::from(**unit) == number) {
                _ if letter.is_ascii() => bytes.push(letter as u8),
                Some((byte, _)) => bytes.push(byte),
                None => {
                    lacks = true;
                    bytes.extend_from_slice(format!("&#{number};").as_bytes());
                }
            }
        }
        (Cow::Owned(bytes), self, lacks)
    }

    /// A decoder that takes the encoding from the byte order mark, if there is one.
    pub fn new_decoder(&'static self) -> Decoder {
        Decoder::new(self, Marks::Any)
    }

    /// A decoder that leaves out the byte order mark of this encoding.
    pub fn new_decoder_with_bom_removal(&'static self) -> Decoder {
        Decoder::new(self, Marks::Own)
    }

    /// A decoder for which a byte order mark is a character like others.
    pub fn new_decoder_without_bom_handling(&'static self) -> Decoder {
        Decoder::new(self, Marks::None)
    }
}

impl PartialEq for Encoding {
    fn eq(&self, other: &Encoding) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Encoding {}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encoding").field("name", &self.name).finish_non_exhaustive()
    }
}
