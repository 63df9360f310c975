//! Settings of the tool, and all that follows from them at once.
use serde::{Deserialize, Serialize};

use super::{
    Boundary, Cliff, Comparison, CurvePoint, Darwin, Draws, Expected, Fixes, Floor, Holding, LastRoubles,
    Month, Normal, Remark, Rules, Scheme, Seller, Settings, Simulation, Smooth, Statement, TeamPay, Unknown,
    Zone, boundary, cliffs, compare, curve, darwin, expected, fixes, floor, holding, last_roubles, own_plan,
    remarks, simulate, smooth, statement, team,
};
use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// A scheme that the user keeps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// The scheme.
    pub scheme: Scheme,
}

/// Settings of pay.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Params {
    /// The scheme in hand.
    pub scheme: Scheme,
    /// Another to compare it with.
    pub other: Option<Scheme>,
    /// Schemes kept under a name.
    pub own: Vec<Named>,
    /// Which of income, mix, plan and rate is to be found.
    pub unlocked: Vec<Unknown>,
    /// Score for soft salary in the curve.
    pub score: Percent,
    /// Where the curve ends, percent of plan.
    pub curve_end: Percent,
    /// From where the last roubles are counted.
    pub last_from: Vec<Percent>,
    /// Two months' totals of the holding table, in percent of one plan.
    pub totals: Vec<Percent>,
    /// Attainment for the closed form.
    pub attainment: Normal,
    /// The simulation.
    pub simulation: Settings,
    /// Money before payday.
    pub fast_money: Rules,
}

/// All that follows from the scheme alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Warnings and errors.
    pub remarks: Vec<Remark>,
    /// The boundary rule with its examples.
    pub boundary: Boundary,
    /// Pay at plan, soft salary in full.
    pub at_plan: Result<Statement, NoAnswer>,
    /// Pay at the ends of every straight stretch.
    pub curve: Result<Vec<CurvePoint>, NoAnswer>,
    /// Whether mix and tiers agree, and three fixes.
    pub fixes: Result<Fixes, NoAnswer>,
    /// The Darwin principle.
    pub darwin: Result<Darwin, NoAnswer>,
    /// The minimum wage.
    pub floor: Result<Floor, NoAnswer>,
    /// Steps.
    pub cliffs: Result<Vec<Cliff>, NoAnswer>,
    /// The last roubles.
    pub last_roubles: Result<Vec<LastRoubles>, NoAnswer>,
    /// Where it pays to buy one's own plan.
    pub own_plan: Result<Vec<Zone>, NoAnswer>,
    /// What holding deals earns.
    pub holding: Result<Vec<Holding>, NoAnswer>,
    /// The expected bonus.
    pub expected: Result<Expected, NoAnswer>,
}

/// All that follows from the scheme and the team's past months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TeamReport {
    /// Pay of each and all.
    pub pay: Result<TeamPay, NoAnswer>,
    /// Against the other scheme, when there is one.
    pub comparison: Option<Result<Comparison, NoAnswer>>,
    /// The smooth scheme of equal cost.
    pub smooth: Result<Smooth, NoAnswer>,
    /// Attainment of the team as a normal distribution.
    pub attainment: Result<Normal, NoAnswer>,
    /// A month simulated; every seller has the plan of his last month.
    pub simulation: Result<Simulation, NoAnswer>,
}

impl Default for Params {
    fn default() -> Params {
        Params {
            scheme: Scheme::default(),
            other: None,
            own: Vec::new(),
            unlocked: Vec::new(),
            score: Percent::whole(100),
            curve_end: Percent::whole(150),
            last_from: [95, 98, 99].map(Percent::whole).into(),
            totals: [160, 200, 240, 260].map(Percent::whole).into(),
            attainment: Normal { mean: Percent::whole(100), spread: Percent::whole(20) },
            simulation: Settings::default(),
            fast_money: Rules::default(),
        }
    }
}

/// Looks at the scheme in hand.
pub fn analyse(params: &Params) -> Report {
    let scheme = &params.scheme;
    let at_plan = statement(scheme, &Month::of(scheme.plan, scheme.plan));
    Report {
        remarks: remarks(scheme),
        boundary: boundary(scheme),
        at_plan,
        curve: curve(scheme, params.score, &corners(scheme, params.curve_end)),
        fixes: fixes(scheme),
        darwin: darwin(scheme),
        floor: floor(scheme),
        cliffs: cliffs(scheme),
        last_roubles: last_roubles(scheme, &params.last_from),
        own_plan: own_plan(scheme),
        holding: holding(scheme, &params.totals),
        expected: expected(scheme, params.attainment),
    }
}

/// Pays the team's past months and looks ahead from them.
pub fn analyse_team(params: &Params, sellers: &[Seller]) -> TeamReport {
    let scheme = &params.scheme;
    let months = sellers.iter().flat_map(|seller| &seller.months);
    let history: Vec<(Amount, Amount)> = months.map(|(_, month)| (month.plan, month.fact)).collect();
    let last =
        |seller: &Seller| seller.months.iter().max_by_key(|(period, _)| *period).map(|(_, month)| month.plan);
    let plans: Vec<Amount> = sellers.iter().filter_map(last).filter(|plan| plan.is_positive()).collect();
    let draws = Draws { plans: &plans, history: &history };
    TeamReport {
        pay: team(scheme, sellers),
        comparison: params.other.as_ref().map(|other| compare(scheme, other, sellers)),
        smooth: smooth(scheme, &history),
        attainment: Normal::of(&history),
        simulation: simulate(scheme, draws, &params.simulation),
    }
}

/// Between these attainments pay is straight, but where a cap bends it.
fn corners(scheme: &Scheme, end: Percent) -> Vec<Percent> {
    let mut corners = vec![Percent::whole(0), end];
    corners.extend(scheme.thresholds.iter().map(|threshold| threshold.at).filter(|at| *at < end));
    corners.sort_unstable();
    corners.dedup();
    corners
}
