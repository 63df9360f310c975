//! The curve with its grips, and what is paid at the point that is read, step by step.
use super::{
    Ready,
    say::{Input, text},
};
use crate::{
    chart::{self, Ink, PayBand, PayCurve, PayHandles, PayPost, PayReading, PayStretch, Scene},
    domain::{Amount, Percent},
    markup::{Attr, Element, Tag, el, kit},
    stats::NoAnswer,
    tools::pay::{
        Act, CurvePoint, Field, Handle, HeadRule, Lever, Method, Month, Rate, Rule, Scheme, Statement, act,
        curve, last_roubles, statement,
    },
};

/// Height of the picture.
const HEIGHT: f64 = 372.0;

pub(super) fn curve_card(all: Ready<'_>) -> Element<Act> {
    let mut body = vec![figure(all).into()];
    body.push(legend(all).into());
    body.push(reading(all).into());
    let note = all.note(all.text("pay-curve-hint"));
    kit::card(kit::Card { id: "pay-curve", title: all.text("pay-curve"), actions: vec![note.into()], body })
}

/// Where the axis ends: as set, behind the last threshold, and where it was while a grip moves.
pub(super) fn end(all: Ready<'_>) -> f64 {
    let last = all.scheme().thresholds.iter().map(|threshold| threshold.at.to_f64()).fold(0.0, f64::max);
    let behind = if last < all.params.curve_end.to_f64() { 0.0 } else { (last * 1.1 / 10.0).ceil() * 10.0 };
    let usual = all.params.curve_end.to_f64().max(behind);
    all.look.moving.as_ref().map_or(usual, |moving| moving.ends.0)
}

/// Straight stretches of pay from nothing sold to the end of the axis.
pub(super) fn stretches(
    scheme: &Scheme,
    score: Percent,
    end: f64,
) -> Result<(Vec<PayStretch>, Vec<CurvePoint>), NoAnswer> {
    let end = Percent::new((end * 100.0).clamp(0.0, f64::from(u32::MAX)) as u32);
    let points = curve(scheme, score, &crate::tools::pay::params::corners(scheme, end))?;
    let stretch = |pair: &[CurvePoint]| PayStretch {
        from: (pair[0].at.to_f64(), pair[0].above.to_f64()),
        to: (pair[1].at.to_f64(), pair[1].below.to_f64()),
    };
    Ok((points.windows(2).map(stretch).collect(), points))
}

/// The picture's numbers and words, made once for the picture and its grips.
struct Drawn {
    stretches: Vec<PayStretch>,
    other: Vec<PayStretch>,
    points: Vec<CurvePoint>,
    bands: [(f64, String); 2],
    posts: Vec<(CurvePoint, bool, [String; 2])>,
    market: (f64, String),
    reading: Option<((f64, f64), String)>,
    end: f64,
}

fn drawn(all: Ready<'_>) -> Drawn {
    let (scheme, end) = (all.scheme(), end(all));
    let (stretches, points) = stretches_or_none(all, scheme, end);
    let other = all.found.rival.as_ref().map(|rival| stretches_or_none(all, rival, end).0);
    let (hard, soft) = (scheme.hard().unwrap_or_default(), scheme.soft(all.params.score).unwrap_or_default());
    let part = |key: &str, sum: Amount| all.words.with(key, &[("sum", text(all.words.money(sum, None)))]);
    let is_upper = |at: Percent| scheme.thresholds.iter().any(|it| it.at == at && it.rule == Rule::Reached);
    let is_post = |point: &&CurvePoint| scheme.thresholds.iter().any(|it| it.at == point.at);
    let post = |point: &CurvePoint| {
        (*point, is_upper(point.at), [point.below, point.above].map(|pay| all.words.money(pay, None)))
    };
    let posts = points.iter().filter(is_post).map(post).collect();
    let reading = read(all).ok().map(|paid| {
        let at = all.look.reading();
        let args = [("at", text(all.percent(at))), ("pay", text(all.money(paid.total)))];
        ((at.to_f64(), paid.total.to_f64()), all.words.with("pay-reading-label", &args))
    });
    Drawn {
        stretches,
        other: other.unwrap_or_default(),
        points,
        bands: [(hard.to_f64(), part("pay-band-hard", hard)), (soft.to_f64(), part("pay-band-soft", soft))],
        posts,
        market: (scheme.market.to_f64(), part("pay-band-market", scheme.market)),
        reading,
        end,
    }
}

