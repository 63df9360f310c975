//! The page of this tool as a tree: reports of a day and its sheet, how promises are kept, how it is counted.
mod day_sheet;
mod entry;
mod measures;
mod passport;
mod say;
mod sheet;

use super::{Act, DaySheet, Look, Others, Params, Report, analyse, gather::Gathered, on_day};
use crate::{
    domain::Day,
    markup::{
        Attr, Element, Node, Tag, Tone, el,
        kit::{self, quiet},
    },
    stats::NoAnswer,
    table::Team,
    tools::{Drawing, Taken},
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
    /// What the pace knows.
    pub others: &'a Others,
}

/// What every piece is drawn from.
#[derive(Clone, Copy)]
struct Page<'a> {
    params: &'a Params,
    look: &'a Look,
    words: &'a Words,
    team: &'a Team,
    today: Day,
    /// The day in sight.
    day: Day,
    gathered: &'a Gathered,
}

/// The same when there are numbers.
#[derive(Clone, Copy)]
struct Ready<'a> {
    page: Page<'a>,
    report: &'a Report,
    sheet: &'a DaySheet,
}

/// The page, piece by piece.
pub fn page(input: Input<'_>) -> Vec<Piece> {
    with(input, |page, found| match found {
        _ if page.gathered.entries.is_empty() => vec![entry::entry(page, None).into()],
        Ok((report, sheet)) => ready(Ready { page, report, sheet }),
        Err(reason) => {
            let why = page.words.no_answer(reason);
            vec![kit::notice(Tone::Warn, why, None, Vec::new()).into(), entry::entry(page, None).into()]
        }
    })
}

/// What an act takes away.
pub fn take(act: &Act, input: Input<'_>) -> Option<Taken> {
    with(input, |page, found| {
        let (report, sheet) = found.ok()?;
        let all = Ready { page, report, sheet };
        Some(match act {
            Act::Copy => Taken::Table(sheet::of_day(all)),
            Act::Csv => Taken::Csv(page.words.text("paired-file"), sheet::measures(all)),
            Act::Book => sheet::book(all),
            _ => return None,
        })
    })
}

fn with<T>(input: Input<'_>, draw: impl FnOnce(Page<'_>, Result<(&Report, &DaySheet), NoAnswer>) -> T) -> T {
    let Input { params, look, drawing: Drawing { now, words, team }, others } = input;
    let gathered = Gathered::of(params, team, (others, now.today));
    let settings = &gathered.settings;
    let day = look.day.unwrap_or_else(|| match settings.calendar.is_working(now.today) {
        true => now.today,
        false => settings.calendar.previous_working(now.today).unwrap_or(now.today),
    });
    let report = analyse(&gathered.entries, settings);
    let found = report.and_then(|report| on_day(&report, day, settings).map(|sheet| (report, sheet)));
    let page = Page { params, look, words, team, today: now.today, day, gathered: &gathered };
    draw(page, found.as_ref().map(|(report, sheet)| (report, sheet)).map_err(|reason| *reason))
}

fn ready(all: Ready<'_>) -> Vec<Piece> {
    let pair = el(Tag::Div)
        .class("pair")
        .put(entry::entry(all.page, Some(all.report)))
        .put(day_sheet::day_sheet(all));
    vec![pair.into(), measures::measures(all), passport::passport(all)]
}

/// The head of a column.
fn head(text: String) -> Element<Act> {
    el(Tag::Th).attr(Attr::Scope, "col").put(text)
}

/// The head of a row.
fn row_head(node: impl Into<Piece>) -> Element<Act> {
    el(Tag::Th).attr(Attr::Scope, "row").put(node)
}

/// A number in a table.
fn number(text: String) -> Element<Act> {
    el(Tag::Td).class("number").put(text)
}

/// As a date field gives it and takes it.
fn iso((year, month, day): (i32, i32, i32)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests;
