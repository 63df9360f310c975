//! Past months as the race for money before payday sees them: who had what plan, and who was paid when.
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Entrant, MonthBook, Params, Payment};
use crate::{
    domain::{Amount, Day, Period, Step},
    table::Team,
};

/// At most so many months are played back, the last ones.
const MOST_MONTHS: usize = 12;

/// Months to be played back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Books {
    /// In the order of time.
    pub months: Vec<MonthBook>,
    /// Payments of nobody.
    pub unnamed: u32,
    /// Whether plans are those of the scheme.
    pub plans_of_scheme: bool,
}

/// Months in which payments were received, up to the present one.
pub fn books(params: &Params, team: &Team, today: Day) -> Books {
    let received = team.days.iter().filter(|day| day.received.is_some() && day.day <= today);
    let mut by_month: BTreeMap<Period, Vec<(&str, Day, Amount)>> = BTreeMap::new();
    let mut unnamed = 0;
    for day in received {
        let name = day.seller.trim();
        if name.is_empty() {
            unnamed += 1;
            continue;
        }
        let month = by_month.entry(Period::of(Step::Month, day.day)).or_default();
        month.push((name, day.day, day.received.unwrap_or_default()));
    }
    let plans: BTreeMap<(Period, &str), Amount> = team
        .months
        .iter()
        .filter_map(|month| Some(((month.month?, month.seller.trim()), month.plan?)))
        .collect();
    let plan = |period: Period, name: &str| match team.has.plan {
        true => plans.get(&(period, name)).copied().unwrap_or_default(),
        false => params.scheme.plan,
    };
    let skipped = by_month.len().saturating_sub(MOST_MONTHS);
    let book = |(period, paid): (Period, Vec<(&str, Day, Amount)>)| {
        let planned =
            plans.keys().filter(|(of, name)| *of == period && !name.is_empty()).map(|(_, name)| *name);
        let names: BTreeSet<&str> = paid.iter().map(|(name, ..)| *name).chain(planned).collect();
        let names: Vec<&str> = names.into_iter().collect();
        let entrant = |name: &&str| Entrant { name: (*name).to_owned(), plan: plan(period, name) };
        let payment = |(name, day, amount): &(&str, Day, Amount)| {
            let seller = names.binary_search(name).ok()?;
            Some(Payment { seller, day: *day, amount: *amount })
        };
        MonthBook {
            period,
            entrants: names.iter().map(entrant).collect(),
            payments: paid.iter().filter_map(payment).collect(),
        }
    };
    let months = by_month.into_iter().skip(skipped).map(book).collect();
    Books { months, unnamed, plans_of_scheme: !team.has.plan }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        table::{SellerDay, SellerMonth, TeamHas},
        tools::pay::testing::rub,
    };

    fn day(month: i32, day: i32) -> Day {
        Day::from_ymd(2026, month, day).unwrap()
    }

    fn paid(seller: &str, when: Day, sum: &str) -> SellerDay {
        let (shipped, promised) = (None, None);
        SellerDay { seller: seller.into(), day: when, shipped, received: Some(rub(sum)), promised }
    }

    #[test]
    fn a_month_holds_everyone_who_was_paid_or_had_a_plan() {
        let plan = |seller: &str| SellerMonth {
            seller: seller.into(),
            month: Some(Period::of(Step::Month, day(10, 1))),
            plan: Some(rub("100")),
            ..SellerMonth::default()
        };
        let team = Team {
            months: vec![plan("Вера"), plan("Анна")],
            days: vec![
                paid("Борис", day(10, 3), "5"),
                paid("Анна", day(10, 2), "7"),
                paid("", day(10, 2), "1"),
            ],
            has: TeamHas { plan: true, payments: true, ..TeamHas::default() },
            ..Team::default()
        };
        let found = books(&Params::default(), &team, day(11, 15));
        let [book] = &found.months[..] else { panic!("{found:?}") };
        let entrants: Vec<(&str, Amount)> =
            book.entrants.iter().map(|it| (it.name.as_str(), it.plan)).collect();
        assert_eq!(entrants, [("Анна", rub("100")), ("Борис", rub("0")), ("Вера", rub("100"))]);
        assert_eq!(book.payments.iter().map(|it| it.seller).collect::<Vec<_>>(), [1, 0]);
        assert_eq!((found.unnamed, found.plans_of_scheme), (1, false));
    }

    #[test]
    fn only_the_last_twelve_months_are_played_and_none_of_the_future() {
        let days = (1..=12).map(|month| paid("Анна", day(month, 1), "5"));
        let before = paid("Анна", Day::from_ymd(2025, 12, 1).unwrap(), "5");
        let team = Team { days: days.chain([before]).collect(), ..Team::default() };
        let found = books(&Params::default(), &team, day(12, 31));
        assert_eq!(found.months.len(), 12);
        assert!(found.plans_of_scheme);
        assert_eq!(found.months[0].entrants[0].plan, rub("3000000"));
        assert_eq!(books(&Params::default(), &team, day(2, 1)).months.len(), 3);
    }
}
