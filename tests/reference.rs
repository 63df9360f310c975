//! ABCXYZ against an independent exact reckoning (`tests/reference/abc_xyz.py`): classes to the
//! letter, money to the last digit, figures to 1e-9; both readings, both divisors, every rule of ABC.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

#[path = "reference/sales.rs"]
mod sales;

use razbor::{
    domain::{AbcClass, Amount, Calendar, Percent, Period, Step, XyzClass},
    stats::NoAnswer,
    table::Sales,
    tools::abc_xyz::{
        AbcRule, Base, ByWhat, ClassicLimits, Cuts, Divisor, Params, Ranking, Reading, Report, RhythmLimits,
        Row, Standing, Window,
    },
};
use sales::{Cells, Reference, close, day, folder, real, small};

/// The columns of the reference in which the classes of these settings stand.
struct Variant {
    params: Params,
    abc: &'static str,
    xyz: String,
    divisor: &'static str,
}

/// Every rule of ABC with every reading and divisor, over the same limits.
fn variants(params: &Params) -> Vec<Variant> {
    let by_value = params.abc;
    let including = AbcRule { including: true, ..by_value };
    let by_count = AbcRule { by: ByWhat::Count, cuts: Cuts::BY_COUNT, including: false };
    let mut variants = Vec::new();
    for (abc, rule) in [("abc", by_value), ("abc_including", including), ("abc_count", by_count)] {
        for (word, reading) in [("rhythm", Reading::Rhythm), ("classic", Reading::Classic)] {
            for (divisor, of_variance) in [("population", Divisor::Population), ("sample", Divisor::Sample)] {
                let mut params = params.clone();
                params.abc = rule;
                params.xyz.reading = reading;
                params.xyz.divisor = of_variance;
                variants.push(Variant { params, abc, xyz: format!("{word}_{divisor}"), divisor });
            }
        }
    }
    variants
}

#[track_caller]
fn check(sales: &Sales, reference: &str, params: &Params) {
    let reference = Reference::read(reference);
    let base = Base::gather(sales, params, &Calendar::default()).unwrap();
    check_window(base.window().unwrap(), &reference);
    for variant in variants(params) {
        assert!(base.fits(&variant.params));
        let ranking = Ranking::new(&base, &variant.params);
        check_report(&ranking.report(&base, &variant.params), &reference, &variant);
        for cells in &reference.rows {
            let id = sales.client_names.find(cells.get("client")).unwrap();
            check_row(&ranking.row(&base, &variant.params, id).unwrap(), cells, &variant);
        }
    }
}

fn check_window(window: &Window, reference: &Reference) {
    let period = |name: &str| {
        let (year, part) = reference.head(name).split_once('-').unwrap();
        let month = match part.strip_prefix('Q') {
            Some(quarter) => quarter.parse::<i32>().unwrap() * 3 - 2,
            None => part.parse().unwrap(),
        };
        Period::of(window.step, day(&format!("{year}-{month:02}-01")))
    };
    let step = match window.step {
        Step::Week => "week",
        Step::Month => "month",
        Step::Quarter => "quarter",
    };
    assert_eq!(step, reference.head("step"));
    assert_eq!(window.periods, (period("first_period"), period("last_period")));
    if !window.by_user {
        assert_eq!(window.partial.1.unwrap().period, period("partial_last"));
    }
    assert_eq!(window.n.to_string(), reference.head("periods"));
    assert_eq!(window.rows_inside.to_string(), reference.head("rows_inside"));
    close(window.median_gap.unwrap(), reference.head("median_gap"), "median gap");
    let far_off = |side: &str| reference.head(side).parse::<u32>().unwrap();
    let rows: u32 = window.far_off.iter().map(|far_off| far_off.rows).sum();
    assert_eq!(rows, far_off("far_off_before") + far_off("far_off_after"));
}

fn check_report(report: &Report, reference: &Reference, variant: &Variant) {
    assert_eq!(report.n_objects.to_string(), reference.head("n_clients"));
    assert_eq!(report.n_ranked.to_string(), reference.head("n_positive"));
    assert_eq!(report.base.raw().to_string(), reference.head("base"));
    assert_eq!(report.not_positive.count.to_string(), reference.head("not_positive"));
    assert_eq!(report.not_positive.money.raw().to_string(), reference.head("not_positive_sum"));
    close(report.concentration.herfindahl, reference.head("herfindahl"), "Herfindahl");
    close(report.concentration.effective, reference.head("effective"), "effective number");
    close(report.concentration.gini, reference.head("gini"), "Gini");
    let sum_of = |abc: AbcClass, xyz: &str| {
        let is_in = |cells: &&Cells| {
            total(cells).is_positive()
                && cells.get(variant.abc) == abc.letter().to_string()
                && cells.get(&variant.xyz) == xyz
        };
        let found = reference.rows.iter().filter(is_in);
        found.fold((0, 0), |(count, money), cells| (count + 1, money + total(cells).raw()))
    };
    for abc in AbcClass::ALL {
        for xyz in XyzClass::ALL {
            let cell = report.cells[abc.index()][xyz.index()];
            let expected = sum_of(abc, &xyz.letter().to_string());
            assert_eq!((cell.count, cell.money.raw()), expected, "{abc:?}{xyz:?}");
        }
        let fresh = report.fresh[abc.index()];
        assert_eq!((fresh.count, fresh.money.raw()), sum_of(abc, "-"), "{abc:?} new");
    }
}

