//! Sums by object and period, only those that are not zero.
use crate::{
    domain::{Day, Period, Step},
    stats::NoAnswer,
};

/// Which day falls into which period of a window, looked up instead of computed.
pub(super) struct Periods {
    first: i32,
    of_day: Vec<u32>,
    n: u32,
}

impl Periods {
    /// The periods of `days`, clipped to the days of the data (`data`); numbered from the period of `days.0`.
    pub(super) fn new(step: Step, days: (Day, Day), data: (Day, Day)) -> Periods {
        let first = Period::of(step, days.0).index();
        let n = (Period::of(step, days.1).index() - first + 1) as u32;
        let (start, end) = (days.0.max(data.0), days.1.min(data.1));
        let mut of_day = Vec::new();
        let mut period = Period::of(step, start);
        let mut last = period.last_day();
        for day in start.number()..=end.number() {
            if day > last.number() {
                period = period.plus(1);
                last = period.last_day();
            }
            of_day.push((period.index() - first) as u32);
        }
        Periods { first: start.number(), of_day, n }
    }
    /// The single stretch of a list without dates.
    pub(super) fn undated() -> Periods {
        Periods { first: 0, of_day: vec![0], n: 1 }
    }
    /// How many.
    pub(super) fn n(&self) -> u32 {
        self.n
    }
    /// The period of a day; `None` outside the window.
    pub(super) fn of(&self, day: i32) -> Option<u32> {
        let offset = usize::try_from(i64::from(day) - i64::from(self.first)).ok()?;
        self.of_day.get(offset).copied()
    }
}

/// Sums by object, in the order of periods.
#[derive(Clone, Debug)]
pub(super) struct PeriodSums {
    starts: Vec<u32>,
    sums: Vec<(u32, i64)>,
}

impl Default for PeriodSums {
    fn default() -> PeriodSums {
        PeriodSums { starts: vec![0], sums: Vec::new() }
    }
}

impl PeriodSums {
    /// The sums of one object.
    pub(super) fn of(&self, object: usize) -> &[(u32, i64)] {
        &self.sums[self.starts[object] as usize..self.starts[object + 1] as usize]
    }
    /// The sum of one object in one period.
    pub(super) fn at(&self, object: usize, period: u32) -> i64 {
        let sums = self.of(object);
        sums.binary_search_by_key(&period, |sum| sum.0).map_or(0, |found| sums[found].1)
    }
}

/// Gathers the sums of one object after another.
pub(super) struct Summing {
    scratch: Vec<i128>,
    touched: Vec<u32>,
    done: PeriodSums,
}

impl Summing {
    pub(super) fn new(n_periods: u32) -> Summing {
        Summing { scratch: vec![0; n_periods as usize], touched: Vec::new(), done: PeriodSums::default() }
    }
    /// Adds to the object at hand.
    pub(super) fn add(&mut self, period: u32, value: i64) {
        let sum = &mut self.scratch[period as usize];
        if *sum == 0 {
            self.touched.push(period);
        }
        *sum += i128::from(value);
    }
    /// Closes the object at hand and returns its total.
    pub(super) fn close(&mut self) -> Result<i64, NoAnswer> {
        self.touched.sort_unstable();
        let mut total = 0;
        for period in self.touched.drain(..) {
            let sum = std::mem::take(&mut self.scratch[period as usize]);
            if sum != 0 {
                total += sum;
                self.done.sums.push((period, i64::try_from(sum).map_err(|_| NoAnswer::TooLarge)?));
            }
        }
        self.done.starts.push(self.done.sums.len() as u32);
        i64::try_from(total).map_err(|_| NoAnswer::TooLarge)
    }
    /// All of them.
    pub(super) fn finish(self) -> PeriodSums {
        self.done
    }
}
