//! The tools that have settings of their own: the offer, pay and today. No browser here: `bin/desk.rs` brings the messages.
//!
//! The desk holds no tables. What they say comes with a question ([`Facts`], made by the engine), what is to
//! be written goes back to the engine; between the two stands the page. So these tools are a program of their own,
//! fetched after the engine, and the engine stays as small as the client list needs.
mod message;
mod offer;
mod today;

pub use message::{Away, FromDesk, ToDesk, ToolAsk, ToolPage, ToolPlace, ToolQuery};

use crate::{
    chart::{Ink, Palette},
    markup::Node,
    table::{Facts, Market},
    tools::{self, Act, Done, Drawing, Looks, Sealed, Settings, Taken, ToolAct, Written, pace, paired, pay},
    words::{Lang, Words},
};
use today::Beside;

/// The words, what the tables say, what has been computed of it.
#[derive(Debug, Default)]
pub struct Desk {
    words: Vec<Words>,
    facts: Facts,
    offer: offer::Memo,
}

impl Desk {
    /// Does what was asked for, and composes the page as it is then.
    pub fn answer(&mut self, query: &ToolQuery) -> ToolPage {
        if let Some(facts) = &query.facts {
            self.facts = facts.open_facts();
            self.offer.forget();
        }
        let words = self.words(query.now.lang);
        let drawing = Drawing { now: query.now, words: &words, team: &self.facts.team };
        let market = &self.facts.market;
        let (mut settings, mut looks) = (query.settings.open_settings(), query.looks.open_looks());
        let (mut steps, mut taken) = (Vec::new(), Vec::new());
        for ask in &query.asks {
            let done = match ask {
                ToolAsk::Act(act, given) => match act.open_act() {
                    Some(act) => {
                        let given = (act.clone(), given.clone());
                        let done = tools::act(&mut settings, &mut looks, given, query.now);
                        if done == Done::Take {
                            let taken_now =
                                take(&act, (&settings, &looks), (drawing, market, &mut self.offer));
                            taken.extend(taken_now.map(away));
                        }
                        done
                    }
                    None => Done::Nothing,
                },
                ToolAsk::Link(link) => follow(link, query.page, &mut settings),
            };
            steps.push((done, Sealed::settings(&settings)));
        }
        let pieces = pieces(query.page, (&settings, &looks), (drawing, market, &mut self.offer));
        ToolPage { page: query.page, pieces, steps, looks: Sealed::looks(&looks), taken }
    }

    /// The words of a language, read once.
    fn words(&mut self, lang: Lang) -> Words {
        if let Some(words) = self.words.iter().find(|words| words.lang() == lang) {
            return words.clone();
        }
        let words = Words::of_desk(lang);
        self.words.push(words.clone());
        words
    }
}

/// Takes over the settings that a link holds; a link that holds none changes nothing.
fn follow(link: &str, page: ToolPlace, settings: &mut Settings) -> Done {
    let read = match page {
        ToolPlace::Pay => pay::share::read(link),
        ToolPlace::Offer | ToolPlace::Today => None,
    };
    match read {
        Some(scheme) if scheme != settings.pay.scheme => {
            settings.pay.scheme = scheme;
            Done::Changed
        }
        _ => Done::Nothing,
    }
}

/// What a page is drawn from: day, words and sellers; the market; what was computed of it before.
type Given<'a> = (Drawing<'a>, &'a Market, &'a mut offer::Memo);

fn pieces(
    page: ToolPlace,
    (settings, looks): (&Settings, &Looks),
    (drawing, market, memo): Given<'_>,
) -> Vec<Node<Act>> {
    match page {
        ToolPlace::Offer => offer::page((settings, looks), (drawing, market, memo)),
        ToolPlace::Pay => {
            let pieces = pay::draw::page(&settings.pay, &looks.pay, drawing);
            pieces.into_iter().map(|piece| piece.map(Act::from)).collect()
        }
        ToolPlace::Today => {
            let beside = Beside::of((settings, looks), drawing);
            let pace = beside.with_pace(pace::draw::page);
            let paired = paired::draw::page(beside.paired());
            let pace = pace.into_iter().map(|piece| piece.map(Act::from));
            pace.chain(paired.into_iter().map(|piece| piece.map(Act::from))).collect()
        }
    }
}

fn take(
    act: &ToolAct,
    (settings, looks): (&Settings, &Looks),
    (drawing, market, memo): Given<'_>,
) -> Option<Taken> {
    let beside = || Beside::of((settings, looks), drawing);
    match act {
        ToolAct::Pay(act) => pay::draw::take(act, &settings.pay, &looks.pay, drawing),
        ToolAct::Pace(act) => beside().with_pace(|input| pace::draw::take(act, input)),
        ToolAct::Paired(act) => paired::draw::take(act, beside().paired()),
        _ => offer::take(act, (settings, looks), (drawing, market, memo)),
    }
}

fn away(taken: Taken) -> Away {
    let tables = |written: &Written| Away::Tables(Sealed::written(written));
    match taken {
        Taken::Text(text) => Away::Text(text),
        Taken::Paper => Away::Paper,
        Taken::Picture(name, scene, way) => {
            let svg = scene.svg(&Ink::Palette(Palette::LIGHT));
            Away::Picture { name, svg, size: (scene.width, scene.height), way }
        }
        Taken::Table(sheet) => tables(&Written::Table(sheet)),
        Taken::Csv(stem, sheet) => tables(&Written::Csv(stem, sheet)),
        Taken::Book(stem, sheets, lines) => tables(&Written::Book(stem, sheets, lines)),
    }
}
