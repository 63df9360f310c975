//! Small signs on buttons and notices, each drawn by one line.
use serde::{Deserialize, Serialize};

/// A sign on a 16 × 16 field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Glyph {
    /// The product.
    Brand,
    /// A step back.
    Undo,
    /// A step forward.
    Redo,
    /// Close, remove.
    Close,
    /// Copy.
    Copy,
    /// Save a file.
    Download,
    /// Open a file.
    Open,
    /// A table.
    Table,
    /// A picture.
    Picture,
    /// More actions.
    More,
    /// Opens downwards.
    Down,
    /// Leads on.
    Next,
    /// Question mark.
    Help,
    /// Light and dark.
    Theme,
    /// Search.
    Search,
    /// Done, good.
    Tick,
    /// Warning.
    Warn,
    /// Wrong.
    Cross,
    /// Information.
    Info,
    /// Add.
    Plus,
    /// Settings, columns.
    Tune,
    /// A share link.
    Link,
    /// Printer.
    Print,
}

impl Glyph {
    /// The line.
    pub const fn path(self) -> &'static str {
        match self {
            Glyph::Brand => "M2 14V2M2 14h12M5.5 11V8.5M8.5 11V5M11.5 11V3.5",
            Glyph::Undo => "M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 7H7",
            Glyph::Redo => "M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 7H9",
            Glyph::Close => "M3.5 3.5l9 9M12.5 3.5l-9 9",
            Glyph::Copy => "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",
            Glyph::Download => "M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",
            Glyph::Open => "M2 13V3.5h4l1.5 2H14V13z",
            Glyph::Table => "M2 3h12v10H2zM2 6.5h12M2 9.75h12M6.5 3v10",
            Glyph::Picture => "M2 13.5h12M3.5 11V8M6.5 11V5M9.5 11V6.5M12.5 11V3",
            Glyph::More => "M3.5 8h.01M8 8h.01M12.5 8h.01",
            Glyph::Down => "M4 6.5 8 10.5 12 6.5",
            Glyph::Next => "M6.5 4 10.5 8 6.5 12",
            Glyph::Help => "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 13h.01",
            Glyph::Theme => "M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12",
            Glyph::Search => "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.4 3.4",
            Glyph::Tick => "M3 8.5 6.5 12 13 4.5",
            Glyph::Warn => "M8 2.5 14.5 13.5H1.5zM8 6.5v3.25M8 11.6h.01",
            Glyph::Cross => "M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM6 6l4 4M10 6l-4 4",
            Glyph::Info => "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.25V11M8 5h.01",
            Glyph::Plus => "M8 3v10M3 8h10",
            Glyph::Tune => "M2 5h7M12.5 5H14M2 11h1.5M7 11h7M9 3.5v3h3.5v-3zM3.5 9.5v3H7v-3z",
            Glyph::Link => {
                "M6.5 9.5l3-3M7 4.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5 7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7"
            }
            Glyph::Print => "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
        }
    }
}
