//! The settings that can be moved and chosen, and how a choice changes them.
use serde::{Deserialize, Serialize};

use super::{ByWhat, ClassicLimits, Cuts, Divisor, Measure, Object, Params, Reading, Sort, SortKey};
use crate::{
    domain::{AbcClass, Day, Percent, Step},
    table::Dim,
};

/// A limit that can be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Limit {
    /// Where an ABC class ends (A or B).
    Abc(AbcClass),
    /// Rhythm: share of active periods for X.
    XActive,
    /// Rhythm: share of active periods below which it is Z.
    ZActive,
    /// Rhythm: CV of active sums for X.
    XVariation,
    /// Classic: CV for X.
    ClassicX,
    /// Classic: CV for Y.
    ClassicY,
}

/// A choice among settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Setting {
    /// What is ranked.
    Object(Object),
    /// By what.
    Measure(Measure),
    /// By value or count.
    By(ByWhat),
    /// A preset of ABC limits.
    Cuts(Cuts),
    /// The including rule.
    Including(bool),
    /// Reading of XYZ.
    Reading(Reading),
    /// Divisor.
    Divisor(Divisor),
    /// A preset of classic limits.
    Classic(ClassicLimits),
    /// Period length; `None` guesses.
    Step(Option<Step>),
    /// First and last day; `None` is the default window.
    Dates(Option<(Day, Day)>),
    /// Keep far-off dates.
    KeepFarOff(bool),
}

/// The smallest and largest value a limit may take now, so that limits keep their order.
pub fn bounds(params: &Params, limit: Limit) -> (Percent, Percent) {
    let (cuts, rhythm, classic) = (params.abc.cuts, params.xyz.rhythm, params.xyz.classic);
    let least = Percent::new(1);
    match limit {
        Limit::Abc(AbcClass::A) => (least, cuts.b),
        Limit::Abc(_) => (cuts.a, Percent::whole(100)),
        Limit::XActive => (rhythm.z_active, Percent::whole(100)),
        Limit::ZActive => (Percent::new(0), rhythm.x_active),
        Limit::XVariation => (least, Percent::whole(500)),
        Limit::ClassicX => (least, classic.y),
        Limit::ClassicY => (classic.x, Percent::whole(500)),
    }
}

/// The value of a limit.
pub fn value(params: &Params, limit: Limit) -> Percent {
    match limit {
        Limit::Abc(AbcClass::A) => params.abc.cuts.a,
        Limit::Abc(_) => params.abc.cuts.b,
        Limit::XActive => params.xyz.rhythm.x_active,
        Limit::ZActive => params.xyz.rhythm.z_active,
        Limit::XVariation => params.xyz.rhythm.x_variation,
        Limit::ClassicX => params.xyz.classic.x,
        Limit::ClassicY => params.xyz.classic.y,
    }
}

/// Moves a limit, within its bounds.
pub fn move_limit(params: &mut Params, limit: Limit, to: Percent) {
    let (low, high) = bounds(params, limit);
    // Not `clamp`: a kept state may hold limits that are out of order.
    let to = to.min(high).max(low);
    match limit {
        Limit::Abc(AbcClass::A) => params.abc.cuts.a = to,
        Limit::Abc(_) => params.abc.cuts.b = to,
        Limit::XActive => params.xyz.rhythm.x_active = to,
        Limit::ZActive => params.xyz.rhythm.z_active = to,
        Limit::XVariation => params.xyz.rhythm.x_variation = to,
        Limit::ClassicX => params.xyz.classic.x = to,
        Limit::ClassicY => params.xyz.classic.y = to,
    }
}

/// Makes a choice.
pub fn choose(params: &mut Params, setting: &Setting) {
    match *setting {
        Setting::Object(object) => params.object = object,
        Setting::Measure(measure) => params.measure = measure,
        Setting::By(by) if by != params.abc.by => {
            params.abc.by = by;
            params.abc.cuts = if by == ByWhat::Count { Cuts::BY_COUNT } else { Cuts::START };
        }
        Setting::By(_) => {}
        Setting::Cuts(cuts) if cuts.a <= cuts.b => params.abc.cuts = cuts,
        Setting::Including(including) => params.abc.including = including,
        Setting::Reading(reading) => params.xyz.reading = reading,
        Setting::Divisor(divisor) => params.xyz.divisor = divisor,
        Setting::Classic(limits) if limits.x <= limits.y => params.xyz.classic = limits,
        // Limits keep their order.
        Setting::Cuts(_) | Setting::Classic(_) => {}
        Setting::Step(step) => params.period.step = step,
        Setting::Dates(dates) => params.period.dates = dates.filter(|(from, to)| from <= to),
        Setting::KeepFarOff(keep) => params.period.keep_far_off = keep,
    }
}

/// Filters by names of a dimension; none means all.
pub fn filter(params: &mut Params, dim: Dim, names: &[String]) {
    params.filter.names.retain(|(other, _)| *other != dim);
    if !names.is_empty() {
        let place = params.filter.names.partition_point(|(other, _)| *other < dim);
        params.filter.names.insert(place, (dim, names.to_vec()));
    }
}

/// Leaves a client out.
pub fn exclude(params: &mut Params, name: &str) {
    if !params.excluded.iter().any(|other| other == name) {
        params.excluded.push(name.to_owned());
    }
}

/// Names and dates of other data mean nothing here.
pub fn forget_data(params: &mut Params) {
    params.excluded.clear();
    params.filter = Default::default();
    params.period = Default::default();
}

/// Limits, rules and the window back to the start; what is ranked, filtered and left out stays.
pub fn reset(params: &mut Params) {
    params.abc = Default::default();
    params.xyz = Default::default();
    params.period = Default::default();
}

/// A first press sorts numbers from the largest and words from A; a second one turns it round.
pub fn next_sort(sort: Sort, key: SortKey) -> Sort {
    let words = matches!(key, SortKey::Name | SortKey::Seller | SortKey::Segment | SortKey::Recency);
    Sort { key, descending: if sort.key == key { !sort.descending } else { !words } }
}

/// Shows a hidden column, hides a shown one.
pub fn toggle(hidden: &mut Vec<SortKey>, key: SortKey) {
    match hidden.iter().position(|other| *other == key) {
        Some(place) => drop(hidden.remove(place)),
        None => hidden.push(key),
    }
}
