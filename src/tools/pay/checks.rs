//! What is right and wrong with a scheme: the shape of it, the boundary in words, the minimum wage.
use serde::{Deserialize, Serialize};

use super::{Method, Rate, Ratio, Rule, Scheme, Side, Threshold};
use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// Something to say about the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remark {
    /// Shares of income do not add up to 100 %; their sum in hundredths of a percent. An error.
    MixSum(u64),
    /// Potential income is zero or less. An error.
    IncomeNotPositive,
    /// The plan is zero or less. An error.
    PlanNotPositive,
    /// The threshold at this place stands below the one before it. An error.
    ThresholdOrder(usize),
    /// The threshold at this place repeats the one before it, rule and all. An error.
    ThresholdRepeated(usize),
    /// The threshold at this place pays a lower rate than the one before it: more turnover can pay less.
    RateFalls(usize),
    /// Soft salary is above 10 % of income.
    SoftAbove10(Percent),
    /// Hard salary is above 30 % of income.
    HardAbove30(Percent),
}

/// A stretch of attainment with one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// Where it starts, and whether exactly there is inside; `None` from nothing sold.
    pub from: Option<(Percent, bool)>,
    /// Where it ends, and whether exactly there is inside; `None` without end.
    pub to: Option<(Percent, bool)>,
    /// Its rate.
    pub rate: Rate,
}

/// What an attainment beside a threshold gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// Percent of plan.
    pub at: Percent,
    /// Thresholds passed.
    pub tier: u32,
    /// The rate of that tier.
    pub rate: Rate,
}

/// The boundary rule as data: what is said in a sentence with live examples.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boundary {
    /// Stretches in ascending order; those without width are left out.
    pub bands: Vec<Band>,
    /// A hundredth of a percent this side and that of every threshold.
    pub examples: Vec<Example>,
}

/// Salary against the lowest lawful pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// Hard and soft salary, soft in full.
    pub salary: Amount,
    /// Whether it reaches the minimum.
    pub is_reached: bool,
    /// Whether hard salary alone reaches it, for a month with a score of zero.
    pub is_reached_by_hard: bool,
    /// Income from which hard and soft salary reach it, rounded up to whole units.
    pub income_needed: Result<Amount, NoAnswer>,
}

impl Remark {
    /// Whether the scheme cannot stand like this; else it is a warning.
    pub fn is_error(self) -> bool {
        !matches!(self, Remark::RateFalls(_) | Remark::SoftAbove10(_) | Remark::HardAbove30(_))
    }
}

/// All there is to say about the settings, errors first. Places count thresholds as the scheme lists them.
pub fn remarks(scheme: &Scheme) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mix = scheme.mix;
    let mut say = |remark, holds: bool| remarks.extend(holds.then_some(remark));
    say(Remark::MixSum(mix.sum()), mix.sum() != 10_000);
    say(Remark::IncomeNotPositive, !scheme.potential_income.is_positive());
    say(Remark::PlanNotPositive, !scheme.plan.is_positive());
    for (place, pair) in scheme.thresholds.windows(2).enumerate() {
        let order = (pair[1].at, pair[1].rule).cmp(&(pair[0].at, pair[0].rule));
        say(Remark::ThresholdOrder(place + 1), order.is_lt());
        say(Remark::ThresholdRepeated(place + 1), order.is_eq());
        say(Remark::RateFalls(place + 1), order.is_gt() && falls(scheme.method, pair[0], pair[1]));
    }
    say(Remark::SoftAbove10(mix.soft), mix.soft > Percent::whole(10));
    say(Remark::HardAbove30(mix.hard), mix.hard > Percent::whole(30));
    crate::domain::sort_by_key(&mut remarks, |remark| !remark.is_error());
    remarks
}

/// Marginal rates may fall: every rouble still adds.
fn falls(method: Method, one: Threshold, next: Threshold) -> bool {
    method != Method::Marginal && next.rate < one.rate
}

/// The boundary rule of the tiers.
pub fn boundary(scheme: &Scheme) -> Boundary {
    let ascending = scheme.ascending();
    let start = |threshold: &Threshold| (threshold.at, threshold.rule == Rule::Reached);
    let end = |threshold: &Threshold| (threshold.at, threshold.rule == Rule::Exceeded);
    let mut bands = Vec::new();
    for tier in 0..=ascending.len() {
        let passed = tier.checked_sub(1).map(|place| &ascending[place]);
        let (from, to) = (passed.map(start), ascending.get(tier).map(end));
        let has_width = match (from, to) {
            (Some((from, at_start)), Some((to, at_end))) => from < to || (at_start && at_end),
            (None, Some((to, at_end))) => to.raw() > 0 || at_end,
            (_, None) => true,
        };
        let rate = passed.map_or(Rate::ZERO, |threshold| threshold.rate);
        bands.extend(has_width.then_some(Band { from, to, rate }));
    }
    Boundary { bands, examples: examples(scheme, &ascending) }
}

fn examples(scheme: &Scheme, ascending: &[Threshold]) -> Vec<Example> {
    let beside = |threshold: &Threshold| {
        let at = threshold.at.raw();
        match threshold.rule {
            Rule::Reached => [at.checked_sub(1), Some(at)],
            Rule::Exceeded => [Some(at), at.checked_add(1)],
        }
    };
    let mut places: Vec<Percent> = ascending.iter().flat_map(beside).flatten().map(Percent::new).collect();
    crate::domain::sort_by(&mut places, Ord::cmp);
    places.dedup();
    let Ok(tiers) = scheme.tiers() else { return Vec::new() };
    let example = |at| {
        let tier = tiers.tier_at(at, Side::At);
        Example { at, tier: tier as u32, rate: tiers.rate(tier) }
    };
    places.into_iter().map(example).collect()
}

