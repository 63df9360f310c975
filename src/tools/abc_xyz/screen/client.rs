//! One client, whole: purchases by period, why this class, how far to the next, how stable, what to do.
use super::{Picture, advice, letter, reasons, rows::to_next, sum, text};
use crate::{
    chart::{self, Ink},
    domain::{AbcClass, Segment, Treatment, XyzClass},
    tools::abc_xyz::{Params, Reading, Report, Row, Stability, StabilityReading, Standing},
    words::{Arg, Words},
};

/// A name and a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// How much.
    pub value: String,
}

/// The side panel of a client.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientCard {
    /// Name.
    pub name: String,
    /// Segment, as code and advice.
    pub segment: (String, Option<Treatment>),
    /// Sums by period: about it, and its SVG; empty for lists without dates.
    pub bars: (Picture, String),
    /// Reasons, a sentence each.
    pub why: Vec<String>,
    /// Figures.
    pub facts: Vec<Fact>,
    /// The changes that break the segment; or that none does.
    pub stability: Vec<String>,
    /// What to do.
    pub advice: String,
}

/// Size of the bars in the panel.
const BARS: (f64, f64) = (320.0, 132.0);

/// Composes the panel; `gap_to_b` is what class C lacks to B.
pub fn client_card(
    row: &Row,
    gap_to_b: Option<crate::domain::Amount>,
    report: &Report,
    params: &Params,
    words: &Words,
) -> ClientCard {
    let mut facts = volume_facts(row, report, params, words);
    facts.extend(check_facts(row, gap_to_b, report, params, words));
    facts.extend(rhythm_facts(row, params, words));
    facts.extend(time_facts(row, report, words));
    ClientCard {
        name: row.name.clone(),
        segment: (row.segment.code(), row.segment.treatment()),
        bars: bars(row, report, params, words),
        why: reasons(row, report, params, words),
        facts,
        stability: breaks(&row.stability, words),
        advice: advice(row, words),
    }
}

fn fact(words: &Words, key: &str, value: String) -> Fact {
    Fact { name: words.text(key), value }
}

fn volume_facts(row: &Row, report: &Report, params: &Params, words: &Words) -> Vec<Fact> {
    let total = sum(words, params, report.currency.as_deref(), row.total);
    let mut facts = vec![fact(words, "abc-panel-total", total)];
    if let Some(share) = row.share {
        facts.push(fact(words, "abc-panel-share", words.percent(share, 2)));
        facts.push(fact(words, "abc-panel-rank", words.count(row.rank.into())));
    }
    if let Some(by) = row.to_next {
        let name = match row.segment.abc {
            AbcClass::A => words.text("abc-panel-to-lose"),
            AbcClass::B => words.with("abc-panel-to-next", &[("class", text(letter(AbcClass::A)))]),
            AbcClass::C => words.with("abc-panel-to-next", &[("class", text(letter(AbcClass::B)))]),
        };
        facts.push(Fact { name, value: to_next(row, by, params, words) });
    }
    facts
}

/// For CX and CY: the average check and how many such purchases make B.
fn check_facts(
    row: &Row,
    gap: Option<crate::domain::Amount>,
    report: &Report,
    params: &Params,
    words: &Words,
) -> Vec<Fact> {
    let currency = report.currency.as_deref();
    let mut facts = vec![fact(words, "abc-panel-orders", words.count(row.orders.into()))];
    let Some(check) = row.average_check else { return facts };
    facts.push(fact(words, "abc-panel-average-check", words.money(check, currency)));
    if let (Some(gap), Some(Treatment::RaiseCheck)) = (gap, row.segment.treatment()) {
        let money = sum(words, params, currency, gap);
        let args = [("money", text(money))];
        facts.push(fact(words, "abc-panel-gap-to-b", words.with("abc-panel-gap-to-b-value", &args)));
        if check.is_positive() && super::is_money(params) {
            let orders = i128::from(gap.raw()).div_euclid(i128::from(check.raw()))
                + i128::from(gap.raw() % check.raw() != 0);
            let args = [("n", Arg::Count(i64::try_from(orders).unwrap_or(i64::MAX)))];
            facts.push(Fact { name: String::new(), value: words.with("abc-panel-gap-orders", &args) });
        }
    }
    facts
}

