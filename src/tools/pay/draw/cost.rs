//! What a month of the team will cost: expected in closed form, and simulated.
use super::{
    Piece, Ready,
    say::{Input, text},
};
use crate::{
    chart::{self, Histogram, HistogramBar, HistogramLine, Ink},
    domain::Amount,
    markup::{ButtonKind, Element, Tag, Tone, el, kit},
    stats::NoAnswer,
    tools::pay::{
        Act, Choice, Crew, Draws, Expected, Field, Normal, Params, Scheme, Section, Settings, Simulation,
        Source, SourceKind, cost, crew,
    },
};

/// Height of the histogram.
const HEIGHT: f64 = 260.0;

pub(super) fn cost_card(all: Ready<'_>) -> Piece {
    let open = all.look.shows(Section::Cost);
    let body = if open { inside(all) } else { Vec::new() };
    let title = all.text("pay-cost");
    kit::fold(kit::Fold { id: "pay-cost", title, note: None, open, body }, Act::Unfold(Section::Cost)).into()
}

fn inside(all: Ready<'_>) -> Vec<Piece> {
    let mut body: Vec<Piece> = vec![fields(all).into()];
    match &all.found.report.expected {
        Ok(found) => body.push(closed(all, found).into()),
        Err(reason) => {
            body.push(all.no_number(*reason).into());
            return body;
        }
    }
    body.push(simulated(all).into());
    body
}

/// What is simulated while a grip moves: the scheme from which it was taken, for which the answer is at hand.
struct Asked {
    scheme: Scheme,
    plans: Vec<Amount>,
    history: Vec<(Amount, Amount)>,
    settings: Settings,
    /// No months of the team's own, so the normal distribution stands in.
    stands_in: bool,
}

fn asked(all: Ready<'_>) -> Asked {
    let held = all.look.moving.as_ref().map(|moving| {
        let params = Params { scheme: moving.from.clone(), ..all.params.clone() };
        (crew(&params, all.tables, all.now.today), params.scheme)
    });
    let (crew, scheme): (&Crew, &Scheme) = match &held {
        Some((crew, scheme)) => (crew, scheme),
        None => (&all.found.crew, all.scheme()),
    };
    let history = crew.history();
    let mut plans = crew.last_plans();
    if plans.is_empty() {
        plans.push(scheme.plan);
    }
    let has_history = history.iter().any(|(plan, _)| plan.is_positive());
    let stands_in = all.params.simulation.source == Source::OwnMonths && !has_history;
    let source = match all.params.simulation.source {
        Source::OwnMonths if has_history => Source::OwnMonths,
        _ => Source::Normal(all.params.attainment),
    };
    let settings = Settings { source, score: all.params.score, ..all.params.simulation };
    Asked { scheme: scheme.clone(), plans, history, settings, stands_in }
}

fn fields(all: Ready<'_>) -> Element<Act> {
    let settings = &all.params.simulation;
    let options = [(SourceKind::Own, "pay-source-own"), (SourceKind::Normal, "pay-source-normal")];
    let at = usize::from(settings.source != Source::OwnMonths);
    let texts = options.map(|(_, key)| all.text(key)).into();
    let choices = options.map(|(kind, _)| Choice::Source(kind)).into();
    let percent = |field, key: &str, value| {
        let value = all.words.limit_number(value);
        all.field(field, Input { id: key, label: all.text(key), value, unit: Some("%".into()), hint: None })
    };
    let whole = |field, key: &str, value: u64| {
        let value = all.words.count(i64::try_from(value).unwrap_or(i64::MAX));
        all.field(field, Input { id: key, label: all.text(key), value, unit: None, hint: None })
    };
    let budget = settings.budget.map(|budget| all.money_value(budget)).unwrap_or_default();
    let (id, label, unit) = ("pay-budget", all.text("pay-budget"), all.unit());
    let budget = all.field(Field::Budget, Input { id, label, value: budget, unit, hint: None });
    let seed =
        kit::Button { label: all.text("pay-seed-other"), kind: ButtonKind::Quiet, ..kit::Button::default() };
    el(Tag::Div)
        .class("settings")
        .put(kit::select("pay-source", all.text("pay-source"), (texts, Some(at)), Act::OneOf(choices)))
        .put(percent(Field::Mean, "pay-mean", all.params.attainment.mean))
        .put(percent(Field::Spread, "pay-spread", all.params.attainment.spread))
        .put(budget)
        .put(whole(Field::Months, "pay-months", settings.n_months.into()))
        .put(
            el(Tag::Div)
                .class("locked")
                .put(whole(Field::Seed, "pay-seed", settings.seed))
                .put(kit::button(seed, Act::NewSeed)),
        )
        .all(own_normal(all))
}

/// Mean and spread of the team's own months, to be taken over.
fn own_normal(all: Ready<'_>) -> Option<Element<Act>> {
    let own = Normal::of(&all.found.crew.history()).ok().filter(|own| *own != all.params.attainment)?;
    let args = [("mean", text(all.percent(own.mean))), ("spread", text(all.percent(own.spread)))];
    let (label, kind) = (all.words.with("pay-own-normal", &args), ButtonKind::Quiet);
    let button = kit::Button { label, kind, ..kit::Button::default() };
    Some(kit::button(button, Act::Choose(Choice::Attainment(own))))
}

