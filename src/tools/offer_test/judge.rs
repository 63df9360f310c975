//! One stage: who is compared, on which trials, and what the statistics say.
//!
//! Trials are impressions; clicks when some variant with results has none. The basis is one for the whole stage, since
//! shares of impressions and of clicks cannot be compared.
use std::cmp::Ordering;

use super::{
    Basis, Lack, Line, LookAt, MOST_VARIANTS, Params, Stage, StageReport, Test, VariantReport, duel::duels,
    looks::Looks,
};
use crate::{
    domain::Day,
    stats::{Arm, Belief, NoAnswer, Standing, always_valid, standings, wilson},
};

/// Judges one stage.
pub(super) fn judge(params: &Params, stage: Stage, today: Day) -> Result<StageReport, Lack> {
    if params.lines.len() > MOST_VARIANTS {
        return Err(NoAnswer::ManyVariants { most: MOST_VARIANTS as u32 }.into());
    }
    let basis = basis(&params.lines, stage);
    let Entered { arms, left_out } = enter(&params.lines, stage, basis)?;
    let alpha = params.level().alpha;
    let plain: Vec<Arm> = arms.iter().map(|(_, arm)| *arm).collect();
    let looks = Looks::read(params, (today, plain.clone()), |look| row(look, (stage, basis), &arms));
    let course = looks.as_ref().map_err(|reason| *reason);
    let course = course.and_then(|looks| looks.course(always_valid(&looks.rows)));
    let test = Test::of(&plain);
    let variants = variants(&arms, params)?;
    Ok(StageReport {
        stage,
        basis,
        left_out,
        is_enough: test.is_ok_and(|test| test.is_enough(alpha)),
        test,
        duels: duels(&arms, (&course, looks.as_ref().map_or(&[], |looks| &looks.rows)), alpha)?,
        leader: leader(&variants),
        pooled: pooled(&plain),
        course,
        variants,
    })
}

/// Who takes part in a stage.
struct Entered {
    /// Variants with trials.
    arms: Vec<(u32, Arm)>,
    left_out: Vec<u32>,
}

/// Impressions, unless a variant with results has none and clicks can stand for them.
fn basis(lines: &[Line], stage: Stage) -> Basis {
    let lacks = |line: &Line| {
        line.counts.at(stage).is_some_and(|found| found > 0) && line.counts.impressions.unwrap_or(0) == 0
    };
    let has_clicks = lines.iter().filter(|line| lacks(line)).all(|line| line.counts.clicks.is_some());
    if stage != Stage::Clicks && lines.iter().any(lacks) && has_clicks {
        Basis::Clicks
    } else {
        Basis::Impressions
    }
}

fn enter(lines: &[Line], stage: Stage, basis: Basis) -> Result<Entered, Lack> {
    let (mut arms, mut left_out, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for line in lines {
        let counts = (line.counts.trials(basis), line.counts.at(stage));
        match counts {
            (Some(0) | None, Some(0)) | (_, None) => left_out.push(line.id),
            (None, Some(_)) => refused.push((NoAnswer::NoTrials, line.id)),
            (Some(trials), Some(successes)) => match Arm::new(trials, successes) {
                Ok(arm) => arms.push((line.id, arm)),
                Err(reason) => refused.push((reason, line.id)),
            },
        }
    }
    // One reason at a time, with all whom it concerns.
    for reason in [NoAnswer::SuccessesAboveTrials, NoAnswer::CountTooLarge, NoAnswer::NoTrials] {
        let of_it = refused.iter().filter(|(other, _)| *other == reason);
        let variants: Vec<u32> = of_it.map(|(_, id)| *id).collect();
        if !variants.is_empty() {
            return Err(Lack { reason, variants });
        }
    }
    if lines.iter().all(|line| line.counts.at(stage).is_none()) {
        return Err(NoAnswer::StageEmpty.into());
    }
    match arms.len() {
        0 => Err(NoAnswer::NoTrials.into()),
        1 => Err(NoAnswer::FewVariants { have: 1, need: 2 }.into()),
        _ => Ok(Entered { arms, left_out }),
    }
}

fn variants(arms: &[(u32, Arm)], params: &Params) -> Result<Vec<VariantReport>, NoAnswer> {
    let alpha = params.level().alpha;
    let beliefs: Vec<Belief> = arms.iter().map(|(_, arm)| Belief::new(*arm, params.prior)).collect();
    let standings = standings(&beliefs);
    let variant = |((id, arm), (belief, standing)): (&(u32, Arm), (Belief, Standing))| {
        Ok(VariantReport {
            id: *id,
            arm: *arm,
            rate: wilson(*arm, alpha)?,
            believed: belief.interval(alpha),
            belief,
            p_best: standing.p_best,
            loss: standing.loss,
        })
    };
    arms.iter().zip(beliefs.into_iter().zip(standings)).map(variant).collect()
}

fn leader(variants: &[VariantReport]) -> Option<u32> {
    let best = variants.iter().max_by(|one, other| by_rate(one.arm, other.arm))?;
    let is_level = |other: &VariantReport| other.id != best.id && by_rate(other.arm, best.arm).is_eq();
    (!variants.iter().any(is_level)).then_some(best.id)
}

/// Compares conversions exactly.
pub(super) fn by_rate(one: Arm, other: Arm) -> Ordering {
    let product =
        |successes: Arm, trials: Arm| u128::from(successes.successes()) * u128::from(trials.trials());
    product(one, other).cmp(&product(other, one))
}

fn pooled(arms: &[Arm]) -> f64 {
    let sum = |count: fn(Arm) -> u64| arms.iter().map(|arm| count(*arm) as f64).sum::<f64>();
    sum(Arm::successes) / sum(Arm::trials)
}

/// The arms of a look; `None` when the look has no counts for the stage.
fn row(
    look: &LookAt,
    (stage, basis): (Stage, Basis),
    arms: &[(u32, Arm)],
) -> Result<Option<Vec<Arm>>, NoAnswer> {
    let counted = arms.iter().map(|(id, _)| {
        let counts = look.of(*id);
        counts.trials(basis).zip(counts.at(stage))
    });
    let Some(counted) = counted.collect::<Option<Vec<(u64, u64)>>>() else { return Ok(None) };
    let arms = counted.into_iter().map(|(trials, successes)| Arm::new(trials, successes));
    arms.collect::<Result<_, NoAnswer>>().map(Some)
}
