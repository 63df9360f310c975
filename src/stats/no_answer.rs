//! Why a number cannot be given; worded in `words`.
use serde::{Deserialize, Serialize};

/// The reason that stands in place of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NoAnswer {
    /// Fewer values than the formula needs.
    TooFew {
        /// How many there are.
        have: u32,
        /// How many it takes.
        need: u32,
    },
    /// A ratio to a mean that is zero or negative.
    MeanNotPositive,
    /// No total above zero, so there are no shares.
    NothingPositive,
    /// The list has no dates.
    NeedsDates,
    /// The measure needs a column that the list lacks.
    NeedsColumn(Needed),
    /// There is no list of sales: date, client, amount.
    NeedsSales,
    /// Only bought in the last months of the window.
    NewClient,
    /// The filter leaves no rows.
    NothingLeft,
    /// Sums beyond ± 922 trillion units.
    TooLarge,
    /// No plan above zero to compare with.
    NoPlan,
    /// No working day has passed yet.
    NoDaysWorked,
    /// No working day in the month at all.
    NoWorkingDays,
    /// By this day past months had received nothing.
    NothingByNow,
    /// Fewer full past months than a profile needs.
    FewMonths {
        /// How many there are.
        have: u32,
        /// How many it takes.
        need: u32,
    },
    /// No promise above zero to compare with.
    NothingPromised,
    /// The plan is zero or less, so there is no percent of it.
    PlanNotPositive,
    /// Potential income is zero or less.
    IncomeNotPositive,
    /// Turnover is zero or less: returns exceed sales.
    TurnoverNotPositive,
    /// The scheme pays no bonus at plan, so nothing can be found from it.
    NoBonusAtPlan,
    /// A share or rate would lie outside 0–100 %.
    OutsideHundred,
    /// The cap is below the bonus that is promised at plan.
    CapBelowBonus,
    /// The scheme has no salary, only a bonus.
    NoSalary,
    /// No month is above the first threshold.
    NobodyAboveThreshold,
    /// An interim plan of zero or less.
    GoalNotPositive,
    /// All weights are zero, so there is no weighted mean.
    NoWeights,
    /// Somebody whom the number compares has no score.
    NotScored,
    /// A curve that is flat goes along with no other.
    FlatCurve,
    /// No impressions or clicks, so there is no conversion.
    NoTrials,
    /// More successes than trials.
    SuccessesAboveTrials,
    /// A count beyond 10¹⁵.
    CountTooLarge,
    /// Fewer variants with trials than a comparison takes.
    FewVariants {
        /// How many there are.
        have: u32,
        /// How many it takes.
        need: u32,
    },
    /// More variants than are compared at once.
    ManyVariants {
        /// How many at most.
        most: u32,
    },
    /// No variant has a success.
    NoSuccesses,
    /// Every trial was a success.
    NoFailures,
    /// Too few successes for χ², too many tables for the exact test.
    TooManyTables,
    /// Counts of a look are below those of the look before.
    CountsFell {
        /// Its number, from 1.
        look: u32,
    },
    /// A variant that has impressions was to have none.
    NoIntendedShare,
    /// Nothing was typed for this stage.
    StageEmpty,
    /// The difference to find is none, or leads to 100 % and beyond.
    EffectOutside,
    /// Neither a first look nor a first day to reckon a daily rate from.
    NoDailyRate,
    /// No cost of showing the variant.
    NoCost,
    /// Neither revenue nor an average check.
    NoCheck,
    /// No deals were counted.
    NoDeals,
    /// No stage has data enough to judge by.
    NotJudged,
    /// No planned number of impressions.
    NoPlannedVolume,
    /// Impressions are not known, only clicks.
    NeedsImpressions,
}

/// The column that a measure needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Needed {
    /// Cost or margin.
    Cost,
    /// Quantity.
    Quantity,
    /// Document number.
    Document,
    /// Product, seller or channel: the object asked for.
    Object,
}
