//! What ABCXYZ says about small lists whose answer is known.
#![allow(clippy::unwrap_used, reason = "a test")]
mod sales_list;

use razbor::{
    domain::{Amount, Day, Segment, Step},
    stats::NoAnswer,
    table::{Dim, DimColumn, Sales},
    tools::abc_xyz::{Params, Reading, StabilityReading, Standing, Warning, Window},
};
use sales_list::*;

#[track_caller]
fn window(sales: &[Sale], params: &Params) -> Window {
    analyse(&table(sales), params).unwrap().0.window.unwrap()
}

/// A client that buys on every day from one date to another.
fn daily(client: &str, first: &str, last: &str) -> Vec<Sale> {
    let days = (day(first).number()..=day(last).number()).map(Day::from_number);
    days.filter(|day| !day.is_weekend()).map(|day| sale(client, day, 1)).collect()
}

fn dated(first: &str, last: &str) -> Params {
    let mut params = Params::default();
    params.period.dates = Some((day(first), day(last)));
    params
}

#[test]
fn a_half_finished_last_month_does_not_make_a_steady_client_irregular() {
    let mut sales = daily("Каждый день", "2025-01-09", "2025-12-15");
    sales.extend(monthly("Ровный", "2025-01-10", 11, 100));
    sales.push(sale("Ровный", day("2025-12-03"), 50));
    let (report, rows) = analyse(&table(&sales), &Params::default()).unwrap();
    let window = report.window.unwrap();
    assert_eq!((window.n, window.days), (11, (day("2025-01-01"), day("2025-11-30"))));
    let edge = window.partial.1.unwrap();
    assert_eq!((edge.day, edge.rows, window.partial.0), (day("2025-12-15"), 12, None));
    assert_eq!(row(&rows, "Ровный").regularity.variation_all, Ok(0.0));

    let (report, rows) = analyse(&table(&sales), &dated("2025-01-01", "2025-12-31")).unwrap();
    assert_eq!(report.window.unwrap().partial.1.unwrap().day, day("2025-12-15"));
    let variation = row(&rows, "Ровный").regularity.variation_all.unwrap();
    assert_eq!(format!("{:.2}", variation * 100.0), "14.42");
}

#[test]
fn a_month_is_full_when_nobody_works_in_the_rest_of_it() {
    // 31 December 2025 is a day off by decree; 30 December is not.
    let last = |date: &str| window(&daily("Клиент", "2025-01-09", date), &Params::default()).days.1;
    assert_eq!(last("2025-12-30"), day("2025-12-31"));
    assert_eq!(last("2025-12-24"), day("2025-11-30"));
}

#[test]
fn a_month_is_full_when_the_gap_at_its_end_is_usual() {
    let weekly: Vec<Sale> = (0..52).map(|i| sale("Клиент", day("2025-01-03").plus(7 * i), 10)).collect();
    assert_eq!(window(&weekly, &Params::default()).days, (day("2025-01-01"), day("2025-12-31")));
    assert_eq!(window(&weekly[..51], &Params::default()).days.1, day("2025-11-30"));
}

#[test]
fn a_month_is_full_when_the_report_says_that_it_covers_it() {
    let mut table = table(&daily("Клиент", "2025-02-17", "2025-11-13"));
    table.covers = Some((day("2025-02-01"), day("2025-11-30")));
    let (report, _) = analyse(&table, &Params::default()).unwrap();
    assert_eq!(report.window.unwrap().days, (day("2025-02-01"), day("2025-11-30")));
}

#[test]
fn only_the_last_twelve_months_four_quarters_or_fifty_two_weeks_count() {
    let sales = daily("Клиент", "2023-01-09", "2025-12-30");
    let with_step = |step| {
        let mut params = Params::default();
        params.period.step = Some(step);
        window(&sales, &params)
    };
    assert_eq!(with_step(Step::Month).days, (day("2025-01-01"), day("2025-12-31")));
    assert_eq!(with_step(Step::Quarter).days, (day("2025-01-01"), day("2025-12-31")));
    // From 31 December 2025 to the end of that week nobody works: it is full.
    assert_eq!(with_step(Step::Week).days, (day("2025-01-06"), day("2026-01-04")));
    assert_eq!(with_step(Step::Week).n, 52);
}

#[test]
fn rare_purchases_are_read_in_quarters() {
    let every = |days: i32| -> Vec<Sale> {
        (0..12).map(|i| sale("Клиент", day("2024-01-01").plus(days * i), 10)).collect()
    };
    assert_eq!(window(&every(45), &Params::default()).step, Step::Month);
    let rare = window(&every(46), &Params::default());
    assert_eq!((rare.step, rare.median_gap), (Step::Quarter, Some(46.0)));
}

