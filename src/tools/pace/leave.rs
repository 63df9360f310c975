//! Days of leave as people write them: `4–8, 12`, `04.05-08.05`.
use std::{collections::BTreeSet, fmt::Write};

use crate::domain::{Day, Period};

/// Days of the month; of a stretch that goes beyond it, the part within. `None` when it is no list of days, or
/// none of them is in the month.
pub(super) fn read_leave(text: &str, month: Period) -> Option<BTreeSet<Day>> {
    let text: String =
        text.chars().map(|letter| if matches!(letter, '–' | '—' | '−') { '-' } else { letter }).collect();
    // Blanks around a dash do not part days.
    let parts: Vec<&str> = text.split('-').map(str::trim).collect();
    let text = parts.join("-");
    let tokens = text.split([',', ';', ' ', '\u{a0}', '\n', '\t']).filter(|token| !token.is_empty());
    let mut days = BTreeSet::new();
    let mut n_tokens = 0;
    for token in tokens {
        let (first, last) = token.split_once('-').unwrap_or((token, token));
        let (first, last) = (read_day(first, month)?, read_day(last, month)?);
        if last < first || last.since(first) > 366 {
            return None;
        }
        n_tokens += 1;
        let stretch = (first.number()..=last.number()).map(Day::from_number);
        days.extend(stretch.filter(|day| month.first_day() <= *day && *day <= month.last_day()));
    }
    (n_tokens == 0 || !days.is_empty()).then_some(days)
}

/// `4`, `04.05`, `04.05.2026`.
fn read_day(text: &str, month: Period) -> Option<Day> {
    let mut parts = text.trim_end_matches('.').split('.').map(|part| part.parse::<i32>().ok());
    let (year, of_year, _) = month.first_day().ymd();
    let day = parts.next()??;
    let of_year = parts.next().map_or(Some(of_year), |part| part)?;
    let year = parts.next().map_or(Some(year), |part| part)?;
    if parts.next().is_some() {
        return None;
    }
    Day::from_ymd(if year < 100 { 2_000 + year } else { year }, of_year, day)
}

/// `4–8, 12`: what [`read_leave`] reads back.
pub(super) fn print_leave(days: &BTreeSet<Day>) -> String {
    let mut text = String::new();
    let mut stretch: Option<(Day, Day)> = None;
    let mut put = |(first, last): (Day, Day)| {
        let comma = if text.is_empty() { "" } else { ", " };
        // Writing to a string does not fail.
        let _ = match first == last {
            true => write!(text, "{comma}{}", first.ymd().2),
            false => write!(text, "{comma}{}–{}", first.ymd().2, last.ymd().2),
        };
    };
    for &day in days {
        match &mut stretch {
            Some((_, last)) if last.plus(1) == day => *last = day,
            _ => {
                stretch.into_iter().for_each(&mut put);
                stretch = Some((day, day));
            }
        }
    }
    stretch.into_iter().for_each(&mut put);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Step;

    /// Days of May 2026, printed; `-` when the text is refused.
    #[track_caller]
    fn check(text: &str, expect: &str) {
        let month = Day::from_ymd(2026, 5, 1).map(|day| Period::of(Step::Month, day)).unwrap();
        let read = read_leave(text, month);
        let printed = read.as_ref().map_or("-".into(), print_leave);
        assert_eq!(printed, expect, "{text}");
        if let Some(days) = read {
            assert_eq!(read_leave(&printed, month), Some(days));
        }
    }

    #[test]
    fn days_and_stretches_are_read_as_people_write_them() {
        check("4-8, 12", "4–8, 12");
        check("4 — 8; 12", "4–8, 12");
        check("12 4 5", "4–5, 12");
        check("04.05-08.05", "4–8");
        check("04.05.2026–06.05.26", "4–6");
        check("", "");
    }

    #[test]
    fn a_stretch_beyond_the_month_counts_within_it() {
        check("28.04-02.05", "1–2");
        check("30.05-14.06", "30–31");
    }

    #[test]
    fn what_is_no_list_of_days_of_the_month_is_refused() {
        for text in ["отпуск", "32", "8-4", "01.06", "4.5.2026.1", "1-999999"] {
            check(text, "-");
        }
    }
}
