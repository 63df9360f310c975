//! Which encoding a text is in, and its bytes as UTF-8, in chunks.
use super::Encoding;

const BOM: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// Tells the encoding from the first bytes: a byte order mark; the zero (or Cyrillic) high bytes of
/// UTF-16; valid UTF-8, the last character cut or not; else Windows-1251.
pub fn detect(head: &[u8]) -> Encoding {
    match head {
        [0xEF, 0xBB, 0xBF, ..] => Encoding::Utf8,
        [0xFF, 0xFE, ..] => Encoding::Utf16Le,
        [0xFE, 0xFF, ..] => Encoding::Utf16Be,
        _ => utf16_order(head).unwrap_or_else(|| match std::str::from_utf8(head) {
            Err(fault) if fault.error_len().is_some() => Encoding::Windows1251,
            _ => Encoding::Utf8,
        }),
    }
}

/// UTF-16 without a mark: most characters of one byte half are 0 (Latin, digits) or 4 (Cyrillic), few
/// of the other are, and there is a 0 at all.
fn utf16_order(head: &[u8]) -> Option<Encoding> {
    let pairs = head.chunks_exact(2).take(2_048);
    let n_pairs = pairs.len();
    let (mut even, mut odd) = ((0, 0), (0, 0));
    for pair in pairs {
        for (byte, (zeros, highs)) in [(pair[0], &mut even), (pair[1], &mut odd)] {
            *zeros += usize::from(byte == 0);
            *highs += usize::from(matches!(byte, 0 | 4));
        }
    }
    let is_high = |(zeros, highs): (usize, usize), other: (usize, usize)| {
        zeros > 0 && highs * 10 >= n_pairs * 8 && other.0 * 10 <= n_pairs
    };
    match (is_high(odd, even), is_high(even, odd)) {
        (true, false) => Some(Encoding::Utf16Le),
        (false, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Turns chunks of a text into chunks of UTF-8, without the byte order mark.
///
/// UTF-8 passes through uncopied, right or wrong: while [`Decoder::faults`] is 0 the chunks
/// together are valid UTF-8 (one alone may end within a character).
#[derive(Debug)]
pub struct Decoder {
    state: State,
    buffer: Vec<u8>,
    faults: u64,
}

#[derive(Debug)]
enum State {
    /// How many bytes of the mark have been met; what is left of a character that was cut.
    Utf8 {
        mark: Option<usize>,
        cut: Vec<u8>,
    },
    Other(Box<encoding_rs::Decoder>),
}

impl Decoder {
    /// For a text from its first byte.
    pub fn new(encoding: Encoding) -> Decoder {
        let other = |encoding: &'static encoding_rs::Encoding| {
            State::Other(Box::new(encoding.new_decoder_with_bom_removal()))
        };
        let state = match encoding {
            Encoding::Utf8 => State::Utf8 { mark: Some(0), cut: Vec::new() },
            Encoding::Utf16Le => other(encoding_rs::UTF_16LE),
            Encoding::Utf16Be => other(encoding_rs::UTF_16BE),
            Encoding::Windows1251 => other(encoding_rs::WINDOWS_1251),
        };
        Decoder { state, buffer: Vec::new(), faults: 0 }
    }

    /// Places so far that are not valid in the encoding: a reason to read again as Windows-1251.
    pub fn faults(&self) -> u64 {
        self.faults
    }

    /// The next chunk as UTF-8, valid until the next call. `last` says that nothing follows.
    pub fn decode<'a>(&'a mut self, bytes: &'a [u8], last: bool) -> &'a [u8] {
        match &mut self.state {
            State::Utf8 { mark, cut } => {
                let text = without_mark(mark, bytes, last, &mut self.buffer);
                self.faults += faults_of(cut, text, last);
                text
            }
            State::Other(decoder) => {
                let most = decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(usize::MAX);
                self.buffer.resize(most, 0);
                let (_, _, written, is_faulty) = decoder.decode_to_utf8(bytes, &mut self.buffer, last);
                self.faults += u64::from(is_faulty);
                &self.buffer[..written]
            }
        }
    }
}

/// Leaves the mark out, also when it comes in pieces; what looked like its start is given back.
fn without_mark<'a>(
    mark: &mut Option<usize>,
    bytes: &'a [u8],
    last: bool,
    buffer: &'a mut Vec<u8>,
) -> &'a [u8] {
    let Some(met) = *mark else { return bytes };
    let more = BOM[met..].iter().zip(bytes).take_while(|(one, other)| one == other).count();
    let is_whole = met + more == BOM.len();
    if !is_whole && more == bytes.len() && !last {
        *mark = Some(met + more);
        return &[];
    }
    *mark = None;
    if is_whole {
        return &bytes[more..];
    }
    if met == 0 {
        return bytes;
    }
    buffer.clear();
    buffer.extend_from_slice(&BOM[..met]);
    buffer.extend_from_slice(bytes);
    buffer
}

