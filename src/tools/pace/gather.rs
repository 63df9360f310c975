//! Sellers of a month from the tables and from what was typed.
//!
//! A typed plan or fact stands before that of a table. Who has a plan or money in the month, or had money in the
//! month before, has a line, so that nobody is lost. A plan without a month is the plan of every month.
use std::collections::BTreeMap;

use super::{
    params::{FactFrom, Params, PlanFrom},
    settings::{Fact, Input, Seller, Settings},
};
use crate::{
    domain::{Amount, Day},
    table::{SellerDay, SellerMonth, Team, TeamHas},
};

/// What the pace is computed from, and where it came from.
#[derive(Clone, Debug)]
pub(super) struct Gathered {
    pub(super) input: Input,
    pub(super) settings: Settings,
    /// Whether plans of the table are used.
    pub(super) plans_from_table: bool,
    /// Where facts come from.
    pub(super) fact_from: FactFrom,
    /// Sellers whose plan was typed, and those whose fact was.
    pub(super) typed: (u32, u32),
    /// Numbers of the tables, by name, for the fields that are not typed in.
    pub(super) tables: BTreeMap<String, InTables>,
    /// Sellers with a plan for whom nothing says what came in.
    pub(super) no_fact: Vec<String>,
}

/// What the tables say of a seller in the month.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct InTables {
    pub(super) plan: Option<Amount>,
    pub(super) fact: Option<Fact>,
}

/// Which facts can be chosen: sales without dates cannot be put into a month.
pub(super) fn choices(has: TeamHas) -> Vec<FactFrom> {
    let shipped = has.sales && has.dates;
    let all = [(FactFrom::Received, has.payments), (FactFrom::Shipped, shipped), (FactFrom::Typed, true)];
    all.into_iter().filter(|(_, there)| *there).map(|(from, _)| from).collect()
}

/// Names of the sellers of the month, as they stand on the page.
pub fn sellers(params: &Params, team: &Team, today: Day) -> Vec<String> {
    Gathered::of(params, team, today).input.sellers.into_iter().map(|seller| seller.name).collect()
}

impl Gathered {
    pub(super) fn of(params: &Params, team: &Team, today: Day) -> Gathered {
        let settings = params.settings(today);
        let choices = choices(team.has);
        let chosen = params.fact_from.filter(|from| choices.contains(from));
        let fact_from = chosen.or(choices.first().copied()).unwrap_or(FactFrom::Typed);
        let plans_from_table = team.has.plan && params.plan_from == PlanFrom::Table;
        let money = Money { team, settings: &settings, fact_from, plans_from_table };
        let tables = money.tables();
        let mut gathered = Gathered {
            input: Input { sellers: Vec::new(), history: money.history() },
            settings: settings.clone(),
            plans_from_table,
            fact_from,
            typed: (0, 0),
            tables: BTreeMap::new(),
            no_fact: Vec::new(),
        };
        let only_typed = params.people.iter().map(|person| &person.name);
        let names = tables.keys().chain(only_typed.filter(|name| !tables.contains_key(*name)));
        for name in names {
            let known = tables.get(name).cloned().unwrap_or_default();
            gathered.add(name, known, params);
        }
        gathered.tables = tables;
        gathered
    }

    fn add(&mut self, name: &str, known: InTables, params: &Params) {
        let month = self.settings.month;
        let person = params.person(name);
        let typed = person.and_then(|person| person.months.get(&month)).cloned().unwrap_or_default();
        self.typed.0 += u32::from(typed.plan.is_some());
        self.typed.1 += u32::from(typed.fact.is_some());
        let plan = typed.plan.or(known.plan);
        let fact = typed.fact.map(Fact::ToDate).or(known.fact);
        // A table without a line for a seller means that nothing came; nothing typed means that nobody knows.
        if fact.is_none() && plan.is_some() && self.fact_from == FactFrom::Typed {
            self.no_fact.push(name.to_owned());
        }
        self.input.sellers.push(Seller {
            name: name.to_owned(),
            plan: plan.unwrap_or_default(),
            fact: fact.unwrap_or(Fact::ToDate(Amount::ZERO)),
            schedule: person.map(|person| person.schedule(month)).unwrap_or_default(),
        });
    }
}

/// Money of the tables.
#[derive(Clone, Copy)]
struct Money<'a> {
    team: &'a Team,
    settings: &'a Settings,
    fact_from: FactFrom,
    plans_from_table: bool,
}

