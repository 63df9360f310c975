//! How it is counted: everything that can be chosen, the limits as fields, what differs from the start marked.
use leptos::prelude::*;

use crate::{
    domain::{AbcClass, Percent, Step},
    parts::{Button, ButtonKind, Check, Choice, Draw, Field, LiveCell, Select, when},
    shell::{Shell, shell},
    tools::abc_xyz::{ByWhat, ClassicLimits, Cuts, Divisor, Measure, Object, Params, Reading},
    words::Words,
    workspace::{Event, Limit, Setting, bounds, value},
};

use super::picture::stepped;

/// The card of settings.
#[component]
pub(super) fn Settings() -> impl IntoView {
    let shell = shell();
    let changed = shell.memo(|workspace| {
        let (now, start) = (&workspace.document.params, Params::default());
        (&now.abc, &now.xyz, &now.period) != (&start.abc, &start.xyz, &start.period)
            || (now.object, now.measure) != (start.object, start.measure)
    });
    view! {
        <details class="card settings-card">
            <summary>
                {shell.text("abc-settings")}
                {move || changed.get().then(|| view! { <span class="chip" data-tone="info">{shell.text("abc-settings-changed")}</span> }).draw()}
            </summary>
            <div class="settings">
                <What/>
                <Abc/>
                <Xyz/>
                <super::window::Window/>
                <Button kind=ButtonKind::Quiet label=shell.text("abc-settings-reset")
                    on_click=Callback::new(move |()| shell.dispatch(Event::ResetSettings))/>
            </div>
        </details>
    }
}

/// A choice among named values of a setting.
pub(super) fn choice<T: Clone + PartialEq + Send + Sync + 'static>(
    shell: Shell,
    label: &'static str,
    options: impl Fn(&Words) -> Vec<(T, String)> + Send + Sync + 'static,
    now: impl Fn(&Params) -> T + Send + Sync + 'static,
    setting: impl Fn(T) -> Setting + Send + Sync + 'static,
) -> impl IntoView {
    let options = shell.say(move |_, words| options(words));
    let selected = shell.memo(move |workspace| now(&workspace.document.params));
    let choose = move |value| shell.dispatch(Event::Chose(setting(value)));
    view! { <Select label=shell.text(label) choice=Choice::new(options, selected, choose)/> }
}

/// Names for a list of values.
fn named<T: Copy>(words: &Words, list: &[(T, &str)]) -> Vec<(T, String)> {
    list.iter().map(|(value, key)| (*value, words.text(key))).collect()
}

/// Whom and by what; only what the data has columns for.
#[component]
fn What() -> impl IntoView {
    let shell = shell();
    let has =
        shell.memo(|workspace| workspace.heard.loaded.as_ref().map(|loaded| loaded.has).unwrap_or_default());
    let objects = move |words: &Words| {
        let has = has.get();
        let all = [
            (Object::Client, "abc-object-client", true),
            (Object::Product, "abc-object-product", has.products),
            (Object::Seller, "abc-object-seller", has.sellers),
            (Object::Channel, "abc-object-channel", has.channels),
        ];
        all.into_iter().filter(|(.., there)| *there).map(|(value, key, _)| (value, words.text(key))).collect()
    };
    let measures = move |words: &Words| {
        let has = has.get();
        let all = [
            (Measure::Revenue, "abc-measure-revenue", true),
            (Measure::Margin, "abc-measure-margin", has.margin),
            (Measure::Quantity, "abc-measure-quantity", has.quantity),
            (Measure::Orders, "abc-measure-orders", has.dates || has.orders),
        ];
        all.into_iter().filter(|(.., there)| *there).map(|(value, key, _)| (value, words.text(key))).collect()
    };
    view! {
        {choice(shell, "abc-object", objects, |params| params.object, Setting::Object)}
        {choice(shell, "abc-measure", measures, |params| params.measure, Setting::Measure)}
    }
}

