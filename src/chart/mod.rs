//! Pictures as data: plain numbers and ready words in, a [`Scene`] out; a scene prints itself as SVG.
//!
//! A chart knows no language, no colour and no browser: labels arrive worded, colours are [`Tone`]s
//! until they are printed, and the same scene serves the screen, the printer and the exported file.
mod bars;
mod densities;
mod histogram;
mod matrix;
mod measure;
mod month;
mod palette;
pub mod pareto;
mod pay_curve;
mod placing;
mod scale;
mod scatter;
mod scene;
mod scores;
mod svg;
pub mod ticks;
mod value_curves;

pub use bars::{Bars, Spark, bars, spark};
pub use densities::{Densities, Density, densities, densities_height};
pub use histogram::{Histogram, HistogramBar, HistogramLine, histogram};
pub use matrix::{Matrix, MatrixCell, matrix};
pub use month::{Month, MonthDay, month};
pub use palette::{Colour, Palette};
pub use pareto::{Pareto, pareto};
pub use pay_curve::{PayBand, PayCurve, PayHandles, PayPost, PayReading, PayStretch, pay_curve};
pub use scale::Scale;
pub use scatter::{Dot, Scatter, ScatterLimit, scatter};
pub use scene::{Anchor, Baseline, Face, Mark, Outline, Point, SERIES, Scene, Text, Tone};
pub use scores::{ScoreBar, ScoreGroup, Scores, scores};
pub use svg::{Ink, Number};
pub use value_curves::{ValueCurves, ValuePlayer, value_curves};

/// Puts a number of an axis into words of the user's language.
pub type Wording<'a> = &'a dyn Fn(f64) -> String;
