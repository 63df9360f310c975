//! What the reader can ask of the page of this tool, and what that does.
use serde::{Deserialize, Serialize};

use super::{
    Params, PlanFrom, Shape,
    leave::read_leave,
    params::{FactFrom, Person},
    paste::{PlanLine, read_plans},
};
use crate::{
    domain::{Country, Day, Percent, Period, Step},
    import::{NotRead, read_sum},
    markup::Given,
    tools::{Done, Now, Way},
};

/// What an element of the page asks for; what comes with it is [`Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The width there is for the picture.
    Width,
    /// Another month: as many after this one as the place says.
    Month(Period),
    /// Today's fact is in, or not.
    TodayIsIn,
    /// Another country, by its place in [`COUNTRIES`].
    Country,
    /// Turn a day round.
    Toggle(Day),
    /// No day of the month is turned round.
    Untoggle,
    /// Straight line or own profile, by its place in [`SHAPES`].
    Shape,
    /// Where plans come from, by its place in [`PLANS`].
    PlanFrom,
    /// Where facts come from: the one at the place given.
    FactFrom(Vec<FactFrom>),
    /// A seller with the name given.
    Add,
    /// What was typed for a seller in the month.
    Type(Cell, String),
    /// Take a seller out.
    Remove(String),
    /// The text in the place for pasting.
    Draft,
    /// Read that text; the names in sight, so that a name with other capitals is the same one.
    Paste(Vec<String>),
    /// The picture of this seller; of the department when `None`.
    Whose(Option<String>),
    /// The morning summary, for the chat.
    Chat,
    /// The table, for the clipboard.
    Copy,
    /// The table as a file.
    Csv,
    /// The workbook.
    Book,
    /// The picture.
    Picture(Way),
}

/// What is typed for a seller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cell {
    /// Name.
    Name,
    /// Plan of the month.
    Plan,
    /// Fact to date.
    Fact,
    /// The part of a working day, in percent.
    Load,
    /// Days of leave.
    Leave,
}

/// Countries, in the order of the choice.
pub const COUNTRIES: [Country; 2] = [Country::Russia, Country::WeekendsOnly];
/// Shapes, in the order of the choice.
pub const SHAPES: [Shape; 2] = [Shape::Straight, Shape::Profile];
/// Sources of plans, in the order of the choice.
pub const PLANS: [PlanFrom; 2] = [PlanFrom::Table, PlanFrom::Typed];

/// How the page is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// Width there is for the picture, in CSS pixels; 0 until the page tells.
    pub width: f64,
    /// Whose picture; the department's when `None`.
    pub whose: Option<String>,
    /// Texts that could not be taken, by field.
    pub mistyped: Vec<(Cell, String, String)>,
    /// The text in the place for pasting.
    pub draft: String,
    /// What the last reading of it gave.
    pub pasted: Option<PasteResult>,
}

/// What a reading of a pasted text gave.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PasteResult {
    /// Sellers read.
    pub sellers: u32,
    /// Names that came more than once with different numbers: the last line was taken.
    pub repeated: Vec<String>,
    /// Lines that were not understood.
    pub refused: Vec<NotRead>,
}

/// Does what an element asks for.
pub fn act(params: &mut Params, look: &mut Look, act: Act, given: Given, now: Now) -> Done {
    let month = params.month(now.today);
    match (act, given) {
        (Act::Width, Given::Width(width)) if width != look.width => {
            look.width = width;
            return Done::Looked;
        }
        (Act::Draft, Given::Text(text)) => {
            if let Some(pasted) = &mut look.pasted {
                pasted.refused.retain(|line| text.contains(&line.text));
            }
            look.draft = text;
            return Done::Looked;
        }
        (Act::Whose(whose), _) => {
            look.whose = whose;
            return Done::Looked;
        }
        (Act::Chat | Act::Copy | Act::Csv | Act::Book | Act::Picture(_), _) => return Done::Take,
        (Act::Type(cell, name), Given::Text(text)) => return typed(params, look, (cell, name, text), month),
        (Act::Add, Given::Text(text)) => return added(params, look, &text),
        (Act::Paste(names), _) => return pasted(params, look, (&names, month)),
        (Act::Month(first), Given::Place(place)) => {
            let wanted = first.plus(i32::try_from(place).unwrap_or(0));
            params.month = (wanted != Period::of(Step::Month, now.today)).then_some(wanted);
            look.mistyped.clear();
        }
        (Act::TodayIsIn, Given::On(on)) => params.today_is_in = on,
        (Act::Country, Given::Place(place)) => pick(&mut params.country, &COUNTRIES, place),
        (Act::Shape, Given::Place(place)) => pick(&mut params.shape, &SHAPES, place),
        (Act::PlanFrom, Given::Place(place)) => pick(&mut params.plan_from, &PLANS, place),
        (Act::FactFrom(choices), Given::Place(place)) => {
            params.fact_from = choices.get(place as usize).copied().or(params.fact_from);
        }
        (Act::Toggle(day), _) => {
            if !params.toggled.remove(&day) {
                params.toggled.insert(day);
            }
        }
        (Act::Untoggle, _) => {
            params.toggled.retain(|day| *day < month.first_day() || month.last_day() < *day);
        }
        (Act::Remove(name), _) => {
            params.people.retain(|person| person.name != name);
            look.mistyped.retain(|(_, other, _)| *other != name);
        }
        _ => return Done::Nothing,
    }
    Done::Changed
}

