//! What holding deals back earns: one total over two months, sold evenly or at the best split.
//!
//! Between thresholds the bonus of both months together is a straight line of the split, so the best split stands
//! at an end: everything in one month, or one month at a threshold or where it meets the cap, a kopeck this side or
//! that.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
    tools::pay::{Ratio, Scheme, statement::sum, tiers::Tiers},
};

const KOPECK: i64 = 100;

/// One total, sold evenly and at the best split. Bonuses are of both months together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// The total in percent of one month's plan.
    pub total: Percent,
    /// Bonus of two equal months.
    pub even: Amount,
    /// Bonus of the best split.
    pub best: Amount,
    /// Turnover of the better and of the lesser month of that split; the most even of equally good ones.
    pub split: (Amount, Amount),
}

/// Each total over two months that have the scheme's own plan.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`], [`NoAnswer::TooLarge`].
pub fn holding(scheme: &Scheme, totals: &[Percent]) -> Result<Vec<Holding>, NoAnswer> {
    let tiers = scheme.tiers()?;
    totals.iter().map(|total| of_total(&tiers, scheme.plan, *total)).collect()
}

fn of_total(tiers: &Tiers, plan: Amount, percent: Percent) -> Result<Holding, NoAnswer> {
    let total = of_plan(plan, percent.into())?;
    let months = |better: i64| [Amount::new(better), Amount::new(total.raw() - better)];
    let bonus = |better| {
        let [one, other] = months(better).map(|fact| tiers.bonus(plan, fact).map(|(bonus, _)| bonus));
        sum(&[one?, other?])
    };
    // Splits are compared before bonuses are rounded, or a kopeck moved for nothing would look as good.
    let exact = |better| {
        let [one, other] = months(better).map(|fact| tiers.exact(plan, fact));
        one?.checked_add(other?).ok_or(NoAnswer::TooLarge)
    };
    // In kopecks, the odd one in the better month.
    let half = total.raw() - total.raw() / KOPECK / 2 * KOPECK;
    let mut best = (exact(half)?, half);
    for part in candidates(tiers, plan, total.raw())? {
        let (found, better) = (exact(part)?, part.max(total.raw() - part));
        if found > best.0 || (found == best.0 && better < best.1) {
            best = (found, better);
        }
    }
    let even = bonus(half)?;
    // A gain that rounding eats is none.
    let (best, better) = Some((bonus(best.1)?, best.1)).filter(|best| best.0 > even).unwrap_or((even, half));
    let [better, lesser] = months(better);
    Ok(Holding { total: percent, even, best, split: (better, lesser) })
}

/// Turnovers of one month at which the sum of both can be largest.
fn candidates(tiers: &Tiers, plan: Amount, total: i64) -> Result<Vec<i64>, NoAnswer> {
    let thresholds = tiers.thresholds.iter().map(|threshold| Ratio::from(threshold.at));
    let mut found = vec![total];
    for place in thresholds.chain(tiers.bends(plan)) {
        let at = of_plan(plan, place)?.raw();
        for near in [-KOPECK, 0, KOPECK] {
            let one = at.saturating_add(near);
            found.extend(
                [one, total.saturating_sub(one)].into_iter().filter(|part| (0..=total).contains(part)),
            );
        }
    }
    Ok(found)
}

fn of_plan(plan: Amount, share: Ratio) -> Result<Amount, NoAnswer> {
    Ratio::from(plan).checked_mul(share).ok_or(NoAnswer::TooLarge)?.kopecks()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Method, Preset, testing::rub};

    #[track_caller]
    fn check(scheme: &Scheme, total: u32, even_and_best: [&str; 2], better: &str) {
        let found = holding(scheme, &[Percent::whole(total)]).unwrap()[0];
        assert_eq!([found.even, found.best], even_and_best.map(rub));
        assert_eq!(found.split.0, rub(better));
        assert_eq!(sum(&[found.split.0, found.split.1]), Ok(rub(&(total * 30_000).to_string())));
    }

    /// Bonuses in percent of a plan of 3 000 000: 1 % is 30 000.
    #[test]
    fn holding_deals_for_one_big_month_pays() {
        let scheme = Scheme::default();
        check(&scheme, 160, ["48000", "144000"], "4800000");
        check(&scheme, 200, ["120000", "180000"], "6000000");
        check(&scheme, 240, ["144000", "216000"], "7200000");
        check(&scheme, 260, ["234000", "234000"], "3900000");
    }

    #[test]
    fn under_a_flat_rate_holding_earns_nothing() {
        check(&Scheme::default().with(Preset::FlatRate), 160, ["96000", "96000"], "2400000");
    }

    #[test]
    fn a_good_split_can_leave_both_months_at_a_threshold() {
        // Nothing below 100 %, a capped bonus above: two months at plan are worth more than one at 205 %.
        let capped = Scheme { cap: Some(rub("60000")), ..Scheme::default() };
        check(&capped, 205, ["120000", "120000"], "3075000");
        // 120 and 80: 60 000 under the cap and 24 000; even 90 and 90 are 54 000.
        check(&capped, 180, ["54000", "84000"], "3000000");
    }

    #[test]
    fn a_good_split_can_leave_one_month_where_it_meets_the_cap() {
        // 10 % above 80 %: a cap of 45 000 is met at 95 % of plan, so 95 and 85 pay 45 000 and 15 000 as 90 and 90 do;
        // of 170 percent 95 and 75 pay 45 000, 85 and 85 only 30 000.
        let capped = Scheme { cap: Some(rub("45000")), ..Scheme::default().with(Preset::Smooth) };
        check(&capped, 180, ["60000", "60000"], "2700000");
        check(&capped, 170, ["30000", "45000"], "2850000");
    }

    #[test]
    fn the_marginal_method_pays_for_one_big_month_too() {
        let scheme = Scheme { method: Method::Marginal, ..Scheme::default() };
        // 200 and 0: 1 % of 20, 2 % of 20 and 3 % of 80 percent of plan.
        check(&scheme, 200, ["12000", "90000"], "6000000");
    }

    #[test]
    fn without_a_plan_there_is_nothing_to_hold_for() {
        let scheme = Scheme { plan: Amount::ZERO, ..Scheme::default() };
        assert_eq!(holding(&scheme, &[Percent::whole(160)]), Err(NoAnswer::PlanNotPositive));
    }
}
