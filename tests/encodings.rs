//! The stand-in for `encoding_rs` (`lib/encoding_rs`) against Python's codecs and the standard library.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use encoding_rs::{CoderResult, Decoder, DecoderResult, Encoding};
use proptest::prelude::*;
use std::borrow::Cow;

/// Made by `tests/reference/encodings.py`.
const PYTHON: &str = include_str!("reference/encodings.tsv");

/// Where the Encoding Standard means something else than Python, and what.
const OTHERWISE: [(&str, u8, u32); 3] = [
    // The standard's KOI8-U has the Belarusian letter, as browsers do; Python's keeps the frames of RFC 2319.
    ("KOI8-U", 0xAE, 0x045E),
    ("KOI8-U", 0xBE, 0x040E),
    // Hebrew point holam haser for vav, which Windows decodes and Unicode's table, Python's source, lacks.
    ("windows-1255", 0xCA, 0x05BA),
];

const MULTI_BYTE: [&Encoding; 8] = [
    encoding_rs::BIG5,
    encoding_rs::EUC_JP,
    encoding_rs::EUC_KR,
    encoding_rs::GB18030,
    encoding_rs::GBK,
    encoding_rs::ISO_2022_JP,
    encoding_rs::REPLACEMENT,
    encoding_rs::SHIFT_JIS,
];

/// The name, and what Python makes of the bytes from 0x80 on.
fn tables() -> impl Iterator<Item = (&'static str, Vec<Option<u32>>)> {
    PYTHON.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let (name, cells) = line.split_once('\t').unwrap();
        (name, cells.split('\t').map(|cell| u32::from_str_radix(cell, 16).ok()).collect())
    })
}

fn named(name: &str) -> &'static Encoding {
    let encoding = Encoding::for_label(name.as_bytes()).unwrap();
    assert_eq!(encoding.name(), name);
    encoding
}

/// What the standard makes of a byte from 0x80 on, told from what Python does.
fn meaning(name: &str, byte: u8, python: Option<u32>) -> Option<char> {
    let number = match OTHERWISE.iter().find(|row| (row.0, row.1) == (name, byte)) {
        Some(row) => Some(row.2),
        // Where Windows leaves a control position free, its decoder (and the standard) gives the control.
        None if name.starts_with("windows-") && byte < 0xA0 => python.or(Some(byte.into())),
        None => python,
    };
    number.map(|number| char::from_u32(number).unwrap())
}

/// Decodes in pieces of these lengths, into room of these lengths; both go round.
fn in_pieces(mut decoder: Decoder, bytes: &[u8], pieces: &[usize], rooms: &[usize]) -> (String, bool) {
    let (mut rooms, mut pieces) = (rooms.iter().cycle(), pieces.iter().cycle());
    let (mut text, mut is_faulty) = (Vec::new(), false);
    let mut rest = bytes;
    loop {
        let (mut piece, later) = rest.split_at(rest.len().min(*pieces.next().unwrap()));
        rest = later;
        loop {
            let mut room = vec![0xAA; *rooms.next().unwrap()];
            let most = decoder.max_utf8_buffer_length(piece.len()).unwrap();
            let (result, read, written, faulty) = decoder.decode_to_utf8(piece, &mut room, rest.is_empty());
            assert!(std::str::from_utf8(&room[..written]).is_ok(), "whole characters");
            assert!(result == CoderResult::InputEmpty || room.len() < most, "enough room is enough");
            text.extend_from_slice(&room[..written]);
            is_faulty |= faulty;
            piece = &piece[read..];
            if result == CoderResult::InputEmpty {
                assert!(piece.is_empty(), "all is read");
                break;
            }
        }
        if rest.is_empty() {
            return (String::from_utf8(text).unwrap(), is_faulty);
        }
    }
}

/// The same, stopping at every error and putting U+FFFD by hand.
fn error_by_error(mut decoder: Decoder, bytes: &[u8], room: usize) -> (String, Vec<u8>) {
    let (mut text, mut lengths) = (String::new(), Vec::new());
    let mut rest = bytes;
    loop {
        let mut room = vec![0; room];
        let (result, read, written) = decoder.decode_to_utf8_without_replacement(rest, &mut room, true);
        text.push_str(std::str::from_utf8(&room[..written]).unwrap());
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => return (text, lengths),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(length, _) => {
                text.push(char::REPLACEMENT_CHARACTER);
                lengths.push(length);
            }
        }
    }
}

