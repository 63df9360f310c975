//! What the reader can ask of the page of this tool, and what that does.
use serde::{Deserialize, Serialize};

use super::{
    draft::{Choice, Draft},
    format::FORMATS,
    params::{MOST_READERS, Params, Variant},
    score::{Mark, U},
};
use crate::{
    import::read_sum,
    markup::Given,
    tools::{Done, Way},
};

/// An empty page begins with so many.
const START: usize = 3;

/// What an element of the page asks for; what comes with it is [`Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The width there is for the picture.
    Width,
    /// Three empty variants.
    Start,
    /// One more variant.
    Add,
    /// A variant with this name and text.
    Send(String, String),
    /// Take a variant out.
    Remove(u32),
    /// Its name.
    Name(u32),
    /// Its text.
    Text(u32),
    /// Where it will stand, by the place in [`FORMATS`].
    Format(u32),
    /// A mark of the reader at this place, or none.
    Score(u32, u32, U, Option<Mark>),
    /// One more reader, by name.
    AddReader,
    /// The name of a reader.
    Reader(u32),
    /// Take a reader out, with the marks.
    RemoveReader(u32),
    /// The competitors' wordings, one a line.
    Rivals,
    /// Drafts unfolded or folded.
    Drafts,
    /// An advantage by hand.
    AddDraft,
    /// A field of the draft of this advantage.
    Draft(Field, String),
    /// Its phrase group: by words, none, or one of these.
    Group(String, Vec<String>),
    /// Its text by hand; as composed, so that the same text is no edit.
    Edit(String, String),
    /// Its text composed anew.
    Compose(String),
    /// Take back what was typed for it.
    RemoveDraft(String),
    /// The table, for the clipboard.
    Copy,
    /// The table as a file.
    Csv,
    /// The workbook.
    Book,
    /// The page, on paper.
    Print,
    /// The picture.
    Picture(Way),
}

/// A typed field of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// The number.
    Number,
    /// Its unit.
    Unit,
    /// Until when.
    Deadline,
}

/// How the page is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// Width there is for the picture, in CSS pixels; 0 until the page tells.
    pub width: f64,
    /// Drafts unfolded or folded by hand; by themselves they lie open while there is no variant.
    pub drafts: Option<bool>,
    /// Numbers that are none, by advantage.
    pub mistyped: Vec<(String, String)>,
    /// An advantage that is there already.
    pub refused: String,
}

/// Does what an element asks for.
pub fn act(params: &mut Params, look: &mut Look, act: Act, given: Given) -> Done {
    match (act, given) {
        (Act::Width, Given::Width(width)) => looked(&mut look.width, width),
        (Act::Drafts, Given::On(open)) => {
            // The browser tells it too when the page itself folds or unfolds them.
            let by_hand = (open != params.variants.is_empty()).then_some(open);
            looked(&mut look.drafts, by_hand)
        }
        (Act::Copy | Act::Csv | Act::Book | Act::Print | Act::Picture(_), _) => Done::Take,
        (Act::AddDraft, Given::Text(text)) => add_draft(params, look, &text),
        (Act::Draft(Field::Number, advantage), Given::Text(text)) => number(params, look, (advantage, text)),
        (act, given) => {
            // What leaves everything as it was is no step of undo.
            let before = params.clone();
            change(params, act, given);
            if *params == before { Done::Nothing } else { Done::Changed }
        }
    }
}

fn looked<T: PartialEq>(place: &mut T, value: T) -> Done {
    if *place == value {
        return Done::Nothing;
    }
    *place = value;
    Done::Looked
}

fn change(params: &mut Params, act: Act, given: Given) {
    match (act, given) {
        (Act::Start, _) => {
            for _ in params.variants.len()..START {
                params.add(String::new(), String::new());
            }
        }
        (Act::Add, _) => {
            params.add(String::new(), String::new());
        }
        (Act::Send(name, text), _) => {
            params.add(name, text);
        }
        (Act::Remove(id), _) => params.variants.retain(|variant| variant.id != id),
        (Act::Name(id), Given::Text(text)) => with(params, id, |variant| variant.name = single_spaced(&text)),
        (Act::Text(id), Given::Text(text)) => with(params, id, |variant| variant.text = text),
        (Act::Format(id), Given::Place(place)) => {
            let format = FORMATS.get(place as usize).copied();
            with(params, id, |variant| variant.format = format.unwrap_or(variant.format));
        }
        (Act::Score(id, reader, u, mark), _) if (reader as usize) < params.n_readers() => {
            with(params, id, |variant| set_mark(variant, reader as usize, (u, mark)));
        }
        (Act::AddReader, Given::Text(name)) => add_reader(params, single_spaced(&name)),
        (Act::Reader(at), Given::Text(name)) => rename_reader(params, at as usize, single_spaced(&name)),
        (Act::RemoveReader(at), _) => remove_reader(params, at as usize),
        (Act::Rivals, Given::Text(text)) => params.rivals = wordings(&text),
        (Act::RemoveDraft(advantage), _) => params.drafts.retain(|draft| draft.advantage != advantage),
        (act, given) => change_draft(params, act, given),
    }
}

