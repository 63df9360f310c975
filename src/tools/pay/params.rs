//! Settings of the tool, and all that follows from them at once.
use serde::{Deserialize, Serialize};

use super::{
    Boundary, Cliff, Comparison, CurvePoint, Darwin, Draws, Expected, Fact, Fixes, Floor, From, Holding,
    LastRoubles, Month, Normal, Other, Ratio, Remark, Row, Rules, Scheme, Seller, Settings, Simulation,
    Smooth, Statement, TeamPay, Unknown, Zone, boundary, cliffs, compare, curve, darwin, expected, fixes,
    floor, holding, last_roubles, own_plan, remarks, simulate, smooth, statement, team,
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
    pub other: Option<Other>,
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
    /// The team as it was typed: a row a seller and month.
    pub rows: Vec<Row>,
    /// Where the team comes from; found out when `None`.
    pub from: Option<From>,
    /// What counts as fact in the tables.
    pub fact: Fact,
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
            rows: Vec::new(),
            from: None,
            fact: Fact::Shipped,
        }
    }
}

impl Params {
    /// The scheme to compare with.
    pub fn rival(&self) -> Option<Scheme> {
        self.other.as_ref().and_then(|other| other.scheme(&self.scheme, &self.own))
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
        comparison: params.rival().map(|other| compare(scheme, &other, sellers)),
        smooth: smooth(scheme, &history),
        attainment: Normal::of(&history),
        simulation: simulate(scheme, draws, &params.simulation),
    }
}

/// Between these attainments pay is straight; where a cap bends it, to a hundredth of a percent.
pub(super) fn corners(scheme: &Scheme, end: Percent) -> Vec<Percent> {
    let bends = scheme.tiers().map_or_else(|_| Vec::new(), |tiers| tiers.bends(scheme.plan));
    let hundredths =
        |bend: Ratio| bend.checked_mul(Ratio::whole(10_000)).and_then(|it| u32::try_from(it.floor()).ok());
    let mut corners: Vec<Percent> = scheme.thresholds.iter().map(|threshold| threshold.at).collect();
    corners.extend(bends.into_iter().filter_map(hundredths).map(Percent::new));
    corners.retain(|at| *at < end);
    corners.extend([Percent::whole(0), end]);
    crate::domain::sort_by(&mut corners, Ord::cmp);
    corners.dedup();
    corners
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Day, Period, Step},
        tools::pay::{Preset, Verdict, testing::rub},
    };

    #[track_caller]
    fn check_corners(scheme: Scheme, expect: &[u32]) {
        let report = analyse(&Params { scheme, ..Params::default() });
        assert_eq!(report.curve.unwrap().iter().map(|point| point.at.raw()).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn the_curve_has_a_point_wherever_it_breaks_or_bends() {
        check_corners(Scheme::default(), &[0, 8_000, 10_000, 12_000, 15_000]);
        check_corners(Scheme::default().with(Preset::FlatRate), &[0, 15_000]);
        let smooth = Scheme::default().with(Preset::Smooth);
        // 10 % above 80 %: 45 000 at 95 %.
        check_corners(Scheme { cap: Some(rub("45000")), ..smooth }, &[0, 8_000, 9_500, 15_000]);
    }

    #[test]
    fn the_method_itself_agrees_with_itself() {
        let report = analyse(&Params::default());
        assert_eq!(report.remarks, []);
        assert_eq!(report.at_plan.unwrap().total, rub("100000"));
        assert!(report.fixes.unwrap().gap.is_closed);
        assert_eq!(report.darwin.unwrap().verdict, Verdict::Passes);
        assert!(report.floor.unwrap().is_reached);
    }

    #[test]
    fn without_a_plan_every_part_says_so() {
        let scheme = Scheme { plan: Amount::ZERO, ..Scheme::default() };
        let report = analyse(&Params { scheme, ..Params::default() });
        let no_plan = NoAnswer::PlanNotPositive;
        assert_eq!(report.remarks, [Remark::PlanNotPositive]);
        assert_eq!((report.at_plan, report.curve), (Err(no_plan), Err(no_plan)));
        assert_eq!((report.fixes, report.darwin), (Err(no_plan), Err(no_plan)));
        assert_eq!((report.cliffs, report.last_roubles), (Err(no_plan), Err(no_plan)));
        assert_eq!((report.own_plan, report.holding), (Err(no_plan), Err(no_plan)));
        assert_eq!(report.expected, Err(no_plan));
    }

    #[test]
    fn settings_and_report_survive_the_way_to_the_page() {
        let other = Some(Other::Fixed(Scheme::default().into()));
        let params = Params { other, ..Params::default() };
        let report = analyse(&params);
        let there = postcard::to_allocvec(&(&params, &report)).unwrap();
        assert_eq!(postcard::from_bytes::<(Params, Report)>(&there), Ok((params, report)));
    }

    fn seller(name: &str, facts: &[&str]) -> Seller {
        let january = Period::of(Step::Month, Day::from_ymd(2026, 1, 1).unwrap());
        let month = |(place, fact): (usize, &&str)| {
            (january.plus(place as i32), Month::of(rub("3000000"), rub(fact)))
        };
        Seller { name: name.into(), months: facts.iter().enumerate().map(month).collect() }
    }

    #[test]
    fn a_team_is_paid_compared_smoothed_and_simulated_at_once() {
        let other = Some(Other::Preset(Preset::FlatRate));
        let sellers = [seller("Анна", &["3000000", "3000000"]), seller("Борис", &["3000000"])];
        let report = analyse_team(&Params { other, ..Params::default() }, &sellers);
        assert_eq!(report.pay.unwrap().pay, rub("300000"));
        assert_eq!(report.comparison.unwrap().unwrap().total.difference, Amount::ZERO);
        assert_eq!(report.smooth.unwrap().scheme.thresholds, Preset::Smooth.tiers().1);
        assert_eq!(report.attainment.unwrap().spread, Percent::whole(0));
        // Two sellers at plan.
        assert_eq!(report.simulation.unwrap().p50, 200_000.0);
    }

    #[test]
    fn nobody_has_nothing_but_reasons() {
        let report = analyse_team(&Params::default(), &[]);
        let none = NoAnswer::TooFew { have: 0, need: 1 };
        assert_eq!((report.pay, report.comparison), (Err(none), None));
        assert_eq!((report.smooth, report.simulation), (Err(none), Err(none)));
    }
}