fn stretches_or_none(all: Ready<'_>, scheme: &Scheme, end: f64) -> (Vec<PayStretch>, Vec<CurvePoint>) {
    stretches(scheme, all.params.score, end).unwrap_or_default()
}

impl Drawn {
    /// The picture and what its points mean.
    fn picture(&self, all: Ready<'_>, size: (f64, f64)) -> (Scene, PayHandles) {
        let posts = self.posts.iter().map(|(point, pays_upper, words)| PayPost {
            at: point.at.to_f64(),
            sides: [point.below.to_f64(), point.above.to_f64()],
            words: [&words[0], &words[1]],
            pays_upper: *pays_upper,
        });
        let posts: Vec<PayPost<'_>> = posts.collect();
        let description = description(all);
        let label = all.text("pay-curve");
        let band = |(money, label): &(f64, String)| (*money, label.clone());
        let (hard, soft, market) = (band(&self.bands[0]), band(&self.bands[1]), band(&self.market));
        let words = all.words;
        let input = PayCurve {
            size,
            label: &label,
            description: &description,
            stretches: &self.stretches,
            other: &self.other,
            bands: [PayBand { money: hard.0, label: &hard.1 }, PayBand { money: soft.0, label: &soft.1 }],
            market: (market.0 > 0.0).then_some(PayBand { money: market.0, label: &market.1 }),
            posts: &posts,
            reading: self.reading.as_ref().map(|(at, label)| PayReading { at: *at, label }),
            end: self.end,
            top: all.look.moving.as_ref().map(|moving| moving.ends.1),
            percent: &|at| words.percent(at / 100.0, if at.fract() == 0.0 { 0 } else { 2 }),
            money: &|sum| words.money_short(Amount::new((sum * Amount::SCALE as f64) as i64), None),
        };
        (chart::pay_curve(&input), input.handles())
    }
}

fn size(all: Ready<'_>) -> (f64, f64) {
    let width = if all.look.width > 0.0 { all.look.width } else { 640.0 };
    (width.round().clamp(260.0, 1_400.0), HEIGHT)
}

/// The picture to be taken away or shown.
fn figure(all: Ready<'_>) -> Element<Act> {
    let drawn = drawn(all);
    let (scene, handles) = drawn.picture(all, size(all));
    let is_there = !drawn.stretches.is_empty();
    let heads =
        ["pay-col-attainment", "pay-col-below", "pay-col-pay", "pay-col-above"].map(|key| all.text(key));
    let row = |point: &CurvePoint| {
        let pays = [point.below, point.pay, point.above].map(|pay| all.money(pay));
        [all.percent(point.at)].into_iter().chain(pays).collect()
    };
    kit::figure(kit::Figure {
        id: "pay-curve-figure",
        label: scene.label.clone(),
        description: scene.description.clone(),
        svg: scene.svg(&Ink::Classes),
        size: (scene.width, scene.height),
        grips: if is_there { grips(all, &drawn, handles) } else { Vec::new() },
        on_width: Some(Act::Width),
        table: (all.text("as-table"), (heads.into(), drawn.points.iter().map(row).collect())),
    })
}

fn description(all: Ready<'_>) -> String {
    match (&all.found.report.at_plan, &all.found.report.darwin) {
        (Ok(at_plan), Ok(darwin)) => all.words.with(
            "pay-curve-description",
            &[("at", text(all.money(at_plan.total))), ("below", text(all.money(darwin.full_soft.below)))],
        ),
        (Err(reason), _) | (_, Err(reason)) => all.why(*reason),
    }
}

