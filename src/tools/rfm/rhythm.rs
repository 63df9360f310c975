//! A client's own rhythm: is it late by its own habit, whatever the others do?
use serde::{Deserialize, Serialize};

use super::limits::Limit;
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
};

/// Gaps needed before a habit can be told.
const ENOUGH_GAPS: usize = 4;

/// How long a client usually waits, and how far beyond that it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rhythm {
    /// Gaps between successive purchase days.
    pub gaps: u32,
    /// The 90th percentile of those gaps, in days.
    pub usual: Limit,
    /// Days for which the client has been late; 0 while it is not.
    pub late_days: u32,
}

impl Rhythm {
    /// From the ascending, different days on which a client bought.
    ///
    /// # Errors
    /// [`NoAnswer::TooFew`] with fewer than four gaps.
    pub(super) fn of(days: &[Day], today: Day) -> Result<Rhythm, NoAnswer> {
        let whole = |days: i32| Amount::new(i64::from(days) * Amount::SCALE);
        let mut gaps: Vec<Amount> = days.windows(2).map(|pair| whole(pair[1].since(pair[0]))).collect();
        gaps.sort_unstable();
        let too_few = NoAnswer::TooFew { have: gaps.len() as u32, need: ENOUGH_GAPS as u32 };
        let (Some(last), true) = (days.last(), gaps.len() >= ENOUGH_GAPS) else { return Err(too_few) };
        let usual = Limit::percentile(&gaps, 27).ok_or(too_few)?;
        // Late on the first whole day beyond the percentile, so that half a day over already counts.
        let over = i128::from(today.since(*last)) - usual.floor();
        Ok(Rhythm { gaps: gaps.len() as u32, usual, late_days: u32::try_from(over).unwrap_or(0) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(days: &[i32], today: i32, expected: Result<(f64, u32), NoAnswer>) {
        let days: Vec<Day> = days.iter().map(|day| Day::from_number(*day)).collect();
        let rhythm = Rhythm::of(&days, Day::from_number(today));
        assert_eq!(rhythm.map(|rhythm| (rhythm.usual.to_f64(), rhythm.late_days)), expected);
    }

    #[test]
    fn fewer_than_four_gaps_are_no_habit() {
        check(&[], 100, Err(NoAnswer::TooFew { have: 0, need: 4 }));
        check(&[0, 10, 20, 30], 100, Err(NoAnswer::TooFew { have: 3, need: 4 }));
    }

    #[test]
    fn a_client_is_late_from_the_first_day_beyond_its_usual_gap() {
        check(&[0, 10, 20, 30, 40], 50, Ok((10.0, 0)));
        check(&[0, 10, 20, 30, 40], 51, Ok((10.0, 1)));
        // Gaps 10 10 10 20: PERCENTILE.INC at 0.9 is 10 + 0.7 × 10 = 17.
        check(&[0, 10, 20, 30, 50], 67, Ok((17.0, 0)));
        check(&[0, 10, 20, 30, 50], 70, Ok((17.0, 3)));
        // Gaps 10 10 10 15: 13.5, so 13 days are in time and 14 are late.
        check(&[0, 10, 20, 30, 45], 58, Ok((13.5, 0)));
        check(&[0, 10, 20, 30, 45], 59, Ok((13.5, 1)));
    }
}
