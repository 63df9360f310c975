//! What the reader can ask of the page of this tool, and what that does.
use serde::{Deserialize, Serialize};

use super::{Params, paste::read_reports};
use crate::{
    domain::{Amount, Day, Percent},
    import::{NotRead, read_sum},
    markup::Given,
    tools::{Done, Now},
};

/// What an element of the page asks for; what comes with it is [`Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// Another day is in sight: the one given.
    Day,
    /// This day is in sight.
    To(Day),
    /// What a seller reported on a day.
    Type(Cell, Day, String),
    /// A seller with the name given.
    Add,
    /// Take a seller out with all reports.
    Remove(String),
    /// The text in the place for pasting.
    Draft,
    /// Read that text as reports of this day; the names in sight, so that a name with other capitals is the same one.
    Paste(Day, Vec<String>),
    /// How far below a promise still hits it.
    Tolerance,
    /// The first (or else the last) day that is measured.
    Date {
        /// The first day.
        first: bool,
    },
    /// Everything is measured.
    Everything,
    /// The day sheet, for the clipboard.
    Copy,
    /// The measures as a file.
    Csv,
    /// The workbook.
    Book,
}

/// What a seller reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cell {
    /// Payments received on the day.
    Received,
    /// Payments planned for the next working day.
    Promise,
}

/// A field that can hold a text that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// A seller's report.
    Cell(Cell, Day, String),
    /// A new name.
    Name,
    /// The tolerance.
    Tolerance,
}

/// How the page is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// The day in sight; the present one, or the working day before it, when `None`.
    pub day: Option<Day>,
    /// Texts that could not be taken.
    pub mistyped: Vec<(Place, String)>,
    /// The text in the place for pasting.
    pub draft: String,
    /// What the last reading of it gave.
    pub pasted: Option<PasteResult>,
}

/// What a reading of a pasted text gave.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PasteResult {
    /// Reports read.
    pub reports: u32,
    /// First and last day of them.
    pub days: Option<(Day, Day)>,
    /// Names with more than one report of a day: the last line was taken.
    pub repeated: Vec<String>,
    /// Lines that were not understood.
    pub refused: Vec<NotRead>,
}

/// Does what an element asks for.
pub fn act(params: &mut Params, look: &mut Look, act: Act, given: Given, now: Now) -> Done {
    match (act, given) {
        (Act::Day, Given::Text(text)) => {
            // An emptied date field shows the day in sight again.
            look.day = Day::of_field(&text).or(look.day);
            return Done::Looked;
        }
        (Act::To(day), _) => {
            look.day = Some(day);
            return Done::Looked;
        }
        (Act::Draft, Given::Text(text)) => {
            if let Some(pasted) = &mut look.pasted {
                pasted.refused.retain(|line| text.contains(&line.text));
            }
            look.draft = text;
            return Done::Looked;
        }
        (Act::Copy | Act::Csv | Act::Book, _) => return Done::Take,
        (Act::Type(cell, day, name), Given::Text(text)) => {
            return typed(params, look, (Place::Cell(cell, day, name), text));
        }
        (Act::Add, Given::Text(text)) => return typed(params, look, (Place::Name, text)),
        (Act::Tolerance, Given::Text(text)) => return typed(params, look, (Place::Tolerance, text)),
        (Act::Paste(day, names), _) => return pasted(params, look, (day, &names)),
        (Act::Date { first }, Given::Text(text)) => match Day::of_field(&text) {
            Some(day) => params.period = Some(stretched(params, (day, first), now.today)),
            None => return Done::Looked,
        },
        (Act::Everything, _) => params.period = None,
        (Act::Remove(name), _) => {
            params.names.retain(|other| *other != name);
            params.entries.retain(|entry| entry.seller != name);
            look.mistyped.retain(|(place, _)| !matches!(place, Place::Cell(_, _, of) if *of == name));
        }
        _ => return Done::Nothing,
    }
    Done::Changed
}

/// The period when one of its ends was set by hand; the other end goes along rather than cross it.
fn stretched(params: &Params, (day, is_first): (Day, bool), today: Day) -> (Day, Day) {
    let earliest = params.entries.first().map_or(day, |entry| entry.day);
    let (from, to) = params.period.unwrap_or((earliest, today));
    if is_first { (day, to.max(day)) } else { (from.min(day), day) }
}

/// A text: taken, or kept in its field with a reason beside it.
fn typed(params: &mut Params, look: &mut Look, (place, text): (Place, String)) -> Done {
    look.mistyped.retain(|(other, _)| *other != place);
    match take(params, &place, text.trim()) {
        Some(done) => done,
        None => {
            look.mistyped.push((place, text));
            Done::Looked
        }
    }
}

