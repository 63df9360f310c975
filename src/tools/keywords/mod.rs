//! Search phrases: what do buyers ask, and in what words?
use serde::{Deserialize, Serialize};

use crate::{markup::Given, tools::Done};

pub mod draw;

/// Settings: undone, kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Params {}

/// How it is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {}

/// What an element of the page asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {}

/// Does what an element asks for.
pub fn act(_params: &mut Params, _look: &mut Look, act: Act, _given: Given) -> Done {
    match act {}
}
