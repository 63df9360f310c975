//! What Ctrl+C puts on the clipboard: TSV for everybody, HTML with real numbers for Excel.
use std::fmt::Write;

use super::{Sheet, Style, Value, csv::delimited, disarm, style::plain};

/// The sheet as tab-separated text, headings first, CRLF; cells with tabs or line ends are quoted.
pub fn tsv(sheet: &Sheet, style: Style) -> String {
    let mut out = String::with_capacity(64 + sheet.rows.len() * sheet.columns.len() * 12);
    delimited(&mut out, sheet, style, '\t', "\r\n");
    out
}

/// The sheet as an HTML table. Excel takes numbers from `x:num`, whatever its decimal mark, and leaves
/// cells with `x:str` as text.
pub fn html(sheet: &Sheet, style: Style) -> String {
    let mut out = String::with_capacity(256 + sheet.rows.len() * sheet.columns.len() * 32);
    out.push_str(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head><body><table>\n<tr>",
    );
    for column in &sheet.columns {
        out.push_str("<th x:str>");
        escape(&mut out, &style.heading(column));
        out.push_str("</th>");
    }
    out.push_str("</tr>\n");
    for row in &sheet.rows {
        out.push_str("<tr>");
        for value in sheet.cells(row) {
            cell(&mut out, value, style);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table></body></html>\n");
    out
}

fn cell(out: &mut String, value: &Value, style: Style) {
    match (value, plain(value, style)) {
        (Value::Text(text), _) => {
            out.push_str("<td x:str>");
            escape(out, &disarm(text));
        }
        (_, Some(number)) => {
            let _ = write!(out, "<td align=\"right\" x:num=\"{number}\">{}", style.cell(value));
        }
        _ => {
            out.push_str("<td>");
            out.push_str(&style.cell(value));
        }
    }
    out.push_str("</td>");
}

/// Text of an HTML document; a line end stays within its cell.
fn escape(out: &mut String, text: &str) {
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' => out.push_str("<br style=\"mso-data-placement:same-cell\">"),
            '\t' => out.push_str("&#9;"),
            char if char.is_control() => out.push('\u{fffd}'),
            char => out.push(char),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Amount,
        export::{Column, Kind},
    };

    fn sheet(value: Value) -> Sheet {
        Sheet { title: "t".into(), columns: vec![Column::new("h", "h", Kind::Text)], rows: vec![vec![value]] }
    }

    #[track_caller]
    fn check(value: Value, text: &str, markup: &str) {
        let sheet = sheet(value);
        assert_eq!(tsv(&sheet, Style::Russian), format!("h\r\n{text}\r\n"));
        let html = html(&sheet, Style::Russian);
        assert_eq!(html.lines().nth(2), Some(format!("<tr>{markup}</tr>").as_str()));
    }

    #[test]
    fn excel_gets_the_number_and_the_reader_the_comma() {
        let amount = Value::Money(Amount::new(12_345_000));
        check(amount, "1234,5", "<td align=\"right\" x:num=\"1234.5\">1234,5</td>");
        check(Value::Share(0.125), "12,5", "<td align=\"right\" x:num=\"12.5\">12,5</td>");
        check(Value::Empty, "", "<td></td>");
    }

    #[test]
    fn a_hostile_name_is_only_text() {
        check(
            Value::Text("=1<script>\t\"".into()),
            "\"'=1<script>\t\"\"\"",
            "<td x:str>'=1&lt;script&gt;&#9;&quot;</td>",
        );
        check(
            Value::Text("a\r\nb".into()),
            "\"a\r\nb\"",
            "<td x:str>a<br style=\"mso-data-placement:same-cell\">b</td>",
        );
    }
}
