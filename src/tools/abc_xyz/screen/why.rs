//! Why this class: the reasons in sentences, and the advice.
use super::{letter, sum, text};
use crate::{
    domain::{AbcClass, XyzClass},
    tools::abc_xyz::{ByWhat, Params, Reading, Regularity, Report, Row, Standing},
    words::{Arg, Words},
};

/// The reasons of a client's segment, a sentence each: volume, regularity, the other reading.
pub fn reasons(row: &Row, report: &Report, params: &Params, words: &Words) -> Vec<String> {
    let mut sentences = vec![volume(row, report, params, words)];
    match row.standing {
        Standing::NotPositive => return sentences,
        Standing::Fresh => sentences.push(words.text("abc-why-fresh")),
        Standing::NoXyz(why) => sentences.push(words.no_answer(why)),
        Standing::Graded => {
            sentences.push(match row.reading {
                Reading::Rhythm => rhythm(&row.regularity, params, words),
                Reading::Classic => classic(&row.regularity, params, words),
            });
            sentences.extend(disagreement(row, words));
        }
    }
    let (active, periods) = row.regularity.since_first;
    if periods < row.regularity.periods && periods > 0 {
        sentences.push(words.with("abc-since-first", &counts(words, active, periods)));
    }
    sentences
}

fn counts(words: &Words, active: u32, periods: u32) -> [(&'static str, Arg); 2] {
    [("active", text(words.count(active.into()))), ("periods", text(words.count(periods.into())))]
}

fn volume(row: &Row, report: &Report, params: &Params, words: &Words) -> String {
    let (a, b) = (words.limit(report.cuts.a), words.limit(report.cuts.b));
    let (Some(before), Some(share)) = (row.before, row.share) else {
        let total = sum(words, params, report.currency.as_deref(), row.total);
        return words.with("abc-why-not-positive", &[("total", text(total))]);
    };
    if params.abc.including && params.abc.by == ByWhat::Value {
        let with = words.percent(before + share, 2);
        return words.with(
            "abc-why-abc-including",
            &[
                ("class", text(letter(row.segment.abc))),
                ("with", text(with)),
                ("from", text(a)),
                ("limit", text(b)),
            ],
        );
    }
    let by_count = params.abc.by == ByWhat::Count;
    let above = if by_count && report.n_ranked > 0 {
        f64::from(row.rank.saturating_sub(1)) / f64::from(report.n_ranked)
    } else {
        before
    };
    let (key, from, to) = match (row.segment.abc, by_count) {
        (AbcClass::A, false) => ("abc-why-abc-a", report.cuts.a, report.cuts.a),
        (AbcClass::B, false) => ("abc-why-abc-b", report.cuts.a, report.cuts.b),
        (AbcClass::C, false) => ("abc-why-abc-c", report.cuts.b, report.cuts.b),
        (AbcClass::A, true) => ("abc-why-abc-count-a", report.cuts.a, report.cuts.a),
        (AbcClass::B, true) => ("abc-why-abc-count-b", report.cuts.a, report.cuts.b),
        (AbcClass::C, true) => ("abc-why-abc-count-c", report.cuts.b, report.cuts.b),
    };
    // Rounding must not carry the share over the limit it is compared with.
    let near = if row.segment.abc == AbcClass::C { from } else { to };
    let before = words.percent_beside(above, near);
    words.with(
        key,
        &[("before", text(before)), ("from", text(words.limit(from))), ("limit", text(words.limit(to)))],
    )
}

fn rhythm(regularity: &Regularity, params: &Params, words: &Words) -> String {
    let limits = params.xyz.rhythm;
    let variation = regularity.variation_active.map(|cv| words.percent_beside(cv, limits.x_variation));
    let mut args = counts(words, regularity.active, regularity.periods).to_vec();
    args.push(("need", text(words.count(regularity.need_for_x.into()))));
    args.push(("variation", text(variation.unwrap_or_else(|why| words.no_answer(why)))));
    let (key, bound) = match regularity.rhythm {
        Some(XyzClass::X) => ("abc-why-rhythm-x", limits.x_variation),
        Some(XyzClass::Z) if regularity.active <= 1 => ("abc-why-rhythm-z-once", limits.z_active),
        Some(XyzClass::Z) => ("abc-why-rhythm-z-rare", limits.z_active),
        _ if regularity.missing_to_x > 0 => ("abc-why-rhythm-y-rare", limits.x_active),
        _ => ("abc-why-rhythm-y-uneven", limits.x_variation),
    };
    args.push(("limit", text(words.limit(bound))));
    words.with(key, &args)
}

fn classic(regularity: &Regularity, params: &Params, words: &Words) -> String {
    let limits = params.xyz.classic;
    let class = regularity.classic.map(|class| class.letter().to_string()).unwrap_or_default();
    let variation = match regularity.variation_all {
        Ok(cv) => {
            let near = if regularity.classic == Some(XyzClass::X) { limits.x } else { limits.y };
            words.percent_beside(cv, near)
        }
        Err(why) => words.no_answer(why),
    };
    let key = if regularity.active <= 1 { "abc-why-classic-once" } else { "abc-why-classic" };
    words.with(
        key,
        &[
            ("class", text(class)),
            ("variation", text(variation)),
            ("periods", text(words.count(regularity.periods.into()))),
            ("x", text(words.limit(limits.x))),
            ("y", text(words.limit(limits.y))),
        ],
    )
}

/// Where the two readings disagree about a client, why.
fn disagreement(row: &Row, words: &Words) -> Option<String> {
    let (rhythm, classic) = (row.regularity.rhythm?, row.regularity.classic?);
    if rhythm == classic {
        return None;
    }
    let (other, class, because) = match row.reading {
        Reading::Rhythm => ("abc-reading-classic", classic, "abc-because-zeros"),
        Reading::Classic => ("abc-reading-rhythm", rhythm, "abc-because-active"),
    };
    Some(words.with(
        "abc-why-disagree",
        &[
            ("reading", text(words.text(other))),
            ("class", text(class.letter().to_string())),
            ("because", text(words.text(because))),
        ],
    ))
}

/// What to do with a client.
pub fn advice(row: &Row, words: &Words) -> String {
    use crate::domain::Treatment::{Loyalty, RaiseCheck, StopSpending, Target};
    words.text(match (row.standing, row.segment.treatment()) {
        (Standing::NotPositive, _) => "abc-do-not-positive",
        (Standing::Fresh, _) => "abc-do-fresh",
        (_, Some(Target)) => "abc-do-target",
        (_, Some(Loyalty)) => "abc-do-loyalty",
        (_, Some(RaiseCheck)) => "abc-do-raise",
        (_, Some(StopSpending)) => "abc-do-stop",
        (_, None) => "abc-do-no-xyz",
    })
}
