//! What the reader can ask of the page of this tool, and what that does.
use serde::{Deserialize, Serialize};

use super::{Counts, Line, LookAt, NameOf, Params, Stage};
use crate::{
    domain::{Amount, Day, Percent},
    import::read_sum,
    markup::Given,
    stats::Prior,
    tools::{Done, Now, Way},
};

/// What an element of the page asks for; what comes with it is [`Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The width there is for the picture.
    Width,
    /// A variant with the name given; the tool of the offer makes it.
    Add,
    /// Variants with these names.
    AddAll(Vec<String>),
    /// What was typed for a variant.
    Type(Cell, u32),
    /// A number of the settings.
    Set(Setting),
    /// The day the test began.
    Started,
    /// Prior, by its place in [`PRIORS`].
    Prior,
    /// The variant that others are compared with: none, or one of these.
    Control(Vec<u32>),
    /// The intended share of a variant.
    Share(u32),
    /// All settings back to the start.
    Reset,
    /// Keep these counts as a look of today.
    Remember(Vec<(u32, Counts)>),
    /// Forget the looks of a day.
    Forget(Day),
    /// The stage of the picture.
    Stage(Stage),
    /// Which name of the report tells the variant: one of these.
    NameOf(Vec<NameOf>),
    /// A name of the report is nobody's, or that of one of these.
    Match(String, Vec<u32>),
    /// The table, for the clipboard.
    Copy,
    /// The table as a file.
    Csv,
    /// The workbook.
    Book,
    /// The picture.
    Picture(Way),
}

/// What is counted of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cell {
    /// Impressions.
    Impressions,
    /// Clicks.
    Clicks,
    /// Leads.
    Leads,
    /// Deals.
    Deals,
    /// Cost.
    Cost,
    /// Revenue.
    Revenue,
}

impl Cell {
    /// In the order of the columns.
    pub const ALL: [Cell; 6] =
        [Cell::Impressions, Cell::Clicks, Cell::Leads, Cell::Deals, Cell::Cost, Cell::Revenue];
    /// Whether it is money.
    pub const fn is_money(self) -> bool {
        matches!(self, Cell::Cost | Cell::Revenue)
    }
}

/// A number of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Setting {
    /// The smallest difference worth finding, in percent of the base.
    Effect,
    /// The chance to find it, in percent.
    Power,
    /// The chance of a false alarm, in percent.
    Alpha,
    /// Impressions planned after the choice.
    Planned,
    /// Average check.
    DealValue,
}

/// Priors, in the order of the choice.
pub const PRIORS: [Prior; 2] = [Prior::Jeffreys, Prior::Uniform];

/// A text that could not be taken, by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// Of a variant.
    Cell(Cell, u32),
    /// Of the settings.
    Setting(Setting),
    /// The intended share of a variant.
    Share(u32),
}

/// How the page is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// Width there is for the picture, in CSS pixels; 0 until the page tells.
    pub width: f64,
    /// The stage of the picture; the one judged when `None`.
    pub stage: Option<Stage>,
    /// Texts that could not be taken.
    pub mistyped: Vec<(Place, String)>,
}

/// Does what an element asks for.
pub fn act(params: &mut Params, look: &mut Look, (act, given): (Act, Given), now: Now) -> Done {
    match (act, given) {
        (Act::Width, Given::Width(width)) if width != look.width => {
            look.width = width;
            Done::Looked
        }
        (Act::Stage(stage), _) => {
            look.stage = Some(stage);
            Done::Looked
        }
        (Act::Copy | Act::Csv | Act::Book | Act::Picture(_), _) => Done::Take,
        (Act::Type(cell, id), Given::Text(text)) => typed(params, look, (cell, id), text),
        (Act::Set(setting), Given::Text(text)) => set(params, look, setting, text),
        (Act::Share(id), Given::Text(text)) => share(params, look, id, text),
        (act, given) => {
            if act == Act::Reset {
                look.mistyped.retain(|(place, _)| matches!(place, Place::Cell(..)));
            }
            let before = params.clone();
            change(params, (act, given), now.today);
            if *params == before { Done::Nothing } else { Done::Changed }
        }
    }
}

