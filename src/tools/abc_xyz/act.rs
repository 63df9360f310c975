//! What the reader can ask of the clients page: the acts that its elements carry, and how it is looked at.
use serde::{Deserialize, Serialize};

use super::{Group, Limit, Setting, SortKey};
use crate::{chart::pareto, table::Dim, words::Lang};

/// What an element of the clients page asks for; what comes with it is [`crate::markup::Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// Show this group in the table.
    Group(Group),
    /// Show this group in the table, and bring the table into sight.
    Follow(Group),
    /// Show this seller's clients; none shows all.
    Seller(Option<String>),
    /// Show a cell of this seller.
    Drill(String, Group),
    /// Make this choice.
    Choose(Setting),
    /// Make the choice at the place given.
    OneOf(Vec<Setting>),
    /// Take the including rule, or not.
    Including,
    /// Move this limit: typed, by arrow keys.
    Limit(Limit),
    /// Move this limit in the curve; the grips say what a pointer means.
    Grip(Limit, pareto::Handles),
    /// The first (or else the last) day of the window.
    Date {
        /// The first day.
        first: bool,
    },
    /// All settings back to the start.
    Reset,
    /// Filter by this name, or not.
    Filter(Dim, String),
    /// Lift the filter.
    Unfilter(Dim),
    /// The list of names was unfolded.
    Unfold(Dim),
    /// Take a client back that was left out.
    Include(String),
    /// Leave a client out.
    Exclude(String),
    /// Names that contain the text given.
    Search,
    /// Lift search, seller and group.
    ShowAll,
    /// Open this client beside the table; none closes it.
    Client(Option<String>),
    /// Show the rows behind this client.
    Lines(String),
    /// Another picture.
    Picture(Picture),
    /// So wide can the picture be.
    Width,
    /// Take a picture away, the way given by its place.
    Take(Which),
    /// Show this column, or hide it.
    Column(SortKey),
    /// Something of the table.
    Table,
    /// Save the workbook.
    Workbook,
}

/// Which picture stands beside the matrix.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Picture {
    /// The Pareto curve.
    #[default]
    Curve,
    /// CV against volume.
    Scatter,
    /// Nine cells of every seller.
    Sellers,
}

/// Which picture is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Which {
    /// The nine cells.
    Grid,
    /// The Pareto curve.
    Curve,
    /// CV against volume.
    Scatter,
}

/// How a picture is taken away; in the order of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Way {
    /// To the clipboard, as PNG.
    Copy,
    /// A PNG file.
    Png,
    /// An SVG file.
    Svg,
}

impl Way {
    /// In the order of the menu.
    pub const ALL: [Way; 3] = [Way::Copy, Way::Png, Way::Svg];
}

/// How the page is looked at; no number depends on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// Language.
    pub lang: Lang,
    /// Picture beside the matrix.
    pub picture: Picture,
    /// Width there is for it, in CSS pixels.
    pub width: f64,
    /// Columns that are not shown.
    pub hidden: Vec<SortKey>,
    /// Selected rows, by client number.
    pub selected: Vec<u32>,
    /// Lists of names that are unfolded.
    pub unfolded: Vec<Dim>,
    /// A text typed for a limit that could not be taken.
    pub mistyped: Option<(Limit, String)>,
}
