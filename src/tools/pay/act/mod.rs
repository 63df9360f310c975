//! What the reader can ask of the page of this tool, and what that does.
mod choice;
mod field;
mod grip;
mod lists;

use serde::{Deserialize, Serialize};

use super::{Params, Scheme, Solution, Unknown, fixes, solve};
use crate::{
    chart::PayHandles,
    domain::{Day, Percent, Period},
    import::NotRead,
    markup::Given,
    tools::{Done, Now},
};

pub use choice::{Choice, GoalKind, HeadKind, SoftKind, SourceKind};
pub use field::{Field, Needs};
pub use grip::{Handle, Lever};
pub(super) use grip::{bounds, rate_bounds};
pub(super) use lists::{MOST_STAGES, MOST_THRESHOLDS, preset_of};

/// What an element of the page asks for; what comes with it is [`Given`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The width there is for the curve.
    Width,
    /// The width there is for the histogram.
    CostWidth,
    /// A field was typed in, or moved by the arrow keys.
    Field(Field),
    /// Make this choice.
    Choose(Choice),
    /// Make the choice at the place given.
    OneOf(Vec<Choice>),
    /// Move a grip of the curve: what its points mean, and for a rate what a pay means.
    Grip(Handle, PayHandles, Option<Lever>),
    /// Lock this, or let it be found from the others.
    Lock(Unknown),
    /// Make mix and tiers agree by changing this.
    Fix(Unknown),
    /// One more threshold.
    AddThreshold,
    /// Without the threshold at this place.
    RemoveThreshold(u32),
    /// Keep the scheme in hand under the name that was typed.
    SaveScheme,
    /// Forget the scheme at this place.
    ForgetScheme(u32),
    /// The day from which the minimum wage is in force.
    MinimumSince,
    /// The method's own scheme again.
    Reset,
    /// A text is typed or pasted for the team.
    PasteText,
    /// Read that text into the month in sight.
    ReadPaste,
    /// One more row of the month in sight.
    AddRow,
    /// Without the row at this place.
    RemoveRow(u32),
    /// The month after the last one, with the same sellers and plans.
    AddMonth,
    /// Open the statement of this seller; none closes it.
    Seller(Option<String>),
    /// A card or a list was unfolded.
    Unfold(Section),
    /// Draw other months.
    NewSeed,
    /// One more interim plan.
    AddStage,
    /// Without the interim plan at this place.
    RemoveStage(u32),
    /// Take the link of the scheme away.
    Link,
    /// Take the pay slip of a seller away.
    Slip(String, Form),
    /// Take the pay of the team away, as a workbook.
    TeamBook,
}

/// How a pay slip is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// A text for the clipboard.
    Text,
    /// A CSV file.
    Csv,
    /// A workbook.
    Book,
    /// On paper.
    Paper,
}

/// What is folded until it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Section {
    /// Currency, cap, head, minimum wage.
    More,
    /// The rows of the team, to be typed in.
    Rows,
    /// The X-ray.
    XRay,
    /// The cost.
    Cost,
    /// Who would have won money before payday.
    Played,
}

/// What came of a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pasted {
    /// Lines read.
    pub read: u32,
    /// Lines that only say what stands below them.
    pub headings: u32,
    /// Lines that came in place of an earlier line with the same name and month.
    pub repeated: u32,
    /// Lines that were not understood; they stay in the field.
    pub refused: Vec<NotRead>,
}

/// A grip is in hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moving {
    /// Where the axes of the curve ended when it was taken: they stay, or the grip would run away.
    pub ends: (f64, f64),
    /// The scheme from which it was taken.
    pub from: Scheme,
}

/// How the page is looked at: neither undone nor kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// Width there is for the curve, in CSS pixels; 0 until the page tells.
    pub width: f64,
    /// Width there is for the histogram.
    pub cost_width: f64,
    /// A grip is in hand.
    pub moving: Option<Moving>,
    /// Texts that could not be taken, each with its field.
    pub mistyped: Vec<(Field, String)>,
    /// The attainment at which the curve is read; 97.5 % until it is moved.
    pub reading: Option<Percent>,
    /// What is unfolded.
    pub open: Vec<Section>,
    /// Seller whose statement is open.
    pub seller: Option<String>,
    /// Month of the rows in sight; the present one when `None`.
    pub month: Option<Period>,
    /// The name under which the scheme is to be kept.
    pub name: String,
    /// The text for the team that is not read yet.
    pub paste: String,
    /// What came of the text read last.
    pub pasted: Option<Pasted>,
}

impl Look {
    /// The attainment at which the curve is read.
    pub fn reading(&self) -> Percent {
        self.reading.unwrap_or(Percent::new(9_750))
    }
    /// The month of the rows in sight.
    pub fn month(&self, now: Now) -> Period {
        self.month.unwrap_or(Period::of(crate::domain::Step::Month, now.today))
    }
    /// Whether this is unfolded.
    pub fn shows(&self, section: Section) -> bool {
        self.open.contains(&section)
    }
    /// The text that was typed in a field and not taken.
    pub fn mistyped(&self, field: Field) -> Option<&str> {
        self.mistyped.iter().find(|(other, _)| *other == field).map(|(_, text)| text.as_str())
    }
    /// Forgets texts of these fields.
    fn forgive(&mut self, of: impl Fn(Field) -> bool) {
        self.mistyped.retain(|(field, _)| !of(*field));
    }
    fn unfold(&mut self, section: Section, open: bool) -> Done {
        if self.shows(section) == open {
            return Done::Nothing;
        }
        self.open.retain(|other| *other != section);
        self.open.extend(open.then_some(section));
        Done::Looked
    }
}

