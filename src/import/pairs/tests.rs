//! Lines as they come from chats and sheets.
use super::*;

/// Words of a report: received first, planned second.
const LEXICON: Lexicon = Lexicon {
    first: "факт получил сегодня received today",
    second: "план планирую завтра planned tomorrow plan",
};

/// A pair as "[day.]name first second", whole units, `-` for a missing amount; anything else as its kind.
fn shown(text: &str) -> Vec<String> {
    let pairs = read_pairs(text, &LEXICON);
    let number = |amount: Option<Amount>| amount.map_or("-".into(), |it| it.to_f64().to_string());
    let mut lines: Vec<(u32, String)> = Vec::new();
    for pair in &pairs.pairs {
        let day = pair.day.map_or(String::new(), |day| format!("{}. ", day.ymd().2));
        lines.push((pair.line, format!("{day}{} {} {}", pair.name, number(pair.first), number(pair.second))));
    }
    lines.extend(pairs.headings.iter().map(|line| (*line, "heading".into())));
    lines.extend(pairs.refused.iter().map(|it| (it.line, format!("{:?}: {}", it.expected, it.found))));
    lines.sort();
    assert_eq!(lines.len() as u32 + pairs.blank, pairs.lines, "every line is somewhere");
    lines.into_iter().map(|(_, line)| line).collect()
}

#[track_caller]
fn check(text: &str, expect: &[&str]) {
    assert_eq!(shown(text), expect, "{text}");
}

/// Every line reads the same.
#[track_caller]
fn check_each(lines: &[&str], expect: &str) {
    for line in lines {
        check(line, &[expect]);
    }
}

#[test]
fn the_first_amount_is_the_first_and_the_second_the_second() {
    let lines = [
        "Иванов 120 000 / 90 000",
        "Иванов: 120 000/90 000",
        "Иванов - 120000 90000",
        "Иванов — 120 000 руб., 90 000 руб.",
        "• Иванов 120 тыс / 90 тыс.",
        "1. Иванов: 120к/90к",
        "Иванов;120 000;90 000",
        "Иванов\u{a0}120\u{a0}000 | 90\u{202f}000",
        "Иванов\t120 000\t90 000",
        "1\tИванов\t120 000,00 ₽\t90 000,00 ₽",
        "Иванов 0,12 млн / 90.000",
    ];
    check_each(&lines, "Иванов 120000 90000");
    check("Petrova 1,2 млн / 900 тыс", &["Petrova 1200000 900000"]);
    check("Иванов И. И. 0 / 5", &["Иванов И. И. 0 5"]);
}

#[test]
fn words_override_the_order() {
    let lines = [
        "Иванов — план 90 000, факт 120 000",
        "Иванов факт: 120 000 план: 90 000",
        "Иванов: факт 120 000, план на завтра 90 000",
        "Иванов: 120 000 факт, 90 000 план",
        "Иванов 120 000, завтра 90 000",
        "Иванов: 120 000 / 90 000 на завтра",
        "Иванов (план/факт): 90 000 / 120 000",
        "Сегодня Иванов получил 120 000, завтра 90 000",
        "Иванов: планирую на завтра 90 000, сегодня 120 000",
        "Иванов: planned for tomorrow 90 000, received today 120 000",
    ];
    check_each(&lines, "Иванов 120000 90000");
}

#[test]
fn either_amount_may_be_missing() {
    check_each(
        &["Иванов 120 000", "Иванов: 120 000 / -", "Иванов\t120 000\t", "Иванов факт 120 000"],
        "Иванов 120000 -",
    );
    check_each(
        &[
            "Иванов план 90 000",
            "Иванов: — / 90 000",
            "Иванов\t\t90 000",
            "Иванов\t-\t90 000",
            "Иванов, на завтра: 90 000",
        ],
        "Иванов - 90000",
    );
}

