//! What the reader can ask of the page of this tool, and what that does.
use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::{
    Edit, Intent, List, Look, Open, Params, SortKey, Told,
    lists::{Fault, read_brands, read_minus, read_synonyms},
    paste::{self, Pasted},
};
use crate::{
    markup::{Given, TableGiven},
    tools::Done,
};

/// At most so many phrases are typed or pasted into the page: settings are kept with every step of undo.
pub const MOST_TYPED: usize = 5_000;

/// What an element of the page asks for; what comes with it is [`Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The text in the place for pasting.
    Draft,
    /// Read that text.
    Read,
    /// Take this text as an example.
    Example(String),
    /// The phrases typed go back into the place for pasting.
    Retype,
    /// Groups with the text given.
    Search,
    /// Groups of an intent, by its place in [`Intent::ALL`]; the first place is all of them.
    Filter,
    /// Something of the table of groups; the rows at hand with their keys.
    Table(Vec<(u32, String)>),
    /// Something of the table beside it; the rows at hand with their keys.
    Beside(Vec<(u32, String)>),
    /// Open this beside the table; none closes it.
    Open(Option<Open>),
    /// The selected groups become part of this one.
    Merge(String),
    /// Nothing is selected.
    Unselect,
    /// The group with this key and head is called as the text given says.
    Rename(String, String),
    /// Groups to join, with the text given.
    Find,
    /// The picked phrases, or else the whole open group, go to this group.
    Into(String),
    /// The picked phrases make groups of their own.
    Own,
    /// A group is no part of another any more.
    Unmerge(String),
    /// A phrase goes back to where it was.
    Unmove(String),
    /// Nothing is moved, merged or named by hand any more.
    Unedit,
    /// The text of a list.
    List(List),
    /// The words given count as one.
    Synonyms,
    /// This word is of the list too.
    Add(List, String),
    /// The groups selected, or else those in the table, for the clipboard.
    Copy,
    /// Phrases with their groups as a file.
    Csv,
    /// The workbook.
    Book,
}

/// Does what an element asks for.
pub fn act(params: &mut Params, look: &mut Look, act: Act, given: Given) -> Done {
    match (act, given) {
        (Act::Draft, Given::Text(text)) => {
            if let Some(Told::Read(_, _, refused)) = &mut look.told {
                refused.retain(|line| text.contains(&line.text));
            }
            look.draft = text;
        }
        (Act::Read, _) => {
            let draft = std::mem::take(&mut look.draft);
            return typed(params, look, draft);
        }
        (Act::Example(text), _) => {
            let draft = std::mem::take(&mut look.draft);
            let done = typed(params, look, text);
            look.draft = draft;
            return done;
        }
        (Act::Retype, _) => {
            let typed = paste::print(&std::mem::take(&mut params.typed));
            look.draft = if look.draft.is_empty() { typed } else { format!("{typed}\n{}", look.draft) };
            look.told = None;
            return Done::Changed;
        }
        (Act::Search, Given::Text(text)) => {
            look.search = text;
            look.groups.selected.clear();
        }
        (Act::Filter, Given::Place(place)) => {
            look.intent = Intent::ALL.get((place as usize).wrapping_sub(1)).copied();
            look.groups.selected.clear();
        }
        (Act::Table(rows), Given::Table(given)) => return table(look, &rows, given),
        (Act::Beside(rows), Given::Table(given)) => return beside(look, &rows, given),
        (Act::Open(open), _) => opened(look, open),
        (Act::Unselect, _) => look.groups.selected.clear(),
        (Act::Find, Given::Text(text)) => look.find = text,
        (Act::Merge(into), _) => {
            for key in std::mem::take(&mut look.groups.selected).into_iter().filter(|key| *key != into) {
                Edit::set(&mut params.merged, key, into.clone());
            }
            opened(look, Some(Open::Group(into)));
            return Done::Changed;
        }
        (Act::Into(into), _) => return moved(params, look, into),
        (Act::Own, _) => {
            for key in std::mem::take(&mut look.beside.selected) {
                Edit::set(&mut params.moved, key, String::new());
            }
            return Done::Changed;
        }
        (Act::Unmerge(key), _) => {
            Edit::unset(&mut params.merged, &key);
            return Done::Changed;
        }
        (Act::Unmove(key), _) => {
            Edit::unset(&mut params.moved, &key);
            return Done::Changed;
        }
        (Act::Unedit, _) => {
            params.moved.clear();
            params.merged.clear();
            params.named.clear();
            return Done::Changed;
        }
        (Act::Rename(key, head), Given::Text(text)) => {
            let name = text.trim();
            Edit::unset(&mut params.named, &key);
            if !name.is_empty() && name != head {
                Edit::set(&mut params.named, key, name.to_owned());
            }
            return Done::Changed;
        }
        (Act::List(list), Given::Text(text)) => return listed(params, look, list, text),
        (Act::Synonyms, Given::Text(text)) => return synonyms(params, look, text),
        (Act::Add(list, word), _) => return added(params, look, list, word),
        (Act::Copy | Act::Csv | Act::Book, _) => return Done::Take,
        _ => return Done::Nothing,
    }
    Done::Looked
}

