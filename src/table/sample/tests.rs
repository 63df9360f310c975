//! The sample has what the tools are there to find.
use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Nothing has happened yet in the present month.
fn today() -> Day {
    Day::from_ymd(2026, 1, 1).unwrap()
}

/// Rows of a CSV without its header.
fn rows(csv: &str, separator: char) -> Vec<Vec<String>> {
    let lines: Vec<&str> = csv.lines().collect();
    let width = lines[0].split(separator).count();
    let row = |line: &&str| line.split(separator).map(str::to_owned).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> = lines[1..].iter().map(row).collect();
    assert!(rows.iter().all(|row| row.len() == width));
    rows
}

fn sales() -> Vec<Vec<String>> {
    rows(&sales_csv(Language::English, today()), ',')
}

fn kopecks(money: &str) -> i64 {
    let (whole, part) = money.split_once('.').unwrap();
    assert_eq!(part.len(), 2);
    format!("{whole}{part}").parse().unwrap()
}

/// Sums of a money column by the text of another, cut to so many characters.
fn sums(rows: &[Vec<String>], by: usize, cut: usize, money: usize) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    for row in rows {
        let key: String = row[by].chars().take(cut).collect();
        *sums.entry(key).or_insert(0) += kopecks(&row[money]);
    }
    sums
}

#[test]
fn the_sample_is_the_same_every_time() {
    for language in [Language::Russian, Language::English] {
        for csv in [sales_csv, plan_csv, payments_csv, open_deals_csv] {
            assert_eq!(csv(language, today()), csv(language, today()));
        }
    }
}

#[test]
fn both_languages_tell_the_same_story() {
    let russian = rows(&sales_csv(Language::Russian, today()), ';');
    let english = sales();
    assert_eq!(russian.len(), english.len());
    for (ru, en) in russian.iter().zip(&english) {
        assert_eq!(ru[9].replace(',', "."), en[9]);
        assert_eq!(names::latin(&ru[2]), en[2]);
        assert!(en.iter().all(|cell| !cell.chars().any(|c| ('а'..='я').contains(&c))), "{en:?}");
    }
    assert_eq!(russian[0][0].chars().filter(|c| *c == '.').count(), 2);
}

#[test]
fn about_ten_thousand_rows_of_about_four_hundred_clients_over_24_full_months() {
    let rows = sales();
    assert!((8_000..=14_000).contains(&rows.len()), "{} rows", rows.len());
    let clients: BTreeSet<&str> = rows.iter().map(|row| row[2].as_str()).collect();
    assert!((390..=410).contains(&clients.len()), "{} clients", clients.len());
    let months: BTreeSet<&str> = rows.iter().map(|row| &row[0][..7]).collect();
    assert_eq!((months.len(), months.first(), months.last()), (24, Some(&"2024-01"), Some(&"2025-12")));
    for (column, n) in [(3, 7), (4, 4), (5, 7), (6, 6)] {
        assert_eq!(rows.iter().map(|row| row[column].as_str()).collect::<BTreeSet<_>>().len(), n);
    }
}

#[test]
fn a_month_that_is_not_over_is_left_out() {
    let of = |month, day| sales_csv(Language::English, Day::from_ymd(2026, month, day).unwrap());
    assert_eq!(of(1, 31), sales_csv(Language::English, today()));
    assert!(of(2, 1).contains("\n2026-01-"));
}

#[test]
fn clients_have_names_of_their_own() {
    let names: BTreeSet<String> = (0..clients::CLIENTS).map(names::client).collect();
    assert_eq!(names.len(), clients::CLIENTS);
    assert_eq!(names::latin("ООО «Хопёр»"), "OOO Khoper");
}

#[test]
fn no_client_is_above_an_eighth_and_about_fifty_of_the_last_year_carry_four_fifths() {
    let rows: Vec<_> = sales().into_iter().filter(|row| row[0].starts_with("2025")).collect();
    let mut totals: Vec<i64> = sums(&rows, 2, 99, 9).into_values().collect();
    totals.sort_by_key(|total| std::cmp::Reverse(*total));
    let whole: i64 = totals.iter().filter(|total| **total > 0).sum();
    assert!(totals[0] * 100 < whole * 12, "{} of {whole}", totals[0]);
    let mut before = 0;
    let large = totals.iter().take_while(|total| {
        let is_large = before * 100 < whole * 80;
        before += **total;
        is_large
    });
    let large = large.count();
    assert!((40..=60).contains(&large), "{large} large clients");
}

