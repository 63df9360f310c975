//! The bonus exactly: each method is a straight line between thresholds.
//!
//! With attainment a = fact / plan, thresholds tᵢ and rates rᵢ, the bonus over plan from tᵢ to tᵢ₊₁ is
//! whole rᵢ·a; marginal Σ rⱼ·(tⱼ₊₁ − tⱼ) + rᵢ·(a − tᵢ) over j < i; interpolated the line from (tᵢ, rᵢ·tᵢ) to
//! (tᵢ₊₁, rᵢ₊₁·tᵢ₊₁), above the last threshold r·a. Below the first threshold it is 0 in all three.
use super::{Attainment, Method, Rate, Ratio, Rule, Scheme, Threshold};
use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// From which side an attainment is come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The limit from below.
    Below,
    /// The attainment itself, by the rule of the threshold.
    At,
    /// The limit from above.
    Above,
}

/// Bonus over plan as a line of attainment: base + slope × attainment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) base: Ratio,
    pub(super) slope: Ratio,
}

/// Thresholds in ascending order with their lines. Tier 0 is below the first; tier n has passed n thresholds.
#[derive(Clone, Debug)]
pub(super) struct Tiers {
    pub(super) thresholds: Vec<Threshold>,
    /// One for each tier, one more than thresholds.
    lines: Vec<Line>,
    cap: Option<Amount>,
}

impl Line {
    pub(super) const ZERO: Line = Line { base: Ratio::ZERO, slope: Ratio::ZERO };

    pub(super) fn at(self, attainment: Ratio) -> Option<Ratio> {
        self.base.checked_add(self.slope.checked_mul(attainment)?)
    }
}

impl Scheme {
    /// Thresholds in ascending order; of two at one place the one that is reached comes before the one that is
    /// exceeded.
    pub fn ascending(&self) -> Vec<Threshold> {
        let mut thresholds = self.thresholds.clone();
        crate::domain::sort_by_key(&mut thresholds, |threshold| (threshold.at, threshold.rule));
        thresholds
    }
    pub(super) fn tiers(&self) -> Result<Tiers, NoAnswer> {
        let thresholds = self.ascending();
        let lines = lines(self.method, &thresholds).ok_or(NoAnswer::TooLarge)?;
        Ok(Tiers { thresholds, lines, cap: self.cap })
    }
}