#[test]
fn one_order_dated_2001_does_not_stretch_the_data_of_2004_to_2006() {
    let mut sales = daily("Клиент", "2004-01-05", "2006-12-29");
    sales.push(sale("Опечатка", day("2001-10-05"), 7));
    let set_aside = window(&sales, &Params::default());
    assert_eq!(set_aside.data, (day("2004-01-05"), day("2006-12-29")));
    let far_off = set_aside.far_off[0];
    assert_eq!((far_off.rows, far_off.money), (1, Amount::whole(7).unwrap()));
    assert_eq!(set_aside.rows_inside + set_aside.rows_outside + 1, sales.len() as u32);
    let asked_for = window(&sales, &dated("2001-10-01", "2006-12-31"));
    assert_eq!((asked_for.n, asked_for.far_off.len()), (63, 0));
    let mut keeping = Params::default();
    keeping.period.keep_far_off = true;
    assert_eq!(window(&sales, &keeping).data.0, day("2001-10-05"));
}

#[test]
fn a_winter_without_sales_is_not_far_off() {
    let mut sales = daily("Клиент", "2025-01-09", "2025-02-28");
    sales.extend(daily("Клиент", "2025-08-01", "2025-12-30"));
    let window = window(&sales, &Params::default());
    assert_eq!((window.far_off.len(), window.n), (0, 12));
}

#[test]
fn less_than_a_full_month_is_analysed_as_it_is_and_says_so() {
    let (report, _) =
        analyse(&table(&daily("Клиент", "2025-03-10", "2025-04-10")), &Params::default()).unwrap();
    assert!(report.warnings.contains(&Warning::OnlyPartial));
    assert_eq!(report.window.unwrap().n, 2);
}

/// The rhythm class of a client that buys for the same sum in `k` of twelve months, beside one that buys in all.
#[track_caller]
fn check_rhythm(k: i32, rhythm: &str, missing: u32) {
    let mut sales = monthly("Все", "2025-01-09", 12, 100);
    sales.extend(monthly("Клиент", "2025-01-09", k, 100));
    let (_, rows) = analyse(&table(&sales), &dated("2025-01-01", "2025-12-31")).unwrap();
    let regularity = &row(&rows, "Клиент").regularity;
    let class = regularity.rhythm.unwrap().letter().to_string();
    assert_eq!((class.as_str(), regularity.missing_to_x), (rhythm, missing));
    assert_eq!((regularity.active, regularity.since_first), (k as u32, (k as u32, 12)));
}

#[test]
fn rhythm_asks_how_many_months_before_it_asks_how_even() {
    check_rhythm(12, "X", 0);
    check_rhythm(9, "X", 0);
    check_rhythm(8, "Y", 1);
    check_rhythm(3, "Y", 6);
    check_rhythm(2, "Z", 7);
    check_rhythm(1, "Z", 8);
}

#[test]
fn one_active_period_is_never_x() {
    let mut sales = monthly("Все", "2025-01-09", 2, 100);
    sales.extend(monthly("Раз", "2025-01-09", 1, 100));
    let mut params = dated("2025-01-01", "2025-02-28");
    params.xyz.reading = Reading::Classic;
    params.xyz.classic.x = razbor::domain::Percent::whole(100);
    let (_, rows) = analyse(&table(&sales), &params).unwrap();
    let regularity = &row(&rows, "Раз").regularity;
    assert_eq!(regularity.variation_all, Ok(1.0));
    assert_eq!(regularity.variation_active, Err(NoAnswer::TooFew { have: 1, need: 2 }));
    assert_eq!(regularity.classic.unwrap().letter(), 'Y');
}

#[test]
fn a_client_is_new_until_three_full_months_have_passed() {
    let with_first = |date: &str, months: i32| {
        let mut sales = monthly("Все", "2025-01-01", 12, 100);
        sales.push(sale("Клиент", day(date), 10));
        let start = day("2026-01-01").plus_months(-months);
        let mut params = Params::default();
        params.period.dates = Some((start, day("2025-12-31")));
        let (_, rows) = analyse(&table(&sales), &params).unwrap();
        row(&rows, "Клиент").standing
    };
    assert_eq!(with_first("2025-10-01", 12), Standing::Graded);
    assert_eq!(with_first("2025-10-02", 12), Standing::Fresh);
    assert_eq!(with_first("2025-10-02", 6), Standing::Fresh);
    assert_eq!(with_first("2025-10-02", 5), Standing::Graded);
}

#[test]
fn ten_equal_steady_clients_stand_on_their_largest_document_alone() {
    let sales: Vec<Sale> =
        (0..10).flat_map(|i| monthly(&format!("Клиент {i}"), "2025-01-09", 12, 100)).collect();
    let (report, rows) = analyse(&table(&sales), &dated("2025-01-01", "2025-12-31")).unwrap();
    assert_eq!(report.cells[0][0].count, 10);
    for row in &rows {
        // Without one of twelve sums 10 800 of 11 900 (90.8 %) stand before the client: B, still X.
        let stability = &row.stability;
        assert_eq!((stability.same, stability.of, stability.breaks.len()), (7, 8, 1));
        let (reading, segment) = stability.breaks[0];
        assert_eq!(
            (reading, segment.map(Segment::code)),
            (StabilityReading::WithoutLargest, Some("BX".into()))
        );
    }
}

