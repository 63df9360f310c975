//! Purchases from lines: a document (else a client-day) whose net sum is positive.
use crate::{
    domain::{Amount, Day},
    table::{Dim, NONE, Sales},
};

/// One purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Purchase {
    /// Its first day.
    pub(super) day: Day,
    /// How many orders it stands for: 1, or more in a list of client totals.
    pub(super) orders: u32,
}

/// Purchases and rows by client.
#[derive(Debug)]
pub(super) struct Purchases {
    /// All purchases, by client, then by day.
    list: Vec<Purchase>,
    /// Where each client's purchases begin; one entry more than clients.
    starts: Vec<u32>,
    /// Sums of all rows within the window, returns included, by client, in 1/10 000.
    pub(super) net: Vec<i128>,
    /// Rows within the window.
    pub(super) rows: usize,
}

/// A line of one client while its purchases are put together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    document: u32,
    day: Day,
    raw: i64,
    orders: u32,
}

impl Purchases {
    /// Of all rows up to the window's last day, in one currency.
    pub(super) fn of(sales: &Sales, window: (Day, Day), currency: Option<u32>) -> Purchases {
        let n_clients = sales.client_names.len();
        let currencies = sales.dim(Dim::Currency).map(|column| column.ids.as_slice());
        let counts = |row: usize| {
            (sales.clients[row] as usize) < n_clients
                && sales.days[row] <= window.1
                && currencies.is_none_or(|ids| currency == Some(ids[row]))
        };
        // Rows by client, by counting: `ends[c]` walks from the start of client `c` to its end.
        let mut ends = vec![0_usize; n_clients + 1];
        for row in (0..sales.len()).filter(|row| counts(*row)) {
            ends[sales.clients[row] as usize + 1] += 1;
        }
        for client in 1..ends.len() {
            ends[client] += ends[client - 1];
        }
        let mut lines = vec![Line { document: NONE, day: window.1, raw: 0, orders: 1 }; ends[n_clients]];
        let mut purchases = Purchases { list: Vec::new(), starts: vec![0], net: vec![0; n_clients], rows: 0 };
        for row in (0..sales.len()).filter(|row| counts(*row)) {
            let client = sales.clients[row] as usize;
            let (day, raw) = (sales.days[row], sales.amounts[row].raw());
            let document = sales.documents.as_ref().map_or(NONE, |column| column.ids[row]);
            let orders = sales.orders.as_ref().map_or(1, |orders| whole(orders[row]));
            lines[ends[client]] = Line { document, day, raw, orders };
            ends[client] += 1;
            if day >= window.0 {
                purchases.net[client] += i128::from(raw);
                purchases.rows += 1;
            }
        }
        let mut start = 0;
        for end in &ends[..n_clients] {
            purchases.gather(&mut lines[start..*end], sales.orders.is_some());
            start = *end;
        }
        purchases
    }

    /// Adds the next client's purchases.
    fn gather(&mut self, lines: &mut [Line], totals: bool) {
        lines.sort_unstable();
        let first = self.list.len();
        let one = |a: &Line, b: &Line| a.document == b.document && (a.document != NONE || a.day == b.day);
        for group in lines.chunk_by(one) {
            let net: i128 = group.iter().map(|line| i128::from(line.raw)).sum();
            let orders = match totals {
                true => group.iter().fold(0, |sum: u32, line| sum.saturating_add(line.orders)),
                false => 1,
            };
            if net > 0 && orders > 0 {
                self.list.push(Purchase { day: group[0].day, orders });
            }
        }
        self.list[first..].sort_unstable();
        self.starts.push(self.list.len() as u32);
    }

    /// The purchases of a client, by day.
    pub(super) fn client(&self, client: usize) -> &[Purchase] {
        &self.list[self.starts[client] as usize..self.starts[client + 1] as usize]
    }
}

/// Whole orders; none when negative.
fn whole(orders: Amount) -> u32 {
    u32::try_from(orders.raw().max(0) / Amount::SCALE).unwrap_or(u32::MAX)
}
