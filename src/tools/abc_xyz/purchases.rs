//! Purchases: documents (else object-days) with a net sum above zero.
use crate::{
    domain::Day,
    stats::median,
    table::{DimColumn, NONE, Sales},
};

/// Row numbers by object: a counting sort, so the rows of one object keep their order.
pub(super) struct ByObject {
    starts: Vec<u32>,
    rows: Vec<u32>,
}

impl ByObject {
    /// Rows whose object is empty are left out.
    pub(super) fn new(objects: &[u32], n_objects: usize) -> ByObject {
        let mut starts = vec![0u32; n_objects + 1];
        for &object in objects {
            if let Some(count) = starts.get_mut(object as usize + 1) {
                *count += 1;
            }
        }
        for i in 0..n_objects {
            starts[i + 1] += starts[i];
        }
        let mut next = starts.clone();
        let mut rows = vec![0; starts[n_objects] as usize];
        for (row, &object) in objects.iter().enumerate() {
            if (object as usize) < n_objects {
                let place = &mut next[object as usize];
                rows[*place as usize] = row as u32;
                *place += 1;
            }
        }
        ByObject { starts, rows }
    }
    /// How many objects.
    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }
    /// The rows of one object.
    pub(super) fn of(&self, object: usize) -> &[u32] {
        &self.rows[self.starts[object] as usize..self.starts[object + 1] as usize]
    }
}

/// What makes rows of one object one purchase: the document, else the day.
pub(super) fn purchase_key(documents: Option<&DimColumn>, row: usize, day: i32) -> u64 {
    const BY_DAY: u64 = 1 << 40;
    match documents.map_or(NONE, |documents| documents.ids[row]) {
        NONE => BY_DAY + u64::from(day.cast_unsigned()),
        document => document.into(),
    }
}

/// The days on which each object bought, in all loaded data, ascending, each once.
pub(super) struct PurchaseDays {
    starts: Vec<u32>,
    days: Vec<Day>,
}

impl PurchaseDays {
    /// A document falls on the first of its days.
    pub(super) fn new(sales: &Sales, by_object: &ByObject) -> PurchaseDays {
        let mut all = PurchaseDays { starts: vec![0], days: Vec::new() };
        let mut lines: Vec<(u64, i32, i64)> = Vec::new();
        for object in 0..by_object.len() {
            lines.clear();
            lines.extend(by_object.of(object).iter().map(|&row| {
                let row = row as usize;
                let day = sales.days[row].number();
                (purchase_key(sales.documents.as_ref(), row, day), day, sales.amounts[row].raw())
            }));
            lines.sort_unstable_by_key(|line| line.0);
            let start = all.days.len();
            for purchase in lines.chunk_by(|a, b| a.0 == b.0) {
                let net: i128 = purchase.iter().map(|line| i128::from(line.2)).sum();
                let first = purchase.iter().map(|line| line.1).min();
                all.days.extend(first.filter(|_| net > 0).map(Day::from_number));
            }
            all.days[start..].sort_unstable();
            let mut end = start;
            for i in start..all.days.len() {
                if i == start || all.days[i] != all.days[end - 1] {
                    all.days[end] = all.days[i];
                    end += 1;
                }
            }
            all.days.truncate(end);
            all.starts.push(end as u32);
        }
        all
    }
    /// The days of one object.
    pub(super) fn of(&self, object: usize) -> &[Day] {
        &self.days[self.starts[object] as usize..self.starts[object + 1] as usize]
    }
    /// First and last purchase within some days.
    pub(super) fn ends(&self, object: usize, (first, last): (Day, Day)) -> Option<(Day, Day)> {
        let days = self.of(object);
        let within =
            &days[days.partition_point(|&day| day < first)..days.partition_point(|&day| day <= last)];
        Some((*within.first()?, *within.last()?))
    }
    /// Median gap between successive purchase days of one object, pooled over objects, in days.
    pub(super) fn median_gap(&self) -> Option<f64> {
        let mut gaps = Vec::with_capacity(self.days.len());
        for object in 0..self.starts.len() - 1 {
            gaps.extend(self.of(object).windows(2).map(|pair| f64::from(pair[1].since(pair[0]))));
        }
        gaps.sort_unstable_by(f64::total_cmp);
        median(&gaps).ok()
    }
}
