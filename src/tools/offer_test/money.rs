//! What the variants earn, and what the choice of one costs.
//!
//! Profit per 1 000 impressions = 1 000 × (revenue − cost) / impressions. Its interval is that of the share of deals
//! (Wilson) × average check − cost: cost and check are taken as known, only the number of deals as chance. The check
//! is the variant's own, else that of all variants as one, else the one typed. Expected loss in money = conversion lost
//! on average × planned impressions × what a success of that stage brings: revenue of all variants over their successes.
use super::{Basis, Line, Params, Stage, StageReport};
use crate::{
    domain::Amount,
    stats::{Arm, NoAnswer, wilson},
};

/// Money of all variants.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyReport {
    /// A line for each variant, in their order.
    pub lines: Vec<MoneyLine>,
    /// Who earns most per 1 000 impressions; none unless every variant with impressions has that number, nor when two
    /// are level.
    pub leader: Option<u32>,
    /// Expected loss of each choice at the planned volume, by the stage judged.
    pub loss: Result<Loss, NoAnswer>,
}

/// Money of one variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoneyLine {
    /// The variant.
    pub id: u32,
    /// Average check that its deals are reckoned with.
    pub check: Result<AverageCheck, NoAnswer>,
    /// Revenue as typed, else deals × average check.
    pub revenue: Result<Amount, NoAnswer>,
    /// Revenue − cost.
    pub profit: Result<Amount, NoAnswer>,
    /// Profit per 1 000 impressions.
    pub per_thousand: Result<PerThousand, NoAnswer>,
}

/// What a deal brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AverageCheck {
    /// So much.
    pub value: Amount,
    /// Where it is from.
    pub from: CheckFrom,
}

/// Where an average check is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckFrom {
    /// The variant's own revenue over its deals.
    Own,
    /// Revenue of all variants over their deals.
    Pooled,
    /// Typed.
    Typed,
}

/// Profit per 1 000 impressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerThousand {
    /// As it was.
    pub value: Amount,
    /// Not less than this,
    pub low: Amount,
    /// not more than this, at the confidence of the test.
    pub high: Amount,
}

/// Expected loss in money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The stage by which it is reckoned.
    pub stage: Stage,
    /// What a success of that stage brings.
    pub success: Amount,
    /// What is lost on average by choosing the variant, for each variant of that stage.
    pub lines: Vec<(u32, Amount)>,
}

impl Loss {
    /// The loss of choosing a variant.
    pub fn of(&self, id: u32) -> Option<Amount> {
        self.lines.iter().find(|(known, _)| *known == id).map(|(_, loss)| *loss)
    }
}

/// Money of all variants; `judged` is the stage by which loss is reckoned.
pub(super) fn money(params: &Params, judged: Option<&StageReport>) -> MoneyReport {
    let pooled = success(params, |line| Some((line.counts.revenue?, line.counts.deals?)));
    let alpha = params.level().alpha;
    let lines: Vec<MoneyLine> =
        params.lines.iter().map(|line| of_line(line, check(params, line, pooled), alpha)).collect();
    let loss = judged.ok_or(NoAnswer::NotJudged).and_then(|stage| loss(params, stage, &lines));
    MoneyReport { leader: leader(&params.lines, &lines), lines, loss }
}

fn check(params: &Params, line: &Line, pooled: Result<Amount, NoAnswer>) -> Result<AverageCheck, NoAnswer> {
    let own = line.counts.revenue.zip(line.counts.deals).filter(|(_, deals)| *deals > 0);
    if let Some((revenue, deals)) = own {
        let value = over(i128::from(revenue.raw()), deals.into())?;
        return Ok(AverageCheck { value, from: CheckFrom::Own });
    }
    let typed = || params.deal_value.map(|value| AverageCheck { value, from: CheckFrom::Typed });
    match pooled {
        Ok(value) => Ok(AverageCheck { value, from: CheckFrom::Pooled }),
        Err(reason) => typed().ok_or(reason),
    }
}

