//! The fields of the page: what each takes, where it goes, what stands in it.
use serde::{Deserialize, Serialize};

use super::{Look, hold, is_unknown_rate, settle};
use crate::{
    domain::{Amount, Percent},
    markup::Given,
    tools::{
        Done,
        pay::{
            Due, Goal, HeadRule, Params, Rate, Row, SoftRule, Stage, Unknown,
            typed::{MOST_PERCENT, MOST_RATE, read_money, read_percent, read_rate, read_whole},
        },
    },
};

/// A field. Those of lists carry the place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "a field is what it is called")]
pub enum Field {
    Income,
    Hard,
    Soft,
    Bonus,
    Plan,
    Market,
    MinimumWage,
    Currency,
    Cap,
    Score,
    SoftFrom,
    HeadPart,
    HeadRate,
    CurveEnd,
    At(u32),
    Rate(u32),
    Reading,
    Name,
    RowName(u32),
    RowPlan(u32),
    RowFact(u32),
    RowScore(u32),
    RowPrizes(u32),
    RowClawback(u32),
    Mean,
    Spread,
    Seed,
    Months,
    Budget,
    StageDay(u32),
    StageGoal(u32),
    StagePrize(u32),
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// A sum of zero or more.
    Money,
    /// A sum of any sign.
    AnyMoney,
    /// A sum of zero or more, or nothing at all.
    MaybeMoney,
    /// A percentage between these.
    Percent(Percent, Percent),
    /// A rate of turnover.
    Rate,
    /// A whole number between these.
    Whole(u64, u64),
    /// At most so many letters.
    Words(usize),
}

/// What was typed, read.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Money(Amount),
    NoMoney,
    Percent(Percent),
    Rate(Rate),
    Whole(u64),
    Words(String),
}

impl Field {
    /// What it takes.
    pub const fn needs(self) -> Needs {
        const NONE: Percent = Percent::whole(0);
        const ALL: Percent = Percent::whole(100);
        match self {
            Field::Income | Field::Plan | Field::Market | Field::MinimumWage => Needs::Money,
            Field::RowPrizes(_) | Field::RowClawback(_) | Field::StagePrize(_) => Needs::Money,
            Field::RowFact(_) => Needs::AnyMoney,
            Field::Cap | Field::Budget | Field::RowPlan(_) => Needs::MaybeMoney,
            Field::Score | Field::SoftFrom | Field::RowScore(_) => Needs::Percent(NONE, ALL),
            Field::CurveEnd => Needs::Percent(Percent::whole(10), MOST_PERCENT),
            Field::Hard | Field::Soft | Field::Bonus | Field::At(_) | Field::Reading | Field::HeadPart => {
                Needs::Percent(NONE, MOST_PERCENT)
            }
            Field::Mean | Field::Spread => Needs::Percent(NONE, MOST_PERCENT),
            Field::Rate(_) | Field::HeadRate => Needs::Rate,
            Field::Seed => Needs::Whole(0, 999_999),
            Field::Months => Needs::Whole(100, 100_000),
            Field::StageDay(_) => Needs::Whole(1, 31),
            // A percentage of plan or a sum: what it is now decides.
            Field::StageGoal(_) => Needs::Money,
            Field::Currency => Needs::Words(8),
            Field::Name | Field::RowName(_) => Needs::Words(80),
        }
    }

    /// What it takes, given what stands in it now.
    pub fn needs_in(self, params: &Params) -> Needs {
        match self {
            Field::StageGoal(place) => match params.fast_money.stages.get(place as usize) {
                Some(Stage { goal: Goal::OfPlan(_), .. }) => Needs::Percent(Percent::whole(0), MOST_PERCENT),
                _ => Needs::Money,
            },
            _ => self.needs(),
        }
    }

