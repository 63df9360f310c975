//! Reports of everyone: what was typed, and what the tables say where nothing was typed.
//!
//! A promise that a table has for a day was made on the working day before. Payments of a table count from the
//! first day on which anything was promised or typed, up to the last payment; a working day in between without a
//! payment has brought nothing.
use std::collections::{BTreeMap, BTreeSet};

use super::{
    entry::{Entry, Settings},
    params::{Others, Params},
};
use crate::{
    domain::{Amount, Day},
    table::Team,
};

/// What the report is made from.
#[derive(Clone, Debug)]
pub(super) struct Gathered {
    pub(super) entries: Vec<Entry>,
    pub(super) settings: Settings,
    /// Everybody, by name.
    pub(super) names: Vec<String>,
    /// Days of sellers on which the received money is that of the table.
    pub(super) from_tables: u32,
}

/// Received and promised.
type Said = (Option<Amount>, Option<Amount>);

impl Gathered {
    pub(super) fn of(params: &Params, team: &Team, (others, today): (&Others, Day)) -> Gathered {
        let settings = Settings {
            today,
            calendar: others.calendar.clone(),
            tolerance: params.tolerance,
            period: params.period,
            away: others.away.clone(),
        };
        let mut said: BTreeMap<(Day, String), Said> = BTreeMap::new();
        for entry in &params.entries {
            said.insert((entry.day, entry.seller.clone()), (entry.received, entry.promise));
        }
        for day in &team.days {
            let made = settings.calendar.previous_working(day.day).unwrap_or(day.day.plus(-1));
            if let Some(promise) = day.promised {
                let known = said.entry((made, day.seller.clone())).or_default();
                known.1 = known.1.or(Some(promise));
            }
        }
        let mut names: BTreeSet<String> = said.keys().map(|(_, seller)| seller.clone()).collect();
        names.extend(params.names.iter().chain(&others.names).cloned());
        let paid = paid(team);
        names.extend(paid.keys().filter(|_| !said.is_empty()).map(|(_, seller)| seller.clone()));
        let from_tables = fill(&mut said, &paid, (&names, &settings));
        let entry = |((day, seller), (received, promise)): ((Day, String), Said)| Entry {
            day,
            seller,
            received,
            promise,
        };
        Gathered {
            entries: said.into_iter().map(entry).collect(),
            settings,
            names: names.into_iter().collect(),
            from_tables,
        }
    }
}

fn paid(team: &Team) -> BTreeMap<(Day, String), Amount> {
    let days = team.days.iter().filter(|_| team.has.payments);
    days.filter_map(|day| Some(((day.day, day.seller.clone()), day.received?))).collect()
}

/// Puts the payments of the tables where nothing was typed; counts them.
fn fill(
    said: &mut BTreeMap<(Day, String), Said>,
    paid: &BTreeMap<(Day, String), Amount>,
    (names, settings): (&BTreeSet<String>, &Settings),
) -> u32 {
    let first = said.keys().next().map(|(day, _)| *day);
    let last = paid.keys().next_back().map(|(day, _)| (*day).min(settings.today));
    let Some((first, last)) = first.zip(last) else { return 0 };
    let mut n_filled = 0;
    for day in (first.number()..=last.number()).map(Day::from_number) {
        let is_working = settings.calendar.is_working(day);
        for name in names {
            let key = (day, name.clone());
            let money = paid.get(&key).copied().or(is_working.then_some(Amount::ZERO));
            let Some(money) = money else { continue };
            let known = said.entry(key).or_default();
            if known.0.is_none() {
                known.0 = Some(money);
                n_filled += 1;
            }
        }
    }
    n_filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{SellerDay, TeamHas};

    /// A day of November 2026; the 20th is a Friday, the 23rd a Monday.
    fn day(of_month: i32) -> Day {
        Day::from_ymd(2026, 11, of_month).unwrap()
    }

    fn units(units: i64) -> Option<Amount> {
        Amount::whole(units)
    }

    /// Entries as "day seller received promise" of typed reports and of table days "day seller received promised".
    #[track_caller]
    fn check(
        typed: &[(i32, &str, Option<i64>, Option<i64>)],
        table: &[(i32, &str, Option<i64>, Option<i64>)],
        expect: &str,
    ) {
        let mut params = Params::default();
        for (on, seller, received, promise) in typed {
            params.report(day(*on), seller, |entry| {
                (entry.received, entry.promise) = (received.and_then(units), promise.and_then(units));
            });
        }
        let of_day = |(on, seller, received, promised): &(i32, &str, Option<i64>, Option<i64>)| SellerDay {
            seller: (*seller).into(),
            day: day(*on),
            shipped: None,
            received: received.and_then(units),
            promised: promised.and_then(units),
        };
        let has = TeamHas { payments: true, ..TeamHas::default() };
        let team = Team { days: table.iter().map(of_day).collect(), has, ..Team::default() };
        let found = Gathered::of(&params, &team, (&Others::default(), day(25)));
        let shown = |amount: Option<Amount>| amount.map_or("-".into(), |it| it.to_f64().to_string());
        let line = |it: &Entry| {
            format!("{} {} {} {}", it.day.ymd().2, it.seller, shown(it.received), shown(it.promise))
        };
        assert_eq!(found.entries.iter().map(line).collect::<Vec<_>>().join(", "), expect);
    }

    #[test]
    fn what_was_typed_stands_before_the_table() {
        let typed = [(23, "А", Some(5), Some(9))];
        check(&typed, &[(23, "А", Some(7), None), (24, "А", Some(8), None)], "23 А 5 9, 24 А 8 -");
    }

    #[test]
    fn a_promise_of_a_table_was_made_on_the_working_day_before() {
        check(&[], &[(23, "А", None, Some(9))], "20 А - 9");
    }

    #[test]
    fn a_working_day_without_a_payment_brought_nothing_as_far_as_payments_reach() {
        let table = [(20, "А", Some(1), None), (21, "А", Some(2), None), (24, "Б", Some(3), None)];
        let expect = "20 А 1 9, 20 Б 0 -, 21 А 2 -, 23 А 0 -, 23 Б 0 -, 24 А 0 -, 24 Б 3 -";
        check(&[(20, "А", None, Some(9))], &table, expect);
    }

    #[test]
    fn payments_alone_are_no_reports() {
        check(&[], &[(23, "А", Some(7), None)], "");
    }
}
