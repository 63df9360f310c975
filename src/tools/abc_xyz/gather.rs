//! The pass over the rows: object after object, its sums by period, its purchases, its seller.
use super::{
    Measure,
    period_sums::{PeriodSums, Periods, Summing},
    purchases::{ByObject, purchase_key},
    selection::Selection,
};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
    table::{Dim, DimColumn, NONE, Sales},
};

/// What the pass needs to know.
pub(super) struct Task<'a> {
    pub(super) sales: &'a Sales,
    pub(super) measure: Measure,
    pub(super) selection: &'a Selection,
    pub(super) by_object: &'a ByObject,
    /// First and last day that are not far off; `None` for lists without dates.
    pub(super) near: Option<(Day, Day)>,
    /// The window first, then other windows in which sums are wanted.
    pub(super) periods: &'a [Periods],
}

/// What the pass finds, by object.
#[derive(Default)]
pub(super) struct Found {
    /// Sums and totals in each of the windows asked for.
    pub(super) sums: Vec<(PeriodSums, Vec<i64>)>,
    /// Whether it has rows in the window.
    pub(super) is_inside: Vec<bool>,
    /// Purchases in the window.
    pub(super) orders: Vec<u32>,
    /// Revenue of these purchases.
    pub(super) paid: Vec<i64>,
    /// Day and value of the largest document (else day).
    pub(super) largest: Vec<Option<(Day, i64)>>,
    /// Its value by period.
    pub(super) largest_parts: PeriodSums,
    /// Seller of the latest sale.
    pub(super) sellers: Vec<u32>,
}

struct Line {
    key: u64,
    day: i32,
    revenue: i64,
    value: i64,
    /// Number of orders that a list without dates gives, in 1/10 000.
    orders: i64,
    seller: u32,
}

/// One purchase inside one window.
#[derive(Clone, Copy)]
struct Purchase {
    day: i32,
    revenue: i128,
    value: i128,
}

pub(super) fn gather(task: &Task) -> Result<Found, NoAnswer> {
    let mut found = Found::default();
    let mut summing: Vec<Summing> = task.periods.iter().map(|periods| Summing::new(periods.n())).collect();
    let mut totals: Vec<Vec<i64>> =
        task.periods.iter().map(|_| Vec::with_capacity(task.by_object.len())).collect();
    let mut parts = Summing::new(task.periods[0].n());
    let mut lines = Vec::new();
    for object in 0..task.by_object.len() {
        task.read_lines(object, &mut lines);
        found.is_inside.push(lines.iter().any(|line| task.periods[0].of(line.day).is_some()));
        found.sellers.push(latest_seller(task.sales.dim(Dim::Seller), &lines));
        if task.measure != Measure::Orders || !task.has_purchases() {
            for (summing, periods) in summing.iter_mut().zip(task.periods) {
                for line in &lines {
                    if let Some(period) = periods.of(line.day) {
                        summing.add(period, line.value);
                    }
                }
            }
        }
        task.read_purchases(&lines, &mut summing, &mut parts, &mut found)?;
        parts.close()?;
        for (summing, totals) in summing.iter_mut().zip(&mut totals) {
            totals.push(summing.close()?);
        }
    }
    found.sums = summing.into_iter().map(Summing::finish).zip(totals).collect();
    found.largest_parts = parts.finish();
    Ok(found)
}