/// A limit as a field: typed, or moved by the arrow keys.
#[component]
fn LimitField(label: &'static str, limit: Limit) -> impl IntoView {
    let shell = shell();
    let invalid = LiveCell::new(None::<String>);
    let now = shell.memo(move |workspace| value(&workspace.document.params, limit));
    let shown = shell.say(move |_, words| words.limit_number(now.get()));
    let changed = shell
        .memo(move |workspace| value(&workspace.document.params, limit) != value(&Params::default(), limit));
    let set = move |to: Percent| {
        let (low, high) = shell.peek(|workspace| bounds(&workspace.document.params, limit));
        let fits = (low..=high).contains(&to);
        invalid.set((!fits).then(|| {
            let args = |words: &Words| [("low", words.limit(low).into()), ("high", words.limit(high).into())];
            shell.say_now(|words| words.with("abc-limit-invalid", &args(words)))
        }));
        if fits {
            shell.dispatch(Event::MovedLimit { limit, to, moving: false });
        }
    };
    let commit = Callback::new(move |text: String| match read_percent(&text) {
        Some(to) => set(to),
        None => set(Percent::new(u32::MAX)),
    });
    let step = Callback::new(move |steps: i32| set(stepped(now.get_untracked(), steps)));
    view! {
        <Field label=shell.text(label) value=shown unit="%" invalid=invalid changed=changed on_commit=commit on_step=step/>
    }
}

/// `12,5`, `12.5 %`: as a field's text; rounded to 0.01 %, at most 1 000 %.
fn read_percent(text: &str) -> Option<Percent> {
    let text = text.trim().trim_end_matches('%').trim();
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + part.len() == 0 || whole.len() > 9 || !digits(whole) || !digits(part) {
        return None;
    }
    let digit = |n: usize| part.as_bytes().get(n).map_or(0, |byte| u32::from(byte - b'0'));
    let whole: u32 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let raw = whole.checked_mul(100)? + digit(0) * 10 + digit(1) + u32::from(digit(2) >= 5);
    (raw <= 100_000).then(|| Percent::new(raw))
}

#[component]
fn Abc() -> impl IntoView {
    let shell = shell();
    let by =
        |words: &Words| named(words, &[(ByWhat::Value, "abc-by-value"), (ByWhat::Count, "abc-by-count")]);
    let presets = |words: &Words| {
        let all = Cuts::BY_VALUE.into_iter().chain([Cuts::BY_COUNT]);
        all.map(|cuts| (cuts, format!("{} / {}", words.limit(cuts.a), words.limit(cuts.b)))).collect()
    };
    let including = shell.memo(|workspace| workspace.document.params.abc.including);
    let by_value = shell.memo(|workspace| workspace.document.params.abc.by == ByWhat::Value);
    view! {
        {choice(shell, "abc-by", by, |params| params.abc.by, Setting::By)}
        {choice(shell, "abc-presets", presets, |params| params.abc.cuts, Setting::Cuts)}
        <LimitField label="abc-limit-a" limit=Limit::Abc(AbcClass::A)/>
        <LimitField label="abc-limit-b" limit=Limit::Abc(AbcClass::B)/>
        {when(by_value, move || view! {
            <Check label=shell.text("abc-including") hint=shell.text("abc-including-hint") checked=including
                on_change=Callback::new(move |on| shell.dispatch(Event::Chose(Setting::Including(on))))/>
        })}
    }
}

#[component]
fn Xyz() -> impl IntoView {
    let shell = shell();
    let reading = shell.memo(|workspace| workspace.document.params.xyz.reading);
    let presets = |words: &Words| {
        let all = ClassicLimits::PRESETS;
        all.map(|limits| (limits, format!("{} / {}", words.limit(limits.x), words.limit(limits.y)))).to_vec()
    };
    let divisors = |words: &Words| {
        named(
            words,
            &[(Divisor::Population, "abc-divisor-population"), (Divisor::Sample, "abc-divisor-sample")],
        )
    };
    view! {
        {move || match reading.get() {
            Reading::Rhythm => view! {
                <LimitField label="abc-x-active" limit=Limit::XActive/>
                <LimitField label="abc-x-variation" limit=Limit::XVariation/>
                <LimitField label="abc-z-active" limit=Limit::ZActive/>
            }
            .into_any(),
            Reading::Classic => view! {
                {choice(shell, "abc-presets", presets, |params| params.xyz.classic, Setting::Classic)}
                <LimitField label="abc-classic-x" limit=Limit::ClassicX/>
                <LimitField label="abc-classic-y" limit=Limit::ClassicY/>
            }
            .into_any(),
        }}
        {choice(shell, "abc-divisor", divisors, |params| params.xyz.divisor, Setting::Divisor)}
    }
}

/// Names of period lengths.
pub(super) fn steps(words: &Words) -> Vec<(Option<Step>, String)> {
    named(
        words,
        &[
            (None, "abc-step-auto"),
            (Some(Step::Week), "abc-step-week"),
            (Some(Step::Month), "abc-step-month"),
            (Some(Step::Quarter), "abc-step-quarter"),
        ],
    )
}
