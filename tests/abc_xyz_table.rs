//! Other objects and measures, the curve, the scatter and the table's rows.
#![allow(clippy::unwrap_used, reason = "a test")]
mod sales_list;

use razbor::{
    domain::{Amount, Calendar, Percent},
    table::{Dim, Sales},
    tools::abc_xyz::{Base, Group, Measure, Object, Params, Ranking, Selected, Sort, SortKey},
};
use sales_list::*;

fn whole(units: i64) -> Amount {
    Amount::whole(units).unwrap()
}

fn of_2025() -> Params {
    let mut params = Params::default();
    params.period.dates = Some((day("2025-01-01"), day("2025-12-31")));
    params
}

fn by(seller: &str, sale: Sale) -> Sale {
    Sale { seller: seller.into(), ..sale }
}

/// Four clients of two sellers: 1 200, 600, 300 and 50 net of a return of 50.
fn four() -> Sales {
    let mut sales = monthly("Альфа", "2025-01-09", 12, 100);
    sales.extend(monthly("Бета", "2025-01-09", 12, 50).into_iter().map(|sale| by("Борис", sale)));
    sales.extend(monthly("Гамма", "2025-01-09", 3, 100).into_iter().map(|sale| by("Борис", sale)));
    sales.push(sale("Дельта", day("2025-05-05"), 100));
    sales.push(sale("Дельта", day("2025-06-05"), -50));
    table(&sales)
}

/// Names and totals of what is ranked, largest first.
#[track_caller]
fn check(params: &Params, table: &Sales, expect: &[(&str, i64)]) {
    let (_, rows) = analyse(table, params).unwrap();
    let found: Vec<(&str, Amount)> = rows.iter().map(|row| (row.name.as_str(), row.total)).collect();
    let expect: Vec<(&str, Amount)> = expect.iter().map(|&(name, units)| (name, whole(units))).collect();
    assert_eq!(found, expect);
}

#[test]
fn clients_are_ranked_by_revenue_net_of_returns() {
    check(&of_2025(), &four(), &[("Альфа", 1_200), ("Бета", 600), ("Гамма", 300), ("Дельта", 50)]);
}
#[test]
fn orders_count_purchases_not_returns() {
    let params = Params { measure: Measure::Orders, ..of_2025() };
    check(&params, &four(), &[("Альфа", 12), ("Бета", 12), ("Гамма", 3), ("Дельта", 1)]);
}
#[test]
fn margin_and_quantity_are_summed_like_money() {
    let mut table = four();
    table.margins = Some(table.amounts.iter().map(|amount| Amount::new(amount.raw() / 10)).collect());
    table.quantities = Some(vec![whole(1); table.len()]);
    let margin = Params { measure: Measure::Margin, ..of_2025() };
    check(&margin, &table, &[("Альфа", 120), ("Бета", 60), ("Гамма", 30), ("Дельта", 5)]);
    let quantity = Params { measure: Measure::Quantity, ..of_2025() };
    check(&quantity, &table, &[("Альфа", 12), ("Бета", 12), ("Гамма", 3), ("Дельта", 2)]);
}
#[test]
fn sellers_are_ranked_like_clients() {
    check(&Params { object: Object::Seller, ..of_2025() }, &four(), &[("Анна", 1_250), ("Борис", 900)]);
}
#[test]
fn a_client_left_out_takes_no_part_but_is_named_with_its_money() {
    let params = Params { excluded: vec!["альфа".into(), "Нет такого".into()], ..of_2025() };
    check(&params, &four(), &[("Бета", 600), ("Гамма", 300), ("Дельта", 50)]);
    let (report, _) = analyse(&four(), &params).unwrap();
    assert_eq!((report.base, report.excluded), (whole(950), vec![("Альфа".into(), whole(1_200))]));
}
#[test]
fn a_filter_keeps_the_rows_of_its_names() {
    let mut params = of_2025();
    params.filter.names = vec![(Dim::Seller, vec!["БОРИС".into()]), (Dim::Channel, Vec::new())];
    check(&params, &four(), &[("Бета", 600), ("Гамма", 300)]);
}

#[test]
fn only_limits_can_change_without_another_pass() {
    let base = Base::gather(&four(), &of_2025(), &Calendar::default()).unwrap();
    let mut params = of_2025();
    params.abc.including = true;
    params.xyz.classic.x = Percent::whole(10);
    assert!(base.fits(&params));
    params.measure = Measure::Orders;
    assert!(!base.fits(&params));
    assert!(!base.fits(&Params::default()));
}

