//! Pace: will we make the plan? Fact to date against the part of the plan that is due by now.
//!
//! pace = fact / (plan / D × d), D the working days of the month, d those worked: today too once its
//! fact is in. It equals the projected attainment: projection = fact / d × D. Needed a day = (plan − fact)
//! / days left. Money received on a day off counts in the fact and adds nothing to d. With the month's own
//! profile the share of the month that past months had received by now takes the place of d / D.
//!
//! [`analyse`] gives a line for each seller, who lags most first, and one for the department; [`curve`]
//! the month day by day; [`morning`] what to say in the chat.
mod act;
mod analysis;
mod course;
mod curve;
mod department;
mod from_sales;
mod gather;
mod leave;
mod outlook;
mod paste;
mod profile;
mod report;
mod schedule;
mod settings;
mod summary;

pub mod draw;
mod params;

pub use act::{Act, COUNTRIES, Cell, Look, PLANS, PasteResult, SHAPES, act};
pub use analysis::analyse;
pub use curve::{CurveDay, Whose, curve};
pub use from_sales::{SalesFacts, facts_of_sales};
pub use gather::sellers;
pub use outlook::{LookAhead, Others, Outlook};
pub use params::{FactFrom, Params, Person, PlanFrom, Typed};
pub use paste::{PlanLine, PlanPaste, read_plans};
pub use profile::{MONTHS_NEEDED, PastMonth, Profile};
pub use report::{Aside, Department, Figures, Line, Report, Required};
pub use schedule::{Days, Load, Schedule};
pub use settings::{Fact, Input, Seller, Settings, Shape};
pub use summary::{Laggard, Morning, Prize, Reported, RunnerUp, morning};
