//! What the tools of the offer know of each other: strangers meet here.
use super::Given;
use crate::{
    markup::{Node, Tag, el, kit},
    tools::{Act, Drawing, Looks, OfferPart, Settings, Taken, ToolAct, competitors, keywords, offer},
};

/// What was computed of the market.
#[derive(Debug, Default)]
pub(super) struct Memo;

impl Memo {
    /// The tables are others now.
    pub(super) fn forget(&mut self) {
        *self = Memo;
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
pub(super) fn page((settings, looks): (&Settings, &Looks), (drawing, _, _): Given<'_>) -> Vec<Node<Act>> {
    let mut pieces = vec![switch(looks.part, drawing)];
    match looks.part {
        OfferPart::Competitors => {
            let input =
                competitors::draw::Input { params: &settings.competitors, look: &looks.competitors, drawing };
            pieces.extend(competitors::draw::page(input).into_iter().map(|piece| piece.map(Act::from)));
        }
        OfferPart::Keywords => {
            let input = keywords::draw::Input { params: &settings.keywords, look: &looks.keywords, drawing };
            pieces.extend(keywords::draw::page(input).into_iter().map(|piece| piece.map(Act::from)));
        }
        OfferPart::Variants => {
            let others = offer::Others::default();
            let input =
                offer::draw::Input { params: &settings.offer, look: &looks.offer, drawing, others: &others };
            pieces.extend(offer::draw::page(input).into_iter().map(|piece| piece.map(Act::from)));
        }
        OfferPart::Test => {}
    }
    pieces
}

fn switch(part: OfferPart, drawing: Drawing<'_>) -> Node<Act> {
    let words = drawing.words;
    let option = |(other, key): (OfferPart, &str)| (words.text(key), part == other, Act::from(other));
    let options = PARTS.map(option).to_vec();
    el(Tag::Div).class("parts").put(kit::segmented("offer-part", words.text("offer-parts"), options)).into()
}

/// What an act takes away.
pub(super) fn take(
    act: &ToolAct,
    (settings, looks): (&Settings, &Looks),
    (drawing, _, _): Given<'_>,
) -> Option<Taken> {
    match act {
        ToolAct::Competitors(act) => {
            let input =
                competitors::draw::Input { params: &settings.competitors, look: &looks.competitors, drawing };
            competitors::draw::take(act, input)
        }
        ToolAct::Keywords(act) => {
            let input = keywords::draw::Input { params: &settings.keywords, look: &looks.keywords, drawing };
            keywords::draw::take(act, input)
        }
        ToolAct::Offer(act) => {
            let others = offer::Others::default();
            let input =
                offer::draw::Input { params: &settings.offer, look: &looks.offer, drawing, others: &others };
            offer::draw::take(act, input)
        }
        ToolAct::Part(_) | ToolAct::Pay(_) | ToolAct::Pace(_) | ToolAct::Paired(_) => None,
    }
}