impl Task<'_> {
    /// Whether the list can tell purchases: by documents or by days.
    fn has_purchases(&self) -> bool {
        self.near.is_some() || (self.sales.documents.is_some() && self.sales.orders.is_none())
    }

    /// The rows of one object that take part, by purchase.
    fn read_lines(&self, object: usize, lines: &mut Vec<Line>) {
        let sales = self.sales;
        let sellers = sales.dim(Dim::Seller);
        let value_of = |row: usize| match self.measure {
            Measure::Revenue => sales.amounts[row].raw(),
            Measure::Margin => sales.margins.as_ref().map_or(0, |margins| margins[row].raw()),
            Measure::Quantity => sales.quantities.as_ref().map_or(0, |quantities| quantities[row].raw()),
            Measure::Orders => sales.orders.as_ref().map_or(0, |orders| orders[row].raw()),
        };
        lines.clear();
        for &row in self.by_object.of(object) {
            let row = row as usize;
            let day = sales.days.get(row).map_or(0, |day| day.number());
            let is_near = self.near.is_none_or(|(first, last)| first.number() <= day && day <= last.number());
            if is_near && self.selection.keeps(row) {
                lines.push(Line {
                    key: purchase_key(sales.documents.as_ref(), row, day),
                    day,
                    revenue: sales.amounts[row].raw(),
                    value: value_of(row),
                    orders: sales.orders.as_ref().map_or(0, |orders| orders[row].raw()),
                    seller: sellers.map_or(NONE, |sellers| sellers.ids[row]),
                });
            }
        }
        lines.sort_unstable_by_key(|line| line.key);
    }

    /// Purchases of one object: number, revenue, the largest; for [`Measure::Orders`] their sums too.
    fn read_purchases(
        &self,
        lines: &[Line],
        summing: &mut [Summing],
        parts: &mut Summing,
        found: &mut Found,
    ) -> Result<(), NoAnswer> {
        let n_windows = if self.measure == Measure::Orders { self.periods.len() } else { 1 };
        let (mut orders, mut paid) = (0u32, 0i128);
        let mut largest: Option<(Purchase, &[Line])> = None;
        for lines in lines.chunk_by(|a, b| a.key == b.key).filter(|_| self.has_purchases()) {
            for (i, periods) in self.periods.iter().enumerate().take(n_windows) {
                let Some(mut purchase) = purchase_in(periods, lines) else { continue };
                if self.measure == Measure::Orders {
                    purchase.value = if purchase.revenue > 0 { Amount::SCALE.into() } else { 0 };
                    if let (Some(period), true) = (periods.of(purchase.day), purchase.revenue > 0) {
                        summing[i].add(period, Amount::SCALE);
                    }
                }
                if i > 0 {
                    continue;
                }
                if purchase.revenue > 0 {
                    orders += 1;
                    paid += purchase.revenue;
                }
                if purchase.value > 0 && largest.is_none_or(|best| self.is_larger((purchase, lines), best)) {
                    largest = Some((purchase, lines));
                }
            }
        }
        if !self.has_purchases() {
            orders = whole(lines.iter().map(|line| i128::from(line.orders)).sum());
            paid = lines.iter().map(|line| i128::from(line.revenue)).sum();
        }
        found.orders.push(orders);
        found.paid.push(i64::try_from(paid).map_err(|_| NoAnswer::TooLarge)?);
        let Some((purchase, lines)) = largest else {
            found.largest.push(None);
            return Ok(());
        };
        let value = i64::try_from(purchase.value).map_err(|_| NoAnswer::TooLarge)?;
        found.largest.push(Some((Day::from_number(purchase.day), value)));
        for line in lines {
            if let Some(period) = self.periods[0].of(line.day).filter(|_| self.measure != Measure::Orders) {
                parts.add(period, line.value);
            }
        }
        if let Some(period) = self.periods[0].of(purchase.day).filter(|_| self.measure == Measure::Orders) {
            parts.add(period, value);
        }
        Ok(())
    }

    /// Larger value, then the earlier day, then the document's name: the order of rows does not matter.
    fn is_larger(&self, (one, of_one): (Purchase, &[Line]), (best, of_best): (Purchase, &[Line])) -> bool {
        let name = |lines: &[Line]| {
            let documents = self.sales.documents.as_ref()?;
            Some(documents.names.get(u32::try_from(lines.first()?.key).ok()?))
        };
        one.value
            .cmp(&best.value)
            .then_with(|| best.day.cmp(&one.day))
            .then_with(|| name(of_best).cmp(&name(of_one)))
            .is_gt()
    }
}

/// A number of orders, rounded down; nothing when the list gives none.
fn whole(orders: i128) -> u32 {
    u32::try_from(orders / i128::from(Amount::SCALE)).unwrap_or(0)
}

/// The part of a purchase that lies inside a window; it falls on the first of its days.
fn purchase_in(periods: &Periods, lines: &[Line]) -> Option<Purchase> {
    let mut inside = lines.iter().filter(|line| periods.of(line.day).is_some());
    let purchase =
        |line: &Line| Purchase { day: line.day, revenue: line.revenue.into(), value: line.value.into() };
    let first = purchase(inside.next()?);
    Some(inside.map(purchase).fold(first, |sum, line| Purchase {
        day: sum.day.min(line.day),
        revenue: sum.revenue + line.revenue,
        value: sum.value + line.value,
    }))
}

/// The seller with the largest net sum on the latest day on which a seller has one above zero; then by name.
fn latest_seller(sellers: Option<&DimColumn>, lines: &[Line]) -> u32 {
    let Some(column) = sellers else { return NONE };
    let mut before = i32::MAX;
    loop {
        let sales = lines.iter().filter(|line| line.revenue > 0 && line.day < before);
        let Some(day) = sales.map(|line| line.day).max() else { return NONE };
        let mut nets: Vec<(u32, i128)> = Vec::new();
        for line in lines.iter().filter(|line| line.day == day) {
            match nets.iter_mut().find(|net| net.0 == line.seller) {
                Some(net) => net.1 += i128::from(line.revenue),
                None => nets.push((line.seller, line.revenue.into())),
            }
        }
        let best = nets
            .into_iter()
            .filter(|net| net.1 > 0)
            .min_by(|a, b| b.1.cmp(&a.1).then_with(|| column.names.get(a.0).cmp(column.names.get(b.0))));
        match best {
            Some((seller, _)) => return seller,
            None => before = day,
        }
    }
}