impl Money<'_> {
    fn of_day(self, day: &SellerDay) -> Option<Amount> {
        match self.fact_from {
            FactFrom::Received => day.received,
            FactFrom::Shipped => day.shipped,
            FactFrom::Typed => None,
        }
    }
    fn of_month(self, month: &SellerMonth) -> Option<Amount> {
        match self.fact_from {
            FactFrom::Received => month.received,
            FactFrom::Shipped => month.shipped,
            FactFrom::Typed => None,
        }
    }

    /// By seller: the plan, and money by day; a single sum where days are not known.
    fn tables(self) -> BTreeMap<String, InTables> {
        let month = self.settings.month;
        let mut found: BTreeMap<String, InTables> = BTreeMap::new();
        if self.plans_from_table {
            // The plan of this very month comes last and stays.
            for wanted in [None, Some(month)] {
                for line in self.team.months.iter().filter(|line| line.month == wanted) {
                    if let Some(plan) = line.plan {
                        found.entry(line.seller.clone()).or_default().plan = Some(plan);
                    }
                }
            }
        }
        for line in self.team.months.iter().filter(|line| line.month == Some(month)) {
            if let Some(sum) = self.of_month(line) {
                found.entry(line.seller.clone()).or_default().fact = Some(Fact::ToDate(sum));
            }
        }
        let first = month.plus(-1).first_day();
        let mut dated: BTreeMap<&str, Vec<(Day, Amount)>> = BTreeMap::new();
        for day in self.team.days.iter().filter(|day| first <= day.day && day.day <= month.last_day()) {
            if let Some(sum) = self.of_day(day) {
                let days = dated.entry(&day.seller).or_default();
                days.extend((day.day >= month.first_day()).then_some((day.day, sum)));
            }
        }
        for (seller, days) in dated {
            found.entry(seller.to_owned()).or_default().fact = Some(Fact::Dated(days));
        }
        found
    }

    /// Money of all by day before the month.
    fn history(self) -> Vec<(Day, Amount)> {
        let first = self.settings.month.first_day();
        let mut days: BTreeMap<Day, i128> = BTreeMap::new();
        for day in self.team.days.iter().filter(|day| day.day < first) {
            if let Some(sum) = self.of_day(day) {
                *days.entry(day.day).or_default() += i128::from(sum.raw());
            }
        }
        let amount = |(day, raw): (Day, i128)| i64::try_from(raw).ok().map(|raw| (day, Amount::new(raw)));
        days.into_iter().filter_map(amount).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Period, Step};

    fn day(month: i32, day: i32) -> Day {
        Day::from_ymd(2026, month, day).unwrap()
    }

    fn units(units: i64) -> Amount {
        Amount::whole(units).unwrap()
    }

    fn may() -> Period {
        Period::of(Step::Month, day(5, 1))
    }

    /// Иванов: plan 1 900, shipped 500, received 300 on 8 May. Петрова: received 100 in April.
    fn team() -> Team {
        let shipped = SellerDay {
            seller: "Иванов".into(),
            day: day(5, 6),
            shipped: Some(units(500)),
            received: None,
            promised: None,
        };
        let received =
            SellerDay { day: day(5, 8), shipped: None, received: Some(units(300)), ..shipped.clone() };
        let april = SellerDay {
            seller: "Петрова".into(),
            day: day(4, 30),
            received: Some(units(100)),
            ..received.clone()
        };
        let plan = SellerMonth {
            seller: "Иванов".into(),
            month: Some(may()),
            plan: Some(units(1_900)),
            ..SellerMonth::default()
        };
        let every = SellerMonth { month: None, plan: Some(units(7)), ..plan.clone() };
        let has =
            TeamHas { sales: true, dates: true, sellers: true, plan: true, payments: true, deals: false };
        Team { months: vec![plan, every], days: vec![shipped, received, april], deals: Vec::new(), has }
    }

    /// Sellers as "name plan fact", with a sum to date or money by day.
    #[track_caller]
    fn check(params: &Params, expect: &[&str]) {
        let gathered = Gathered::of(params, &team(), day(5, 12));
        let money = |fact: &Fact| match fact {
            Fact::ToDate(sum) => sum.to_f64().to_string(),
            Fact::Dated(days) => {
                days.iter().map(|(day, sum)| format!("{}:{}", day.ymd().2, sum.to_f64())).collect()
            }
        };
        let line = |it: &Seller| format!("{} {} {}", it.name, it.plan.to_f64(), money(&it.fact));
        assert_eq!(gathered.input.sellers.iter().map(line).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn payments_are_the_fact_when_they_are_loaded_and_sales_when_they_are_chosen() {
        check(&Params::default(), &["Иванов 1900 8:300", "Петрова 0 "]);
        let shipped = Params { fact_from: Some(FactFrom::Shipped), ..Params::default() };
        check(&shipped, &["Иванов 1900 6:500"]);
    }

    #[test]
    fn what_is_typed_stands_before_the_tables() {
        let mut params = Params::default();
        let typed = params.person_mut("Иванов").months.entry(may()).or_default();
        typed.fact = Some(units(450));
        params.person_mut("Сидоров");
        check(&params, &["Иванов 1900 450", "Петрова 0 ", "Сидоров 0 0"]);
        let found = Gathered::of(&params, &team(), day(5, 12));
        assert_eq!((found.typed, found.no_fact.len()), ((0, 1), 0));
    }

    #[test]
    fn without_tables_in_use_only_typed_sellers_have_a_line() {
        let mut params =
            Params { plan_from: PlanFrom::Typed, fact_from: Some(FactFrom::Typed), ..Params::default() };
        check(&params, &[]);
        params.person_mut("Сидоров").months.entry(may()).or_default().plan = Some(units(5));
        check(&params, &["Сидоров 5 0"]);
        assert_eq!(Gathered::of(&params, &team(), day(5, 12)).no_fact, ["Сидоров"]);
    }

    #[test]
    fn a_plan_without_a_month_is_the_plan_of_every_month() {
        let june = Params { month: Some(may().plus(1)), ..Params::default() };
        check(&june, &["Иванов 7 "]);
    }

    #[test]
    fn money_before_the_month_is_history() {
        let history = Gathered::of(&Params::default(), &team(), day(5, 12)).input.history;
        assert_eq!(history, [(day(4, 30), units(100))]);
    }

    #[test]
    fn a_table_that_is_gone_leaves_the_best_of_the_others() {
        let params = Params { fact_from: Some(FactFrom::Received), ..Params::default() };
        let mut team = team();
        team.has.payments = false;
        assert_eq!(Gathered::of(&params, &team, day(5, 12)).fact_from, FactFrom::Shipped);
        team.has.dates = false;
        assert_eq!(Gathered::of(&params, &team, day(5, 12)).fact_from, FactFrom::Typed);
        assert_eq!(Gathered::of(&params, &Team::default(), day(5, 12)).fact_from, FactFrom::Typed);
    }
}
