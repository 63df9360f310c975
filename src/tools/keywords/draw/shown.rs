//! Which groups the table shows, and in which order.
use std::cmp::Ordering;

use super::Page;
use crate::{
    domain::sort_by,
    lexis::fold,
    tools::keywords::{Group, SortKey},
};

/// The groups that search and intent leave, sorted.
pub(super) fn shown(page: Page<'_>) -> Vec<&Group> {
    let look = page.look;
    let needle = fold(look.search.trim());
    let is_found = |group: &&Group| {
        needle.is_empty()
            || holds(page.groups.name(group), &needle)
            || group.items.iter().any(|item| holds(page.core.text(*item), &needle))
    };
    let is_wanted = |group: &&Group| look.intent.is_none_or(|intent| page.groups.wants(group).has(intent));
    let mut shown: Vec<&Group> = page.groups.list().iter().filter(is_wanted).filter(is_found).collect();
    let (key, reversed) = look.sort;
    // Groups come by demand already.
    if key == SortKey::Phrases {
        sort_by(&mut shown, |one, other| other.items.len().cmp(&one.items.len()));
    } else if key == SortKey::Name {
        let mut named: Vec<(String, &Group)> =
            shown.iter().map(|group| (fold(page.groups.name(group)), *group)).collect();
        sort_by(&mut named, |one, other| one.0.cmp(&other.0));
        shown = named.into_iter().map(|(_, group)| group).collect();
    }
    if reversed {
        shown.reverse();
        // Those without a count stay behind.
        if key == SortKey::Demand {
            let is_counted = |group: &Group| page.core.count(group.head()).is_some();
            sort_by(&mut shown, |one, other| -> Ordering { is_counted(other).cmp(&is_counted(one)) });
        }
    }
    shown
}

/// The groups that are taken away: those selected, or else those in the table.
pub(super) fn taken(page: Page<'_>) -> Vec<&Group> {
    match page.groups.those(&page.look.groups.selected) {
        none if none.is_empty() => shown(page),
        selected => selected,
    }
}

/// Whether a text holds a folded one. Most texts are folded already.
pub(super) fn holds(text: &str, needle: &str) -> bool {
    text.contains(needle)
        || text.contains(|c: char| c.is_uppercase() || c == 'ё') && fold(text).contains(needle)
}
