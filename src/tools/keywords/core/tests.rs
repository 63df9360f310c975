//! Phrases of a user, read into groups.
use proptest::prelude::*;

use super::*;
use crate::tools::keywords::{Edit, Groups, heads};

/// Lines of `phrase` or `phrase 12400`.
fn phrases(lines: &[&str]) -> Vec<Phrase> {
    let phrase = |line: &&str| match line.rsplit_once(' ') {
        Some((text, count)) if count.parse::<u64>().is_ok() => {
            Phrase { text: text.to_owned(), count: count.parse().ok() }
        }
        _ => Phrase { text: (*line).to_owned(), count: None },
    };
    lines.iter().map(phrase).collect()
}

/// Groups as "head count: others".
fn said(core: &Core, params: &Params) -> Vec<String> {
    let groups = Groups::of(core, params);
    let item = |item: &u32| match core.count(*item) {
        Some(count) => format!("{} {count}", core.text(*item)),
        None => core.text(*item).to_owned(),
    };
    let line = |group: &crate::tools::keywords::Group| {
        let others: Vec<String> = group.items.iter().skip(1).map(item).collect();
        format!("{}: {}", item(&group.head()), others.join(", "))
    };
    groups.list().iter().map(|group| line(group).trim_end_matches([':', ' ']).to_owned()).collect()
}

#[track_caller]
fn check_with(params: &Params, lines: &[&str], expect: &[&str]) {
    let core = Core::of(&phrases(lines), params);
    assert_eq!(said(&core, params), expect);
    let Account { read, grouped, duplicates, minus, empty } = core.account();
    assert_eq!(read, grouped + duplicates + minus + empty);
}

#[track_caller]
fn check(lines: &[&str], expect: &[&str]) {
    check_with(&Params::default(), lines, expect);
}

fn with(change: impl FnOnce(&mut Params)) -> Params {
    let mut params = Params::default();
    change(&mut params);
    params
}

fn edit(key: &str, to: &str) -> Edit {
    Edit { key: key.into(), to: to.into() }
}

#[test]
fn forms_of_words_meet_and_the_largest_count_stands() {
    check(&["аренда квартир 900", "аренду квартиры 1000", "Квартира в аренду 20"], &["аренду квартиры 1000"]);
    check(&["connections 5", "connect 9", "Connecting 1"], &["connect 9"]);
    check(&["счёт на оплату", "счет на оплату 7"], &["счет на оплату 7"]);
    check(&["интернет-магазин 5", "интернет магазин 6"], &["интернет магазин 6"]);
}

#[test]
fn counts_are_never_added() {
    let lines = ["аренда склада 12400", "аренда складов 9000", "аренда склада цена 2100"];
    check(&lines, &["аренда склада 12400: аренда склада цена 2100"]);
    let core = Core::of(&phrases(&lines), &Params::default());
    assert_eq!(heads(&core, &Params::default())[0].demand, Some(12_400));
}

#[test]
fn operators_do_not_matter_and_are_not_shown() {
    check(&["\"!аренда +склада\" -бесплатно 5", "аренда склада 4"], &["аренда склада 5"]);
    check(&["[склад] (дёшево|недорого) 5"], &["склад дёшево недорого 5"]);
}

#[test]
fn questions_are_no_duplicates_of_what_they_ask_about() {
    check(
        &["crm 50", "что такое crm 8", "crm для бизнеса 3"],
        &["crm 50: что такое crm 8, crm для бизнеса 3"],
    );
}

#[test]
fn english_function_words_tell_something_among_russian_ones() {
    check(&["it услуги 5", "услуги 9"], &["услуги 9: it услуги 5"]);
    check(&["the warehouse 5", "warehouse 9"], &["warehouse 9"]);
}

#[test]
fn a_phrase_joins_the_most_frequent_head_with_half_of_the_stems() {
    check(
        &["склад", "аренда склада 100", "аренда офиса 90", "аренда склада и офиса 10", "аренда 5"],
        &["аренда склада 100: аренда склада и офиса 10, аренда 5, склад", "аренда офиса 90"],
    );
}

#[test]
fn wording_keeps_the_same_thing_apart_until_a_synonym_tells() {
    let lines = ["снять квартиру 300", "аренда квартир 200", "съём квартиры 10"];
    check(&lines, &["снять квартиру 300", "аренда квартир 200", "съём квартиры 10"]);
    let one = with(|params| params.synonyms = vec![vec!["снять".into(), "аренда".into()]]);
    check_with(&one, &lines, &["снять квартиру 300", "съём квартиры 10"]);
    let joined = |params: &mut Params| {
        params.synonyms = vec![
            vec!["снять".into(), "аренда".into()],
            vec!["Съём".into(), "арендовать".into(), "аренда".into()],
        ];
    };
    check_with(&with(joined), &lines, &["снять квартиру 300"]);
}