    pub(super) fn is_of_scheme(self) -> bool {
        matches!(
            self,
            Field::Income
                | Field::Hard
                | Field::Soft
                | Field::Bonus
                | Field::Plan
                | Field::Market
                | Field::Cap
        ) || self.is_of_thresholds()
    }
    pub(super) fn is_of_thresholds(self) -> bool {
        matches!(self, Field::At(_) | Field::Rate(_))
    }
    pub(super) fn is_of_stages(self) -> bool {
        matches!(self, Field::StageDay(_) | Field::StageGoal(_) | Field::StagePrize(_))
    }
    pub(super) fn is_of_rows(self) -> bool {
        use Field as F;
        matches!(
            self,
            F::RowName(_)
                | F::RowPlan(_)
                | F::RowFact(_)
                | F::RowScore(_)
                | F::RowPrizes(_)
                | F::RowClawback(_)
        )
    }
}

/// A text was typed, or arrow keys moved the value.
pub(super) fn typed(params: &mut Params, look: &mut Look, field: Field, given: Given) -> Done {
    let value = match given {
        Given::Text(text) => match read(field.needs_in(params), &text) {
            Some(value) => value,
            None => {
                look.forgive(|other| other == field);
                look.mistyped.push((field, text));
                return Done::Looked;
            }
        },
        Given::Steps(steps) => match stepped(params, look, field, steps) {
            Some(value) => value,
            None => return Done::Nothing,
        },
        _ => return Done::Nothing,
    };
    match put(params, look, field, value) {
        Some(done) => {
            look.forgive(|other| other == field);
            done
        }
        None => Done::Nothing,
    }
}

fn read(needs: Needs, text: &str) -> Option<Value> {
    let within = |percent: &Percent, low, high| (low..=high).contains(percent);
    match needs {
        Needs::Money => read_money(text).filter(|sum| sum.raw() >= 0).map(Value::Money),
        Needs::AnyMoney => read_money(text).map(Value::Money),
        Needs::MaybeMoney if text.trim().is_empty() => Some(Value::NoMoney),
        Needs::MaybeMoney => read_money(text).filter(|sum| sum.raw() >= 0).map(Value::Money),
        Needs::Percent(low, high) => {
            read_percent(text).filter(|percent| within(percent, low, high)).map(Value::Percent)
        }
        Needs::Rate => read_rate(text).map(Value::Rate),
        Needs::Whole(low, high) => {
            read_whole(text).filter(|number| (low..=high).contains(number)).map(Value::Whole)
        }
        Needs::Words(most) => {
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let is_plain = words.chars().count() <= most && !words.contains(char::is_control);
            is_plain.then_some(Value::Words(words))
        }
    }
}

/// The value so many steps away: percent by 1, rates by 0.1, whole numbers by 1; sums do not step.
fn stepped(params: &Params, look: &Look, field: Field, steps: i32) -> Option<Value> {
    let scheme = &params.scheme;
    let percent = match field {
        Field::Hard => scheme.mix.hard,
        Field::Soft => scheme.mix.soft,
        Field::Bonus => scheme.mix.bonus,
        Field::Score => params.score,
        Field::At(place) => scheme.thresholds.get(place as usize)?.at,
        Field::Reading => look.reading(),
        Field::Mean => params.attainment.mean,
        Field::Spread => params.attainment.spread,
        Field::Rate(place) => {
            let rate = scheme.thresholds.get(place as usize)?.rate.raw();
            let to = rate.saturating_add_signed(steps.saturating_mul(1_000_000));
            return Some(Value::Rate(Rate::new(to).min(MOST_RATE)));
        }
        _ => return None,
    };
    let to = Percent::new(percent.raw().saturating_add_signed(steps.saturating_mul(100)));
    match field.needs_in(params) {
        Needs::Percent(low, high) => Some(Value::Percent(to.clamp(low, high))),
        _ => None,
    }
}