#[test]
fn the_bytes_mean_what_python_and_the_standard_say() {
    let mut n_tables = 0;
    for (name, python) in tables() {
        let encoding = named(name);
        assert_eq!(python.len(), 128);
        for (byte, python) in (0x80..=0xFF).zip(python) {
            let expect = meaning(name, byte, python);
            let (text, _, is_faulty) = encoding.decode(std::slice::from_ref(&byte));
            assert_eq!(text, expect.unwrap_or('\u{FFFD}').to_string(), "{name} {byte:02X}");
            assert_eq!(is_faulty, expect.is_none(), "{name} {byte:02X}");
            let strict =
                encoding.decode_without_bom_handling_and_without_replacement(&[byte]).map(Cow::into_owned);
            assert_eq!(strict, expect.map(String::from), "{name} {byte:02X}");
        }
        let ascii: Vec<u8> = (0..0x80).collect();
        assert!(
            matches!(encoding.decode(&ascii), (Cow::Borrowed(text), _, false) if text.as_bytes() == ascii)
        );
        n_tables += 1;
    }
    assert_eq!(n_tables, 28);
}

#[test]
fn the_exceptions_are_real() {
    for (name, byte, number) in OTHERWISE {
        let (_, python) = tables().find(|(other, _)| *other == name).unwrap();
        assert_ne!(python[usize::from(byte - 0x80)], Some(number), "{name} {byte:02X}");
    }
}

#[test]
fn a_text_of_one_byte_is_written_as_it_is_read() {
    for (name, python) in tables() {
        let encoding = named(name);
        let known = |(byte, python)| meaning(name, byte, python).map(|letter| (byte, letter));
        let (bytes, text): (Vec<u8>, String) = (0x80..=0xFF).zip(python).filter_map(known).unzip();
        assert_eq!(encoding.encode(&text), (Cow::Borrowed(&bytes[..]), encoding, false), "{name}");
        assert_eq!(encoding.encode("a😀"), (Cow::Borrowed(&b"a&#128512;"[..]), encoding, true), "{name}");
        assert!(matches!(encoding.encode("abc"), (Cow::Borrowed(b"abc"), _, false)));
    }
    for encoding in [encoding_rs::UTF_8, encoding_rs::UTF_16LE, encoding_rs::UTF_16BE] {
        assert_eq!(encoding.encode("aя"), (Cow::Borrowed("aя".as_bytes()), encoding_rs::UTF_8, false));
    }
}

#[test]
fn a_byte_order_mark_decides_or_goes_or_stays() {
    let texts: [(&Encoding, &[u8]); 3] = [
        (encoding_rs::UTF_8, b"\xEF\xBB\xBFa"),
        (encoding_rs::UTF_16LE, b"\xFF\xFEa\0"),
        (encoding_rs::UTF_16BE, b"\xFE\xFF\0a"),
    ];
    for (encoding, bytes) in texts {
        for own in [encoding, encoding_rs::KOI8_R, encoding_rs::GBK] {
            assert_eq!(own.decode(bytes), ("a".into(), encoding, false));
            for piece in 1..=4 {
                assert_eq!(in_pieces(own.new_decoder(), bytes, &[piece], &[4]), ("a".into(), false));
            }
        }
        assert_eq!(encoding.decode_with_bom_removal(bytes), ("a".into(), false));
        assert_eq!(encoding.decode_without_bom_handling(bytes), ("\u{FEFF}a".into(), false));
        for piece in 1..=4 {
            let removing = in_pieces(encoding.new_decoder_with_bom_removal(), bytes, &[piece], &[4]);
            assert_eq!(removing, ("a".into(), false));
            let keeping = in_pieces(encoding.new_decoder_without_bom_handling(), bytes, &[piece], &[4]);
            assert_eq!(keeping, ("\u{FEFF}a".into(), false));
        }
        let mut decoder = encoding_rs::KOI8_R.new_decoder();
        assert_eq!(decoder.encoding().name(), "KOI8-R");
        let _ = decoder.decode_to_utf8(bytes, &mut [0; 16], false);
        assert_eq!(decoder.encoding(), encoding);
    }
    // The start of a mark that does not go on is text.
    let koi8 = encoding_rs::KOI8_R;
    for bytes in [&b"\xEF"[..], b"\xEF\xBB", b"\xEF\xBBa", b"\xFF", b"\xFF\xFF", b"\xFEa", b""] {
        let expect = koi8.decode_without_bom_handling(bytes).0;
        for piece in 1..=4 {
            assert_eq!(in_pieces(koi8.new_decoder(), bytes, &[piece], &[4]).0, expect, "{bytes:02X?}");
        }
        assert_eq!(koi8.decode(bytes), (expect, koi8, false));
    }
}

