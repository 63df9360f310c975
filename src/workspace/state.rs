//! The parts of the state: the document that undo knows, the view that it does not, what is running.
use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::{
    desk::ToolPage,
    domain::Day,
    domain::{Rev, Shared},
    engine::{ClientsPage, LinesAnswer, Loaded},
    import::{Choice, Refusal, SetAside},
    table::{Dim, SheetKind, TableKind},
    tools::{
        Sealed,
        abc_xyz::{Group, Limit, Params, Picture, Sort, SortKey},
    },
};

use super::{Part, Source};

/// The eight steps of the method.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// 1 Clients.
    #[default]
    Clients,
    /// 2 Offer.
    Offer,
    /// 3 Funnel.
    Funnel,
    /// 4 Reports.
    Reports,
    /// 5 Pay.
    Pay,
    /// 6 Today.
    Today,
    /// 7 Automation.
    Automation,
    /// 8 Demand.
    Demand,
}

impl Page {
    /// In the order of the method.
    pub const ALL: [Page; 8] = [
        Page::Clients,
        Page::Offer,
        Page::Funnel,
        Page::Reports,
        Page::Pay,
        Page::Today,
        Page::Automation,
        Page::Demand,
    ];
    /// Name in addresses and keys of words.
    pub const fn slug(self) -> &'static str {
        match self {
            Page::Clients => "clients",
            Page::Offer => "offer",
            Page::Funnel => "funnel",
            Page::Reports => "reports",
            Page::Pay => "pay",
            Page::Today => "today",
            Page::Automation => "automation",
            Page::Demand => "demand",
        }
    }
    /// The page of an address such as `#/pay`; the first one when there is none.
    pub fn of_hash(hash: &str) -> Page {
        let slug = hash.trim_start_matches('#').trim_start_matches('/').split('?').next().unwrap_or_default();
        Page::ALL.into_iter().find(|page| page.slug() == slug).unwrap_or_default()
    }
    /// The settings in an address such as `#/pay?s=…`.
    pub fn link_of_hash(hash: &str) -> Option<&str> {
        hash.split_once("?s=").map(|(_, link)| link)
    }
    /// Whether a tool stands there yet.
    pub const fn has_tool(self) -> bool {
        matches!(self, Page::Clients | Page::Offer | Page::Pay | Page::Today)
    }
}

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Where a source came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Origin {
    /// The clipboard.
    Paste,
    /// A file.
    File,
    /// The built-in sample, in Russian or English.
    Sample(crate::words::Lang),
}

/// What undo goes through: the data and every setting that changes a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The sales.
    pub source: Option<Source>,
    /// Corrections of the guess about them.
    pub choice: Choice,
    /// Plans, payments and deals: at most one source of each, in this order.
    pub beside: Vec<(TableKind, Part)>,
    /// Settings of ABCXYZ.
    pub params: Params,
    /// Settings of the other tools.
    pub tools: Sealed,
}

/// Width of a picture until the page tells the real one.
const START_WIDTH: f64 = 560.0;

/// What is looked at; no number depends on it.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Which rows.
    pub group: Group,
    /// Only this seller's clients.
    pub seller: Option<String>,
    /// Search text.
    pub search: String,
    /// Order of the table.
    pub sort: Sort,
    /// First row in sight.
    pub first: u32,
    /// Rows in sight.
    pub count: u32,
    /// Client in the side panel.
    pub client: Option<String>,
    /// Client whose source rows are shown.
    pub lines: Option<String>,
    /// Rows set aside are shown.
    pub aside: bool,
    /// The columns strip is open.
    pub columns: bool,
    /// Whose columns it shows; of the sales when nothing is said.
    pub columns_of: Option<TableKind>,
    /// Picture beside the matrix.
    pub picture: Picture,
    /// Width there is for it, in CSS pixels.
    pub width: f64,
    /// Lists of names that are unfolded.
    pub unfolded: Vec<Dim>,
    /// How the other tools are looked at.
    pub looks: Sealed,
    /// A text typed for a limit that could not be taken.
    pub mistyped: Option<(Limit, String)>,
    /// Columns that are not shown.
    pub hidden: Vec<SortKey>,
    /// Selected rows, by client number.
    pub selected: Vec<u32>,
}

