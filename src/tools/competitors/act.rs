//! What the reader can ask of the page of this tool, and what that does.
use serde::{Deserialize, Serialize};

use super::{
    Advantage, MOST_ADVANTAGES, MOST_PLAYERS, Params, Refused, Weight,
    number::{read_score, read_weight},
    params::single_spaced,
    read_grid, start,
};
use crate::{
    markup::Given,
    tools::{Done, Way},
    words::Lang,
};

/// What an element of the page asks for; what comes with it is [`Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The width there is for the picture.
    Width,
    /// An invented grid in this language.
    Example(Lang),
    /// Names in this language, to be scored.
    Blank(Lang),
    /// Everything out.
    Clear,
    /// What was typed into a cell.
    Type(Cell),
    /// Another player with the name given.
    AddPlayer,
    /// Another advantage with the name given.
    AddAdvantage,
    /// Take this player out.
    RemovePlayer(String),
    /// Take this advantage out.
    RemoveAdvantage(String),
    /// This advantage one line up.
    Raise(String),
    /// The player at the place given is us.
    Ours,
    /// The text in the place for pasting.
    Draft,
    /// Read that text.
    Paste,
    /// The grid, for the clipboard.
    Copy,
    /// What was found, as a file.
    Csv,
    /// The workbook.
    Book,
    /// The picture.
    Picture(Way),
}

/// What is typed into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// The name of this player.
    Player(String),
    /// The name of this advantage.
    Advantage(String),
    /// The weight of this advantage.
    Weight(String),
    /// The score on this advantage of this player.
    Score(String, String),
    /// The name of a new player.
    NewPlayer,
    /// The name of a new advantage.
    NewAdvantage,
}

/// How the page is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// Width there is for the picture, in CSS pixels; 0 until the page tells.
    pub width: f64,
    /// Texts that could not be taken, by cell.
    pub mistyped: Vec<(Cell, String)>,
    /// The text in the place for pasting.
    pub draft: String,
    /// What the last reading of it gave.
    pub pasted: Option<PasteResult>,
}

/// What a reading of a pasted text gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PasteResult {
    /// The grid was taken.
    Taken {
        /// Players read.
        players: u32,
        /// Advantages read.
        advantages: u32,
        /// Lines and columns of totals that were left out.
        totals: Vec<String>,
    },
    /// Nothing was taken: these cells were not understood.
    Refused(Vec<Refused>),
}

/// Does what an element asks for.
pub fn act(params: &mut Params, look: &mut Look, act: Act, given: Given) -> Done {
    match (act, given) {
        (Act::Width, Given::Width(width)) if width != look.width => {
            look.width = width;
            Done::Looked
        }
        (Act::Draft, Given::Text(text)) => {
            if text.trim().is_empty() {
                look.pasted = None;
            }
            look.draft = text;
            Done::Looked
        }
        (Act::Copy | Act::Csv | Act::Book | Act::Picture(_), _) => Done::Take,
        (Act::Paste, _) => pasted(params, look),
        (Act::Example(lang), _) => begun(params, look, start::example(lang)),
        (Act::Blank(lang), _) => begun(params, look, start::blank(lang)),
        (Act::Clear, _) => begun(params, look, Params::default()),
        (Act::Type(cell), Given::Text(text)) => typed(params, look, (cell, text)),
        (Act::AddPlayer, Given::Text(text)) => typed(params, look, (Cell::NewPlayer, text)),
        (Act::AddAdvantage, Given::Text(text)) => typed(params, look, (Cell::NewAdvantage, text)),
        (act, given) => done(changed(params, (act, given))),
    }
}

fn done(changed: Option<()>) -> Done {
    if changed.is_some() { Done::Changed } else { Done::Nothing }
}

/// Another grid in place of the present one.
fn begun(params: &mut Params, look: &mut Look, grid: Params) -> Done {
    *params = grid;
    *look = Look { width: look.width, ..Look::default() };
    Done::Changed
}

/// Changes of the grid that cannot be mistyped; `None` when there is nothing to change.
fn changed(params: &mut Params, asked: (Act, Given)) -> Option<()> {
    match asked {
        (Act::RemovePlayer(name), _) => params.remove_player(params.player(&name)?),
        (Act::RemoveAdvantage(name), _) => {
            params.advantages.remove(params.advantage(&name)?);
            Some(())
        }
        (Act::Raise(name), _) => {
            let at = params.advantage(&name)?;
            params.advantages.swap(at, at.checked_sub(1)?);
            Some(())
        }
        (Act::Ours, Given::Place(place)) => params.lead_with(place as usize),
        _ => None,
    }
}

/// A text typed into a cell: taken, or kept in the field with a reason beside it.
fn typed(params: &mut Params, look: &mut Look, (cell, text): (Cell, String)) -> Done {
    look.mistyped.retain(|(other, _)| *other != cell);
    // A new name is asked for, not demanded.
    if matches!(cell, Cell::NewPlayer | Cell::NewAdvantage) && text.trim().is_empty() {
        return Done::Looked;
    }
    match take(params, (&cell, text.trim())) {
        Some(()) => Done::Changed,
        None => {
            look.mistyped.push((cell, text));
            Done::Looked
        }
    }
}

/// Takes a text; `None` when it is not one for this cell. An empty score is none, an empty weight the usual one.
fn take(params: &mut Params, (cell, text): (&Cell, &str)) -> Option<()> {
    let name = single_spaced(text);
    match cell {
        Cell::Player(of) => {
            let at = params.player(of)?;
            let is_free = !name.is_empty() && params.player(&name).is_none_or(|other| other == at);
            *params.players.get_mut(at).filter(|_| is_free)? = name;
        }
        Cell::Advantage(of) => {
            let at = params.advantage(of)?;
            let is_free = !name.is_empty() && params.advantage(&name).is_none_or(|other| other == at);
            params.advantages.get_mut(at).filter(|_| is_free)?.name = name;
        }
        Cell::Weight(of) => {
            let weight = if text.is_empty() { Weight::USUAL } else { read_weight(text)? };
            let at = params.advantage(of)?;
            params.advantages.get_mut(at)?.weight = weight;
        }
        Cell::Score(of, player) => {
            let score = read_score(text).ok()?;
            params.set((params.advantage(of)?, params.player(player)?), score)?;
        }
        Cell::NewPlayer => {
            if params.players.len() >= MOST_PLAYERS || params.player(&name).is_some() {
                return None;
            }
            params.players.push(name);
        }
        Cell::NewAdvantage => {
            if params.advantages.len() >= MOST_ADVANTAGES || params.advantage(&name).is_some() {
                return None;
            }
            params.advantages.push(Advantage::new(name));
        }
    }
    Some(())
}

/// Reads the pasted text: the whole grid, or nothing.
fn pasted(params: &mut Params, look: &mut Look) -> Done {
    match read_grid(&look.draft) {
        Ok(read) => {
            look.pasted = Some(PasteResult::Taken {
                players: read.params.players.len() as u32,
                advantages: read.params.advantages.len() as u32,
                totals: read.totals,
            });
            look.draft.clear();
            look.mistyped.clear();
            *params = read.params;
            Done::Changed
        }
        Err(refused) => {
            look.pasted = Some(PasteResult::Refused(refused));
            Done::Looked
        }
    }
}

#[cfg(test)]
mod tests;
