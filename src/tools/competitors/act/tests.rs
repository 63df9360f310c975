//! Everything that can be asked of the page, and what it leaves behind.
use super::*;

/// A page in use.
#[derive(Default)]
struct Desk {
    params: Params,
    look: Look,
}

impl Desk {
    /// We and two rivals, five advantages without scores.
    fn blank() -> Desk {
        let mut desk = Desk::default();
        desk.does(Act::Blank(Lang::Ru), Given::Nothing, Done::Changed);
        desk
    }
    #[track_caller]
    fn does(&mut self, wanted: Act, given: Given, expect: Done) {
        let before = self.params.clone();
        assert_eq!(act(&mut self.params, &mut self.look, wanted, given), expect);
        assert!(expect == Done::Changed || before == self.params, "only a step of undo may change settings");
    }
    #[track_caller]
    fn types(&mut self, cell: Cell, text: &str, expect: Done) {
        self.does(Act::Type(cell), Given::Text(text.into()), expect);
    }
    #[track_caller]
    fn pastes(&mut self, text: &str, expect: Done) {
        self.does(Act::Draft, Given::Text(text.into()), Done::Looked);
        self.does(Act::Paste, Given::Nothing, expect);
    }
    fn price(&self) -> String {
        let price = &self.params.advantages[self.params.advantage("Цена").unwrap()];
        let score = |at| price.score(at).map_or("-".into(), |score| score.to_f64().to_string());
        let scores: Vec<String> = (0..self.params.players.len()).map(score).collect();
        format!("{}: {}", price.weight.to_f64(), scores.join(" "))
    }
    fn names(&self) -> String {
        let names: Vec<&str> = self.params.advantages.iter().map(|advantage| &*advantage.name).collect();
        format!("{}; {}", self.params.players.join(", "), names.join(", "))
    }
}

fn score(advantage: &str, player: &str) -> Cell {
    Cell::Score(advantage.into(), player.into())
}

#[test]
fn scores_and_weights_are_typed_as_people_write_them_and_taken_back_by_an_empty_text() {
    let mut desk = Desk::blank();
    desk.types(score("Цена", "Конкурент 1"), "4,5", Done::Changed);
    desk.types(Cell::Weight("Цена".into()), "20 %", Done::Changed);
    assert_eq!(desk.price(), "20: - 4.5 -");
    desk.types(score("Цена", "Конкурент 1"), " ", Done::Changed);
    desk.types(Cell::Weight("Цена".into()), "", Done::Changed);
    assert_eq!(desk.price(), "1: - - -");
}

#[test]
fn a_text_that_is_no_score_stays_in_its_cell_until_one_is_typed() {
    let mut desk = Desk::blank();
    let cell = score("Цена", "Мы");
    desk.types(cell.clone(), "7", Done::Changed);
    desk.types(cell.clone(), "отлично", Done::Looked);
    desk.types(Cell::Weight("Цена".into()), "-1", Done::Looked);
    assert_eq!(desk.price(), "1: 7 - -");
    assert_eq!(desk.look.mistyped.len(), 2);
    desk.types(cell, "8", Done::Changed);
    assert_eq!(desk.look.mistyped, [(Cell::Weight("Цена".into()), "-1".to_owned())]);
}

#[test]
fn names_are_changed_and_each_stays_the_only_one() {
    let mut desk = Desk::blank();
    desk.types(Cell::Player("Конкурент 1".into()), "  Альфа  Опт ", Done::Changed);
    desk.types(Cell::Player("Конкурент 2".into()), "альфа опт", Done::Looked);
    desk.types(Cell::Player("Мы".into()), "МЫ", Done::Changed);
    desk.types(Cell::Advantage("Цена".into()), "Гарантия", Done::Looked);
    desk.types(Cell::Advantage("Цена".into()), "", Done::Looked);
    desk.types(Cell::Advantage("Цена".into()), "Цена за штуку", Done::Changed);
    let expect =
        "МЫ, Альфа Опт, Конкурент 2; Цена за штуку, Срок поставки, Качество, Условия оплаты, Гарантия";
    assert_eq!(desk.names(), expect);
}

