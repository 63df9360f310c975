//! Parts with a life of their own in the page: their inner state is the page's, what they show comes with the tree.
use serde::{Deserialize, Serialize};

use super::{Glyph, TableView};

/// A part with a life of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// A long table; asks with [`super::Given::Table`].
    Table(TableView),
    /// A button with a list of actions; asks with [`super::Given::Place`].
    Menu(MenuView),
}

/// A button that opens a list of actions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuView {
    /// What the list is about.
    pub label: String,
    /// How loud the button is.
    pub kind: ButtonKind,
    /// A sign before the label.
    pub glyph: Option<Glyph>,
    /// The actions, in order.
    pub items: Vec<MenuItem>,
}

/// An action in a menu.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuItem {
    /// What it does.
    pub label: String,
    /// Its keys, or a gloss; may be empty.
    pub hint: String,
    /// Cannot be chosen now.
    pub disabled: bool,
}

/// How loud a button is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ButtonKind {
    /// The one action the page is for.
    Main,
    /// Any other action.
    #[default]
    Plain,
    /// An action among text.
    Quiet,
    /// A sign alone; the label is read aloud and shown on hover.
    Icon,
}

impl ButtonKind {
    /// The value of `data-kind`.
    pub const fn name(self) -> &'static str {
        match self {
            ButtonKind::Main => "main",
            ButtonKind::Plain => "plain",
            ButtonKind::Quiet => "quiet",
            ButtonKind::Icon => "icon",
        }
    }
}
