//! One window with the sums of every object in it, and the ladder of totals.
use super::{Window, period_sums::PeriodSums, shape::fresh_after};
use crate::{
    domain::Day,
    stats::{Ladder, NoAnswer},
};

/// A window (none for lists without dates) and what was sold in it.
#[derive(Clone, Debug)]
pub(super) struct View {
    pub(super) window: Option<Window>,
    pub(super) n: u32,
    pub(super) sums: PeriodSums,
    pub(super) totals: Vec<i64>,
    pub(super) ladder: Ladder,
    /// Clients who first bought after this day are new.
    pub(super) fresh_after: Option<Day>,
}

/// A view less its first or last period.
#[derive(Clone, Debug)]
pub(super) struct Shortened {
    /// The period left out, from 0.
    pub(super) without: u32,
    pub(super) ladder: Ladder,
    /// Clients who first bought after this day are new.
    pub(super) fresh_after: Option<Day>,
}

impl View {
    pub(super) fn new(window: Option<Window>, n: u32, sums: PeriodSums, totals: Vec<i64>) -> View {
        let ladder = Ladder::new(totals.iter().copied());
        let fresh_after = window.as_ref().and_then(|window| fresh_after(window.days));
        View { window, n, sums, totals, ladder, fresh_after }
    }
    /// Without the first (`Ok(None)` when fewer than two periods would stay).
    pub(super) fn without_first(&self) -> Result<Option<Shortened>, NoAnswer> {
        let Some(window) = &self.window else { return Ok(None) };
        self.without(0, (window.periods.0.plus(1).first_day(), window.days.1))
    }
    /// Without the last (`Ok(None)` when fewer than two periods would stay).
    pub(super) fn without_last(&self) -> Result<Option<Shortened>, NoAnswer> {
        let Some(window) = &self.window else { return Ok(None) };
        self.without(self.n - 1, (window.days.0, window.periods.1.plus(-1).last_day()))
    }
    fn without(&self, period: u32, days: (Day, Day)) -> Result<Option<Shortened>, NoAnswer> {
        if self.n < 3 {
            return Ok(None);
        }
        let mut totals = Vec::with_capacity(self.totals.len());
        for (object, total) in self.totals.iter().enumerate() {
            totals.push(total.checked_sub(self.sums.at(object, period)).ok_or(NoAnswer::TooLarge)?);
        }
        let ladder = Ladder::new(totals.into_iter());
        Ok(Some(Shortened { without: period, ladder, fresh_after: fresh_after(days) }))
    }
}