fn change(params: &mut Params, (act, given): (Act, Given), today: Day) {
    match (act, given) {
        (Act::Started, Given::Text(text)) => params.started = Day::of_field(&text),
        (Act::Prior, Given::Place(place)) => {
            params.prior = PRIORS.get(place as usize).copied().unwrap_or_default();
        }
        (Act::Control(ids), Given::Place(place)) => {
            params.control = (place as usize).checked_sub(1).and_then(|at| ids.get(at).copied());
        }
        (Act::Reset, _) => {
            let Params { lines, looks, matching, .. } = std::mem::take(params);
            *params = Params { lines, looks, matching, ..Params::default() };
        }
        (Act::Remember(counts), _) => {
            params.looks.retain(|look| look.day != today);
            params.looks.push(LookAt { day: today, counts });
        }
        (Act::Forget(day), _) => params.looks.retain(|look| look.day != day),
        (Act::NameOf(names), Given::Place(place)) => {
            params.matching.name_of = names.get(place as usize).copied();
        }
        (Act::Match(name, ids), Given::Place(place)) => {
            let id = (place as usize).checked_sub(1).and_then(|at| ids.get(at).copied());
            params.matching.by_hand.retain(|(known, _)| *known != name);
            params.matching.by_hand.push((name, id));
        }
        _ => {}
    }
}

/// A text is taken, or kept beside its reason.
fn taken(look: &mut Look, place: Place, refused: Option<String>) {
    look.mistyped.retain(|(other, _)| *other != place);
    look.mistyped.extend(refused.map(|text| (place, text)));
}

fn typed(params: &mut Params, look: &mut Look, (cell, id): (Cell, u32), text: String) -> Done {
    let place = Place::Cell(cell, id);
    let read = match text.trim().is_empty() {
        true => None,
        false => {
            match read_sum(&text).filter(|sum| *sum >= Amount::ZERO && (cell.is_money() || is_whole(*sum))) {
                Some(sum) => Some(sum),
                None => {
                    taken(look, place, Some(text));
                    return Done::Looked;
                }
            }
        }
    };
    taken(look, place, None);
    let counts = &mut line_mut(params, id).counts;
    let whole = read.and_then(|sum| u64::try_from(sum.raw() / Amount::SCALE).ok());
    let before = *counts;
    match cell {
        Cell::Impressions => counts.impressions = whole,
        Cell::Clicks => counts.clicks = whole,
        Cell::Leads => counts.leads = whole,
        Cell::Deals => counts.deals = whole,
        Cell::Cost => counts.cost = read,
        Cell::Revenue => counts.revenue = read,
    }
    // Even when nothing has changed the field shows the value in force again.
    if *counts == before { Done::Looked } else { Done::Changed }
}

fn line_mut(params: &mut Params, id: u32) -> &mut Line {
    let at = params.lines.iter().position(|line| line.id == id).unwrap_or_else(|| {
        params.lines.push(Line { id, counts: Counts::default() });
        params.lines.len() - 1
    });
    &mut params.lines[at]
}

fn is_whole(sum: Amount) -> bool {
    sum.raw() % Amount::SCALE == 0
}

fn set(params: &mut Params, look: &mut Look, setting: Setting, text: String) -> Done {
    let before = params.clone();
    let is_empty = text.trim().is_empty();
    let sum = read_sum(text.trim().trim_end_matches('%')).filter(|sum| *sum > Amount::ZERO);
    let percent = |(least, most): (u32, u32)| {
        let raw = u32::try_from(sum?.raw() / (Amount::SCALE / 100)).ok()?;
        (least..=most).contains(&raw).then(|| Percent::new(raw))
    };
    let whole = || u64::try_from(sum.filter(|sum| is_whole(*sum))?.raw() / Amount::SCALE).ok();
    let is_taken = match setting {
        Setting::Effect => put(percent((100, 100_000)), &mut params.effect),
        Setting::Power => put(percent((5_000, 9_990)), &mut params.power),
        Setting::Alpha => put(percent((1, 5_000)), &mut params.alpha),
        Setting::Planned => {
            put(if is_empty { Some(None) } else { whole().map(Some) }, &mut params.planned_impressions)
        }
        Setting::DealValue => put(if is_empty { Some(None) } else { sum.map(Some) }, &mut params.deal_value),
    };
    taken(look, Place::Setting(setting), (!is_taken).then_some(text));
    if *params == before { Done::Looked } else { Done::Changed }
}

/// Puts a value that was read into its place.
fn put<T>(read: Option<T>, place: &mut T) -> bool {
    let is_read = read.is_some();
    if let Some(read) = read {
        *place = read;
    }
    is_read
}

fn share(params: &mut Params, look: &mut Look, id: u32, text: String) -> Done {
    let before = params.intended.clone();
    let text = text.trim().trim_end_matches('%').to_owned();
    let raw = read_sum(&text).and_then(|sum| u32::try_from(sum.raw() / (Amount::SCALE / 100)).ok());
    let percent = raw.map(Percent::new).filter(|percent| *percent <= Percent::whole(100));
    let is_taken = text.is_empty() || percent.is_some();
    taken(look, Place::Share(id), (!is_taken).then_some(text));
    if is_taken {
        params.intended.retain(|(known, _)| *known != id);
        params.intended.extend(percent.map(|percent| (id, percent)));
    }
    if params.intended == before { Done::Looked } else { Done::Changed }
}

#[cfg(test)]
mod tests;
