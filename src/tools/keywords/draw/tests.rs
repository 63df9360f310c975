//! What the page says, in both languages, of plain data and of hostile data.
use super::*;
use crate::{
    domain::Day,
    markup::{Attr, CellView, Element, Given, On, Part, TableGiven, TableView, well_formed},
    table::{Phrase, Team},
    tools::{
        Done, Now,
        keywords::{self, Intent, List, Open},
    },
    words::Lang,
};

/// A page in use.
#[derive(Default)]
struct Desk {
    params: Params,
    look: Look,
    phrases: Vec<Phrase>,
}

impl Desk {
    /// Phrases as `phrase;count`.
    fn with(lines: &str) -> Desk {
        Desk { phrases: keywords::paste::read(lines).phrases, ..Desk::default() }
    }
    fn does(&mut self, act: Act, given: Given) -> Done {
        keywords::act(&mut self.params, &mut self.look, act, given)
    }
    fn draws<T>(&self, lang: Lang, draw: impl FnOnce(Input<'_>) -> T) -> T {
        let core = Core::of(&self.phrases, &self.params);
        let (words, team) = (Words::new(lang), Team::default());
        let now = Now { today: Day::from_ymd(2026, 5, 12).unwrap(), lang };
        let drawing = Drawing { now, words: &words, team: &team };
        draw(Input { params: &self.params, look: &self.look, drawing, core: &core })
    }
    fn pieces(&self, lang: Lang) -> Vec<Piece> {
        self.draws(lang, page)
    }
    /// What the page says, tables too; it is well formed.
    fn says(&self, lang: Lang) -> String {
        let pieces = self.pieces(lang);
        assert_eq!(well_formed(&pieces), 1, "headings of the page");
        let mut said: Vec<String> = pieces.iter().map(Node::say).collect();
        for table in tables(&pieces) {
            said.extend(table.columns.iter().map(|column| column.title.clone()));
            let cells = table.window.rows.iter().flat_map(|row| &row.cells);
            said.extend(cells.chain(table.totals.iter().flatten()).map(cell));
        }
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
    /// The rows of the table of groups.
    #[track_caller]
    fn check_groups(&self, expect: &[&str]) {
        let pieces = self.pieces(Lang::Ru);
        let table = tables(&pieces)[0];
        let line = |row: &crate::markup::RowView| {
            row.cells.iter().map(cell).collect::<Vec<_>>().join(" | ").replace('\u{a0}', " ")
        };
        assert_eq!(table.window.rows.iter().map(line).collect::<Vec<_>>(), expect);
    }
    /// Presses the first element that says this.
    #[track_caller]
    fn presses(&mut self, text: &str) -> Done {
        let pieces = self.pieces(Lang::Ru);
        let says = |element: &&Element<Act>| {
            let said: Vec<String> = element.inner.iter().map(Node::say).collect();
            said.join(" ").trim() == text && element.on.iter().any(|(on, _)| *on == On::Click)
        };
        let found = pieces.iter().flat_map(Node::elements).find(says);
        let act = found.and_then(|element| element.on.first()).map(|(_, act)| act.clone());
        self.does(act.unwrap_or_else(|| panic!("nothing says {text}")), Given::Nothing)
    }
    /// Touches a row of a table, the first or the second, by its place.
    fn touches(&mut self, table: usize, place: usize, given: impl FnOnce(u32) -> TableGiven) {
        let (act, id) = {
            let pieces = self.pieces(Lang::Ru);
            let (view, act) = parts(&pieces)[table];
            (act.clone(), view.window.rows[place].id)
        };
        self.does(act, Given::Table(given(id)));
    }
    fn takes(&self, act: &Act) -> Taken {
        self.draws(Lang::Ru, |input| take(act, input)).unwrap()
    }
}

fn select(toggle: bool) -> impl FnOnce(u32) -> TableGiven {
    move |id| TableGiven::Select { id: Some(id), extend: false, toggle }
}

fn parts(pieces: &[Piece]) -> Vec<(&TableView, &Act)> {
    let elements = pieces.iter().flat_map(Node::elements);
    let parts = elements.flat_map(|element| &element.inner).filter_map(|node| match node {
        Node::Part(part, act) => match &**part {
            Part::Table(table) => Some((table, act)),
            Part::Menu(_) => None,
        },
        _ => None,
    });
    parts.collect()
}

fn tables(pieces: &[Piece]) -> Vec<&TableView> {
    parts(pieces).into_iter().map(|(table, _)| table).collect()
}

fn cell(cell: &CellView) -> String {
    match cell {
        CellView::Text(text) | CellView::Number(text) | CellView::Muted(text) => text.clone(),
        CellView::Reason { text, .. } => text.clone(),
        CellView::Badge { code, .. } => code.clone(),
        CellView::Spark(_) => String::new(),
    }
}

const WAREHOUSES: &str = "аренда склада;12400\nсклад в аренду;8300\nаренда склада цена;2100\nаренда склада москва;1900\n\
    снять склад;3700\nснять склад авито;510\nфулфилмент;800\nчто такое фулфилмент;300\nфулфилмент отзывы;200\nи в;5";

#[test]
fn an_empty_page_says_what_to_do_and_shows_it_on_an_example() {
    let mut desk = Desk::default();
    desk.check(&["Какими словами покупатели ищут ваш товар?", "Ctrl+V вне поля", "Показать на примере"]);
    assert_eq!(desk.presses("Показать на примере"), Done::Changed);
    desk.check(&["самый большой спрос: «аренда склада», 12 400 запросов в месяц", "повторов 1"]);
    assert_eq!(desk.params.typed.len(), 14);
    let mut english = Desk::default();
    let example = Words::new(Lang::En).text("keywords-example");
    english.does(Act::Example(example), Given::Nothing);
    assert_eq!(english.params.typed.len(), 14);
    assert!(english.says(Lang::En).contains("“warehouse rent”, 12,400 searches a month"));
}

#[test]
fn the_title_names_the_largest_demand_and_the_account_adds_up() {
    let mut desk = Desk::with(WAREHOUSES);
    desk.params.minus = vec!["авито".into()];
    desk.check(&[
        "7 фраз в 3 группах; самый большой спрос: «аренда склада», 12 400 запросов в месяц",
        "Прочитано 10 фраз: в группах 7 , повторов 1 , отложено минус-словами 1 , без слов 1",
        "Прочитано 10 (из таблиц 10, вписано 0) = в группах 7 + повторов 1 + отложено минус-словами 1 + без слов 1.",
    ]);
    desk.check_groups(&[
        "аренда склада | 12 400 | 3 | прочее | аренда склада цена; аренда склада москва",
        "снять склад | 3 700 | 1 | прочее | ",
        "фулфилмент | 800 | 3 | узнать | что такое фулфилмент; фулфилмент отзывы",
    ]);
}

#[test]
fn phrases_without_counts_are_grouped_and_said_to_have_none() {
    Desk::with("склад\nофис").check(&["2 фразы в 2 группах; сколько их ищут, в списке не сказано", "—"]);
    Desk::with("и в\n\"и на\"").check(&["Все фразы отложены", "без слов 2", "Таких групп нет"]);
}

#[test]
fn what_is_not_in_groups_opens_with_the_reason() {
    let mut desk = Desk::with(WAREHOUSES);
    desk.params.minus = vec!["авито".into()];
    desk.presses("повторов 1");
    desk.check(&["Те же слова в другой форме", "склад в аренду 8 300 то же, что «аренда склада»"]);
    desk.presses("отложено минус-словами 1");
    desk.check(&["снять склад авито 510 минус-слово «авито»"]);
    let Taken::Table(sheet) = desk.takes(&Act::Beside(Vec::new())) else { unreachable!() };
    assert_eq!(sheet.rows.len(), 1);
    desk.presses("без слов 1");
    desk.check(&["и в 5 нет слов"]);
    desk.does(Act::Open(None), Given::Nothing);
    assert_eq!(tables(&desk.pieces(Lang::Ru)).len(), 1);
}

#[test]
fn a_group_opens_with_its_phrases_is_named_and_parted() {
    let mut desk = Desk::with(WAREHOUSES);
    desk.touches(0, 0, TableGiven::Open);
    desk.check(&[
        "12 400 запросов в месяц · 3 фразы · прочее",
        "вложенные",
        "аренда склада цена 2 100 купить",
    ]);
    let key = "аренд склад".to_owned();
    desk.does(Act::Rename(key.clone(), "аренда склада".into()), Given::Text("Склады".into()));
    desk.check(&["спрос: «Склады», 12 400"]);
    desk.touches(1, 1, select(false));
    desk.check(&["Выбрана 1 фраза", "Перенести 1 фразу в группу", "−цена"]);
    assert_eq!(desk.presses("Выделить в свою группу"), Done::Changed);
    desk.check_groups(&[
        "Склады | 12 400 | 2 | прочее | аренда склада москва",
        "снять склад | 3 700 | 2 | прочее | снять склад авито",
        "аренда склада цена | 2 100 | 1 | купить | ",
        "фулфилмент | 800 | 3 | узнать | что такое фулфилмент; фулфилмент отзывы",
    ]);
    desk.touches(1, 1, select(false));
    assert_eq!(desk.presses("−москва"), Done::Changed);
    desk.check(&["отложено минус-словами 1"]);
}

#[test]
fn a_group_joins_another_and_is_taken_back() {
    let mut desk = Desk::with(WAREHOUSES);
    desk.touches(0, 1, TableGiven::Open);
    // Without a search, groups that share a word are offered.
    assert_eq!(desk.presses("аренда склада"), Done::Changed);
    desk.check_groups(&[
        "аренда склада | 12 400 | 5 | прочее | снять склад; аренда склада цена; аренда склада москва",
        "фулфилмент | 800 | 3 | узнать | что такое фулфилмент; фулфилмент отзывы",
    ]);
    desk.check(&["Перенесено сюда вручную снять склад вернуть", "Сделана 1 правка групп вручную."]);
    assert_eq!(desk.presses("вернуть"), Done::Changed);
    assert_eq!(desk.params, Params::default());
    desk.look.open = Some(Open::Group("аренд склад".into()));
    desk.does(Act::Find, Given::Text("ФУЛ".into()));
    assert_eq!(desk.presses("фулфилмент"), Done::Changed);
    desk.check(&["8 фраз в 2 группах", "Сделана 1 правка"]);
    desk.presses("Снять все правки");
    assert_eq!(desk.params, Params::default());
}

#[test]
fn selected_groups_are_merged_into_the_largest() {
    let mut desk = Desk::with(WAREHOUSES);
    desk.touches(0, 2, select(false));
    desk.check_not("Объединить");
    desk.touches(0, 0, select(true));
    assert_eq!(desk.presses("Объединить 2 группы"), Done::Changed);
    desk.check_groups(&[
        "аренда склада | 12 400 | 6 | прочее | аренда склада цена; аренда склада москва; фулфилмент",
        "снять склад | 3 700 | 2 | прочее | снять склад авито",
    ]);
}

#[test]
fn search_intent_and_sorting_show_what_is_asked_for() {
    let mut desk = Desk::with(WAREHOUSES);
    desk.does(Act::Search, Given::Text("АВИТО".into()));
    desk.check_groups(&["снять склад | 3 700 | 2 | прочее | снять склад авито"]);
    desk.does(Act::Search, Given::Text(String::new()));
    let place = Intent::ALL.iter().position(|intent| *intent == Intent::Ask).unwrap() as u32 + 1;
    desk.does(Act::Filter, Given::Place(place));
    desk.check_groups(&["фулфилмент | 800 | 3 | узнать | что такое фулфилмент; фулфилмент отзывы"]);
    desk.does(Act::Filter, Given::Place(0));
    let names = |desk: &mut Desk, key: &str| -> Vec<String> {
        desk.does(Act::Table(Vec::new()), Given::Table(TableGiven::Sort(key.into())));
        let pieces = desk.pieces(Lang::Ru);
        tables(&pieces)[0].window.rows.iter().map(|row| cell(&row.cells[0])).collect()
    };
    desk.phrases.push(Phrase { text: "паллеты".into(), count: None });
    assert_eq!(names(&mut desk, "demand"), ["фулфилмент", "снять склад", "аренда склада", "паллеты"]);
    assert_eq!(names(&mut desk, "name"), ["аренда склада", "паллеты", "снять склад", "фулфилмент"]);
    assert_eq!(names(&mut desk, "phrases")[0], "аренда склада");
    desk.does(Act::Search, Given::Text("нет такого".into()));
    desk.check(&["Таких групп нет. Измените поиск или цель.", "0 групп"]);
}

#[test]
fn the_page_says_what_wording_cannot_see_and_takes_a_synonym_in_place() {
    let mut desk = Desk::with("снять квартиру;300\nаренда квартир;200");
    desk.check(&["«снять квартиру» и «аренда квартир» не встретятся", "2 фразы в 2 группах"]);
    desk.does(Act::Synonyms, Given::Text("снять".into()));
    desk.check(&["Нужны хотя бы два разных слова через запятую"]);
    desk.look.open = Some(Open::Group("аренд квартир".into()));
    desk.does(Act::Synonyms, Given::Text("снять, аренда".into()));
    // What is open stays open, by whatever name.
    desk.check(&["1 фраза в 1 группе", "300 запросов в месяц · 1 фраза · прочее", "списков синонимов 1"]);
}

#[test]
fn a_list_with_a_bad_line_says_which_and_keeps_the_text() {
    let mut desk = Desk::with("внедрение amocrm\nофис");
    desk.does(
        Act::List(List::Synonyms),
        Given::Text("снять, аренда\nбизнес-центр, офис\nсклад\nв, на".into()),
    );
    desk.check(&[
        "Строка 2: найдено «бизнес-центр», а между запятыми нужно одно слово",
        "Строка 3: найдено «склад», а нужны хотя бы два разных слова",
        "Строка 4: слово «в» служебное",
    ]);
    let pieces = desk.pieces(Lang::Ru);
    let attrs = pieces.iter().flat_map(Node::elements).flat_map(|element| element.attrs.clone());
    assert!(attrs.into_iter().any(|(attr, value)| attr == Attr::Value && value.contains("бизнес-центр")));
    assert_eq!(desk.presses("amocrm (1)"), Done::Changed);
    desk.check(&["внедрение amocrm — 1 бренд"]);
    desk.check_not("Может быть, бренды");
}

#[test]
fn what_was_pasted_is_told_line_by_line() {
    let mut desk = Desk::default();
    desk.does(Act::Draft, Given::Text("Запрос;Число показов в месяц\nсклад;5\nофис;много\n;3".into()));
    desk.does(Act::Read, Given::Nothing);
    desk.check(&[
        "Прочитана 1 фраза.",
        "1 строка заголовков пропущена.",
        "Не поняты 2 строки, они остались в поле",
        "Строка 3: «офис;много». Найдено «много», а нужно целое число запросов.",
        "Строка 4: «;3». Найдено «», а нужна фраза.",
        "Вписано здесь: 1 фраза.",
    ]);
    desk.presses("Править списком");
    desk.check(&["Какими словами"]);
    let many: Vec<String> = (0..5_001).map(|n| format!("фраза {n}")).collect();
    desk.does(Act::Draft, Given::Text(many.join("\n")));
    desk.does(Act::Read, Given::Nothing);
    desk.check(&["Вписать можно не больше 5 000 фраз, а вышло бы 5 001. Ничего не потеряно"]);
}

#[test]
fn of_twenty_thousand_phrases_only_a_window_is_drawn() {
    let phrase = |n: u32| Phrase { text: format!("фраза{n} слово{n}"), count: Some(n.into()) };
    let mut desk = Desk { phrases: (0..20_000).map(phrase).collect(), ..Desk::default() };
    let n_rows = |desk: &Desk| {
        let pieces = desk.pieces(Lang::Ru);
        let found = tables(&pieces);
        (found[0].n_rows, found[0].window.first, found[0].window.rows.len())
    };
    assert_eq!(n_rows(&desk), (20_000, 0, 40));
    desk.does(Act::Table(Vec::new()), Given::Table(TableGiven::Window(19_990, 50)));
    assert_eq!(n_rows(&desk), (20_000, 19_946, 54));
    let bytes = postcard::to_allocvec(&desk.pieces(Lang::Ru)).unwrap().len();
    assert!(bytes < 60_000, "{bytes}");
}

#[test]
fn a_group_that_is_gone_is_said_to_be() {
    let mut desk = Desk::with(WAREHOUSES);
    desk.look.open = Some(Open::Group("офис".into()));
    desk.check(&["Группы больше нет"]);
}

#[test]
fn the_core_leaves_as_sheets_with_real_numbers() {
    let mut desk = Desk::with(WAREHOUSES);
    desk.params.minus = vec!["авито".into()];
    let Taken::Csv(stem, sheet) = desk.takes(&Act::Csv) else { unreachable!() };
    let csv = crate::export::csv(&sheet, crate::export::Style::Machine);
    assert_eq!(stem, "Семантическое ядро");
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "group,phrase,searches,intent,duplicates",
            "аренда склада,аренда склада,12400,прочее,1",
            "аренда склада,аренда склада цена,2100,купить,0",
        ]
    );
    // What leaves comes back.
    let people = crate::export::csv(&sheet, crate::export::Style::Russian);
    assert_eq!(keywords::paste::read(&people).phrases.len(), 7);
    let Taken::Book(_, sheets, passport) = desk.takes(&Act::Book) else { unreachable!() };
    let rows: Vec<usize> = sheets.iter().map(|sheet| sheet.rows.len()).collect();
    assert_eq!(rows, [3, 7, 3]);
    assert!(passport.iter().any(|line| line.contains("вложенные")), "{passport:?}");
    let copied = |desk: &Desk| match desk.takes(&Act::Copy) {
        Taken::Table(sheet) => sheet.rows.len(),
        _ => unreachable!(),
    };
    assert_eq!(copied(&desk), 3);
    desk.touches(0, 1, select(false));
    assert_eq!(copied(&desk), 1);
    desk.touches(0, 0, TableGiven::Open);
    let beside = |desk: &Desk| match desk.takes(&Act::Beside(Vec::new())) {
        Taken::Table(sheet) => sheet.rows.len(),
        _ => unreachable!(),
    };
    assert_eq!(beside(&desk), 3);
    desk.touches(1, 1, select(false));
    assert_eq!(beside(&desk), 1);
    assert!(desk.draws(Lang::Ru, |input| take(&Act::Draft, input)).is_none());
}

#[test]
fn hostile_phrases_are_only_text() {
    let mut desk = Desk::with("<script>alert(1)</script> {x};5\n=HYPERLINK(\"http://x\");4");
    desk.check(&["<script>alert 1 </script> {x}"]);
    desk.touches(0, 0, TableGiven::Open);
    desk.check(&["{x}"]);
    let Taken::Csv(_, sheet) = desk.takes(&Act::Csv) else { unreachable!() };
    let csv = crate::export::csv(&sheet, crate::export::Style::English);
    assert!(csv.contains("'=HYPERLINK"), "{csv}");
}
