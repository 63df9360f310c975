//! Documents of the sample: who bought what on which day, and what came back.
use fastrand::Rng;

use super::{
    MONTHS,
    clients::{self, Client, Rhythm, between, random},
    goods::PRODUCTS,
};
use crate::domain::{Day, Period};

/// Season of sales to builders, from January.
const SEASON: [f64; 12] = [0.70, 0.80, 0.93, 1.04, 1.09, 1.12, 1.10, 1.14, 1.13, 1.08, 0.97, 0.90];
/// Growth a month: about 16 % a year.
const GROWTH: f64 = 0.0125;
/// Prices rise by this many hundredths of a percent a month.
const INFLATION: i64 = 45;
/// One document in so many comes back in part.
const RETURNS: u32 = 45;

/// One line of a document; money in kopecks, negative in a return.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) product: usize,
    pub(super) quantity: i64,
    pub(super) amount: i64,
    pub(super) cost: i64,
}

/// A sale or a return.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub(super) day: Day,
    pub(super) client: usize,
    pub(super) is_return: bool,
    pub(super) lines: Vec<Line>,
}

impl Document {
    /// Its money, in kopecks.
    pub(super) fn amount(&self) -> i64 {
        self.lines.iter().map(|line| line.amount).sum()
    }
}

/// The company: its clients and what they bought, documents in order of days.
pub(super) struct Company {
    pub(super) first: Period,
    pub(super) clients: Vec<Client>,
    pub(super) documents: Vec<Document>,
}

impl Company {
    /// The company whose 24 months begin with `first`.
    pub(super) fn new(first: Period) -> Company {
        Company::of(first, MONTHS)
    }
    /// The same with the month after them.
    pub(super) fn with_present(first: Period) -> Company {
        Company::of(first, MONTHS + 1)
    }
    fn of(first: Period, months: i32) -> Company {
        let clients = clients::all();
        let mut documents = Vec::new();
        for (at, client) in clients.iter().enumerate() {
            // Streams of documents are numbered after those of clients.
            let mut rng = random(clients.len() + at);
            for month in 0..months {
                buy(first, month, at, client, &mut rng, &mut documents);
            }
        }
        crate::domain::sort_by_key(&mut documents, |document| {
            (document.day, document.client, document.is_return)
        });
        Company { first, clients, documents }
    }
}

/// Season and growth of a month, counted from the first.
pub(super) fn level(first: Period, month: i32) -> f64 {
    let of_year = first.plus(month).index().rem_euclid(12);
    SEASON[of_year as usize] * (1.0 + GROWTH * f64::from(month))
}

/// Working days of a month; the first days of January are a holiday.
pub(super) fn working_days(month: Period) -> Vec<Day> {
    let (first, last) = (month.first_day(), month.last_day());
    let days = (0..=last.since(first)).map(|days| first.plus(days));
    days.filter(|day| !day.is_weekend() && (day.ymd().1 != 1 || day.ymd().2 > 8)).collect()
}

fn buy(first: Period, month: i32, at: usize, client: &Client, rng: &mut Rng, documents: &mut Vec<Document>) {
    // A client that began or left later than its only purchases keeps them: no client is without any.
    // Who has not left by the end is there in the month after it.
    let is_there = (client.months.0..=client.months.1).contains(&month.min(MONTHS - 1));
    let (n, spread) = match &client.rhythm {
        Rhythm::Weekly if is_there => (rng.usize(3..6), 0.15),
        Rhythm::Monthly if is_there && rng.u32(0..100) < 95 => (rng.usize(1..3), 0.2),
        Rhythm::Sometimes(share) if is_there && rng.f64() < *share => (rng.usize(1..3), 0.65),
        Rhythm::Projects(months) if months.contains(&month) => (1, 0.4),
        _ => return,
    };
    let budget = client.budget * level(first, month) * between(rng, 1.0 - spread, 1.0 + spread);
    let days = working_days(first.plus(month));
    for part in 0..n {
        // Each document falls into a part of the month of its own.
        let (from, to) = (part * days.len() / n, (part + 1) * days.len() / n);
        let day = days[rng.usize(from..to)];
        let lines = lines(client, budget / n as f64 * between(rng, 0.85, 1.15), month, rng);
        let document = Document { day, client: at, is_return: false, lines };
        if rng.u32(0..RETURNS) == 0 {
            documents.extend(give_back(&document, first, rng));
        }
        documents.push(document);
    }
}

/// One to three lines that spend the budget, mostly on the client's own group.
fn lines(client: &Client, budget: f64, month: i32, rng: &mut Rng) -> Vec<Line> {
    let n = if budget < 500_000.0 { 1 } else { rng.usize(1..4) };
    let groups = super::goods::GROUPS.len();
    let in_group = PRODUCTS.len() / groups;
    let mut lines: Vec<Line> = Vec::with_capacity(n);
    for _ in 0..n {
        let group = if rng.u32(0..100) < 65 { client.group } else { rng.usize(0..groups) };
        let part = budget / n as f64;
        let mut product = group * in_group + rng.usize(0..in_group);
        if PRODUCTS[product].price as f64 > part {
            product = group * in_group;
        }
        // A group that is too dear for the budget: fasteners are not.
        if PRODUCTS[product].price as f64 > part {
            product = 0;
        }
        if lines.iter().any(|line| line.product == product) {
            continue;
        }
        let list = PRODUCTS[product].price * (10_000 + INFLATION * i64::from(month)) / 10_000;
        let price = list * (100 - client.discount) / 100;
        let quantity = ((part / price as f64 + 0.5) as i64).max(1);
        let cost = quantity * (list * PRODUCTS[product].cost / 100);
        lines.push(Line { product, quantity, amount: quantity * price, cost });
    }
    lines
}

/// A part of the first line comes back some days later, unless the sample ends before.
fn give_back(document: &Document, first: Period, rng: &mut Rng) -> Option<Document> {
    let line = *document.lines.first()?;
    let quantity = (line.quantity / rng.i64(1..5)).max(1);
    let mut day = document.day.plus(rng.i32(3..15));
    while day.is_weekend() {
        day = day.plus(1);
    }
    let back = Line {
        product: line.product,
        quantity: -quantity,
        amount: -(line.amount / line.quantity * quantity),
        cost: -(line.cost / line.quantity * quantity),
    };
    let in_sample = day <= first.plus(MONTHS - 1).last_day();
    in_sample.then(|| Document { day, client: document.client, is_return: true, lines: vec![back] })
}
