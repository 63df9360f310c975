//! The analysis: every stage, the one judged, split, money, plan, verdict.
use super::{
    Disagreement, Lack, Params, Report, Stage, StageReport, Warning, judge::judge, money::money, plan::plan,
    split::split, verdict::verdict,
};
use crate::{domain::Day, stats::NoAnswer};

/// Reads the test as it stands today. Never fails as a whole: what cannot be given is a reason in its place.
pub fn analyse(params: &Params, today: Day) -> Report {
    let stages = Stage::ALL.map(|stage| judge(params, stage, today));
    let deepest = |passes: fn(&StageReport) -> bool| stages.iter().flatten().rfind(|report| passes(report));
    let (judged, any) = (deepest(|report| report.is_enough), deepest(|_| true));
    let money = money(params, judged);
    let first = stages.iter().flatten().next();
    let plan = match judged.or(first) {
        Some(report) => plan(params, report, today),
        None => Err(first_reason(&stages)),
    };
    Report {
        verdict: verdict(params, (judged, any), &money),
        judged: judged.map(|report| report.stage),
        disagreement: judged.and_then(|judged| disagreement(&stages, judged)),
        split: split(params, today),
        money,
        plan,
        warnings: warnings(params),
        stages,
    }
}

fn first_reason(stages: &[Result<StageReport, Lack>; 3]) -> NoAnswer {
    let reasons = || stages.iter().filter_map(|stage| stage.as_ref().err()).map(|lack| lack.reason);
    reasons().find(|reason| *reason != NoAnswer::StageEmpty).unwrap_or(NoAnswer::StageEmpty)
}

/// The shallowest stage whose leader is another than that of the stage judged.
fn disagreement(stages: &[Result<StageReport, Lack>; 3], judged: &StageReport) -> Option<Disagreement> {
    let deep = (judged.stage, judged.leader?);
    let shallower = stages.iter().flatten().filter(|report| report.stage < judged.stage);
    let leads = shallower.filter_map(|report| Some((report.stage, report.leader?)));
    let other = leads.into_iter().find(|(_, leader)| *leader != deep.1);
    other.map(|shallow| Disagreement { shallow, deep })
}

fn warnings(params: &Params) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for line in &params.lines {
        for pair in Stage::ALL.windows(2) {
            if let [before, after] = *pair
                && line
                    .counts
                    .at(after)
                    .zip(line.counts.at(before))
                    .is_some_and(|(after, before)| after > before)
            {
                warnings.push(Warning::MoreThanBefore { id: line.id, stage: after });
            }
        }
        let has_revenue = line.counts.revenue.is_some_and(|revenue| revenue.is_positive());
        if has_revenue && line.counts.deals == Some(0) {
            warnings.push(Warning::RevenueWithoutDeals { id: line.id });
        }
    }
    warnings
}
