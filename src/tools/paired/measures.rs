//! The measures of promises kept, exact.
use serde::{Deserialize, Serialize};

use super::{entry::Settings, pairing::Slot};
use crate::{
    domain::Amount,
    stats::{NoAnswer, Ratio},
};

/// What pairs of promise and money say. Days without one of them are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Measures {
    /// Days with both.
    pub days: u32,
    /// Σ promised.
    pub promised: Amount,
    /// Σ received on these days.
    pub received: Amount,
    /// Σ min(promised, received) / Σ promised, within 0 and 1; more than promised on one day does not make up
    /// for another.
    pub kept: Result<Ratio, NoAnswer>,
    /// Σ |received − promised| / Σ promised, 0 or more.
    pub error: Result<Ratio, NoAnswer>,
    /// Σ (received − promised) / Σ promised; below 0 promises too much.
    pub bias: Result<Ratio, NoAnswer>,
    /// Days on which the promise was hit.
    pub hits: u32,
    /// Money received where 0 was promised.
    pub unplanned: Amount,
}

/// Promises missed in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Streaks {
    /// Up to the last pair.
    pub current: u32,
    /// At most.
    pub longest: u32,
}

/// Sums over pairs, in 1/10 000.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    days: u32,
    hits: u32,
    promised: i128,
    received: i128,
    kept: i128,
    error: i128,
    unplanned: i128,
}

/// Promise and money of a day, when both are there.
pub(super) fn pair(slot: &Slot) -> Option<(Amount, Amount)> {
    slot.promised.zip(slot.received)
}

impl Sums {
    /// Over the slots of a seller that are measured.
    pub(super) fn of(slots: &[Slot], settings: &Settings) -> Sums {
        let mut sums = Sums::default();
        for (promised, received) in slots.iter().filter_map(pair) {
            let (plan, fact) = (i128::from(promised.raw()), i128::from(received.raw()));
            sums.days += 1;
            sums.hits += u32::from(settings.is_hit(promised, received));
            sums.promised += plan;
            sums.received += fact;
            sums.kept += plan.min(fact).max(0);
            sums.error += (fact - plan).abs();
            sums.unplanned += if plan == 0 { fact.max(0) } else { 0 };
        }
        sums
    }
    /// With those of another seller.
    pub(super) fn plus(self, other: Sums) -> Sums {
        Sums {
            days: self.days + other.days,
            hits: self.hits + other.hits,
            promised: self.promised + other.promised,
            received: self.received + other.received,
            kept: self.kept + other.kept,
            error: self.error + other.error,
            unplanned: self.unplanned + other.unplanned,
        }
    }
    /// The measures; [`NoAnswer::TooLarge`] when a sum is beyond an [`Amount`].
    pub(super) fn measures(self) -> Result<Measures, NoAnswer> {
        let to_promised = |part| Ratio::new(part, self.promised).ok_or(NoAnswer::NothingPromised);
        let amount = |raw| i64::try_from(raw).map(Amount::new).map_err(|_| NoAnswer::TooLarge);
        Ok(Measures {
            days: self.days,
            promised: amount(self.promised)?,
            received: amount(self.received)?,
            kept: to_promised(self.kept),
            error: to_promised(self.error),
            bias: to_promised(self.received - self.promised),
            hits: self.hits,
            unplanned: amount(self.unplanned)?,
        })
    }
}

impl Streaks {
    /// Of the slots of one seller, in order.
    pub(super) fn of(slots: &[Slot], settings: &Settings) -> Streaks {
        slots.iter().filter_map(pair).fold(Streaks::default(), |streaks, (promised, received)| {
            let is_hit = settings.is_hit(promised, received);
            let current = if is_hit { 0 } else { streaks.current + 1 };
            Streaks { current, longest: streaks.longest.max(current) }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Calendar, Day, Percent};

    fn settings() -> Settings {
        Settings::new(Day::from_number(1_000), Calendar::default())
    }

    /// Pairs "promised received", `-` for a missing one.
    fn slots(text: &str) -> Vec<Slot> {
        let amount = |text: &str| text.parse().ok().and_then(Amount::whole);
        let slot = |(at, text): (usize, &str)| {
            let (promised, received) = text.trim().split_once(' ').unwrap();
            let day = Day::from_number(at as i32);
            Slot { day, promised: amount(promised), promised_on: None, received: amount(received) }
        };
        text.split(',').enumerate().map(slot).collect()
    }

    /// Kept, error and bias in percent to two places, hits of days.
    #[track_caller]
    fn check(pairs: &str, expect: &str) {
        let found = Sums::of(&slots(pairs), &settings()).measures().unwrap();
        let percent = |ratio: Result<Ratio, NoAnswer>| match ratio {
            Ok(ratio) => format!("{:.2}", ratio.percent()),
            Err(reason) => format!("{reason:?}"),
        };
        let [kept, error, bias] = [found.kept, found.error, found.bias].map(percent);
        assert_eq!(format!("{kept} {error} {bias} {} of {}", found.hits, found.days), expect);
    }

    #[test]
    fn the_published_example_is_met() {
        check("100 80, 200 200, 0 50, 150 0, 300 330", "77.33 33.33 -12.00 3 of 5");
    }

    #[test]
    fn days_without_promise_or_report_are_left_out() {
        check("100 80, - 500, 300 -, - -", "80.00 20.00 -20.00 0 of 1");
    }

    #[test]
    fn promises_of_zero_have_hits_and_unplanned_money_but_no_percent() {
        check("0 50, 0 0", "NothingPromised NothingPromised NothingPromised 2 of 2");
        let found = Sums::of(&slots("0 50, 0 0, 100 150"), &settings()).measures().unwrap();
        assert_eq!(Some(found.unplanned), Amount::whole(50));
    }

    #[test]
    fn a_return_keeps_nothing_of_a_promise() {
        check("100 -50", "0.00 150.00 -150.00 0 of 1");
    }

    #[test]
    fn more_than_promised_does_not_make_up_for_another_day() {
        check("100 0, 100 200", "50.00 100.00 0.00 1 of 2");
    }

    #[test]
    fn streaks_count_misses_in_a_row_and_pass_over_days_left_out() {
        let streaks = |text: &str| {
            let found = Streaks::of(&slots(text), &settings());
            (found.current, found.longest)
        };
        assert_eq!(streaks("5 1, 5 1, 5 5, 5 1"), (1, 2));
        assert_eq!(streaks("5 1, - 9, 5 -, 5 1"), (2, 2));
        assert_eq!(streaks("5 1, 0 0"), (0, 1));
        let tolerance = Percent::whole(20);
        let kind = Settings { tolerance, ..settings() };
        assert_eq!(Streaks::of(&slots("5 4, 5 3"), &kind), Streaks { current: 1, longest: 1 });
    }
}
