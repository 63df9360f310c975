//! What the page and the engine say to each other. Both sides are one build, so plain serde types.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Day, Rev, SourceId},
    import::{Account, Choice, Preview, Refusal, SetAside},
    markup::Node,
    stats::NoAnswer,
    table::{Dim, Has, SheetKind, TableKind},
    tools::{
        Act, Sealed,
        abc_xyz::{self, Params, Way, Which},
    },
    words::Lang,
};

use super::InUse;

/// Everything that decides what the clients page shows.
pub type ClientsQuery = abc_xyz::Query;

/// From the page to the engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToEngine {
    /// Read a source. Its handle comes beside the first time; the engine keeps it by number.
    Read {
        /// Question number.
        rev: Rev,
        /// Which source.
        source: SourceId,
        /// What the user corrected.
        choice: Choice,
        /// The present day, for future dates.
        today: Day,
    },
    /// Read a table of the built-in sample.
    ReadSample {
        /// Which table.
        table: TableKind,
        /// Question number.
        rev: Rev,
        /// Number under which it is kept.
        source: SourceId,
        /// Language of its names.
        lang: Lang,
        /// What the user corrected.
        choice: Choice,
        /// The present day: the sales of the sample end with the month before.
        today: Day,
    },
    /// Stop reading; the data already loaded stays.
    Cancel,
    /// Put tables away.
    PutAway(Vec<TableKind>),
    /// A question about the loaded data.
    Ask {
        /// Question number.
        rev: Rev,
        /// The question.
        query: Box<Query>,
    },
    /// Keep the state (and the handles of its sources) in the browser's storage.
    Keep {
        /// The state, as `storage` writes it; `None` forgets everything.
        state: Option<Vec<u8>>,
        /// The sources to keep with it.
        sources: Vec<KeptSource>,
    },
    /// Give back what was kept.
    Restore,
}

/// From the engine to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FromEngine {
    /// Up and running.
    Ready,
    /// What was kept; its sources are at hand under the numbers given.
    Restored {
        /// The state, when there is one.
        state: Option<Vec<u8>>,
        /// Numbers under which the sources were put.
        sources: Vec<SourceId>,
    },
    /// How far a reading is.
    Progress {
        /// Question number.
        rev: Rev,
        /// Rows so far.
        rows: u64,
        /// Bytes so far and in all.
        bytes: (u64, u64),
    },
    /// The reading has ended.
    Read {
        /// Question number.
        rev: Rev,
        /// What is loaded now, or why nothing is.
        result: Result<Box<Loaded>, Refusal>,
    },
    /// The reading was cancelled.
    Cancelled {
        /// Question number.
        rev: Rev,
    },
    /// An answer.
    Answered {
        /// Question number.
        rev: Rev,
        /// The answer.
        answer: Box<Answer>,
    },
    /// The browser refused to keep the state (its own words).
    NotKept(String),
    /// The state was kept.
    Kept,
}

/// A source that is kept for the next visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSource {
    /// Its number now.
    pub source: SourceId,
    /// The number under which it comes back.
    pub as_number: SourceId,
}

/// What is loaded, as far as the page needs to know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Loaded {
    /// Kind of sheet.
    pub kind: SheetKind,
    /// The account.
    pub account: Account,
    /// What was recognised.
    pub preview: Preview,
    /// First and last day; `None` without dates.
    pub days: Option<(Day, Day)>,
    /// How many clients.
    pub n_clients: u32,
    /// Names to filter by, with rows; the largest 500 of each.
    pub filters: Vec<(Dim, Vec<(String, u32)>)>,
    /// Other dimensions and measures that the list has.
    pub has: Has,
    /// The table that was read last.
    pub read: TableKind,
    /// Every table in use, sales first. What stands above is about the first of them.
    pub tables: Vec<InUse>,
}

