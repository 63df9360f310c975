//! What the reader can ask of the page of this tool, and what that does.
use serde::{Deserialize, Serialize};

use super::Params;
use crate::{
    markup::Given,
    tools::{Done, Now},
};

/// What an element of the page asks for; what comes with it is [`Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The width there is for the picture.
    Width,
}

/// How the page is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// Width there is for the picture, in CSS pixels; 0 until the page tells.
    pub width: f64,
}

/// Does what an element asks for.
pub fn act(_params: &mut Params, look: &mut Look, act: Act, given: Given, _now: Now) -> Done {
    match (act, given) {
        (Act::Width, Given::Width(width)) if width != look.width => {
            look.width = width;
            Done::Looked
        }
        (Act::Width, _) => Done::Nothing,
    }
}