#[test]
fn every_cell_of_the_matrix_has_clients() {
    let rows: Vec<_> = sales().into_iter().filter(|row| row[0].starts_with("2025")).collect();
    let mut months: BTreeMap<&str, [i64; 12]> = BTreeMap::new();
    for row in &rows {
        let month: usize = row[0][5..7].parse().unwrap();
        months.entry(&row[2]).or_default()[month - 1] += kopecks(&row[9]);
    }
    let mut clients: Vec<[i64; 12]> = months.into_values().collect();
    clients.sort_by_key(|sums| std::cmp::Reverse(sums.iter().sum::<i64>()));
    let whole: i64 = clients.iter().map(|sums| sums.iter().sum::<i64>().max(0)).sum();
    let (mut before, mut cells) = (0, [[0; 3]; 3]);
    for sums in &clients {
        let abc = [80, 95, 101].iter().position(|cut| before * 100 < whole * cut).unwrap();
        before += sums.iter().sum::<i64>().max(0);
        let active: Vec<f64> = sums.iter().filter(|sum| **sum > 0).map(|sum| *sum as f64).collect();
        let mean = active.iter().sum::<f64>() / active.len() as f64;
        let variance =
            active.iter().map(|sum| (sum - mean) * (sum - mean)).sum::<f64>() / active.len() as f64;
        let xyz = match active.len() {
            0..=2 => 2,
            9.. if variance.sqrt() <= 0.5 * mean => 0,
            _ => 1,
        };
        cells[abc][xyz] += 1;
    }
    let least = [[12, 8, 4], [12, 20, 10], [20, 40, 80]];
    for (cells, least) in cells.iter().zip(least) {
        assert!(cells.iter().zip(least).all(|(cell, least)| *cell >= least), "{cells:?}, at least {least:?}");
    }
}

#[test]
fn sales_grow_and_have_a_season() {
    let by_month = sums(&sales(), 0, 7, 9);
    let sum = |months: &[&str]| months.iter().map(|month| by_month[*month]).sum::<i64>();
    let winter = sum(&["2024-01", "2024-02", "2025-01", "2025-02"]);
    let summer = sum(&["2024-06", "2024-08", "2025-06", "2025-08"]);
    assert!(winter * 5 < summer * 4, "{winter} in winter, {summer} in summer");
    let year = |year: &str| {
        by_month.iter().filter(|(month, _)| month.starts_with(year)).map(|it| *it.1).sum::<i64>()
    };
    assert!(year("2025") * 100 > year("2024") * 105, "{} after {}", year("2025"), year("2024"));
}

#[test]
fn some_goods_come_back_and_never_more_than_was_sold() {
    let rows = sales();
    let returns = rows.iter().filter(|row| row[9].starts_with('-')).count();
    assert!((50..=400).contains(&returns), "{returns} returns");
    for row in &rows {
        let signs = [&row[8], &row[9], &row[10]].map(|cell| cell.starts_with('-'));
        assert!(signs == [row[1].starts_with("RT"); 3], "{row:?}");
    }
    let mut pieces: BTreeMap<(&str, &str), i64> = BTreeMap::new();
    for row in &rows {
        *pieces.entry((&row[2], &row[7])).or_default() += row[8].parse::<i64>().unwrap();
    }
    assert!(pieces.values().all(|pieces| *pieces >= 0));
}

#[test]
fn some_clients_left_and_some_are_new() {
    let mut days: BTreeMap<String, (String, String)> = BTreeMap::new();
    for row in sales() {
        let day = row[0].clone();
        let seen = days.entry(row[2].clone()).or_insert((day.clone(), day.clone()));
        seen.1 = day;
    }
    let left = days.values().filter(|seen| *seen.1 < *"2025-07").count();
    let new = days.values().filter(|seen| *seen.0 >= *"2025-10").count();
    assert!(left >= 40 && new >= 10, "{left} left, {new} new");
}