fn pick<T: Copy>(value: &mut T, all: &[T], place: u32) {
    if let Some(wanted) = all.get(place as usize) {
        *value = *wanted;
    }
}

/// A text typed for a seller: taken, or kept in the field with a reason beside it.
fn typed(
    params: &mut Params,
    look: &mut Look,
    (cell, name, text): (Cell, String, String),
    month: Period,
) -> Done {
    look.mistyped.retain(|(other, of, _)| (*other, of) != (cell, &name));
    match take(params, (cell, &name, text.trim()), month) {
        Some(()) => Done::Changed,
        None => {
            look.mistyped.push((cell, name, text));
            Done::Looked
        }
    }
}

/// Takes a text; `None` when it is not one for this field. An empty one takes back what was typed.
fn take(params: &mut Params, (cell, name, text): (Cell, &str, &str), month: Period) -> Option<()> {
    let sum = || if text.is_empty() { Some(None) } else { read_sum(text).map(Some) };
    match cell {
        Cell::Name => {
            let wanted = single_spaced(text);
            let is_taken = params.known(&wanted).is_some_and(|other| other != name);
            if wanted.is_empty() || is_taken {
                return None;
            }
            params.person_mut(name).name = wanted;
        }
        Cell::Plan => {
            let plan = sum()?;
            params.person_mut(name).months.entry(month).or_default().plan = plan;
        }
        Cell::Fact => {
            let fact = sum()?;
            params.person_mut(name).months.entry(month).or_default().fact = fact;
        }
        Cell::Load => {
            let load = if text.is_empty() { Percent::whole(100) } else { read_load(text)? };
            params.person_mut(name).load = load;
        }
        Cell::Leave => {
            let leave = read_leave(text, month)?;
            params.person_mut(name).months.entry(month).or_default().leave = leave;
        }
    }
    Some(())
}

/// `50`, `50 %`, `12,5`: 0 to 100.
fn read_load(text: &str) -> Option<Percent> {
    let sum = read_sum(text.trim_end_matches('%'))?;
    let hundredths = u32::try_from(sum.raw() / 100).ok()?;
    (hundredths <= 10_000).then_some(Percent::new(hundredths))
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn added(params: &mut Params, look: &mut Look, text: &str) -> Done {
    look.mistyped.retain(|(cell, name, _)| (*cell, name.as_str()) != (Cell::Name, ""));
    let name = single_spaced(text);
    if name.is_empty() {
        return Done::Looked;
    }
    if params.known(&name).is_some() {
        look.mistyped.push((Cell::Name, String::new(), text.to_owned()));
        return Done::Looked;
    }
    params.people.push(Person::new(name));
    Done::Changed
}

/// Reads the pasted text; lines that were not understood stay in the field.
fn pasted(params: &mut Params, look: &mut Look, (names, month): (&[String], Period)) -> Done {
    let paste = read_plans(&look.draft);
    let mut result = PasteResult { refused: paste.refused, ..PasteResult::default() };
    let mut said: Vec<PlanLine> = Vec::new();
    for mut line in paste.sellers {
        let in_sight = names.iter().find(|name| name.to_lowercase() == line.seller.to_lowercase()).cloned();
        line.seller = params.known(&line.seller).or(in_sight).unwrap_or(line.seller);
        match said.iter_mut().find(|other| other.seller == line.seller) {
            Some(other) => {
                let differs =
                    |one: Option<_>, two: Option<_>| one.zip(two).is_some_and(|(one, two)| one != two);
                let is_other = differs(other.plan, line.plan) || differs(other.fact, line.fact);
                if is_other && !result.repeated.contains(&line.seller) {
                    result.repeated.push(line.seller.clone());
                }
                *other = PlanLine {
                    plan: line.plan.or(other.plan),
                    fact: line.fact.or(other.fact),
                    seller: line.seller,
                };
            }
            None => said.push(line),
        }
    }
    result.sellers = said.len() as u32;
    for line in said {
        look.mistyped
            .retain(|(cell, name, _)| *name != line.seller || !matches!(cell, Cell::Plan | Cell::Fact));
        let typed = params.person_mut(&line.seller).months.entry(month).or_default();
        typed.plan = line.plan.or(typed.plan);
        typed.fact = line.fact.or(typed.fact);
    }
    look.draft = result.refused.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    look.pasted = Some(result);
    Done::Changed
}

#[cfg(test)]
mod tests;