#[test]
fn chinese_japanese_and_korean_are_one_error() {
    for encoding in MULTI_BYTE {
        for bytes in [&b"a"[..], b"abc", b"\xD6\xD0\xCE\xC4", &[0x82; 1000]] {
            assert_eq!(encoding.decode(bytes), ("\u{FFFD}".into(), encoding, true), "{encoding:?}");
            assert_eq!(encoding.decode_without_bom_handling_and_without_replacement(bytes), None);
            let text = in_pieces(encoding.new_decoder(), bytes, &[1, 0, 7], &[4]);
            assert_eq!(text, ("\u{FFFD}".into(), true));
            let text = error_by_error(encoding.new_decoder_without_bom_handling(), bytes, 4);
            assert_eq!(text, ("\u{FFFD}".into(), vec![1]));
        }
        assert_eq!(encoding.decode(b""), ("".into(), encoding, false));
    }
}

#[test]
fn labels_are_found_in_any_case_with_blanks_around() {
    for (label, name) in [
        ("utf8", "UTF-8"),
        ("UTF-16", "UTF-16LE"),
        ("unicodefffe", "UTF-16BE"),
        (" \t\r\n\u{C}Windows-1251 ", "windows-1251"),
        ("cp1251", "windows-1251"),
        ("x-cp1251", "windows-1251"),
        ("latin1", "windows-1252"),
        ("ISO-8859-1", "windows-1252"),
        ("us-ascii", "windows-1252"),
        ("iso-8859-9", "windows-1254"),
        ("tis-620", "windows-874"),
        ("koi", "KOI8-R"),
        ("koi8-ru", "KOI8-U"),
        ("866", "IBM866"),
        ("cyrillic", "ISO-8859-5"),
        ("x-mac-ukrainian", "x-mac-cyrillic"),
        ("mac", "macintosh"),
        ("logical", "ISO-8859-8-I"),
        ("visual", "ISO-8859-8"),
        ("gb2312", "GBK"),
        ("gb18030", "gb18030"),
        ("windows-31j", "Shift_JIS"),
        ("big5-hkscs", "Big5"),
        ("ks_c_5601-1987", "EUC-KR"),
        ("x-euc-jp", "EUC-JP"),
        ("csiso2022jp", "ISO-2022-JP"),
        ("hz-gb-2312", "replacement"),
    ] {
        assert_eq!(Encoding::for_label(label.as_bytes()).unwrap().name(), name, "{label}");
    }
    for (name, _) in tables() {
        assert_eq!(named(name), Encoding::for_label(name.to_uppercase().as_bytes()).unwrap());
    }
    for encoding in MULTI_BYTE {
        assert_eq!(Encoding::for_label(encoding.name().as_bytes()), Some(encoding));
    }
    for label in ["", " ", "utf", "utf-8 utf8", "utf8 unicode20utf8", "\u{B}utf-8", "utf-8\0", "кои8"] {
        assert_eq!(Encoding::for_label(label.as_bytes()), None, "{label:?}");
    }
    let shown = format!("{:?}", encoding_rs::WINDOWS_1251);
    assert!(shown.contains("windows-1251"), "{shown}");
}

/// Pieces of any length, some empty, but not all.
fn pieces() -> impl Strategy<Value = Vec<usize>> {
    (prop::collection::vec(0usize..9, 0..5), 1usize..50).prop_map(|(mut lengths, last)| {
        lengths.push(last);
        lengths
    })
}

fn rooms() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(prop_oneof![4usize..8, 4usize..200], 1..5)
}

/// Whole characters, and bytes that start, continue or break one.
fn utf8_or_not() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        any::<u8>(),
        prop::sample::select(&[0x80, 0xBF, 0xC0, 0xD0, 0xE0, 0xE2, 0xED, 0xA0, 0xF0, 0xF4, 0x90, 0x9F][..]),
    ];
    let part = prop_oneof![
        any::<char>().prop_map(|letter| letter.to_string().into_bytes()),
        byte.prop_map(|byte| vec![byte]),
    ];
    prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
}

