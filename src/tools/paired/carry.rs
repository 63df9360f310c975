//! Payments carried over: promised for one day, received on a later one.
use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::pairing::Slot;
use crate::domain::{Amount, Day};

/// Within so many working days of the seller money pays off a missed promise; later it is other money.
pub const CARRY_DAYS: usize = 5;

/// Money that came later than promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Carried {
    /// The day it was promised for.
    pub from: Day,
    /// The day it came.
    pub to: Day,
    /// How much.
    pub amount: Amount,
}

/// Money carried over, in order of the days it came, and what is still missing.
///
/// Beyond the promise of a day (all of it where nothing was promised) money pays off what the pairs of the
/// [`CARRY_DAYS`] slots before it lacked, the oldest first. Σ carried + missing = Σ max(0, promised − received).
pub(super) fn carry(slots: &[Slot]) -> (Vec<Carried>, i128) {
    let (mut carried, mut missing) = (Vec::new(), 0_i128);
    let mut open: VecDeque<(usize, Day, i64)> = VecDeque::new();
    for (at, slot) in slots.iter().enumerate() {
        let Some(received) = slot.received else { continue };
        let mut over = received.raw().saturating_sub(slot.promised.unwrap_or_default().raw());
        if over < 0 && slot.promised.is_some() {
            open.push_back((at, slot.day, over.saturating_neg()));
            missing += i128::from(over.saturating_neg());
        }
        while open.front().is_some_and(|(from, ..)| at - from > CARRY_DAYS) {
            open.pop_front();
        }
        while over > 0
            && let Some((_, from, short)) = open.front_mut()
        {
            let paid = over.min(*short);
            (over, *short) = (over - paid, *short - paid);
            missing -= i128::from(paid);
            carried.push(Carried { from: *from, to: slot.day, amount: Amount::new(paid) });
            if *short == 0 {
                open.pop_front();
            }
        }
    }
    (carried, missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs "promised received" on days 0, 1 …; carried as "from>to amount", then what is missing.
    #[track_caller]
    fn check(pairs: &str, expect: &str) {
        let amount = |text: &str| text.parse().ok().map(Amount::new);
        let slot = |(at, text): (usize, &str)| {
            let (promised, received) = text.trim().split_once(' ').unwrap();
            let day = Day::from_number(at as i32);
            Slot { day, promised: amount(promised), promised_on: None, received: amount(received) }
        };
        let slots: Vec<Slot> = pairs.split(',').enumerate().map(slot).collect();
        let (carried, missing) = carry(&slots);
        let line = |it: &Carried| format!("{}>{} {}, ", it.from.number(), it.to.number(), it.amount.raw());
        assert_eq!(format!("{}missing {missing}", carried.iter().map(line).collect::<String>()), expect);
    }

    #[test]
    fn money_beyond_a_later_promise_pays_off_the_oldest_miss() {
        check("100 40, 50 30, 10 90", "0>2 60, 1>2 20, missing 0");
        check("100 40, 10 30", "0>1 20, missing 40");
    }

    #[test]
    fn money_without_a_promise_pays_off_too() {
        check("100 0, - 70", "0>1 70, missing 30");
        check("100 0, 0 70", "0>1 70, missing 30");
    }

    #[test]
    fn money_that_came_before_pays_nothing_off() {
        check("10 90, 100 40", "missing 60");
    }

    #[test]
    fn after_five_working_days_it_is_other_money() {
        check("100 0, 0 0, 0 0, 0 0, 0 0, 0 100", "0>5 100, missing 0");
        check("100 0, 0 0, 0 0, 0 0, 0 0, 0 0, 0 100", "missing 100");
    }

    #[test]
    fn a_day_without_a_report_has_missed_nothing_yet() {
        check("100 -, 0 50", "missing 0");
    }
}
