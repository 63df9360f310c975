//! How far a job has come.

/// Whole percent, never above 100; an empty job is done.
pub fn percent(done: u64, of: u64) -> u64 {
    (u128::from(done.min(of)) * 100).checked_div(u128::from(of)).map_or(100, |percent| percent as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(done: u64, of: u64, expect: u64) {
        assert_eq!(percent(done, of), expect);
    }

    #[test]
    fn progress_is_rounded_down_so_that_only_the_end_is_the_end() {
        check(1, 3, 33);
        check(999, 1000, 99);
        check(1000, 1000, 100);
    }

    #[test]
    fn more_than_all_is_all_and_an_empty_job_is_done() {
        check(7, 5, 100);
        check(0, 0, 100);
        check(u64::MAX, u64::MAX, 100);
    }
}
