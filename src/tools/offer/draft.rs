//! USP drafts: an advantage × a phrase group × a number with its unit × a deadline.
//!
//! Drafts are proposed for the three advantages with the best weight × uniqueness; those in which something was typed
//! stay, and an advantage may be typed by hand. The group is the one with most stems in common with the advantage (of
//! equal ones the greater demand, then the first), until another is chosen. What is not typed stands in the text as a
//! slot, `⟨число⟩`: nothing is invented.
use serde::{Deserialize, Serialize};

use crate::{domain::sort_by, lexis::stems, words::Words};

/// So many drafts are proposed.
const PROPOSED: usize = 3;

/// An advantage, as the comparison with the competitors knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Strength {
    /// What it is.
    pub advantage: String,
    /// Its weight, a share of 1.
    pub weight: f64,
    /// Our score less the mean of the competitors', in points.
    pub uniqueness: f64,
}

/// A group of search phrases.
#[derive(Clone, Debug, PartialEq)]
pub struct PhraseGroup {
    /// Its name: the need in the words of those who search.
    pub name: String,
    /// How often it is asked for; none when not known.
    pub demand: Option<u64>,
    /// Stems of its head phrase.
    pub stems: Vec<String>,
}

/// What other tools know.
#[derive(Clone, Copy, Debug, Default)]
pub struct Others<'a> {
    /// Our advantages.
    pub strengths: &'a [Strength],
    /// Groups of search phrases.
    pub groups: &'a [PhraseGroup],
}

/// What was typed for an advantage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The advantage; it names the draft.
    pub advantage: String,
    /// Which group.
    pub group: Choice,
    /// The number, as typed: an amount.
    pub number: String,
    /// Its unit.
    pub unit: String,
    /// Until when.
    pub deadline: String,
    /// The text, when it was edited by hand.
    pub text: Option<String>,
}

/// Which phrase group a draft uses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// The one with most words in common.
    #[default]
    ByWords,
    /// None: the text does without.
    None,
    /// The group with this name.
    Named(String),
}

/// A draft on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned<'a> {
    /// What was typed, or a fresh one.
    pub draft: Draft,
    /// What the comparison knows of the advantage.
    pub strength: Option<&'a Strength>,
    /// Something was typed, so that it can be taken back.
    pub is_typed: bool,
}

/// The drafts: the best advantages first, then those typed by hand in the order of typing.
pub fn drafts<'a>(typed: &[Draft], others: Others<'a>) -> Vec<Planned<'a>> {
    let find = |advantage: &str| typed.iter().find(|draft| draft.advantage == advantage);
    let mut planned = Vec::new();
    for (place, strength) in ranked(others.strengths).into_iter().enumerate() {
        let known = find(&strength.advantage);
        if place < PROPOSED || known.is_some() {
            let fresh = || Draft { advantage: strength.advantage.clone(), ..Draft::default() };
            let draft = known.cloned().unwrap_or_else(fresh);
            planned.push(Planned { draft, strength: Some(strength), is_typed: known.is_some() });
        }
    }
    for draft in typed {
        if !planned.iter().any(|other| other.draft.advantage == draft.advantage) {
            planned.push(Planned { draft: draft.clone(), strength: None, is_typed: true });
        }
    }
    planned
}

/// By weight × uniqueness, the greatest first; each advantage once, none without a name or a number.
fn ranked(strengths: &[Strength]) -> Vec<&Strength> {
    let worth = |strength: &Strength| strength.weight * strength.uniqueness;
    let mut ranked: Vec<&Strength> = Vec::new();
    for strength in strengths {
        let is_there = ranked.iter().any(|other| other.advantage == strength.advantage);
        if !is_there && !strength.advantage.trim().is_empty() && worth(strength).is_finite() {
            ranked.push(strength);
        }
    }
    sort_by(&mut ranked, |one, other| worth(other).total_cmp(&worth(one)));
    ranked
}

