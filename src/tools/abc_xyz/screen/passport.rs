//! The method passport: how every number was made, so that it can be defended.
use super::{objects, sum, text};
use crate::{
    domain::Step,
    import::Account,
    table::Dim,
    tools::abc_xyz::{ByWhat, Divisor, Measure, Params, Reading, Report, Warning, Window},
    words::{Arg, Words},
};

/// The passport as one clause a line.
pub fn passport(
    report: &Report,
    params: &Params,
    account: &Account,
    documents: bool,
    words: &Words,
) -> Vec<String> {
    let mut clauses = clauses(report, params, documents, words);
    let count = |n: u64| text(words.count(n as i64));
    clauses.push(words.with(
        "abc-passport-account",
        &[("read", count(account.read)), ("used", count(account.used)), ("aside", count(account.set_aside))],
    ));
    clauses
}

/// The clauses about the method alone.
pub fn clauses(report: &Report, params: &Params, documents: bool, words: &Words) -> Vec<String> {
    let mut clauses = Vec::new();
    match &report.window {
        Some(window) => of_window(&mut clauses, window, report, params, words),
        None => clauses.push(words.text("abc-passport-totals")),
    }
    clauses.push(of_abc(params, words));
    if report.window.is_some() {
        clauses.push(of_xyz(params, words));
        let how = words.text(if documents { "abc-purchase-document" } else { "abc-purchase-day" });
        clauses.push(words.with("abc-passport-purchase", &[("how", text(how))]));
    }
    of_base(&mut clauses, report, params, words);
    of_selection(&mut clauses, report, params, words);
    clauses
}

fn of_window(clauses: &mut Vec<String>, window: &Window, report: &Report, params: &Params, words: &Words) {
    let measure = words.text(match params.measure {
        Measure::Revenue => "abc-measure-revenue",
        Measure::Margin => "abc-measure-margin",
        Measure::Quantity => "abc-measure-quantity",
        Measure::Orders => "abc-measure-orders",
    });
    let periods = match window.step {
        Step::Week => "abc-passport-periods-week",
        Step::Month => "abc-passport-periods-month",
        Step::Quarter => "abc-passport-periods-quarter",
    };
    let (from, to) = window.days;
    clauses.push(words.with(
        "abc-passport-base",
        &[
            ("measure", text(measure)),
            ("from", text(words.day(from))),
            ("to", text(words.day(to))),
            ("periods", text(words.with(periods, &[("n", Arg::Count(window.n.into()))]))),
        ],
    ));
    if let (Some(days), None) = (window.median_gap, params.period.step) {
        clauses.push(words.with("abc-passport-step", &[("days", text(words.number(days, 1)))]));
    }
    if window.by_user {
        clauses.push(words.text("abc-passport-by-user"));
    }
    let edges =
        [(window.partial.0, "abc-passport-partial-left"), (window.partial.1, "abc-passport-partial-right")];
    for (edge, key) in edges.into_iter().filter_map(|(edge, key)| Some((edge?, key))) {
        let kept = window.by_user || report.warnings.contains(&Warning::OnlyPartial);
        let args = [
            ("period", text(words.period(edge.period))),
            ("rows", text(words.count(edge.rows.into()))),
            ("day", text(words.day(edge.day))),
        ];
        clauses.push(words.with(if kept { "abc-passport-partial-kept" } else { key }, &args));
    }
    if window.rows_outside > 0 {
        let rows = text(words.count(window.rows_outside.into()));
        clauses.push(words.with("abc-passport-outside", &[("rows", rows)]));
    }
    for far in &window.far_off {
        let args = [
            ("rows", text(words.count(far.rows.into()))),
            ("from", text(words.day(far.days.0))),
            ("to", text(words.day(far.days.1))),
            ("money", text(words.money(far.money, report.currency.as_deref()))),
        ];
        clauses.push(words.with("abc-passport-far-off", &args));
    }
}

fn of_abc(params: &Params, words: &Words) -> String {
    let key = match (params.abc.by, params.abc.including) {
        (ByWhat::Count, _) => "abc-passport-abc-count",
        (ByWhat::Value, true) => "abc-passport-abc-including",
        (ByWhat::Value, false) => "abc-passport-abc-value",
    };
    let cuts = params.abc.cuts;
    words.with(key, &[("a", text(words.limit(cuts.a))), ("b", text(words.limit(cuts.b)))])
}

fn of_xyz(params: &Params, words: &Words) -> String {
    let (rhythm, classic) = (params.xyz.rhythm, params.xyz.classic);
    let rule = match params.xyz.reading {
        Reading::Rhythm => words.with(
            "abc-passport-rhythm",
            &[
                ("x", text(words.limit(rhythm.x_active))),
                ("cv", text(words.limit(rhythm.x_variation))),
                ("z", text(words.limit(rhythm.z_active))),
            ],
        ),
        Reading::Classic => words.with(
            "abc-passport-classic",
            &[("x", text(words.limit(classic.x))), ("y", text(words.limit(classic.y)))],
        ),
    };
    let divisor = words.text(match params.xyz.divisor {
        Divisor::Population => "abc-divisor-population",
        Divisor::Sample => "abc-divisor-sample",
    });
    format!("{rule} {}", words.with("abc-passport-divisor", &[("divisor", text(divisor))]))
}

fn of_base(clauses: &mut Vec<String>, report: &Report, params: &Params, words: &Words) {
    let rest = report.not_positive;
    clauses.push(words.with(
        "abc-passport-base-sum",
        &[
            ("money", text(sum(words, params, report.currency.as_deref(), report.base))),
            ("objects", text(objects(words, params, report.n_ranked))),
            ("rest", text(words.count(rest.count.into()))),
        ],
    ));
    let fresh: u32 = report.fresh.iter().map(|cell| cell.count).sum();
    if fresh > 0 {
        clauses.push(words.with("abc-passport-fresh", &[("n", Arg::Count(fresh.into()))]));
    }
}

fn of_selection(clauses: &mut Vec<String>, report: &Report, params: &Params, words: &Words) {
    let named = |(dim, names): &(Dim, Vec<String>)| {
        let empty = words.text("abc-filter-empty");
        let names: Vec<&str> =
            names.iter().map(|name| if name.is_empty() { &*empty } else { &**name }).collect();
        (!names.is_empty()).then(|| format!("{}: {}", words.dim(*dim), names.join(", ")))
    };
    let filters: Vec<String> = params.filter.names.iter().filter_map(named).collect();
    if !filters.is_empty() {
        clauses.push(words.with("abc-passport-filter", &[("what", text(filters.join("; ")))]));
    }
    if !report.excluded.is_empty() {
        let currency = report.currency.as_deref();
        let of = |(name, money): &(String, _)| format!("{name} ({})", words.money(*money, currency));
        let names: Vec<String> = report.excluded.iter().map(of).collect();
        clauses.push(words.with("abc-passport-excluded", &[("names", text(names.join(", ")))]));
    }
    let others = report.warnings.iter().find_map(|warning| match warning {
        Warning::OtherCurrencies(rows) => Some(*rows),
        _ => None,
    });
    if let (Some(rows), Some(currency)) = (others, &report.currency) {
        let rows = text(words.count(rows.into()));
        clauses.push(
            words.with("abc-passport-currency", &[("currency", text(currency.clone())), ("rows", rows)]),
        );
    }
}
