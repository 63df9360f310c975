//! Blocks as people copy them.
use super::*;
use proptest::prelude::*;

/// The grid as "players; advantage weight scores; …", totals behind `|`.
fn shown(read: &Read) -> String {
    let advantage = |it: &Advantage| {
        let score = |at| it.score(at).map_or("-".into(), |score| score.to_f64().to_string());
        let scores: Vec<String> = (0..read.params.players.len()).map(score).collect();
        format!("{} {} {}", it.name, it.weight.to_f64(), scores.join(" "))
    };
    let rows = read.params.advantages.iter().map(advantage);
    let all: Vec<String> = [read.params.players.join(" ")].into_iter().chain(rows).collect();
    [vec![all.join("; ")], read.totals.clone()].concat().join(" | ")
}

/// Cells are written with `|` for a tab and `/` for the end of a line.
#[track_caller]
fn check(text: &str, expect: &str) {
    let text = text.replace('|', "\t").replace('/', "\n");
    assert_eq!(read_grid(&text).as_ref().map(shown), Ok(expect.to_owned()));
}

#[track_caller]
fn check_refused(text: &str, expect: &[(u32, &str, Expected)]) {
    let text = text.replace('|', "\t").replace('/', "\n");
    let refused = read_grid(&text).unwrap_err();
    let found: Vec<_> = refused.iter().map(|it| (it.line, it.found.as_str(), it.expected)).collect();
    assert_eq!(found, expect);
}

#[test]
fn players_stand_across_and_advantages_down() {
    check("|Мы|Альфа/Цена|5|8/Срок|9|6", "Мы Альфа; Цена 1 5 8; Срок 1 9 6");
    check("Критерий|Вес|Мы|Альфа/Цена|0,4|5|8,5/Срок|0,6|9|", "Мы Альфа; Цена 0.4 5 8.5; Срок 0.6 9 -");
    check("|Мы|Альфа|Вес, %/Цена|5|8|40 %/Срок|—|6|60 %", "Мы Альфа; Цена 40 5 8; Срок 60 - 6");
    check("|Weight|Us|Alpha/Price|.4|5|8.5", "Us Alpha; Price 0.4 5 8.5");
}

#[test]
fn a_block_that_lies_the_other_way_round_is_turned() {
    check("|Цена|Срок/Вес|0,4|0,6/Мы|5|9/Альфа|8|", "Мы Альфа; Цена 0.4 5 8; Срок 0.6 9 -");
    check(
        "|Цена|Срок|Итого/Мы|5|9|14/Альфа|8|6|14/Важность|2|1|3",
        "Мы Альфа; Цена 2 5 8; Срок 1 9 6 | Итого",
    );
}

#[test]
fn the_weight_of_a_product_is_an_advantage() {
    check("|Мы|Альфа/Вес изделия|5|8/Срок|9|6", "Мы Альфа; Вес изделия 1 5 8; Срок 1 9 6");
}

#[test]
fn totals_are_left_out_and_told() {
    check("|Вес|Мы|Альфа/Цена|1|5|8/ИТОГО:|1|5|8", "Мы Альфа; Цена 1 5 8 | ИТОГО:");
    check("|Мы|Альфа|Итого/Цена|5|8|13", "Мы Альфа; Цена 1 5 8 | Итого");
}

#[test]
fn blank_lines_quotes_spaces_and_semicolons_do_no_harm() {
    check("|  Мы |Альфа//Цена  за  штуку|5|8//", "Мы Альфа; Цена за штуку 1 5 8");
    check(";Мы;Альфа/Цена;5;8", "Мы Альфа; Цена 1 5 8");
    check("|Мы|\"ООО \"\"Альфа\"\"\"/\"Срок, дней\"|5|8", "Мы ООО \"Альфа\"; Срок, дней 1 5 8");
}

#[test]
fn every_cell_that_is_not_understood_is_told_with_its_line() {
    check_refused(
        "|Вес|Мы|Альфа/Цена|1|5|отлично/|1|2|3/Срок||11|6/цена|1|1|1|7",
        &[
            (2, "отлично", Expected::Score),
            (3, "1 2 3", Expected::Advantage),
            (4, "", Expected::Weight),
            (4, "11", Expected::Score),
            (5, "цена", Expected::NewName),
            (5, "7", Expected::Nothing),
        ],
    );
}

#[test]
fn a_head_without_names_is_told() {
    check_refused("просто текст", &[(1, "просто текст", Expected::Cells)]);
    check_refused("", &[(1, "", Expected::Cells)]);
    check_refused("|Мы|Альфа", &[(1, "Мы Альфа", Expected::Advantages)]);
    check_refused("Цена|5|8/Срок|9|6", &[(1, "Цена 5 8", Expected::Names)]);
    check_refused("|Мы||Альфа/Цена|5|1|8", &[(1, "", Expected::Player)]);
    check_refused("|Мы|МЫ/Цена|5|1", &[(1, "МЫ", Expected::NewName)]);
    check_refused("|Вес|Мы/Цена|5|1", &[(1, "Вес Мы", Expected::MorePlayers)]);
    check_refused("|1С|2|3|4|5|6|7|8|9/Цена|5", &[(1, "1С 2 3 4 5 6 7 8 9", Expected::Names)]);
    let nine = "|A|B|C|D|E|F|G|H|I";
    check_refused(&format!("{nine}/Цена|5"), &[(1, "A B C D E F G H I", Expected::FewerPlayers)]);
}

#[test]
fn thirty_advantages_are_read_and_the_next_one_is_told() {
    let block = |n: u32| {
        let rows: Vec<String> = (1..=n).map(|at| format!("Преимущество {at}|1|2")).collect();
        format!("|Мы|Альфа/{}", rows.join("/"))
    };
    let text = block(30).replace('|', "\t").replace('/', "\n");
    assert_eq!(read_grid(&text).unwrap().params.advantages.len(), 30);
    check_refused(&block(32), &[(32, "Преимущество 31 1 2", Expected::FewerAdvantages)]);
}

proptest! {
    #[test]
    fn whatever_is_pasted_is_read_or_told(text in "[Мавес0-9,.;\t\n\"%-]{0,80}") {
        match read_grid(&text) {
            Ok(read) => {
                prop_assert!((LEAST_PLAYERS..=MOST_PLAYERS).contains(&read.params.players.len()));
                prop_assert!(read.params.advantages.len() <= MOST_ADVANTAGES);
            }
            Err(refused) => prop_assert!(!refused.is_empty()),
        }
    }
}
