//! A day entered by paste: `Иванов 120 000 / 90 000`, from a chat or a sheet.
//!
//! The first amount is received today, the second planned for tomorrow; words override. How lines are read
//! is told at [`read_pairs`].
use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::entry::Entry;
use crate::{
    domain::{Amount, Day},
    import::{Expected, Lexicon, NotRead, read_pairs},
};

/// Words of what was received and of what is planned.
const LEXICON: Lexicon = Lexicon {
    first: "факт факту факта получил получила получили получено пришло пришли пришла поступило \
        поступили поступление поступления оплачено оплатили сегодня received fact actual got paid \
        came today collected",
    second: "план плану плана планирую планирует планируем запланировано обещаю обещает обещано обещали \
        жду ждём ждем ожидаю ожидаем ожидается завтра plan planned planning promise promised \
        expect expected expecting tomorrow",
};

/// A pasted text: `entries + headings + refused + blank = lines`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pasted {
    /// Reports in the order of their lines.
    pub entries: Vec<Entry>,
    /// Lines that only say what stands below them.
    pub headings: u32,
    /// Lines that were not understood, with their number, what was found and what was expected.
    pub refused: Vec<NotRead>,
    /// Lines with nothing on them.
    pub blank: u32,
    /// All lines.
    pub lines: u32,
}

/// Reads reports; those without a date of their own are of `day`. A promise below zero is refused.
pub fn read_reports(text: &str, day: Day) -> Pasted {
    let pairs = read_pairs(text, &LEXICON);
    let mut pasted = Pasted {
        entries: Vec::with_capacity(pairs.pairs.len()),
        headings: pairs.headings.len() as u32,
        refused: pairs.refused,
        blank: pairs.blank,
        lines: pairs.lines,
    };
    for pair in pairs.pairs {
        match pair.second {
            Some(promise) if promise < Amount::ZERO => {
                let line = (pair.line as usize).checked_sub(1).and_then(|at| text.lines().nth(at));
                pasted.refused.push(NotRead {
                    line: pair.line,
                    text: line.unwrap_or_default().to_owned(),
                    found: plain(promise),
                    expected: Expected::NotNegative,
                });
            }
            promise => pasted.entries.push(Entry {
                day: pair.day.unwrap_or(day),
                seller: pair.name,
                received: pair.first,
                promise,
            }),
        }
    }
    crate::domain::sort_by_key(&mut pasted.refused, |refused| refused.line);
    pasted
}

/// Prints reports as cells, date, seller, received, promise, one line each: what [`read_reports`] reads back.
pub fn print_reports(entries: &[Entry]) -> String {
    let mut text = String::new();
    for entry in entries {
        let (year, month, day) = entry.day.ymd();
        let cell = |amount: Option<Amount>| amount.map(plain).unwrap_or_default();
        let (received, promise) = (cell(entry.received), cell(entry.promise));
        // Writing to a string does not fail.
        let _ = writeln!(text, "{day:02}.{month:02}.{year:04}\t{}\t{received}\t{promise}", entry.seller);
    }
    text
}

/// `1234`, `-1234,50`, `0,1234`: never three decimals, which could be a group.
fn plain(amount: Amount) -> String {
    let size = amount.raw().unsigned_abs();
    let scale = Amount::SCALE.unsigned_abs();
    let sign = if amount < Amount::ZERO { "-" } else { "" };
    match (size / scale, size % scale) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, part) if part % 100 == 0 => format!("{sign}{whole},{:02}", part / 100),
        (whole, part) => format!("{sign}{whole},{part:04}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(of_month: i32) -> Day {
        Day::from_ymd(2026, 11, of_month).unwrap()
    }

    /// Reports as "day seller received promise", pasted on the 23rd.
    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let shown = |amount: Option<Amount>| amount.map_or("-".into(), plain);
        let line = |it: &Entry| {
            format!("{} {} {} {}", it.day.ymd().2, it.seller, shown(it.received), shown(it.promise))
        };
        let pasted = read_reports(text, day(23));
        assert_eq!(pasted.entries.iter().map(line).collect::<Vec<_>>(), expect, "{pasted:?}");
    }

    #[test]
    fn first_is_received_today_second_is_planned_for_tomorrow() {
        check("Иванов 120 000 / 90 000", &["23 Иванов 120000 90000"]);
        check("Иванов: 120 000/90 000", &["23 Иванов 120000 90000"]);
        check("Petrova 1,2 млн / 900 тыс", &["23 Petrova 1200000 900000"]);
        check("Иванов\t120 000\t90 000", &["23 Иванов 120000 90000"]);
    }

    #[test]
    fn words_say_which_is_which() {
        check("Иванов — план 90 000, факт 120 000", &["23 Иванов 120000 90000"]);
        check("Иванов: оплаты сегодня 120 000, план оплат на завтра 90 000", &["23 Иванов 120000 90000"]);
        check(
            "Smith: payments planned for tomorrow 90k, payments received today 120k",
            &["23 Smith 120000 90000"],
        );
        check("Иванов: жду завтра 90 000", &["23 Иванов - 90000"]);
        check("Иванов получил 120 000", &["23 Иванов 120000 -"]);
    }

    #[test]
    fn a_message_brings_its_own_day() {
        check("[24.11.2026 18:03] Иванов: 120 000 / 90 000", &["24 Иванов 120000 90000"]);
    }

    #[test]
    fn a_whole_evening_of_a_chat_is_read() {
        let text = "Отчёт за 24.11.2026\nИванов 120 000 / 90 000\nПетрова: 0/50 тыс\nСидоров в отпуске\n\nИтого 120 000 / 140 000\n";
        check(text, &["24 Иванов 120000 90000", "24 Петрова 0 50000"]);
        let pasted = read_reports(text, day(23));
        let refused: Vec<(u32, Expected)> = pasted.refused.iter().map(|it| (it.line, it.expected)).collect();
        assert_eq!(refused, [(4, Expected::Amount), (6, Expected::NotTotal)]);
        assert_eq!((pasted.headings, pasted.blank, pasted.lines), (1, 1, 6));
    }

    #[test]
    fn a_promise_below_zero_is_refused_and_a_return_is_not() {
        check("Иванов -5 000 / 0", &["23 Иванов -5000 0"]);
        let refused = read_reports("Иванов 5 000 / -90,5", day(23)).refused.remove(0);
        assert_eq!((refused.found.as_str(), refused.expected), ("-90,50", Expected::NotNegative));
        assert_eq!(refused.text, "Иванов 5 000 / -90,5");
    }

    #[test]
    fn what_is_printed_is_read_back() {
        let amounts = [Some(1), Some(-1), Some(123_450_000), Some(1_234_500), Some(i64::MAX), Some(0), None];
        let entry = |(at, received): (i32, Option<i64>)| Entry {
            day: day(at + 1),
            seller: format!("Отдел {at}"),
            received: received.map(Amount::new),
            promise: Some(Amount::new(1_251_250)),
        };
        let entries: Vec<Entry> = (0..).zip(amounts).map(entry).collect();
        assert_eq!(read_reports(&print_reports(&entries), day(23)).entries, entries);
    }
}