/// Thresholds at the foot, rates on the curve, the reading at the upper edge.
fn grips(all: Ready<'_>, drawn: &Drawn, handles: PayHandles) -> Vec<kit::Grip<Act>> {
    let end = drawn.end;
    let mut grips = Vec::new();
    for (place, threshold) in all.scheme().thresholds.iter().enumerate() {
        if threshold.at.to_f64() > end {
            continue;
        }
        let bounds = act::bounds(all.scheme(), place, end);
        let label = all.words.with("pay-grip-at", &[("n", text((place + 1).to_string()))]);
        grips.push(kit::Grip {
            at: handles.foot(threshold.at.to_f64()),
            across: true,
            label,
            value: threshold.at.to_f64(),
            bounds: (bounds.0.to_f64(), bounds.1.to_f64()),
            value_text: all.percent(threshold.at),
            act: Act::Grip(Handle::At(place as u32), handles, None),
        });
        grips.extend(rate_grip(all, place, handles, end));
    }
    let at = all.look.reading();
    if let (Some((_, label)), true) = (&drawn.reading, at.to_f64() <= end) {
        grips.push(kit::Grip {
            at: handles.head(at.to_f64()),
            across: true,
            label: all.text("pay-grip-reading"),
            value: at.to_f64(),
            bounds: (0.0, end),
            value_text: label.clone(),
            act: Act::Grip(Handle::Reading, handles, None),
        });
    }
    grips
}

/// The grip of a rate, in the middle of its stretch; none where the rate changes nothing to be seen.
fn rate_grip(all: Ready<'_>, place: usize, handles: PayHandles, end: f64) -> Option<kit::Grip<Act>> {
    let scheme = all.scheme();
    let threshold = scheme.thresholds.get(place)?;
    let next = scheme.thresholds.iter().map(|other| other.at).filter(|at| *at > threshold.at).min();
    let far = next.map_or(end, |next| next.to_f64().min(end));
    let middle = Percent::new(((threshold.at.to_f64() + far) * 50.0) as u32);
    let pay_with = |rate: Rate| {
        let mut trial = Scheme { cap: None, ..scheme.clone() };
        trial.thresholds.get_mut(place)?.rate = rate;
        let points = curve(&trial, all.params.score, &[middle]).ok()?;
        points.first().map(|point| point.pay.to_f64())
    };
    let lever = Lever { none: pay_with(Rate::ZERO)?, whole: pay_with(Rate::WHOLE)? };
    if lever.whole <= lever.none {
        return None;
    }
    let pay = curve(scheme, all.params.score, &[middle]).ok()?.first()?.pay.to_f64();
    let (least, most) = act::rate_bounds(threshold.rate);
    let args = [("at", text(all.percent(threshold.at)))];
    Some(kit::Grip {
        at: handles.place((middle.to_f64(), pay)),
        across: false,
        label: all.words.with("pay-grip-rate", &args),
        value: threshold.rate.to_f64(),
        bounds: (least.to_f64(), most.to_f64()),
        value_text: all.rate(threshold.rate),
        act: Act::Grip(Handle::Rate(place as u32), handles, Some(lever)),
    })
}

fn legend(all: Ready<'_>) -> Element<Act> {
    let item = |kind: &str, words: String| el(Tag::Span).attr(Attr::DataKind, kind).put(words);
    let mix = all.scheme().mix;
    let part = |key: &str, share: Percent| all.words.with(key, &[("share", text(all.percent(share)))]);
    let other = all.found.rival.is_some().then(|| item("other", all.text("pay-legend-other")));
    el(Tag::P)
        .class("legend pay-legend")
        .put(item("hard", part("pay-legend-hard", mix.hard)))
        .put(item("soft", part("pay-legend-soft", mix.soft)))
        .put(item("bonus", all.text("pay-legend-bonus")))
        .put(item("market", all.text("pay-legend-market")))
        .all(other)
}

/// The statement at the point that is read.
fn read(all: Ready<'_>) -> Result<Statement, NoAnswer> {
    let scheme = all.scheme();
    let at = all.look.reading();
    let product = i128::from(scheme.plan.raw()) * i128::from(at.raw());
    // At a threshold that is to be reached a part of a kopeck may not be missing.
    let up = scheme.thresholds.iter().any(|it| it.at == at && it.rule == Rule::Reached);
    let raw = product.div_euclid(10_000) + i128::from(up && product.rem_euclid(10_000) > 0);
    let fact = i64::try_from(raw).map(Amount::new).map_err(|_| NoAnswer::TooLarge)?;
    statement(scheme, &Month { score: all.params.score, ..Month::of(scheme.plan, fact) })
}

