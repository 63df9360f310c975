//! Version 1: one source, the corrections of its reading, the settings of ABCXYZ, the look of the table.
use serde::{Deserialize, Serialize};

use crate::{
    import::Choice,
    tools::abc_xyz::{Params, Sort, SortKey},
    words::Lang,
};

const VERSION: u8 = 1;

/// Where the source came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SavedOrigin {
    /// The clipboard.
    Paste,
    /// A file.
    File,
    /// The sample in Russian.
    SampleRu,
    /// The sample in English.
    SampleEn,
}

/// The source; its bytes are kept beside by number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedSource {
    /// Number under which it comes back.
    pub id: u32,
    /// File name.
    pub name: String,
    /// Where it came from.
    pub origin: SavedOrigin,
}

/// The look of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Order.
    pub sort: Sort,
    /// Hidden columns.
    pub hidden: Vec<SortKey>,
}

/// The state as it was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedV1 {
    /// The data.
    pub source: Option<SavedSource>,
    /// Corrections of its reading.
    pub choice: Choice,
    /// Settings.
    pub params: Params,
    /// The table.
    pub view: SavedView,
}

impl From<SavedOrigin> for Option<Lang> {
    fn from(origin: SavedOrigin) -> Option<Lang> {
        match origin {
            SavedOrigin::SampleRu => Some(Lang::Ru),
            SavedOrigin::SampleEn => Some(Lang::En),
            SavedOrigin::Paste | SavedOrigin::File => None,
        }
    }
}

impl SavedV1 {
    /// As bytes, the version first.
    pub fn to_bytes(&self) -> Vec<u8> {
        super::to_bytes(VERSION, self)
    }
    /// From bytes of this version; `None` when they are not.
    pub fn from_bytes(bytes: &[u8]) -> Option<SavedV1> {
        super::from_bytes(VERSION, bytes)
    }
}
