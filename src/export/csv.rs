//! CSV: for people as their Excel opens it, for programs as RFC 4180 has it with LF.
use super::{Sheet, Style};

/// The sheet as CSV in UTF-8, headings first. For people: a byte-order mark, CRLF, `;` in Russian and `,` in
/// English. For programs: no mark, LF, `,`.
pub fn csv(sheet: &Sheet, style: Style) -> String {
    let (mark, delimiter, end) = match style {
        Style::Russian => ("\u{feff}", ';', "\r\n"),
        Style::English => ("\u{feff}", ',', "\r\n"),
        Style::Machine => ("", ',', "\n"),
    };
    let mut out = String::with_capacity(64 + sheet.rows.len() * sheet.columns.len() * 12);
    out.push_str(mark);
    delimited(&mut out, sheet, style, delimiter, end);
    out
}

/// Headings and rows with a delimiter; also what the clipboard takes.
pub(super) fn delimited(out: &mut String, sheet: &Sheet, style: Style, delimiter: char, end: &str) {
    for (i, column) in sheet.columns.iter().enumerate() {
        separate(out, i, delimiter);
        quoted(out, &style.heading(column), delimiter);
    }
    out.push_str(end);
    for row in &sheet.rows {
        let begin = out.len();
        for (i, value) in sheet.cells(row).enumerate() {
            separate(out, i, delimiter);
            quoted(out, &style.cell(value), delimiter);
        }
        if out.len() == begin && delimiter != '\t' {
            // Readers of CSV skip a line without a character: the row would be lost.
            out.push_str("\"\"");
        }
        out.push_str(end);
    }
}

fn separate(out: &mut String, i: usize, delimiter: char) {
    if i > 0 {
        out.push(delimiter);
    }
}

fn quoted(out: &mut String, cell: &str, delimiter: char) {
    if !cell.contains([delimiter, '"', '\r', '\n']) {
        return out.push_str(cell);
    }
    out.push('"');
    for (i, part) in cell.split('"').enumerate() {
        if i > 0 {
            out.push_str("\"\"");
        }
        out.push_str(part);
    }
    out.push('"');
}