/// Puts a value where the field stands; `None` when there is no such place.
fn put(params: &mut Params, look: &mut Look, field: Field, value: Value) -> Option<Done> {
    match value {
        Value::Money(sum) => put_money(params, field, Some(sum))?,
        Value::NoMoney => put_money(params, field, None)?,
        Value::Percent(percent) if field == Field::Reading => {
            look.reading = Some(percent);
            return Some(Done::Looked);
        }
        Value::Percent(percent) => put_percent(params, field, percent)?,
        Value::Rate(rate) => put_rate(params, field, rate)?,
        Value::Whole(number) => put_whole(params, field, number)?,
        Value::Words(words) => match field {
            Field::Name => {
                look.name = words;
                return Some(Done::Looked);
            }
            Field::Currency => params.scheme.currency = words,
            Field::RowName(place) => row(params, place)?.name = words,
            _ => return None,
        },
    }
    match field {
        Field::Income => hold(params, Unknown::Income),
        Field::Hard | Field::Soft | Field::Bonus => hold(params, Unknown::Mix),
        Field::Plan => hold(params, Unknown::Plan),
        Field::Rate(place) if is_unknown_rate(&params.scheme, place as usize) => hold(params, Unknown::Rate),
        Field::Rate(_) | Field::At(_) | Field::Cap => settle(params),
        _ => {}
    }
    Some(Done::Changed)
}

fn row(params: &mut Params, place: u32) -> Option<&mut Row> {
    params.rows.get_mut(place as usize)
}

fn stage(params: &mut Params, place: u32) -> Option<&mut Stage> {
    params.fast_money.stages.get_mut(place as usize)
}

fn put_money(params: &mut Params, field: Field, sum: Option<Amount>) -> Option<()> {
    let some = sum.unwrap_or_default();
    match field {
        Field::Income => params.scheme.potential_income = some,
        Field::Plan => params.scheme.plan = some,
        Field::Market => params.scheme.market = some,
        Field::MinimumWage => params.scheme.minimum_wage.amount = some,
        Field::Cap => params.scheme.cap = sum,
        Field::Budget => params.simulation.budget = sum,
        Field::RowPlan(place) => row(params, place)?.plan = sum,
        Field::RowFact(place) => row(params, place)?.fact = sum,
        Field::RowPrizes(place) => row(params, place)?.prizes = some,
        Field::RowClawback(place) => row(params, place)?.clawback = some,
        Field::StagePrize(place) => stage(params, place)?.prize = some,
        Field::StageGoal(place) => stage(params, place)?.goal = Goal::Sum(some),
        _ => return None,
    }
    Some(())
}

fn put_percent(params: &mut Params, field: Field, percent: Percent) -> Option<()> {
    match field {
        Field::Hard => params.scheme.mix.hard = percent,
        Field::Soft => params.scheme.mix.soft = percent,
        Field::Bonus => params.scheme.mix.bonus = percent,
        Field::Score => params.score = percent,
        Field::SoftFrom => params.scheme.soft_rule = SoftRule::AllFrom(percent),
        Field::HeadPart => params.scheme.head = HeadRule::SameTiers(percent),
        Field::CurveEnd => params.curve_end = percent,
        Field::At(place) => params.scheme.thresholds.get_mut(place as usize)?.at = percent,
        Field::RowScore(place) => row(params, place)?.score = percent,
        Field::Mean => params.attainment.mean = percent,
        Field::Spread => params.attainment.spread = percent,
        Field::StageGoal(place) => stage(params, place)?.goal = Goal::OfPlan(percent),
        _ => return None,
    }
    Some(())
}

fn put_rate(params: &mut Params, field: Field, rate: Rate) -> Option<()> {
    match field {
        Field::Rate(place) => params.scheme.thresholds.get_mut(place as usize)?.rate = rate,
        Field::HeadRate => params.scheme.head = HeadRule::Flat(rate),
        _ => return None,
    }
    Some(())
}

fn put_whole(params: &mut Params, field: Field, number: u64) -> Option<()> {
    match field {
        Field::Seed => params.simulation.seed = number,
        Field::Months => params.simulation.n_months = u32::try_from(number).ok()?,
        Field::StageDay(place) => stage(params, place)?.due = Due::DayOfMonth(u8::try_from(number).ok()?),
        _ => return None,
    }
    Some(())
}