fn change_draft(params: &mut Params, act: Act, given: Given) {
    let is_typed = |advantage: &str| params.drafts.iter().any(|draft| draft.advantage == advantage);
    match (act, given) {
        (Act::Draft(field, advantage), Given::Text(text)) if is_typed(&advantage) || !text.is_empty() => {
            let (draft, text) = (draft_mut(params, &advantage), single_spaced(&text));
            match field {
                Field::Number => draft.number = text,
                Field::Unit => draft.unit = text,
                Field::Deadline => draft.deadline = text,
            }
        }
        (Act::Group(advantage, names), Given::Place(place)) => {
            let group = match place {
                0 => Some(Choice::ByWords),
                1 => Some(Choice::None),
                place => names.into_iter().nth(place as usize - 2).map(Choice::Named),
            };
            if let Some(group) = group {
                draft_mut(params, &advantage).group = group;
            }
        }
        (Act::Edit(advantage, composed), Given::Text(text)) => {
            let is_edit = !text.trim().is_empty() && text != composed;
            if is_edit || is_typed(&advantage) {
                draft_mut(params, &advantage).text = is_edit.then_some(text);
            }
        }
        (Act::Compose(advantage), _) if is_typed(&advantage) => draft_mut(params, &advantage).text = None,
        _ => {}
    }
}

fn with(params: &mut Params, id: u32, change: impl FnOnce(&mut Variant)) {
    if let Some(variant) = params.variant_mut(id) {
        change(variant);
    }
}

fn set_mark(variant: &mut Variant, reader: usize, (u, mark): (U, Option<Mark>)) {
    if variant.scores.len() <= reader {
        variant.scores.resize(reader + 1, [None; 4]);
    }
    if let Some(place) = variant.scores.get_mut(reader).and_then(|marks| marks.get_mut(u as usize)) {
        *place = mark;
    }
}

/// The first reader is there without being named.
fn name_first(params: &mut Params) {
    if params.readers.is_empty() {
        params.readers.push(String::new());
    }
}

fn add_reader(params: &mut Params, name: String) {
    if !name.is_empty() && params.n_readers() < MOST_READERS {
        name_first(params);
        params.readers.push(name);
    }
}

fn rename_reader(params: &mut Params, at: usize, name: String) {
    let is_there = at < params.n_readers();
    if is_there && (!name.is_empty() || !params.readers.is_empty()) {
        name_first(params);
        if let Some(reader) = params.readers.get_mut(at) {
            *reader = name;
        }
    }
}

/// One reader always stays.
fn remove_reader(params: &mut Params, at: usize) {
    if params.readers.len() < 2 || at >= params.readers.len() {
        return;
    }
    params.readers.remove(at);
    for variant in &mut params.variants {
        if at < variant.scores.len() {
            variant.scores.remove(at);
        }
    }
}

fn wordings(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in text.lines().map(single_spaced) {
        if !line.is_empty() && !all.contains(&line) {
            all.push(line);
        }
    }
    all
}

fn add_draft(params: &mut Params, look: &mut Look, text: &str) -> Done {
    let advantage = single_spaced(text);
    let folded = advantage.to_lowercase();
    let is_there = params.drafts.iter().any(|draft| draft.advantage.to_lowercase() == folded);
    if is_there || advantage.is_empty() {
        return looked(&mut look.refused, if is_there { advantage } else { String::new() });
    }
    look.refused.clear();
    params.drafts.push(Draft { advantage, ..Draft::default() });
    Done::Changed
}

/// A number that is none stays in its field with a sentence.
fn number(params: &mut Params, look: &mut Look, (advantage, text): (String, String)) -> Done {
    let was = look.mistyped.len();
    look.mistyped.retain(|(other, _)| *other != advantage);
    let number = single_spaced(&text);
    let bare = number.trim_end_matches(['%', '+']).trim();
    if !number.is_empty() && read_sum(bare).is_none() {
        look.mistyped.push((advantage, text));
        return Done::Looked;
    }
    let before = params.clone();
    change_draft(params, Act::Draft(Field::Number, advantage), Given::Text(number));
    match (*params == before, look.mistyped.len() == was) {
        (false, _) => Done::Changed,
        (true, false) => Done::Looked,
        (true, true) => Done::Nothing,
    }
}

/// What was typed for an advantage, made when there is nothing.
fn draft_mut<'a>(params: &'a mut Params, advantage: &str) -> &'a mut Draft {
    let at = params.drafts.iter().position(|draft| draft.advantage == advantage).unwrap_or_else(|| {
        params.drafts.push(Draft { advantage: advantage.to_owned(), ..Draft::default() });
        params.drafts.len() - 1
    });
    &mut params.drafts[at]
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
