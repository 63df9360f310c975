//! What the team will cost in a month, simulated: months are drawn, pay is summed up, the sums are counted.
//!
//! Attainments are drawn one by one and independently, with replacement, from all months of all sellers (bootstrap:
//! Efron 1979, "Bootstrap methods: another look at the jackknife") or from a normal distribution (polar method:
//! Marsaglia and Bray 1964). The same seed gives the same months.
use fastrand::Rng;
use serde::{Deserialize, Serialize};

use super::{Normal, moments::Moments};
use crate::{
    domain::{Amount, Percent},
    stats::{NoAnswer, percentile},
    tools::pay::{Attainment, HeadRule, Rule, Scheme, statement::sum, tiers::Tiers},
};

/// Months that one simulation may have; it is cut to them.
const MOST_MONTHS: u32 = 1_000_000;

/// Where attainments are drawn from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Source {
    /// The team's own months.
    #[default]
    OwnMonths,
    /// A normal distribution.
    Normal(Normal),
}

/// How to simulate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Settings {
    /// How many months, 1 to 1 000 000.
    pub n_months: u32,
    /// Where the draws start; shown, so that a figure can be had again.
    pub seed: u64,
    /// What is drawn.
    pub source: Source,
    /// Score of every seller.
    pub score: Percent,
    /// What a month may cost.
    pub budget: Option<Amount>,
    /// Bars of the histogram, 1 or more.
    pub n_bins: u32,
}

/// The team that is simulated.
#[derive(Clone, Copy, Debug)]
pub struct Draws<'a> {
    /// Month plan of each seller.
    pub plans: &'a [Amount],
    /// Past months of all, as (plan, fact); those without a plan are left out.
    pub history: &'a [(Amount, Amount)],
}

/// Simulated months with a cost in `from..to`; the last bar holds its end too.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bin {
    /// In units of money.
    pub from: f64,
    /// In units of money.
    pub to: f64,
    /// How many months.
    pub count: u32,
}

/// Cost of a month: salaries, bonuses and the head's part, in units of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Simulation {
    /// Months simulated.
    pub n_months: u32,
    /// Where the draws started.
    pub seed: u64,
    /// Mean cost.
    pub mean: f64,
    /// Mean of the sellers' bonuses alone,
    pub bonus: f64,
    /// and its standard error.
    pub bonus_error: f64,
    /// One month in ten costs less.
    pub p10: f64,
    /// Half the months cost less.
    pub p50: f64,
    /// Nine months in ten cost less.
    pub p90: f64,
    /// Share of months that cost more than the budget; `None` without one.
    pub over_budget: Option<f64>,
    /// From the cheapest month to the dearest.
    pub bins: Vec<Bin>,
}

impl Default for Settings {
    fn default() -> Settings {
        let score = Percent::whole(100);
        Settings { n_months: 10_000, seed: 1, source: Source::OwnMonths, score, budget: None, n_bins: 30 }
    }
}

/// Simulates the cost of a month of the team.
///
/// # Errors
/// [`NoAnswer::TooFew`] without sellers or months to simulate, or without past months to draw from,
/// [`NoAnswer::PlanNotPositive`] when a seller has no plan, [`NoAnswer::TooLarge`].
pub fn simulate(scheme: &Scheme, draws: Draws<'_>, settings: &Settings) -> Result<Simulation, NoAnswer> {
    let n_months = settings.n_months.min(MOST_MONTHS);
    if draws.plans.is_empty() || n_months == 0 {
        return Err(NoAnswer::TooFew { have: 0, need: 1 });
    }
    if draws.plans.iter().any(|plan| !plan.is_positive()) {
        return Err(NoAnswer::PlanNotPositive);
    }
    let tiers = scheme.tiers()?;
    let steps = Steps::of(&tiers);
    let cap = scheme.cap.map_or(f64::INFINITY, Amount::to_f64);
    let plans: Vec<f64> = draws.plans.iter().map(|plan| plan.to_f64()).collect();
    let team_plan: f64 = plans.iter().sum();
    let salary = sum(&[scheme.hard()?, scheme.soft(settings.score)?])?.to_f64() * plans.len() as f64;
    let mut dice = Dice::of(settings, pool(&tiers, draws.history)?)?;
    let mut bonuses = Moments::default();
    let mut costs = Vec::with_capacity(n_months as usize);
    for _ in 0..n_months {
        let (mut bonus, mut fact) = (0.0, 0.0);
        for plan in &plans {
            let (attained, share) = dice.throw(&steps);
            bonus += (share * plan).min(cap);
            fact += attained * plan;
        }
        bonuses.add(bonus);
        costs.push(salary + bonus + head(scheme.head, &steps, (team_plan, fact)));
    }
    costs.sort_unstable_by(f64::total_cmp);
    let over = |budget: Amount| costs.len() - costs.partition_point(|cost| *cost <= budget.to_f64());
    Ok(Simulation {
        n_months,
        seed: settings.seed,
        mean: costs.iter().sum::<f64>() / f64::from(n_months),
        bonus: bonuses.mean(),
        bonus_error: bonuses.error(),
        p10: percentile(&costs, 0.1)?,
        p50: percentile(&costs, 0.5)?,
        p90: percentile(&costs, 0.9)?,
        over_budget: settings.budget.map(|budget| over(budget) as f64 / f64::from(n_months)),
        bins: bins(&costs, settings.n_bins.max(1)),
    })
}

