//! Pay: how do I pay the hungriest? A scheme, what it pays, what it costs and what it invites people to do.
//!
//! Pay = hard + soft × score + bonus + money before payday − clawback; the bonus follows attainment (fact / plan) by
//! thresholds, on the whole turnover, marginally or interpolated. Source: the method's rules of the Darwin principle,
//! 30:10:60, big thresholds and money before payday; formulas and their papers stand with each file.
//! Attainment is compared exactly and never rounded first; money is rounded half up to the kopeck at the end of each
//! component.
mod act;
mod ahead;
mod attainment;
mod books;
mod checks;
mod cost;
mod crew;
mod darwin;
mod fast_money;
mod params;
mod paste;
mod rate;
mod ratio;
mod rows;
mod scheme;
mod solve;
mod statement;
mod team;
#[cfg(test)]
mod testing;
mod tiers;
mod typed;
mod won;
mod xray;

pub mod draw;
pub mod share;

pub use act::{
    Act, Choice, Field, Form, GoalKind, Handle, HeadKind, Lever, Look, Moving, Needs, Pasted, Section,
    SoftKind, SourceKind, act,
};
pub use ahead::{Ahead, Prospect, Step};
pub use attainment::Attainment;
pub use books::{Books, book_of, books};
pub use checks::{Band, Boundary, Example, Floor, Remark, boundary, floor, remarks};
pub use cost::{Bin, Draws, Expected, Normal, Settings, Simulation, Source, expected, simulate};
pub use crew::{Crew, Lack, crew};
pub use darwin::{Crossing, Darwin, Verdict, Window, darwin};
pub use fast_money::{
    Due, Entrant, Goal, MonthBook, MonthResult, Payment, PlayBack, Prizes, Rules, RunnerUp, Stage,
    StageResult, Standing, Win, play, play_back, standings,
};
pub use params::{Named, Params, Report, TeamReport, analyse, analyse_team};
pub use paste::{TeamLine, TeamPaste, read_team};
pub use rate::Rate;
pub use ratio::Ratio;
pub use rows::{Fact, From, Other, Row};
pub use scheme::{HeadRule, Method, MinimumWage, Mix, Preset, Rule, Scheme, SoftRule, Threshold};
pub use solve::{Fixes, Gap, Solution, Unknown, fixes, gap, solve};
pub use statement::{CurvePoint, Month, Statement, curve, statement};
pub use team::{Comparison, Difference, Seller, SellerPay, TeamMonth, TeamPay, compare, contrast, team};
pub use tiers::Side;
pub use won::{Won, won_on};
pub use xray::{Cliff, Holding, LastRoubles, Smooth, Zone, cliffs, holding, last_roubles, own_plan, smooth};
