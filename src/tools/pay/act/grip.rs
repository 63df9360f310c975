//! Grips of the curve: thresholds along the axis, rates up and down, the point that is read.
use serde::{Deserialize, Serialize};

use super::{Look, Moving, hold, is_unknown_rate, settle};
use crate::{
    chart::PayHandles,
    domain::Percent,
    markup::Given,
    tools::{
        Done,
        pay::{Params, Rate, Scheme, Unknown},
    },
};

/// A grip of the curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Handle {
    /// The threshold at this place.
    At(u32),
    /// The rate of the threshold at this place.
    Rate(u32),
    /// The point that is read.
    Reading,
}

/// What a pay at the grip of a rate means: pay there is a straight line of the rate.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lever {
    /// Pay at a rate of nothing.
    pub none: f64,
    /// Pay at a rate of the whole turnover.
    pub whole: f64,
}

/// A rate is dragged by twentieths of a percent,
const DRAGGED_BY: f64 = 5e5;
/// and moved by keys by tenths.
const STEP: i32 = 1_000_000;
/// As far as a grip goes, unless the rate is there already.
const MOST: Rate = Rate::whole(20);

impl Lever {
    /// The rate that gives this pay; `None` when no rate does.
    fn rate(self, pay: f64) -> Option<Rate> {
        let share = (pay - self.none) / (self.whole - self.none);
        let billionths = (share * 1e9 / DRAGGED_BY).round() * DRAGGED_BY;
        // Clamped into the range of a rate, so the cast is exact.
        share.is_finite().then(|| Rate::new(billionths.clamp(0.0, 1e9) as u32))
    }
}

/// The least and the greatest rate that a grip sets.
pub(in crate::tools::pay) fn rate_bounds(rate: Rate) -> (Rate, Rate) {
    (Rate::ZERO, MOST.max(rate))
}

/// How far a threshold goes: to a percent from its neighbours, or anywhere when they are not in order.
pub(in crate::tools::pay) fn bounds(scheme: &Scheme, place: usize, end: f64) -> (Percent, Percent) {
    let near = |place: Option<usize>| Some(scheme.thresholds.get(place?)?.at.raw());
    let far = Percent::new((end * 100.0).clamp(0.0, 100_000.0) as u32);
    let low = near(place.checked_sub(1)).map_or(0, |at| at.saturating_add(100));
    let high = near(place.checked_add(1)).map_or(far.raw(), |at| at.saturating_sub(100));
    let now = near(Some(place)).unwrap_or(0);
    if low <= now && now <= high { (Percent::new(low), Percent::new(high)) } else { (Percent::new(0), far) }
}

/// A grip was dragged, moved by keys or let go.
pub(super) fn moved(
    params: &mut Params,
    look: &mut Look,
    (handle, picture, lever): (Handle, PayHandles, Option<Lever>),
    given: Given,
) -> Done {
    if given == Given::Released {
        return if look.moving.take().is_some() { Done::Released } else { Done::Nothing };
    }
    let before = params.scheme.clone();
    let ends = picture.ends();
    let is_moved = match handle {
        Handle::Reading => {
            let end = Percent::new((ends.0 * 100.0) as u32);
            let to = percent(look.reading(), (Percent::new(0), end), (&picture, 50.0), &given);
            return match to {
                Some(to) if look.reading != Some(to) => {
                    look.reading = Some(to);
                    Done::Looked
                }
                _ => Done::Nothing,
            };
        }
        Handle::At(place) => move_threshold(params, place as usize, &picture, &given),
        Handle::Rate(place) => {
            lever.and_then(|lever| move_rate(params, place as usize, (&picture, lever), &given))
        }
    };
    if is_moved.is_none() || params.scheme == before {
        return Done::Nothing;
    }
    look.forgive(super::Field::is_of_thresholds);
    look.moving.get_or_insert(Moving { ends, from: before });
    Done::Moving
}

fn move_threshold(params: &mut Params, place: usize, picture: &PayHandles, given: &Given) -> Option<()> {
    let bounds = bounds(&params.scheme, place, picture.ends().0);
    let threshold = params.scheme.thresholds.get_mut(place)?;
    threshold.at = percent(threshold.at, bounds, (picture, 100.0), given)?;
    settle(params);
    Some(())
}

fn move_rate(
    params: &mut Params,
    place: usize,
    (picture, lever): (&PayHandles, Lever),
    given: &Given,
) -> Option<()> {
    let is_unknown = is_unknown_rate(&params.scheme, place);
    let threshold = params.scheme.thresholds.get_mut(place)?;
    let (least, most) = rate_bounds(threshold.rate);
    let to = match given {
        Given::Point(x, y) => lever.rate(picture.money_at((*x, *y)))?,
        Given::Steps(steps) => {
            Rate::new(threshold.rate.raw().saturating_add_signed(steps.saturating_mul(STEP)))
        }
        Given::Least => least,
        Given::Most => most,
        _ => return None,
    };
    threshold.rate = to.clamp(least, most);
    if is_unknown {
        hold(params, Unknown::Rate);
    } else {
        settle(params);
    }
    Some(())
}

/// Where a grip along the axis leads: pointers to a round number of hundredths, keys by whole percent.
fn percent(
    now: Percent,
    (low, high): (Percent, Percent),
    (picture, round): (&PayHandles, f64),
    given: &Given,
) -> Option<Percent> {
    let to = match given {
        Given::Point(x, y) => {
            let hundredths = picture.percent_at((*x, *y)) * 100.0;
            // The picture clamps to its own end, far below the range of the cast.
            Percent::new(((hundredths / round).round() * round) as u32)
        }
        Given::Steps(steps) => Percent::new(now.raw().saturating_add_signed(steps.saturating_mul(100))),
        Given::Least => low,
        Given::Most => high,
        _ => return None,
    };
    Some(to.clamp(low, high.max(low)))
}
