//! The page of this tool as a tree: title, picture and morning summary, sellers, who and how much, how it is counted.
mod chat;
mod lead;
mod passport;
mod people;
mod picture;
mod say;
mod settings;
mod sheet;
mod table;

use super::{Act, Look, Others, Params, Report, analyse, gather::Gathered};
use crate::{
    markup::{
        Node, Tone,
        kit::{self, quiet},
    },
    stats::NoAnswer,
    table::Team,
    tools::{Drawing, Now, Taken},
    words::Words,
};

/// A piece of the page.
type Piece = Node<Act>;

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// Settings.
    pub params: &'a Params,
    /// How it is looked at.
    pub look: &'a Look,
    /// Day, words, tables.
    pub drawing: Drawing<'a>,
    /// What other tools know.
    pub others: &'a Others<'a>,
}

/// What every piece is drawn from.
#[derive(Clone, Copy)]
struct Page<'a> {
    params: &'a Params,
    look: &'a Look,
    words: &'a Words,
    now: Now,
    team: &'a Team,
    others: &'a Others<'a>,
    gathered: &'a Gathered,
}

/// The same when there are numbers.
#[derive(Clone, Copy)]
struct Ready<'a> {
    page: Page<'a>,
    report: &'a Report,
}

/// The page, piece by piece.
pub fn page(input: Input<'_>) -> Vec<Piece> {
    with(input, |page, report| match report {
        _ if page.gathered.input.sellers.is_empty() => {
            vec![lead::empty(page), people::people(page), settings::settings(page)]
        }
        Ok(report) => ready(Ready { page, report }),
        Err(reason) => {
            let why = page.words.no_answer(reason);
            let notice = kit::notice(Tone::Warn, why, None, Vec::new());
            vec![lead::none(page), notice.into(), people::people(page), settings::settings(page)]
        }
    })
}

/// What an act takes away.
pub fn take(act: &Act, input: Input<'_>) -> Option<Taken> {
    with(input, |page, report| {
        let all = Ready { page, report: report.ok()? };
        Some(match act {
            Act::Chat => Taken::Text(chat::lines(all).join("\n")),
            Act::Copy => Taken::Table(sheet::sellers(all)),
            Act::Csv => Taken::Csv(page.words.text("pace-file"), sheet::sellers(all)),
            Act::Book => sheet::book(all),
            Act::Picture(way) => Taken::Picture("razbor-pace".into(), picture::scene(all).ok()?, *way),
            _ => return None,
        })
    })
}

fn with<T>(input: Input<'_>, draw: impl FnOnce(Page<'_>, Result<&Report, NoAnswer>) -> T) -> T {
    let Input { params, look, drawing: Drawing { now, words, team }, others } = input;
    let gathered = Gathered::of(params, team, now.today);
    let report = analyse(&gathered.input, &gathered.settings);
    let page = Page { params, look, words, now, team, others, gathered: &gathered };
    draw(page, report.as_ref().map_err(|reason| *reason))
}

fn ready(all: Ready<'_>) -> Vec<Piece> {
    vec![
        lead::lead(all),
        picture::beside(all, chat::chat(all)),
        table::table(all),
        people::people(all.page),
        settings::settings(all.page),
        passport::passport(all),
    ]
}

#[cfg(test)]
mod tests;
