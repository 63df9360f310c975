//! What the page and the desk say to each other. Both sides are one build, so plain serde types.
use serde::{Deserialize, Serialize};

use crate::{
    domain::Rev,
    markup::{Given, Node},
    tools::{Act, Done, Now, Sealed, Way},
};

/// From the page to the desk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToDesk {
    /// Question number.
    pub rev: Rev,
    /// The question.
    pub query: ToolQuery,
}

/// From the desk to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FromDesk {
    /// Question number.
    pub rev: Rev,
    /// The answer.
    pub page: ToolPage,
}

/// Everything that decides what the page of a tool shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolQuery {
    /// Which page.
    pub page: ToolPlace,
    /// Settings of the tools.
    pub settings: Sealed,
    /// How they are looked at.
    pub looks: Sealed,
    /// What the user asked for since the last answer, in order.
    pub asks: Vec<ToolAsk>,
    /// The present day and language.
    pub now: Now,
    /// What the tables say, when it is other than the desk was told before.
    pub facts: Option<Sealed>,
}

/// Something asked of a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToolAsk {
    /// An element was touched.
    Act(Sealed, Given),
    /// The page was opened by a link with settings.
    Link(String),
}

/// A page of tools that have settings of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ToolPlace {
    /// The offer: competitors, keywords, variants, test.
    Offer,
    /// Pay.
    Pay,
    /// Today: pace and the paired report.
    Today,
}

/// The page of a tool as it is to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolPage {
    /// Which page.
    pub page: ToolPlace,
    /// The page.
    pub pieces: Vec<Node<Act>>,
    /// What the asks have done, in order, with the settings after each.
    pub steps: Vec<(Done, Sealed)>,
    /// How the tools are looked at now.
    pub looks: Sealed,
    /// What is taken away.
    pub taken: Vec<Away>,
}

/// Something that is taken away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Away {
    /// A text for the clipboard.
    Text(String),
    /// A picture.
    Picture {
        /// File name without its ending.
        name: String,
        /// The picture, printed by `chart`.
        svg: String,
        /// Width and height.
        size: (f64, f64),
        /// How.
        way: Way,
    },
    /// The page as it stands, on paper.
    Paper,
    /// Tables: the engine writes them ([`crate::tools::Written`]).
    Tables(Sealed),
}