#[test]
fn players_and_advantages_are_added_up_to_their_number_and_removed() {
    let mut desk = Desk::blank();
    let text = |text: &str| Given::Text(text.into());
    desk.does(Act::AddPlayer, text("мы"), Done::Looked);
    desk.does(Act::AddPlayer, text(" "), Done::Looked);
    assert_eq!(desk.look.mistyped, []);
    for name in ["D", "E", "F", "G", "H"] {
        desk.does(Act::AddPlayer, text(name), Done::Changed);
    }
    desk.does(Act::AddPlayer, text("I"), Done::Looked);
    for at in 6..=30 {
        desk.does(Act::AddAdvantage, text(&format!("№ {at}")), Done::Changed);
    }
    desk.does(Act::AddAdvantage, text("№ 31"), Done::Looked);
    assert_eq!((desk.params.players.len(), desk.params.advantages.len()), (MOST_PLAYERS, MOST_ADVANTAGES));
    for name in ["D", "E", "F", "G", "H", "Конкурент 2"] {
        desk.does(Act::RemovePlayer(name.into()), Given::Nothing, Done::Changed);
    }
    desk.does(Act::RemovePlayer("Конкурент 1".into()), Given::Nothing, Done::Nothing);
    desk.does(Act::RemovePlayer("Мы".into()), Given::Nothing, Done::Nothing);
    desk.does(Act::RemoveAdvantage("Качество".into()), Given::Nothing, Done::Changed);
    desk.does(Act::RemoveAdvantage("Качество".into()), Given::Nothing, Done::Nothing);
    assert_eq!((desk.params.players.len(), desk.params.advantages.len()), (2, 29));
}

#[test]
fn advantages_change_places_and_another_player_becomes_us() {
    let mut desk = Desk::blank();
    desk.types(score("Цена", "Конкурент 2"), "3", Done::Changed);
    desk.does(Act::Raise("Качество".into()), Given::Nothing, Done::Changed);
    desk.does(Act::Raise("Цена".into()), Given::Nothing, Done::Nothing);
    desk.does(Act::Ours, Given::Place(2), Done::Changed);
    desk.does(Act::Ours, Given::Place(9), Done::Nothing);
    let expect = "Конкурент 2, Мы, Конкурент 1; Цена, Качество, Срок поставки, Условия оплаты, Гарантия";
    assert_eq!((desk.names().as_str(), desk.price().as_str()), (expect, "1: 3 - -"));
}

#[test]
fn a_pasted_grid_takes_the_place_of_the_present_one() {
    let mut desk = Desk::blank();
    desk.types(score("Цена", "Мы"), "много", Done::Looked);
    desk.pastes("\tВес\tМы\tАльфа\nЦена\t2\t5\t8\nИтого\t2\t5\t8", Done::Changed);
    assert_eq!((desk.names().as_str(), desk.price().as_str()), ("Мы, Альфа; Цена", "2: 5 8"));
    let expect = PasteResult::Taken { players: 2, advantages: 1, totals: vec!["Итого".into()] };
    assert_eq!(desk.look, Look { pasted: Some(expect), ..Look::default() });
}

#[test]
fn a_refused_paste_leaves_the_grid_and_its_own_text_as_they_were() {
    let mut desk = Desk::blank();
    let text = "\tМы\tАльфа\nЦена\t5\tотлично";
    desk.pastes(text, Done::Looked);
    assert_eq!((desk.params.players.len(), desk.look.draft.as_str()), (3, text));
    assert!(matches!(&desk.look.pasted, Some(PasteResult::Refused(refused)) if refused.len() == 1));
    desk.pastes("\tМы\tАльфа\nЦена\t5\t9", Done::Changed);
    assert_eq!(desk.price(), "1: 5 9");
    desk.does(Act::Draft, Given::Text(" ".into()), Done::Looked);
    assert_eq!(desk.look.pasted, None);
}

#[test]
fn an_example_and_an_empty_page_are_steps_of_undo() {
    let mut desk = Desk::default();
    desk.does(Act::Example(Lang::En), Given::Nothing, Done::Changed);
    assert_eq!((desk.params.players.len(), desk.params.advantages.len()), (4, 8));
    desk.does(Act::Clear, Given::Nothing, Done::Changed);
    assert!(desk.params.is_empty());
}

#[test]
fn looking_is_no_step_and_taking_away_is_asked_of_the_engine() {
    let mut desk = Desk::blank();
    desk.does(Act::Width, Given::Width(320.0), Done::Looked);
    desk.does(Act::Width, Given::Width(320.0), Done::Nothing);
    for wanted in [Act::Copy, Act::Csv, Act::Book, Act::Picture(Way::Png)] {
        desk.does(wanted, Given::Nothing, Done::Take);
    }
    desk.does(Act::Ours, Given::Nothing, Done::Nothing);
}
