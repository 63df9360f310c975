//! A pay scheme: what is agreed with a seller.
use serde::{Deserialize, Serialize};

use super::{Rate, Ratio};
use crate::{
    domain::{Amount, Day, Percent},
    stats::NoAnswer,
};

/// Shares of potential income.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mix {
    /// Hard salary: paid whatever happens.
    pub hard: Percent,
    /// Soft salary: paid by a score of the work itself.
    pub soft: Percent,
    /// Bonus: received when the plan is met.
    pub bonus: Percent,
}

/// When a threshold counts as passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rule {
    /// At the threshold or above it: ≥.
    Reached,
    /// Above the threshold only: >.
    Exceeded,
}

/// From where on a rate is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Threshold {
    /// Percent of plan.
    pub at: Percent,
    /// What happens exactly there.
    pub rule: Rule,
    /// Share of turnover.
    pub rate: Rate,
}

/// What the rates are paid on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Method {
    /// The rate of the tier reached, on the whole turnover: the method's "big thresholds".
    #[default]
    Whole,
    /// Each rate on the part of turnover between its threshold and the next.
    Marginal,
    /// A straight line between payout points. A threshold's point is its rate on the turnover there; below the
    /// first threshold nothing is paid, above the last its rate on the whole turnover.
    Interpolated,
}

/// How the score pays soft salary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SoftRule {
    /// In proportion: a score of 70 % pays 70 %.
    #[default]
    Share,
    /// All of it from this score on, nothing below.
    AllFrom(Percent),
}

/// What the head of sales gets from the turnover of the team.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HeadRule {
    /// Nothing.
    #[default]
    Nothing,
    /// The sellers' own tiers on the plan and fact of the team, at this percent of the sellers' rates.
    SameTiers(Percent),
    /// One rate on the fact of the team.
    Flat(Rate),
}

/// The lowest pay that the law allows. A dated setting: it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MinimumWage {
    /// A month.
    pub amount: Amount,
    /// First day of its force.
    pub since: Day,
}

/// A pay scheme. Thresholds may stand in any order while they are being edited; pay takes them in ascending order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Scheme {
    /// Pay of a month when the plan is met.
    pub potential_income: Amount,
    /// What it is made of.
    pub mix: Mix,
    /// Plan of a month.
    pub plan: Amount,
    /// Tiers of the bonus.
    pub thresholds: Vec<Threshold>,
    /// What the rates are paid on.
    pub method: Method,
    /// How the score pays soft salary.
    pub soft_rule: SoftRule,
    /// The most that a month's bonus can be. Money before payday is not under it.
    pub cap: Option<Amount>,
    /// What the head gets.
    pub head: HeadRule,
    /// Sign of the currency: `₽`, `USD`.
    pub currency: String,
    /// What the market pays for such work.
    pub market: Amount,
    /// The lowest lawful pay.
    pub minimum_wage: MinimumWage,
}

/// Ready sets of tiers. Each pays 2 % of plan at plan, so each agrees with 30:10:60 when the plan is 30 incomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Preset {
    /// The method's: from 80 % 1 %, from 100 % 2 %, above 120 % 3 %, on the whole turnover.
    BigThresholds,
    /// 10 % of what is above 80 % of plan.
    Smooth,
    /// 2 % of everything.
    FlatRate,
    /// 2 % up to plan, 4 % of the part above it, 6 % of the part above 120 %.
    Accelerator,
}

impl Mix {
    /// The method's 30:10:60.
    pub const METHOD: Mix =
        Mix { hard: Percent::whole(30), soft: Percent::whole(10), bonus: Percent::whole(60) };

    /// All three, in hundredths of a percent: 10 000 when they add up.
    pub fn sum(self) -> u64 {
        [self.hard, self.soft, self.bonus].iter().map(|share| u64::from(share.raw())).sum()
    }
}

impl Threshold {
    /// Whole percent, passed when reached.
    pub const fn reached(at: u32, rate: u32) -> Threshold {
        Threshold { at: Percent::whole(at), rule: Rule::Reached, rate: Rate::whole(rate) }
    }
    /// Whole percent, passed when exceeded.
    pub const fn exceeded(at: u32, rate: u32) -> Threshold {
        Threshold { at: Percent::whole(at), rule: Rule::Exceeded, rate: Rate::whole(rate) }
    }
}

impl MinimumWage {
    /// Russia: 27 093 a month from 2026-01-01.
    pub const RUSSIA_2026: MinimumWage =
        MinimumWage { amount: Amount::new(27_093 * Amount::SCALE), since: Day::from_number(20_454) };
}

impl Preset {
    /// Every preset, the method's first.
    pub const ALL: [Preset; 4] =
        [Preset::BigThresholds, Preset::Smooth, Preset::FlatRate, Preset::Accelerator];

