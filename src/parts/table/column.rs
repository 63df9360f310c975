//! Columns of a table.

/// How wide a column is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColumnWidth {
    /// A name or an address.
    Name,
    /// A word or a short phrase.
    #[default]
    Middle,
    /// A sum of money.
    Money,
    /// A percent, a count, a badge.
    Narrow,
    /// A sentence.
    Wide,
}

impl ColumnWidth {
    /// The value of `data-width`.
    pub(super) const fn name(self) -> &'static str {
        match self {
            ColumnWidth::Name => "name",
            ColumnWidth::Middle => "middle",
            ColumnWidth::Money => "money",
            ColumnWidth::Narrow => "narrow",
            ColumnWidth::Wide => "wide",
        }
    }
}

/// Whether the rows go by a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorted {
    /// By another.
    #[default]
    None,
    /// Smallest first.
    Asc,
    /// Largest first.
    Desc,
}

impl Sorted {
    /// The value of `aria-sort`.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Sorted::None => "none",
            Sorted::Asc => "ascending",
            Sorted::Desc => "descending",
        }
    }
}

/// The head of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnHead {
    /// Comes back with a wish to sort.
    pub key: String,
    /// The title.
    pub title: String,
    /// A gloss, shown on hover; may be empty.
    pub hint: String,
    /// Numbers stand to the right.
    pub numeric: bool,
    /// The title is a button that sorts.
    pub sortable: bool,
    /// Whether the rows go by it.
    pub sort: Sorted,
    /// How wide it is.
    pub width: ColumnWidth,
}