/// Past attainments, each with its bonus over plan before the cap, told apart exactly.
fn pool(tiers: &Tiers, history: &[(Amount, Amount)]) -> Result<Vec<(f64, f64)>, NoAnswer> {
    let attained = history.iter().filter_map(|(plan, fact)| Attainment::of(*fact, *plan).ok());
    let drawn = attained.map(|it| {
        let line = tiers.line(tiers.tier(it));
        let share = line.base.to_f64() + line.slope.to_f64() * it.to_f64();
        Ok((it.to_f64(), share))
    });
    drawn.collect()
}

fn head(rule: HeadRule, steps: &Steps, (plan, fact): (f64, f64)) -> f64 {
    match rule {
        HeadRule::Nothing => 0.0,
        HeadRule::SameTiers(part) => part.to_f64() / 100.0 * steps.bonus(fact / plan) * plan,
        HeadRule::Flat(rate) => rate.to_f64() / 100.0 * fact.max(0.0),
    }
}

/// Tiers in floats, for draws: highest first.
struct Steps(Vec<(f64, Rule, f64, f64)>);

impl Steps {
    fn of(tiers: &Tiers) -> Steps {
        let step = |(place, threshold): (usize, &crate::tools::pay::Threshold)| {
            let line = tiers.line(place + 1);
            (threshold.at.to_f64() / 100.0, threshold.rule, line.base.to_f64(), line.slope.to_f64())
        };
        Steps(tiers.thresholds.iter().enumerate().map(step).rev().collect())
    }
    /// Bonus over plan, before the cap.
    fn bonus(&self, attained: f64) -> f64 {
        let is_passed = |at: f64, rule| attained > at || (attained == at && rule == Rule::Reached);
        let step = self.0.iter().find(|(at, rule, ..)| is_passed(*at, *rule));
        step.map_or(0.0, |(_, _, base, slope)| base + slope * attained)
    }
}

/// Draws attainments.
struct Dice {
    rng: Rng,
    pool: Vec<(f64, f64)>,
    /// Mean and spread, when draws are normal.
    bell: Option<(f64, f64)>,
    /// The polar method gives two numbers at a time.
    spare: Option<f64>,
}

impl Dice {
    fn of(settings: &Settings, pool: Vec<(f64, f64)>) -> Result<Dice, NoAnswer> {
        let bell = match settings.source {
            Source::OwnMonths if pool.is_empty() => return Err(NoAnswer::TooFew { have: 0, need: 1 }),
            Source::OwnMonths => None,
            Source::Normal(normal) => Some((normal.mean.to_f64() / 100.0, normal.spread.to_f64() / 100.0)),
        };
        Ok(Dice { rng: Rng::with_seed(settings.seed), pool, bell, spare: None })
    }
    /// An attainment and its bonus over plan.
    fn throw(&mut self, steps: &Steps) -> (f64, f64) {
        let Some((mean, spread)) = self.bell else { return self.pool[self.rng.usize(..self.pool.len())] };
        let attained = mean + spread * self.standard();
        (attained, steps.bonus(attained))
    }
    fn standard(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let (x, y) = (2.0 * self.rng.f64() - 1.0, 2.0 * self.rng.f64() - 1.0);
            let radius = x * x + y * y;
            if radius > 0.0 && radius < 1.0 {
                let scale = (-2.0 * radius.ln() / radius).sqrt();
                self.spare = Some(y * scale);
                return x * scale;
            }
        }
    }
}

