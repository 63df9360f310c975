//! The settings of the analysis. Plain, small, kept with the saved state.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Day, Percent, Step},
    table::Dim,
};

/// What is ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Object {
    /// Clients.
    #[default]
    Client,
    /// Products.
    Product,
    /// Sellers.
    Seller,
    /// Channels.
    Channel,
}

/// By what it is ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Measure {
    /// Money net of returns.
    #[default]
    Revenue,
    /// Revenue less cost.
    Margin,
    /// Pieces.
    Quantity,
    /// Number of purchases (documents, else days).
    Orders,
}

/// What the ABC limits cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ByWhat {
    /// The share of the value gathered before.
    #[default]
    Value,
    /// The share of clients strictly above.
    Count,
}

/// The two limits of ABC; `a <= b <= 100 %`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cuts {
    /// Where A ends.
    pub a: Percent,
    /// Where B ends.
    pub b: Percent,
}

/// The rule of ABC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AbcRule {
    /// By value or by count.
    pub by: ByWhat,
    /// Limits.
    pub cuts: Cuts,
    /// The rule of Excel and older tools: share before + own total ≤ limit (by value only).
    pub including: bool,
}

/// Which reading of XYZ decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reading {
    /// Share of active periods, then the spread of active sums.
    #[default]
    Rhythm,
    /// CV over all periods, zeros counted.
    Classic,
}

/// Divisor of the variance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Divisor {
    /// n (STDEV.P).
    #[default]
    Population,
    /// n − 1 (STDEV.S).
    Sample,
}

/// Limits of the rhythm reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RhythmLimits {
    /// X needs at least this share of active periods.
    pub x_active: Percent,
    /// Z is below this share of active periods.
    pub z_active: Percent,
    /// X needs a CV of active sums of at most this.
    pub x_variation: Percent,
}

/// Limits of the classic reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ClassicLimits {
    /// X up to this CV.
    pub x: Percent,
    /// Y up to this CV.
    pub y: Percent,
}

/// The rule of XYZ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct XyzRule {
    /// Which reading decides.
    pub reading: Reading,
    /// Limits of the rhythm reading.
    pub rhythm: RhythmLimits,
    /// Limits of the classic reading.
    pub classic: ClassicLimits,
    /// Divisor of the variance, for both readings.
    pub divisor: Divisor,
}

/// The window and its periods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PeriodChoice {
    /// Period length; guessed from the gaps between purchases when `None`.
    pub step: Option<Step>,
    /// First and last day, both included, as the user set them: partial periods stay and are marked.
    pub dates: Option<(Day, Day)>,
    /// Keep far-off dates that would be set aside as suspicious.
    pub keep_far_off: bool,
}

/// Which rows take part: within a dimension any of the names, across dimensions all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Filter {
    /// Names by dimension; a dimension that is absent or has no names does not filter.
    /// An empty string means rows whose cell is empty.
    pub names: Vec<(Dim, Vec<String>)>,
}

/// All settings of ABCXYZ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Params {
    /// What is ranked.
    pub object: Object,
    /// By what.
    pub measure: Measure,
    /// Volume rule.
    pub abc: AbcRule,
    /// Regularity rule.
    pub xyz: XyzRule,
    /// Window.
    pub period: PeriodChoice,
    /// Rows that take part.
    pub filter: Filter,
    /// Clients left out by the user (a related company), by name.
    pub excluded: Vec<String>,
}

impl Cuts {
    /// 80 / 95.
    pub const START: Cuts = Cuts { a: Percent::whole(80), b: Percent::whole(95) };
    /// Presets by value: 80/95, 70/90, 50/80.
    pub const BY_VALUE: [Cuts; 3] = [
        Cuts::START,
        Cuts { a: Percent::whole(70), b: Percent::whole(90) },
        Cuts { a: Percent::whole(50), b: Percent::whole(80) },
    ];
    /// By count: 20 / 50.
    pub const BY_COUNT: Cuts = Cuts { a: Percent::whole(20), b: Percent::whole(50) };
}

impl ClassicLimits {
    /// Presets: 50/100 (start), 30/50, 20/60, 10/25.
    pub const PRESETS: [ClassicLimits; 4] = [
        ClassicLimits { x: Percent::whole(50), y: Percent::whole(100) },
        ClassicLimits { x: Percent::whole(30), y: Percent::whole(50) },
        ClassicLimits { x: Percent::whole(20), y: Percent::whole(60) },
        ClassicLimits { x: Percent::whole(10), y: Percent::whole(25) },
    ];
}

impl Default for AbcRule {
    fn default() -> AbcRule {
        AbcRule { by: ByWhat::Value, cuts: Cuts::START, including: false }
    }
}

impl Default for XyzRule {
    fn default() -> XyzRule {
        XyzRule {
            reading: Reading::Rhythm,
            rhythm: RhythmLimits {
                x_active: Percent::whole(75),
                z_active: Percent::whole(25),
                x_variation: Percent::whole(50),
            },
            classic: ClassicLimits::PRESETS[0],
            divisor: Divisor::Population,
        }
    }
}

impl Default for Params {
    fn default() -> Params {
        Params {
            object: Object::Client,
            measure: Measure::Revenue,
            abc: AbcRule::default(),
            xyz: XyzRule::default(),
            period: PeriodChoice::default(),
            filter: Filter::default(),
            excluded: Vec::new(),
        }
    }
}
