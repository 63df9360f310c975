//! What the tools of the offer know of each other: strangers meet here.
use super::Given;
use crate::{
    markup::{Node, Tag, el, kit},
    table::Market,
    tools::{
        Act, Drawing, Looks, OfferPart, Settings, Taken, ToolAct, competitors, keywords, offer, offer_test,
    },
};

/// What was computed of the market.
#[derive(Debug, Default)]
pub(super) struct Memo {
    phrases: Option<keywords::Core>,
}

impl Memo {
    /// The tables are others now.
    pub(super) fn forget(&mut self) {
        *self = Memo::default();
    }

    /// The phrases in groups; read anew only when the settings ask for others.
    fn phrases(&mut self, market: &Market, params: &keywords::Params) -> &keywords::Core {
        if self.phrases.as_ref().is_some_and(|core| !core.fits(params)) {
            self.phrases = None;
        }
        self.phrases.get_or_insert_with(|| keywords::Core::of(&market.phrases, params))
    }
}

/// The parts in their order, with the keys of their names.
const PARTS: [(OfferPart, &str); 4] = [
    (OfferPart::Competitors, "offer-part-competitors"),
    (OfferPart::Keywords, "offer-part-keywords"),
    (OfferPart::Variants, "offer-part-variants"),
    (OfferPart::Test, "offer-part-test"),
];

/// The page: a switch between its parts, and the part in sight.
pub(super) fn page((settings, looks): (&Settings, &Looks), given: Given<'_>) -> Vec<Node<Act>> {
    let first = switch(looks.part, given.0);
    let mut beside = Beside::of((settings, looks), given);
    let rest = match looks.part {
        OfferPart::Competitors => acts(competitors::draw::page(beside.competitors())),
        OfferPart::Keywords => acts(beside.with_keywords(keywords::draw::page)),
        OfferPart::Variants => acts(beside.with_offer(offer::draw::page)),
        OfferPart::Test => acts(beside.with_test(offer_test::draw::page)),
    };
    [first].into_iter().chain(rest).collect()
}

/// What an act takes away.
pub(super) fn take(act: &ToolAct, (settings, looks): (&Settings, &Looks), given: Given<'_>) -> Option<Taken> {
    let mut beside = Beside::of((settings, looks), given);
    match act {
        ToolAct::Competitors(act) => competitors::draw::take(act, beside.competitors()),
        ToolAct::Keywords(act) => beside.with_keywords(|input| keywords::draw::take(act, input)),
        ToolAct::Offer(act) => beside.with_offer(|input| offer::draw::take(act, input)),
        ToolAct::OfferTest(act) => beside.with_test(|input| offer_test::draw::take(act, input)),
        ToolAct::Part(_) | ToolAct::Pay(_) | ToolAct::Pace(_) | ToolAct::Paired(_) => None,
    }
}

fn acts<A>(pieces: Vec<Node<A>>) -> Vec<Node<Act>>
where
    Act: From<A>,
{
    pieces.into_iter().map(|piece| piece.map(Act::from)).collect()
}

fn switch(part: OfferPart, drawing: Drawing<'_>) -> Node<Act> {
    let words = drawing.words;
    let option = |(other, key): (OfferPart, &str)| (words.text(key), part == other, Act::from(other));
    let options = PARTS.map(option).to_vec();
    el(Tag::Div).class("parts").put(kit::segmented("offer-part", words.text("offer-parts"), options)).into()
}

/// So many phrase groups can be chosen from: those with the largest demand.
const MOST_GROUPS: usize = 200;

/// What the tools are drawn from, and what each is told of the others.
struct Beside<'a> {
    settings: &'a Settings,
    looks: &'a Looks,
    drawing: Drawing<'a>,
    market: &'a Market,
    memo: &'a mut Memo,
}

impl<'a> Beside<'a> {
    fn of((settings, looks): (&'a Settings, &'a Looks), (drawing, market, memo): Given<'a>) -> Beside<'a> {
        Beside { settings, looks, drawing, market, memo }
    }

    fn competitors(&self) -> competitors::draw::Input<'a> {
        let (params, look) = (&self.settings.competitors, &self.looks.competitors);
        competitors::draw::Input { params, look, drawing: self.drawing }
    }

    fn with_keywords<T>(&mut self, draw: impl FnOnce(keywords::draw::Input<'_>) -> T) -> T {
        let (params, look) = (&self.settings.keywords, &self.looks.keywords);
        let core = self.memo.phrases(self.market, params);
        draw(keywords::draw::Input { params, look, drawing: self.drawing, core })
    }

    /// Drafts are made from what we are better at and from what is asked for.
    fn with_offer<T>(&mut self, draw: impl FnOnce(offer::draw::Input<'_>) -> T) -> T {
        let strengths: Vec<offer::Strength> = competitors::strengths(&self.settings.competitors)
            .into_iter()
            .map(|strength| offer::Strength {
                advantage: strength.advantage,
                weight: strength.weight,
                uniqueness: strength.uniqueness,
            })
            .collect();
        let core = self.memo.phrases(self.market, &self.settings.keywords);
        let groups: Vec<offer::PhraseGroup> = keywords::heads(core, &self.settings.keywords)
            .into_iter()
            .take(MOST_GROUPS)
            .map(|head| offer::PhraseGroup { name: head.name, demand: head.demand, stems: head.stems })
            .collect();
        let others = offer::Others { strengths: &strengths, groups: &groups };
        let (params, look) = (&self.settings.offer, &self.looks.offer);
        draw(offer::draw::Input { params, look, drawing: self.drawing, others: &others })
    }

    /// The variants of the offer are those that are tested, each with its 4U.
    fn with_test<T>(&self, draw: impl FnOnce(offer_test::draw::Input<'_>) -> T) -> T {
        let entrants: Vec<offer_test::Entrant> = offer::entrants(&self.settings.offer)
            .into_iter()
            .map(|entrant| offer_test::Entrant {
                id: entrant.id,
                letter: entrant.letter,
                name: entrant.name,
                score: entrant.score,
                strong: entrant.strong,
            })
            .collect();
        let (params, look) = (&self.settings.offer_test, &self.looks.offer_test);
        let (drawing, campaigns) = (self.drawing, self.market.campaigns.as_slice());
        draw(offer_test::draw::Input { params, look, drawing, entrants: &entrants, campaigns })
    }
}
