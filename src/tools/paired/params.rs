//! Settings of the page, as the user typed and chose them.
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::entry::Entry;
use crate::domain::{Calendar, Day, Percent};

/// Settings of the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Params {
    /// Reports as typed, by day and seller; each pair once.
    pub entries: Vec<Entry>,
    /// Sellers as typed, in that order; each once.
    pub names: Vec<String>,
    /// How far below a promise still hits it.
    pub tolerance: Percent,
    /// First and last day that is measured; everything when `None`.
    pub period: Option<(Day, Day)>,
}

impl Default for Params {
    fn default() -> Params {
        Params { entries: Vec::new(), names: Vec::new(), tolerance: Percent::whole(0), period: None }
    }
}

/// What the pace knows, as plain data: the engine hands it over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// Which days are worked.
    pub calendar: Calendar,
    /// Days on leave, by seller.
    pub away: BTreeSet<(String, Day)>,
    /// Sellers of the department.
    pub names: Vec<String>,
}

impl Params {
    /// The name as it is known already, whatever its capitals.
    pub(super) fn known(&self, name: &str) -> Option<String> {
        let folded = name.to_lowercase();
        self.names.iter().find(|known| known.to_lowercase() == folded).cloned()
    }
    /// The report of a seller on a day, changed; one that says nothing is none.
    pub(super) fn report(&mut self, day: Day, seller: &str, change: impl FnOnce(&mut Entry)) {
        if !self.names.iter().any(|name| name == seller) {
            self.names.push(seller.to_owned());
        }
        let at = self.entries.iter().position(|entry| entry.day == day && entry.seller == seller);
        let empty = || Entry { day, seller: seller.to_owned(), received: None, promise: None };
        let mut entry = at.map_or_else(empty, |at| self.entries.remove(at));
        change(&mut entry);
        if entry.received.is_some() || entry.promise.is_some() {
            let at = self.entries.partition_point(|other| *other < entry);
            self.entries.insert(at, entry);
        }
    }
}
