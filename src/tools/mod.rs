//! The instruments. Each is a folder, a stranger to the others; a line in [`ToolAct`], [`Settings`], [`Looks`]
//! and [`act`] for each that has a page.
//!
//! A tool with a page is five pure things: its settings (undone, kept), its look (neither), what its elements ask
//! for (`Act`), what that does (`act`), and how it is drawn (`draw`). The desk acts and draws; the page paints, and
//! holds settings, looks and acts as [`Sealed`] bytes, so that a tool costs it nothing.
use serde::{Deserialize, Serialize};

use crate::{
    chart::Scene,
    domain::Day,
    export::Sheet,
    markup::Given,
    words::{Lang, Words},
};

pub mod abc_xyz;
pub mod competitors;
pub mod keywords;
pub mod offer;
pub mod offer_test;
pub mod pace;
pub mod paired;
pub mod pay;
pub mod rfm;
mod sealed;
mod ways;

pub use abc_xyz::Way;
pub use sealed::Sealed;
pub use ways::picture_ways;

/// What an element of a page asks for, as the page carries it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The clients page.
    Clients(abc_xyz::Act),
    /// Another tool: the desk knows what it means.
    Tool(Sealed),
}

/// What an element of the page of such a tool asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToolAct {
    /// Pay.
    Pay(pay::Act),
    /// Pace, on the page of today.
    Pace(pace::Act),
    /// The paired report, on the page of today.
    Paired(paired::Act),
    /// Another part of the page of the offer.
    Part(OfferPart),
    /// Competitors, on the page of the offer.
    Competitors(competitors::Act),
    /// Search phrases, on the page of the offer.
    Keywords(keywords::Act),
    /// Variants of the offer, on its page.
    Offer(offer::Act),
    /// The test of variants, on the page of the offer.
    OfferTest(offer_test::Act),
}

/// A part of the page of the offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OfferPart {
    /// Competitors.
    #[default]
    Competitors,
    /// Search phrases.
    Keywords,
    /// Drafts and variants.
    Variants,
    /// Which of the variants wins.
    Test,
}

impl From<OfferPart> for Act {
    fn from(part: OfferPart) -> Act {
        Act::Tool(Sealed::act(&ToolAct::Part(part)))
    }
}

impl From<competitors::Act> for Act {
    fn from(act: competitors::Act) -> Act {
        Act::Tool(Sealed::act(&ToolAct::Competitors(act)))
    }
}

impl From<keywords::Act> for Act {
    fn from(act: keywords::Act) -> Act {
        Act::Tool(Sealed::act(&ToolAct::Keywords(act)))
    }
}

impl From<offer_test::Act> for Act {
    fn from(act: offer_test::Act) -> Act {
        Act::Tool(Sealed::act(&ToolAct::OfferTest(act)))
    }
}

impl From<offer::Act> for Act {
    fn from(act: offer::Act) -> Act {
        Act::Tool(Sealed::act(&ToolAct::Offer(act)))
    }
}

impl From<abc_xyz::Act> for Act {
    fn from(act: abc_xyz::Act) -> Act {
        Act::Clients(act)
    }
}

impl From<pay::Act> for Act {
    fn from(act: pay::Act) -> Act {
        Act::Tool(Sealed::act(&ToolAct::Pay(act)))
    }
}

impl From<pace::Act> for Act {
    fn from(act: pace::Act) -> Act {
        Act::Tool(Sealed::act(&ToolAct::Pace(act)))
    }
}

impl From<paired::Act> for Act {
    fn from(act: paired::Act) -> Act {
        Act::Tool(Sealed::act(&ToolAct::Paired(act)))
    }
}

/// Settings of the tools whose pages are composed from them: undone, kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Pay.
    pub pay: pay::Params,
    /// Pace.
    pub pace: pace::Params,
    /// The paired report.
    pub paired: paired::Params,
    /// Competitors.
    pub competitors: competitors::Params,
    /// Search phrases.
    pub keywords: keywords::Params,
    /// Variants of the offer.
    pub offer: offer::Params,
    /// The test of variants.
    pub offer_test: offer_test::Params,
}