/// The closed form, with the chance of every tier.
fn closed(all: Ready<'_>, found: &Expected) -> Element<Act> {
    let plan = all.scheme().plan.to_f64();
    let args = [
        ("mean", text(all.percent(all.params.attainment.mean))),
        ("spread", text(all.percent(all.params.attainment.spread))),
        ("share", text(all.words.percent(found.bonus_over_plan, 2))),
        ("bonus", text(all.about(found.bonus_over_plan * plan))),
    ];
    let ascending = all.scheme().ascending();
    let row = |(tier, chance): (usize, &f64)| {
        let from = tier.checked_sub(1).and_then(|place| ascending.get(place));
        let name = match from {
            Some(from) => all.words.with("pay-tier-from", &[("at", text(all.percent(from.at)))]),
            None => all.text("pay-tier-none"),
        };
        vec![name, all.words.percent(*chance, 1)]
    };
    let rows = found.tiers.iter().enumerate().map(row).collect();
    el(Tag::Div)
        .class("stack")
        .put(all.heading("pay-expected"))
        .put(el(Tag::P).class("say").put(all.words.with("pay-expected-said", &args)))
        .put(all.table(all.text("pay-expected"), &["pay-col-tier", "pay-col-chance"], rows))
}

fn simulated(all: Ready<'_>) -> Element<Act> {
    let asked = asked(all);
    let draws = Draws { plans: &asked.plans, history: &asked.history };
    let answer = cost::recall(&asked.scheme, draws, &asked.settings);
    let part = el(Tag::Div).class("stack").put(all.heading("pay-simulated"));
    let found = match answer {
        Ok(found) => found,
        Err(NoAnswer::TooFew { .. }) => return part.put(all.note(all.text("pay-simulated-none"))),
        Err(reason) => return part.put(all.no_number(reason)),
    };
    let stands_in =
        asked.stands_in.then(|| kit::notice(Tone::Info, all.text("pay-stands-in"), None, Vec::new()));
    let is_stale = all.look.moving.is_some();
    let stale = is_stale.then(|| all.note(all.text("pay-recounted")));
    let result = el(Tag::Div)
        .class(if is_stale { "stack pay-stale" } else { "stack" })
        .put(facts(all, &found))
        .put(picture(all, &found));
    part.all(stands_in).all(stale).put(result).put(all.note(how(all, &asked, &found)))
}

fn how(all: Ready<'_>, asked: &Asked, found: &Simulation) -> String {
    let source = match asked.settings.source {
        Source::OwnMonths => "own",
        Source::Normal(_) => "normal",
    };
    let seed = all.words.count(i64::try_from(found.seed).unwrap_or(i64::MAX));
    let args = [
        ("n", found.n_months.into()),
        ("sellers", asked.plans.len().into()),
        ("source", text(source)),
        ("seed", text(seed)),
    ];
    all.words.with("pay-simulated-how", &args)
}

fn facts(all: Ready<'_>, found: &Simulation) -> Element<Act> {
    let mut facts = vec![
        ("pay-sim-mean", all.about(found.mean)),
        ("pay-sim-p10", all.about(found.p10)),
        ("pay-sim-p50", all.about(found.p50)),
        ("pay-sim-p90", all.about(found.p90)),
        ("pay-sim-bonus", all.about(found.bonus)),
    ];
    if let Some(over) = found.over_budget {
        facts.push(("pay-sim-over", all.words.percent(over, 1)));
    }
    let fact = |(key, value): (&str, String)| [el(Tag::Dt).put(all.text(key)), el(Tag::Dd).put(value)];
    el(Tag::Dl).class("facts").all(facts.into_iter().flat_map(fact))
}

fn picture(all: Ready<'_>, found: &Simulation) -> Element<Act> {
    let short = |units: f64| all.words.money_short(Amount::new((units * Amount::SCALE as f64) as i64), None);
    let bars: Vec<HistogramBar> = found
        .bins
        .iter()
        .map(|bin| HistogramBar { from: bin.from, to: bin.to, count: f64::from(bin.count) })
        .collect();
    let named = [("P10", found.p10), ("P50", found.p50), ("P90", found.p90)];
    let mut lines: Vec<(f64, String, bool)> =
        named.into_iter().map(|(name, at)| (at, format!("{name} {}", short(at)), false)).collect();
    if let Some(budget) = all.params.simulation.budget {
        let label = all.words.with("pay-budget-line", &[("sum", text(short(budget.to_f64())))]);
        lines.push((budget.to_f64(), label, true));
    }
    let lines: Vec<HistogramLine<'_>> = lines
        .iter()
        .map(|(at, label, is_limit)| HistogramLine { at: *at, label, is_limit: *is_limit })
        .collect();
    let width = if all.look.cost_width > 0.0 { all.look.cost_width } else { 640.0 };
    let size = (width.round().clamp(260.0, 1_400.0), HEIGHT);
    let label = all.text("pay-histogram");
    let description = all.words.with(
        "pay-histogram-description",
        &[("p50", text(all.about(found.p50))), ("p90", text(all.about(found.p90)))],
    );
    let value: chart::Wording<'_> = &short;
    let scene = chart::histogram(&Histogram {
        size,
        label: &label,
        description: &description,
        bars: &bars,
        lines: &lines,
        value,
    });
    let heads = ["pay-col-from-sum", "pay-col-to-sum", "pay-col-months"].map(|key| all.text(key));
    let row = |bin: &crate::tools::pay::Bin| {
        vec![all.about(bin.from), all.about(bin.to), all.words.count(bin.count.into())]
    };
    kit::figure(kit::Figure {
        id: "pay-histogram",
        label: label.clone(),
        description: description.clone(),
        svg: scene.svg(&Ink::Classes),
        size,
        grips: Vec::new(),
        on_width: Some(Act::CostWidth),
        table: (all.text("as-table"), (heads.into(), found.bins.iter().map(row).collect())),
    })
}
