//! A page of pay in hand: acts go in, words come out.
use razbor::{
    domain::{Amount, Day, Percent, Period, Step},
    markup::{Attr, Given, Node, On},
    table::Team,
    tools::{
        Done, Drawing, Now, Taken,
        pay::{self, Act, Choice, Field, Look, Params, Scheme},
    },
    words::{Lang, Words},
};

pub(crate) struct Desk {
    pub(crate) params: Params,
    pub(crate) look: Look,
    pub(crate) team: Team,
    pub(crate) lang: Lang,
    words: [Words; 2],
}

/// Money as people write it in tests.
#[track_caller]
pub(crate) fn rub(text: &str) -> Amount {
    let units: f64 = text.parse().unwrap();
    Amount::new((units * 10_000.0).round() as i64)
}

pub(crate) fn percent(whole: u32) -> Percent {
    Percent::whole(whole)
}

/// A day of 2026.
pub(crate) fn day(month: i32, day: i32) -> Day {
    Day::from_ymd(2026, month, day).unwrap()
}

/// A month of 2026.
pub(crate) fn month(number: i32) -> Period {
    Period::of(Step::Month, day(number, 1))
}

impl Desk {
    /// As it stands at first, on 24 November 2026.
    pub(crate) fn new() -> Desk {
        Desk {
            params: Params::default(),
            look: Look::default(),
            team: Team::default(),
            lang: Lang::Ru,
            words: [Words::new(Lang::Ru), Words::new(Lang::En)],
        }
    }
    pub(crate) fn with(scheme: Scheme) -> Desk {
        let mut desk = Desk::new();
        desk.params.scheme = scheme;
        desk
    }
    pub(crate) fn scheme(&self) -> &Scheme {
        &self.params.scheme
    }
    pub(crate) fn now(&self) -> Now {
        Now { today: day(11, 24), lang: self.lang }
    }
    fn words(&self) -> &Words {
        &self.words[usize::from(self.lang == Lang::En)]
    }
    fn drawing(&self) -> Drawing<'_> {
        Drawing { now: self.now(), words: self.words(), team: &self.team }
    }
    pub(crate) fn does(&mut self, act: Act, given: Given) -> Done {
        let now = self.now();
        pay::act(&mut self.params, &mut self.look, act, given, now)
    }
    pub(crate) fn presses(&mut self, act: Act) -> Done {
        self.does(act, Given::Nothing)
    }
    pub(crate) fn types(&mut self, field: Field, text: &str) -> Done {
        self.does(Act::Field(field), Given::Text(text.into()))
    }
    pub(crate) fn chooses(&mut self, choice: Choice) -> Done {
        self.presses(Act::Choose(choice))
    }
    /// A text is pasted and read.
    pub(crate) fn pastes(&mut self, text: &str) -> Done {
        assert_eq!(self.does(Act::PasteText, Given::Text(text.into())), Done::Nothing);
        self.presses(Act::ReadPaste)
    }
    pub(crate) fn unfolds(&mut self, section: pay::Section) {
        self.does(Act::Unfold(section), Given::On(true));
    }
    pub(crate) fn takes(&self, act: &Act) -> Option<Taken> {
        pay::draw::take(act, &self.params, &self.look, self.drawing())
    }
    pub(crate) fn page(&self) -> Vec<Node<Act>> {
        pay::draw::page(&self.params, &self.look, self.drawing())
    }
    /// All that the page says, no-break spaces as spaces.
    pub(crate) fn says(&self) -> String {
        let pieces: Vec<String> = self.page().iter().map(Node::say).collect();
        pieces.join(" ").replace('\u{a0}', " ")
    }
    #[track_caller]
    pub(crate) fn must_say(&self, text: &str) {
        let said = self.says();
        assert!(said.contains(text), "not said: {text}\nin: {said}");
    }
    #[track_caller]
    pub(crate) fn must_not_say(&self, text: &str) {
        assert!(!self.says().contains(text), "said: {text}");
    }
    /// The acts of the grips, in the order in which they are drawn.
    pub(crate) fn grips(&self) -> Vec<Act> {
        let page = self.page();
        let elements = page.iter().flat_map(Node::elements);
        let on = elements.flat_map(|element| element.on.iter().filter(|(on, _)| *on == On::Grip));
        on.map(|(_, act)| act.clone()).collect()
    }
    /// The value that stands in a field.
    #[track_caller]
    pub(crate) fn shown(&self, id: &str) -> String {
        let page = self.page();
        let elements = page.iter().flat_map(Node::elements);
        let attr = |element: &razbor::markup::Element<Act>, name| {
            element.attrs.iter().find(|(other, _)| *other == name).map(|(_, value)| value.clone())
        };
        let mut found = elements.filter(|element| attr(element, Attr::Id).as_deref() == Some(id));
        let element = found.next().unwrap_or_else(|| panic!("no element {id}"));
        attr(element, Attr::Value).unwrap_or_default().replace('\u{a0}', " ")
    }
}
