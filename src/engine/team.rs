//! What the tables say of sellers, put together once a table is loaded.
use std::collections::BTreeMap;

use crate::{
    domain::{Amount, Day, Period, Step},
    table::{DealState, Deals, Dim, NONE, OpenDeal, Sales, SellerDay, SellerMonth, Tables, Team, TeamHas},
};

/// Sums that may pass the ends of an amount on their way: plan, shipped, received, promised.
#[derive(Clone, Copy, Debug, Default)]
struct Sums([Option<i128>; 4]);

const PLAN: usize = 0;
const SHIPPED: usize = 1;
const RECEIVED: usize = 2;
const PROMISED: usize = 3;

impl Sums {
    fn add(&mut self, what: usize, money: Amount) {
        *self.0[what].get_or_insert(0) += i128::from(money.raw());
    }
    /// A sum beyond what an amount holds is left out: no page shows it.
    fn get(&self, what: usize) -> Option<Amount> {
        self.0[what].and_then(|raw| i64::try_from(raw).ok()).map(Amount::new)
    }
}

type Months = BTreeMap<(Period, String), Sums>;
type Days = BTreeMap<(Day, String), Sums>;

/// Sellers with their plans, sales, payments and open deals.
pub(super) fn team(tables: &Tables) -> Team {
    let (mut months, mut days) = (Months::new(), Days::new());
    let mut has = TeamHas::default();
    if let Some(sales) = tables.sales() {
        has.sales = true;
        has.dates = sales.is_dated();
        has.sellers = sales.dim(Dim::Seller).is_some();
        shipped(sales, &mut months, &mut days);
    }
    if let Some(plans) = tables.plans() {
        has.plan = true;
        for (row, (&month, &amount)) in plans.months.iter().zip(&plans.amounts).enumerate() {
            let seller = name(&plans.sellers.names, plans.sellers.ids.get(row));
            months.entry((month, seller)).or_default().add(PLAN, amount);
        }
    }
    if let Some(payments) = tables.payments() {
        has.payments = true;
        for (row, &day) in payments.days.iter().enumerate() {
            let seller = name(&payments.sellers.names, payments.sellers.ids.get(row));
            let of = |list: &Option<Vec<Option<Amount>>>| list.as_ref()?.get(row).copied().flatten();
            let (received, promised) = (of(&payments.received), of(&payments.planned));
            let sums = days.entry((day, seller.clone())).or_default();
            received.into_iter().for_each(|money| sums.add(RECEIVED, money));
            promised.into_iter().for_each(|money| sums.add(PROMISED, money));
            if let Some(money) = received {
                months.entry((Period::of(Step::Month, day), seller)).or_default().add(RECEIVED, money);
            }
        }
    }
    has.deals = tables.deals().is_some();
    Team {
        months: months.into_iter().map(|((month, seller), sums)| seller_month(month, seller, sums)).collect(),
        days: days.into_iter().map(|((day, seller), sums)| seller_day(day, seller, sums)).collect(),
        deals: tables.deals().map(open_deals).unwrap_or_default(),
        has,
    }
}

/// Sales in the currency of most rows; without sellers, of one seller without a name.
fn shipped(sales: &Sales, months: &mut Months, days: &mut Days) {
    let currency = sales.main_currency().map(|(id, _)| id);
    let currencies = sales.dim(Dim::Currency).map(|column| column.ids.as_slice());
    for (row, (&day, &amount)) in sales.days.iter().zip(&sales.amounts).enumerate() {
        if currencies.and_then(|ids| ids.get(row)).copied() != currency {
            continue;
        }
        let seller = sales.dim_name(Dim::Seller, row).unwrap_or_default().to_owned();
        days.entry((day, seller.clone())).or_default().add(SHIPPED, amount);
        months.entry((Period::of(Step::Month, day), seller)).or_default().add(SHIPPED, amount);
    }
}

fn seller_month(month: Period, seller: String, sums: Sums) -> SellerMonth {
    SellerMonth {
        seller,
        month: Some(month),
        plan: sums.get(PLAN),
        shipped: sums.get(SHIPPED),
        received: sums.get(RECEIVED),
    }
}

fn seller_day(day: Day, seller: String, sums: Sums) -> SellerDay {
    SellerDay {
        seller,
        day,
        shipped: sums.get(SHIPPED),
        received: sums.get(RECEIVED),
        promised: sums.get(PROMISED),
    }
}

fn open_deals(deals: &Deals) -> Vec<OpenDeal> {
    let of = |column: Option<&crate::table::DimColumn>, row: usize| {
        column.map(|column| name(&column.names, column.ids.get(row))).unwrap_or_default()
    };
    let open = (0..deals.len()).filter(|&row| deals.state(row) == DealState::Open);
    let deal = |row: usize| OpenDeal {
        id: of(deals.ids.as_ref(), row),
        seller: deals.seller(row).to_owned(),
        client: of(deals.clients.as_ref(), row),
        stage: of(Some(&deals.stages), row),
        amount: deals.amounts.get(row).copied().flatten().unwrap_or_default(),
        expected: deals.expected(row),
    };
    open.map(deal).collect()
}

fn name(names: &crate::table::Names, id: Option<&u32>) -> String {
    id.filter(|id| **id != NONE).map(|&id| names.get(id).to_owned()).unwrap_or_default()
}
