//! How a source is to be read: guessed from its first rows, corrected by the user.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Day, Period},
    table::{Role, SheetKind},
};

/// Character encoding of a text source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, little-endian.
    Utf16Le,
    /// UTF-16, big-endian.
    Utf16Be,
    /// Windows-1251.
    Windows1251,
}

/// Which mark stands before the decimals of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Decimal {
    /// `1 234,56`
    Comma,
    /// `1,234.56`
    Dot,
}

/// The order of day and month in dates of a column written with digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DateOrder {
    /// `31.12.2025`, `31/12/2025`
    DayMonth,
    /// `12/31/2025`
    MonthDay,
}

/// How the cells of one column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ColumnFormat {
    /// Decimal mark.
    pub decimal: Decimal,
    /// Order of day and month.
    pub order: DateOrder,
    /// Every cell reads both ways (`1,234` everywhere, or no day above 12): worth asking.
    pub ambiguous: bool,
}

/// What the user corrected; `None` and absent entries are left to the guess.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Role of a column (counted from 0); `Some(None)` is "leave this column out".
    pub roles: Vec<(u32, Option<Role>)>,
    /// Decimal mark of a column.
    pub decimals: Vec<(u32, Decimal)>,
    /// Day and month order of a column.
    pub orders: Vec<(u32, DateOrder)>,
    /// Encoding of a text source.
    pub encoding: Option<Encoding>,
    /// Field delimiter of a text source.
    pub delimiter: Option<u8>,
    /// Line of the header, counted from 1; 0 says there is no header.
    pub header: Option<u32>,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
}

/// One column as the preview shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewColumn {
    /// Header text; empty when it has none.
    pub header: String,
    /// Role in use.
    pub role: Option<Role>,
    /// How its cells are written.
    pub format: ColumnFormat,
    /// The first cells, as text.
    pub cells: Vec<String>,
}

/// What was recognised, for the chips and the preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// Kind of sheet.
    pub kind: SheetKind,
    /// Columns in order.
    pub columns: Vec<PreviewColumn>,
    /// Encoding; `None` for a workbook.
    pub encoding: Option<Encoding>,
    /// Delimiter; `None` for a workbook.
    pub delimiter: Option<u8>,
    /// Line of the header, counted from 1; 0 without.
    pub header: u32,
    /// Sheet in use and all sheets, for a workbook.
    pub sheets: Option<(String, Vec<String>)>,
}

/// How a source is read: a hypothesis from its first rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Kind of sheet.
    pub kind: SheetKind,
    /// Columns in order.
    pub columns: Vec<PlanColumn>,
    /// Encoding; `None` for a workbook.
    pub encoding: Option<Encoding>,
    /// Delimiter; `None` for a workbook.
    pub delimiter: Option<u8>,
    /// Line of the header, counted from 1; 0 without.
    pub header: u32,
    /// Rows up to this line are not data.
    pub skip_to: u32,
    /// Days that the lines above the header say the source covers.
    pub covers: Option<(Day, Day)>,
    /// Sheet in use and all sheets, for a workbook.
    pub sheets: Option<(String, Vec<String>)>,
    /// Serials of the workbook count from 1904.
    pub date_1904: bool,
    /// What the user corrected.
    pub choice: Choice,
    /// Made from all rows: read under it and ask no more.
    pub is_final: bool,
}

/// One column of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanColumn {
    /// Header text; empty when it has none.
    pub header: String,
    /// Role in use.
    pub role: Option<Role>,
    /// The month or quarter that the header names.
    pub period: Option<Period>,
    /// How its cells are written.
    pub format: ColumnFormat,
    /// The first cells, as text.
    pub cells: Vec<String>,
}

impl Plan {
    /// What the page shows of it.
    pub fn preview(&self) -> Preview {
        let columns = self.columns.iter().map(|column| PreviewColumn {
            header: column.header.clone(),
            role: column.role,
            format: column.format,
            cells: column.cells.clone(),
        });
        Preview {
            kind: self.kind,
            columns: columns.collect(),
            encoding: self.encoding,
            delimiter: self.delimiter,
            header: self.header,
            sheets: self.sheets.clone(),
        }
    }
    /// The first column of a role.
    pub fn column_of(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == Some(role))
    }
}

/// Why a source cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// Nothing in it.
    Empty,
    /// Not text and not a workbook that we read; what it looks like ("PNG image", "PDF", "binary").
    NotATable(String),
    /// A workbook in the old binary format: save as .xlsx.
    OldWorkbook,
    /// Protected by a password.
    Protected,
    /// A workbook that cannot be opened; the library's words.
    Damaged(String),
    /// Beyond the cap, in bytes: size, cap.
    TooBig(u64, u64),
    /// The columns we need were not found; those that are missing, with the header seen.
    MissingColumns {
        /// Roles that no column fits.
        missing: Vec<Role>,
        /// What was recognised all the same, so that the user can point at the columns.
        preview: Box<Preview>,
    },
    /// Only a header, no rows.
    NoRows,
}
