//! Days and periods as the reader writes them.
//!
//! A stretch of weeks is given by its days, as no one knows weeks by number.
use super::{Lang, Words};
use crate::domain::{Day, Period, Step};

const SHORT: [&str; 12] = [
    "month-jan",
    "month-feb",
    "month-mar",
    "month-apr",
    "month-may",
    "month-jun",
    "month-jul",
    "month-aug",
    "month-sep",
    "month-oct",
    "month-nov",
    "month-dec",
];
const LONG: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-long-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

/// The names of one length, from January.
#[derive(Clone, Copy)]
enum Months {
    Short,
    Long,
}

impl Words {
    /// A day: `31.12.2025`, `31 Dec 2025`.
    pub fn day(&self, day: Day) -> String {
        let (year, month, of_month) = day.ymd();
        match self.lang() {
            Lang::Ru => format!("{of_month:02}.{month:02}.{year:04}"),
            Lang::En => format!("{of_month}\u{a0}{}\u{a0}{year}", self.month_of_day(month)),
        }
    }
    /// From day to day: `01.01.2025 — 31.12.2025`; one day stands alone.
    pub fn day_range(&self, first: Day, last: Day) -> String {
        self.range(self.day(first), self.day(last))
    }
    /// A month by number, 1–12, short: `янв`.
    pub fn month(&self, month: i32) -> String {
        self.name(Months::Short, month)
    }
    /// A period: `янв 2025`, `4 кв. 2025`, `нед. 3–9 ноя 2025`.
    pub fn period(&self, period: Period) -> String {
        self.named(period, "quarter", "week", Months::Short)
    }
    /// A period in full: `январь 2025`, `4-й квартал 2025`, `неделя 3–9 ноя 2025`.
    pub fn period_long(&self, period: Period) -> String {
        self.named(period, "quarter-long", "week-long", Months::Long)
    }
    /// A period as a tick of an axis, without its year: `янв`, `4 кв.`, `3 ноя`.
    pub fn period_tick(&self, period: Period) -> String {
        let (_, month, day) = period.first_day().ymd();
        match period.step() {
            Step::Week => format!("{day}\u{a0}{}", self.month_of_day(month)),
            Step::Month => self.month(month),
            Step::Quarter => self.with("quarter-tick", &[("quarter", quarter(month).into())]),
        }
    }
    /// From period to period: `янв 2025 — дек 2025`; one period stands alone.
    pub fn period_range(&self, first: Period, last: Period) -> String {
        if first.step() != Step::Week || first == last {
            return self.range(self.period(first), self.period(last));
        }
        let days = self.range(self.date(first.first_day()), self.date(last.last_day()));
        self.with("weeks", &[("days", days.into())])
    }

    fn named(&self, period: Period, quarter_key: &str, week_key: &str, months: Months) -> String {
        let (year, month, _) = period.first_day().ymd();
        match period.step() {
            Step::Month => format!("{}\u{a0}{year}", self.name(months, month)),
            Step::Quarter => {
                let args = [("quarter", quarter(month).into()), ("year", year.to_string().into())];
                self.with(quarter_key, &args)
            }
            Step::Week => self.with(week_key, &[("days", self.week_days(period).into())]),
        }
    }
    fn name(&self, months: Months, month: i32) -> String {
        let names = match months {
            Months::Short => SHORT,
            Months::Long => LONG,
        };
        self.text(names[usize::try_from(month - 1).unwrap_or(0).min(11)])
    }
    /// `3–9 ноя 2025`, `27 окт – 2 ноя 2025`, `29 дек 2025 – 4 янв 2026`.
    fn week_days(&self, week: Period) -> String {
        let (first, last) = (week.first_day(), week.last_day());
        let (year, month, day) = first.ymd();
        let (last_year, last_month, _) = last.ymd();
        let end = self.date(last);
        match (year == last_year, month == last_month) {
            (true, true) => format!("{day}–{end}"),
            (true, false) => format!("{day}\u{a0}{} – {end}", self.month_of_day(month)),
            (false, _) => format!("{} – {end}", self.date(first)),
        }
    }
    /// `3 ноя 2025`
    fn date(&self, day: Day) -> String {
        let (year, month, of_month) = day.ymd();
        format!("{of_month}\u{a0}{}\u{a0}{year}", self.month_of_day(month))
    }
    /// A short name after a day: Russian `май` becomes `мая`.
    fn month_of_day(&self, month: i32) -> String {
        if month == 5 { self.text("month-of-may") } else { self.month(month) }
    }
    fn range(&self, first: String, last: String) -> String {
        match (first == last, self.lang()) {
            (true, _) => first,
            (false, Lang::Ru) => format!("{first} — {last}"),
            (false, Lang::En) => format!("{first} – {last}"),
        }
    }
}

