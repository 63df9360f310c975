//! A team entered by paste: `Иванов 3 000 000 / 2 900 000`, from a chat or a sheet, with a score behind it or without.
//!
//! The first amount is the plan, the second the fact; words override. How lines are read is told at [`read_pairs`]. A
//! percentage at the end of a line is the score for soft salary, and so is a third number of up to 100 in a cell of
//! its own. A line that has a day belongs to the month of that day.
use serde::{Deserialize, Serialize};

use super::typed::{read_money, read_percent};
use crate::{
    domain::{Amount, Percent, Period, Step},
    import::{Expected, Lexicon, NotRead, read_pairs},
};

/// Words of a plan and of a fact.
const LEXICON: Lexicon = Lexicon {
    first: "план плана плану планы цель норма plan plans target quota goal",
    second: "факт факта факту получено получил получила пришло поступило поступления оплачено выполнено \
        выполнение продажи отгрузки отгружено fact actual received paid sold sales shipped done",
};

/// A seller's month as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamLine {
    /// Name.
    pub name: String,
    /// The month.
    pub month: Period,
    /// Plan, when it was said.
    pub plan: Option<Amount>,
    /// Fact, when it was said.
    pub fact: Option<Amount>,
    /// Score for soft salary, when it was said.
    pub score: Option<Percent>,
}

/// A pasted text: every line is read, a heading, blank, or refused.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamPaste {
    /// Lines that were read, in order; a name may come more than once.
    pub lines: Vec<TeamLine>,
    /// Lines that only say what stands below them.
    pub headings: u32,
    /// Lines that were not understood, as they were written.
    pub refused: Vec<NotRead>,
}

/// Reads a team. Lines without a day are of `month`.
pub fn read_team(text: &str, month: Period) -> TeamPaste {
    let lines: Vec<&str> = text.lines().collect();
    let parted: Vec<(&str, Option<Percent>)> = lines.iter().map(|line| part(line)).collect();
    let bare: Vec<&str> = parted.iter().map(|(bare, _)| *bare).collect();
    let pairs = read_pairs(&bare.join("\n"), &LEXICON);
    let at = |line: u32| (line as usize).saturating_sub(1);
    let mut paste = TeamPaste { headings: pairs.headings.len() as u32, ..TeamPaste::default() };
    let as_written = |line: NotRead| {
        let text = lines.get(at(line.line)).map_or(line.text.clone(), ToString::to_string);
        NotRead { text, ..line }
    };
    for pair in pairs.pairs {
        if pair.first.is_some_and(|plan| plan.raw() < 0) {
            let text = lines.get(at(pair.line)).map(ToString::to_string).unwrap_or_default();
            let (found, expected) = (text.clone(), Expected::NotNegative);
            paste.refused.push(NotRead { line: pair.line, text, found, expected });
            continue;
        }
        paste.lines.push(TeamLine {
            name: pair.name,
            month: pair.day.map_or(month, |day| Period::of(Step::Month, day)),
            plan: pair.first,
            fact: pair.second,
            score: parted.get(at(pair.line)).and_then(|(_, score)| *score),
        });
    }
    paste.refused.extend(pairs.refused.into_iter().map(as_written));
    paste.refused.sort_by_key(|refused| refused.line);
    paste
}

/// A line without the score at its end.
fn part(line: &str) -> (&str, Option<Percent>) {
    let whole = (line, None);
    let Some(at) = line.trim_end().rfind(['\t', ' ', '/']) else {
        return whole;
    };
    let (front, last) = line.trim_end().split_at(at);
    // "95 %" has a space inside.
    let (front, last) = match last.trim() {
        "%" => {
            let front = front.trim_end();
            match front.rfind(|letter: char| !(letter.is_ascii_digit() || letter == ',' || letter == '.')) {
                Some(at) => front.split_at(at + front[at..].chars().next().map_or(0, char::len_utf8)),
                None => return whole,
            }
        }
        _ => (front, last.trim_start_matches(['\t', ' ', '/'])),
    };
    let is_percent = line.trim_end().ends_with('%');
    let is_third_cell = line.contains('\t') && numbers(front) >= 2;
    let score = read_percent(last).filter(|score| *score <= Percent::whole(100));
    match score {
        Some(score) if is_percent || is_third_cell => {
            (front.trim_end_matches([' ', '\t', '/', ',', ';']), Some(score))
        }
        _ => whole,
    }
}

/// How many cells hold a number behind the first that holds a name.
fn numbers(line: &str) -> usize {
    let cells = line.split('\t').skip_while(|cell| !cell.contains(char::is_alphabetic)).skip(1);
    cells.filter(|cell| read_money(cell).is_some()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;

    fn month() -> Period {
        Period::of(Step::Month, Day::from_ymd(2026, 11, 1).unwrap())
    }

    /// Lines as "name plan fact score", whole units, `-` for what is missing.
    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let money = |sum: Option<Amount>| sum.map_or("-".into(), |sum| sum.to_f64().to_string());
        let score = |score: Option<Percent>| score.map_or("-".into(), |score| score.to_f64().to_string());
        let line =
            |it: &TeamLine| format!("{} {} {} {}", it.name, money(it.plan), money(it.fact), score(it.score));
        let paste = read_team(text, month());
        assert_eq!(paste.lines.iter().map(line).collect::<Vec<_>>(), expect, "{paste:?}");
    }

    #[test]
    fn plan_and_fact_are_read_with_a_score_or_without() {
        check("Иванов 3 000 000 / 2 900 000", &["Иванов 3000000 2900000 -"]);
        check("Иванов 3 000 000 / 2 900 000 95%", &["Иванов 3000000 2900000 95"]);
        check("Иванов 3 млн / 2,9 млн / 95 %", &["Иванов 3000000 2900000 95"]);
        check("Иванов\t3000000\t2900000\t95", &["Иванов 3000000 2900000 95"]);
        check("Иванов\t3000000\t2900000\t95,5 %", &["Иванов 3000000 2900000 95.5"]);
    }

    #[test]
    fn a_heading_of_cells_says_which_is_which() {
        check("Менеджер\tФакт\tПлан\tОценка\nИванов\t2\t3\t80 %", &["Иванов 3 2 80"]);
    }

    #[test]
    fn a_number_beyond_a_hundred_is_no_score() {
        let paste = read_team("Иванов\t3000000\t2900000\t95000", month());
        assert_eq!((paste.lines.len(), paste.refused.len()), (0, 1));
    }

    #[test]
    fn a_day_above_the_lines_gives_them_their_month() {
        let paste = read_team("31.10.2026\nИванов 3 / 2\nПетрова 3 / 4", month());
        assert!(paste.lines.iter().all(|line| line.month == month().plus(-1)), "{paste:?}");
        assert_eq!(paste.headings, 1);
    }

    #[test]
    fn a_line_that_is_not_understood_is_kept_as_it_was_written() {
        let paste = read_team("Иванов 3 / 2\nбез чисел 95 %\nПетрова -5 / 2", month());
        assert_eq!(paste.lines.len(), 1);
        let refused: Vec<(u32, &str)> = paste.refused.iter().map(|it| (it.line, it.text.as_str())).collect();
        assert_eq!(refused, [(2, "без чисел 95 %"), (3, "Петрова -5 / 2")]);
    }
}
