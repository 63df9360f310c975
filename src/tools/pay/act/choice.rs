//! Choices among a few.
use serde::{Deserialize, Serialize};

use super::{Field, Look, settle};
use crate::{
    domain::{Amount, Percent, Period},
    tools::{
        Done,
        pay::{
            Fact, From, Goal, HeadRule, Method, Normal, Other, Params, Preset, Prizes, Rate, Rule, SoftRule,
            Source, Stage,
        },
    },
};

/// A choice. Those of lists carry the place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Choice {
    /// Tiers of a preset.
    Preset(Preset),
    /// The scheme that is kept at this place.
    Own(u32),
    /// What the rates are paid on.
    Method(Method),
    /// What happens exactly at a threshold.
    Rule(u32, Rule),
    /// How the score pays soft salary.
    Soft(SoftKind),
    /// What the head gets.
    Head(HeadKind),
    /// Whom to compare with.
    Other(Option<Other>),
    /// Where the team comes from.
    From(From),
    /// What counts as fact.
    Fact(Fact),
    /// The month of the rows in sight.
    Month(Period),
    /// What is drawn by the simulation.
    Source(SourceKind),
    /// Attainment of the closed form, as that of the team's own months.
    Attainment(Normal),
    /// Who is paid before payday.
    Prizes(Prizes),
    /// What an interim plan is a part of.
    Goal(u32, GoalKind),
}

/// How the score pays soft salary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SoftKind {
    /// In proportion.
    Share,
    /// All or nothing.
    All,
}

/// What the head gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HeadKind {
    /// Nothing.
    Nothing,
    /// A part by the sellers' own tiers.
    Tiers,
    /// One rate.
    Flat,
}

/// What is drawn by the simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SourceKind {
    /// The team's own months.
    Own,
    /// A normal distribution.
    Normal,
}

/// What an interim plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GoalKind {
    /// A part of the plan.
    Share,
    /// A sum.
    Sum,
}

/// Makes a choice; a place that is not there does nothing.
pub(super) fn choose(params: &mut Params, look: &mut Look, choice: Choice) -> Done {
    if let Choice::Month(month) = choice {
        look.month = Some(month);
        look.forgive(Field::is_of_rows);
        return Done::Looked;
    }
    match apply(params, choice) {
        Some(is_other_scheme) => {
            if is_other_scheme {
                look.forgive(Field::is_of_scheme);
            }
            Done::Changed
        }
        None => Done::Nothing,
    }
}

/// Whether thresholds have become others; `None` when there is no such place.
fn apply(params: &mut Params, choice: Choice) -> Option<bool> {
    match choice {
        Choice::Preset(preset) => {
            params.scheme = params.scheme.with(preset);
            settle(params);
            return Some(true);
        }
        Choice::Own(place) => {
            params.scheme = params.own.get(place as usize)?.scheme.clone();
            params.unlocked.clear();
            return Some(true);
        }
        Choice::Method(method) => {
            params.scheme.method = method;
            settle(params);
        }
        Choice::Rule(place, rule) => {
            params.scheme.thresholds.get_mut(place as usize)?.rule = rule;
            settle(params);
        }
        Choice::Soft(kind) => params.scheme.soft_rule = soft(params.scheme.soft_rule, kind),
        Choice::Head(kind) => params.scheme.head = head(params.scheme.head, kind),
        Choice::Other(other) => params.other = other,
        Choice::From(from) => params.from = Some(from),
        Choice::Fact(fact) => (params.fact, params.from) = (fact, Some(From::Tables)),
        Choice::Source(SourceKind::Own) => params.simulation.source = Source::OwnMonths,
        Choice::Source(SourceKind::Normal) => params.simulation.source = Source::Normal(params.attainment),
        Choice::Attainment(normal) => params.attainment = normal,
        Choice::Prizes(prizes) => params.fast_money.prizes = prizes,
        Choice::Goal(place, kind) => {
            let stage = params.fast_money.stages.get_mut(place as usize)?;
            stage.goal = goal(stage, kind, params.scheme.plan);
        }
        Choice::Month(_) => return None,
    }
    Some(false)
}

fn soft(now: SoftRule, kind: SoftKind) -> SoftRule {
    match (kind, now) {
        (SoftKind::Share, _) => SoftRule::Share,
        (SoftKind::All, SoftRule::AllFrom(_)) => now,
        (SoftKind::All, SoftRule::Share) => SoftRule::AllFrom(Percent::whole(100)),
    }
}

fn head(now: HeadRule, kind: HeadKind) -> HeadRule {
    match (kind, now) {
        (HeadKind::Nothing, _) => HeadRule::Nothing,
        (HeadKind::Tiers, HeadRule::SameTiers(_)) | (HeadKind::Flat, HeadRule::Flat(_)) => now,
        (HeadKind::Tiers, _) => HeadRule::SameTiers(Percent::whole(25)),
        (HeadKind::Flat, _) => HeadRule::Flat(Rate::of(Percent::new(50))),
    }
}

/// The same goal as another kind, on the plan of the scheme.
fn goal(stage: &Stage, kind: GoalKind, plan: Amount) -> Goal {
    match (kind, stage.goal) {
        (GoalKind::Share, Goal::OfPlan(_)) | (GoalKind::Sum, Goal::Sum(_)) => stage.goal,
        (GoalKind::Sum, Goal::OfPlan(share)) => {
            let whole = i128::from(plan.raw()) * i128::from(share.raw()) / 10_000 / i128::from(Amount::SCALE);
            Goal::Sum(i64::try_from(whole).ok().and_then(Amount::whole).unwrap_or_default())
        }
        (GoalKind::Share, Goal::Sum(sum)) if plan.is_positive() => {
            let hundredths = i128::from(sum.raw()) * 10_000 / i128::from(plan.raw());
            Goal::OfPlan(Percent::new(u32::try_from(hundredths.clamp(0, 100_000)).unwrap_or_default()))
        }
        (GoalKind::Share, Goal::Sum(_)) => Goal::OfPlan(Percent::whole(100)),
    }
}
