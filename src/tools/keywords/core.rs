//! Phrases read, compared and grouped: what is worth keeping until phrases, synonyms or minus words change.
//!
//! A phrase is cleaned ([`bare`]) and turned into stems; those are its key. Equal keys are the same phrase: the
//! largest count stands. Counts are never added: those of Yandex Wordstat are nested, a broad phrase holds the longer
//! ones. The order of the source does not matter: phrases go by count, then by spelling, those without a count last.
use std::cmp::Ordering;

use hashbrown::HashMap;

use super::{
    Params,
    clean::bare,
    dictionary::{Dictionary, Parsed, Stems},
    grouping,
    intent::Intents,
};
use crate::{domain::sort_by, lexis, table::Phrase};

/// At most so many Latin words are offered as brands.
const MOST_LATIN: usize = 8;

/// Phrases in groups, before what was done by hand.
#[derive(Debug)]
pub struct Core {
    read: Vec<ReadPhrase>,
    items: Vec<Item>,
    stems: Stems,
    /// Stems of synonyms by the stem that stands for them.
    synonyms: Synonyms,
    by_stems: HashMap<Vec<u32>, u32>,
    latin: Vec<(String, u32)>,
    /// What it was made of.
    made_of: Params,
}

/// A phrase as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadPhrase {
    /// Without operators; as it was written when nothing is left without them.
    pub text: String,
    /// Searches a month.
    pub count: Option<u64>,
    /// Where it went.
    pub went: Went,
}

/// Where a phrase went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// It is this item.
    Item(u32),
    /// It says the same as this item.
    Duplicate(u32),
    /// It has the words of this line of the list of minus words.
    Minus(u32),
    /// No word is left of it.
    Empty,
}

/// A phrase among those that say something else.
#[derive(Debug)]
struct Item {
    /// Its place among the phrases read.
    phrase: u32,
    /// The item that its group is named after.
    head: u32,
    /// How many phrases say the same, itself included.
    n_same: u32,
    intents: Intents,
    /// Stems with one for all synonyms, ascending.
    stems: Box<[u32]>,
    /// Stems as they are.
    own: Box<[u32]>,
}

/// Where all phrases went: `read = grouped + duplicates + minus + empty`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// All.
    pub read: u32,
    /// In groups.
    pub grouped: u32,
    /// Said already.
    pub duplicates: u32,
    /// Set aside by a minus word.
    pub minus: u32,
    /// Without a word.
    pub empty: u32,
}

impl Core {
    /// Reads phrases, and those typed after them.
    pub fn of(phrases: &[Phrase], params: &Params) -> Core {
        let mut dictionary = Dictionary::new();
        let synonyms = Synonyms::of(&params.synonyms, &mut dictionary);
        let minus = Minus::of(&params.minus, &mut dictionary);
        let mut read = Vec::with_capacity(phrases.len() + params.typed.len());
        let mut parsed = Vec::with_capacity(read.capacity());
        for Phrase { text, count } in phrases.iter().chain(&params.typed) {
            let bare = bare(text);
            let words = dictionary.parse(&bare);
            let went = minus.of_phrase(&words.stems).map_or(Went::Empty, Went::Minus);
            let text = if words.stems.is_empty() { text.trim().to_owned() } else { bare };
            read.push(ReadPhrase { text, count: *count, went });
            parsed.push(words);
        }
        let latin = dictionary.latin(MOST_LATIN);
        let made_of = Params {
            typed: params.typed.clone(),
            synonyms: params.synonyms.clone(),
            minus: params.minus.clone(),
            ..Params::default()
        };
        let stems = dictionary.stems;
        let (items, by_stems) = (Vec::new(), HashMap::new());
        let mut core = Core { read, items, stems, synonyms, by_stems, latin, made_of };
        core.fold(parsed);
        core.group();
        core
    }

    /// Whether it is still what these settings ask for; the phrases of the tables are the same.
    pub fn fits(&self, params: &Params) -> bool {
        let made_of = &self.made_of;
        made_of.typed == params.typed && made_of.synonyms == params.synonyms && made_of.minus == params.minus
    }