fn total(cells: &Cells) -> Amount {
    Amount::new(cells.get("total").parse().unwrap())
}

fn check_row(row: &Row, cells: &Cells, variant: &Variant) {
    let name = row.name.as_str();
    assert_eq!(name, cells.get("client"));
    assert_eq!(row.total, total(cells), "{name}");
    assert_eq!(row.sums.iter().map(|sum| sum.raw()).sum::<i64>(), row.total.raw(), "{name}");
    let standing = match (row.total.is_positive(), cells.get("fresh")) {
        (false, _) => Standing::NotPositive,
        (true, "1") => Standing::Fresh,
        (true, _) => Standing::Graded,
    };
    assert_eq!(row.standing, standing, "{name}");
    assert_eq!(row.segment.abc.letter().to_string(), cells.get(variant.abc), "{name} {}", variant.abc);
    assert_eq!(letter(row.segment.xyz), cells.get(&variant.xyz), "{name} {}", variant.xyz);
    let figure = |found: Option<f64>, column: &str| match cells.get(column) {
        "-" => assert_eq!(found, None, "{name} {column}"),
        expected => close(found.unwrap(), expected, &format!("{name} {column}")),
    };
    figure(row.share, "share");
    figure(row.before, "before");
    figure(Some(row.mean), "mean");
    let regularity = &row.regularity;
    assert_eq!(regularity.active.to_string(), cells.get("active"), "{name}");
    assert_eq!(regularity.periods.to_string(), cells.get("periods"), "{name}");
    let variation = |found: Result<f64, NoAnswer>, which: &str| {
        figure(found.ok(), &format!("cv_{which}_{}", variant.divisor));
    };
    variation(regularity.variation_active, "active");
    variation(regularity.variation_all, "all");
    if standing == Standing::Graded {
        let column = |reading: &str| cells.get(&format!("{reading}_{}", variant.divisor));
        assert_eq!(letter(regularity.rhythm), column("rhythm"), "{name}");
        assert_eq!(letter(regularity.classic), column("classic"), "{name}");
    }
    // The including rule has no distance; a client without a positive total has none to show.
    let distance = row.to_next.map(|distance| distance.raw().to_string());
    match (variant.abc, standing) {
        ("abc_including", _) => assert_eq!(distance, None, "{name}"),
        (_, Standing::NotPositive) => {}
        ("abc_count", _) => assert_eq!(distance.as_deref(), Some(cells.get("to_next_count")), "{name}"),
        _ => assert_eq!(distance.as_deref(), Some(cells.get("to_next")), "{name}"),
    }
}

fn letter(class: Option<XyzClass>) -> String {
    class.map_or('-', XyzClass::letter).to_string()
}

/// Quarters and limits other than those one begins with.
fn other_limits() -> Params {
    let percent = Percent::whole;
    let mut params = Params::default();
    params.period.step = Some(Step::Quarter);
    params.abc.cuts = Cuts { a: percent(70), b: percent(90) };
    params.xyz.rhythm =
        RhythmLimits { x_active: percent(60), z_active: percent(30), x_variation: percent(40) };
    params.xyz.classic = ClassicLimits { x: percent(30), y: percent(50) };
    params
}

fn kept(file: &str) -> String {
    std::fs::read_to_string(folder().join(file)).unwrap()
}

#[test]
fn the_small_case_by_months_is_as_the_reference_says() {
    check(&small(), &kept("small.tsv"), &Params::default());
}

#[test]
fn the_small_case_by_quarters_and_other_limits_is_as_the_reference_says() {
    check(&small(), &kept("small_quarters.tsv"), &other_limits());
}

#[test]
fn days_stand_for_documents_and_dates_of_the_user_are_taken_as_given() {
    let sales = Sales { documents: None, ..small() };
    let mut params = Params::default();
    params.period.dates = Some((day("2024-07-10"), day("2025-06-20")));
    check(&sales, &kept("small_dates.tsv"), &params);
}

#[test]
fn a_real_wholesaler_is_as_the_reference_says() {
    if let Some((sales, reference)) = real("abc_xyz.py") {
        let head = Reference::read(&reference);
        let known = [
            ("net_sum_all_rows", "83000658140"),
            ("median_gap", "28.0"),
            ("first_period", "2010-12"),
            ("last_period", "2011-11"),
            ("n_positive", "4277"),
        ];
        for (name, expected) in known {
            assert_eq!(head.head(name), expected, "{name}");
        }
        check(&sales, &reference, &Params::default());
    }
}