impl Tiers {
    /// How many thresholds an attainment has passed.
    pub(super) fn tier(&self, attainment: Attainment) -> usize {
        self.thresholds.partition_point(|threshold| match threshold.rule {
            Rule::Reached => attainment.reaches(threshold.at),
            Rule::Exceeded => attainment.exceeds(threshold.at),
        })
    }
    /// How many are passed at so many percent, seen from a side.
    pub(super) fn tier_at(&self, at: Percent, side: Side) -> usize {
        self.thresholds.partition_point(|threshold| match (side, threshold.rule) {
            (Side::Below, _) | (Side::At, Rule::Exceeded) => threshold.at < at,
            (Side::Above, _) | (Side::At, Rule::Reached) => threshold.at <= at,
        })
    }
    /// The rate of a tier.
    pub(super) fn rate(&self, tier: usize) -> Rate {
        tier.checked_sub(1).map_or(Rate::ZERO, |place| self.thresholds[place].rate)
    }
    pub(super) fn line(&self, tier: usize) -> Line {
        self.lines[tier]
    }
    /// The bonus in a tier, before the cap, in 1/10 000 units: base × plan + slope × fact.
    pub(super) fn uncapped(&self, tier: usize, plan: Amount, fact: Ratio) -> Result<Ratio, NoAnswer> {
        let Line { base, slope } = self.lines[tier];
        let bonus = || base.checked_mul(plan.into())?.checked_add(slope.checked_mul(fact)?);
        bonus().ok_or(NoAnswer::TooLarge)
    }
    /// The bonus of an attainment, under the cap, not rounded, in 1/10 000 units.
    pub(super) fn exact(&self, plan: Amount, fact: Amount) -> Result<Ratio, NoAnswer> {
        let bonus = self.uncapped(self.tier(Attainment::of(fact, plan)?), plan, fact.into())?;
        match self.cap.map(Ratio::from) {
            Some(cap) if bonus > cap => Ok(cap),
            _ => Ok(bonus),
        }
    }
    /// The bonus of an attainment to the kopeck, under the cap; with what the cap took.
    pub(super) fn bonus(&self, plan: Amount, fact: Amount) -> Result<(Amount, Amount), NoAnswer> {
        let tier = self.tier(Attainment::of(fact, plan)?);
        let bonus = self.uncapped(tier, plan, fact.into())?.kopecks()?;
        let capped = self.cap.map_or(bonus, |cap| cap.min(bonus));
        Ok((capped, bonus.checked_sub(capped).ok_or(NoAnswer::TooLarge)?))
    }
    /// The bonus at so many percent of a plan, seen from a side, to the kopeck and under the cap.
    pub(super) fn bonus_at(&self, plan: Amount, at: Percent, side: Side) -> Result<Amount, NoAnswer> {
        let fact = Ratio::from(plan).checked_mul(at.into()).ok_or(NoAnswer::TooLarge)?;
        let bonus = self.uncapped(self.tier_at(at, side), plan, fact)?.kopecks()?;
        Ok(self.cap.map_or(bonus, |cap| cap.min(bonus)))
    }
    /// The cap as a share of a plan above zero.
    pub(super) fn cap_of(&self, plan: Amount) -> Option<Ratio> {
        Ratio::new(self.cap?.raw().into(), plan.raw().into())
    }
    /// Attainments at which a rising bonus meets the cap inside a tier: there the curve bends.
    pub(super) fn bends(&self, plan: Amount) -> Vec<Ratio> {
        let Some(cap) = self.cap_of(plan) else { return Vec::new() };
        let met = |(tier, line): (usize, &Line)| {
            let met = cap.checked_sub(line.base)?.checked_div(line.slope)?;
            let from = self.thresholds[tier.checked_sub(1)?].at.into();
            let to = self.thresholds.get(tier).map(|threshold| threshold.at.into());
            let is_inside = met > from && to.is_none_or(|to| met < to);
            is_inside.then_some(met)
        };
        self.lines.iter().enumerate().filter_map(met).collect()
    }
    /// Bonus over plan at the near end of a tier: the limit from above at its threshold. 0 for tier 0.
    pub(super) fn start(&self, tier: usize) -> Option<Ratio> {
        let Some(place) = tier.checked_sub(1) else { return Some(Ratio::ZERO) };
        self.lines[tier].at(self.thresholds[place].at.into())
    }
}

