//! Trials and successes of one variant of a test.
use super::NoAnswer;

/// How often something was shown or opened, and how often it worked: never more often than it was tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Arm {
    trials: u64,
    successes: u64,
}

impl Arm {
    /// More trials than that are a slip of the pen; below, sums of counts are exact in floats too.
    pub const MOST_TRIALS: u64 = 1_000_000_000_000_000;

    /// So many successes of so many trials.
    ///
    /// # Errors
    /// [`NoAnswer::SuccessesAboveTrials`], [`NoAnswer::CountTooLarge`] above [`Arm::MOST_TRIALS`].
    pub fn new(trials: u64, successes: u64) -> Result<Arm, NoAnswer> {
        if successes > trials {
            return Err(NoAnswer::SuccessesAboveTrials);
        }
        if trials > Arm::MOST_TRIALS {
            return Err(NoAnswer::CountTooLarge);
        }
        Ok(Arm { trials, successes })
    }
    /// Trials.
    pub const fn trials(self) -> u64 {
        self.trials
    }
    /// Successes, at most as many as trials.
    pub const fn successes(self) -> u64 {
        self.successes
    }
    /// Trials without success.
    pub const fn failures(self) -> u64 {
        self.trials - self.successes
    }
    /// Successes over trials, `0..=1`.
    ///
    /// # Errors
    /// [`NoAnswer::NoTrials`].
    pub fn rate(self) -> Result<f64, NoAnswer> {
        if self.trials == 0 {
            return Err(NoAnswer::NoTrials);
        }
        Ok(self.successes as f64 / self.trials as f64)
    }
    /// All of them as one.
    pub(super) fn pooled(arms: &[Arm]) -> (f64, f64) {
        let sum = |count: fn(Arm) -> u64| arms.iter().map(|arm| count(*arm) as f64).sum();
        (sum(Arm::trials), sum(Arm::successes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_successes_than_trials_are_no_arm() {
        assert_eq!(Arm::new(3, 4), Err(NoAnswer::SuccessesAboveTrials));
        assert_eq!(Arm::new(u64::MAX, 4), Err(NoAnswer::CountTooLarge));
        assert_eq!(Arm::new(4, 3).map(|arm| (arm.failures(), arm.rate())), Ok((1, Ok(0.75))));
        assert_eq!(Arm::default().rate(), Err(NoAnswer::NoTrials));
    }
}
