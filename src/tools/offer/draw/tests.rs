//! What the page says, in both languages, of plain data and of hostile data.
use super::*;
use crate::{
    domain::Day,
    markup::{Given, well_formed},
    table::Team,
    tools::{
        Done, Now, Way,
        offer::{self, Field, Mark, PhraseGroup, Strength, U},
    },
    words::Lang,
};

/// A page in use.
#[derive(Default)]
struct Desk<'a> {
    params: Params,
    look: Look,
    others: Others<'a>,
}

impl Desk<'_> {
    /// Variants "text | marks": readers parted by `/`.
    fn of(variants: &[(&str, &str)]) -> Self {
        let mut desk = Desk::default();
        for (text, marks) in variants {
            desk.does(Act::Add, Given::Nothing);
            let id = desk.params.next - 1;
            desk.types(Act::Text(id), text);
            for (reader, row) in (0..).zip(marks.split('/')) {
                if reader as usize >= desk.params.n_readers() {
                    desk.types(Act::AddReader, &format!("Читатель № {reader}"));
                }
                for (u, mark) in U::ALL.into_iter().zip(row.chars()) {
                    let mark = mark.to_digit(10).map(|value| Mark::ALL[value as usize - 1]);
                    desk.does(Act::Score(id, reader, u, mark), Given::On(true));
                }
            }
        }
        desk
    }
    fn does(&mut self, act: Act, given: Given) -> Done {
        offer::act(&mut self.params, &mut self.look, act, given)
    }
    fn types(&mut self, act: Act, text: &str) -> Done {
        self.does(act, Given::Text(text.into()))
    }
    fn with<T>(&self, lang: Lang, draw: impl FnOnce(Input<'_>) -> T) -> T {
        let (words, team) = (Words::new(lang), Team::default());
        let today = Day::from_ymd(2026, 11, 25).unwrap();
        let drawing = Drawing { now: Now { today, lang }, words: &words, team: &team };
        draw(Input { params: &self.params, look: &self.look, drawing, others: &self.others })
    }
    /// What the page says; it is well formed.
    fn says(&self, lang: Lang) -> String {
        let pieces = self.with(lang, page);
        assert_eq!(well_formed(&pieces), 1, "headings of the page");
        let said: Vec<String> = pieces.iter().map(Node::say).collect();
        said.join(" ").replace('\u{a0}', " ")
    }
    #[track_caller]
    fn check(&self, expect: &[&str]) {
        let said = self.says(Lang::Ru);
        for text in expect {
            assert!(said.contains(text), "«{text}» is not in: {said}");
        }
        assert!(!self.says(Lang::En).contains('⟦') && !said.contains('⟦'));
    }
    #[track_caller]
    fn check_not(&self, expect: &str) {
        assert!(!self.says(Lang::Ru).contains(expect), "{expect}");
    }
    fn takes(&self, act: &Act) -> Taken {
        self.with(Lang::Ru, |input| take(act, input)).unwrap()
    }
    /// What fields hold.
    fn values(&self) -> Vec<String> {
        let pieces = self.with(Lang::Ru, page);
        let attrs = pieces.iter().flat_map(Node::elements).flat_map(|element| element.attrs.clone());
        attrs.filter(|(attr, _)| *attr == Attr::Value).map(|(_, value)| value).collect()
    }
}

fn strengths() -> Vec<Strength> {
    let of = |(advantage, weight, uniqueness): (&str, f64, f64)| Strength {
        advantage: advantage.into(),
        weight,
        uniqueness,
    };
    [
        ("Отгрузка бетона в день заказа", 0.4, 3.5),
        ("Свой парк машин", 0.2, 2.0),
        ("Цена", 0.3, -1.0),
        ("Вежливость", 0.1, -5.0),
    ]
    .map(of)
    .to_vec()
}

fn groups() -> Vec<PhraseGroup> {
    let of =
        |name: &str| PhraseGroup { name: name.into(), demand: Some(900), stems: crate::lexis::stems(name) };
    ["доставка бетона", "песок с доставкой"].map(of).to_vec()
}

