//! What surrounds the sales of the sample: plans, payments, open deals.
use std::collections::BTreeMap;

use super::{
    MONTHS,
    clients::{between, random},
    names::{SELLERS, STAGES},
    sales::{Company, level, working_days},
};
use crate::domain::{Day, Period, Step};

/// Plans are round numbers, in kopecks.
const ROUND: i64 = 10_000 * 100;
/// Payments are kept for so many months before the present one.
const PAYMENT_MONTHS: i32 = 3;
/// Payments that come late, in percent, by seller: two of them promise too much.
const LATE: [u32; SELLERS.len()] = [12, 15, 44, 10, 18, 37, 14];
/// How many deals are open.
const DEALS: usize = 64;
/// Streams of random numbers, beyond those of clients and documents.
const PLAN_STREAM: usize = 10_000;
const PAYMENT_STREAM: usize = 20_000;
const DEAL_STREAM: usize = 30_000;

/// The plan of a seller for a month, in kopecks.
pub(super) struct Plan {
    pub(super) month: i32,
    pub(super) seller: usize,
    pub(super) amount: i64,
}

/// The payments of a seller on a day, in kopecks.
pub(super) struct Payment {
    pub(super) day: Day,
    pub(super) seller: usize,
    pub(super) planned: i64,
    pub(super) received: i64,
}

/// An open deal; money in kopecks.
pub(super) struct Deal {
    pub(super) id: u32,
    pub(super) created: Day,
    pub(super) stage: usize,
    pub(super) amount: i64,
    pub(super) client: usize,
    pub(super) expected: Day,
}

/// The seller's own level over two years, with season and growth, raised by about 5 %.
pub(super) fn plans(company: &Company) -> Vec<Plan> {
    let mut sold = [0_i64; SELLERS.len()];
    for document in &company.documents {
        sold[company.clients[document.client].seller] += document.amount();
    }
    let whole: f64 = (0..MONTHS).map(|month| level(company.first, month)).sum();
    let mut rng = random(PLAN_STREAM);
    let mut plans = Vec::new();
    for month in 0..=MONTHS {
        for (seller, sold) in sold.iter().enumerate() {
            let share = level(company.first, month) / whole * between(&mut rng, 0.97, 1.13);
            let amount = (*sold as f64 * share / ROUND as f64 + 0.5) as i64 * ROUND;
            plans.push(Plan { month, seller, amount });
        }
    }
    plans
}

/// Every sale is to be paid in 5 to 14 days; most are on the day, some up to 40 days late.
/// Days are in order, up to `today`; every seller has every working day.
pub(super) fn payments(company: &Company, today: Day) -> Vec<Payment> {
    let month = Period::of(Step::Month, today);
    let days: Vec<Day> = (-PAYMENT_MONTHS..=0).flat_map(|months| working_days(month.plus(months))).collect();
    let mut by_day: BTreeMap<(Day, usize), (i64, i64)> =
        days.iter().flat_map(|day| (0..SELLERS.len()).map(|seller| ((*day, seller), (0, 0)))).collect();
    let mut rng = random(PAYMENT_STREAM);
    for document in company.documents.iter().filter(|document| !document.is_return) {
        let seller = company.clients[document.client].seller;
        let due = document.day.plus(rng.i32(5..15));
        let late = if rng.u32(0..100) < LATE[seller] { rng.i32(1..41) } else { 0 };
        // A payment moves to the next working day; those outside the months are not shown.
        let on = |day: Day| days.get(days.partition_point(|known| *known < day)).copied();
        if due < month.plus(-PAYMENT_MONTHS).first_day() {
            continue;
        }
        if let Some(cell) = on(due).and_then(|day| by_day.get_mut(&(day, seller))) {
            cell.0 += document.amount();
        }
        if let Some(cell) = on(due.plus(late)).and_then(|day| by_day.get_mut(&(day, seller))) {
            cell.1 += document.amount();
        }
    }
    let payment = |((day, seller), (planned, received))| Payment { day, seller, planned, received };
    by_day.into_iter().map(payment).filter(|payment| payment.day <= today).collect()
}

/// Deals with clients who bought in the last half-year, of the size of their own purchases.
pub(super) fn open_deals(company: &Company, last: Day) -> Vec<Deal> {
    let recent =
        company.documents.iter().filter(|it| !it.is_return && (0..183).contains(&last.since(it.day)));
    let mut typical: BTreeMap<usize, i64> = BTreeMap::new();
    for document in recent {
        typical.insert(document.client, document.amount());
    }
    let clients: Vec<(usize, i64)> = typical.into_iter().collect();
    let mut rng = random(DEAL_STREAM);
    let mut deals = Vec::new();
    for id in (1_001..).take(DEALS) {
        // The smaller of two draws: large clients, which come first, have more deals.
        let at = rng.usize(0..clients.len()).min(rng.usize(0..clients.len()));
        let (client, amount) = clients[at];
        let amount = (amount as f64 * between(&mut rng, 0.6, 1.9) / 100_000.0 + 1.0) as i64 * 100_000;
        let created = last.plus(-rng.i32(1..75));
        // One in six should have been closed by now.
        let expected =
            if rng.u32(0..6) == 0 { last.plus(-rng.i32(0..12)) } else { last.plus(rng.i32(1..46)) };
        let stage = rng.usize(0..STAGES.len());
        deals.push(Deal { id, created, stage, amount, client, expected: expected.max(created) });
    }
    deals
}
