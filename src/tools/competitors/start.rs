//! What a grid can begin with: an example, or names to be scored.
use super::{Advantage, Params, Score, Weight};
use crate::{domain::Amount, words::Lang};

/// Players of the example, Russian and English; the first is us.
const PLAYERS: [(&str, &str); 4] =
    [("Мы", "Us"), ("СтройОпт", "BuildTrade"), ("Север-Крепёж", "North Depot"), ("Метизторг", "FixSupply")];

/// Names, weight and scores of an advantage of the example: a wholesale supplier of fasteners to builders.
type Row = (&'static str, &'static str, i64, [Option<i64>; 4]);

const ROWS: [Row; 8] = [
    ("Срок поставки", "Delivery time", 20, [Some(9), Some(6), Some(4), Some(6)]),
    ("Цена", "Price", 20, [Some(5), Some(8), Some(9), Some(6)]),
    ("Отсрочка платежа", "Payment terms", 15, [Some(7), Some(7), Some(3), Some(7)]),
    ("Инженер на объекте", "Engineer on site", 15, [Some(4), Some(2), Some(3), Some(1)]),
    ("Наличие на складе", "Stock on hand", 10, [Some(8), Some(5), Some(5), Some(9)]),
    ("Личный менеджер", "Account manager", 10, [Some(9), Some(4), None, Some(4)]),
    ("Гарантия и возврат", "Warranty and returns", 5, [Some(6), Some(6), Some(6), Some(8)]),
    ("Обмен через ЭДО", "Electronic invoices", 5, [Some(5), Some(8), Some(7), Some(9)]),
];

/// Names to be scored when the grid begins empty.
const BLANK_PLAYERS: [(&str, &str); 3] =
    [("Мы", "Us"), ("Конкурент 1", "Competitor 1"), ("Конкурент 2", "Competitor 2")];
const BLANK_ADVANTAGES: [(&str, &str); 5] = [
    ("Цена", "Price"),
    ("Срок поставки", "Delivery time"),
    ("Качество", "Quality"),
    ("Условия оплаты", "Payment terms"),
    ("Гарантия", "Warranty"),
];

fn said(lang: Lang, (russian, english): (&str, &str)) -> String {
    match lang {
        Lang::Ru => russian.to_owned(),
        Lang::En => english.to_owned(),
    }
}

/// An invented grid.
pub(super) fn example(lang: Lang) -> Params {
    let points = |points: i64| Amount::whole(points).and_then(Score::new);
    let advantage = |(russian, english, weight, scores): Row| Advantage {
        name: said(lang, (russian, english)),
        weight: Amount::whole(weight).and_then(Weight::new).unwrap_or(Weight::USUAL),
        scores: scores.map(|score| score.and_then(points)).to_vec(),
    };
    Params {
        players: PLAYERS.map(|names| said(lang, names)).to_vec(),
        advantages: ROWS.map(advantage).to_vec(),
    }
}

/// Names without scores.
pub(super) fn blank(lang: Lang) -> Params {
    Params {
        players: BLANK_PLAYERS.map(|names| said(lang, names)).to_vec(),
        advantages: BLANK_ADVANTAGES.map(|names| Advantage::new(said(lang, names))).to_vec(),
    }
}
