//! What must hold for every list of sales.
#![allow(clippy::unwrap_used, reason = "a test")]
mod sales_list;

use proptest::prelude::*;
use razbor::{
    domain::{Amount, Percent},
    table::{Dim, Sales},
    tools::abc_xyz::{
        Base, Cuts, Group, Params, Ranking, Reading, Report, Row, Selected, Sort, SortKey, StabilityReading,
        Standing,
    },
};
use sales_list::*;

/// Sales of up to nine clients by three sellers over some fifteen months.
fn sales(units: std::ops::Range<i64>) -> impl Strategy<Value = Vec<Sale>> {
    let documents = prop_oneof![Just(String::new()), (0..30).prop_map(|n| format!("Счёт {n}"))];
    let sale =
        (0..9, 0..4usize, 0..460, units, documents).prop_map(|(client, seller, date, units, document)| {
            Sale {
                client: format!("Клиент {client}"),
                seller: ["Анна", "Борис", "Вера", ""][seller].into(),
                day: day("2025-01-01").plus(date),
                units,
                document,
            }
        });
    proptest::collection::vec(sale, 1..120)
}

fn params() -> impl Strategy<Value = Params> {
    (any::<bool>(), any::<bool>(), any::<bool>(), 0..3usize).prop_map(
        |(classic, including, dated, preset)| {
            let mut params = Params::default();
            params.xyz.reading = if classic { Reading::Classic } else { Reading::Rhythm };
            params.abc.including = including;
            params.abc.cuts = Cuts::BY_VALUE[preset];
            params.period.dates = dated.then(|| (day("2025-02-01"), day("2026-01-31")));
            params
        },
    )
}

/// Numbers of clients depend on the order of rows; nothing else does.
fn without_ids((report, mut rows): (Report, Vec<Row>)) -> (Report, Vec<Row>) {
    rows.iter_mut().for_each(|row| row.id = 0);
    (report, rows)
}

fn sum(rows: &[Row]) -> i64 {
    rows.iter().map(|row| row.total.raw()).sum()
}