#[test]
fn an_empty_page_offers_three_variants_and_says_which_tab_to_fill() {
    let mut desk = Desk::default();
    desk.check(&[
        "Что сказать клиенту?",
        "Начать с трёх вариантов",
        "заполните вкладку «Конкуренты» или впишите преимущество здесь",
        "соберите их на вкладке «Фразы»",
    ]);
    assert_eq!(desk.does(Act::Start, Given::Nothing), Done::Changed);
    desk.check(&[
        "3 варианта ждут оценки",
        "Вариант A",
        "Вариант C",
        "Вывода нет, пока не оценено: полезность, уникальность, ультраспецифичность, срочность.",
        "Впишите текст, и здесь появится",
    ]);
}

#[test]
fn the_title_says_who_is_strong_and_what_the_others_lack() {
    let desk = Desk::of(&[("а", "4411"), ("б", "4444"), ("в", "")]);
    desk.check(&[
        "Вариант B силён по всем четырём U; варианту A не хватает точных чисел и срочности",
        "Оценено 2 из 3.",
        "Пока слабый. Поднять прежде всего: ультраспецифичность и срочность.",
    ]);
    let english = desk.says(Lang::En);
    assert!(english.contains("Variant B is strong on all four U; A lacks exact numbers and urgency"));
    Desk::of(&[("а", "3331")]).check(&["Вариант A силён, не хватает только срочности"]);
    Desk::of(&[("а", "3331"), ("б", "3333")]).check(&["Сильные варианты: A, B"]);
    Desk::of(&[("а", "2444"), ("б", "1111"), ("в", "1111")])
        .check(&["Варианту A не хватает пользы; варианту B не хватает пользы и отличия от других; слабее и ещё 1 вариант"]);
}

#[test]
fn several_readers_show_mean_and_spread() {
    let desk = Desk::of(&[("а", "4321/3331")]);
    desk.check(&[
        "среднее 3,5, от 3 до 4",
        "среднее 2,5, от 2 до 3",
        "среднее 3, без разброса",
        "Читатель № 1",
        "Поднять прежде всего: срочность и ультраспецифичность.",
        "Читателей: 2.",
    ]);
    Desk::of(&[("а", "4321")]).check_not("среднее 4");
}

#[test]
fn hints_quote_the_words_and_name_the_u() {
    let mut desk =
        Desk::of(&[("Лучшее качество бетона. Мы доставим за 14 дней до 30 ноября, уже 500 клиентов", "")]);
    desk.check(&[
        "Ультраспецифичность : числа с единицами: «14 дней», «500 клиентов»",
        "Ультраспецифичность : круглое число похоже на выдуманное, точное убеждает больше: «500 клиентов»",
        "Срочность : срок или ограничение: «до 30 ноября»",
        "Уникальность : общие слова, так может сказать любой: «Лучшее», «качество»",
        "по закону «О рекламе» (38-ФЗ, ст. 5) нужен критерий, который можно доказать: «Лучшее»",
        "Полезность : о себе чаще, чем о читателе («мы» — 1, «вы» — 0): «Мы»",
        "формула для русского текста",
        "Длина: 77 знаков",
    ]);
    desk.types(Act::Text(0), "Окна");
    desk.check(&[
        "ни одного числа с единицей",
        "ни срока, ни ограничения не видно",
        "удобочитаемость не считаем, пока слов меньше пяти",
    ]);
    desk.types(Act::Text(0), "Your windows in 5 days, only until Friday");
    desk.check(&["«5 days»", "«only until Friday»", "формула для английского текста", "«вы» — 1, «мы» — 0"]);
}

#[test]
fn a_text_is_measured_for_its_place() {
    let mut desk =
        Desk::of(&[("Окна за 5 дней с установкой и отделкой откосов под ключ в Твери\nЗамер бесплатно", "")]);
    desk.does(Act::Format(0), Given::Place(1));
    desk.check(&[
        "Заголовок: 63 из 56, лишних знаков: 7",
        "Текст: 15 из 81",
        "Первая строка считается заголовком",
    ]);
    desk.does(Act::Format(0), Given::Place(4));
    desk.check(&["Длина: 79 из 70, лишних знаков: 9"]);
}

