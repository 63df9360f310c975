//! Settings of the page, as the user typed and chose them.
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    schedule::{Load, Schedule},
    settings::{Settings, Shape},
};
use crate::domain::{Amount, Calendar, Country, Day, Percent, Period, Step};

/// Settings of the page. What is typed belongs to its month, so that a new month begins empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Params {
    /// The month; the present one when `None`.
    pub month: Option<Period>,
    /// Whether today's fact is in.
    pub today_is_in: bool,
    /// Whose days off count.
    pub country: Country,
    /// Days turned round by hand.
    pub toggled: BTreeSet<Day>,
    /// How money is expected to come in.
    pub shape: Shape,
    /// Where plans come from.
    pub plan_from: PlanFrom,
    /// Where facts come from; the best that is loaded when `None`.
    pub fact_from: Option<FactFrom>,
    /// Sellers with something typed, in the order of typing; each name once.
    pub people: Vec<Person>,
}

/// Where plans come from. A typed plan always stands before that of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PlanFrom {
    /// From the table of plans, when there is one.
    #[default]
    Table,
    /// Only typed.
    Typed,
}

/// Where facts come from. A typed fact always stands before that of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FactFrom {
    /// Payments received.
    Received,
    /// Sales.
    Shipped,
    /// Only typed.
    Typed,
}

/// A seller with something typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name.
    pub name: String,
    /// The part of each working day that is worked.
    pub load: Percent,
    /// What was typed, by month.
    pub months: BTreeMap<Period, Typed>,
}

/// What was typed for one month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// Plan.
    pub plan: Option<Amount>,
    /// Fact to date.
    pub fact: Option<Amount>,
    /// Days of leave.
    pub leave: BTreeSet<Day>,
}

/// All of a working day.
const WHOLE: Percent = Percent::whole(100);

impl Params {
    /// The month in sight.
    pub fn month(&self, today: Day) -> Period {
        self.month.unwrap_or(Period::of(Step::Month, today))
    }
    /// The calendar in force.
    pub fn calendar(&self) -> Calendar {
        Calendar { country: self.country, toggled: self.toggled.clone(), ..Calendar::default() }
    }
    /// Days on leave by seller, of every month.
    pub fn away(&self) -> BTreeSet<(String, Day)> {
        let of = |person: &Person| {
            let days = person.months.values().flat_map(|typed| typed.leave.iter().copied());
            days.map(|day| (person.name.clone(), day)).collect::<Vec<_>>()
        };
        self.people.iter().flat_map(of).collect()
    }
    /// Settings of the analysis.
    pub(super) fn settings(&self, today: Day) -> Settings {
        Settings {
            month: self.month(today),
            today,
            today_is_in: self.today_is_in,
            calendar: self.calendar(),
            shape: self.shape,
        }
    }
    /// The seller with this name, when something was typed for that one.
    pub(super) fn person(&self, name: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.name == name)
    }
    /// The same, made when there is none.
    pub(super) fn person_mut(&mut self, name: &str) -> &mut Person {
        let at = self.people.iter().position(|person| person.name == name).unwrap_or_else(|| {
            self.people.push(Person::new(name.to_owned()));
            self.people.len() - 1
        });
        &mut self.people[at]
    }
    /// The name as it is known already, whatever its capitals.
    pub(super) fn known(&self, name: &str) -> Option<String> {
        let folded = name.to_lowercase();
        let found = self.people.iter().find(|person| person.name.to_lowercase() == folded);
        found.map(|person| person.name.clone())
    }
}

impl Person {
    /// Full time, nothing typed.
    pub fn new(name: String) -> Person {
        Person { name, load: WHOLE, months: BTreeMap::new() }
    }
    /// When the seller works in a month.
    pub(super) fn schedule(&self, month: Period) -> Schedule {
        let load = if self.load == WHOLE { Load::Full } else { Load::Share(self.load) };
        let leave = self.months.get(&month).map(|typed| typed.leave.clone()).unwrap_or_default();
        Schedule { load, leave }
    }
}
