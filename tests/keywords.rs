//! Search phrases as the desk draws them: those of the tables, then those typed; read anew only when they change.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
use razbor::{
    desk::{self, Away, ToolAsk, ToolPage, ToolPlace, ToolQuery},
    domain::Day,
    markup::Given,
    table::{Facts, Market, Phrase},
    tools::{
        Act, Done, Looks, Now, OfferPart, Sealed, Settings, Written,
        keywords::{self, List},
    },
    words::Lang,
};

/// A page in use: what the page holds between questions.
struct Desk {
    desk: desk::Desk,
    query: ToolQuery,
}

impl Desk {
    fn new(phrases: &[(&str, u64)]) -> Desk {
        let query = ToolQuery {
            page: ToolPlace::Offer,
            settings: Sealed::settings(&Settings::default()),
            looks: Sealed::looks(&Looks { part: OfferPart::Keywords, ..Looks::default() }),
            asks: Vec::new(),
            now: Now { today: Day::from_ymd(2026, 5, 12).unwrap(), lang: Lang::Ru },
            facts: None,
        };
        let mut desk = Desk { desk: desk::Desk::default(), query };
        desk.is_told(phrases);
        desk
    }
    /// The tables say this now.
    fn is_told(&mut self, phrases: &[(&str, u64)]) {
        let phrase = |(text, count): &(&str, u64)| Phrase { text: (*text).into(), count: Some(*count) };
        let market = Market { phrases: phrases.iter().map(phrase).collect(), ..Market::default() };
        let facts = Some(Sealed::facts(&Facts { market, ..Facts::default() }));
        self.desk.answer(&ToolQuery { facts, ..self.query.clone() });
    }
    fn asks(&mut self, asks: Vec<ToolAsk>) -> ToolPage {
        self.desk.answer(&ToolQuery { asks, ..self.query.clone() })
    }
    #[track_caller]
    fn does(&mut self, act: keywords::Act, given: Given, expect: Done) -> Vec<Away> {
        let Act::Tool(act) = Act::from(act) else { panic!("an act of a tool") };
        let page = self.asks(vec![ToolAsk::Act(act, given)]);
        let (done, settings) = page.steps.last().cloned().unwrap();
        assert_eq!(done, expect);
        (self.query.settings, self.query.looks) = (settings, page.looks);
        page.taken
    }
    #[track_caller]
    fn check(&mut self, expect: &str) {
        let said: Vec<String> = self.asks(Vec::new()).pieces.iter().map(|piece| piece.say()).collect();
        let said = said.join(" ").replace('\u{a0}', " ");
        assert!(said.contains(expect) && !said.contains('⟦'), "«{expect}» is not in: {said}");
    }
}

#[test]
fn phrases_of_the_tables_and_those_typed_are_grouped_together() {
    let mut desk = Desk::new(&[("аренда склада", 500), ("аренда склада цена", 90)]);
    desk.check("2 фразы в 1 группе; самый большой спрос: «аренда склада», 500 запросов в месяц");
    desk.does(keywords::Act::Draft, Given::Text("снять склад; 700".into()), Done::Looked);
    let before = desk.query.settings.clone();
    desk.does(keywords::Act::Read, Given::Nothing, Done::Changed);
    desk.check("3 фразы в 2 группах; самый большой спрос: «снять склад», 700 запросов в месяц");
    desk.does(keywords::Act::Synonyms, Given::Text("снять, аренда".into()), Done::Changed);
    desk.check("2 фразы в 1 группе; самый большой спрос: «снять склад», 700 запросов в месяц");
    desk.does(keywords::Act::List(List::Minus), Given::Text("цена".into()), Done::Changed);
    desk.check("1 фраза в 1 группе");
    // A step back.
    desk.query.settings = before;
    desk.check("2 фразы в 1 группе; самый большой спрос: «аренда склада», 500 запросов в месяц");
    desk.is_told(&[("фулфилмент", 9)]);
    desk.check("1 фраза в 1 группе; самый большой спрос: «фулфилмент», 9 запросов в месяц");
}

#[test]
fn the_core_leaves_as_tables_of_the_engine() {
    let mut desk = Desk::new(&[("аренда склада", 500), ("аренда складов", 90)]);
    let mut taken = |act| match desk.does(act, Given::Nothing, Done::Take).remove(0) {
        Away::Tables(sealed) => sealed.open_written().unwrap(),
        other => panic!("{other:?}"),
    };
    assert!(
        matches!(taken(keywords::Act::Csv), Written::Csv(name, sheet) if name == "Семантическое ядро" && sheet.rows.len() == 1)
    );
    assert!(
        matches!(taken(keywords::Act::Book), Written::Book(_, sheets, lines) if sheets.len() == 3 && !lines.is_empty())
    );
    assert!(matches!(taken(keywords::Act::Copy), Written::Table(_)));
}
