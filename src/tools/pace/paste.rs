//! Plans and facts entered by paste: `Иванов 3 000 000 / 2 000 000`, from a chat or a sheet.
//!
//! The first amount is the plan of the month, the second the fact to date; words override. How lines are read
//! is told at [`read_pairs`].
use serde::{Deserialize, Serialize};

use crate::{
    domain::Amount,
    import::{Lexicon, NotRead, read_pairs},
};

/// Words of a plan and of a fact.
const LEXICON: Lexicon = Lexicon {
    first: "план плана плану планы цель норма plan plans target quota goal",
    second: "факт факта факту получено получил получила пришло поступило поступления оплачено выполнено \
        выполнение продажи fact actual received paid sold sales done",
};

/// Plan and fact of one seller.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PlanLine {
    /// Name.
    pub seller: String,
    /// Plan of the month; `None` when it was not said.
    pub plan: Option<Amount>,
    /// Fact to date; `None` when it was not said.
    pub fact: Option<Amount>,
}

/// A pasted text: `sellers + headings + refused + blank = lines`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanPaste {
    /// Sellers in the order of their lines; a name may come more than once.
    pub sellers: Vec<PlanLine>,
    /// Lines that only say what stands below them.
    pub headings: u32,
    /// Lines that were not understood, with their number, what was found and what was expected.
    pub refused: Vec<NotRead>,
    /// Lines with nothing on them.
    pub blank: u32,
    /// All lines.
    pub lines: u32,
}

/// Reads plans and facts.
pub fn read_plans(text: &str) -> PlanPaste {
    let pairs = read_pairs(text, &LEXICON);
    PlanPaste {
        sellers: pairs
            .pairs
            .into_iter()
            .map(|pair| PlanLine { seller: pair.name, plan: pair.first, fact: pair.second })
            .collect(),
        headings: pairs.headings.len() as u32,
        refused: pairs.refused,
        blank: pairs.blank,
        lines: pairs.lines,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sellers as "name plan fact", whole units, `-` for a missing amount.
    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let shown = |amount: Option<Amount>| amount.map_or("-".into(), |it| it.to_f64().to_string());
        let line = |it: &PlanLine| format!("{} {} {}", it.seller, shown(it.plan), shown(it.fact));
        let pasted = read_plans(text);
        assert_eq!(pasted.sellers.iter().map(line).collect::<Vec<_>>(), expect, "{pasted:?}");
        let told = pasted.sellers.len() + pasted.refused.len();
        assert_eq!(told as u32 + pasted.headings + pasted.blank, pasted.lines);
    }

    #[test]
    fn first_is_the_plan_second_is_the_fact() {
        check("Иванов 3 000 000 / 2 000 000", &["Иванов 3000000 2000000"]);
        check("Иванов\t3 млн\t2 млн\nПетрова\t1 млн\t", &["Иванов 3000000 2000000", "Петрова 1000000 -"]);
    }

    #[test]
    fn words_and_headings_say_which_is_which() {
        check("Иванов факт 2 млн, план 3 млн", &["Иванов 3000000 2000000"]);
        check("Менеджер\tФакт\tПлан\nИванов\t2\t3", &["Иванов 3 2"]);
        check("Факт на сегодня:\nИванов 2\n\nИтого 2", &["Иванов - 2"]);
    }
}
