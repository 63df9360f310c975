//! How it is counted: everything that can be chosen, the limits as fields, what differs from the start marked.
use super::{Act, Piece, Ready};
use crate::{
    domain::{AbcClass, Step},
    markup::{Attr, ButtonKind, Element, Node, Tag, Tone, el, kit},
    tools::abc_xyz::{
        ByWhat, ClassicLimits, Cuts, Divisor, Limit, List, Measure, Object, Params, Query, Reading, Setting,
        Shown, bounds, value,
    },
    words::Words,
};

/// What settings are drawn from.
#[derive(Clone, Copy)]
struct Now<'a> {
    query: &'a Query,
    params: &'a Params,
    shown: Option<&'a Shown>,
    list: List<'a>,
    words: &'a Words,
}

/// The card of settings.
pub(super) fn settings(query: &Query, shown: Option<&Shown>, list: List<'_>, words: &Words) -> Piece {
    let now = Now { query, params: &query.params, shown, list, words };
    let start = Params::default();
    let params = now.params;
    let changed = (&params.abc, &params.xyz, &params.period) != (&start.abc, &start.xyz, &start.period)
        || (params.object, params.measure) != (start.object, start.measure);
    let mark = changed.then(|| {
        el(Tag::Span).class("chip").attr(Attr::DataTone, "info").put(words.text("abc-settings-changed"))
    });
    let fields = [what(now), abc(now), xyz(now), window(now)].into_iter().flatten();
    el(Tag::Details)
        .class("card settings-card")
        .put(el(Tag::Summary).put(words.text("abc-settings")).all(mark))
        .put(el(Tag::Div).class("settings").all(fields).put(quiet(words, "abc-settings-reset", Act::Reset)))
        .into()
}

fn quiet(words: &Words, key: &str, act: Act) -> Element<Act> {
    let button = kit::Button { label: words.text(key), kind: ButtonKind::Quiet, ..kit::Button::default() };
    kit::button(button, act)
}

/// A choice among named values of a setting.
fn choice<T: PartialEq>(
    now: Now<'_>,
    key: &str,
    options: Vec<(T, String)>,
    (selected, setting): (&T, fn(T) -> Setting),
) -> Piece {
    let at = options.iter().position(|(value, _)| value == selected);
    let (settings, texts): (Vec<_>, Vec<_>) =
        options.into_iter().map(|(value, text)| (setting(value), text)).unzip();
    kit::select(key, now.words.text(key), (texts, at), Act::OneOf(settings)).into()
}

/// Names for a list of values; only those that the data has columns for.
fn named<T: Copy>(words: &Words, list: &[(T, &str, bool)]) -> Vec<(T, String)> {
    list.iter().filter(|(.., there)| *there).map(|(value, key, _)| (*value, words.text(key))).collect()
}

/// Whom and by what.
fn what(now: Now<'_>) -> Vec<Piece> {
    let (has, words) = (now.list.has, now.words);
    let objects = [
        (Object::Client, "abc-object-client", true),
        (Object::Product, "abc-object-product", has.products),
        (Object::Seller, "abc-object-seller", has.sellers),
        (Object::Channel, "abc-object-channel", has.channels),
    ];
    let measures = [
        (Measure::Revenue, "abc-measure-revenue", true),
        (Measure::Margin, "abc-measure-margin", has.margin),
        (Measure::Quantity, "abc-measure-quantity", has.quantity),
        (Measure::Orders, "abc-measure-orders", has.dates || has.orders),
    ];
    vec![
        choice(now, "abc-object", named(words, &objects), (&now.params.object, Setting::Object)),
        choice(now, "abc-measure", named(words, &measures), (&now.params.measure, Setting::Measure)),
    ]
}

/// A limit as a field: typed, or moved by the arrow keys.
fn limit(now: Now<'_>, label: &str, limit: Limit) -> Piece {
    let words = now.words;
    let in_force = value(now.params, limit);
    let typed = now.query.look.mistyped.as_ref().filter(|(other, _)| *other == limit).map(|(_, text)| text);
    let (low, high) = bounds(now.params, limit);
    let invalid = typed.map(|_| {
        words.with(
            "abc-limit-invalid",
            &[("low", words.limit(low).into()), ("high", words.limit(high).into())],
        )
    });
    let field = kit::Field {
        id: label.to_owned(),
        label: words.text(label),
        value: typed.cloned().unwrap_or_else(|| words.limit_number(in_force)),
        unit: Some("%".into()),
        invalid,
        changed: in_force != value(&Params::default(), limit),
        words: false,
        steps: true,
    };
    kit::field(field, Act::Limit(limit)).into()
}