impl Default for View {
    fn default() -> View {
        View {
            group: Group::All,
            seller: None,
            search: String::new(),
            sort: Sort { key: SortKey::Total, descending: true },
            first: 0,
            count: 40,
            client: None,
            lines: None,
            aside: false,
            columns: false,
            columns_of: None,
            picture: Picture::Curve,
            width: START_WIDTH,
            unfolded: Vec::new(),
            looks: Sealed::default(),
            mistyped: None,
            hidden: vec![
                SortKey::VariationAll,
                SortKey::Orders,
                SortKey::AverageCheck,
                SortKey::LastPurchase,
                SortKey::Seller,
            ],
            selected: Vec::new(),
        }
    }
}

/// A document on its way: a source of it is being read.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// Number of the reading.
    pub rev: Rev,
    /// Rows so far.
    pub rows: u64,
    /// Bytes so far and in all.
    pub bytes: (u64, u64),
    /// What is read.
    pub part: Part,
    /// What it is known to become; `None` when that will be seen.
    pub table: Option<TableKind>,
    /// What is read after it.
    pub queue: VecDeque<(TableKind, Part)>,
    /// What is told when all has been read.
    pub told: Option<Notice>,
    /// What the document becomes when all has been read.
    pub next: Document,
    /// How it came about.
    pub landing: Landing,
}

impl Running {
    /// On the way to a document, with a source that may become any table.
    pub(super) fn new(next: Document, landing: Landing, part: Part) -> Running {
        Running {
            rev: Rev::default(),
            rows: 0,
            bytes: (0, 0),
            part,
            table: None,
            queue: VecDeque::new(),
            told: None,
            next,
            landing,
        }
    }
}

/// How a new document is to be put into the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// As a new step.
    Step,
    /// One step back.
    Undo,
    /// One step forth.
    Redo,
    /// In place: restored from storage, or read again for a new engine.
    InPlace,
}

/// The clients page as the engine last answered it; none before the first answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clients(pub Option<Shared<ClientsPage>>);

impl Clients {
    /// The answer, when it has numbers.
    pub fn ready(&self) -> Option<&ClientsPage> {
        self.0.as_deref().filter(|page| page.why.is_none())
    }
    /// Numbers and names of the rows at hand.
    pub fn rows(&self) -> &[(u32, String)] {
        self.0.as_ref().map_or(&[], |page| &page.rows)
    }
    /// First and last day of the window.
    pub fn days(&self) -> Option<(Day, Day)> {
        self.0.as_ref()?.days
    }
}

/// Rows set aside, as far as they were asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AsideRows {
    /// First row.
    pub first: u32,
    /// How many there are.
    pub total: u32,
    /// The rows.
    pub rows: Vec<SetAside>,
}

/// Something to tell, once.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A source could not be read; what was loaded stays.
    Refused {
        /// Its name.
        name: String,
        /// Why.
        why: Refusal,
    },
    /// The reading was cancelled.
    Cancelled,
    /// The data of the last visit is back.
    Restored(String),
    /// The engine died and was started again.
    EngineRestarted,
    /// The engine died while reading this source, which was put away.
    EngineDiedReading(String),
    /// The engine dies again and again; the browser's words.
    EngineGone(String),
    /// Rows on the clipboard.
    Copied(u32),
    /// A picture on the clipboard.
    CopiedPicture,
    /// A text on the clipboard.
    CopiedText,
    /// A file was saved.
    SavedFile(String),
    /// The browser refused.
    Refusal(String),
    /// The browser does not keep the data.
    NotKept(String),
    /// Everything was put away; undo brings it back.
    StartedOver,
    /// A table came beside the sales.
    Added {
        /// Kind of sheet.
        kind: SheetKind,
        /// Rows used.
        rows: u64,
        /// There are sales, and they are what they were.
        sales_stay: bool,
    },
}

/// Everything that the engine said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// What is loaded.
    pub loaded: Option<Shared<Loaded>>,
    /// The clients page.
    pub clients: Clients,
    /// The page of another tool, as it was answered last.
    pub tool: Option<Shared<ToolPage>>,
    /// Source rows of a client.
    pub lines: LinesAnswer,
    /// Rows set aside.
    pub aside: AsideRows,
    /// Names found for the palette, with the text they were found for.
    pub found: (String, Vec<String>),
}
