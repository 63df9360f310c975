//! How many rows fall on each day: all that the window is chosen from.
use crate::{domain::Day, stats::percentile};

/// Rows by day, dense from the first day to the last.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    first: Day,
    rows: Vec<u32>,
}

impl Timeline {
    /// `None` without days.
    pub(super) fn new(days: &[Day]) -> Option<Timeline> {
        let (first, last) = (*days.iter().min()?, *days.iter().max()?);
        let mut rows = vec![0; last.since(first) as usize + 1];
        for day in days {
            rows[day.since(first) as usize] += 1;
        }
        Some(Timeline { first, rows })
    }
    /// First and last day with rows.
    pub(super) fn ends(&self) -> (Day, Day) {
        (self.first, self.first.plus(self.rows.len() as i32 - 1))
    }
    /// Days with rows from `first` to `last`, both included, and how many rows they have.
    pub(super) fn days(&self, (first, last): (Day, Day)) -> impl Iterator<Item = (Day, u32)> + '_ {
        let (start, end) = self.ends();
        let (first, last) = (first.max(start), last.min(end));
        (first.number()..=last.number())
            .map(Day::from_number)
            .map(move |day| (day, self.rows[day.since(start) as usize]))
            .filter(|&(_, rows)| rows > 0)
    }
    /// Rows from the first to the last of these days.
    pub(super) fn count(&self, days: (Day, Day)) -> u32 {
        self.days(days).map(|(_, rows)| rows).sum()
    }
    /// The usual gap between days with sales: the 95th percentile, in days. `None` with a single day.
    pub(super) fn usual_gap(&self, days: (Day, Day)) -> Option<f64> {
        let with_sales: Vec<Day> = self.days(days).map(|(day, _)| day).collect();
        let mut gaps: Vec<f64> =
            with_sales.windows(2).map(|pair| f64::from(pair[1].since(pair[0]))).collect();
        gaps.sort_unstable_by(f64::total_cmp);
        percentile(&gaps, 0.95).ok()
    }
}
