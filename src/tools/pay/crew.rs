//! The sellers to be paid: those who were typed, or those of the loaded tables.
//!
//! Of the tables a month counts when somebody has a fact in it and it is over; the present month only while there is no
//! other. A seller without a fact in such a month has sold nothing. Without a table of plans everyone has the plan of
//! the scheme; with one, a month without a plan is not paid and says so. A plan without a month is that of every month.
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Fact, From, Month, Params, Seller};
use crate::{
    domain::{Amount, Day, Percent, Period, Step},
    table::{SellerMonth, Team, TeamHas},
};

/// Who is to be paid, and what is to be told about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Crew {
    /// By name.
    pub sellers: Vec<Seller>,
    /// Where they come from.
    pub from: From,
    /// What counts as fact in the tables.
    pub fact: Fact,
    /// Months that are paid, in order.
    pub months: Vec<Period>,
    /// Months that have no plan of their own and take that of the scheme.
    pub plans_of_scheme: u32,
    /// Rows that are left out: without a name or without a fact.
    pub incomplete: u32,
    /// The present month, when it is left out because it is not over.
    pub unfinished: Option<Period>,
    /// Months of nobody in the tables.
    pub unnamed: u32,
    /// What the tables lack for this; empty when they will do or are not asked.
    pub lacks: Vec<Lack>,
}

/// What a table lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lack {
    /// No sales are loaded.
    Sales,
    /// No payments are loaded.
    Payments,
    /// Sales have no dates.
    Dates,
    /// Nothing names sellers.
    Sellers,
    /// No plans are loaded: not fatal.
    Plans,
}

impl Lack {
    /// Whether pay can be told all the same.
    pub fn is_mild(self) -> bool {
        self == Lack::Plans
    }
}

/// What the tables lack to tell facts.
pub(super) fn lacks(has: TeamHas, fact: Fact) -> Vec<Lack> {
    // Payments have days, and whose they are is told by each.
    let of_sales = fact == Fact::Shipped && has.sales;
    let all = [
        (has.sales || fact == Fact::Received, Lack::Sales),
        (has.payments || fact == Fact::Shipped, Lack::Payments),
        (has.dates || !of_sales, Lack::Dates),
        (has.sellers || !of_sales, Lack::Sellers),
        (has.plan, Lack::Plans),
    ];
    all.into_iter().filter(|(is_there, _)| !is_there).map(|(_, lack)| lack).collect()
}

/// What counts as fact: as chosen; before that payments, where sales cannot tell who sold when.
fn fact_of(params: &Params, has: TeamHas) -> Fact {
    let is_told = lacks(has, Fact::Shipped).iter().all(|lack| lack.is_mild());
    if params.from.is_none() && !is_told && has.payments { Fact::Received } else { params.fact }
}

/// Gathers the sellers. Nothing typed and tables at hand: the tables; else what was typed.
pub fn crew(params: &Params, team: &Team, today: Day) -> Crew {
    let has_tables = team.has.sales || team.has.payments;
    match params.from {
        Some(From::Tables) => of_tables(params, team, today),
        None if has_tables && params.rows.is_empty() => of_tables(params, team, today),
        _ => of_rows(params),
    }
}

fn of_rows(params: &Params) -> Crew {
    let mut by_name: BTreeMap<&str, BTreeMap<Period, Month>> = BTreeMap::new();
    let (mut incomplete, mut plans_of_scheme) = (0, 0);
    for row in &params.rows {
        let (name, Some(fact)) = (row.name.trim(), row.fact) else {
            incomplete += 1;
            continue;
        };
        if name.is_empty() {
            incomplete += 1;
            continue;
        }
        plans_of_scheme += u32::from(row.plan.is_none());
        let plan = row.plan.unwrap_or(params.scheme.plan);
        let month = Month {
            score: row.score,
            fast_money: row.prizes,
            clawback: row.clawback,
            ..Month::of(plan, fact)
        };
        by_name.entry(name).or_default().insert(row.month, month);
    }
    let sellers = by_name.into_iter();
    let seller = |(name, months): (&str, BTreeMap<_, _>)| Seller {
        name: name.to_owned(),
        months: months.into_iter().collect(),
    };
    let sellers: Vec<Seller> = sellers.map(seller).collect();
    let months = months_of(&sellers);
    Crew {
        sellers,
        from: From::Typed,
        fact: params.fact,
        months,
        plans_of_scheme,
        incomplete,
        unfinished: None,
        unnamed: 0,
        lacks: Vec::new(),
    }
}