#[test]
fn the_margin_is_that_of_a_distributor_and_some_lines_lose_money() {
    let rows = sales();
    let sum = |column: usize| rows.iter().map(|row| kopecks(&row[column])).sum::<i64>();
    let share = 100 - sum(10) * 100 / sum(9);
    assert!((8..=35).contains(&share), "{share} %");
    assert!(rows.iter().any(|row| !row[9].starts_with('-') && kopecks(&row[10]) > kopecks(&row[9])));
}

#[test]
fn every_seller_has_a_plan_near_what_was_sold() {
    let plans = rows(&plan_csv(Language::English, today()), ',');
    assert_eq!(plans.len(), 25 * 7);
    let over: Vec<_> = plans.into_iter().filter(|row| *row[0] < *"2026-01").collect();
    let (sold, planned) = (sums(&sales(), 3, 99, 9), sums(&over, 1, 99, 2));
    assert_eq!(sold.len(), planned.len());
    for (seller, sold) in sold {
        let percent = sold * 100 / planned[&seller];
        assert!((85..=105).contains(&percent), "{seller}: {percent} %");
    }
}

#[test]
fn payments_follow_sales_and_do_not_always_keep_to_the_plan() {
    let payments = rows(&payments_csv(Language::English, today()), ',');
    let sum = |column: usize| payments.iter().map(|row| kopecks(&row[column])).sum::<i64>();
    let sold: i64 =
        sales().iter().filter(|row| *row[0] >= *"2025-10").map(|row| kopecks(&row[9]).max(0)).sum();
    let (promised, received) = (sum(2) * 100 / sold, sum(3) * 100 / sum(2));
    assert!((80..=115).contains(&promised), "{promised} % of sales are promised");
    assert!((75..=97).contains(&received), "{received} % of promises are kept");
    assert!(payments.iter().any(|row| row[2] != row[3]));
}

#[test]
fn in_the_middle_of_a_month_its_plan_is_there_and_payments_go_to_the_day_before() {
    let today = Day::from_ymd(2026, 1, 21).unwrap();
    let sales = sales_csv(Language::English, today);
    assert_eq!(sales, sales_csv(Language::English, Day::from_ymd(2026, 1, 1).unwrap()));
    let of_month = |csv: String| -> Vec<Vec<String>> {
        rows(&csv, ',').into_iter().filter(|row| row[0].starts_with("2026-01")).collect()
    };
    let plans = of_month(plan_csv(Language::English, today));
    assert_eq!(plans.len(), 7);
    let payments = of_month(payments_csv(Language::English, today));
    let (known, still_open): (Vec<_>, Vec<_>) = payments.into_iter().partition(|row| *row[0] < *"2026-01-21");
    // Working days from the 9th to the 20th.
    assert_eq!(known.len(), 8 * 7);
    assert!(
        still_open.len() == 7 && still_open.iter().all(|row| row[0] == "2026-01-21" && row[3].is_empty())
    );
    let sum = |rows: &[Vec<String>], column: usize| rows.iter().map(|row| kopecks(&row[column])).sum::<i64>();
    let percent = sum(&known, 3) * 100 / sum(&plans, 2);
    assert!((25..=75).contains(&percent), "{percent} % of the plan is paid");
    let deals = rows(&open_deals_csv(Language::English, today), ',');
    assert!(deals.iter().all(|deal| *deal[1] < *"2026-01-21"));
}

#[test]
fn open_deals_are_with_clients_of_their_seller_and_some_are_overdue() {
    let deals = rows(&open_deals_csv(Language::English, today()), ',');
    assert_eq!(deals.len(), 64);
    let pairs: BTreeSet<(String, String)> =
        sales().into_iter().map(|row| (row[2].clone(), row[3].clone())).collect();
    for deal in &deals {
        assert!(pairs.contains(&(deal[5].clone(), deal[4].clone())), "{deal:?}");
        assert!(*deal[1] <= *"2025-12-31" && deal[1] <= deal[6] && kopecks(&deal[3]) > 0, "{deal:?}");
    }
    assert!(deals.iter().any(|deal| *deal[6] <= *"2025-12-31"));
}

#[test]
fn a_far_off_last_day_still_gives_a_sample() {
    for number in [i32::MIN, i32::MAX, 0] {
        let csv = sales_csv(Language::Russian, Day::from_number(number));
        assert!(csv.lines().count() > 8_000);
    }
}
