//! Acts as the user does them.
use super::*;
use proptest::prelude::*;

#[derive(Default)]
struct Desk {
    params: Params,
    look: Look,
}

impl Desk {
    fn does(&mut self, asked: Act, given: Given) -> Done {
        act(&mut self.params, &mut self.look, asked, given)
    }
    fn types(&mut self, act: Act, text: &str) -> Done {
        self.does(act, Given::Text(text.into()))
    }
    fn started() -> Desk {
        let mut desk = Desk::default();
        desk.does(Act::Start, Given::Nothing);
        desk
    }
}

#[track_caller]
fn check(done: Done, expect: Done) {
    assert_eq!(done, expect);
}

#[test]
fn an_empty_page_begins_with_three_variants_and_ends_at_z() {
    let mut desk = Desk::started();
    assert_eq!(desk.params.variants.len(), 3);
    check(desk.does(Act::Start, Given::Nothing), Done::Nothing);
    for _ in 3..26 {
        check(desk.does(Act::Add, Given::Nothing), Done::Changed);
    }
    check(desk.does(Act::Add, Given::Nothing), Done::Nothing);
    check(desk.does(Act::Send("Имя".into(), "Текст".into()), Given::Nothing), Done::Nothing);
    assert_eq!(desk.params.variants.len(), 26);
}

#[test]
fn the_number_of_a_variant_is_never_given_again() {
    let mut desk = Desk::started();
    desk.does(Act::Remove(2), Given::Nothing);
    desk.does(Act::Add, Given::Nothing);
    let ids: Vec<u32> = desk.params.variants.iter().map(|variant| variant.id).collect();
    assert_eq!(ids, [0, 1, 3]);
}

#[test]
fn the_same_text_again_is_no_step_of_undo() {
    let mut desk = Desk::started();
    check(desk.types(Act::Text(1), "Окна за 5 дней\nЗвоните"), Done::Changed);
    check(desk.types(Act::Text(1), "Окна за 5 дней\nЗвоните"), Done::Nothing);
    check(desk.types(Act::Text(9), "никому"), Done::Nothing);
    assert_eq!(desk.params.variants[1].text, "Окна за 5 дней\nЗвоните");
}

#[test]
fn a_mark_belongs_to_its_reader_and_goes_with_the_reader() {
    let mut desk = Desk::started();
    desk.types(Act::AddReader, " Анна  Петрова ");
    assert_eq!(desk.params.readers, ["", "Анна Петрова"]);
    let score = |reader, mark| Act::Score(0, reader, U::Urgency, mark);
    check(desk.does(score(1, Some(Mark::Four)), Given::On(true)), Done::Changed);
    check(desk.does(score(2, Some(Mark::Four)), Given::On(true)), Done::Nothing);
    desk.does(score(0, Some(Mark::One)), Given::On(true));
    let of = |desk: &Desk| desk.params.variants[0].scores.iter().map(|it| it[3]).collect::<Vec<_>>();
    assert_eq!(of(&desk), [Some(Mark::One), Some(Mark::Four)]);
    desk.does(Act::RemoveReader(0), Given::Nothing);
    assert_eq!(of(&desk), [Some(Mark::Four)]);
    check(desk.does(Act::RemoveReader(0), Given::Nothing), Done::Nothing);
    desk.does(score(0, None), Given::On(true));
    assert_eq!(of(&desk), [None]);
}

#[test]
fn a_format_is_chosen_by_its_place() {
    let mut desk = Desk::started();
    desk.does(Act::Format(0), Given::Place(4));
    assert_eq!(desk.params.variants[0].format, FORMATS[4]);
    check(desk.does(Act::Format(0), Given::Place(9)), Done::Nothing);
}

#[test]
fn wordings_of_competitors_are_lines_each_once() {
    let mut desk = Desk::default();
    desk.types(Act::Rivals, "Окна  дёшево\n\n Окна дёшево\nДвери");
    assert_eq!(desk.params.rivals, ["Окна дёшево", "Двери"]);
}