/// The name of the group that a draft uses.
pub fn group_of<'a>(draft: &'a Draft, groups: &'a [PhraseGroup]) -> Option<&'a str> {
    match &draft.group {
        Choice::None => None,
        Choice::Named(name) => Some(name),
        Choice::ByWords => by_words(&draft.advantage, groups).map(|group| group.name.as_str()),
    }
}

fn by_words<'a>(advantage: &str, groups: &'a [PhraseGroup]) -> Option<&'a PhraseGroup> {
    let stems = stems(advantage);
    let n_common = |group: &PhraseGroup| stems.iter().filter(|stem| group.stems.contains(stem)).count();
    let ranks = groups.iter().map(|group| ((n_common(group), group.demand), group));
    let best = ranks.fold(None, |best: Option<((usize, Option<u64>), &PhraseGroup)>, one| match best {
        Some((most, _)) if one.0 <= most => best,
        _ => Some(one),
    });
    best.filter(|((n, _), _)| *n > 0).map(|(_, group)| group)
}

/// What stands in the four U slots, in the order of [`super::U::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slots {
    /// The need; none when the draft does without.
    pub need: Option<String>,
    /// The advantage.
    pub advantage: String,
    /// Number and unit.
    pub measure: String,
    /// Until when.
    pub deadline: String,
}

/// Fills the slots; what is missing is named in brackets.
pub fn slots(draft: &Draft, group: Option<&str>, words: &Words) -> Slots {
    let or_slot = |text: &str, key: &str| match text.trim() {
        "" => words.text(key),
        text => text.to_owned(),
    };
    let args = [
        ("number", or_slot(&draft.number, "offer-slot-number").into()),
        ("unit", or_slot(&draft.unit, "offer-slot-unit").into()),
    ];
    Slots {
        need: match (&draft.group, group) {
            (Choice::None, _) => None,
            (_, group) => Some(or_slot(group.unwrap_or_default(), "offer-slot-need")),
        },
        advantage: or_slot(&draft.advantage, "offer-slot-advantage"),
        measure: words.with("offer-draft-measure", &args),
        deadline: or_slot(bare_deadline(&draft.deadline), "offer-slot-deadline"),
    }
}

/// The draft as a sentence of the language.
pub fn compose(slots: &Slots, words: &Words) -> String {
    let Slots { need, advantage, measure, deadline } = slots;
    let tail = |advantage: String| {
        [
            ("advantage", advantage.into()),
            ("measure", measure.as_str().into()),
            ("deadline", deadline.as_str().into()),
        ]
    };
    match need {
        Some(need) => {
            let mut args = tail(uncapitalised(advantage)).to_vec();
            args.push(("need", capitalised(need).into()));
            words.with("offer-draft-text", &args)
        }
        None => words.with("offer-draft-text-bare", &tail(capitalised(advantage))),
    }
}

/// The sentence says "until" itself.
fn bare_deadline(text: &str) -> &str {
    let text = text.trim();
    let until = ["только до ", "до ", "only until ", "until "];
    let is_until = |until: &&str| text.to_lowercase().starts_with(until);
    // Both are as long in capitals, so the cut is at a letter.
    until.iter().find(|until| is_until(until)).and_then(|until| text.get(until.len()..)).unwrap_or(text)
}

pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Small in the middle of a sentence, unless it is an abbreviation or a lone letter.
fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    match letters.clone().next() {
        Some(second) if second.is_lowercase() => {
            first.into_iter().flat_map(char::to_lowercase).chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn strength(advantage: &str, weight: f64, uniqueness: f64) -> Strength {
        Strength { advantage: advantage.into(), weight, uniqueness }
    }

    fn group(name: &str, demand: Option<u64>) -> PhraseGroup {
        PhraseGroup { name: name.into(), demand, stems: stems(name) }
    }

    /// What the draft says in both languages.
    #[track_caller]
    fn check(draft: &Draft, groups: &[PhraseGroup], ru: &str, en: &str) {
        for (lang, expect) in [(Lang::Ru, ru), (Lang::En, en)] {
            let words = Words::new(lang);
            let slots = slots(draft, group_of(draft, groups), &words);
            assert_eq!(compose(&slots, &words).replace('\u{a0}', " "), expect);
        }
    }

    #[test]
    fn the_three_best_are_proposed_and_typed_ones_stay() {
        let strengths = [
            strength("Гарантия", 0.1, 2.0),
            strength("Отгрузка в день заказа", 0.3, 4.0),
            strength("Цена", 0.5, -1.0),
            strength("Свой парк", 0.2, 3.0),
            strength("Отгрузка в день заказа", 0.9, 9.0),
            strength("Без числа", f64::NAN, 9.0),
        ];
        let others = Others { strengths: &strengths, groups: &[] };
        let names = |typed: &[Draft]| {
            let planned = drafts(typed, others);
            planned.into_iter().map(|it| (it.draft.advantage, it.is_typed)).collect::<Vec<_>>()
        };
        let expect = |names: &[(&str, bool)]| {
            names.iter().map(|(name, typed)| ((*name).to_owned(), *typed)).collect::<Vec<_>>()
        };
        let best = [("Отгрузка в день заказа", false), ("Свой парк", false), ("Гарантия", false)];
        assert_eq!(names(&[]), expect(&best));
        let typed = ["Своё", "Цена"].map(|name| Draft { advantage: name.into(), ..Draft::default() });
        let all = [best.as_slice(), &[("Цена", true), ("Своё", true)]].concat();
        assert_eq!(names(&typed), expect(&all));
    }

    #[test]
    fn the_group_has_most_words_in_common_then_most_demand() {
        let groups =
            [group("купить бетон", None), group("доставка бетона", Some(5)), group("бетон цена", Some(9))];
        let of = |advantage: &str, choice: Choice| {
            let draft = Draft { advantage: advantage.into(), group: choice, ..Draft::default() };
            group_of(&draft, &groups).map(str::to_owned)
        };
        assert_eq!(of("Доставка бетона ночью", Choice::ByWords), Some("доставка бетона".into()));
        assert_eq!(of("Бетон с завода", Choice::ByWords), Some("бетон цена".into()));
        assert_eq!(of("Гарантия", Choice::ByWords), None);
        assert_eq!(of("Бетон", Choice::None), None);
        assert_eq!(of("Бетон", Choice::Named("песок".into())), Some("песок".into()));
    }

    #[test]
    fn what_was_not_typed_stands_as_a_slot_and_nothing_is_invented() {
        let draft =
            Draft { advantage: "Отгрузка в день заказа".into(), ..Draft::default() };
        check(
            &draft,
            &[],
            "⟨польза⟩: отгрузка в день заказа — ⟨число⟩ ⟨единица⟩. До ⟨срок⟩.",
            "⟨benefit⟩: отгрузка в день заказа, ⟨number⟩ ⟨unit⟩. Until ⟨deadline⟩.",
        );
        let bare = Draft { group: Choice::None, ..draft };
        check(
            &bare,
            &[],
            "Отгрузка в день заказа — ⟨число⟩ ⟨единица⟩. До ⟨срок⟩.",
            "Отгрузка в день заказа, ⟨number⟩ ⟨unit⟩. Until ⟨deadline⟩.",
        );
    }

    #[test]
    fn what_was_typed_is_set_into_the_sentence() {
        let draft = Draft {
            advantage: "Отгрузка бетона в день заказа".into(),
            number: " 14 ".into(),
            unit: "часов".into(),
            deadline: "До 30 ноября".into(),
            ..Draft::default()
        };
        check(
            &draft,
            &[group("доставка бетона", None)],
            "Доставка бетона: отгрузка бетона в день заказа — 14 часов. До 30 ноября.",
            "Доставка бетона: отгрузка бетона в день заказа, 14 часов. Until 30 ноября.",
        );
        let short =
            Draft { advantage: "ИТ-поддержка".into(), deadline: "until Friday".into(), ..draft };
        check(
            &short,
            &[group("ит-поддержка офиса", None)],
            "Ит-поддержка офиса: ИТ-поддержка — 14 часов. До Friday.",
            "Ит-поддержка офиса: ИТ-поддержка, 14 часов. Until Friday.",
        );
    }
}