/// How these tools are looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Looks {
    /// Pay.
    pub pay: pay::Look,
    /// Pace.
    pub pace: pace::Look,
    /// The paired report.
    pub paired: paired::Look,
    /// The part of the page of the offer in sight.
    pub part: OfferPart,
    /// Competitors.
    pub competitors: competitors::Look,
    /// Search phrases.
    pub keywords: keywords::Look,
    /// Variants of the offer.
    pub offer: offer::Look,
    /// The test of variants.
    pub offer_test: offer_test::Look,
}

/// What every tool is told beside its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Now {
    /// The present day.
    pub today: Day,
    /// Language.
    pub lang: Lang,
}

/// What an act has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Done {
    /// Nothing.
    Nothing,
    /// The same settings are looked at in another way.
    Looked,
    /// Settings have changed: a step of undo.
    Changed,
    /// Settings are being moved: one step of undo for the whole way, until they are let go.
    Moving,
    /// What was moved was let go.
    Released,
    /// Something is to be taken away: the desk makes it, asked with the same act.
    Take,
}

/// Something to be taken away.
#[derive(Clone, Debug, PartialEq)]
pub enum Taken {
    /// A workbook: file name without its ending, sheets, lines of the passport.
    Book(String, Vec<Sheet>, Vec<String>),
    /// A CSV file: file name without its ending, the sheet.
    Csv(String, Sheet),
    /// A table for the clipboard.
    Table(Sheet),
    /// A text for the clipboard.
    Text(String),
    /// A picture: file name without its ending, the picture, how.
    Picture(String, Scene, Way),
    /// The page as it stands, on paper.
    Paper,
}

/// Tables to be taken away: the engine has the writers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Written {
    /// A workbook: file name without its ending, sheets, lines of the passport.
    Book(String, Vec<Sheet>, Vec<String>),
    /// A CSV file: file name without its ending, the sheet.
    Csv(String, Sheet),
    /// A table for the clipboard.
    Table(Sheet),
}

/// What a tool's page is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Drawing<'a> {
    /// The present day and language.
    pub now: Now,
    /// The words of the language.
    pub words: &'a Words,
    /// What the tables say of sellers.
    pub team: &'a crate::table::Team,
}

/// Does what an element of a tool's page asks for.
pub fn act(settings: &mut Settings, looks: &mut Looks, (act, given): (ToolAct, Given), now: Now) -> Done {
    match act {
        ToolAct::Pay(act) => pay::act(&mut settings.pay, &mut looks.pay, act, given, now),
        ToolAct::Pace(act) => pace::act(&mut settings.pace, &mut looks.pace, act, given, now),
        ToolAct::Paired(act) => paired::act(&mut settings.paired, &mut looks.paired, act, given, now),
        ToolAct::Part(part) => {
            looks.part = part;
            Done::Looked
        }
        ToolAct::Competitors(act) => {
            competitors::act(&mut settings.competitors, &mut looks.competitors, act, given)
        }
        ToolAct::Keywords(act) => keywords::act(&mut settings.keywords, &mut looks.keywords, act, given),
        ToolAct::Offer(act) => offer::act(&mut settings.offer, &mut looks.offer, act, given),
        // Its variants are those of the offer.
        ToolAct::OfferTest(offer_test::Act::Add) => match given {
            Given::Text(name) => add_variants(settings, looks, [name.trim().to_owned()]),
            _ => Done::Nothing,
        },
        ToolAct::OfferTest(offer_test::Act::AddAll(names)) => add_variants(settings, looks, names),
        ToolAct::OfferTest(act) => {
            offer_test::act(&mut settings.offer_test, &mut looks.offer_test, (act, given), now)
        }
    }
}

/// Variants with these names and no text yet.
fn add_variants(settings: &mut Settings, looks: &mut Looks, names: impl IntoIterator<Item = String>) -> Done {
    let mut done = Done::Looked;
    for name in names.into_iter().filter(|name| !name.is_empty()) {
        let send = offer::Act::Send(name, String::new());
        if offer::act(&mut settings.offer, &mut looks.offer, send, Given::Nothing) == Done::Changed {
            done = Done::Changed;
        }
    }
    done
}