fn ranked(table: &Sales, params: &Params) -> Option<(Base, Ranking)> {
    let base = Base::gather(table, params, &Default::default()).ok()?;
    let ranking = Ranking::new(&base, params);
    Some((base, ranking))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_order_of_rows_does_not_matter(
        (sales, shuffled) in sales(-50..400).prop_flat_map(|sales| (Just(sales.clone()), Just(sales).prop_shuffle())),
        params in params(),
    ) {
        let (one, other) = (analyse(&table(&sales), &params), analyse(&table(&shuffled), &params));
        prop_assert_eq!(one.map(without_ids), other.map(without_ids));
    }

    #[test]
    fn cells_add_up_to_the_ranked_clients_and_to_the_base(sales in sales(-50..400), params in params()) {
        let Ok((report, rows)) = analyse(&table(&sales), &params) else { return Ok(()) };
        let cells = report.cells.as_flattened().iter().chain(&report.fresh).chain(&report.no_xyz);
        let (count, money) = cells.fold((0, 0), |(n, sum), cell| (n + cell.count, sum + cell.money.raw()));
        prop_assert_eq!((count, money), (report.n_ranked, report.base.raw()));
        let classes = report.classes.iter().map(|class| class.cell);
        let (count, money) = classes.fold((0, 0), |(n, sum), cell| (n + cell.count, sum + cell.money.raw()));
        prop_assert_eq!((count, money), (report.n_ranked, report.base.raw()));
        let sellers = report.by_seller.iter().map(|seller| seller.all);
        let (count, money) = sellers.fold((0, 0), |(n, sum), cell| (n + cell.count, sum + cell.money.raw()));
        prop_assert_eq!((count, money), (report.n_ranked, report.base.raw()));
        prop_assert_eq!(sum(&rows), report.base.raw() + report.not_positive.money.raw());
        prop_assert_eq!(rows.len() as u32, report.n_ranked + report.not_positive.count);
        for row in &rows {
            prop_assert_eq!(row.sums.iter().map(|sum| sum.raw()).sum::<i64>(), row.total.raw());
            prop_assert!(row.stability.same + row.stability.breaks.len() as u32 == row.stability.of);
        }
    }

    #[test]
    fn every_client_is_in_exactly_one_group(sales in sales(-50..400), params in params()) {
        let Some((base, ranking)) = ranked(&table(&sales), &params) else { return Ok(()) };
        let ids = |group| ranking.select(&base, &params, Selected { group, ..Selected::default() });
        let mut groups = vec![Group::Fresh, Group::NoXyz, Group::NotPositive];
        for abc in razbor::domain::AbcClass::ALL {
            groups.extend(razbor::domain::XyzClass::ALL.map(|xyz| Group::Cell(abc, xyz)));
        }
        let mut parts: Vec<u32> = groups.into_iter().flat_map(ids).collect();
        let mut all = ids(Group::All);
        parts.sort_unstable();
        all.sort_unstable();
        prop_assert_eq!(parts, all);
    }

    #[test]
    fn moved_limits_grade_as_if_from_the_start(sales in sales(-50..400), from in params(), to in params()) {
        let table = table(&sales);
        let to = Params { period: from.period, object: from.object, measure: from.measure, ..to };
        let Some((base, mut ranking)) = ranked(&table, &from) else { return Ok(()) };
        prop_assume!(base.fits(&to));
        ranking.regrade(&base, &to);
        let anew = Ranking::new(&base, &to);
        prop_assert_eq!(ranking.report(&base, &to), anew.report(&base, &to));
    }

    #[test]
    fn a_higher_limit_never_lowers_a_class(sales in sales(-50..400), a in 1u32..90, b in 1u32..90, more in 0u32..10) {
        let table = table(&sales);
        let classes = |more: u32| {
            let mut params = Params::default();
            let (a, b) = (a.min(b) + more, a.max(b) + more);
            params.abc.cuts = Cuts { a: Percent::whole(a), b: Percent::whole(b) };
            analyse(&table, &params).map(|(_, rows)| rows.iter().map(|row| row.segment.abc).collect::<Vec<_>>())
        };
        if let (Ok(low), Ok(high)) = (classes(0), classes(more)) {
            prop_assert!(low.iter().zip(&high).all(|(low, high)| high <= low));
        }
    }

    #[test]
    fn a_distance_in_money_reaches_the_next_class(sales in sales(-50..400)) {
        let mut params = Params::default();
        params.period.dates = Some((day("2025-01-01"), day("2026-04-30")));
        let mut table = table(&sales);
        let Ok((_, rows)) = analyse(&table, &params) else { return Ok(()) };
        for of in &rows {
            let Some(distance) = of.to_next else { continue };
            let is_a = of.segment.abc == razbor::domain::AbcClass::A;
            let place = table.clients.iter().position(|&client| client == of.id).unwrap();
            let was = table.amounts[place];
            let mut class_after = |change: i64| {
                table.amounts[place] = Amount::new(was.raw() + if is_a { -change } else { change });
                let class = analyse(&table, &params).map(|(_, rows)| row(&rows, &of.name).segment.abc);
                table.amounts[place] = was;
                class
            };
            prop_assert_ne!(class_after(distance.raw()), Ok(of.segment.abc));
            prop_assert_eq!(class_after(distance.raw() - 1), Ok(of.segment.abc));
        }
    }

    #[test]
    fn filtered_sellers_add_up_and_leave_the_window_alone(sales in sales(1..400)) {
        let table = table(&sales);
        let (report, rows) = analyse(&table, &Params::default()).unwrap();
        let mut total = 0;
        for seller in ["Анна", "Борис", "Вера", ""] {
            let mut params = Params::default();
            params.filter.names = vec![(Dim::Seller, vec![seller.into()])];
            if let Ok((part, rows)) = analyse(&table, &params) {
                total += sum(&rows);
                prop_assert_eq!(&part.window, &report.window);
            }
        }
        prop_assert_eq!(total, sum(&rows));
    }

    #[test]
    fn each_reading_of_stability_is_what_the_analysis_itself_would_say(sales in sales(1..400), mut params in params()) {
        params.period.dates = Some((day("2025-02-01"), day("2026-01-31")));
        let table = table(&sales);
        let Ok((_, rows)) = analyse(&table, &params) else { return Ok(()) };
        let mut readings: Vec<(StabilityReading, Params)> = Vec::new();
        let mut with = |reading, change: &dyn Fn(&mut Params)| {
            let mut changed = params.clone();
            change(&mut changed);
            readings.push((reading, changed));
        };
        let down = |limit: Percent| Percent::new(limit.raw() - 500);
        let up = |limit: Percent| Percent::new((limit.raw() + 500).min(9_900));
        with(StabilityReading::LimitsLower, &|p| p.abc.cuts = Cuts { a: down(p.abc.cuts.a), b: down(p.abc.cuts.b) });
        with(StabilityReading::LimitsHigher, &|p| p.abc.cuts = Cuts { a: up(p.abc.cuts.a), b: up(p.abc.cuts.b) });
        with(StabilityReading::OtherRule, &|p| p.abc.including = !p.abc.including);
        with(StabilityReading::WithoutLast, &|p| p.period.dates = Some((day("2025-02-01"), day("2025-12-31"))));
        with(StabilityReading::WithoutFirst, &|p| p.period.dates = Some((day("2025-03-01"), day("2026-01-31"))));
        with(StabilityReading::OtherReading, &|p| {
            p.xyz.reading = if p.xyz.reading == Reading::Rhythm { Reading::Classic } else { Reading::Rhythm };
        });
        let (step, other) = match razbor_step(&table, &params) {
            razbor::domain::Step::Month => (razbor::domain::Step::Month, razbor::domain::Step::Quarter),
            step => (step, razbor::domain::Step::Month),
        };
        with(StabilityReading::OtherStep, &|p| p.period.step = Some(other));
        for (reading, mut changed) in readings {
            changed.period.step = changed.period.step.or(Some(step));
            let is_shortened = matches!(reading, StabilityReading::WithoutLast | StabilityReading::WithoutFirst);
            if is_shortened && step != razbor::domain::Step::Month {
                continue;
            }
            let Ok((_, others)) = analyse(&table, &changed) else { continue };
            for row in rows.iter().filter(|row| row.standing == Standing::Graded) {
                let expect = others.iter().find(|other| other.name == row.name);
                let expect = expect.filter(|other| other.total.is_positive()).map(|other| other.segment);
                let broken = row.stability.breaks.iter().find(|(found, _)| *found == reading);
                let found = broken.map_or(Some(row.segment), |(_, segment)| *segment);
                prop_assert_eq!(found, expect, "{:?} of {}", reading, row.name);
            }
        }
    }

    #[test]
    fn rows_come_in_the_order_asked_for_and_lose_nobody(sales in sales(-50..400), descending in any::<bool>()) {
        let params = Params::default();
        let Some((base, ranking)) = ranked(&table(&sales), &params) else { return Ok(()) };
        let rows = |key| -> Vec<Row> {
            let sort = Sort { key, descending };
            let ids = ranking.select(&base, &params, Selected { sort, ..Selected::default() });
            ids.iter().map(|&id| ranking.row(&base, &params, id).unwrap()).collect()
        };
        let is_sorted = |rows: &[Row], key: fn(&Row) -> Option<i64>| rows.windows(2).all(|pair| {
            match (key(&pair[0]), key(&pair[1])) {
                (Some(a), Some(b)) if a == b => pair[0].name <= pair[1].name,
                (Some(a), Some(b)) => (a > b) == descending,
                (None, Some(_)) => false,
                _ => true,
            }
        });
        let n = rows(SortKey::Name).len();
        prop_assert!(is_sorted(&rows(SortKey::Total), |row| Some(row.total.raw())));
        prop_assert!(is_sorted(&rows(SortKey::ToNext), |row| row.to_next.map(Amount::raw)));
        prop_assert!(is_sorted(&rows(SortKey::AverageCheck), |row| row.average_check.map(Amount::raw)));
        prop_assert!(is_sorted(&rows(SortKey::Recency), |row| row.recency.map(i64::from)));
        prop_assert_eq!(rows(SortKey::Stability).len(), n);
        let names: Vec<String> = rows(SortKey::Name).into_iter().map(|row| row.name).collect();
        prop_assert!(names.windows(2).all(|pair| (pair[0] > pair[1]) == descending));
    }
}

fn razbor_step(table: &Sales, params: &Params) -> razbor::domain::Step {
    analyse(table, params).unwrap().0.window.unwrap().step
}