#[test]
fn a_purchase_is_a_document_with_a_positive_sum() {
    let mut sales = monthly("Клиент", "2025-01-09", 2, 100);
    sales[0].document = "Счёт 1".into();
    sales[1].document = "Счёт 1".into();
    sales.push(Sale { document: "Счёт 2".into(), ..sale("Клиент", day("2025-02-09"), 40) });
    sales.push(Sale { document: "Счёт 2".into(), ..sale("Клиент", day("2025-02-09"), -40) });
    sales.push(sale("Клиент", day("2025-03-03"), 30));
    let (_, rows) = analyse(&table(&sales), &dated("2025-01-01", "2025-12-31")).unwrap();
    let row = row(&rows, "Клиент");
    assert_eq!((row.orders, row.average_check), (2, Amount::whole(115)));
    assert_eq!(row.largest, Some((day("2025-01-09"), Amount::whole(200).unwrap())));
    assert_eq!((row.last_purchase, row.recency), (Some(day("2025-03-03")), Some(0)));
}

#[test]
fn the_seller_is_the_one_of_the_latest_sale_and_of_the_larger_sum_that_day() {
    let by = |seller: &str, date: &str, units: i64| Sale {
        seller: seller.into(),
        ..sale("Клиент", day(date), units)
    };
    let mut sales =
        vec![by("Борис", "2025-01-09", 900), by("Анна", "2025-02-03", 10), by("Вера", "2025-02-03", 20)];
    let seller = |sales: &[Sale]| {
        let (_, rows) = analyse(&table(sales), &Params::default()).unwrap();
        rows[0].seller.clone()
    };
    assert_eq!(seller(&sales), "Вера");
    sales.push(by("Анна", "2025-02-03", 10));
    assert_eq!(seller(&sales), "Анна");
    sales.push(by("Борис", "2025-02-10", -5));
    assert_eq!(seller(&sales), "Анна");
}

#[test]
fn currencies_are_never_added_together() {
    let mut table = table(&monthly("Клиент", "2025-01-09", 12, 100));
    let mut currency = DimColumn::default();
    for name in ["RUB"; 7].into_iter().chain(["USD"; 5]) {
        currency.ids.push(currency.names.intern(name));
    }
    table.dims[Dim::Currency as usize] = Some(currency);
    let mut params = dated("2025-01-01", "2025-12-31");
    let (report, _) = analyse(&table, &params).unwrap();
    assert_eq!((report.currency.as_deref(), report.base), (Some("RUB"), Amount::whole(700).unwrap()));
    assert!(report.warnings.contains(&Warning::OtherCurrencies(5)));
    params.filter.names = vec![(Dim::Currency, vec!["usd".into()])];
    let (report, _) = analyse(&table, &params).unwrap();
    assert_eq!((report.currency.as_deref(), report.base), (Some("USD"), Amount::whole(500).unwrap()));
}

#[test]
fn a_list_without_dates_has_abc_and_says_why_there_is_no_xyz() {
    let mut table = Sales { orders: Some(Vec::new()), ..Sales::default() };
    for (name, units, orders) in [("Первый", 80, 4), ("Второй", 15, 1), ("Третий", 5, 2)] {
        table.lines.push(1);
        table.clients.push(table.client_names.intern(name));
        table.amounts.push(Amount::whole(units).unwrap());
        table.orders.as_mut().unwrap().push(Amount::whole(orders).unwrap());
    }
    let (report, rows) = analyse(&table, &Params::default()).unwrap();
    assert_eq!(report.no_xyz.map(|cell| cell.count), [1, 1, 1]);
    assert!(report.warnings.contains(&Warning::NoXyz(NoAnswer::NeedsDates)));
    assert_eq!(rows[0].standing, Standing::NoXyz(NoAnswer::NeedsDates));
    assert_eq!((rows[0].orders, rows[0].average_check), (4, Amount::whole(20)));
}

#[test]
fn what_cannot_be_answered_says_why() {
    let table = table(&monthly("Клиент", "2025-01-09", 12, 100));
    let answer = |params: &Params| analyse(&table, params).unwrap_err();
    let mut params = Params { excluded: vec!["клиент".into()], ..Params::default() };
    assert_eq!(answer(&params), NoAnswer::NothingLeft);
    params = Params { measure: razbor::tools::abc_xyz::Measure::Margin, ..Params::default() };
    assert_eq!(answer(&params), NoAnswer::NeedsColumn(razbor::stats::Needed::Cost));
    params = Params { object: razbor::tools::abc_xyz::Object::Product, ..Params::default() };
    assert_eq!(answer(&params), NoAnswer::NeedsColumn(razbor::stats::Needed::Object));
    assert_eq!(answer(&dated("2020-01-01", "2020-12-31")), NoAnswer::NothingLeft);
    let returns = sales_list::table(&monthly("Клиент", "2025-01-09", 12, -100));
    assert_eq!(analyse(&returns, &Params::default()).unwrap_err(), NoAnswer::NothingPositive);
    let mut huge = sales_list::table(&monthly("Клиент", "2025-01-09", 2, 100));
    huge.amounts.fill(Amount::MAX);
    assert_eq!(analyse(&huge, &dated("2025-01-01", "2025-12-31")).unwrap_err(), NoAnswer::TooLarge);
}