#[test]
fn a_messenger_says_who_and_when() {
    check("[24.11.2026 18:03] Иванов: 120 000 / 90 000", &["24. Иванов 120000 90000"]);
    check("[24.11.2026 18:03] Пётр: Иванов 120 / 90", &["24. Иванов 120 90"]);
    check(
        "Пётр Иванов, [24.11.2026 18:03]\n120 000 / 90 000\n\nАнна, [25.11.2026 9:00]\nплан 5",
        &["heading", "24. Пётр Иванов 120000 90000", "heading", "25. Анна - 5"],
    );
}

#[test]
fn a_heading_says_what_stands_below() {
    check(
        "Менеджер\tПлан на завтра\tФакт\tЧто делаем\nИванов\t90\t120\tзвоню",
        &["heading", "Иванов 120 90"],
    );
    check("Отчёт за 24.11.2026:\nИванов 5 / 6", &["heading", "24. Иванов 5 6"]);
    check(
        "План на завтра:\nИванов 90\nФакт за сегодня:\nИванов 120",
        &["heading", "Иванов - 90", "heading", "Иванов 120 -"],
    );
    check("Иванов\t24.11.2026\t5\t6", &["24. Иванов 5 6"]);
    check("24.11.2026\tИванов\t5\t6\n25.11.2026\tИванов\t7\t8", &["24. Иванов 5 6", "25. Иванов 7 8"]);
}

#[test]
fn a_name_may_hold_digits_before_a_colon_or_in_a_cell() {
    check_each(&["Отдел 12: 5 / 6", "Отдел 12\t5\t6"], "Отдел 12 5 6");
}

#[test]
fn what_is_not_understood_is_told_with_its_reason() {
    check("Иванов", &["Amount: Иванов"]);
    check("Иванов: отпуск", &["Amount: Иванов: отпуск"]);
    check("120 000 / 90 000", &["Name: 120 000 / 90 000"]);
    check("Иванов 1 / 2 / 3", &["TwoAmounts: 3"]);
    check("Иванов\t1\t2\t3", &["TwoAmounts: 3"]);
    check("Иванов\t1\tмного", &["Amount: много"]);
    check("Итого 500 000 / 400 000", &["NotTotal: Итого"]);
    check("Итого\t500\t400", &["NotTotal: Итого"]);
    check("Иванов 95 %", &["Amount: 95 %"]);
    check("Иванов план на сегодня 5", &["ClearWords: Иванов план на сегодня"]);
    check("Иванов факт 5, факт 6", &["ClearWords: Иванов факт 5, факт 6"]);
    check("Иванов 900000000000 млрд", &["SmallerAmount: 900000000000 млрд"]);
}

#[test]
fn an_amount_that_may_be_two_is_not_guessed() {
    check("Иванов 120 000 900 000", &["Separator: 120 000 900 000"]);
    check("Иванов 120 000,90 000", &["Separator: 120 000,90"]);
    check("Иванов 120000,90000", &["Separator: 120000,90000"]);
}

#[test]
fn other_amounts_of_the_text_tell_the_decimal_mark() {
    check("Иванов 120.000 / 90.000", &["Иванов 120000 90000"]);
    check("Smith 120,000 / 90,000", &["Smith 120000 90000"]);
    check("Smith 1.5 / 2.5\nBrown 1.250 / 2", &["Smith 1.5 2.5", "Brown 1.25 2"]);
}

#[test]
fn a_dash_is_no_minus() {
    check("Иванов - 5 – 6", &["Иванов 5 6"]);
    check("Иванов -5 / 6", &["Иванов -5 6"]);
    check("Иванов +5 / +6", &["Иванов 5 6"]);
}

#[test]
fn no_text_is_no_lines() {
    check("", &[]);
    check("\n \t\r\n\u{feff}\n", &[]);
    assert_eq!(read_pairs("\n \t\r\n\u{feff}", &LEXICON).blank, 3);
}