/// Does what an element asks for.
pub fn act(params: &mut Params, look: &mut Look, act: Act, given: Given, now: Now) -> Done {
    if !matches!(act, Act::Grip(..) | Act::Width | Act::CostWidth) {
        // Whatever is done meanwhile, the grip is no longer in hand: its release may never be told.
        look.moving = None;
    }
    match (act, given) {
        (Act::Width, Given::Width(width)) => widen(&mut look.width, width),
        (Act::CostWidth, Given::Width(width)) => widen(&mut look.cost_width, width),
        (Act::Field(field), given) => field::typed(params, look, field, given),
        (Act::Choose(choice), _) => choice::choose(params, look, choice),
        (Act::OneOf(choices), Given::Place(place)) => match choices.into_iter().nth(place as usize) {
            Some(choice) => choice::choose(params, look, choice),
            None => Done::Nothing,
        },
        (Act::Grip(handle, picture, lever), given) => {
            grip::moved(params, look, (handle, picture, lever), given)
        }
        (Act::Lock(unknown), _) => lock(params, unknown),
        (Act::Fix(unknown), _) => fix(params, look, unknown),
        (Act::MinimumSince, Given::Text(text)) => match Day::of_field(&text) {
            Some(day) => {
                params.scheme.minimum_wage.since = day;
                Done::Changed
            }
            // An emptied date field shows the day in force again.
            None => Done::Looked,
        },
        (Act::Reset, _) => {
            params.scheme = Scheme { currency: params.scheme.currency.clone(), ..Scheme::default() };
            params.unlocked.clear();
            look.forgive(Field::is_of_scheme);
            Done::Changed
        }
        (Act::Seller(seller), _) if look.seller != seller => {
            look.seller = seller;
            Done::Looked
        }
        (Act::Unfold(section), Given::On(open)) => look.unfold(section, open),
        (Act::PasteText, Given::Text(text)) => {
            // Nothing to be drawn: the field shows it already.
            look.paste = text;
            Done::Nothing
        }
        (Act::NewSeed, _) => {
            params.simulation.seed = params.simulation.seed.wrapping_add(1) % 1_000_000;
            Done::Changed
        }
        (Act::Link | Act::Slip(..) | Act::TeamBook, _) => Done::Take,
        (act, _) => lists::changed(params, look, act, now),
    }
}

fn widen(there: &mut f64, width: f64) -> Done {
    if *there == width {
        return Done::Nothing;
    }
    *there = width;
    Done::Looked
}

/// Turns a lock; what is unlocked is found at once when it is the only one.
fn lock(params: &mut Params, unknown: Unknown) -> Done {
    let was = params.unlocked.contains(&unknown);
    params.unlocked.retain(|other| *other != unknown);
    params.unlocked.extend((!was).then_some(unknown));
    params.unlocked.sort_unstable();
    settle(params);
    Done::Changed
}

/// Finds what is unlocked; a scheme that has no answer stays as it is, and the page says why.
fn settle(params: &mut Params) {
    let [_] = params.unlocked[..] else { return };
    if let Ok(Solution::Found { scheme, .. }) = solve(&params.scheme, &params.unlocked) {
        params.scheme = scheme;
    }
}

/// What is set by hand is no longer to be found.
fn hold(params: &mut Params, unknown: Unknown) {
    params.unlocked.retain(|other| *other != unknown);
    settle(params);
}

/// Whether the threshold at this place holds the rate that can be found.
fn is_unknown_rate(scheme: &Scheme, place: usize) -> bool {
    let found = fixes(scheme).ok().and_then(|fixes| fixes.rate.ok());
    let found = found.and_then(|(of_ascending, _)| scheme.ascending().get(of_ascending).copied());
    found.is_some() && found.as_ref() == scheme.thresholds.get(place)
}

fn fix(params: &mut Params, look: &mut Look, unknown: Unknown) -> Done {
    let Ok(fixes) = fixes(&params.scheme) else { return Done::Nothing };
    let scheme = &mut params.scheme;
    match unknown {
        Unknown::Plan => fixes.plan.map(|plan| scheme.plan = plan),
        Unknown::Income => fixes.income.map(|income| scheme.potential_income = income),
        Unknown::Rate => fixes.rate.map(|(place, rate)| {
            scheme.thresholds = scheme.ascending();
            if let Some(threshold) = scheme.thresholds.get_mut(place) {
                threshold.rate = rate;
            }
        }),
        Unknown::Mix => return Done::Nothing,
    }
    .map_or(Done::Nothing, |()| {
        look.forgive(Field::is_of_scheme);
        Done::Changed
    })
}
