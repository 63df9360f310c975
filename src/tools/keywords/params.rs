//! What the user typed, listed and moved by hand.
use serde::{Deserialize, Serialize};

use crate::table::Phrase;

/// Settings: undone, kept. What is done to a phrase or a group is kept by the key of the phrase, its sorted stems, so
/// that it survives a new export.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Params {
    /// Phrases typed or pasted into the page.
    pub typed: Vec<Phrase>,
    /// Lists of words that count as one.
    pub synonyms: Vec<Vec<String>>,
    /// Phrases that hold all words of one of these are set aside.
    pub minus: Vec<String>,
    /// Names of brands.
    pub brands: Vec<String>,
    /// Phrases taken out of their group: to the group of this phrase, or to one of their own (empty).
    pub moved: Vec<Edit>,
    /// Groups that are part of another.
    pub merged: Vec<Edit>,
    /// Groups with a name of their own.
    pub named: Vec<Edit>,
}

/// Something done by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The key of the phrase; of a group, that of its first head.
    pub key: String,
    /// The key of another group, or a name.
    pub to: String,
}

impl Edit {
    /// Does something to this key instead of what was done before.
    pub(super) fn set(edits: &mut Vec<Edit>, key: String, to: String) {
        match edits.iter_mut().find(|edit| edit.key == key) {
            Some(edit) => edit.to = to,
            None => edits.push(Edit { key, to }),
        }
    }
    /// Takes back what was done to this key.
    pub(super) fn unset(edits: &mut Vec<Edit>, key: &str) {
        edits.retain(|edit| edit.key != key);
    }
}
