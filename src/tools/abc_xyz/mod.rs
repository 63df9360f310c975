//! ABCXYZ: who is my target audience? Volume (ABC) against regularity (XYZ), nine segments.
mod params;
mod report;

pub use params::{
    AbcRule, ByWhat, ClassicLimits, Cuts, Divisor, Filter, Measure, Object, Params, PeriodChoice, Reading,
    RhythmLimits, XyzRule,
};
pub use report::{
    Cell, ClassSum, Concentration, CurvePoint, Dot, Edge, FarOff, Group, Regularity, Report, Row,
    SellerCells, Stability, StabilityReading, Standing, Warning, Window,
};