fn abc(now: Now<'_>) -> Vec<Piece> {
    let (words, rule) = (now.words, &now.params.abc);
    let by = [(ByWhat::Value, "abc-by-value", true), (ByWhat::Count, "abc-by-count", true)];
    let presets = Cuts::BY_VALUE.into_iter().chain([Cuts::BY_COUNT]);
    let presets = presets.map(|cuts| (cuts, format!("{} / {}", words.limit(cuts.a), words.limit(cuts.b))));
    let mut fields = vec![
        choice(now, "abc-by", named(words, &by), (&rule.by, Setting::By)),
        choice(now, "abc-presets", presets.collect(), (&rule.cuts, Setting::Cuts)),
        limit(now, "abc-limit-a", Limit::Abc(AbcClass::A)),
        limit(now, "abc-limit-b", Limit::Abc(AbcClass::B)),
    ];
    if rule.by == ByWhat::Value {
        let check = kit::Check {
            label: words.text("abc-including"),
            hint: Some(words.text("abc-including-hint")),
            checked: rule.including,
        };
        fields.push(kit::check(check, Act::Including).key(1).into());
    }
    fields
}

fn xyz(now: Now<'_>) -> Vec<Piece> {
    let (words, rule) = (now.words, &now.params.xyz);
    let mut fields = match rule.reading {
        Reading::Rhythm => vec![
            limit(now, "abc-x-active", Limit::XActive),
            limit(now, "abc-x-variation", Limit::XVariation),
            limit(now, "abc-z-active", Limit::ZActive),
        ],
        Reading::Classic => {
            let presets = ClassicLimits::PRESETS
                .map(|limits| (limits, format!("{} / {}", words.limit(limits.x), words.limit(limits.y))));
            let at = presets.iter().position(|(limits, _)| *limits == rule.classic);
            let (settings, texts): (Vec<_>, Vec<_>) =
                presets.into_iter().map(|(limits, text)| (Setting::Classic(limits), text)).unzip();
            let list = kit::select(
                "abc-presets-classic",
                words.text("abc-presets"),
                (texts, at),
                Act::OneOf(settings),
            );
            vec![
                list.into(),
                limit(now, "abc-classic-x", Limit::ClassicX),
                limit(now, "abc-classic-y", Limit::ClassicY),
            ]
        }
    };
    let divisors = [
        (Divisor::Population, "abc-divisor-population", true),
        (Divisor::Sample, "abc-divisor-sample", true),
    ];
    fields.push(choice(now, "abc-divisor", named(words, &divisors), (&rule.divisor, Setting::Divisor)));
    fields
}

/// Period length and dates by hand.
fn window(now: Now<'_>) -> Vec<Piece> {
    if !now.list.has.dates {
        return Vec::new();
    }
    let (words, period) = (now.words, &now.params.period);
    let steps = [
        (None, "abc-step-auto", true),
        (Some(Step::Week), "abc-step-week", true),
        (Some(Step::Month), "abc-step-month", true),
        (Some(Step::Quarter), "abc-step-quarter", true),
    ];
    let in_force = now.shown.and_then(|shown| shown.report.window.as_ref()).map(|window| window.days);
    let days = period.dates.or(in_force);
    let field = |first: bool, key: &str| {
        let day = days.map(|(from, to)| if first { from } else { to }).map(|day| day.ymd());
        let value = day.map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"));
        kit::date(words.text(key), value.unwrap_or_default(), Act::Date { first })
    };
    let mut fields = vec![
        choice(now, "abc-step", named(words, &steps), (&period.step, Setting::Step)),
        field(true, "abc-dates-from").into(),
        field(false, "abc-dates-to").into(),
    ];
    if period.dates.is_some() {
        fields.push(quiet(words, "abc-dates-clear", Act::Choose(Setting::Dates(None))).key(2).into());
    }
    fields
}

/// Far-off dates: set aside, and the way to count them after all.
pub(super) fn far_off(Ready { query, shown, words, .. }: Ready<'_>) -> Option<Piece> {
    let far = shown.report.window.as_ref().and_then(|window| window.far_off.first());
    let keep = |keep| Act::Choose(Setting::KeepFarOff(keep));
    if let Some(far) = far {
        let args = [
            ("from", words.day(far.days.0).into()),
            ("to", words.day(far.days.1).into()),
            ("rows", words.count(far.rows.into()).into()),
        ];
        let button = kit::Button { label: words.text("abc-warn-far-off-keep"), ..kit::Button::default() };
        let actions: Vec<Node<Act>> = vec![kit::button(button, keep(true)).into()];
        return Some(kit::notice(Tone::Warn, words.with("abc-warn-far-off", &args), None, actions).into());
    }
    query.params.period.keep_far_off.then(|| quiet(words, "abc-warn-far-off-drop", keep(false)).into())
}
