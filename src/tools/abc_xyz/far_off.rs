//! Dates far from all others, which would stretch the window.
//!
//! Where more than [`EMPTY`] periods in a row are empty, the side that holds at most one row in
//! [`ONE_IN`] is far off: suspicious, so set aside until the user says otherwise. The guard of one per
//! cent is there because a firm that paused for a winter did not mistype its dates.
use super::timeline::Timeline;
use crate::domain::{Day, Period, Step};

/// Empty periods in a row that are still no reason for suspicion.
const EMPTY: i32 = 3;
/// The far side may hold one row in so many.
const ONE_IN: u64 = 100;

/// The days that are not far off: first and last with rows.
pub(super) fn near_days(timeline: &Timeline, step: Step, wanted: Option<(Day, Day)>) -> (Day, Day) {
    let ends = timeline.ends();
    let all = u64::from(timeline.count(ends));
    let days: Vec<(Day, u32)> = timeline.days(ends).collect();
    let is_gap = |pair: &[(Day, u32)]| {
        Period::of(step, pair[1].0).index() - Period::of(step, pair[0].0).index() - 1 > EMPTY
    };
    let is_few = |rows: u64| rows * ONE_IN <= all;
    let is_unwanted = |far: (Day, Day)| wanted.is_none_or(|(first, last)| far.1 < first || last < far.0);
    let (mut near, mut rows) = (ends, 0);
    for pair in days.windows(2) {
        rows += u64::from(pair[0].1);
        if is_few(rows) && is_gap(pair) && is_unwanted((ends.0, pair[0].0)) {
            near.0 = pair[1].0;
        }
    }
    rows = 0;
    for pair in days.windows(2).rev() {
        rows += u64::from(pair[1].1);
        if is_few(rows) && is_gap(pair) && is_unwanted((pair[1].0, ends.1)) {
            near.1 = pair[0].0;
        }
    }
    near
}