fn of_tables(params: &Params, team: &Team, today: Day) -> Crew {
    let counts = fact_of(params, team.has);
    let lacks = lacks(team.has, counts);
    let fact = |month: &SellerMonth| match counts {
        Fact::Shipped => month.shipped,
        Fact::Received => month.received,
    };
    let of_month = |month: &SellerMonth| month.month.filter(|period| period.step() == Step::Month);
    let with_fact = team.months.iter().filter(|month| fact(month).is_some());
    let counted: BTreeSet<Period> = with_fact.filter_map(of_month).collect();
    let (over, running): (BTreeSet<Period>, BTreeSet<Period>) =
        counted.into_iter().partition(|period| period.last_day() < today);
    let (months, unfinished) = match over.is_empty() {
        true => (running, None),
        false => (over, running.first().copied()),
    };
    let standing = standing(team);
    let (mut unnamed, mut plans_of_scheme) = (0, 0);
    let mut by_name: BTreeMap<&str, BTreeMap<Period, Month>> = BTreeMap::new();
    for month in &team.months {
        let Some(period) = of_month(month).filter(|period| months.contains(period)) else { continue };
        let name = month.seller.trim();
        if name.is_empty() {
            unnamed += 1;
            continue;
        }
        let plan = match (month.plan.or_else(|| standing.get(name).copied()), team.has.plan) {
            (Some(plan), _) => plan,
            (None, true) => Amount::ZERO,
            (None, false) => {
                plans_of_scheme += 1;
                params.scheme.plan
            }
        };
        let paid = Month {
            score: params.score.min(Percent::whole(100)),
            ..Month::of(plan, fact(month).unwrap_or_default())
        };
        by_name.entry(name).or_default().insert(period, paid);
    }
    let seller = |(name, months): (&str, BTreeMap<Period, Month>)| Seller {
        name: name.to_owned(),
        months: months.into_iter().collect(),
    };
    let is_told = lacks.iter().all(|lack| lack.is_mild());
    let sellers: Vec<Seller> = by_name.into_iter().map(seller).filter(|_| is_told).collect();
    let months = months_of(&sellers);
    Crew {
        sellers,
        from: From::Tables,
        fact: counts,
        months,
        plans_of_scheme,
        incomplete: 0,
        unfinished,
        unnamed,
        lacks,
    }
}

/// Plans without a month, by seller.
pub(super) fn standing(team: &Team) -> BTreeMap<&str, Amount> {
    let without = team.months.iter().filter(|month| month.month.is_none());
    without.filter_map(|month| Some((month.seller.trim(), month.plan?))).collect()
}

fn months_of(sellers: &[Seller]) -> Vec<Period> {
    let months = sellers.iter().flat_map(|seller| seller.months.iter().map(|(period, _)| *period));
    months.collect::<BTreeSet<_>>().into_iter().collect()
}

impl Crew {
    /// Plan and fact of all months of all.
    pub fn history(&self) -> Vec<(Amount, Amount)> {
        let months = self.sellers.iter().flat_map(|seller| &seller.months);
        months.map(|(_, month)| (month.plan, month.fact)).collect()
    }
    /// Everyone's last plan above zero.
    pub fn last_plans(&self) -> Vec<Amount> {
        let last = |seller: &Seller| {
            let mut plans = seller.months.iter().rev().map(|(_, month)| month.plan);
            plans.find(|plan| plan.is_positive())
        };
        self.sellers.iter().filter_map(last).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Row, testing::rub};

    fn day(month: i32) -> Day {
        Day::from_ymd(2026, month, 15).unwrap()
    }

    fn month(number: i32) -> Period {
        Period::of(Step::Month, day(number))
    }

    const ALL: TeamHas =
        TeamHas { sales: true, dates: true, sellers: true, plan: true, payments: true, deals: false };

    fn at(seller: &str, number: i32, plan: Option<&str>, shipped: Option<&str>) -> SellerMonth {
        SellerMonth {
            seller: seller.into(),
            month: Some(month(number)),
            plan: plan.map(rub),
            shipped: shipped.map(rub),
            received: None,
        }
    }

    /// Sellers as "name: month plan fact, …" in mid-November 2026.
    #[track_caller]
    fn check(params: &Params, team: &Team, expect: &[&str]) -> Crew {
        let found = crew(params, team, day(11));
        let one = |(period, month): &(Period, Month)| {
            format!("{} {} {}", period.first_day().ymd().1, month.plan.to_f64(), month.fact.to_f64())
        };
        let line = |seller: &Seller| {
            format!("{}: {}", seller.name, seller.months.iter().map(one).collect::<Vec<_>>().join(", "))
        };
        assert_eq!(found.sellers.iter().map(line).collect::<Vec<_>>(), expect);
        found
    }