/// Bars of equal width; one bar when all months cost the same.
fn bins(ascending: &[f64], n_bins: u32) -> Vec<Bin> {
    let (Some(first), Some(last)) = (ascending.first(), ascending.last()) else { return Vec::new() };
    if first == last {
        return vec![Bin { from: *first, to: *last, count: ascending.len() as u32 }];
    }
    let edge = |n: u32| first + (last - first) * f64::from(n) / f64::from(n_bins);
    let mut before = 0;
    let bin = |n: u32| {
        let (from, to) = (edge(n), edge(n + 1));
        let until =
            if n + 1 == n_bins { ascending.len() } else { ascending.partition_point(|cost| *cost < to) };
        let count = until.saturating_sub(std::mem::replace(&mut before, until));
        Bin { from, to, count: count as u32 }
    };
    (0..n_bins).map(bin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Rate, testing::rub};

    fn run(scheme: &Scheme, history: &[(&str, &str)], settings: Settings) -> Simulation {
        let history: Vec<_> = history.iter().map(|(plan, fact)| (rub(plan), rub(fact))).collect();
        let plans = [rub("3000000"), rub("1000000")];
        simulate(scheme, Draws { plans: &plans, history: &history }, &settings).unwrap()
    }

    const MADE: [(&str, &str); 1] = [("100", "100")];

    #[test]
    fn a_team_that_always_makes_its_plan_costs_the_same_every_month() {
        // Two salaries of 40 000, 2 % of 4 000 000.
        let found = run(&Scheme::default(), &MADE, Settings::default());
        assert_eq!([found.mean, found.p10, found.p50, found.p90], [160_000.0; 4]);
        assert_eq!((found.bonus, found.bonus_error), (80_000.0, 0.0));
        assert_eq!(found.bins, [Bin { from: 160_000.0, to: 160_000.0, count: 10_000 }]);
    }

    #[test]
    fn the_head_gets_his_part_of_the_team() {
        let cost = |head| run(&Scheme { head, ..Scheme::default() }, &MADE, Settings::default()).mean;
        assert_eq!(cost(HeadRule::SameTiers(Percent::whole(10))), 168_000.0);
        assert_eq!(cost(HeadRule::Flat(Rate::whole(1))), 200_000.0);
    }

    #[test]
    fn past_months_are_told_apart_exactly() {
        let just_below = [("30000000", "29999999.99")];
        assert!((run(&Scheme::default(), &just_below, Settings::default()).bonus - 40_000.0).abs() < 0.01);
    }

    #[test]
    fn the_chance_to_exceed_a_budget_is_the_share_of_months_above_it() {
        let over = |budget| {
            let settings = Settings { budget: Some(rub(budget)), ..Settings::default() };
            run(&Scheme::default(), &[("100", "100"), ("100", "0")], settings).over_budget.unwrap()
        };
        // 80 000 and the bonuses: nothing, 20 000, 60 000 or 80 000, a quarter of the months each.
        assert_eq!((over("160000"), over("79999")), (0.0, 1.0));
        for (budget, chance) in [("80000", 0.75), ("100000", 0.5), ("159999", 0.25)] {
            // Four standard errors of a share of 10 000 months.
            assert!((over(budget) - chance).abs() < 0.02, "{budget}");
        }
    }

    #[test]
    fn bars_hold_every_month_once() {
        let settings = Settings { n_bins: 7, ..Settings::default() };
        let found = run(&Scheme::default(), &[("100", "100"), ("100", "85"), ("100", "125")], settings);
        assert_eq!(found.bins.len(), 7);
        assert_eq!(found.bins.iter().map(|bin| bin.count).sum::<u32>(), 10_000);
        assert!(found.p10 <= found.p50 && found.p50 <= found.p90);
    }

    #[test]
    fn the_same_seed_gives_the_same_months() {
        let normal = Normal { mean: Percent::whole(100), spread: Percent::whole(20) };
        let run = |seed| {
            let settings = Settings { seed, source: Source::Normal(normal), ..Settings::default() };
            run(&Scheme::default(), &[], settings)
        };
        assert_eq!(run(7), run(7));
        assert_ne!(run(7).mean, run(8).mean);
    }

    #[test]
    fn without_past_months_there_is_nothing_to_draw_from() {
        let simulate = |plans: &[Amount]| {
            simulate(&Scheme::default(), Draws { plans, history: &[] }, &Settings::default())
        };
        assert_eq!(simulate(&[rub("1")]), Err(NoAnswer::TooFew { have: 0, need: 1 }));
        assert_eq!(simulate(&[]), Err(NoAnswer::TooFew { have: 0, need: 1 }));
        assert_eq!(simulate(&[Amount::ZERO]), Err(NoAnswer::PlanNotPositive));
    }
}