    /// Makes items, the most frequent first, of phrases that were not set aside.
    fn fold(&mut self, mut parsed: Vec<Parsed>) {
        let kept = |at: &u32| {
            let at = *at as usize;
            self.read[at].went == Went::Empty && !parsed[at].stems.is_empty()
        };
        let mut order: Vec<u32> = (0..self.read.len() as u32).filter(kept).collect();
        sort_by(&mut order, |one, other| by_demand(&self.read[*one as usize], &self.read[*other as usize]));
        for phrase in order {
            let Parsed { stems: own, intents } = std::mem::take(&mut parsed[phrase as usize]);
            let stems: Box<[u32]> = self.synonyms.fold(&own).into();
            let next = self.items.len() as u32;
            let item = *self.by_stems.entry_ref(&*stems).or_insert(next);
            self.read[phrase as usize].went = match self.items.get_mut(item as usize) {
                Some(same) => {
                    same.n_same += 1;
                    Went::Duplicate(item)
                }
                None => {
                    let own = own.into();
                    self.items.push(Item { phrase, head: item, n_same: 1, intents, stems, own });
                    Went::Item(item)
                }
            };
        }
    }

    fn group(&mut self) {
        let sets: Vec<&[u32]> = self.items.iter().map(|item| &*item.stems).collect();
        for (item, head) in grouping::heads(&sets).into_iter().enumerate() {
            self.items[item].head = head;
        }
    }

    /// Phrases in the order of the source.
    pub fn read(&self) -> &[ReadPhrase] {
        &self.read
    }
    /// How many phrases say something else each; they are numbered, the most frequent first.
    pub fn n_items(&self) -> usize {
        self.items.len()
    }
    /// The item after which the group of an item is named.
    pub fn head(&self, item: u32) -> u32 {
        self.items.get(item as usize).map_or(item, |one| one.head)
    }
    /// How many phrases say the same as an item besides it.
    pub fn n_duplicates(&self, item: u32) -> u32 {
        self.items.get(item as usize).map_or(0, |one| one.n_same.saturating_sub(1))
    }
    fn phrase(&self, item: u32) -> Option<&ReadPhrase> {
        self.items.get(item as usize).and_then(|item| self.read.get(item.phrase as usize))
    }
    /// The phrase of an item, without operators.
    pub fn text(&self, item: u32) -> &str {
        self.phrase(item).map_or("", |phrase| &phrase.text)
    }
    /// Searches a month: the largest count of those that say the same.
    pub fn count(&self, item: u32) -> Option<u64> {
        self.phrase(item)?.count
    }
    /// What an item wants, by its words; brands are the caller's.
    pub(super) fn intents(&self, item: u32) -> Intents {
        self.items.get(item as usize).map(|item| item.intents).unwrap_or_default()
    }
    /// Latin words of Russian phrases, with how often they stand there: may be brands.
    pub fn latin(&self) -> &[(String, u32)] {
        &self.latin
    }
    /// Where all phrases went.
    pub fn account(&self) -> Account {
        let mut account = Account { read: self.read.len() as u32, ..Account::default() };
        for phrase in &self.read {
            *match phrase.went {
                Went::Item(_) => &mut account.grouped,
                Went::Duplicate(_) => &mut account.duplicates,
                Went::Minus(_) => &mut account.minus,
                Went::Empty => &mut account.empty,
            } += 1;
        }
        account
    }
    /// The stems of an item, sorted, synonyms as they are.
    pub fn stems(&self, item: u32) -> Vec<String> {
        let own = self.items.get(item as usize).map_or(&[][..], |item| &item.own);
        let mut stems: Vec<String> = own.iter().map(|stem| self.stems.text(*stem).to_owned()).collect();
        stems.sort_unstable();
        stems
    }
    /// By what an item is known in the settings: its stems.
    pub fn key(&self, item: u32) -> String {
        self.stems(item).join(" ")
    }
    /// The item with this key.
    pub(super) fn find(&self, key: &str) -> Option<u32> {
        let own: Option<Vec<u32>> = key.split(' ').map(|stem| self.stems.number(stem)).collect();
        self.by_stems.get(&self.synonyms.fold(&own?)).copied()
    }
    /// The stems of a brand as items have them; `None` when one was never met. A name of stop words alone («IT»)
    /// stands for itself.
    pub(super) fn stems_of_brand(&self, text: &str) -> Option<Vec<u32>> {
        let mut stems = lexis::stems(text);
        if stems.is_empty() {
            stems = lexis::words(text);
        }
        let own: Option<Vec<u32>> = stems.iter().map(|stem| self.stems.number(stem)).collect();
        own.map(|own| self.synonyms.fold(&own))
    }
    /// Whether two items have a stem in common.
    pub(super) fn share_a_stem(&self, one: u32, other: u32) -> bool {
        let stems = |item: u32| self.items.get(item as usize).map_or(&[][..], |item| &item.stems);
        stems(one).iter().any(|stem| stems(other).binary_search(stem).is_ok())
    }
    /// Whether an item has all of these stems.
    pub(super) fn has(&self, item: u32, stems: &[u32]) -> bool {
        self.items.get(item as usize).is_some_and(|item| holds(&item.stems, stems))
    }
}

