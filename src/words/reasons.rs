//! Reasons in words: why a number cannot be given, and the names of its measures.
use super::Words;
use crate::{
    domain::Step,
    stats::{Needed, NoAnswer},
    table::Dim,
};

impl Words {
    /// The reason that stands in place of a number, as a sentence.
    pub fn no_answer(&self, reason: NoAnswer) -> String {
        match reason {
            NoAnswer::TooFew { have, need } => {
                self.with("no-answer-too-few", &[("have", have.into()), ("need", need.into())])
            }
            NoAnswer::MeanNotPositive => self.text("no-answer-mean-not-positive"),
            NoAnswer::NothingPositive => self.text("no-answer-nothing-positive"),
            NoAnswer::NeedsDates => self.text("no-answer-needs-dates"),
            NoAnswer::NeedsColumn(Needed::Cost) => self.text("no-answer-needs-cost"),
            NoAnswer::NeedsColumn(Needed::Quantity) => self.text("no-answer-needs-quantity"),
            NoAnswer::NeedsColumn(Needed::Document) => self.text("no-answer-needs-document"),
            NoAnswer::NeedsColumn(Needed::Object) => self.text("no-answer-needs-object"),
            NoAnswer::NeedsSales => self.text("no-answer-needs-sales"),
            NoAnswer::NewClient => self.text("no-answer-new-client"),
            NoAnswer::NothingLeft => self.text("no-answer-nothing-left"),
            NoAnswer::TooLarge => self.text("no-answer-too-large"),
            NoAnswer::NoPlan => self.text("no-answer-no-plan"),
            NoAnswer::NoDaysWorked => self.text("no-answer-no-days-worked"),
            NoAnswer::NoWorkingDays => self.text("no-answer-no-working-days"),
            NoAnswer::NothingByNow => self.text("no-answer-nothing-by-now"),
            NoAnswer::FewMonths { have, need } => {
                self.with("no-answer-few-months", &[("have", have.into()), ("need", need.into())])
            }
            NoAnswer::NothingPromised => self.text("no-answer-nothing-promised"),
            NoAnswer::PlanNotPositive => self.text("no-answer-plan-not-positive"),
            NoAnswer::IncomeNotPositive => self.text("no-answer-income-not-positive"),
            NoAnswer::TurnoverNotPositive => self.text("no-answer-turnover-not-positive"),
            NoAnswer::NoBonusAtPlan => self.text("no-answer-no-bonus-at-plan"),
            NoAnswer::OutsideHundred => self.text("no-answer-outside-hundred"),
            NoAnswer::CapBelowBonus => self.text("no-answer-cap-below-bonus"),
            NoAnswer::NoSalary => self.text("no-answer-no-salary"),
            NoAnswer::NobodyAboveThreshold => self.text("no-answer-nobody-above-threshold"),
            NoAnswer::GoalNotPositive => self.text("no-answer-goal-not-positive"),
            NoAnswer::NoWeights => self.text("no-answer-no-weights"),
            NoAnswer::NotScored => self.text("no-answer-not-scored"),
            NoAnswer::FlatCurve => self.text("no-answer-flat-curve"),
            NoAnswer::NoTrials => self.text("no-answer-no-trials"),
            NoAnswer::SuccessesAboveTrials => self.text("no-answer-successes-above-trials"),
            NoAnswer::CountTooLarge => self.text("no-answer-count-too-large"),
            NoAnswer::FewVariants { have, need } => {
                self.with("no-answer-few-variants", &[("have", have.into()), ("need", need.into())])
            }
            NoAnswer::ManyVariants { most } => self.with("no-answer-many-variants", &[("most", most.into())]),
            NoAnswer::NoSuccesses => self.text("no-answer-no-successes"),
            NoAnswer::NoFailures => self.text("no-answer-no-failures"),
            NoAnswer::TooManyTables => self.text("no-answer-too-many-tables"),
            NoAnswer::CountsFell { look } => self.with("no-answer-counts-fell", &[("look", look.into())]),
            NoAnswer::NoIntendedShare => self.text("no-answer-no-intended-share"),
            NoAnswer::StageEmpty => self.text("no-answer-stage-empty"),
            NoAnswer::EffectOutside => self.text("no-answer-effect-outside"),
            NoAnswer::NoDailyRate => self.text("no-answer-no-daily-rate"),
            NoAnswer::NoCost => self.text("no-answer-no-cost"),
            NoAnswer::NoCheck => self.text("no-answer-no-check"),
            NoAnswer::NoDeals => self.text("no-answer-no-deals"),
            NoAnswer::NotJudged => self.text("no-answer-not-judged"),
            NoAnswer::NoPlannedVolume => self.text("no-answer-no-planned-volume"),
            NoAnswer::NeedsImpressions => self.text("no-answer-needs-impressions"),
        }
    }
    /// A dimension: `Менеджер`.
    pub fn dim(&self, dim: Dim) -> String {
        self.text(match dim {
            Dim::Seller => "dim-seller",
            Dim::Channel => "dim-channel",
            Dim::Group => "dim-group",
            Dim::Region => "dim-region",
            Dim::Product => "dim-product",
            Dim::Currency => "dim-currency",
        })
    }
    /// How periods are cut: `по месяцам`.
    pub fn by_step(&self, step: Step) -> String {
        self.text(match step {
            Step::Week => "by-week",
            Step::Month => "by-month",
            Step::Quarter => "by-quarter",
        })
    }
    /// A period length, as an option of a choice: `Месяц`.
    pub fn step(&self, step: Step) -> String {
        self.text(match step {
            Step::Week => "step-week",
            Step::Month => "step-month",
            Step::Quarter => "step-quarter",
        })
    }
}
