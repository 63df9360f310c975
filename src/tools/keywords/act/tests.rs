//! What acts do to settings and look.
use super::*;
use crate::{table::Phrase, tools::keywords::lists::print_synonyms};

#[derive(Default)]
struct Page {
    params: Params,
    look: Look,
}

impl Page {
    fn does(&mut self, act: Act, given: Given) -> Done {
        super::act(&mut self.params, &mut self.look, act, given)
    }
    fn types(&mut self, act: Act, text: &str) -> Done {
        self.does(act, Given::Text(text.into()))
    }
    fn reads(&mut self, text: &str) -> Done {
        self.types(Act::Draft, text);
        self.does(Act::Read, Given::Nothing)
    }
    fn selects(&mut self, rows: &[(u32, String)], id: u32, how: (bool, bool)) {
        let given = TableGiven::Select { id: Some(id), extend: how.0, toggle: how.1 };
        assert_eq!(self.does(Act::Table(rows.to_vec()), Given::Table(given)), Done::Looked);
    }
    #[track_caller]
    fn check_typed(&self, expect: &str) {
        assert_eq!(paste::print(&self.params.typed), expect);
    }
}

fn rows() -> Vec<(u32, String)> {
    ["а", "б", "в", "г"].iter().zip(10..).map(|(key, id)| (id, (*key).to_owned())).collect()
}

fn edits(edits: &[Edit]) -> Vec<(&str, &str)> {
    edits.iter().map(|edit| (edit.key.as_str(), edit.to.as_str())).collect()
}

#[test]
fn what_is_read_is_typed_and_what_is_not_stays_in_the_field() {
    let mut page = Page::default();
    assert_eq!(page.reads("склад;5\nофис;много\nсклад;7\nпечь"), Done::Changed);
    page.check_typed("склад\t7\nпечь");
    assert_eq!(page.look.draft, "офис;много");
    let Some(Told::Read(3, 0, refused)) = &page.look.told else { panic!("{:?}", page.look.told) };
    assert_eq!(refused[0].line, 2);
    // Mended, its reason goes.
    page.types(Act::Draft, "офис;9");
    assert_eq!(page.look.told, Some(Told::Read(3, 0, Vec::new())));
    page.does(Act::Read, Given::Nothing);
    page.check_typed("склад\t7\nпечь\nофис\t9");
}

#[test]
fn more_than_fits_is_not_taken_and_not_lost() {
    let mut page = Page::default();
    page.reads("склад");
    let text: Vec<String> = (0..MOST_TYPED).map(|n| format!("фраза {n}")).collect();
    let text = text.join("\n");
    assert_eq!(page.reads(&text), Done::Looked);
    page.check_typed("склад");
    assert_eq!((page.look.draft.as_str(), &page.look.told), (text.as_str(), &Some(Told::TooMany(5_001))));
    let one_less = text.split_once('\n').unwrap().1;
    assert_eq!(page.reads(one_less), Done::Changed);
    assert_eq!(page.params.typed.len(), MOST_TYPED);
}

#[test]
fn typed_phrases_go_back_into_the_field_before_what_is_there() {
    let mut page = Page::default();
    page.reads("склад;5\nпечь");
    page.types(Act::Draft, "офис");
    assert_eq!(page.does(Act::Retype, Given::Nothing), Done::Changed);
    page.check_typed("");
    assert_eq!(page.look.draft, "склад\t5\nпечь\nофис");
}

#[test]
fn an_example_leaves_the_field_alone() {
    let mut page = Page::default();
    page.types(Act::Draft, "моё");
    page.does(Act::Example("склад; 12 400".into()), Given::Nothing);
    page.check_typed("склад\t12400");
    assert_eq!(page.look.draft, "моё");
}

#[test]
fn rows_are_selected_as_in_a_sheet() {
    let (mut page, rows) = (Page::default(), rows());
    let check = |page: &Page, expect: &[&str]| assert_eq!(page.look.groups.selected, expect);
    page.selects(&rows, 10, (false, false));
    check(&page, &["а"]);
    page.selects(&rows, 12, (true, false));
    check(&page, &["а", "б", "в"]);
    page.selects(&rows, 11, (false, true));
    check(&page, &["а", "в"]);
    page.selects(&rows, 13, (false, true));
    check(&page, &["а", "в", "г"]);
    page.selects(&rows, 99, (false, false));
    check(&page, &["а", "в", "г"]);
    page.selects(&rows, 13, (false, false));
    check(&page, &["г"]);
    page.does(Act::Table(rows), Given::Table(TableGiven::SelectAll));
    check(&page, &[]);
}

#[test]
fn a_title_sorts_and_again_the_other_way_round() {
    let mut page = Page::default();
    let mut sorts = |key: &str| {
        page.does(Act::Table(Vec::new()), Given::Table(TableGiven::Sort(key.into())));
        page.look.sort
    };
    assert_eq!(sorts("demand"), (SortKey::Demand, true));
    assert_eq!(sorts("demand"), (SortKey::Demand, false));
    assert_eq!(sorts("name"), (SortKey::Name, false));
    assert_eq!(sorts("none"), (SortKey::Name, false));
}

#[test]
fn selected_groups_become_part_of_one_and_it_opens() {
    let (mut page, rows) = (Page::default(), rows());
    page.selects(&rows, 10, (false, false));
    page.selects(&rows, 11, (false, true));
    assert_eq!(page.does(Act::Merge("а".into()), Given::Nothing), Done::Changed);
    assert_eq!(edits(&page.params.merged), [("б", "а")]);
    assert_eq!(
        (page.look.open.as_ref(), page.look.groups.selected.len()),
        (Some(&Open::Group("а".into())), 0)
    );
    page.does(Act::Unmerge("б".into()), Given::Nothing);
    assert_eq!(page.params, Params::default());
}

