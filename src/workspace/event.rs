//! What happened, and what is to be done about it.
use crate::{
    desk::{FromDesk, ToDesk},
    domain::{Percent, SourceId},
    engine::{ExportWhat, FromEngine, ToEngine},
    import::{DateOrder, Decimal, Encoding},
    markup::Given,
    table::{Dim, Role, TableKind},
    tools::{
        self,
        abc_xyz::{Group, Limit, Picture, Setting, SortKey, Way},
    },
    words::Lang,
};

use super::{Origin, Page, Theme};

/// What happened. Pages only tell; [`super::Workspace::apply`] decides.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A text was pasted, or a file was dropped or opened; its handle waits under this number.
    Given {
        /// Number of the handle.
        source: SourceId,
        /// File name; empty for a paste.
        name: String,
        /// Where it came from.
        origin: Origin,
    },
    /// The reader of files was told to stop.
    PressedCancel,
    /// The guess about a column or the source was corrected.
    Corrected(Correction),
    /// A limit was moved by pointer, key or hand.
    MovedLimit {
        /// Which.
        limit: Limit,
        /// Where to.
        to: Percent,
        /// Still moving: one step of undo for the whole way.
        moving: bool,
    },
    /// A setting of the analysis was chosen.
    Chose(Setting),
    /// A client was left out (a related company).
    Excluded(String),
    /// A client left out was taken back.
    Included(String),
    /// Names of a dimension were picked to filter by; none means all.
    Filtered(Dim, Vec<String>),
    /// All settings back to the start.
    ResetSettings,
    /// A cell, class or line of the picture was opened.
    OpenedGroup(Group),
    /// A seller's line was opened, or closed.
    OpenedSeller(Option<String>),
    /// Typed into the search field.
    Searched(String),
    /// A column's header was pressed.
    Sorted(SortKey),
    /// The table shows other rows.
    Scrolled {
        /// First row.
        first: u32,
        /// How many.
        count: u32,
    },
    /// A client was opened in the side panel, or the panel was closed.
    OpenedClient(Option<String>),
    /// The rows behind a client were asked for, or put away.
    OpenedLines(Option<String>),
    /// More of the rows behind a client came into view.
    ScrolledLines(u32),
    /// The rows set aside were opened or closed.
    OpenedAside(bool),
    /// More of the rows set aside came into view.
    ScrolledAside(u32),
    /// Rows were selected in the table.
    Selected(Vec<u32>),
    /// Another picture was chosen.
    ChosePicture(Picture),
    /// A column was shown or hidden.
    ToggledColumn(SortKey),
    /// The columns strip was opened or closed.
    OpenedColumns(bool),
    /// The columns of a table were opened, or closed when they were in sight.
    OpenedColumnsOf(TableKind),
    /// A table is to be put away.
    Removed(TableKind),
    /// The palette's text.
    Sought(String),
    /// A file or the clipboard was asked for.
    Exported(ExportWhat),
    /// The page is to go to paper.
    Printed,
    /// One step back.
    Undid,
    /// One step forth.
    Redid,
    /// Everything is to be put away.
    StartedOver,
    /// Another step of the method.
    WentTo(Page),
    /// Another language.
    ChoseLang(Lang),
    /// Another theme.
    ChoseTheme(Theme),
    /// Whether to keep the data in this browser.
    ChoseKeeping(bool),
    /// Something of a tool's page was touched.
    Acted(tools::Act, Given),
    /// The page was opened by a link with settings.
    Linked(String),
    /// A notice was put away.
    Dismissed,
    /// The time to keep the state has come.
    TimeToKeep,
    /// The engine speaks.
    Engine(FromEngine),
    /// The engine has died; the browser's words.
    EngineDied(String),
    /// The desk speaks.
    Desk(Box<FromDesk>),
    /// The desk has died; the browser's words.
    DeskDied(String),
    /// The browser did something, or refused it.
    Browser(Outcome),
}

/// What the browser says of an effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// So many rows are on the clipboard.
    Copied(u32),
    /// A file was handed over.
    SavedFile(String),
    /// It refused; its words.
    Refused(String),
    /// A picture is on the clipboard.
    CopiedPicture,
    /// A text is on the clipboard.
    CopiedText,
}

/// A correction of the guess about the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Correction {
    /// The role of a column (from 0); `None` leaves it out.
    Role(u32, Option<Role>),
    /// Its decimal mark.
    Decimal(u32, Decimal),
    /// Its order of day and month.
    Order(u32, DateOrder),
    /// Encoding.
    Encoding(Encoding),
    /// Delimiter.
    Delimiter(u8),
    /// Header line, from 1; 0 for none.
    Header(u32),
    /// Sheet of a workbook.
    Sheet(String),
    /// Back to the guess.
    Guess,
}

/// What is to be done, outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Tell the engine; the handle of a source goes beside when the page has it.
    Tell(ToEngine),
    /// Ask the desk, which starts with the first question.
    AskDesk(Box<ToDesk>),
    /// Start a new engine in place of the dead one.
    RestartEngine,
    /// Keep the state a little later.
    KeepSoon,
    /// Offer a file.
    SaveFile {
        /// Name.
        name: String,
        /// MIME type.
        mime: String,
        /// Content.
        bytes: Vec<u8>,
    },
    /// Put a table on the clipboard.
    Copy {
        /// Tab-separated.
        text: String,
        /// HTML.
        html: String,
        /// Rows.
        rows: u32,
    },
    /// Open the print dialog.
    Print,
    /// Put a text on the clipboard.
    CopyText(String),
    /// Take a picture away.
    TakePicture {
        /// File name without its ending.
        name: String,
        /// The picture, printed by `chart`.
        svg: String,
        /// Width and height.
        size: (f64, f64),
        /// How.
        way: Way,
    },
    /// Bring the first element with this class into sight.
    Reveal(&'static str),
    /// Remember language and theme.
    KeepPreferences,
    /// Show this step in the address.
    ShowAddress(Page),
}
