//! What a picture is made of: marks at coordinates, in tones instead of colours.

/// Right and down from the upper left corner, in CSS pixels.
pub type Point = (f64, f64);

/// A finished picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width, in CSS pixels.
    pub width: f64,
    /// Height, in CSS pixels.
    pub height: f64,
    /// What it is, in a few words: the accessible name.
    pub label: String,
    /// What it shows, in a sentence or two; may be empty.
    pub description: String,
    /// From the back to the front.
    pub marks: Vec<Mark>,
}

/// What a mark stands for; a theme gives it its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Lines behind the data, borders.
    Grid,
    /// The zero line and the frame.
    Axis,
    /// Quiet bars behind a curve.
    Bar,
    /// Bars that are the data.
    Column,
    /// Bars below zero.
    Loss,
    /// The curve.
    Curve,
    /// A limit that the user sets: a dashed line.
    Limit,
    /// Advice: the target audience.
    Target,
    /// Advice: work on loyalty.
    Loyalty,
    /// Advice: raise the average check.
    RaiseCheck,
    /// Advice: stop spending time.
    StopSpending,
    /// Text to be read first.
    Ink,
    /// Text to be read second.
    Muted,
    /// What is paid whatever is sold.
    Hard,
    /// What is paid for the work itself.
    Soft,
    /// The accent of the page.
    Accent,
    /// The paper under the picture.
    Surface,
    /// A cell of a heat map, 0 (paper) to 100 (warmest); ink on it keeps a contrast of 4.5.
    Heat(u8),
    /// One of up to eight things compared, from 0; a line has the dashes of its number. From 8 on they repeat.
    Series(u8),
    /// The faint area that belongs to such a line; what lies behind shines through.
    Wash(u8),
}

/// How many series a picture tells apart.
pub const SERIES: usize = 8;

/// Whether a path is a line or a closed shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// A line through the points.
    Open,
    /// The filled shape between them.
    Filled,
}

/// Which part of a text stands at its point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// Which height of a text stands at its point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Baseline {
    /// The line it is written on.
    #[default]
    Bottom,
    /// The middle of its capitals.
    Middle,
    /// The top of its capitals.
    Top,
}

/// Size and weight of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Face {
    /// Numbers of an axis, remarks.
    #[default]
    Tick,
    /// A label inside the picture, strong, with a rim of paper that keeps it legible over lines.
    Label,
    /// Heading of a row or a column.
    Head,
    /// The number that a cell is about.
    Big,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Where.
    pub at: Point,
    /// What it says, unescaped.
    pub text: String,
    /// Horizontal alignment.
    pub anchor: Anchor,
    /// Vertical alignment.
    pub baseline: Baseline,
    /// Size and weight.
    pub face: Face,
    /// Colour.
    pub tone: Tone,
}

/// One thing drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A filled rectangle.
    Rect {
        /// Upper left corner.
        at: Point,
        /// Width and height.
        size: Point,
        /// Radius of its corners.
        radius: f64,
        /// Colour.
        tone: Tone,
    },
    /// A straight line.
    Line {
        /// One end.
        from: Point,
        /// The other.
        to: Point,
        /// Colour and pattern.
        tone: Tone,
    },
    /// A line through points, or the shape between them.
    Path {
        /// At least two.
        points: Vec<Point>,
        /// Line or shape.
        outline: Outline,
        /// Colour.
        tone: Tone,
    },
    /// A filled circle.
    Circle {
        /// Its centre.
        at: Point,
        /// Its radius.
        radius: f64,
        /// Colour.
        tone: Tone,
    },
    /// Text.
    Text(Text),
}

impl Face {
    /// Size, in CSS pixels.
    pub const fn size(self) -> f64 {
        match self {
            Face::Tick | Face::Label => 11.0,
            Face::Head => 13.0,
            Face::Big => 17.0,
        }
    }
}

impl Text {
    /// Muted text of the size of an axis, beginning at a point.
    pub fn new(text: impl Into<String>, at: Point) -> Text {
        Text {
            at,
            text: text.into(),
            anchor: Anchor::Start,
            baseline: Baseline::Bottom,
            face: Face::Tick,
            tone: Tone::Muted,
        }
    }
    /// Aligned in both directions.
    pub fn aligned(self, anchor: Anchor, baseline: Baseline) -> Text {
        Text { anchor, baseline, ..self }
    }
    /// In another size, weight and colour.
    pub fn faced(self, face: Face, tone: Tone) -> Text {
        Text { face, tone, ..self }
    }
}

impl From<Text> for Mark {
    fn from(text: Text) -> Mark {
        Mark::Text(text)
    }
}

impl Mark {
    /// Whether every coordinate is a number; a mark that is not finite is never printed.
    pub fn is_finite(&self) -> bool {
        let point = |point: &Point| point.0.is_finite() && point.1.is_finite();
        match self {
            Mark::Rect { at, size, radius, .. } => point(at) && point(size) && radius.is_finite(),
            Mark::Line { from, to, .. } => point(from) && point(to),
            Mark::Path { points, .. } => points.iter().all(point),
            Mark::Circle { at, radius, .. } => point(at) && radius.is_finite(),
            Mark::Text(text) => point(&text.at),
        }
    }
}