#[test]
fn phrases_with_minus_words_are_set_aside_with_the_word_and_never_lost() {
    let params = with(|params| params.minus = vec!["бесплатно".into(), "своими руками".into()]);
    let lines = ["склад бесплатный 5", "склад своими руками 4", "склад руками 3", "склад 2"];
    check_with(&params, &lines, &["склад руками 3: склад 2"]);
    let core = Core::of(&phrases(&lines), &params);
    let went: Vec<Went> = core.read().iter().map(|phrase| phrase.went).collect();
    assert_eq!(went, [Went::Minus(0), Went::Minus(1), Went::Item(0), Went::Item(1)]);
    // A synonym of a minus word is no minus word.
    let both = with(|params| {
        params.minus = vec!["снять".into()];
        params.synonyms = vec![vec!["снять".into(), "аренда".into()]];
    });
    check_with(&both, &["снять склад 5", "аренда склада 4"], &["аренда склада 4"]);
}

#[test]
fn what_has_no_words_is_empty_and_keeps_its_text() {
    let core = Core::of(&phrases(&["-бесплатно", "и в на", "?!", "склад"]), &Params::default());
    let account = core.account();
    assert_eq!((account.read, account.grouped, account.empty), (4, 1, 3));
    assert_eq!(core.read()[0].text, "-бесплатно");
}

#[test]
fn phrases_without_a_count_come_last() {
    check(&["аренда склада", "аренда офиса 0", "склад"], &["аренда офиса 0", "аренда склада: склад"]);
}

#[test]
fn a_phrase_leaves_its_group_alone_and_a_merged_group_goes_whole() {
    let lines = ["аренда склада 100", "аренда склада цена 50", "аренда склада москва 40", "фулфилмент 30"];
    let own = with(|params| params.moved = vec![edit("аренд склад цен", "")]);
    check_with(
        &own,
        &lines,
        &["аренда склада 100: аренда склада москва 40", "аренда склада цена 50", "фулфилмент 30"],
    );
    let into = with(|params| params.moved = vec![edit("аренд склад цен", "фулфилмент")]);
    check_with(
        &into,
        &lines,
        &["аренда склада 100: аренда склада москва 40", "аренда склада цена 50: фулфилмент 30"],
    );
    let head = with(|params| params.moved = vec![edit("аренд склад", "")]);
    check_with(
        &head,
        &lines,
        &["аренда склада 100", "аренда склада цена 50: аренда склада москва 40", "фулфилмент 30"],
    );
    let merged = with(|params| params.merged = vec![edit("фулфилмент", "аренд склад")]);
    check_with(
        &merged,
        &lines,
        &["аренда склада 100: аренда склада цена 50, аренда склада москва 40, фулфилмент 30"],
    );
    // What was taken out and then merged goes on; a circle comes to an end.
    let chain = with(|params| {
        params.moved = vec![edit("аренд склад цен", "")];
        params.merged = vec![edit("аренд склад цен", "фулфилмент"), edit("фулфилмент", "аренд склад цен")];
    });
    let core = Core::of(&phrases(&lines), &chain);
    let all: usize = Groups::of(&core, &chain).list().iter().map(|group| group.items.len()).sum();
    assert_eq!(all, 4);
}

#[test]
fn names_and_moves_survive_a_new_export_with_other_forms_and_counts() {
    let params = with(|params| {
        params.named = vec![edit("аренд склад", "Склады")];
        params.moved = vec![edit("аренд склад цен", "")];
    });
    let core = Core::of(&phrases(&["цены аренды складов 700", "склад в аренду 650", "хранение 9"]), &params);
    let heads = heads(&core, &params);
    let told: Vec<(&str, Option<u64>, &str)> =
        heads.iter().map(|head| (head.name.as_str(), head.demand, head.key.as_str())).collect();
    // The phrase that was taken out is the most frequent now: the others stay without it, under their name.
    assert_eq!(
        told,
        [
            ("цены аренды складов", Some(700), "аренд склад цен"),
            ("Склады", Some(650), "аренд склад"),
            ("хранение", Some(9), "хранен")
        ]
    );
    let core = Core::of(&phrases(&["цена аренды складов 7", "склад в аренду 650"]), &params);
    let names: Vec<String> = super::super::heads(&core, &params).into_iter().map(|head| head.name).collect();
    assert_eq!(names, ["Склады", "цена аренды складов"]);
}

