//! Which rows a table shows and in what order.
use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{Base, Group, Params, Ranking, Reading, shape::variance, stability::stability};
use crate::{
    domain::Day,
    table::{NONE, fold},
};

/// The column by which rows are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SortKey {
    /// Name.
    Name,
    /// Segment: ABC, then XYZ, those without XYZ last.
    Segment,
    /// Total.
    #[default]
    Total,
    /// Share of the base.
    Share,
    /// CV of active sums.
    VariationActive,
    /// CV of all sums.
    VariationAll,
    /// Active periods.
    Active,
    /// Days since the last purchase.
    Recency,
    /// Purchases.
    Orders,
    /// Average check.
    AverageCheck,
    /// Distance to the next class.
    ToNext,
    /// Share of readings under which the segment stays.
    Stability,
    /// Seller.
    Seller,
    /// Last purchase.
    LastPurchase,
}

/// The order of rows. Rows without a value come last in both directions; the name is the last key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sort {
    /// By what.
    pub key: SortKey,
    /// Largest first.
    pub descending: bool,
}

impl Default for Sort {
    fn default() -> Sort {
        Sort { key: SortKey::Total, descending: true }
    }
}

/// Which rows and in what order.
#[derive(Clone, Copy, Debug, Default)]
pub struct Selected<'a> {
    /// Cell, class or line beside the grid.
    pub group: Group,
    /// Part of the client's or the seller's name, in any case; empty for all.
    pub search: &'a str,
    /// Only clients of this seller; the empty name is the clients without one.
    pub seller: Option<&'a str>,
    /// Order.
    pub sort: Sort,
}

impl Ranking {
    /// The numbers of the clients to show, in order; ask for each with [`Ranking::row`].
    pub fn select(&self, base: &Base, params: &Params, selected: Selected) -> Vec<u32> {
        let search = fold(selected.search);
        let seller = selected.seller.map(fold);
        let folded_seller = |id: u32| base.seller_names.folded(base.sellers[id as usize]);
        let is_found =
            |id: u32| base.names.folded(id).contains(&search) || folded_seller(id).contains(&search);
        let is_sellers = |id: u32| seller.as_ref().is_none_or(|seller| folded_seller(id) == seller);
        let mut ids: Vec<u32> = self
            .group(base, selected.group)
            .filter(|&id| is_sellers(id) && (search.is_empty() || is_found(id)))
            .collect();
        // The order of the base is that of totals already.
        if selected.sort != Sort::default() {
            self.sort(base, params, selected.sort, &mut ids);
        }
        ids
    }

    fn sort(&self, base: &Base, params: &Params, sort: Sort, ids: &mut [u32]) {
        let direct = |order: Ordering| if sort.descending { order.reverse() } else { order };
        let name = |id: u32| base.names.folded(id);
        let seller = |id: u32| Some(base.sellers[id as usize]).filter(|&seller| seller != NONE);
        match sort.key {
            SortKey::Name => ids.sort_unstable_by(|&a, &b| direct(name(a).cmp(name(b)))),
            SortKey::Seller => ids.sort_unstable_by(|&a, &b| {
                let folded = |id: u32| seller(id).map(|seller| base.seller_names.folded(seller));
                by_value(folded(a), folded(b), direct).then_with(|| name(a).cmp(name(b)))
            }),
            _ => {
                let mut keyed: Vec<(Option<f64>, u32)> =
                    ids.iter().map(|&id| (self.value(base, params, sort.key, id), id)).collect();
                let exact = |a: u32, b: u32| match sort.key {
                    SortKey::Total | SortKey::Share => {
                        direct(base.main.totals[a as usize].cmp(&base.main.totals[b as usize]))
                    }
                    _ => Ordering::Equal,
                };
                keyed.sort_unstable_by(|a, b| {
                    by_value(a.0.map(Total), b.0.map(Total), direct)
                        .then_with(|| exact(a.1, b.1))
                        .then_with(|| name(a.1).cmp(name(b.1)))
                });
                for (id, (_, sorted)) in ids.iter_mut().zip(keyed) {
                    *id = sorted;
                }
            }
        }
    }

    /// What a column sorts by, as a number.
    fn value(&self, base: &Base, params: &Params, key: SortKey, id: u32) -> Option<f64> {
        let object = id as usize;
        let shape = &base.shapes[object];
        let divisor = variance(params.xyz.divisor);
        let dated = base.window().is_some();
        let last = base.purchases[object].map(|(_, last): (Day, Day)| last);
        match key {
            SortKey::Name | SortKey::Seller => None,
            SortKey::Total | SortKey::Share => Some(base.main.totals[object] as f64),
            SortKey::Segment => {
                let segment = self.grade(base, id)?.segment();
                let column = segment.xyz.map_or(3, |xyz| xyz.index());
                Some((segment.abc.index() * 4 + column) as f64)
            }
            SortKey::VariationActive => shape.of_active.ratio(divisor).ok().filter(|_| dated),
            SortKey::VariationAll => shape.of_all.ratio(divisor).ok().filter(|_| dated),
            SortKey::Active => dated.then_some(f64::from(shape.active)),
            SortKey::Recency => base.recency(last).map(f64::from),
            SortKey::LastPurchase => last.map(|last| f64::from(last.number())),
            SortKey::Orders => Some(f64::from(base.orders[object])),
            SortKey::AverageCheck => base.average_check(id).map(|check| check.raw() as f64),
            SortKey::ToNext => self.to_next(base, params, id).map(|distance| distance.raw() as f64),
            SortKey::Stability => {
                let stability = stability(base, params, id, self.grade(base, id)?);
                (stability.of > 0).then(|| f64::from(stability.same) / f64::from(stability.of))
            }
        }
    }

    /// The coefficient of variation by which a client is drawn: that of the reading in use.
    pub(super) fn drawn_variation(&self, base: &Base, params: &Params, id: u32) -> Option<f64> {
        let shape = &base.shapes[id as usize];
        let spread = match params.xyz.reading {
            Reading::Rhythm => shape.of_active,
            Reading::Classic => shape.of_all,
        };
        spread.ratio(variance(params.xyz.divisor)).ok()
    }
}

/// A finite number in its order.
#[derive(PartialEq)]
struct Total(f64);

impl Eq for Total {}
impl Ord for Total {
    fn cmp(&self, other: &Total) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}
impl PartialOrd for Total {
    fn partial_cmp(&self, other: &Total) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn by_value<T: Ord>(a: Option<T>, b: Option<T>, direct: impl Fn(Ordering) -> Ordering) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => direct(a.cmp(&b)),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}
