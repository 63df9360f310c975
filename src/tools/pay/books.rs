//! Past months as the race for money before payday sees them: who had what plan, and who was paid when.
use std::{collections::BTreeMap, ops::RangeBounds};

use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::{Entrant, MonthBook, Params, Payment, crew::standing};
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

/// A payment before it has its month's numbering.
type Paid = (u32, Day, Amount);

/// Payments by month.
type Months = BTreeMap<Period, Vec<Paid>>;

/// Months in which payments were received and which are over; the present one only while there is no other.
pub fn books(params: &Params, team: &Team, today: Day) -> Books {
    read(params, team, ..=today, |months| {
        if months.keys().next().is_some_and(|first| first.last_day() < today) {
            months.retain(|period, _| period.last_day() < today);
        }
        while months.len() > MOST_MONTHS {
            months.pop_first();
        }
    })
}

/// The month of a day as it stands at the end of that day; `None` while nobody has been paid in it.
pub fn book_of(params: &Params, team: &Team, day: Day) -> Option<MonthBook> {
    let first = Period::of(Step::Month, day).first_day();
    read(params, team, first..=day, |_| ()).months.pop()
}

/// The months of the payments of these days, without those that are taken out.
fn read(
    params: &Params,
    team: &Team,
    days: impl RangeBounds<Day>,
    choose: impl FnOnce(&mut Months),
) -> Books {
    let mut people = People::default();
    let mut months = Months::new();
    let (mut unnamed, mut here) = (0, None);
    for day in team.days.iter().filter(|day| day.received.is_some() && days.contains(&day.day)) {
        let Some(who) = people.number(&day.seller) else {
            unnamed += 1;
            continue;
        };
        months.entry(month_of(day.day, &mut here)).or_default().push((
            who,
            day.day,
            day.received.unwrap_or_default(),
        ));
    }
    let mut plans: BTreeMap<Period, Vec<(u32, Amount)>> = BTreeMap::new();
    for month in team.months.iter().filter(|_| team.has.plan) {
        if let (Some(period), Some(plan), Some(who)) = (month.month, month.plan, people.number(&month.seller))
        {
            plans.entry(period).or_default().push((who, plan));
        }
    }
    let standing: Vec<(u32, Amount)> = standing(team)
        .into_iter()
        .filter(|_| team.has.plan)
        .filter_map(|(name, plan)| Some((people.number(name)?, plan)))
        .collect();
    let ranks = people.ranks();
    choose(&mut months);
    let book = |(period, paid): (Period, Vec<Paid>)| {
        // The plan of this very month comes last and stays.
        let own = plans.get(&period).map_or(&[][..], Vec::as_slice);
        let planned: Vec<(u32, Amount)> = standing.iter().chain(own).copied().collect();
        let plan = if team.has.plan { Amount::ZERO } else { params.scheme.plan };
        people.book(&ranks, period, (paid, &planned, plan))
    };
    let months = months.into_iter().map(book).collect();
    Books { months, unnamed, plans_of_scheme: !team.has.plan }
}

/// The month of a day; that of the day before is tried first.
fn month_of(day: Day, here: &mut Option<(Day, Day, Period)>) -> Period {
    if let Some((first, last, period)) = here
        && (*first..=*last).contains(&day)
    {
        return *period;
    }
    let period = Period::of(Step::Month, day);
    *here = Some((period.first_day(), period.last_day(), period));
    period
}

/// Names, each with a number.
#[derive(Debug, Default)]
struct People<'a> {
    names: Vec<&'a str>,
    numbers: HashMap<&'a str, u32>,
    /// The name asked for last: rows of one seller often stand together.
    last: Option<(&'a str, u32)>,
}

impl<'a> People<'a> {
    /// The number of a name; `None` for nobody.
    fn number(&mut self, name: &'a str) -> Option<u32> {
        if let Some((last, number)) = self.last
            && last == name
        {
            return Some(number);
        }
        let written = name;
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        let next = self.names.len() as u32;
        let number = *self.numbers.entry(name).or_insert(next);
        if number == next {
            self.names.push(name);
        }
        self.last = Some((written, number));
        Some(number)
    }
    /// The place of each number in the order of names.
    fn ranks(&self) -> Vec<u32> {
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        order.sort_by_key(|number| self.names[*number]);
        let mut ranks = vec![0; self.names.len()];
        for (rank, number) in (0..).zip(order) {
            ranks[number] = rank;
        }
        ranks
    }
    /// A month: everyone who was paid or had a plan, by name; payments by seller and day.
    fn book(
        &self,
        ranks: &[u32],
        period: Period,
        (mut paid, planned, plan): (Vec<Paid>, &[(u32, Amount)], Amount),
    ) -> MonthBook {
        let rank = |who: u32| ranks[who as usize];
        paid.sort_by_key(|(who, day, _)| (rank(*who), *day));
        let mut who: Vec<u32> = paid.iter().map(|(who, ..)| *who).collect();
        who.dedup();
        who.extend(planned.iter().map(|(who, _)| *who));
        who.sort_unstable_by_key(|who| rank(*who));
        who.dedup();
        let mut places = vec![0; self.names.len()];
        let entrant = |(place, number): (usize, &u32)| {
            places[*number as usize] = place;
            Entrant { name: self.names[*number as usize].to_owned(), plan }
        };
        let mut entrants: Vec<Entrant> = who.iter().enumerate().map(entrant).collect();
        for (who, plan) in planned {
            entrants[places[*who as usize]].plan = *plan;
        }
        let payment = |(who, day, amount): Paid| Payment { seller: places[who as usize], day, amount };
        MonthBook { period, entrants, payments: paid.into_iter().map(payment).collect() }
    }
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
        assert_eq!(book.payments.iter().map(|it| it.seller).collect::<Vec<_>>(), [0, 1]);
        assert_eq!((found.unnamed, found.plans_of_scheme), (1, false));
    }

    #[test]
    fn only_the_last_twelve_months_that_are_over_are_played() {
        let days = (1..=12).map(|month| paid("Анна", day(month, 1), "5"));
        let before = paid("Анна", Day::from_ymd(2025, 12, 1).unwrap(), "5");
        let team = Team { days: days.chain([before]).collect(), ..Team::default() };
        let found = books(&Params::default(), &team, day(12, 31));
        assert_eq!(found.months.len(), 12);
        assert!(found.plans_of_scheme);
        assert_eq!(found.months[0].entrants[0].plan, rub("3000000"));
        let played = |today| books(&Params::default(), &team, today).months;
        assert_eq!(played(day(2, 1)).len(), 2);
        let first = Day::from_ymd(2025, 12, 20).unwrap();
        assert_eq!(
            played(first).iter().map(|book| book.period.first_day().ymd().1).collect::<Vec<_>>(),
            [12]
        );
    }
}
