//! What to do: the advice of the method, with how many clients and how much money it is about.
use super::{objects, ratio, short, text, treatment_key};
use crate::{
    domain::{AbcClass, Segment, Treatment, XyzClass},
    tools::abc_xyz::{Cell, Group, Params, Report},
    words::Words,
};

/// One advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Whom it is about.
    pub group: Group,
    /// The advice itself, for its tone.
    pub treatment: Option<Treatment>,
    /// Its name.
    pub name: String,
    /// Segments it is about: `AX BX`.
    pub codes: String,
    /// Clients, money, share.
    pub amount: String,
    /// What to do, in a sentence.
    pub advice: String,
}

/// Composes the action list; advice about nobody is left out.
pub fn actions(report: &Report, params: &Params, words: &Words) -> Vec<Action> {
    let treatments = [
        (Treatment::Target, "abc-do-target"),
        (Treatment::Loyalty, "abc-do-loyalty"),
        (Treatment::RaiseCheck, "abc-do-raise"),
        (Treatment::StopSpending, "abc-do-stop"),
    ];
    let mut list: Vec<Action> = treatments
        .into_iter()
        .filter_map(|(treatment, key)| {
            let (codes, cell) = of_treatment(report, treatment);
            let name = words.text(treatment_key(Some(treatment)));
            let amount = amount(report, params, words, cell)?;
            let group = Group::Treatment(treatment);
            Some(Action { group, treatment: Some(treatment), name, codes, amount, advice: words.text(key) })
        })
        .collect();
    let fresh = report.fresh.iter().fold(Cell::default(), add);
    for (group, name, key, cell) in [
        (Group::Fresh, "abc-group-fresh", "abc-do-fresh", fresh),
        (Group::NotPositive, "abc-group-not-positive", "abc-do-not-positive", report.not_positive),
    ] {
        if let Some(amount) = amount(report, params, words, cell) {
            let (name, advice) = (words.text(name), words.text(key));
            list.push(Action { group, treatment: None, name, codes: String::new(), amount, advice });
        }
    }
    list
}

fn add(sum: Cell, cell: &Cell) -> Cell {
    Cell { count: sum.count + cell.count, money: sum.money.checked_add(cell.money).unwrap_or(sum.money) }
}

fn of_treatment(report: &Report, treatment: Treatment) -> (String, Cell) {
    let mut codes = Vec::new();
    let mut sum = Cell::default();
    for abc in AbcClass::ALL {
        for xyz in XyzClass::ALL {
            let segment = Segment { abc, xyz: Some(xyz) };
            if segment.treatment() == Some(treatment) {
                codes.push(segment.code());
                sum = add(sum, &report.cells[abc.index()][xyz.index()]);
            }
        }
    }
    (codes.join(" "), sum)
}

fn amount(report: &Report, params: &Params, words: &Words, cell: Cell) -> Option<String> {
    let share = words.percent(ratio(cell.money, report.base), 1);
    let money = short(words, params, report.currency.as_deref(), cell.money);
    let args = [
        ("objects", text(objects(words, params, cell.count))),
        ("money", text(money)),
        ("share", text(share)),
    ];
    (cell.count > 0).then(|| words.with("abc-actions-line", &args))
}
