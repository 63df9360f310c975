//! ABCXYZ: who is my target audience? Volume (ABC) against regularity (XYZ), nine segments.
//!
//! [`Base::gather`] reads the rows: which take part (`selection`), in which stretch of time (`timeline`,
//! `far_off`, `window`), what is a purchase (`purchases`), sums by object and period (`gather`, `view`).
//! [`Ranking::new`] grades every client under the limits (`ranking`, `shape`), again for each move of a
//! slider. What is asked for is computed from the two: the report (`summary`), rows (`row`, with `distance`
//! and `stability`), their order (`select`), the scatter (`dots`).
mod act;
mod base;
mod distance;
mod dots;
mod far_off;
mod gather;
mod labels;
mod params;
mod period_sums;
mod purchases;
mod ranking;
mod report;
mod row;
mod select;
mod selection;
mod settings;
mod shape;
mod shown;
mod stability;
mod summary;
mod timeline;
mod view;
mod window;

pub mod draw;
pub mod screen;

pub use act::{Act, Look, Picture, Way, Which};
pub use base::Base;
pub use params::{
    AbcRule, ByWhat, ClassicLimits, Cuts, Divisor, Filter, Measure, Object, Params, PeriodChoice, Reading,
    RhythmLimits, XyzRule,
};
pub use ranking::Ranking;
pub use report::{
    Cell, ClassSum, Concentration, CurvePoint, Dot, Edge, FarOff, Group, Regularity, Report, Row,
    SellerCells, Stability, StabilityReading, Standing, Warning, Window,
};
pub use select::{Selected, Sort, SortKey};
pub use settings::{
    Limit, Setting, bounds, choose, exclude, filter, forget_data, move_limit, next_sort, reset, toggle, value,
};
pub use shown::{List, Panel, Query, Shown};