fn lines(method: Method, ascending: &[Threshold]) -> Option<Vec<Line>> {
    let mut lines = vec![Line::ZERO];
    let mut below = Ratio::ZERO;
    for (place, threshold) in ascending.iter().enumerate() {
        let (at, rate) = (Ratio::from(threshold.at), threshold.rate.ratio());
        let next = ascending.get(place + 1);
        let through = |value: Ratio, slope: Ratio| {
            Some(Line { base: value.checked_sub(slope.checked_mul(at)?)?, slope })
        };
        lines.push(match (method, next) {
            (Method::Marginal, _) => {
                let line = through(below, rate)?;
                below = next.map_or(Some(below), |next| line.at(next.at.into()))?;
                line
            }
            (Method::Interpolated, Some(next)) if next.at > threshold.at => {
                let to = Ratio::from(next.at);
                let (here, there) = (rate.checked_mul(at)?, next.rate.ratio().checked_mul(to)?);
                through(here, there.checked_sub(here)?.checked_div(to.checked_sub(at)?)?)?
            }
            _ => Line { base: Ratio::ZERO, slope: rate },
        });
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::testing::rub;

    /// Bonus of each fact. Thresholds are percent of plan and percent of turnover.
    #[track_caller]
    fn check(scheme: (Method, &str, &[(u32, u32)]), facts: &[&str], expect: &[&str]) {
        let (method, plan, thresholds) = scheme;
        let thresholds = thresholds.iter().map(|(at, rate)| Threshold::reached(*at, *rate)).collect();
        let tiers = Scheme { thresholds, method, ..Scheme::default() }.tiers().unwrap();
        let found = facts.iter().map(|fact| tiers.bonus(rub(plan), rub(fact)).unwrap().0);
        assert_eq!(found.collect::<Vec<_>>(), expect.iter().map(|bonus| rub(bonus)).collect::<Vec<_>>());
    }

    const PUBLISHED: (Method, &str, &[(u32, u32)]) =
        (Method::Marginal, "1000", &[(0, 1), (100, 2), (300, 3), (800, 5)]);

    #[test]
    fn each_deal_of_the_published_tiers_pays_as_published() {
        let deals = ["200", "300", "1500", "1200", "2000", "4500"];
        let paid = ["2", "3", "20", "14", "30", "95"];
        check(PUBLISHED, &deals, &paid);
        assert_eq!(paid.iter().map(|bonus| rub(bonus).raw()).sum::<i64>(), rub("164").raw());
    }

    #[test]
    fn five_seven_and_ten_percent_of_30_000_are_2_050() {
        check((Method::Marginal, "10000", &[(0, 5), (100, 7), (250, 10)]), &["30000"], &["2050"]);
    }

    #[test]
    fn interpolated_bonus_runs_straight_between_payout_points() {
        // Points: 80 % 24 000, 100 % 60 000, 120 % 108 000; 3 % of turnover above.
        let scheme = (Method::Interpolated, "3000000", [(80, 1), (100, 2), (120, 3)].as_slice());
        let facts = ["2399999", "2400000", "2700000", "3000000", "3300000", "3600000", "4500000"];
        check(scheme, &facts, &["0", "24000", "42000", "60000", "84000", "108000", "135000"]);
    }

    #[test]
    fn half_a_kopeck_is_rounded_up() {
        check(
            (Method::Whole, "1", &[(0, 1)]),
            &["0.49", "0.5", "1.49", "1.5"],
            &["0", "0.01", "0.01", "0.02"],
        );
    }

    #[test]
    fn returns_above_sales_pay_no_bonus_and_take_none() {
        check((Method::Whole, "100", &[(0, 5)]), &["-50", "0"], &["0", "0"]);
        check(PUBLISHED, &["-5000"], &["0"]);
    }

    #[test]
    fn thresholds_out_of_order_pay_as_in_order() {
        check((Method::Whole, "100", &[(100, 2), (80, 1)]), &["90", "100"], &["0.9", "2"]);
    }

    #[test]
    fn two_rules_at_one_threshold_both_hold() {
        let thresholds = vec![Threshold::exceeded(100, 3), Threshold::reached(100, 2)];
        let tiers = Scheme { thresholds, ..Scheme::default() }.tiers().unwrap();
        let bonus = |fact| tiers.bonus(rub("100"), rub(fact)).unwrap().0;
        assert_eq!((bonus("99.99"), bonus("100"), bonus("200")), (Amount::ZERO, rub("2"), rub("6")));
    }

    #[test]
    fn a_cap_says_what_it_took() {
        let tiers = Scheme { cap: Some(rub("100000")), ..Scheme::default() }.tiers().unwrap();
        assert_eq!(tiers.bonus(rub("3000000"), rub("4500000")), Ok((rub("100000"), rub("35000"))));
    }

    #[test]
    fn an_amount_without_bounds_is_a_reason() {
        let tiers =
            Scheme { thresholds: vec![Threshold::reached(0, 300)], ..Scheme::default() }.tiers().unwrap();
        assert_eq!(tiers.bonus(rub("1"), Amount::MAX), Err(NoAnswer::TooLarge));
    }
}