#[test]
fn wordings_alike_are_named_with_their_share() {
    let mut desk =
        Desk::of(&[("Аренда склада в Москве", ""), ("Склад в Москве: аренда", ""), ("Бухгалтерия", "")]);
    desk.check(&["варианты A и B: 100 % общих слов (почти одно и то же)", "Впишите ниже слова конкурентов"]);
    desk.types(Act::Rivals, "Бухгалтерия и налоги\nСклад");
    desk.check(&[
        "вариант C и конкурент «Бухгалтерия и налоги»: 50 % общих слов",
        "ближе всего к словам конкурента «Бухгалтерия и налоги»: общих слов 50 %",
    ]);
    desk.check_not("Впишите ниже слова конкурентов");
    Desk::of(&[("Окна", ""), ("Двери", "")]).check(&["Общих слов у вариантов нет."]);
}

#[test]
fn drafts_are_made_of_the_best_advantages_and_slots_are_not_invented() {
    let (strengths, groups) = (strengths(), groups());
    let mut desk = Desk { others: Others { strengths: &strengths, groups: &groups }, ..Desk::default() };
    desk.check(&[
        "Отгрузка бетона в день заказа",
        "Свой парк машин",
        "Цена вес 30 %, уникальность −1,0 у конкурентов это не хуже",
        "по общим словам: доставка бетона",
        "⟨число⟩ ⟨единица⟩",
        "⟨срок⟩",
    ]);
    desk.check_not("Вежливость");
    let text = "Доставка бетона: отгрузка бетона в день заказа — ⟨число⟩ ⟨единица⟩. До ⟨срок⟩.";
    let values = |desk: &Desk<'_>| -> Vec<String> {
        desk.values().iter().map(|value| value.replace('\u{a0}', " ")).collect()
    };
    assert!(values(&desk).contains(&text.to_owned()), "{:?}", values(&desk));
    let advantage = || "Отгрузка бетона в день заказа".to_owned();
    for (field, typed) in [(Field::Number, "6"), (Field::Unit, "часов"), (Field::Deadline, "30 ноября")]
    {
        assert_eq!(desk.types(Act::Draft(field, advantage()), typed), Done::Changed);
    }
    desk.does(Act::Group(advantage(), groups.iter().map(|it| it.name.clone()).collect()), Given::Place(1));
    let text = "Отгрузка бетона в день заказа — 6 часов. До 30 ноября.";
    assert!(values(&desk).contains(&text.to_owned()), "{:?}", values(&desk));
    desk.types(Act::Draft(Field::Number, advantage()), "шесть с половиной");
    desk.check(&["Нужно число: 14, 30 % или 1,2 млн"]);
    assert!(values(&desk).contains(&"шесть с половиной".to_owned()));
}

#[test]
fn a_draft_goes_to_the_variants_as_it_is_seen_and_folds_then() {
    let strengths = strengths();
    let mut desk = Desk { others: Others { strengths: &strengths, groups: &[] }, ..Desk::default() };
    let edit = Act::Edit("Цена".into(), "как составлено".into());
    desk.types(edit, "Моя цена ниже на 7 %");
    desk.check(&["Составить заново", "Забыть вписанное"]);
    let acts = desk.with(Lang::Ru, page);
    let acts = acts.iter().flat_map(Node::elements).flat_map(|element| element.on.clone());
    let sent = Act::Send("Цена".into(), "Моя цена ниже на 7 %".into());
    assert!(acts.into_iter().any(|(on, act)| on == On::Click && act == sent));
    desk.does(sent, Given::Nothing);
    assert_eq!((desk.params.variants[0].name.as_str(), desk.params.variants.len()), ("Цена", 1));
    desk.check_not("Составить заново");
    // What the browser tells of the folding is no wish of the user.
    assert_eq!(desk.does(Act::Drafts, Given::On(false)), Done::Nothing);
    desk.does(Act::Drafts, Given::On(true));
    desk.check(&["Составить заново"]);
    desk.does(Act::Compose("Цена".into()), Given::Nothing);
    desk.check_not("Составить заново");
}

#[test]
fn an_advantage_by_hand_is_a_draft_without_competitors() {
    let mut desk = Desk::default();
    desk.types(Act::AddDraft, "Свой парк");
    desk.check(&["Свой парк Полезность ⟨польза⟩ Уникальность Свой парк"]);
    desk.types(Act::AddDraft, "Свой парк");
    desk.check(&["Такое преимущество уже есть: Свой парк"]);
}

