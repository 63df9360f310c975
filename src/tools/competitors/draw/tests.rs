//! What the page says, in both languages, of plain data and of hostile data.
use super::*;
use crate::{
    domain::Day,
    export,
    markup::{Attr, Element, Given, Tag, well_formed},
    table::Team,
    tools::{
        Done, Now, Way,
        competitors::{self, Cell},
    },
};

/// A page in use.
#[derive(Default)]
struct Desk {
    params: Params,
    look: Look,
}

impl Desk {
    /// A grid as it is copied, `|` for a tab and `/` for the end of a line.
    fn pasted(text: &str) -> Desk {
        let mut desk = Desk::default();
        desk.pastes(text);
        desk
    }
    fn pastes(&mut self, text: &str) {
        let text = text.replace('|', "\t").replace('/', "\n");
        self.does(Act::Draft, Given::Text(text));
        self.does(Act::Paste, Given::Nothing);
    }
    fn does(&mut self, act: Act, given: Given) -> Done {
        competitors::act(&mut self.params, &mut self.look, act, given)
    }
    fn with<T>(&self, lang: Lang, draw: impl FnOnce(Input<'_>) -> T) -> T {
        let (words, team) = (Words::new(lang), Team::default());
        let today = Day::from_ymd(2026, 5, 12).unwrap();
        let drawing = Drawing { now: Now { today, lang }, words: &words, team: &team };
        draw(Input { params: &self.params, look: &self.look, drawing })
    }
    /// What the page says; it is well formed.
    fn says(&self, lang: Lang) -> String {
        let pieces = self.with(lang, page);
        assert_eq!(well_formed(&pieces), 1, "headings of the page");
        let said: Vec<String> = pieces.iter().map(Node::say).collect();
        let said = said.join(" ").replace('\u{a0}', " ");
        assert!(!said.contains('⟦') && !said.contains("NaN"), "{said}");
        said
    }
    #[track_caller]
    fn check(&self, expect: &[&str]) {
        let said = self.says(Lang::Ru);
        for text in expect {
            assert!(said.contains(text), "«{text}» is not in: {said}");
        }
        self.says(Lang::En);
    }
    #[track_caller]
    fn check_not(&self, expect: &str) {
        let said = self.says(Lang::Ru);
        assert!(!said.contains(expect), "«{expect}» is in: {said}");
    }
    fn takes(&self, act: &Act) -> Taken {
        self.with(Lang::Ru, |input| take(act, input)).unwrap()
    }
    fn values(&self) -> Vec<String> {
        let pieces = self.with(Lang::Ru, page);
        let attrs = pieces.iter().flat_map(Node::elements).flat_map(|element| element.attrs.clone());
        attrs.filter(|(attr, _)| *attr == Attr::Value).map(|(_, value)| value).collect()
    }
    fn count(&self, is_it: impl Fn(&Element<Act>) -> bool) -> usize {
        self.with(Lang::Ru, page).iter().flat_map(Node::elements).filter(|element| is_it(element)).count()
    }
}

/// The published check.
const PUBLISHED: &str = "|Вес|A|B|C/1|.13|2|3|1/2|.08|4|3|1/3|.05|3|1|2/4|.04|3|3|3/5|.14|2|4|4/6|.08|1|2|3\
    /7|.05|1|3|4/8|.07|4|2|2/9|.02|2|4|1/10|.11|3|4|4/11|.15|3|3|4/12|.08|1|2|1";

fn example() -> Desk {
    let mut desk = Desk::default();
    desk.does(Act::Example(Lang::Ru), Given::Nothing);
    desk
}

#[test]
fn an_empty_page_says_what_to_do() {
    let desk = Desk::default();
    desk.check(&[
        "Чем мы лучше конкурентов?",
        "Посмотреть на примере",
        "Вписать самому",
        "Вставить из Excel",
    ]);
    assert_eq!(desk.count(|element| element.tag == Tag::Table), 0);
}

#[test]
fn the_title_says_our_place_by_the_weights() {
    let mut desk = Desk::pasted(PUBLISHED);
    desk.check(&[
        "По весам мы третьи из 3: 2,44 против 2,94 у «B»",
        "2,44 3-е место 2,94 1-е место 2,71 2-е место",
    ]);
    desk.does(Act::Ours, Given::Place(1));
    desk.check(&["По весам мы первые из 3: 2,94 против 2,71 у «C»"]);
    desk.does(Act::Ours, Given::Place(2));
    desk.check(&["По весам мы вторые из 3: 2,71 против 2,94 у «B»"]);
    assert!(desk.says(Lang::En).contains("By the weights we are second of 3: 2.71 against 2.94 of “B”"));
    Desk::pasted("|Мы|Они/Цена|5|5")
        .check(&["мы делим первое место с «Они»: по 5,00", "Первое место делят «Мы», «Они»"]);
    // Scores that look equal with two decimals are told apart.
    Desk::pasted("|Вес|Мы|Они/Цена|1|5|5/Срок|999|5|5,001")
        .check(&["вторые из 2: 5,000 против 5,001 у «Они»"]);
}

#[test]
fn the_divergence_of_the_published_curves_is_told_with_its_scale() {
    // 1 − r = 1.0766 by an independent implementation.
    Desk::pasted(PUBLISHED).check(&["расходится со средней по конкурентам на 1,08"]);
    Desk::pasted("|Мы|Они/Цена|5|4/Срок|6|7")
        .check(&["не посчитать. Мало данных: нужно 3 значения, а есть 2."]);
    Desk::pasted("|Мы|Они/Цена|5|4/Срок|5|7/Опыт|5|1").check(&["Оценки одинаковы по всем преимуществам"]);
}

#[test]
fn the_first_place_is_firm_or_the_weights_that_take_it_away_are_named() {
    Desk::pasted(PUBLISHED).check(&["Первое место («B») прочное", "если изменить его на 20 %"]);
    Desk::pasted("|Вес|Мы|Они/Цена|4|9|5/Срок|3|5|9/Опыт|3|6|7").check(&[
        "Первое место («Мы») непрочное",
        "Вес «Цена» меньше на 20 % — на первом месте «Они».",
        "Вес «Срок» больше на 20 % — на первом месте «Они».",
    ]);
}

#[test]
fn the_example_has_something_of_every_kind() {
    let desk = example();
    desk.check(&[
        "Козырь «Срок поставки»: у нас 9, у лучшего из конкурентов («СтройОпт») 6. Вес 20 %.",
        "Козырь «Личный менеджер»",
        "Выше среднего «Наличие на складе»",
        "Свободное место «Инженер на объекте»: вес 15 %, а у всех конкурентов не выше 3. У нас 4: поднимите",
        "Обязательное «Обмен через ЭДО»: у всех конкурентов 7 и выше, у нас 5.",
        // 0,2 × (5 − 9)
        "Сильнее всего уступаем «Цена»: у нас 5, у «Север-Крепёж» 9. Это стоит нам 0,80 балла.",
        "Оценено не всё, балл посчитан по тому, что оценено: «Север-Крепёж» — 90,0 % веса.",
    ]);
    let mut english = Desk::default();
    english.does(Act::Example(Lang::En), Given::Nothing);
    let said = english.says(Lang::En);
    for text in [
        "Lead with this “Delivery time”",
        "Free place “Engineer on site”",
        "Table stakes “Electronic invoices”",
    ] {
        assert!(said.contains(text), "{text}: {said}");
    }
}

#[test]
fn when_we_are_nowhere_ahead_the_page_says_so() {
    let desk = Desk::pasted("|Мы|Они/Цена|5|8/Срок|6|9");
    desk.check(&["Ни одно преимущество не выше", "Сильнее всего уступаем «Цена»", "Обязательное «Срок»"]);
    desk.check_not("Козырь");
}

#[test]
fn a_blank_grid_waits_for_scores_and_a_lonely_rival_is_told() {
    let mut desk = Desk::default();
    desk.does(Act::Blank(Lang::Ru), Given::Nothing);
    desk.check(&["Поставьте оценки, и станет видно", "Оценок пока мало", "нет оценки"]);
    let score = |advantage: &str, player: &str| Act::Type(Cell::Score(advantage.into(), player.into()));
    desk.does(score("Цена", "Мы"), Given::Text("7".into()));
    desk.does(score("Цена", "Конкурент 2"), Given::Text("5".into()));
    desk.check(&[
        "По весам мы первые из 2: 7,00 против 5,00 у «Конкурент 2»",
        "Без оценок, в сравнении не участвуют: «Конкурент 1».",
        "«Мы» — 20,0 % веса, «Конкурент 2» — 20,0 % веса",
    ]);
    for name in ["Цена", "Срок поставки", "Качество", "Условия оплаты", "Гарантия"]
    {
        desk.does(Act::RemoveAdvantage(name.into()), Given::Nothing);
    }
    desk.check(&["Поставьте оценки, и станет видно"]);
}

#[test]
fn weights_of_nothing_are_told() {
    Desk::pasted("|Вес|Мы|Они/Цена|0|5|8").check(&["Все веса равны нулю", "нет весов"]);
}

#[test]
fn a_text_that_is_no_score_stays_in_its_cell_with_a_sentence() {
    let mut desk = example();
    desk.does(Act::Type(Cell::Score("Цена".into(), "Мы".into())), Given::Text("дорого".into()));
    desk.does(Act::Type(Cell::Weight("Цена".into())), Given::Text("−2".into()));
    desk.does(Act::Type(Cell::Advantage("Цена".into())), Given::Text("Срок поставки".into()));
    desk.does(Act::AddPlayer, Given::Text("мы".into()));
    desk.check(&["От 0 до 10", "Число от нуля", "Нужно название, которого ещё нет"]);
    let values = desk.values();
    for text in ["дорого", "−2", "Срок поставки", "мы"] {
        assert!(values.contains(&text.to_owned()), "{text}: {values:?}");
    }
}

#[test]
fn a_paste_says_what_was_read_or_every_cell_that_was_not() {
    let mut desk = Desk::pasted("|Вес|Мы|Они/Цена|0,4|5|8/Итого|1|5|8");
    desk.check(&["Прочитано: 2 игрока, 1 преимущество.", "Итоги не взяты: «Итого».", "вместо этой сетки"]);
    desk.pastes("|Вес|Мы|Они/Цена||5|хорошо/|1|2|3");
    desk.check(&[
        "Вставка не принята, сетка осталась прежней.",
        "Строка 2: пусто, а нужен вес: число от нуля.",
        "Строка 2: найдено «хорошо», а нужна оценка от 0 до 10.",
        "Строка 3: найдено «1 2 3», а первым нужно название преимущества.",
        "По весам мы вторые из 2: 5,00 против 8,00 у «Они»",
    ]);
    assert_eq!(desk.look.draft.lines().count(), 3);
}

#[test]
fn eight_players_and_thirty_advantages_are_all_there() {
    let rows: Vec<String> =
        (1..=30).map(|at| format!("Преимущество {at}|{at}|1|2|3|4|5|6|7|{}", at % 11)).collect();
    let mut desk = Desk::pasted(&format!("|Вес|Мы|B|C|D|E|F|G|H/{}", rows.join("/")));
    desk.check(&["По весам мы восьмые из 8", "Преимущество 30"]);
    // 8 names, 30 rows of a name, a weight and 8 scores; who we are and the text for pasting beside them.
    assert_eq!(desk.count(|element| element.tag == Tag::Input), 8 + 30 * 10);
    for width in [290.0, 1_200.0] {
        desk.does(Act::Width, Given::Width(width));
        desk.check(&["Кривые ценности"]);
    }
}

#[test]
fn a_copied_grid_pastes_back_as_it_was() {
    for desk in [example(), Desk::pasted(PUBLISHED)] {
        let Taken::Table(sheet) = desk.takes(&Act::Copy) else { unreachable!() };
        let text = export::tsv(&sheet, export::Style::Russian);
        let back = competitors::read_grid(&text).unwrap();
        assert_eq!(back.params, desk.params);
    }
}

#[test]
fn the_table_leaves_as_sheets_with_real_numbers_and_reasons_in_words() {
    let desk = example();
    let Taken::Csv(stem, sheet) = desk.takes(&Act::Csv) else { unreachable!() };
    let csv = export::csv(&sheet, export::Style::English);
    assert_eq!(stem, "Конкуренты");
    let line = csv.lines().find(|line| line.starts_with("Цена")).unwrap();
    // Share 20 %; gap 0.2 × (5 − 9); uniqueness 5 − (8 + 9 + 6) / 3.
    assert!(line.starts_with("Цена,20,20,5,8,9,6,Север-Крепёж,-0.8,-2.6667,"), "{line}");
    let Taken::Book(_, sheets, passport) = desk.takes(&Act::Book) else { unreachable!() };
    assert_eq!(sheets.iter().map(|sheet| sheet.rows.len()).collect::<Vec<_>>(), [8, 4, 8]);
    assert!(passport.iter().any(|line| line.contains("преимуществ: 8")), "{passport:?}");
    let Taken::Picture(name, scene, way) = desk.takes(&Act::Picture(Way::Svg)) else { unreachable!() };
    assert_eq!((name.as_str(), way, scene.width), ("razbor-competitors", Way::Svg, 960.0));
    assert!(desk.with(Lang::Ru, |input| take(&Act::Draft, input)).is_none());
}

#[test]
fn hostile_names_are_only_text() {
    let name = "<script>alert(1)<\\script> & ={x}";
    let desk = Desk::pasted(&format!("|Мы|{name}/{name}|5|8/Б|1|0/В|3|9"));
    desk.check(&[name]);
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
