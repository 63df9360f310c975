//! Hints against texts labelled by hand.
use super::{
    labelled::{ENGLISH, Labelled, RUSSIAN, letter},
    *,
};
use proptest::prelude::*;

/// What differs from the labels of a text.
fn differences(labelled: &Labelled) -> Vec<String> {
    let found = hints(labelled.text, &[]);
    let numbers: Vec<String> =
        found.measures.iter().map(|it| format!("{} {}", letter(it.kind), it.text)).collect();
    let pairs = [
        ("numbers", labelled.numbers, numbers),
        ("urgent", labelled.urgent, found.urgent),
        ("vague", labelled.vague, found.vague),
        ("law", labelled.law, found.superlative),
    ];
    let differs = pairs.into_iter().filter(|(_, expect, found)| found.join("; ") != *expect);
    let said = |(what, expect, found): (&str, &str, Vec<String>)| {
        format!("«{}»: {what} [{}], not [{expect}]", labelled.text, found.join("; "))
    };
    differs.map(said).collect()
}

#[track_caller]
fn check(all: &[Labelled], lang: Lang) {
    let wrong: Vec<String> = all.iter().flat_map(differences).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(all.len() >= 25);
    let has_lang = all.iter().all(|labelled| hints(labelled.text, &[]).lang == Some(lang));
    assert!(has_lang, "a text is taken for one in another language");
}

#[test]
fn russian_texts_are_read_as_a_person_reads_them() {
    check(RUSSIAN, Lang::Ru);
}

#[test]
fn english_texts_are_read_as_a_person_reads_them() {
    check(ENGLISH, Lang::En);
}

#[test]
fn a_number_of_one_digit_and_zeros_looks_invented_and_a_term_never_does() {
    let round = |text: &str| hints(text, &[]).measures.iter().map(|it| it.is_round).collect::<Vec<_>>();
    assert_eq!(round("500 клиентов, 487 клиентов, 5 клиентов"), [true, false, false]);
    assert_eq!(round("1 000 000 ₽, 1,2 млн ₽, 2 млн ₽, $40"), [true, false, true, true]);
    assert_eq!(round("30 %, 37 %, 100%, 30 дней, 10 лет"), [true, false, true, false, false]);
}

#[test]
fn the_seller_and_the_reader_are_counted_by_their_pronouns() {
    let persons = |text: &str| {
        let found = hints(text, &[]);
        (found.we.join(" "), found.you.join(" "))
    };
    assert_eq!(persons("Мы нашли ваш груз, наши цены вам понравятся"), ("Мы наши".into(), "ваш вам".into()));
    assert_eq!(persons("We’re in the US, your partner"), ("We’re".into(), "your".into()));
    assert_eq!(persons("Вашингтон, нашивки"), (String::new(), String::new()));
}

#[test]
fn the_language_is_that_of_most_letters() {
    let lang = |text: &str| hints(text, &[]).lang;
    assert_eq!(lang("Настройка CRM под ключ"), Some(Lang::Ru));
    assert_eq!(lang("CRM for 1С users"), Some(Lang::En));
    assert_eq!((lang("24/7"), lang("")), (None, None));
}

#[test]
fn the_wording_most_alike_is_named_with_its_share() {
    let rivals = ["Окна от завода".to_owned(), "Аренда склада в Москве".to_owned(), String::new()];
    // аренд, склад, москв of аренд, склад, москв, дорог: three of four.
    assert_eq!(hints("Аренда складов: Москва, недорого", &rivals).nearest, Some((1, 0.75)));
    assert_eq!(hints("Бухгалтерия", &rivals).nearest, None);
    assert_eq!(hints("", &rivals).nearest, None);
}

#[test]
fn slots_of_a_draft_are_no_numbers() {
    let found = hints("Отгрузка в день заказа: ⟨число⟩ ⟨единица⟩. До ⟨срок⟩.", &[]);
    assert!(found.measures.is_empty() && found.urgent.is_empty());
}

proptest! {
    #[test]
    fn any_text_has_hints_and_they_are_its_own_words(text in "[а-яА-Яa-zA-Z0-9 ,.%₽$№+:/–-]{0,80}") {
        let found = hints(&text, std::slice::from_ref(&text));
        let words = found.measures.iter().map(|it| &it.text).chain(&found.urgent).chain(&found.vague);
        for word in words.chain(&found.superlative).chain(&found.we).chain(&found.you) {
            prop_assert!(!word.is_empty() && text.contains(word.as_str()));
        }
        prop_assert!(found.ease.is_err() || (0.0..=100.0).contains(&found.ease.unwrap_or(-1.0)));
    }
    #[test]
    fn no_text_breaks_the_reading(text in any::<String>()) {
        let _ = hints(&text, &[]);
    }
}