#[test]
fn a_key_finds_its_phrase_whatever_the_synonyms() {
    let params = with(|params| params.synonyms = vec![vec!["снять".into(), "аренда".into()]]);
    let core = Core::of(&phrases(&["снять склад 9", "аренда склада 5"]), &params);
    assert_eq!(core.key(0), "склад снят");
    assert_eq!(
        (core.find("склад снят"), core.find("аренд склад"), core.find("офис")),
        (Some(0), Some(0), None)
    );
    assert_eq!(heads(&core, &params)[0].stems, ["склад", "снят"]);
}

#[test]
fn brands_are_those_of_the_list_and_latin_words_are_only_offered() {
    use crate::tools::keywords::Intent;
    let lines = ["внедрение amocrm 9", "amocrm цена 8", "битрикс24 цена 7", "it аутсорсинг", "seo it"];
    let params = with(|params| params.brands = vec!["Битрикс24".into(), "IT".into(), "нет такого".into()]);
    let core = Core::of(&phrases(&lines), &params);
    let groups = Groups::of(&core, &params);
    let wants: Vec<Vec<Intent>> =
        (0..core.n_items() as u32).map(|item| groups.intents(item).list().collect()).collect();
    let (buy, brand, other) = (Intent::Buy, Intent::Brand, Intent::Other);
    assert_eq!(wants, [vec![other], vec![buy], vec![buy, brand], vec![brand], vec![other]]);
    assert_eq!(core.latin(), [("amocrm".to_owned(), 2), ("it".to_owned(), 1)]);
}

#[test]
fn a_core_fits_until_phrases_synonyms_or_minus_words_change() {
    let params = Params::default();
    let core = Core::of(&phrases(&["склад 1"]), &params);
    assert!(core.fits(&with(|params| params.named = vec![edit("склад", "Склады")])));
    assert!(core.fits(&with(|params| params.brands = vec!["склад".into()])));
    assert!(!core.fits(&with(|params| params.minus = vec!["склад".into()])));
    assert!(!core.fits(&with(|params| params.typed = phrases(&["офис"]))));
    assert!(!core.fits(&with(|params| params.synonyms = vec![vec!["а".into()]])));
}

/// Phrases of a small vocabulary, so that they meet.
fn lists() -> impl Strategy<Value = Vec<Phrase>> {
    let word = prop::sample::select(vec![
        "аренда",
        "аренду",
        "склад",
        "склада",
        "склады",
        "офис",
        "цена",
        "в",
        "как",
        "купить",
        "it",
        "crm",
        "-авито",
        "\"",
        "москва",
    ]);
    let text = prop::collection::vec(word, 0..6).prop_map(|words| words.join(" "));
    let phrase = (text, prop::option::of(0..20_u64)).prop_map(|(text, count)| Phrase { text, count });
    prop::collection::vec(phrase, 0..60)
}

proptest! {
    #[test]
    fn every_phrase_is_somewhere_and_the_order_of_rows_is_irrelevant(list in lists(), seed in any::<u64>()) {
        let params = with(|params| {
            params.minus = vec!["купить".into()];
            params.moved = vec![edit("аренд цен", ""), edit("склад", "офис")];
            params.merged = vec![edit("офис", "аренд")];
        });
        let core = Core::of(&list, &params);
        let Account { read, grouped, duplicates, minus, empty } = core.account();
        prop_assert_eq!(read as usize, list.len());
        prop_assert_eq!(read, grouped + duplicates + minus + empty);
        let groups = Groups::of(&core, &params);
        let mut items: Vec<u32> = groups.list().iter().flat_map(|group| group.items.clone()).collect();
        items.sort_unstable();
        prop_assert_eq!(items, (0..grouped).collect::<Vec<_>>());
        for group in groups.list() {
            prop_assert!(group.items.is_sorted());
        }
        let mut other = list;
        let n = other.len().max(1);
        other.rotate_left(seed as usize % n);
        other.reverse();
        let shuffled = Core::of(&other, &params);
        prop_assert_eq!(said(&shuffled, &params), said(&core, &params));
        prop_assert_eq!(shuffled.account(), core.account());
    }

    #[test]
    fn any_text_is_read_without_a_fall(texts in prop::collection::vec(".{0,30}", 0..20)) {
        let list: Vec<Phrase> = texts.into_iter().map(|text| Phrase { text, count: None }).collect();
        let core = Core::of(&list, &Params::default());
        prop_assert_eq!(core.account().read as usize, list.len());
    }
}