/// Salary against the minimum wage: (hard + soft) × income ≥ minimum.
///
/// # Errors
/// [`NoAnswer::TooLarge`].
pub fn floor(scheme: &Scheme) -> Result<Floor, NoAnswer> {
    let (hard, soft) = (scheme.hard()?, scheme.soft(Percent::whole(100))?);
    let salary = hard.checked_add(soft).ok_or(NoAnswer::TooLarge)?;
    let minimum = scheme.minimum_wage.amount;
    let share = i128::from(scheme.mix.hard.raw()) + i128::from(scheme.mix.soft.raw());
    // Both in 1/10 000, so this is in whole units.
    let units = Ratio::new(i128::from(minimum.raw()), share);
    let whole = |units: Ratio| {
        let up = units.floor() + i128::from(units.under() > 1);
        i64::try_from(up).ok().and_then(Amount::whole).ok_or(NoAnswer::TooLarge)
    };
    Ok(Floor {
        salary,
        is_reached: salary >= minimum,
        is_reached_by_hard: hard >= minimum,
        income_needed: units.map_or(Err(NoAnswer::NoSalary), whole),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Mix, testing::rub};

    fn scheme(hard: u32, soft: u32, bonus: u32) -> Scheme {
        let mix =
            Mix { hard: Percent::whole(hard), soft: Percent::whole(soft), bonus: Percent::whole(bonus) };
        Scheme { mix, ..Scheme::default() }
    }

    #[track_caller]
    fn check(scheme: &Scheme, expect: &[Remark]) {
        assert_eq!(remarks(scheme), expect);
    }

    #[test]
    fn the_method_itself_raises_no_remark() {
        check(&Scheme::default(), &[]);
    }

    #[test]
    fn shares_must_add_up_to_100() {
        check(&scheme(30, 10, 50), &[Remark::MixSum(9_000)]);
        assert!(Remark::MixSum(9_000).is_error());
    }

    #[test]
    fn much_salary_is_a_warning_not_an_error() {
        let warnings = [Remark::SoftAbove10(Percent::whole(11)), Remark::HardAbove30(Percent::whole(31))];
        check(&scheme(31, 11, 58), &warnings);
        assert!(warnings.iter().all(|warning| !warning.is_error()));
        check(&scheme(30, 10, 60), &[]);
    }

    #[test]
    fn thresholds_must_ascend() {
        let with = |thresholds: &[Threshold]| Scheme { thresholds: thresholds.into(), ..Scheme::default() };
        use Threshold as T;
        check(&with(&[T::reached(100, 1), T::reached(80, 2)]), &[Remark::ThresholdOrder(1)]);
        check(&with(&[T::reached(100, 1), T::reached(100, 2)]), &[Remark::ThresholdRepeated(1)]);
        check(&with(&[T::reached(100, 1), T::exceeded(100, 2)]), &[]);
        check(&with(&[T::reached(80, 2), T::reached(100, 1)]), &[Remark::RateFalls(1)]);
        let marginal = with(&[T::reached(80, 2), T::reached(100, 1)]);
        check(&Scheme { method: Method::Marginal, ..marginal }, &[]);
    }

    #[test]
    fn nothing_to_pay_and_nothing_to_reach_are_errors() {
        let empty = Scheme { potential_income: Amount::ZERO, plan: Amount::ZERO, ..Scheme::default() };
        check(&empty, &[Remark::IncomeNotPositive, Remark::PlanNotPositive]);
    }

    #[test]
    fn the_boundary_is_said_band_by_band() {
        let found = boundary(&Scheme::default()).bands;
        let ends = |band: &Band| (band.from, band.to, band.rate);
        let [p80, p100, p120] = [80, 100, 120].map(Percent::whole);
        let expect = [
            (None, Some((p80, false)), Rate::ZERO),
            (Some((p80, true)), Some((p100, false)), Rate::whole(1)),
            (Some((p100, true)), Some((p120, true)), Rate::whole(2)),
            (Some((p120, false)), None, Rate::whole(3)),
        ];
        assert_eq!(found.iter().map(ends).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn examples_stand_on_both_sides_of_each_threshold() {
        let found = boundary(&Scheme::default()).examples;
        let rows: Vec<_> = found.iter().map(|it| (it.at.raw(), it.tier, it.rate.to_f64())).collect();
        let expect = [
            (7_999, 0, 0.0),
            (8_000, 1, 1.0),
            (9_999, 1, 1.0),
            (10_000, 2, 2.0),
            (12_000, 2, 2.0),
            (12_001, 3, 3.0),
        ];
        assert_eq!(rows, expect);
    }

    #[test]
    fn a_rate_from_nothing_sold_leaves_no_band_below_it() {
        let flat = boundary(&Scheme::default().with(crate::tools::pay::Preset::FlatRate));
        assert_eq!(flat.bands.len(), 1);
        assert_eq!(flat.examples.len(), 1);
    }

    #[test]
    fn forty_percent_reach_the_minimum_wage_from_an_income_of_67_733() {
        let floor_of = |income| {
            let income = rub(income);
            floor(&Scheme { potential_income: income, ..Scheme::default() }).unwrap()
        };
        assert_eq!(floor_of("100000").income_needed, Ok(rub("67733")));
        assert!(floor_of("67733").is_reached && !floor_of("67732").is_reached);
        assert!(floor_of("100000").is_reached_by_hard && !floor_of("67733").is_reached_by_hard);
    }

    #[test]
    fn a_scheme_without_salary_reaches_no_minimum() {
        let none = floor(&scheme(0, 0, 100)).unwrap();
        assert_eq!((none.is_reached, none.income_needed), (false, Err(NoAnswer::NoSalary)));
    }
}