    #[test]
    fn months_that_are_over_are_paid_and_those_who_sold_nothing_too() {
        let months = vec![
            at("Борис", 9, Some("3"), Some("2")),
            at("Анна", 9, Some("3"), None),
            at("Анна", 10, Some("3"), Some("4")),
            at("Анна", 11, Some("3"), Some("1")),
            at("Анна", 12, Some("3"), None),
        ];
        let team = Team { months, has: ALL, ..Team::default() };
        let found = check(&Params::default(), &team, &["Анна: 9 3 0, 10 3 4", "Борис: 9 3 2"]);
        assert_eq!((found.unfinished, found.from), (Some(month(11)), From::Tables));
    }

    #[test]
    fn the_present_month_is_paid_while_there_is_no_other() {
        let team =
            Team { months: vec![at("Анна", 11, Some("3"), Some("1"))], has: ALL, ..Team::default() };
        assert_eq!(check(&Params::default(), &team, &["Анна: 11 3 1"]).unfinished, None);
    }

    #[test]
    fn without_a_table_of_plans_everyone_has_that_of_the_scheme() {
        let has = TeamHas { plan: false, ..ALL };
        let team = Team { months: vec![at("Анна", 10, None, Some("1"))], has, ..Team::default() };
        let found = check(&Params::default(), &team, &["Анна: 10 3000000 1"]);
        assert_eq!((found.plans_of_scheme, found.lacks), (1, vec![Lack::Plans]));
        let planned = Team { has: ALL, ..team };
        check(&Params::default(), &planned, &["Анна: 10 0 1"]);
    }

    #[test]
    fn what_the_tables_lack_is_told() {
        assert_eq!(lacks(ALL, Fact::Received), []);
        let none = TeamHas::default();
        assert_eq!(lacks(none, Fact::Shipped), [Lack::Sales, Lack::Plans]);
        assert_eq!(lacks(none, Fact::Received), [Lack::Payments, Lack::Plans]);
        let bare = TeamHas { sales: true, ..none };
        assert_eq!(lacks(bare, Fact::Shipped), [Lack::Dates, Lack::Sellers, Lack::Plans]);
        let team = Team { months: vec![at("Анна", 10, None, Some("1"))], has: bare, ..Team::default() };
        check(&Params::default(), &team, &[]);
    }

    #[test]
    fn rows_that_were_typed_come_before_tables() {
        let mut row = Row::new(" Вера ".into(), month(10));
        row.fact = Some(rub("5"));
        let nameless = Row { name: String::new(), ..row.clone() };
        let without_fact = Row { fact: None, ..row.clone() };
        let params = Params { rows: vec![row, nameless, without_fact], ..Params::default() };
        let team =
            Team { months: vec![at("Анна", 10, Some("3"), Some("1"))], has: ALL, ..Team::default() };
        let found = check(&params, &team, &["Вера: 10 3000000 5"]);
        assert_eq!((found.incomplete, found.plans_of_scheme, found.from), (2, 1, From::Typed));
        check(&Params { from: Some(From::Tables), ..params }, &team, &["Анна: 10 3 1"]);
    }

    #[test]
    fn a_plan_without_a_month_is_that_of_every_month_that_has_none() {
        let always = SellerMonth { month: None, ..at("Анна", 1, Some("7"), None) };
        let months = vec![always, at("Анна", 9, None, Some("1")), at("Анна", 10, Some("3"), Some("1"))];
        let team = Team { months, has: ALL, ..Team::default() };
        check(&Params::default(), &team, &["Анна: 9 7 1, 10 3 1"]);
    }

    #[test]
    fn payments_are_the_fact_where_sales_cannot_tell_who_sold_until_another_is_chosen() {
        let has = TeamHas { sellers: false, ..ALL };
        let paid = SellerMonth { received: Some(rub("5")), ..at("Анна", 10, Some("3"), None) };
        let team = Team { months: vec![paid, at("", 10, None, Some("9"))], has, ..Team::default() };
        assert_eq!(check(&Params::default(), &team, &["Анна: 10 3 5"]).fact, Fact::Received);
        let chosen = Params { from: Some(From::Tables), ..Params::default() };
        assert_eq!(check(&chosen, &team, &[]).lacks, [Lack::Sellers]);
    }

    #[test]
    fn the_last_plan_above_zero_is_that_of_the_months_to_come() {
        let months = vec![
            at("Анна", 8, Some("5"), Some("1")),
            at("Анна", 9, Some("3"), Some("1")),
            at("Анна", 10, None, Some("1")),
            at("Борис", 10, None, Some("1")),
        ];
        let team = Team { months, has: ALL, ..Team::default() };
        assert_eq!(crew(&Params::default(), &team, day(11)).last_plans(), [rub("3")]);
    }

    #[test]
    fn months_of_nobody_are_counted() {
        let months = vec![at("", 10, Some("3"), Some("1")), at("Анна", 10, Some("3"), Some("1"))];
        let found =
            check(&Params::default(), &Team { months, has: ALL, ..Team::default() }, &["Анна: 10 3 1"]);
        assert_eq!(found.unnamed, 1);
    }
}
