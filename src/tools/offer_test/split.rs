//! Were impressions split as intended? A mismatch is a warning that variants met different people.
use super::{CoursePoint, Lack, LookAt, Params, looks::Looks};
use crate::{
    domain::Day,
    stats::{Arm, ChiSquare, Expected, NoAnswer, SPLIT_WEIGHT, always_valid_split, goodness},
};

/// Below this always-valid p the split is reported (Fabijan et al. 2019, "Diagnosing sample ratio mismatch").
pub const SPLIT_ALARM: f64 = 0.001;

/// How impressions were split.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// Variants with impressions typed, in the order of the lines.
    pub lines: Vec<SplitLine>,
    /// χ² of the present counts, looked at once.
    pub once: ChiSquare,
    /// The always-valid p after each look; the present counts are the last point.
    pub course: Result<Vec<CoursePoint>, NoAnswer>,
    /// Whether the always-valid p is below [`SPLIT_ALARM`].
    pub is_mismatch: bool,
}

/// One variant's part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SplitLine {
    /// The variant.
    pub id: u32,
    /// Impressions.
    pub impressions: u64,
    /// Its share of them, `0..=1`,
    pub share: f64,
    /// and the share that was intended.
    pub intended: f64,
}

/// Checks the split of impressions.
pub(super) fn split(params: &Params, today: Day) -> Result<Split, Lack> {
    let typed = params.lines.iter().filter_map(|line| Some((line.id, line.counts.impressions?)));
    let typed: Vec<(u32, u64)> = typed.collect();
    if typed.is_empty() {
        return Err(NoAnswer::NeedsImpressions.into());
    }
    let too_large = typed.iter().filter(|(_, impressions)| *impressions > Arm::MOST_TRIALS);
    let variants: Vec<u32> = too_large.map(|(id, _)| *id).collect();
    if !variants.is_empty() {
        return Err(Lack { reason: NoAnswer::CountTooLarge, variants });
    }
    let shares = shares(params, &typed)?;
    let counts: Vec<u64> = typed.iter().map(|(_, impressions)| *impressions).collect();
    let once = goodness(&counts, &shares)?;
    let expected = shares.iter().map(|share| Expected { share: *share, weight: SPLIT_WEIGHT * share });
    let row = |look: &LookAt| typed.iter().map(|(id, _)| look.of(*id).impressions).collect();
    let looks = Looks::read(params, (today, counts.clone()), |look| Ok(row(look)));
    let expected: Vec<Expected> = expected.collect();
    let course = looks.and_then(|looks| looks.course(always_valid_split(&looks.rows, &expected)));
    let total: f64 = counts.iter().map(|count| *count as f64).sum();
    let line = |((id, impressions), intended): (&(u32, u64), &f64)| SplitLine {
        id: *id,
        impressions: *impressions,
        share: *impressions as f64 / total,
        intended: *intended,
    };
    let last = course.as_ref().ok().and_then(|course| course.last());
    Ok(Split {
        lines: typed.iter().zip(&shares).map(line).collect(),
        once,
        is_mismatch: last.is_some_and(|point| point.p < SPLIT_ALARM),
        course,
    })
}

/// Intended shares of these variants: equal, or as typed over their sum.
fn shares(params: &Params, typed: &[(u32, u64)]) -> Result<Vec<f64>, Lack> {
    let of = |id: u32| {
        let found = params.intended.iter().find(|(known, _)| *known == id);
        if params.intended.is_empty() { 1.0 } else { found.map_or(0.0, |(_, share)| share.to_f64()) }
    };
    let shares: Vec<f64> = typed.iter().map(|(id, _)| of(*id)).collect();
    let without =
        typed.iter().zip(&shares).filter(|((_, impressions), share)| *impressions > 0 && **share <= 0.0);
    let variants: Vec<u32> = without.map(|((id, _), _)| *id).collect();
    if !variants.is_empty() {
        return Err(Lack { reason: NoAnswer::NoIntendedShare, variants });
    }
    let whole: f64 = shares.iter().sum();
    Ok(shares.iter().map(|share| if whole > 0.0 { share / whole } else { 0.0 }).collect())
}
