//! Tables printed by hand and split back; quotes that people and programs leave behind.
use super::*;
use proptest::prelude::*;

type Rows = Vec<(u32, Vec<String>)>;

/// Splits the text in chunks of the given sizes, used in turn.
fn split(text: &[u8], delimiter: u8, chunks: &[usize]) -> Rows {
    let mut rows = Rows::new();
    let mut splitter = Splitter::new(delimiter);
    let mut each = |line, record: &Record<'_>| {
        rows.push((line, record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect()));
    };
    let mut rest = text;
    for size in chunks.iter().cycle() {
        let (chunk, left) = rest.split_at((*size).clamp(1, rest.len().max(1)).min(rest.len()));
        rest = left;
        splitter.push(chunk, false, &mut each);
        if rest.is_empty() {
            break;
        }
    }
    splitter.push(b"", true, &mut each);
    rows
}

/// Rows are written as `line: cell | cell`; every chunking must give the same.
#[track_caller]
fn check(text: &str, expect: &[&str]) {
    for chunk in [1, 2, 3, 7, 1000] {
        let rows = split(text.as_bytes(), b';', &[chunk]);
        let found: Vec<String> =
            rows.iter().map(|(line, cells)| format!("{line}: {}", cells.join(" | "))).collect();
        assert_eq!(found, expect, "chunks of {chunk}");
    }
}

#[test]
fn lines_end_with_lf_crlf_or_a_lone_cr() {
    check("a;b\nc;d\n", &["1: a | b", "2: c | d"]);
    check("a;b\r\nc;d", &["1: a | b", "2: c | d"]);
    check("a;b\rc;d\r", &["1: a | b", "2: c | d"]);
    check("a\r\rb\n\nc\r\n\r\nd", &["1: a", "3: b", "5: c", "7: d"]);
    check("", &[]);
    check("\n\r\n\r", &[]);
    check(";\n;;", &["1:  | ", "2:  |  | "]);
}

#[test]
fn quotes_hold_delimiters_line_ends_and_doubled_quotes() {
    check("\"a;b\";c\nd;\"e\"\n", &["1: a;b | c", "2: d | e"]);
    check("x;\"a\r\nb\rc\nd\";y\nz", &["1: x | a\r\nb\rc\nd | y", "5: z"]);
    check("\"ООО \"\"Ромашка\"\"\";1\n\"\";\"\"\"\"\n", &["1: ООО \"Ромашка\" | 1", "2:  | \""]);
    check("\"a\" ;b\n\"c\"  ", &["1: a | b", "2: c"]);
    check("\"a\";", &["1: a | "]);
}

#[test]
fn a_bare_quote_is_text_and_swallows_nothing() {
    check("Труба 5\";1\nТруба 6\";2\n", &["1: Труба 5\" | 1", "2: Труба 6\" | 2"]);
    check("ООО \"Ромашка\";1\n", &["1: ООО \"Ромашка\" | 1"]);
    check("\"Ромашка\" ООО;1\nx;2", &["1: \"Ромашка\" ООО | 1", "2: x | 2"]);
    check("\"Ромашка\" ООО;\"Лютик\"\n", &["1: \"Ромашка\" ООО | Лютик"]);
    check("\"Ромашка\" и \"Лютик\";1\n", &["1: \"Ромашка\" и \"Лютик\" | 1"]);
    check("\"ООО \"Ромашка\"\";1\nx;2", &["1: ООО \"Ромашка\" | 1", "2: x | 2"]);
}

#[test]
fn a_quote_that_is_never_closed_is_text() {
    check("\"Ромашка;1\nЛютик;2\n", &["1: \"Ромашка | 1", "2: Лютик | 2"]);
    check("\"Ромашка;1\n\"Лютик\";2\n", &["1: \"Ромашка | 1", "2: Лютик | 2"]);
    check("a;\"b\nc;\"d\"\n", &["1: a | \"b", "2: c | d"]);
    check("\"", &["1: \""]);
}

#[test]
fn a_quoted_cell_past_the_caps_is_text() {
    let lines = "x;1\n".repeat(MOST_LINES + 1);
    let rows = split(format!("\"a;0\n{lines}end\";2\n").as_bytes(), b';', &[64]);
    assert_eq!(rows.len(), MOST_LINES + 3);
    assert_eq!(rows.last(), Some(&(203, vec!["end\"".into(), "2".into()])));
    let long = "x".repeat(LONGEST_CELL - 1);
    for (text, cells) in
        [(format!("\"{long}\";2\n"), long.clone()), (format!("\"{long}xx\";2\n"), format!("\"{long}xx\""))]
    {
        let rows = split(text.as_bytes(), b';', &[1 << 16]);
        assert_eq!(rows.len(), 1);
        assert!(rows[0].1 == [cells, "2".into()]);
    }
}

#[test]
fn a_cell_beyond_the_last_is_empty() {
    Splitter::new(b',').push(b"a,b", true, &mut |_, record| {
        assert_eq!((record.len(), record.is_empty()), (2, false));
        assert_eq!((record.get(1), record.get(2)), (&b"b"[..], &b""[..]));
    });
}

/// Prints a cell as RFC 4180 asks, quoted when it must be or when told to.
fn print(cell: &str, delimiter: char, quoted: bool, is_alone: bool) -> String {
    let must =
        cell.contains([delimiter, '\n', '\r']) || cell.starts_with('"') || (is_alone && cell.is_empty());
    if quoted || must { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_string() }
}

proptest! {
    #[test]
    fn a_printed_table_splits_back_in_any_chunks(
        table in prop::collection::vec(prop::collection::vec(("[a-zё \";,\t\n\r1-3]{0,6}", any::<bool>()), 1..5), 0..12),
        delimiter in prop::sample::select(vec![';', ',', '\t', '|']),
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        chunks in prop::collection::vec(1usize..20, 1..6),
    ) {
        let mut text = String::new();
        for row in &table {
            let cells: Vec<String> =
                row.iter().map(|(cell, quoted)| print(cell, delimiter, *quoted, row.len() == 1)).collect();
            text += &cells.join(&delimiter.to_string());
            text += end;
        }
        let expect: Vec<Vec<&str>> = table.iter().map(|row| row.iter().map(|(cell, _)| cell.as_str()).collect()).collect();
        let rows = split(text.as_bytes(), delimiter as u8, &chunks);
        prop_assert_eq!(rows.iter().map(|row| row.1.clone()).collect::<Vec<_>>(), expect, "{:?}", text);
    }

    #[test]
    fn any_bytes_split_the_same_in_any_chunks(
        bytes in prop_oneof![prop::collection::vec(any::<u8>(), 0..200), "[\";a\n\r ]{0,60}".prop_map(String::into_bytes)],
        delimiter in prop_oneof![Just(b';'), any::<u8>()],
        chunks in prop::collection::vec(1usize..20, 1..6),
    ) {
        let whole = split(&bytes, delimiter, &[1000]);
        prop_assert_eq!(split(&bytes, delimiter, &chunks), whole);
    }

    #[test]
    fn no_letter_is_lost(text in "[\";a-f\n\r ]{0,80}") {
        let letters = |text: &str| text.chars().filter(char::is_ascii_alphabetic).collect::<String>();
        let rows = split(text.as_bytes(), b';', &[9]);
        let found: String = rows.iter().flat_map(|row| row.1.iter()).map(String::as_str).collect();
        prop_assert_eq!(letters(&found), letters(&text));
        prop_assert!(rows.is_sorted_by_key(|row| row.0));
    }
}
