//! The page as its reader sees it.
use super::*;
use crate::{
    domain::Amount,
    markup::well_formed,
    table::Team,
    tools::{
        Now,
        offer_test::{Counts, Line, LookAt},
    },
    words::Lang,
};

/// The page with a test of these variants: `impressions clicks leads deals cost revenue`, `-` for unknown.
struct Desk {
    params: Params,
    look: Look,
    entrants: Vec<Entrant>,
    campaigns: Vec<CampaignLine>,
}

fn entrant(place: usize, name: &str) -> Entrant {
    let letter = char::from(b'A' + place as u8).to_string();
    Entrant { id: place as u32 + 1, letter, name: name.into(), score: Some(3.25), strong: Some(true) }
}

fn counts(text: &str) -> Counts {
    let cells: Vec<Option<u64>> = text.split(' ').map(|cell| cell.parse().ok()).collect();
    let of = |at: usize| cells.get(at).copied().flatten();
    let money = |at: usize| of(at).and_then(|sum| Amount::whole(sum as i64));
    Counts {
        impressions: of(0),
        clicks: of(1),
        leads: of(2),
        deals: of(3),
        cost: money(4),
        revenue: money(5),
    }
}

impl Desk {
    fn of(lines: &[&str]) -> Desk {
        let line = |(at, text): (usize, &&str)| Line { id: at as u32 + 1, counts: counts(text) };
        Desk {
            params: Params { lines: lines.iter().enumerate().map(line).collect(), ..Params::default() },
            look: Look::default(),
            entrants: (0..lines.len()).map(|at| entrant(at, "")).collect(),
            campaigns: Vec::new(),
        }
    }
    fn with<T>(&self, lang: Lang, draw: impl FnOnce(Input<'_>) -> T) -> T {
        let (words, team) = (Words::new(lang), Team::default());
        let now = Now { today: crate::domain::Day::from_ymd(2026, 5, 12).unwrap(), lang };
        let drawing = Drawing { now, words: &words, team: &team };
        let Desk { params, look, entrants, campaigns } = self;
        draw(Input { params, look, drawing, entrants, campaigns })
    }
    /// All that the page says, with plain spaces.
    fn says(&self, lang: Lang) -> String {
        let pieces = self.with(lang, page);
        well_formed(&pieces);
        let said: Vec<String> = pieces.iter().map(Node::say).collect();
        let said = said.join("\n").replace(['\u{a0}', '\u{202f}'], " ");
        assert!(!said.contains('⟦') && !said.contains("NaN") && !said.contains("inf"), "{said}");
        said
    }
    fn title(&self) -> String {
        self.with(Lang::Ru, |input| with(input, lead::title)).replace(['\u{a0}', '\u{202f}'], " ")
    }
}

#[track_caller]
fn check(lines: &[&str], title: &str) -> String {
    let desk = Desk::of(lines);
    assert_eq!(desk.title(), title);
    let english = desk.says(Lang::En);
    assert!(!english.chars().any(|c| ('а'..='я').contains(&c)), "{english}");
    desk.says(Lang::Ru)
}

#[test]
fn a_lead_that_could_be_luck_is_called_so() {
    // The check table: χ² p 0.0067, always-valid p 0.0922.
    let said = check(
        &["10000 - 20", "10000 - 30", "10000 - 45"],
        "Пока впереди C, по лидам 0,45 % против 0,30 % у B, но это может быть случайностью",
    );
    assert!(said.contains("p, устойчивое к подглядыванию, 0,092"), "{said}");
    assert!(said.contains("χ²") && said.contains("0,007"), "{said}");
}

#[test]
fn a_clear_winner_is_named_with_what_stands_behind_it() {
    let said = check(
        &["10000 100 - - 5000 90000", "10000 400 - - 5000 90000"],
        "Побеждает B: по кликам 4,00 % против 1,00 % у A",
    );
    assert!(
        said.contains("Вероятность быть лучшим > 99,9 %") && said.contains("По 4U он тоже сильный: 3,3 из 4"),
        "{said}"
    );
}

#[test]
fn an_empty_test_says_what_to_type() {
    let said = check(&[], "Какой вариант побеждает?");
    assert!(said.contains("Нужно хотя бы два варианта"), "{said}");
    let said = check(&["", ""], "Какой вариант побеждает?");
    assert!(said.contains("Впишите, сколько было показов"), "{said}");
}

#[test]
fn clicks_may_say_one_thing_and_deals_another() {
    let desk = Desk::of(&["10000 300 60 30", "10000 500 60 90"]);
    assert!(!desk.says(Lang::Ru).contains("клики сами по себе денег не приносят"));
    let desk = Desk::of(&["10000 500 60 30", "10000 300 60 90"]);
    assert!(desk.says(Lang::Ru).contains("клики сами по себе денег не приносят"));
}

#[test]
fn impossible_and_huge_counts_give_reasons_and_never_a_number_that_is_none() {
    for lines in [
        ["10 20 - -", "10 5 - -"],
        ["0 0 0 0", "0 0 0 0"],
        ["1000000000 5 0 0", "10 0 0 0"],
        ["- 10 5 -", "- 20 9 -"],
        ["1000000000000 999999999999 7 7 1 900000000000", "3 2 1 1 - -"],
    ] {
        let desk = Desk::of(&lines);
        desk.says(Lang::Ru);
        desk.says(Lang::En);
        desk.with(Lang::Ru, |input| {
            for act in [Act::Copy, Act::Csv, Act::Book] {
                assert!(take(&act, input).is_some());
            }
        });
    }
}

#[test]
fn a_report_stands_behind_empty_cells_and_its_names_become_variants() {
    let line = |variant: &str, day, impressions| CampaignLine {
        day: crate::domain::Day::from_ymd(2026, 5, day),
        variant: variant.into(),
        impressions: Some(impressions),
        clicks: Some(impressions / 20),
        ..CampaignLine::default()
    };
    let campaigns = vec![line("Скидка", 1, 1_000), line("Склад", 1, 1_000), line("Скидка", 2, 2_000)];
    let mut desk = Desk { campaigns, ..Desk::of(&[]) };
    let said = desk.says(Lang::Ru);
    assert!(said.contains("Взять 2 названия как варианты"), "{said}");
    desk.entrants = vec![entrant(0, "Скидка"), entrant(1, "склад")];
    let said = desk.says(Lang::Ru);
    assert!(said.contains("2 из 2 сопоставлено") && said.contains("Замеры — дни отчёта"), "{said}");
}

#[test]
fn looks_that_were_kept_are_listed_and_can_be_forgotten() {
    let mut desk = Desk::of(&["1000 60", "1000 90"]);
    let day = crate::domain::Day::from_ymd(2026, 5, 1).unwrap();
    desk.params.looks = vec![LookAt { day, counts: vec![(1, counts("500 30")), (2, counts("500 40"))] }];
    let said = desk.says(Lang::Ru);
    assert!(said.contains("1. 01.05.2026") && said.contains("Забыть замер 01.05.2026"), "{said}");
}

#[test]
fn a_hostile_name_is_text_and_twenty_variants_are_shown() {
    let mut desk = Desk::of(&["1000 60"; 20]);
    desk.entrants[3].name = "<script>alert(1)</script>".into();
    assert!(desk.says(Lang::Ru).contains("<script>alert(1)</script>"));
    desk.entrants.push(entrant(20, ""));
    assert!(desk.title().starts_with("Вариантов больше 20"));
}

#[test]
fn the_picture_is_drawn_for_the_stage_asked_for() {
    let mut desk = Desk::of(&["10000 500 60 -", "10000 300 90 -"]);
    let label = |desk: &Desk| {
        desk.with(Lang::Ru, |input| with(input, |page| picture::scene(page).map(|scene| scene.label)))
    };
    assert_eq!(label(&desk).as_deref(), Some("Где настоящая конверсия: Лиды"));
    desk.look.stage = Some(super::super::Stage::Clicks);
    assert_eq!(label(&desk).as_deref(), Some("Где настоящая конверсия: Клики"));
}