#[test]
fn a_draft_keeps_its_edited_text_until_it_is_composed_anew() {
    let mut desk = Desk::default();
    let edit = |composed: &str| Act::Edit("Цена".into(), composed.into());
    check(desk.types(edit("Как составлено"), "Как составлено"), Done::Nothing);
    check(desk.types(Act::Draft(Field::Unit, "Цена".into()), ""), Done::Nothing);
    desk.types(edit("Как составлено"), "Моё");
    desk.types(Act::Draft(Field::Deadline, "Цена".into()), " 30  ноября ");
    assert_eq!(desk.params.drafts[0].text.as_deref(), Some("Моё"));
    assert_eq!(desk.params.drafts[0].deadline, "30 ноября");
    desk.does(Act::Compose("Цена".into()), Given::Nothing);
    assert_eq!(desk.params.drafts[0].text, None);
    desk.types(edit("Как составлено"), "Как составлено");
    assert_eq!(desk.params.drafts[0].text, None);
}

#[test]
fn a_number_that_is_none_stays_in_its_field() {
    let mut desk = Desk::default();
    let number = || Act::Draft(Field::Number, "Цена".into());
    check(desk.types(number(), "много"), Done::Looked);
    assert_eq!(desk.look.mistyped, [("Цена".to_owned(), "много".to_owned())]);
    assert!(desk.params.drafts.is_empty());
    for text in ["14", "1,2 млн", "30 %", "500+"] {
        check(desk.types(number(), text), Done::Changed);
        assert_eq!((desk.params.drafts[0].number.as_str(), desk.look.mistyped.len()), (text, 0));
    }
    check(desk.types(number(), ""), Done::Changed);
    check(desk.types(number(), ""), Done::Nothing);
}

#[test]
fn a_group_is_by_words_or_none_or_by_name() {
    let mut desk = Desk::default();
    let group = || Act::Group("Цена".into(), vec!["окна".into()]);
    for (place, expect) in [(1, Choice::None), (2, Choice::Named("окна".into())), (0, Choice::ByWords)] {
        desk.does(group(), Given::Place(place));
        assert_eq!(desk.params.drafts[0].group, expect);
    }
    check(desk.does(group(), Given::Place(3)), Done::Nothing);
}

#[test]
fn an_advantage_by_hand_is_taken_once() {
    let mut desk = Desk::default();
    check(desk.types(Act::AddDraft, "Свой парк"), Done::Changed);
    check(desk.types(Act::AddDraft, "свой  ПАРК"), Done::Looked);
    assert_eq!(desk.look.refused, "свой ПАРК");
    check(desk.types(Act::AddDraft, " "), Done::Looked);
    assert_eq!((desk.look.refused.as_str(), desk.params.drafts.len()), ("", 1));
    desk.does(Act::RemoveDraft("Свой парк".into()), Given::Nothing);
    assert!(desk.params.drafts.is_empty());
}

fn any_act() -> impl Strategy<Value = Act> {
    let at = 0_u32..4;
    prop_oneof![
        Just(Act::Start),
        Just(Act::Add),
        Just(Act::AddReader),
        Just(Act::Rivals),
        Just(Act::AddDraft),
        at.clone().prop_map(Act::Remove),
        at.clone().prop_map(Act::Text),
        at.clone().prop_map(Act::Format),
        at.clone().prop_map(Act::Reader),
        at.clone().prop_map(Act::RemoveReader),
        (at.clone(), at).prop_map(|(id, reader)| Act::Score(id, reader, U::Urgency, Some(Mark::Two))),
        Just(Act::Group("a".into(), vec!["b".into()])),
        Just(Act::Draft(Field::Number, "a".into())),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_numbers_stay_unique_and_nothing_changes_in_silence(
        acts in prop::collection::vec((any_act(), "[a-c1 ]{0,4}", 0_u32..4), 0..40)
    ) {
        let mut desk = Desk::default();
        for (act, text, place) in acts {
            let before = desk.params.clone();
            let given = if matches!(act, Act::Format(_) | Act::Group(..)) { Given::Place(place) } else { Given::Text(text) };
            let done = desk.does(act, given);
            prop_assert_eq!(done == Done::Changed, desk.params != before);
            let mut ids: Vec<u32> = desk.params.variants.iter().map(|variant| variant.id).collect();
            ids.dedup();
            prop_assert_eq!(ids.len(), desk.params.variants.len());
            prop_assert!(ids.iter().all(|id| *id < desk.params.next));
        }
    }
}