/// Reads a text: phrases of it are typed, lines that were refused stay in the field. Too many and nothing is taken.
fn typed(params: &mut Params, look: &mut Look, text: String) -> Done {
    let Pasted { phrases, refused, headings, .. } = paste::read(&text);
    let n_read = phrases.len() as u32;
    let mut all = params.typed.clone();
    let mut places: HashMap<String, usize> =
        all.iter().enumerate().map(|(at, phrase)| (phrase.text.clone(), at)).collect();
    for phrase in phrases {
        // The same phrase again brings its count up to date.
        let at = *places.entry(phrase.text.clone()).or_insert(all.len());
        match all.get_mut(at) {
            Some(known) => known.count = phrase.count.or(known.count),
            None => all.push(phrase),
        }
    }
    if all.len() > MOST_TYPED {
        look.draft = text;
        look.told = Some(Told::TooMany(all.len() as u32));
        return Done::Looked;
    }
    look.draft = refused.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    look.told = Some(Told::Read(n_read, headings, refused));
    params.typed = all;
    Done::Changed
}

fn table(look: &mut Look, rows: &[(u32, String)], given: TableGiven) -> Done {
    if let Some(done) = look.groups.heed(&given, rows) {
        return done;
    }
    match given {
        TableGiven::Sort(wanted) => {
            let Some(key) = SortKey::ALL.into_iter().find(|key| key.name() == wanted) else {
                return Done::Nothing;
            };
            look.sort = (key, look.sort.0 == key && !look.sort.1);
        }
        TableGiven::Open(id) => {
            let row = rows.iter().find(|(other, _)| *other == id);
            opened(look, row.map(|(_, key)| Open::Group(key.clone())));
        }
        _ => return Done::Take,
    }
    Done::Looked
}

fn beside(look: &mut Look, rows: &[(u32, String)], given: TableGiven) -> Done {
    if let Some(done) = look.beside.heed(&given, rows) {
        return done;
    }
    match given {
        // A phrase has nothing to open: it is picked, or let go.
        TableGiven::Open(id) => look.beside.select(Some(id), (false, true), rows),
        TableGiven::Copy => return Done::Take,
        _ => return Done::Nothing,
    }
    Done::Looked
}

fn opened(look: &mut Look, open: Option<Open>) {
    if look.open != open {
        look.open = open;
        look.beside.selected.clear();
        look.find.clear();
    }
}

fn moved(params: &mut Params, look: &mut Look, into: String) -> Done {
    let picked = std::mem::take(&mut look.beside.selected);
    match (&look.open, picked.is_empty()) {
        (Some(Open::Group(key)), true) if *key != into => {
            Edit::set(&mut params.merged, key.clone(), into.clone());
            opened(look, Some(Open::Group(into)));
        }
        (_, true) => return Done::Nothing,
        (_, false) => {
            for key in picked {
                Edit::set(&mut params.moved, key, into.clone());
            }
            look.find.clear();
        }
    }
    Done::Changed
}

/// Takes the lines of a list that are understood; with others among them the text stays as it is, and they are told.
fn listed(params: &mut Params, look: &mut Look, list: List, text: String) -> Done {
    let before = (params.synonyms.clone(), params.minus.clone(), params.brands.clone());
    let faults = match list {
        List::Synonyms => take(&mut params.synonyms, read_synonyms(&text)),
        List::Minus => take(&mut params.minus, read_minus(&text)),
        List::Brands => take(&mut params.brands, read_brands(&text)),
    };
    look.lists.retain(|(other, _)| *other != list);
    if faults {
        look.lists.push((list, text));
    }
    match before == (params.synonyms.clone(), params.minus.clone(), params.brands.clone()) {
        true => Done::Looked,
        false => Done::Changed,
    }
}

fn take<T>(list: &mut Vec<T>, (taken, faults): (Vec<T>, Vec<Fault>)) -> bool {
    *list = taken;
    !faults.is_empty()
}

/// Takes a line of synonyms; what is none stays in its field.
fn synonyms(params: &mut Params, look: &mut Look, text: String) -> Done {
    let (mut lists, faults) = read_synonyms(&text);
    look.synonyms = (!faults.is_empty()).then_some(text);
    if lists.is_empty() {
        return Done::Looked;
    }
    params.synonyms.append(&mut lists);
    Done::Changed
}

/// Puts a word on a list, and into its text when that is being mended.
fn added(params: &mut Params, look: &mut Look, list: List, word: String) -> Done {
    if let Some((_, text)) = look.lists.iter_mut().find(|(other, _)| *other == list) {
        text.push('\n');
        text.push_str(&word);
    }
    match list {
        List::Synonyms => return Done::Nothing,
        List::Minus => params.minus.push(word),
        List::Brands => params.brands.push(word),
    }
    look.beside.selected.clear();
    Done::Changed
}

#[cfg(test)]
mod tests;
