//! What the bytes are, by their content and never by the name of the file.

/// What a source is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Container {
    /// No bytes.
    Empty,
    /// Text of some encoding.
    Text,
    /// A zip archive, as XLSX and XLSM are.
    Xlsx,
    /// A compound file: an old workbook, or a protected one.
    Ole,
    /// Something else, by name.
    Other(String),
}

/// First bytes and what they mean.
const MAGIC: [(&[u8], &str); 14] = [
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG image"),
    (b"\xFF\xD8\xFF", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"BM\x36", "BMP image"),
    (b"II*\0", "TIFF image"),
    (b"MM\0*", "TIFF image"),
    (b"\x1F\x8B", "gzip archive"),
    (b"Rar!\x1A\x07", "RAR archive"),
    (b"7z\xBC\xAF\x27\x1C", "7-Zip archive"),
    (b"SQLite format 3\0", "SQLite database"),
    (b"PAR1", "Parquet"),
    (b"MZ\x90\0", "program"),
    (b"\x7FELF", "program"),
];

/// Tells from the first bytes.
pub fn recognise(head: &[u8]) -> Container {
    if head.is_empty() {
        return Container::Empty;
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Container::Xlsx;
    }
    if head.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Container::Ole;
    }
    if let Some((_, name)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Container::Other((*name).into());
    }
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        return Container::Other("WebP image".into());
    }
    if is_binary(head) { Container::Other("binary".into()) } else { Container::Text }
}

/// Control bytes that no text has, more than a slip; the zero bytes of UTF-16 are text.
fn is_binary(head: &[u8]) -> bool {
    let head = &head[..head.len().min(8_192)];
    if matches!(super::detect(head), super::Encoding::Utf16Le | super::Encoding::Utf16Be) {
        return false;
    }
    let n_controls = head.iter().filter(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31)).count();
    n_controls * 20 > head.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_known_by_their_content() {
        let other = |name: &str| Container::Other(name.into());
        assert_eq!(recognise(b""), Container::Empty);
        assert_eq!(recognise("Клиент;Сумма\nА;1".as_bytes()), Container::Text);
        assert_eq!(recognise(b"\xCA\xEB\xE8\xE5\xED\xF2;5\r\n"), Container::Text);
        assert_eq!(recognise(b"\xFF\xFEa\0;\x001\0"), Container::Text);
        assert_eq!(recognise(b"PK\x03\x04rest"), Container::Xlsx);
        assert_eq!(recognise(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Container::Ole);
        assert_eq!(recognise(b"\x89PNG\r\n\x1a\n"), other("PNG image"));
        assert_eq!(recognise(b"%PDF-1.7"), other("PDF"));
        assert_eq!(recognise(&[1, 2, 3, 4, 5, 200, 201]), other("binary"));
    }
    #[test]
    fn a_few_zero_bytes_do_not_make_a_text_binary() {
        let mut text = "Клиент;Сумма\n".repeat(20).into_bytes();
        text.push(0);
        assert_eq!(recognise(&text), Container::Text);
    }
}
