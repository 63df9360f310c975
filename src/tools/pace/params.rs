//! Settings of the page, as the user typed and chose them.
use serde::{Deserialize, Serialize};

/// Settings of the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Params {}