/// The most frequent first, then by spelling; those without a count last.
fn by_demand(one: &ReadPhrase, other: &ReadPhrase) -> Ordering {
    other.count.cmp(&one.count).then_with(|| one.text.cmp(&other.text))
}

/// Whether an ascending set has all of these.
fn holds(set: &[u32], wanted: &[u32]) -> bool {
    !wanted.is_empty() && wanted.iter().all(|stem| set.binary_search(stem).is_ok())
}

/// Stems that count as another one. Lists that share a word are one list.
#[derive(Debug, Default)]
struct Synonyms {
    /// By the number of a stem; those behind the end stand for themselves.
    stands: Vec<u32>,
}

impl Synonyms {
    /// The first to be met by the dictionary, so that their numbers are small.
    fn of(lists: &[Vec<String>], dictionary: &mut Dictionary) -> Synonyms {
        let mut synonyms = Synonyms::default();
        for list in lists {
            let stems: Vec<u32> = list.iter().flat_map(|word| dictionary.parse(word).stems).collect();
            let n_known = stems.iter().max().map_or(0, |last| last + 1);
            synonyms.stands.extend(synonyms.stands.len() as u32..n_known);
            let Some(first) = stems.first().map(|stem| synonyms.one(*stem)) else { continue };
            for stem in stems {
                let old = synonyms.one(stem);
                synonyms.stands.iter_mut().filter(|one| **one == old).for_each(|one| *one = first);
            }
        }
        synonyms
    }
    fn one(&self, stem: u32) -> u32 {
        self.stands.get(stem as usize).copied().unwrap_or(stem)
    }
    /// Stems with one for all synonyms, ascending, each once.
    fn fold(&self, own: &[u32]) -> Vec<u32> {
        let mut stems: Vec<u32> = own.iter().map(|stem| self.one(*stem)).collect();
        stems.sort_unstable();
        stems.dedup();
        stems
    }
}

/// Minus words by their first stem.
struct Minus {
    lines: HashMap<u32, Vec<(u32, Vec<u32>)>>,
}

impl Minus {
    fn of(lines: &[String], dictionary: &mut Dictionary) -> Minus {
        let mut minus = Minus { lines: HashMap::new() };
        for (line, text) in (0..).zip(lines) {
            let stems = dictionary.parse(text).stems;
            if let Some(first) = stems.first() {
                minus.lines.entry(*first).or_default().push((line, stems));
            }
        }
        minus
    }
    /// The first line of which the phrase has all words.
    fn of_phrase(&self, stems: &[u32]) -> Option<u32> {
        let lines = stems.iter().filter_map(|stem| self.lines.get(stem)).flatten();
        lines.filter(|(_, wanted)| holds(stems, wanted)).map(|(line, _)| *line).min()
    }
}

#[cfg(test)]
mod tests;
