//! Pages of tools that have settings of their own: pay and today.
use super::{Answer, Engine, ToolAsk, ToolPage, ToolPlace, ToolQuery, team, today::Beside};
use crate::{
    chart::{Ink, Palette},
    export::{self, Book, Passport, Style},
    markup::Node,
    tools::{self, Act, Done, Drawing, Looks, Now, Sealed, Settings, Taken, ToolAct, pace, paired, pay},
    words::{Lang, Words},
};

impl Engine {
    /// Does what was asked for, and composes the page as it is then.
    pub(super) fn tool_page(&mut self, query: &ToolQuery) -> ToolPage {
        let words = self.words(query.now.lang);
        let team = &*self.team.get_or_insert_with(|| team::team(&self.tables));
        let drawing = Drawing { now: query.now, words: &words, team };
        let (mut settings, mut looks) = (query.settings.open_settings(), query.looks.open_looks());
        let (mut steps, mut taken) = (Vec::new(), Vec::new());
        for ask in &query.asks {
            let done = match ask {
                ToolAsk::Act(act, given) => match act.open_act() {
                    Some(act) => {
                        let done =
                            tools::act(&mut settings, &mut looks, (act.clone(), given.clone()), query.now);
                        if done == Done::Take {
                            let made = take(&act, (&settings, &looks), drawing);
                            taken.push(made.map_or_else(nothing, |taken| answer(taken, query.now, &words)));
                        }
                        done
                    }
                    None => Done::Nothing,
                },
                ToolAsk::Link(link) => follow(link, query.page, &mut settings),
            };
            steps.push((done, Sealed::settings(&settings)));
        }
        let pieces = pieces(query.page, (&settings, &looks), drawing);
        ToolPage { page: query.page, pieces, steps, looks: Sealed::looks(&looks), taken }
    }
}

/// The settings that a link holds; a link that holds none changes nothing.
fn follow(_link: &str, _page: ToolPlace, _settings: &mut Settings) -> Done {
    Done::Nothing
}

fn pieces(page: ToolPlace, (settings, looks): (&Settings, &Looks), drawing: Drawing<'_>) -> Vec<Node<Act>> {
    match page {
        ToolPlace::Pay => {
            let pieces = pay::draw::page(&settings.pay, &looks.pay, drawing);
            pieces.into_iter().map(|piece| piece.map(Act::from)).collect()
        }
        ToolPlace::Today => {
            let beside = Beside::of((settings, looks), drawing);
            let pace = pace::draw::page(beside.pace(&beside.pace_others()));
            let paired = paired::draw::page(beside.paired());
            let pace = pace.into_iter().map(|piece| piece.map(Act::from));
            pace.chain(paired.into_iter().map(|piece| piece.map(Act::from))).collect()
        }
    }
}

fn take(act: &ToolAct, (settings, looks): (&Settings, &Looks), drawing: Drawing<'_>) -> Option<Taken> {
    let beside = || Beside::of((settings, looks), drawing);
    match act {
        ToolAct::Pay(act) => pay::draw::take(act, &settings.pay, &looks.pay, drawing),
        ToolAct::Pace(act) => {
            let beside = beside();
            pace::draw::take(act, beside.pace(&beside.pace_others()))
        }
        ToolAct::Paired(act) => paired::draw::take(act, beside().paired()),
    }
}

fn nothing() -> Answer {
    Answer::Failed(String::new())
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