/// 1–4.
fn quarter(month: i32) -> i64 {
    i64::from((month + 2) / 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: i32, day: i32) -> Day {
        Day::from_ymd(year, month, day).unwrap()
    }

    /// No-break spaces are compared as spaces.
    #[track_caller]
    fn check(of: impl Fn(&Words) -> String, in_russian: &str, in_english: &str) {
        let shown = |lang| of(&Words::new(lang)).replace('\u{a0}', " ");
        assert_eq!((shown(Lang::Ru).as_str(), shown(Lang::En).as_str()), (in_russian, in_english));
    }

    #[test]
    fn a_day_is_written_with_digits_in_russian_and_a_month_name_in_english() {
        check(|words| words.day(day(2025, 12, 31)), "31.12.2025", "31 Dec 2025");
        check(|words| words.day(day(2025, 1, 5)), "05.01.2025", "5 Jan 2025");
        let range = |words: &Words| words.day_range(day(2025, 1, 1), day(2025, 12, 31));
        check(range, "01.01.2025 — 31.12.2025", "1 Jan 2025 – 31 Dec 2025");
    }

    #[test]
    fn a_period_is_named_by_its_month_quarter_or_days() {
        let of = |step, day| move |words: &Words| words.period(Period::of(step, day));
        check(of(Step::Month, day(2025, 1, 31)), "янв 2025", "Jan 2025");
        check(of(Step::Quarter, day(2025, 10, 1)), "4 кв. 2025", "Q4 2025");
        check(of(Step::Week, day(2025, 11, 5)), "нед. 3–9 ноя 2025", "week 3–9 Nov 2025");
        check(of(Step::Week, day(2025, 11, 1)), "нед. 27 окт – 2 ноя 2025", "week 27 Oct – 2 Nov 2025");
        let new_year = "нед. 29 дек 2025 – 4 янв 2026";
        check(of(Step::Week, day(2026, 1, 1)), new_year, "week 29 Dec 2025 – 4 Jan 2026");
    }

    #[test]
    fn a_period_in_full_has_no_short_names() {
        let of = |step| move |words: &Words| words.period_long(Period::of(step, day(2025, 5, 7)));
        check(of(Step::Month), "май 2025", "May 2025");
        check(of(Step::Quarter), "2-й квартал 2025", "second quarter of 2025");
        check(of(Step::Week), "неделя 5–11 мая 2025", "week of 5–11 May 2025");
    }

    #[test]
    fn a_tick_has_no_year() {
        let of = |step| move |words: &Words| words.period_tick(Period::of(step, day(2025, 11, 5)));
        check(of(Step::Month), "ноя", "Nov");
        check(of(Step::Quarter), "4 кв.", "Q4");
        check(of(Step::Week), "3 ноя", "3 Nov");
    }

    #[test]
    fn a_range_of_periods_names_both_ends_and_weeks_by_their_days() {
        let of = |step, days: i32| {
            let first = Period::of(step, day(2025, 1, 8));
            move |words: &Words| words.period_range(first, Period::of(step, day(2025, 1, 8).plus(days)))
        };
        check(of(Step::Month, 330), "янв 2025 — дек 2025", "Jan 2025 – Dec 2025");
        check(of(Step::Month, 0), "янв 2025", "Jan 2025");
        check(of(Step::Quarter, 330), "1 кв. 2025 — 4 кв. 2025", "Q1 2025 – Q4 2025");
        check(of(Step::Week, 7), "нед. 6 янв 2025 — 19 янв 2025", "weeks 6 Jan 2025 – 19 Jan 2025");
    }
}