#[test]
fn eight_variants_stand_side_by_side_and_each_score_has_a_name() {
    let eight: Vec<(&str, &str)> = vec![("Окна за 5 дней", "3333"); 8];
    let desk = Desk::of(&eight);
    desk.check(&["Сильные варианты: A, B, C, D, E, F, G, H", "Вариант H"]);
    let pieces = desk.with(Lang::Ru, page);
    let elements: Vec<_> = pieces.iter().flat_map(Node::elements).collect();
    let radios = elements.iter().filter(|it| it.attrs.contains(&(Attr::Type, "radio".into()))).count();
    assert_eq!(radios, 8 * 4 * 5);
    let mut labels: Vec<String> = elements
        .iter()
        .filter(|it| it.attrs.contains(&(Attr::Role, "radiogroup".into())))
        .flat_map(|it| it.attrs.iter().filter(|(attr, _)| *attr == Attr::AriaLabel))
        .map(|(_, label)| label.clone())
        .collect();
    assert!(labels.contains(&"Вариант H, Срочность, оценивает Я".to_owned()), "{labels:?}");
    labels.sort();
    labels.dedup();
    assert_eq!(labels.len(), 8 * 4);
    // Five pairs are named of twenty-eight.
    assert_eq!(desk.says(Lang::Ru).matches("100 % общих слов").count(), 5);
}

#[test]
fn the_picture_has_a_bar_for_each_score_and_leaves_wide() {
    let desk = Desk::of(&[("а", "4311"), ("б", "")]);
    desk.check(&[
        "A: Полезность 4, Уникальность 3, Ультраспецифичность 1, Срочность 1.",
        "B: Полезность нет оценки",
    ]);
    let Taken::Picture(name, scene, way) = desk.takes(&Act::Picture(Way::Png)) else { unreachable!() };
    assert_eq!((name.as_str(), way, scene.width), ("razbor-4u", Way::Png, 960.0));
    assert_eq!(scene.height, 4.0 * (20.0 + 2.0 * 18.0) + 3.0 * 10.0);
    assert_eq!(desk.takes(&Act::Print), Taken::Paper);
}

#[test]
fn variants_marks_and_drafts_leave_as_sheets() {
    let strengths = strengths();
    let mut desk = Desk::of(&[("Окна, \"под ключ\"", "4441/4421"), ("Двери", "")]);
    desk.others = Others { strengths: &strengths, groups: &[] };
    desk.does(Act::Name(0), Given::Text("Окна".into()));
    let Taken::Csv(stem, sheet) = desk.takes(&Act::Csv) else { unreachable!() };
    assert_eq!(stem, "Варианты предложения");
    let csv = crate::export::csv(&sheet, crate::export::Style::English);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 3, "{csv}");
    assert!(lines[1].contains("A,Окна,\"Окна, \"\"под ключ\"\"\",где угодно,4,4,3,1,3,"), "{csv}");
    assert!(lines[2].contains("Вывода нет, пока не оценено"), "{csv}");
    let Taken::Book(_, sheets, passport) = desk.takes(&Act::Book) else { unreachable!() };
    let rows: Vec<usize> = sheets.iter().map(|sheet| sheet.rows.len()).collect();
    assert_eq!((rows, passport.len()), (vec![2, 4, 3], 6));
    assert!(matches!(desk.takes(&Act::Copy), Taken::Table(_)));
    assert!(desk.with(Lang::Ru, |input| take(&Act::Add, input)).is_none());
}

#[test]
fn hostile_texts_are_only_texts() {
    let hostile = "<script>alert(1)</script> & \"={x}\" ⟨\u{202e}⟩ 0/0 % 1.1.1.1";
    let mut desk = Desk::of(&[(hostile, "1234"), ("", "")]);
    for act in [Act::Name(0), Act::Rivals, Act::AddDraft, Act::AddReader, Act::Reader(0)] {
        desk.types(act, hostile);
    }
    desk.does(Act::Drafts, Given::On(true));
    desk.check(&["<script>alert(1)</script>"]);
    assert!(desk.values().contains(&hostile.to_owned()));
    let pieces = desk.with(Lang::Ru, page);
    let inner = pieces.iter().flat_map(Node::elements).flat_map(|element| element.inner.iter());
    let pictures: Vec<&String> = inner
        .filter_map(|node| match node {
            Node::Picture(svg) => Some(svg),
            _ => None,
        })
        .collect();
    assert!(!pictures.is_empty() && pictures.iter().all(|svg| !svg.contains("<script")));
}
