//! Settings of the page: variants with their scores, readers, the competitors' wordings, drafts.
use serde::{Deserialize, Serialize};

use super::{draft::Draft, format::Format, score::Marks};

/// Letters end here.
pub const MOST_VARIANTS: usize = 26;
/// So many readers fit beside a text.
pub const MOST_READERS: usize = 9;

/// Settings of the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Params {
    /// Variants in their order; at most [`MOST_VARIANTS`].
    pub variants: Vec<Variant>,
    /// The number that the next variant gets: numbers are never given twice.
    pub next: u32,
    /// Names of the readers who score; none is one without a name, an empty name is the default of the language.
    pub readers: Vec<String>,
    /// How the competitors say it, each wording once.
    pub rivals: Vec<String>,
    /// Drafts in which something was typed, each advantage once.
    pub drafts: Vec<Draft>,
}

/// A wording of the offer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// Its number; another tool may hold to it.
    pub id: u32,
    /// Its name; may be empty.
    pub name: String,
    /// The text.
    pub text: String,
    /// Where it will stand; anywhere when `None`.
    pub format: Option<Format>,
    /// Scores by reader, in the order of the readers; a reader beyond the end has given none.
    pub scores: Vec<Marks>,
}

impl Params {
    /// How many readers there are, at least one.
    pub fn n_readers(&self) -> usize {
        self.readers.len().max(1)
    }
    /// Adds a variant; `false` when there is no letter left.
    pub(super) fn add(&mut self, name: String, text: String) -> bool {
        let has_letter = self.variants.len() < MOST_VARIANTS;
        if has_letter {
            let id = self.next;
            self.next = id.saturating_add(1);
            self.variants.push(Variant { id, name, text, ..Variant::default() });
        }
        has_letter
    }
    /// The variant with this number.
    pub(super) fn variant_mut(&mut self, id: u32) -> Option<&mut Variant> {
        self.variants.iter_mut().find(|variant| variant.id == id)
    }
}

/// The letter of a place, Latin in both languages: А and A look alike. Empty past Z.
pub fn letter(place: usize) -> String {
    let code = u8::try_from(place).ok().filter(|place| usize::from(*place) < MOST_VARIANTS);
    code.map(|place| char::from(b'A' + place).to_string()).unwrap_or_default()
}