fn reading(all: Ready<'_>) -> Element<Act> {
    let at = all.look.reading();
    let value = all.words.limit_number(at);
    let label = all.text("pay-reading");
    let field = all
        .field(Field::Reading, Input { id: "pay-reading", label, value, unit: Some("%".into()), hint: None });
    let told = match read(all) {
        Ok(paid) => steps(all, at, &paid),
        Err(reason) => all.no_number(reason),
    };
    el(Tag::Div).class("pay-reading").put(field).put(told)
}

/// How pay comes together, step by step.
fn steps(all: Ready<'_>, at: Percent, paid: &Statement) -> Element<Act> {
    let words = all.words;
    let total = words.with(
        "pay-reading-total",
        &[
            ("at", text(all.percent(at))),
            ("hard", text(all.money(paid.hard))),
            ("soft", text(all.money(paid.soft))),
            ("bonus", text(all.money(paid.bonus))),
            ("total", text(all.money(paid.total))),
        ],
    );
    let effective = match paid.effective {
        Ok(share) => all.fine(share),
        Err(_) => "—".into(),
    };
    let rates = words.with(
        "pay-reading-rates",
        &[("effective", text(effective)), ("marginal", text(all.fine(paid.marginal)))],
    );
    let mut list = vec![salary(all, paid), bonus(all, at, paid), rates];
    list.extend(ahead(all, at));
    el(Tag::Div)
        .class("why")
        .put(el(Tag::P).put(el(Tag::B).put(total)))
        .put(el(Tag::Ul).class("breaks").each(Tag::Li, list))
}

fn salary(all: Ready<'_>, paid: &Statement) -> String {
    let scheme = all.scheme();
    all.words.with(
        "pay-reading-salary",
        &[
            ("income", text(all.money(scheme.potential_income))),
            ("hard-share", text(all.percent(scheme.mix.hard))),
            ("hard", text(all.money(paid.hard))),
            ("soft-share", text(all.percent(scheme.mix.soft))),
            ("score", text(all.percent(all.params.score))),
            ("soft", text(all.money(paid.soft))),
        ],
    )
}

fn bonus(all: Ready<'_>, at: Percent, paid: &Statement) -> String {
    let scheme = all.scheme();
    let fact = scheme.plan.to_f64() * at.to_f64() / 100.0;
    let method = match (paid.tier, scheme.method) {
        (0, _) => "none",
        (_, Method::Whole) => "whole",
        (_, Method::Marginal) => "marginal",
        (_, Method::Interpolated) => "interpolated",
    };
    let from = (paid.tier as usize).checked_sub(1).and_then(|place| scheme.ascending().get(place).copied());
    let said = all.words.with(
        "pay-reading-bonus",
        &[
            ("method", text(method)),
            ("fact", text(all.about(fact))),
            ("rate", text(all.rate(paid.rate))),
            ("from", text(from.map(|from| all.percent(from.at)).unwrap_or_default())),
            ("bonus", text(all.money(paid.bonus))),
        ],
    );
    if paid.over_cap.is_positive() {
        let taken = all.words.with("pay-reading-cap", &[("sum", text(all.money(paid.over_cap)))]);
        return format!("{said} {taken}");
    }
    said
}

/// What is left to the next threshold, and what it earns.
fn ahead(all: Ready<'_>, at: Percent) -> Option<String> {
    let found = last_roubles(all.scheme(), &[at]).ok()?;
    let next = found.first().filter(|next| next.earns.is_positive())?;
    let args = [
        ("to", text(all.percent(next.to))),
        ("sales", text(all.money(next.sales))),
        ("earns", text(all.money(next.earns))),
    ];
    Some(all.words.with("pay-reading-ahead", &args))
}

/// What the head gets, in words.
pub(super) fn head_rule(all: Ready<'_>) -> String {
    match all.scheme().head {
        HeadRule::Nothing => all.text("pay-head-rule-nothing"),
        HeadRule::SameTiers(part) => {
            all.words.with("pay-head-rule-tiers", &[("part", text(all.percent(part)))])
        }
        HeadRule::Flat(rate) => all.words.with("pay-head-rule-flat", &[("rate", text(all.rate(rate)))]),
    }
}
