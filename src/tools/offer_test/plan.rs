//! How much longer: trials for each variant, and days at the present rate.
use super::{Basis, Params, StageReport};
use crate::{
    domain::Day,
    stats::{NoAnswer, Search, sample_size},
};

/// What it takes to find the smallest difference worth finding, looked at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// What trials are: of the stage judged, else of the first stage with data.
    pub stage: super::Stage,
    /// Impressions or clicks.
    pub basis: Basis,
    /// Conversion of the control, else of all variants as one.
    pub base: f64,
    /// The smallest difference worth finding, absolute.
    pub difference: f64,
    /// Chance of a false alarm of each comparison: α over the number of comparisons.
    pub alpha: f64,
    /// Trials for each variant.
    pub per_variant: u64,
    /// Days until the slowest variant has them, 0 when all have; at the rate since the start or the first look.
    pub days: Result<u32, NoAnswer>,
}

/// Plans by one stage.
pub(super) fn plan(params: &Params, report: &StageReport, today: Day) -> Result<Plan, NoAnswer> {
    let level = params.level();
    let control = params.control.and_then(|id| report.variant(id));
    let base = control.map_or(report.pooled, |variant| variant.rate.value);
    let difference = base * level.effect;
    let alpha = level.alpha / (report.variants.len().max(2) - 1) as f64;
    let exact = sample_size(Search { base, difference, alpha, power: level.power })?;
    let per_variant = if exact < 1e18 { exact.ceil() as u64 } else { return Err(NoAnswer::EffectOutside) };
    let days = days(params, report, per_variant, today);
    let (stage, basis) = (report.stage, report.basis);
    Ok(Plan { stage, basis, base, difference, alpha, per_variant, days })
}

fn days(params: &Params, report: &StageReport, per_variant: u64, today: Day) -> Result<u32, NoAnswer> {
    let first_look = params.looks_by_day().first().copied();
    let since = params.started.or(first_look.map(|look| look.day));
    let mut days = 0.0;
    for variant in &report.variants {
        let missing = per_variant.saturating_sub(variant.arm.trials()) as f64;
        if missing <= 0.0 {
            continue;
        }
        let passed =
            since.map(|since| today.since(since)).filter(|days| *days > 0).ok_or(NoAnswer::NoDailyRate)?;
        let before = match (params.started, first_look) {
            (None, Some(look)) => look.of(variant.id).trials(report.basis).unwrap_or(0),
            _ => 0,
        };
        let gained = variant.arm.trials().saturating_sub(before);
        if gained == 0 {
            return Err(NoAnswer::NoDailyRate);
        }
        days = f64::max(days, (missing * f64::from(passed) / gained as f64).ceil());
    }
    Ok(days.min(f64::from(u32::MAX)) as u32)
}