/// Units, many of them halves of pairs.
fn units() -> impl Strategy<Value = Vec<u16>> {
    let unit =
        prop_oneof![any::<u16>(), 0xD800u16..0xE000, 0xD800u16..0xDC00, 0xDC00u16..0xE000, 0u16..0x500];
    prop::collection::vec(unit, 0..60)
}

proptest! {
    #[test]
    fn utf8_is_that_of_the_standard_library(bytes in utf8_or_not(), pieces in pieces(), rooms in rooms()) {
        let expect = (String::from_utf8_lossy(&bytes).into_owned(), std::str::from_utf8(&bytes).is_err());
        let decoder = || encoding_rs::UTF_8.new_decoder_without_bom_handling();
        prop_assert_eq!(&in_pieces(decoder(), &bytes, &pieces, &rooms), &expect);
        let lengths: Vec<u8> = bytes.utf8_chunks().map(|chunk| chunk.invalid().len() as u8).filter(|n| *n > 0).collect();
        prop_assert_eq!(&error_by_error(decoder(), &bytes, rooms[0]), &(expect.0.clone(), lengths));
        let whole = encoding_rs::UTF_8.decode_without_bom_handling(&bytes);
        prop_assert_eq!((whole.0.into_owned(), whole.1), expect);
        let strict = encoding_rs::UTF_8.decode_without_bom_handling_and_without_replacement(&bytes);
        prop_assert_eq!(strict.as_deref(), std::str::from_utf8(&bytes).ok());
    }

    #[test]
    fn utf16_is_that_of_the_standard_library(
        units in units(),
        odd in any::<Option<u8>>(),
        pieces in pieces(),
        rooms in rooms(),
    ) {
        let mut expect = String::new();
        let mut n_faults = 0;
        for letter in char::decode_utf16(units.iter().copied()) {
            n_faults += usize::from(letter.is_err());
            expect.push(letter.unwrap_or('\u{FFFD}'));
        }
        // Half a unit is an error; behind the first half of a pair it is one with it.
        let is_high = matches!(units.last(), Some(0xD800..0xDC00));
        if odd.is_some() && !is_high {
            n_faults += 1;
            expect.push('\u{FFFD}');
        }
        for (encoding, to_bytes) in [
            (encoding_rs::UTF_16LE, u16::to_le_bytes as fn(u16) -> [u8; 2]),
            (encoding_rs::UTF_16BE, u16::to_be_bytes),
        ] {
            let bytes: Vec<u8> = units.iter().flat_map(|unit| to_bytes(*unit)).chain(odd).collect();
            let decoder = || encoding.new_decoder_without_bom_handling();
            prop_assert_eq!(&in_pieces(decoder(), &bytes, &pieces, &rooms), &(expect.clone(), n_faults > 0));
            let (text, lengths) = error_by_error(decoder(), &bytes, rooms[0]);
            prop_assert_eq!((&text, lengths.len()), (&expect, n_faults));
            let whole = encoding.decode_without_bom_handling(&bytes);
            prop_assert_eq!((whole.0.into_owned(), whole.1), (expect.clone(), n_faults > 0));
            // Reserved room is enough, as quick-xml takes for granted.
            let mut text = String::new();
            let mut decoder = decoder();
            text.reserve_exact(decoder.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap());
            let (result, read) = decoder.decode_to_string_without_replacement(&bytes, &mut text, true);
            prop_assert!(expect.starts_with(&text));
            let is_whole = result == DecoderResult::InputEmpty;
            prop_assert_eq!((is_whole, is_whole && read == bytes.len()), (n_faults == 0, n_faults == 0));
        }
    }

    #[test]
    fn pieces_change_nothing(bytes in prop::collection::vec(any::<u8>(), 0..80), pieces in pieces(), rooms in rooms()) {
        let fixed = [encoding_rs::UTF_8, encoding_rs::UTF_16LE, encoding_rs::UTF_16BE, encoding_rs::GBK];
        for encoding in tables().map(|(name, _)| named(name)).chain(fixed) {
            let (text, _, is_faulty) = encoding.decode(&bytes);
            prop_assert_eq!(in_pieces(encoding.new_decoder(), &bytes, &pieces, &rooms), (text.into_owned(), is_faulty));
        }
    }
}