/// A question about the loaded data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Query {
    /// The whole clients page.
    Clients(ClientsQuery),
    /// Source rows of one client in the window, largest window of `count` from `first`.
    Lines {
        /// Settings that decide the window and the filter.
        params: Params,
        /// Whose.
        name: String,
        /// First row wanted.
        first: u32,
        /// How many.
        count: u32,
    },
    /// Rows set aside.
    Aside {
        /// First row wanted.
        first: u32,
        /// How many.
        count: u32,
    },
    /// A picture to be taken away.
    Picture {
        /// The page as it is shown.
        page: Box<ClientsQuery>,
        /// Which picture.
        which: Which,
        /// How.
        way: Way,
    },
    /// What the tables say, for the desk.
    Facts,
    /// Tables of the desk, to be written.
    Write {
        /// The tables.
        tables: Sealed,
        /// Language of headers and words.
        lang: Lang,
        /// The present day, stamped into workbooks.
        today: Day,
    },
    /// Names that contain a text, for the palette.
    Find {
        /// The text.
        text: String,
        /// At most so many.
        most: u32,
    },
    /// A file or the clipboard.
    Export {
        /// What to write.
        what: ExportWhat,
        /// The page as it is shown: filter, group, sort.
        page: Box<ClientsQuery>,
        /// Language of headers and words.
        lang: Lang,
        /// The present day, stamped into workbooks.
        today: Day,
    },
}

/// What to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportWhat {
    /// The table as shown, for Excel in the user's language.
    CsvPeople,
    /// The table as shown, for programs.
    CsvMachines,
    /// A workbook: all clients, segments, one action list a seller, the passport.
    Workbook,
    /// Rows by client number (all shown rows when empty) for the clipboard.
    Clipboard(Vec<u32>),
    /// Rows set aside with the reason.
    Aside,
}

/// An answer; the variant is that of the question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The clients page.
    Clients(Box<ClientsPage>),
    /// What the tables say, sealed for the desk.
    Facts(Sealed),
    /// A picture to be taken away.
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
    /// Source rows.
    Lines(LinesAnswer),
    /// Rows set aside.
    Aside {
        /// First row given.
        first: u32,
        /// How many there are.
        total: u32,
        /// The rows.
        rows: Vec<SetAside>,
    },
    /// Names found.
    Found {
        /// The text asked for.
        text: String,
        /// Names, by total.
        names: Vec<String>,
    },
    /// A file.
    File {
        /// Name to offer.
        name: String,
        /// MIME type.
        mime: String,
        /// Content.
        #[serde(with = "bytes")]
        bytes: Vec<u8>,
    },
    /// For the clipboard.
    Clipboard {
        /// Tab-separated.
        text: String,
        /// An HTML table.
        html: String,
        /// How many rows.
        rows: u32,
    },
    /// Nothing is loaded, or the writer failed; its words.
    Failed(String),
}

/// The clients page as it is to be shown, and what else the page must know of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClientsPage {
    /// The settings that were answered: the page may have moved on.
    pub params: Params,
    /// The verdict in a sentence; empty when there is none.
    pub title: String,
    /// The window in words.
    pub period: Option<String>,
    /// First and last day of the window.
    pub days: Option<(Day, Day)>,
    /// Why there are no numbers.
    pub why: Option<NoAnswer>,
    /// The page.
    pub pieces: Vec<Node<Act>>,
    /// Numbers and names of the rows at hand, in order.
    pub rows: Vec<(u32, String)>,
}

/// Source rows of a client.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LinesAnswer {
    /// Whose.
    pub name: String,
    /// First row given.
    pub first: u32,
    /// How many there are.
    pub total: u32,
    /// The rows, latest first.
    pub rows: Vec<Line>,
}

/// A source row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Line of the source.
    pub line: u32,
    /// Day.
    pub day: Option<Day>,
    /// Document.
    pub document: String,
    /// Product, else group.
    pub product: String,
    /// Money.
    pub amount: Amount,
}

/// Bytes in one piece instead of one by one.
mod bytes {
    use serde::{Deserializer, Serializer, de::Visitor};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(bytes)
    }
    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Vec<u8>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }
        }
        from.deserialize_bytes(Bytes)
    }
}
