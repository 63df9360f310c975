//! Which stretch of time is analysed, and in which periods.
//!
//! The last 12 full months (4 full quarters, 52 full weeks) of the data; all full periods if there are
//! fewer. Chosen from all loaded rows, so that a filter never moves the window. Dates that the user set
//! are taken as given.
use super::{Edge, FarOff, PeriodChoice, Window, far_off::near_days, timeline::Timeline};
use crate::{
    domain::{Amount, Calendar, Day, Period, Step},
    stats::NoAnswer,
};

/// A median gap above so many days between purchases asks for quarters.
const QUARTER_GAP: f64 = 45.0;

/// All that the window is chosen from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) timeline: &'a Timeline,
    pub(super) covers: Option<(Day, Day)>,
    pub(super) calendar: &'a Calendar,
    pub(super) choice: &'a PeriodChoice,
    /// Median gap between successive purchase days of one client, pooled over clients.
    pub(super) median_gap: Option<f64>,
}

/// The window in full periods.
pub(super) struct Full {
    /// First and last full period; `None` when there is none.
    pub(super) periods: Option<(Period, Period)>,
    /// Partial periods at the edges of the data.
    pub(super) partial: (Option<Edge>, Option<Edge>),
    /// First and last day that are not far off.
    pub(super) near: (Day, Day),
}

/// The period length: what the user set, else by the usual gap between purchases.
pub(super) fn step(source: Source) -> Step {
    let by_gap = || match source.median_gap {
        Some(gap) if gap > QUARTER_GAP => Step::Quarter,
        _ => Step::Month,
    };
    source.choice.step.unwrap_or_else(by_gap)
}

/// The other period length: quarters instead of months, months instead of quarters or weeks.
pub(super) fn other_step(step: Step) -> Step {
    match step {
        Step::Month => Step::Quarter,
        Step::Quarter | Step::Week => Step::Month,
    }
}

/// Full and partial periods of the data.
pub(super) fn full(source: Source, step: Step) -> Full {
    let near = match source.choice.keep_far_off {
        true => source.timeline.ends(),
        false => near_days(source.timeline, step, source.choice.dates),
    };
    let usual_gap = source.timeline.usual_gap(near);
    // A stretch at an edge without sales says nothing when nobody worked or when such gaps are usual.
    let is_usual = |first: Day, last: Day| {
        let length = f64::from(last.since(first) + 1);
        usual_gap.is_some_and(|gap| length <= gap) || source.calendar.count_working(first, last) == 0
    };
    let (first, last) = (Period::of(step, near.0), Period::of(step, near.1));
    let starts = source.covers.is_some_and(|(start, _)| start <= first.first_day())
        || is_usual(first.first_day(), near.0.plus(-1));
    let ends = source.covers.is_some_and(|(_, end)| end >= last.last_day())
        || is_usual(near.1.plus(1), last.last_day());
    let edge = |period: Period, day: Day| Edge {
        period,
        day,
        rows: source.timeline.count((period.first_day().max(near.0), period.last_day().min(near.1))),
    };
    let periods = (first.plus(i32::from(!starts)), last.plus(-i32::from(!ends)));
    Full {
        periods: (periods.0 <= periods.1).then_some(periods),
        partial: ((!starts).then(|| edge(first, near.0)), (!ends).then(|| edge(last, near.1))),
        near,
    }
}

/// The window for a period length.
pub(super) fn choose(source: Source, step: Step) -> Window {
    let full = full(source, step);
    let most = match step {
        Step::Week => 52,
        Step::Month => 12,
        Step::Quarter => 4,
    };
    let all = (Period::of(step, full.near.0), Period::of(step, full.near.1));
    let (periods, partial) = match (source.choice.dates, full.periods) {
        (Some((first, last)), _) => {
            let periods = (Period::of(step, first), Period::of(step, last.max(first)));
            (periods, marked(source, &full, periods))
        }
        (None, Some((first, last))) => {
            let periods = (first.max(last.plus(1 - most)), last);
            let left = full.partial.0.filter(|edge| edge.period.plus(1) == periods.0);
            (periods, (left, full.partial.1))
        }
        (None, None) => (all, full.partial),
    };
    let days = match source.choice.dates {
        Some((first, last)) => (first, last.max(first)),
        None => (periods.0.first_day(), periods.1.last_day()),
    };
    let inside = source.timeline.count((days.0.max(full.near.0), days.1.min(full.near.1)));
    Window {
        step,
        periods,
        days,
        n: (periods.1.index() - periods.0.index() + 1) as u32,
        median_gap: source.median_gap,
        by_user: source.choice.dates.is_some(),
        partial,
        far_off: Vec::new(),
        rows_inside: inside,
        rows_outside: source.timeline.count(full.near) - inside,
        data: full.near,
    }
}

/// Partial periods that stay because the user set the dates: cut by the dates, or by the data.
fn marked(source: Source, full: &Full, periods: (Period, Period)) -> (Option<Edge>, Option<Edge>) {
    let Some((first, last)) = source.choice.dates else { return (None, None) };
    let edge = |period: Period, day: Day| Edge {
        period,
        day,
        rows: source.timeline.count((period.first_day().max(first), period.last_day().min(last))),
    };
    let of_data = |edge: Option<Edge>, period: Period| edge.filter(|edge| edge.period == period);
    let left = match first > periods.0.first_day() {
        true => Some(edge(periods.0, first)),
        false => of_data(full.partial.0, periods.0),
    };
    let right = match last < periods.1.last_day() {
        true => Some(edge(periods.1, last)),
        false => of_data(full.partial.1, periods.1),
    };
    (left, right)
}

/// Whether the window had to be made of partial periods.
pub(super) fn is_only_partial(window: &Window) -> bool {
    let (left, right) = window.partial;
    let holds = |edge: Option<Edge>| {
        edge.is_some_and(|edge| window.periods.0 <= edge.period && edge.period <= window.periods.1)
    };
    !window.by_user && (holds(left) || holds(right))
}

/// The rows set aside before and after the days that are not far off.
pub(super) fn far_off(days: &[Day], amounts: &[Amount], near: (Day, Day)) -> Result<Vec<FarOff>, NoAnswer> {
    let mut far_off = Vec::new();
    let sides: [&dyn Fn(Day) -> bool; 2] = [&|day| day < near.0, &|day| day > near.1];
    for is_far in sides {
        let far = || days.iter().zip(amounts).filter(|(day, _)| is_far(**day));
        let ends = far().map(|(day, _)| *day).min().zip(far().map(|(day, _)| *day).max());
        if let Some(days) = ends {
            let money: i128 = far().map(|(_, amount)| i128::from(amount.raw())).sum();
            let money = i64::try_from(money).map(Amount::new).map_err(|_| NoAnswer::TooLarge)?;
            far_off.push(FarOff { days, rows: far().count() as u32, money });
        }
    }
    Ok(far_off)
}