/// Revenue over successes, of all variants that have both.
fn success(params: &Params, of: impl Fn(&Line) -> Option<(Amount, u64)>) -> Result<Amount, NoAnswer> {
    let both = params.lines.iter().filter_map(of);
    let (revenue, found) = both
        .fold((0, 0), |(sum, n), (revenue, found)| (sum + i128::from(revenue.raw()), n + i128::from(found)));
    if found == 0 { Err(NoAnswer::NoCheck) } else { over(revenue, found) }
}

fn over(sum: i128, n: i128) -> Result<Amount, NoAnswer> {
    Amount::divide_half_even(sum, n).ok_or(NoAnswer::TooLarge)
}

fn of_line(line: &Line, check: Result<AverageCheck, NoAnswer>, alpha: f64) -> MoneyLine {
    let counts = line.counts;
    let by_deals = || {
        let deals = counts.deals.ok_or(NoAnswer::NoDeals)?;
        let sum = i128::from(deals) * i128::from(if deals == 0 { 0 } else { check?.value.raw() });
        over(sum, 1)
    };
    let revenue = counts.revenue.map_or_else(by_deals, Ok);
    let cost = counts.cost.ok_or(NoAnswer::NoCost);
    let profit = revenue.and_then(|revenue| revenue.checked_sub(cost?).ok_or(NoAnswer::TooLarge));
    let per_thousand = profit.and_then(|profit| {
        let impressions = counts.impressions.filter(|shown| *shown > 0).ok_or(NoAnswer::NeedsImpressions)?;
        let deals = wilson(Arm::new(impressions, counts.deals.ok_or(NoAnswer::NoDeals)?)?, alpha)?;
        let (check, cost) = (check?.value.to_f64(), cost?.to_f64() / impressions as f64);
        let end = |share: f64| amount(1_000.0 * (share * check - cost));
        let (one, other) = (end(deals.low)?, end(deals.high)?);
        let value = over(i128::from(profit.raw()) * 1_000, impressions.into())?;
        Ok(PerThousand { value, low: one.min(other), high: one.max(other) })
    });
    MoneyLine { id: line.id, check, revenue, profit, per_thousand }
}

/// The nearest amount to a float.
fn amount(units: f64) -> Result<Amount, NoAnswer> {
    let scaled = (units * Amount::SCALE as f64).round();
    if scaled.abs() < 9e18 { Ok(Amount::new(scaled as i64)) } else { Err(NoAnswer::TooLarge) }
}

fn leader(lines: &[Line], money: &[MoneyLine]) -> Option<u32> {
    let shown =
        lines.iter().zip(money).filter(|(line, _)| line.counts.impressions.is_some_and(|shown| shown > 0));
    let earned: Option<Vec<(Amount, u32)>> =
        shown.map(|(_, money)| Some((money.per_thousand.ok()?.value, money.id))).collect();
    let earned = earned.filter(|earned| earned.len() > 1)?;
    let most = earned.iter().map(|(value, _)| *value).max()?;
    let mut first = earned.iter().filter(|(value, _)| *value == most);
    first.next().filter(|_| first.next().is_none()).map(|(_, id)| *id)
}

fn loss(params: &Params, judged: &StageReport, money: &[MoneyLine]) -> Result<Loss, NoAnswer> {
    if judged.basis == Basis::Clicks {
        return Err(NoAnswer::NeedsImpressions);
    }
    let planned = params.planned_impressions.ok_or(NoAnswer::NoPlannedVolume)?;
    let stage = judged.stage;
    // Nothing sold yet does not mean that a lead is worth nothing.
    if params.lines.iter().all(|line| line.counts.revenue.is_none() && line.counts.deals.unwrap_or(0) == 0) {
        return Err(NoAnswer::NoDeals);
    }
    let success = success(params, |line| {
        let revenue = money.iter().find(|money| money.id == line.id)?.revenue.ok()?;
        Some((revenue, line.counts.at(stage)?))
    })?;
    let lost = |loss: f64| amount(loss * planned as f64 * success.to_f64());
    let lines = judged.variants.iter().map(|variant| Ok((variant.id, lost(variant.loss)?)));
    Ok(Loss { stage, success, lines: lines.collect::<Result<_, NoAnswer>>()? })
}