    /// The tiers and what they are paid on.
    pub fn tiers(self) -> (Method, Vec<Threshold>) {
        use Threshold as T;
        match self {
            Preset::BigThresholds => {
                (Method::Whole, vec![T::reached(80, 1), T::reached(100, 2), T::exceeded(120, 3)])
            }
            Preset::Smooth => (Method::Marginal, vec![T::reached(80, 10)]),
            Preset::FlatRate => (Method::Whole, vec![T::reached(0, 2)]),
            Preset::Accelerator => {
                (Method::Marginal, vec![T::reached(0, 2), T::exceeded(100, 4), T::exceeded(120, 6)])
            }
        }
    }
}

impl Default for Scheme {
    fn default() -> Scheme {
        let (method, thresholds) = Preset::BigThresholds.tiers();
        Scheme {
            potential_income: Amount::new(100_000 * Amount::SCALE),
            mix: Mix::METHOD,
            plan: Amount::new(3_000_000 * Amount::SCALE),
            thresholds,
            method,
            soft_rule: SoftRule::Share,
            cap: None,
            head: HeadRule::Nothing,
            currency: "₽".into(),
            market: Amount::new(85_000 * Amount::SCALE),
            minimum_wage: MinimumWage::RUSSIA_2026,
        }
    }
}

impl Scheme {
    /// The same scheme with the tiers of a preset.
    pub fn with(&self, preset: Preset) -> Scheme {
        let (method, thresholds) = preset.tiers();
        Scheme { method, thresholds, ..self.clone() }
    }
    /// Hard salary of a month, to the kopeck.
    ///
    /// # Errors
    /// [`NoAnswer::TooLarge`] beyond an [`Amount`], as everywhere below.
    pub fn hard(&self) -> Result<Amount, NoAnswer> {
        self.share_of_income(self.mix.hard)
    }
    /// Soft salary of a month for a score, to the kopeck. A score above 100 % counts as 100 %.
    ///
    /// # Errors
    /// [`NoAnswer::TooLarge`].
    pub fn soft(&self, score: Percent) -> Result<Amount, NoAnswer> {
        let score = match self.soft_rule {
            SoftRule::Share => score.min(Percent::whole(100)),
            SoftRule::AllFrom(limit) if score >= limit => Percent::whole(100),
            SoftRule::AllFrom(_) => Percent::whole(0),
        };
        let income = self.exact_share(self.mix.soft).and_then(|soft| soft.checked_mul(score.into()));
        income.ok_or(NoAnswer::TooLarge)?.kopecks()
    }
    /// The bonus that the mix promises at plan: its share of potential income, to the kopeck.
    ///
    /// # Errors
    /// [`NoAnswer::TooLarge`].
    pub fn promised_bonus(&self) -> Result<Amount, NoAnswer> {
        self.share_of_income(self.mix.bonus)
    }
    fn share_of_income(&self, share: Percent) -> Result<Amount, NoAnswer> {
        self.exact_share(share).ok_or(NoAnswer::TooLarge)?.kopecks()
    }
    fn exact_share(&self, share: Percent) -> Option<Ratio> {
        Ratio::from(self.potential_income).checked_mul(share.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::testing::rub;

    #[track_caller]
    fn check_soft(soft_rule: SoftRule, score: u32, expect: &str) {
        let scheme = Scheme { soft_rule, ..Scheme::default() };
        assert_eq!(scheme.soft(Percent::whole(score)), Ok(rub(expect)));
    }

    #[test]
    fn income_divides_into_30_10_60() {
        let scheme = Scheme::default();
        assert_eq!(scheme.hard(), Ok(rub("30000")));
        assert_eq!(scheme.promised_bonus(), Ok(rub("60000")));
        assert_eq!(scheme.mix.sum(), 10_000);
    }

    #[test]
    fn soft_salary_follows_the_score() {
        check_soft(SoftRule::Share, 70, "7000");
        check_soft(SoftRule::Share, 0, "0");
        check_soft(SoftRule::Share, 130, "10000");
    }

    #[test]
    fn soft_salary_can_be_all_or_nothing() {
        let rule = SoftRule::AllFrom(Percent::whole(90));
        check_soft(rule, 89, "0");
        check_soft(rule, 90, "10000");
    }

    #[test]
    fn the_minimum_wage_has_its_date() {
        assert_eq!(MinimumWage::RUSSIA_2026.since.ymd(), (2026, 1, 1));
    }

    #[test]
    fn a_preset_changes_the_tiers_and_nothing_else() {
        let own = Scheme { plan: rub("5"), currency: "USD".into(), ..Scheme::default() };
        let smooth = own.with(Preset::Smooth);
        assert_eq!(smooth.thresholds, [Threshold::reached(80, 10)]);
        assert_eq!(smooth.with(Preset::BigThresholds), own);
    }
}
