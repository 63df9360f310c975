//! Pages of tools that have settings of their own: pay and today.
use super::{Answer, Engine, ToolPage, ToolPlace, ToolQuery};
use crate::{
    chart::{Ink, Palette},
    export::{self, Book, Passport, Style},
    tools::{Act, Drawing, Now, Taken, pace, paired, pay},
    words::{Lang, Words},
};

impl Engine {
    /// The page as it is to be shown.
    pub(super) fn tool_page(&mut self, query: &ToolQuery) -> ToolPage {
        let words = self.words(query.now.lang);
        let drawing = Drawing { now: query.now, words: &words, team: &self.team };
        let (settings, looks) = (&query.settings, &query.looks);
        let pieces = match query.page {
            ToolPlace::Pay => {
                let pieces = pay::draw::page(&settings.pay, &looks.pay, drawing);
                pieces.into_iter().map(|piece| piece.map(Act::from)).collect()
            }
            ToolPlace::Today => {
                let pace = pace::draw::page(&settings.pace, &looks.pace, drawing);
                let paired = paired::draw::page(&settings.paired, &looks.paired, drawing);
                let pace = pace.into_iter().map(|piece| piece.map(Act::from));
                pace.chain(paired.into_iter().map(|piece| piece.map(Act::from))).collect()
            }
        };
        ToolPage { pieces }
    }

    /// What an act takes away.
    pub(super) fn take(&mut self, query: &ToolQuery, act: &Act) -> Answer {
        let words = self.words(query.now.lang);
        let drawing = Drawing { now: query.now, words: &words, team: &self.team };
        let (settings, looks) = (&query.settings, &query.looks);
        let taken = match act {
            Act::Pay(act) => pay::draw::take(act, &settings.pay, &looks.pay, drawing),
            Act::Pace(act) => pace::draw::take(act, &settings.pace, &looks.pace, drawing),
            Act::Paired(act) => paired::draw::take(act, &settings.paired, &looks.paired, drawing),
            Act::Clients(_) => None,
        };
        taken.map_or_else(|| Answer::Failed(String::new()), |taken| answer(taken, query.now, &words))
    }
}

fn answer(taken: Taken, now: Now, words: &Words) -> Answer {
    let style = if now.lang == Lang::Ru { Style::Russian } else { Style::English };
    match taken {
        Taken::Text(text) => Answer::Text(text),
        Taken::Table(sheet) => Answer::Clipboard {
            text: export::tsv(&sheet, style),
            html: export::html(&sheet, style),
            rows: sheet.rows.len() as u32,
        },
        Taken::Csv(stem, sheet) => {
            super::export::file(format!("{stem}.csv"), super::export::CSV, export::csv(&sheet, style).into())
        }
        Taken::Picture(name, scene, way) => {
            let svg = scene.svg(&Ink::Palette(Palette::LIGHT));
            Answer::Picture { name, svg, size: (scene.width, scene.height), way }
        }
        Taken::Book(stem, sheets, lines) => {
            let title = words.text("abc-sheet-passport");
            let passport = Some(Passport { title: &title, lines: &lines });
            let book = Book { sheets: &sheets, passport, style, created: now.today };
            match export::workbook(&book) {
                Ok(bytes) => super::export::file(format!("{stem}.xlsx"), super::export::XLSX, bytes),
                Err(error) => Answer::Failed(format!("{error:?}")),
            }
        }
    }
}
