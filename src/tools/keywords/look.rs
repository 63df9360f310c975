//! How the page is looked at: neither undone nor kept.
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{Intent, List, Refused};
use crate::{markup::TableGiven, tools::Done};

/// Rows drawn above and below those in sight.
const AROUND: u32 = 2;
/// Rows at hand until the page tells how many are in sight.
const FIRST_ROWS: u32 = 40;

/// What is open beside the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Open {
    /// The group with this key.
    Group(String),
    /// Phrases that say what another says.
    Duplicates,
    /// Phrases set aside by minus words.
    Minus,
    /// Phrases without a word.
    Empty,
}

/// By what the groups are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SortKey {
    /// Name.
    Name,
    /// Demand.
    #[default]
    Demand,
    /// Phrases.
    Phrases,
}

impl SortKey {
    /// All that can be asked for.
    pub const ALL: [SortKey; 3] = [SortKey::Name, SortKey::Demand, SortKey::Phrases];
    /// Comes back with a wish to sort.
    pub const fn name(self) -> &'static str {
        match self {
            SortKey::Name => "name",
            SortKey::Demand => "demand",
            SortKey::Phrases => "phrases",
        }
    }
}

/// How the page is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// The text in the place for pasting.
    pub draft: String,
    /// What the last reading of it gave.
    pub told: Option<Told>,
    /// What is searched for.
    pub search: String,
    /// Only groups of this intent.
    pub intent: Option<Intent>,
    /// By what the groups are sorted, and whether the other way round.
    pub sort: (SortKey, bool),
    /// Groups: rows in sight, selected ones.
    pub groups: Rows,
    /// What is open beside the table.
    pub open: Option<Open>,
    /// Its rows.
    pub beside: Rows,
    /// Which group is looked for.
    pub find: String,
    /// Texts of lists with lines that could not be taken.
    pub lists: Vec<(List, String)>,
    /// Words that could not be taken as one.
    pub synonyms: Option<String>,
}

/// What of a long table is at hand, and what is selected.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rows {
    /// The first row at hand and their number. It stays when other rows are shown: the page tells of it only when it
    /// scrolls.
    window: (u32, u32),
    /// Keys of the selected rows, the last selected last.
    pub selected: Vec<String>,
}

/// What a reading of the text gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Told {
    /// So many phrases, lines of headings; the lines that were refused.
    Read(u32, u32, Vec<Refused>),
    /// So many phrases would be typed: nothing was taken.
    TooMany(u32),
}

impl Rows {
    /// The rows at hand among so many: the first and one behind the last.
    pub fn at_hand(&self, n_rows: usize) -> Range<usize> {
        let count = if self.window.1 == 0 { FIRST_ROWS } else { self.window.1 } as usize;
        let first = (self.window.0 as usize).min(n_rows.saturating_sub(count));
        first..(first + count).min(n_rows)
    }
    /// Does what is asked of the rows; `None` when that is not about which are at hand or selected.
    pub(super) fn heed(&mut self, given: &TableGiven, rows: &[(u32, String)]) -> Option<Done> {
        match given {
            TableGiven::Window(first, count) => {
                let first_at_hand = first.saturating_sub(AROUND);
                let window = (first_at_hand, first - first_at_hand + count + AROUND);
                if window == self.window {
                    return Some(Done::Nothing);
                }
                self.window = window;
            }
            TableGiven::Select { id, extend, toggle } => self.select(*id, (*extend, *toggle), rows),
            TableGiven::SelectAll => self.selected.clear(),
            TableGiven::Sort(_) | TableGiven::Open(_) | TableGiven::Copy => return None,
        }
        Some(Done::Looked)
    }
    /// A row alone, in or out, or everything at hand from the last one to it.
    pub(super) fn select(&mut self, id: Option<u32>, (extend, toggle): (bool, bool), rows: &[(u32, String)]) {
        let place = |key: &String| rows.iter().position(|(_, other)| other == key);
        let Some(to) = rows.iter().position(|(other, _)| Some(*other) == id) else { return };
        let range = match self.selected.last().and_then(place) {
            Some(from) if extend => from.min(to)..=from.max(to),
            _ => to..=to,
        };
        let keys: Vec<String> = rows[range].iter().map(|(_, key)| key.clone()).collect();
        let is_out = toggle && !extend && keys.iter().all(|key| self.selected.contains(key));
        if !extend && !toggle {
            self.selected.clear();
        }
        self.selected.retain(|key| !keys.contains(key));
        if !is_out {
            self.selected.extend(keys);
        }
    }
}
