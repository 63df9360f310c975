//! What people paste.
use proptest::prelude::*;

use super::*;

/// Phrases as "phrase=count"; then headings, refused, blank lines.
#[track_caller]
fn check(text: &str, expect: &[&str], (headings, refused, blank): (u32, usize, u32)) {
    let pasted = read(text);
    let said = |phrase: &Phrase| match phrase.count {
        Some(count) => format!("{}={count}", phrase.text),
        None => phrase.text.clone(),
    };
    assert_eq!(pasted.phrases.iter().map(said).collect::<Vec<_>>(), expect, "{pasted:?}");
    assert_eq!(
        (pasted.headings, pasted.refused.len(), pasted.blank),
        (headings, refused, blank),
        "{pasted:?}"
    );
}

#[test]
fn a_phrase_a_line_with_its_count_or_without() {
    check("аренда склада", &["аренда склада"], (0, 0, 0));
    check("аренда склада\t12 345\nсклад;500\n", &["аренда склада=12345", "склад=500"], (0, 0, 0));
    check(
        "аренда\t12\u{a0}345\nсклад\t12,345\nофис\t1\u{202f}000\t5",
        &["аренда=12345", "склад=12345", "офис=1000"],
        (0, 0, 0),
    );
    check(
        "\"аренда, склада\",12345\n\"a \"\"b\"\" c\";5",
        &["аренда, склада=12345", "a \"b\" c=5"],
        (0, 0, 0),
    );
    check("\"!аренда !склада\"", &["!аренда !склада"], (0, 0, 0));
    check("аренда\t\nсклад\t-\n\n\nофис;--", &["аренда", "склад", "офис"], (0, 0, 2));
}

#[test]
fn a_comma_is_a_part_of_the_phrase() {
    check("кран 1,5 тонны\nсклад, офис", &["кран 1,5 тонны", "склад, офис"], (0, 0, 0));
}

#[test]
fn wordstat_comes_with_lone_carriage_returns_and_a_mark() {
    let text =
        "\u{feff}Запросы со словами;Число запросов;Отчёт за май\rаренда склада;12400\rснять склад;3700\r";
    check(text, &["аренда склада=12400", "снять склад=3700"], (1, 0, 0));
    check("Запрос;Число показов в месяц\r\nаренда;5\r\n", &["аренда=5"], (1, 0, 0));
}

#[test]
fn keyword_planner_has_its_title_above_and_its_count_in_the_third_cell() {
    let text = "Keyword Stats 2026-05-01 at 10_00_00\n1 April 2025 - 31 March 2026\n\
        Keyword\tCurrency\tAvg. monthly searches\tCompetition\n\
        warehouse rent\tRUB\t1,300\tLow\npallet storage\tRUB\t\tHigh";
    check(text, &["warehouse rent=1300", "pallet storage"], (3, 0, 0));
    check("Keyword,Avg. monthly searches\nrent,90", &["rent=90"], (1, 0, 0));
}

#[test]
fn our_own_file_comes_back() {
    check(
        "Группа;Фраза;Запросов в месяц;Цель\nСклады;аренда склада;12400;прочее",
        &["аренда склада=12400"],
        (1, 0, 0),
    );
}

#[test]
fn a_heading_alone_is_one_only_in_the_first_line() {
    check("Фраза\nсклад\nключевые слова", &["склад", "ключевые слова"], (1, 0, 0));
}

#[test]
fn what_is_no_number_or_no_phrase_is_refused_with_its_line() {
    let pasted = read("склад;5\nаренда;много\n;7\nофис\t10 – 100\nкран;1,5\nпечь;-4");
    let refused: Vec<(u32, &str, Expected)> =
        pasted.refused.iter().map(|line| (line.line, line.found.as_str(), line.expected)).collect();
    assert_eq!(
        refused,
        [
            (2, "много", Expected::Count),
            (3, "", Expected::Phrase),
            (4, "10 – 100", Expected::Count),
            (5, "1,5", Expected::Count),
            (6, "-4", Expected::Count),
        ]
    );
    assert_eq!(pasted.refused[0].text, "аренда;много");
}

proptest! {
    #[test]
    fn every_line_is_told(text in "[а-в\";,\t0-9 \r\n]{0,60}|.{0,60}") {
        let Pasted { phrases, headings, refused, blank, lines } = read(&text);
        prop_assert_eq!(phrases.len() as u32 + headings + refused.len() as u32 + blank, lines);
    }

    #[test]
    fn what_is_printed_is_read_back(list in prop::collection::vec(("[а-в]{1,5}( [а-в]{1,5}){0,2}", prop::option::of(0..1_000_000_u64)), 0..10)) {
        let list: Vec<Phrase> = list.into_iter().map(|(text, count)| Phrase { text, count }).collect();
        prop_assert_eq!(read(&print(&list)).phrases, list);
    }
}