fn rhythm_facts(row: &Row, params: &Params, words: &Words) -> Vec<Fact> {
    let regularity = &row.regularity;
    let mut facts = Vec::new();
    if row.standing != Standing::Graded {
        return facts;
    }
    let class = if row.reading == Reading::Rhythm { regularity.rhythm } else { regularity.classic };
    if class != Some(XyzClass::X) {
        let value = match row.reading {
            Reading::Rhythm if regularity.missing_to_x > 0 => {
                words.with("abc-panel-to-x-value", &[("n", Arg::Count(regularity.missing_to_x.into()))])
            }
            Reading::Rhythm => fall_to(words, params.xyz.rhythm.x_variation),
            Reading::Classic => fall_to(words, params.xyz.classic.x),
        };
        facts.push(fact(words, "abc-panel-to-x", value));
    }
    let cv = |cv: Result<f64, _>| cv.map_or_else(|_| "—".to_owned(), |cv| words.percent(cv, 1));
    let both = format!("{} / {}", cv(regularity.variation_active), cv(regularity.variation_all));
    facts.push(fact(words, "abc-panel-variation", both));
    if let Ok(deseasoned) = regularity.variation_deseasoned {
        facts.push(fact(words, "abc-panel-deseasoned", words.percent(deseasoned, 1)));
    }
    facts
}

fn fall_to(words: &Words, limit: crate::domain::Percent) -> String {
    words.with("abc-panel-to-x-cv", &[("limit", text(words.limit(limit)))])
}

fn time_facts(row: &Row, report: &Report, words: &Words) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let (Some(day), Some(days)) = (row.last_purchase, row.recency) {
        let ago = words.with("abc-days-ago", &[("n", Arg::Count(days.into()))]);
        let args = [("day", text(words.day(day))), ("days", text(ago))];
        facts.push(fact(words, "abc-panel-last", words.with("abc-panel-last-value", &args)));
    }
    if let Some((day, money)) = row.largest {
        let money = words.money(money, report.currency.as_deref());
        let args = [("money", text(money)), ("day", text(words.day(day)))];
        facts.push(fact(words, "abc-panel-largest", words.with("abc-panel-largest-value", &args)));
    }
    if row.stability.of > 0 {
        let args = [
            ("same", text(words.count(row.stability.same.into()))),
            ("of", text(words.count(row.stability.of.into()))),
        ];
        facts.push(fact(words, "abc-panel-stability", words.with("abc-stability", &args)));
    }
    facts
}

fn breaks(stability: &Stability, words: &Words) -> Vec<String> {
    if stability.of == 0 {
        return Vec::new();
    }
    if stability.breaks.is_empty() {
        return vec![words.text("abc-stable")];
    }
    let sentence = |(reading, segment): &(StabilityReading, Option<Segment>)| {
        let key = match reading {
            StabilityReading::OtherStep => "abc-break-other-step",
            StabilityReading::LimitsLower => "abc-break-limits-lower",
            StabilityReading::LimitsHigher => "abc-break-limits-higher",
            StabilityReading::WithoutLargest => "abc-break-without-largest",
            StabilityReading::WithoutLast => "abc-break-without-last",
            StabilityReading::WithoutFirst => "abc-break-without-first",
            StabilityReading::OtherReading => "abc-break-other-reading",
            StabilityReading::OtherRule => "abc-break-other-rule",
        };
        let segment = segment.map_or_else(|| words.text("abc-break-nothing"), Segment::code);
        words.with(key, &[("segment", text(segment))])
    };
    stability.breaks.iter().map(sentence).collect()
}

fn bars(row: &Row, report: &Report, params: &Params, words: &Words) -> (Picture, String) {
    let Some(window) = &report.window else { return Default::default() };
    let names: Vec<String> =
        (0..row.sums.len() as i32).map(|n| words.period(window.periods.0.plus(n))).collect();
    let most = row.sums.iter().max().copied().unwrap_or_default();
    let currency = report.currency.as_deref();
    let (first, last) =
        (names.first().cloned().unwrap_or_default(), names.last().cloned().unwrap_or_default());
    let description = words.with(
        "abc-panel-bars-description",
        &[
            ("from", text(first.clone())),
            ("to", text(last.clone())),
            ("most", text(sum(words, params, currency, most))),
        ],
    );
    let label = words.with("abc-panel-bars", &[("name", text(row.name.clone()))]);
    let values: Vec<f64> = row.sums.iter().map(|sum| sum.to_f64()).collect();
    let wording = |value: f64| super::short(words, params, None, super::spread::units(value));
    let scene = chart::bars(&chart::Bars {
        size: BARS,
        label: &label,
        description: &description,
        values: &values,
        first: &first,
        last: &last,
        sum: &wording,
    });
    let cells = names
        .into_iter()
        .zip(&row.sums)
        .map(|(name, amount)| vec![name, sum(words, params, currency, *amount)]);
    let table = (vec![words.text("abc-step"), words.text("abc-panel-total")], cells.collect());
    (Picture { size: BARS, label, description, table }, scene.svg(&Ink::Classes))
}