#[test]
fn picked_phrases_move_alone_and_without_any_the_whole_group_goes() {
    let (mut page, rows) = (Page::default(), rows());
    let open = TableGiven::Open(10);
    page.does(Act::Table(rows.clone()), Given::Table(open.clone()));
    assert_eq!(page.look.open, Some(Open::Group("а".into())));
    // A phrase beside is picked by its name, too.
    page.does(Act::Beside(rows.clone()), Given::Table(TableGiven::Open(12)));
    page.does(Act::Into("г".into()), Given::Nothing);
    assert_eq!(edits(&page.params.moved), [("в", "г")]);
    page.does(Act::Beside(rows), Given::Table(open));
    page.does(Act::Own, Given::Nothing);
    assert_eq!(edits(&page.params.moved), [("в", "г"), ("а", "")]);
    page.does(Act::Unmove("в".into()), Given::Nothing);
    assert_eq!(edits(&page.params.moved), [("а", "")]);
    page.does(Act::Into("г".into()), Given::Nothing);
    assert_eq!(edits(&page.params.merged), [("а", "г")]);
    assert_eq!(page.look.open, Some(Open::Group("г".into())));
    assert_eq!(page.does(Act::Into("г".into()), Given::Nothing), Done::Nothing);
    page.does(Act::Unedit, Given::Nothing);
    assert_eq!(page.params, Params::default());
}

#[test]
fn a_name_is_taken_back_by_erasing_it_or_by_typing_that_of_the_head() {
    let mut page = Page::default();
    let mut names = |text: &str| {
        page.types(Act::Rename("а".into(), "аренда".into()), text);
        edits(&page.params.named).iter().map(|(_, name)| (*name).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(" Склады "), ["Склады"]);
    assert_eq!(names("Аренда складов"), ["Аренда складов"]);
    assert!(names("аренда").is_empty());
    names("Склады");
    assert!(names(" ").is_empty());
}

#[test]
fn lines_of_a_list_that_are_understood_are_taken_and_the_text_stays_for_the_others() {
    let mut page = Page::default();
    let text = "снять, аренда\nсклад";
    assert_eq!(page.types(Act::List(List::Synonyms), text), Done::Changed);
    assert_eq!(print_synonyms(&page.params.synonyms), "снять, аренда");
    assert_eq!(page.look.lists, [(List::Synonyms, text.to_owned())]);
    assert_eq!(page.types(Act::List(List::Synonyms), "снять, аренда"), Done::Looked);
    assert!(page.look.lists.is_empty());
    page.types(Act::List(List::Minus), "авито, -бесплатно");
    page.types(Act::List(List::Brands), "Леруа Мерлен");
    assert_eq!(
        (page.params.minus.join("|"), page.params.brands.join("|")),
        ("авито|бесплатно".into(), "Леруа Мерлен".into())
    );
}

#[test]
fn a_word_is_put_on_a_list_and_into_its_text_when_that_is_being_mended() {
    let mut page = Page::default();
    assert_eq!(page.does(Act::Add(List::Minus, "авито".into()), Given::Nothing), Done::Changed);
    page.types(Act::List(List::Minus), "авито\nдля");
    page.does(Act::Add(List::Minus, "юла".into()), Given::Nothing);
    assert_eq!(page.params.minus, ["авито", "юла"]);
    assert_eq!(page.look.lists, [(List::Minus, "авито\nдля\nюла".to_owned())]);
    page.does(Act::Add(List::Brands, "amocrm".into()), Given::Nothing);
    assert_eq!(page.params.brands, ["amocrm"]);
}

#[test]
fn synonyms_are_added_in_place_and_what_is_none_stays_in_its_field() {
    let mut page = Page::default();
    assert_eq!(page.types(Act::Synonyms, "снять"), Done::Looked);
    assert_eq!(page.look.synonyms.as_deref(), Some("снять"));
    assert_eq!(page.types(Act::Synonyms, "снять, аренда"), Done::Changed);
    assert_eq!((page.look.synonyms.as_deref(), page.params.synonyms.len()), (None, 1));
}

#[test]
fn what_is_looked_for_changes_no_settings() {
    let mut page = Page::default();
    page.params.typed = vec![Phrase { text: "склад".into(), count: None }];
    let before = page.params.clone();
    for (act, given) in [
        (Act::Search, Given::Text("скл".into())),
        (Act::Filter, Given::Place(1)),
        (Act::Find, Given::Text("оф".into())),
        (Act::Open(Some(Open::Empty)), Given::Nothing),
        (Act::Table(rows()), Given::Table(TableGiven::Window(40, 30))),
        (Act::Unselect, Given::Nothing),
    ] {
        assert_eq!(page.does(act.clone(), given), Done::Looked, "{act:?}");
    }
    assert_eq!(page.look.intent, Some(Intent::Buy));
    assert_eq!(page.look.groups.at_hand(1_000), 38..72);
    assert_eq!(page.look.groups.at_hand(20), 0..20);
    for act in [Act::Copy, Act::Csv, Act::Book] {
        assert_eq!(page.does(act, Given::Nothing), Done::Take);
    }
    assert_eq!(page.does(Act::Table(rows()), Given::Table(TableGiven::Copy)), Done::Take);
    assert_eq!(page.does(Act::Search, Given::Nothing), Done::Nothing);
    assert_eq!(page.params, before);
}