/// Takes a text; `None` when it is not one for this field. An empty one takes back what was typed.
fn take(params: &mut Params, place: &Place, text: &str) -> Option<Done> {
    match place {
        Place::Cell(cell, day, name) => {
            let sum = if text.is_empty() { None } else { Some(read_sum(text)?) };
            if *cell == Cell::Promise && sum.is_some_and(|sum| sum < Amount::ZERO) {
                return None;
            }
            params.report(*day, name, |entry| match cell {
                Cell::Received => entry.received = sum,
                Cell::Promise => entry.promise = sum,
            });
        }
        Place::Name => {
            let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if name.is_empty() {
                return Some(Done::Looked);
            }
            if params.known(&name).is_some() {
                return None;
            }
            params.names.push(name);
        }
        Place::Tolerance => {
            let percent = if text.is_empty() { Amount::ZERO } else { read_sum(text.trim_end_matches('%'))? };
            let hundredths = u32::try_from(percent.raw() / 100).ok().filter(|it| *it <= 10_000)?;
            params.tolerance = Percent::new(hundredths);
        }
    }
    Some(Done::Changed)
}

/// Reads the pasted text; a report replaces the numbers that it says, lines that were not understood stay.
fn pasted(params: &mut Params, look: &mut Look, (day, names): (Day, &[String])) -> Done {
    let paste = read_reports(&look.draft, day);
    let mut result = PasteResult { refused: paste.refused, ..PasteResult::default() };
    let mut said: Vec<(Day, String)> = Vec::new();
    for mut entry in paste.entries {
        let in_sight = names.iter().find(|name| name.to_lowercase() == entry.seller.to_lowercase()).cloned();
        entry.seller = params.known(&entry.seller).or(in_sight).unwrap_or(entry.seller);
        let key = (entry.day, entry.seller.clone());
        if said.contains(&key) && !result.repeated.contains(&entry.seller) {
            result.repeated.push(entry.seller.clone());
        }
        if !said.contains(&key) {
            said.push(key);
        }
        params.report(entry.day, &entry.seller, |known| {
            known.received = entry.received.or(known.received);
            known.promise = entry.promise.or(known.promise);
        });
    }
    result.reports = said.len() as u32;
    let days = || said.iter().map(|(day, _)| *day);
    result.days = days().min().zip(days().max());
    // The day that was pasted comes into sight.
    look.day = result.days.map(|(_, last)| last).or(look.day);
    look.draft = result.refused.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    let is_said = |day: &Day, name: &String| said.iter().any(|(of, other)| (of, other) == (day, name));
    look.mistyped.retain(|(place, _)| !matches!(place, Place::Cell(_, day, name) if is_said(day, name)));
    look.pasted = Some(result);
    Done::Changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    /// A day of November 2026; the 23rd is a Monday.
    fn day(of_month: i32) -> Day {
        Day::from_ymd(2026, 11, of_month).unwrap()
    }

    /// A page in use on the 25th.
    #[derive(Default)]
    struct Desk {
        params: Params,
        look: Look,
    }

    impl Desk {
        #[track_caller]
        fn does(&mut self, wanted: Act, given: Given, expect: Done) {
            let before = self.params.clone();
            let now = Now { today: day(25), lang: Lang::Ru };
            assert_eq!(act(&mut self.params, &mut self.look, wanted, given, now), expect);
            assert!(expect == Done::Changed || before == self.params, "only a step of undo changes settings");
        }
        #[track_caller]
        fn types(&mut self, cell: Cell, text: &str, expect: Done) {
            self.does(Act::Type(cell, day(24), "Иванов".into()), Given::Text(text.into()), expect);
        }
        /// Reports as "day seller received promise".
        #[track_caller]
        fn holds(&self, expect: &str) {
            let shown = |amount: Option<Amount>| amount.map_or("-".into(), |it| it.to_f64().to_string());
            let all = self.params.entries.iter().map(|it| {
                format!("{} {} {} {}", it.day.ymd().2, it.seller, shown(it.received), shown(it.promise))
            });
            assert_eq!(all.collect::<Vec<_>>().join(", "), expect);
        }
    }

    #[test]
    fn a_report_is_typed_corrected_and_taken_back() {
        let mut desk = Desk::default();
        desk.types(Cell::Received, "120 000", Done::Changed);
        desk.types(Cell::Promise, "90 тыс.", Done::Changed);
        desk.holds("24 Иванов 120000 90000");
        desk.types(Cell::Received, "-5 000", Done::Changed);
        desk.holds("24 Иванов -5000 90000");
        desk.types(Cell::Received, "", Done::Changed);
        desk.types(Cell::Promise, " ", Done::Changed);
        desk.holds("");
        assert_eq!(desk.params.names, ["Иванов"], "the row stays");
    }

    #[test]
    fn a_text_that_is_no_sum_and_a_promise_below_zero_stay_in_their_fields() {
        let mut desk = Desk::default();
        desk.types(Cell::Received, "много", Done::Looked);
        desk.types(Cell::Promise, "-5", Done::Looked);
        assert_eq!(desk.look.mistyped.len(), 2);
        desk.types(Cell::Promise, "5", Done::Changed);
        let place = Place::Cell(Cell::Received, day(24), "Иванов".into());
        assert_eq!(desk.look.mistyped, [(place, "много".to_owned())]);
    }

    #[test]
    fn pasted_reports_replace_what_they_say_and_broken_lines_stay() {
        let mut desk = Desk::default();
        desk.types(Cell::Received, "1", Done::Changed);
        desk.types(Cell::Promise, "2", Done::Changed);
        let text = "иванов 120 000\nПЕТРОВА 0 / 50 тыс\nСидоров в отпуске";
        desk.does(Act::Draft, Given::Text(text.into()), Done::Looked);
        desk.does(Act::Paste(day(24), vec!["Петрова".into()]), Given::Nothing, Done::Changed);
        desk.holds("24 Иванов 120000 2, 24 Петрова 0 50000");
        let pasted = desk.look.pasted.clone().unwrap();
        assert_eq!((pasted.reports, pasted.days, pasted.refused[0].line), (2, Some((day(24), day(24))), 3));
        assert_eq!((desk.look.draft.as_str(), desk.look.day), ("Сидоров в отпуске", Some(day(24))));
        desk.does(Act::Draft, Given::Text("Сидоров 1/2\nСидоров 3/4".into()), Done::Looked);
        assert_eq!(desk.look.pasted.clone().unwrap().refused, []);
        desk.does(Act::Paste(day(24), Vec::new()), Given::Nothing, Done::Changed);
        desk.holds("24 Иванов 120000 2, 24 Петрова 0 50000, 24 Сидоров 3 4");
        assert_eq!(desk.look.pasted.clone().unwrap().repeated, ["Сидоров"]);
    }

    #[test]
    fn a_seller_is_added_once_and_removed_with_all_reports() {
        let mut desk = Desk::default();
        desk.does(Act::Add, Given::Text(" Пётр  Иванов ".into()), Done::Changed);
        desk.does(Act::Add, Given::Text("пётр иванов".into()), Done::Looked);
        desk.does(Act::Add, Given::Text(String::new()), Done::Looked);
        assert_eq!(
            (desk.params.names.as_slice(), desk.look.mistyped.len()),
            (&["Пётр Иванов".to_owned()][..], 0)
        );
        desk.types(Cell::Received, "1", Done::Changed);
        desk.types(Cell::Promise, "много", Done::Looked);
        desk.does(Act::Remove("Иванов".into()), Given::Nothing, Done::Changed);
        desk.holds("");
        assert_eq!((desk.params.names.len(), desk.look.mistyped.len()), (1, 0));
    }

    #[test]
    fn the_tolerance_is_from_nothing_to_all() {
        let mut desk = Desk::default();
        for (text, expect) in [("10", 1_000), ("2,5 %", 250), ("", 0), ("100", 10_000)] {
            desk.does(Act::Tolerance, Given::Text(text.into()), Done::Changed);
            assert_eq!(desk.params.tolerance, Percent::new(expect), "{text}");
        }
        for text in ["101", "-1", "много"] {
            desk.does(Act::Tolerance, Given::Text(text.into()), Done::Looked);
        }
        assert_eq!(desk.look.mistyped, [(Place::Tolerance, "много".to_owned())]);
    }

    #[test]
    fn ends_of_the_period_never_cross() {
        let mut desk = Desk::default();
        desk.types(Cell::Received, "1", Done::Changed);
        let date = |desk: &mut Desk, first, text: &str, expect| {
            desk.does(Act::Date { first }, Given::Text(text.into()), expect);
        };
        date(&mut desk, false, "2026-11-24", Done::Changed);
        assert_eq!(desk.params.period, Some((day(24), day(24))));
        date(&mut desk, true, "2026-11-27", Done::Changed);
        assert_eq!(desk.params.period, Some((day(27), day(27))));
        date(&mut desk, true, "", Done::Looked);
        desk.does(Act::Everything, Given::Nothing, Done::Changed);
        date(&mut desk, true, "2026-11-02", Done::Changed);
        assert_eq!(desk.params.period, Some((day(2), day(25))));
    }

    #[test]
    fn looking_at_another_day_is_no_step() {
        let mut desk = Desk::default();
        desk.does(Act::Day, Given::Text("2026-11-20".into()), Done::Looked);
        desk.does(Act::Day, Given::Text(String::new()), Done::Looked);
        assert_eq!(desk.look.day, Some(day(20)));
        desk.does(Act::To(day(23)), Given::Nothing, Done::Looked);
        assert_eq!(desk.look.day, Some(day(23)));
        for wanted in [Act::Copy, Act::Csv, Act::Book] {
            desk.does(wanted, Given::Nothing, Done::Take);
        }
        desk.does(Act::Add, Given::Nothing, Done::Nothing);
    }
}
