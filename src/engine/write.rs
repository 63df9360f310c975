//! Tables that the desk made, written as files or for the clipboard.
use super::{
    Answer, Engine,
    export::{CSV, XLSX, file, style},
};
use crate::{
    domain::Day,
    export::{self, Book, Passport},
    tools::{Sealed, Written},
    words::Lang,
};

impl Engine {
    pub(super) fn write(&mut self, tables: &Sealed, lang: Lang, today: Day) -> Answer {
        let words = self.words(lang);
        let style = style(&words);
        match tables.open_written() {
            Some(Written::Table(sheet)) => Answer::Clipboard {
                text: export::tsv(&sheet, style),
                html: export::html(&sheet, style),
                rows: sheet.rows.len() as u32,
            },
            Some(Written::Csv(stem, sheet)) => {
                file(format!("{stem}.csv"), CSV, export::csv(&sheet, style).into_bytes())
            }
            Some(Written::Book(stem, sheets, lines)) => {
                let title = words.text("abc-sheet-passport");
                let passport = Some(Passport { title: &title, lines: &lines });
                match export::workbook(&Book { sheets: &sheets, passport, style, created: today }) {
                    Ok(bytes) => file(format!("{stem}.xlsx"), XLSX, bytes),
                    Err(error) => Answer::Failed(format!("{error:?}")),
                }
            }
            None => Answer::Failed(String::new()),
        }
    }
}