#[track_caller]
fn names(selected: Selected) -> String {
    let params = of_2025();
    let base = Base::gather(&four(), &params, &Calendar::default()).unwrap();
    let ranking = Ranking::new(&base, &params);
    let ids = ranking.select(&base, &params, selected);
    ids.iter().map(|&id| ranking.row(&base, &params, id).unwrap().name).collect::<Vec<_>>().join(" ")
}

#[test]
fn rows_are_found_by_part_of_the_clients_or_the_sellers_name() {
    assert_eq!(names(Selected { search: "ЕЛЬТ", ..Selected::default() }), "Дельта");
    assert_eq!(names(Selected { search: "борис", ..Selected::default() }), "Бета Гамма");
    assert_eq!(names(Selected { seller: Some("Анна"), ..Selected::default() }), "Альфа Дельта");
    assert_eq!(names(Selected { seller: Some(""), ..Selected::default() }), "");
}
#[test]
fn equal_values_are_sorted_by_name_in_both_directions() {
    let by = |key, descending| names(Selected { sort: Sort { key, descending }, ..Selected::default() });
    assert_eq!(by(SortKey::Orders, true), "Альфа Бета Гамма Дельта");
    assert_eq!(by(SortKey::Orders, false), "Дельта Гамма Альфа Бета");
    assert_eq!(by(SortKey::Seller, true), "Бета Гамма Альфа Дельта");
    assert_eq!(by(SortKey::LastPurchase, false), "Гамма Дельта Альфа Бета");
    // One active period has no variation: last in both directions.
    assert_eq!(by(SortKey::VariationActive, true), "Альфа Бета Гамма Дельта");
}

/// Clients whose totals fall like 1/k, all but every third active in two months.
fn many(n: i64) -> Sales {
    let of_client = |i: i64| {
        let mut sales = vec![sale(&format!("Клиент {i}"), day("2025-01-09"), 1_000_000 / i)];
        sales.extend((i % 3 > 0).then(|| sale(&format!("Клиент {i}"), day("2025-02-10"), 100 + i)));
        sales
    };
    table(&(1..=n).flat_map(of_client).collect::<Vec<_>>())
}

#[test]
fn the_curve_rises_from_nothing_to_everything_and_shows_where_classes_end() {
    let (report, _) = analyse(&many(1_000), &of_2025()).unwrap();
    assert!(report.curve.len() <= 400);
    let ends = (report.curve.first().unwrap(), report.curve.last().unwrap());
    assert_eq!((ends.0.clients, ends.0.share, ends.1.clients, ends.1.share), (0, 0.0, 1_000, 1.0));
    assert!(report.curve.is_sorted_by(|a, b| a.clients < b.clients && a.share <= b.share));
    let [a, b] = [0, 1].map(|i| report.classes[i].cell.count);
    for end in [a, a + b] {
        assert!(report.curve.iter().any(|point| point.clients == end));
    }
}

#[test]
fn a_crowded_scatter_is_binned_and_loses_nobody() {
    let (table, params) = (many(1_000), of_2025());
    let base = Base::gather(&table, &params, &Calendar::default()).unwrap();
    let ranking = Ranking::new(&base, &params);
    let count = |most| {
        let dots = ranking.dots(&base, &params, most);
        assert!(dots.len() <= most);
        dots.iter().map(|dot| dot.count).sum::<u32>()
    };
    // Every third of the thousand has one active period.
    assert_eq!((count(1_000), count(100), count(1)), (667, 667, 667));
}

#[test]
fn totals_of_a_cell_are_those_of_the_report() {
    let (table, params) = (four(), of_2025());
    let base = Base::gather(&table, &params, &Calendar::default()).unwrap();
    let ranking = Ranking::new(&base, &params);
    let all = ranking.select(&base, &params, Selected { group: Group::All, ..Selected::default() });
    let totals = ranking.totals(&base, &all);
    assert_eq!((totals.count, totals.money), (4, whole(2_150)));
}

#[test]
fn a_season_that_repeats_is_not_irregular() {
    let mut sales = Vec::new();
    for month in 0..36 {
        let units = if month % 12 == 11 { 220 } else { 100 };
        sales.push(sale("Клиент", day("2023-01-09").plus_months(month), units));
    }
    let (_, rows) = analyse(&table(&sales), &Params::default()).unwrap();
    let regularity = &rows[0].regularity;
    // The line takes a little of each December: b = 120·Σ(t − 17.5)/3885 over t = 11, 23, 35; steps of 12b a year.
    let slope = 120.0 * (11.0 + 23.0 + 35.0 - 3.0 * 17.5) / 3_885.0;
    let left = 12.0 * slope * (2.0_f64 / 3.0).sqrt() / 110.0;
    assert!((regularity.variation_deseasoned.unwrap() - left).abs() < 1e-9);
    assert!(regularity.variation_all.unwrap() > 3.0 * left);
}