/// Counts what is not UTF-8 in the next chunk; `cut` holds a character that the last one cut.
fn faults_of(cut: &mut Vec<u8>, bytes: &[u8], last: bool) -> u64 {
    let mut faults = 0;
    let mut rest = bytes;
    while !cut.is_empty() {
        match std::str::from_utf8(cut) {
            Ok(_) => cut.clear(),
            Err(fault) => match (fault.error_len(), rest.split_first()) {
                (Some(length), _) => {
                    faults += 1;
                    cut.drain(..fault.valid_up_to() + length);
                }
                (None, Some((&next, left))) => {
                    cut.push(next);
                    rest = left;
                }
                (None, None) => break,
            },
        }
    }
    while let Err(fault) = std::str::from_utf8(rest) {
        let from = fault.valid_up_to();
        match fault.error_len() {
            Some(length) => {
                faults += 1;
                rest = &rest[from + length..];
            }
            None => {
                cut.extend_from_slice(&rest[from..]);
                break;
            }
        }
    }
    if last && !cut.is_empty() {
        cut.clear();
        faults += 1;
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "Клиент;Сумма\r\nРомашка — ё;1 234,5 ₽\n";

    fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
        match encoding {
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Encoding::Windows1251 => encoding_rs::WINDOWS_1251.encode(text).0.into_owned(),
        }
    }

    /// Decodes in chunks; gives the text and the faults.
    fn decode(bytes: &[u8], encoding: Encoding, chunk: usize) -> (Vec<u8>, u64) {
        let mut decoder = Decoder::new(encoding);
        let mut text = Vec::new();
        for chunk in bytes.chunks(chunk) {
            text.extend_from_slice(decoder.decode(chunk, false));
        }
        text.extend_from_slice(decoder.decode(b"", true));
        (text, decoder.faults())
    }

    #[test]
    fn every_encoding_is_told_and_read_in_chunks_of_any_size() {
        let text = TEXT.replace('₽', "р");
        for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1251] {
            let bytes = encode(&text, encoding);
            assert_eq!(detect(&bytes), encoding);
            for chunk in [1, 2, 3, 5, 1000] {
                assert_eq!(
                    decode(&bytes, encoding, chunk),
                    (text.clone().into_bytes(), 0),
                    "{encoding:?} {chunk}"
                );
            }
        }
    }

    #[test]
    fn a_byte_order_mark_is_told_and_left_out() {
        for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be] {
            let bytes = encode(&format!("\u{feff}{TEXT}"), encoding);
            assert_eq!(detect(&bytes), encoding);
            for chunk in [1, 2, 3, 5, 1000] {
                assert_eq!(decode(&bytes, encoding, chunk), (TEXT.into(), 0), "{encoding:?} {chunk}");
            }
        }
        assert_eq!(decode(b"\xEF\xBB", Encoding::Utf8, 1), (b"\xEF\xBB".to_vec(), 1));
        assert_eq!(decode("ﻐ".as_bytes(), Encoding::Utf8, 1), ("ﻐ".into(), 0));
    }

    #[test]
    fn a_head_that_cuts_a_character_is_still_utf8() {
        assert_eq!(detect("Ромашка".as_bytes().split_at(3).0), Encoding::Utf8);
        assert_eq!(detect(b""), Encoding::Utf8);
        assert_eq!(detect(b"id;sum\n1;2"), Encoding::Utf8);
        assert_eq!(detect(&[0; 64]), Encoding::Utf8);
    }

    #[test]
    fn utf8_passes_uncopied() {
        let mut decoder = Decoder::new(Encoding::Utf8);
        assert_eq!(decoder.decode(TEXT.as_bytes(), false).as_ptr(), TEXT.as_ptr());
    }

    #[test]
    fn windows_1251_behind_an_ascii_head_is_a_fault_of_utf8() {
        let mut bytes = b"client;sum\n".repeat(10);
        bytes.extend(encode("Ромашка", Encoding::Windows1251));
        assert!(decode(&bytes, Encoding::Utf8, 7).1 > 0);
        assert_eq!(decode("Рома".as_bytes().split_at(3).0, Encoding::Utf8, 2).1, 1);
    }

    proptest! {
        #[test]
        fn faults_are_those_of_the_standard_library_in_any_chunks(
            bytes in prop::collection::vec(prop_oneof![any::<u8>(), Just(0xD0), Just(0xE2), Just(0x82), Just(b'a')], 0..40),
            chunk in 1usize..9,
        ) {
            prop_assume!(!bytes.starts_with(&BOM));
            let expect = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count() as u64;
            prop_assert_eq!(decode(&bytes, Encoding::Utf8, chunk), (bytes.clone(), expect));
            let _ = decode(&bytes, detect(&bytes), chunk);
        }
    }
}
