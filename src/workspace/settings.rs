//! How a choice changes the settings.
use crate::{
    domain::{AbcClass, Percent},
    import::Choice,
    table::Dim,
    tools::abc_xyz::{ByWhat, Cuts, Params, Sort, SortKey},
};

use super::{Correction, Limit, Setting};

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

pub(super) fn move_limit(params: &mut Params, limit: Limit, to: Percent) {
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

pub(super) fn choose(params: &mut Params, setting: &Setting) {
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

pub(super) fn filter(params: &mut Params, dim: Dim, names: &[String]) {
    params.filter.names.retain(|(other, _)| *other != dim);
    if !names.is_empty() {
        let place = params.filter.names.partition_point(|(other, _)| *other < dim);
        params.filter.names.insert(place, (dim, names.to_vec()));
    }
}

pub(super) fn exclude(params: &mut Params, name: &str) {
    if !params.excluded.iter().any(|other| other == name) {
        params.excluded.push(name.to_owned());
    }
}

/// Names and dates of other data mean nothing here.
pub(super) fn forget_data(params: &mut Params) {
    params.excluded.clear();
    params.filter = Default::default();
    params.period = Default::default();
}

/// Limits, rules and the window back to the start; what is ranked, filtered and left out stays.
pub(super) fn reset(params: &mut Params) {
    params.abc = Default::default();
    params.xyz = Default::default();
    params.period = Default::default();
}

/// A first press sorts numbers from the largest and words from A; a second one turns it round.
pub(super) fn next_sort(sort: Sort, key: SortKey) -> Sort {
    let words = matches!(key, SortKey::Name | SortKey::Seller | SortKey::Segment | SortKey::Recency);
    Sort { key, descending: if sort.key == key { !sort.descending } else { !words } }
}

pub(super) fn toggle(hidden: &mut Vec<SortKey>, key: SortKey) {
    match hidden.iter().position(|other| *other == key) {
        Some(place) => drop(hidden.remove(place)),
        None => hidden.push(key),
    }
}

pub(super) fn correct(choice: &mut Choice, correction: Correction) {
    fn put<T>(list: &mut Vec<(u32, T)>, column: u32, value: T) {
        list.retain(|(other, _)| *other != column);
        list.insert(list.partition_point(|(other, _)| *other < column), (column, value));
    }
    match correction {
        Correction::Role(column, role) => put(&mut choice.roles, column, role),
        Correction::Decimal(column, decimal) => put(&mut choice.decimals, column, decimal),
        Correction::Order(column, order) => put(&mut choice.orders, column, order),
        // Another encoding, delimiter, header or sheet means other columns: corrections of columns go.
        Correction::Encoding(encoding) => {
            *choice = Choice { encoding: Some(encoding), ..keep_source(choice) }
        }
        Correction::Delimiter(delimiter) => {
            *choice = Choice { delimiter: Some(delimiter), ..keep_source(choice) }
        }
        Correction::Header(line) => *choice = Choice { header: Some(line), ..keep_source(choice) },
        Correction::Sheet(sheet) => *choice = Choice { sheet: Some(sheet), ..Choice::default() },
        Correction::Guess => *choice = Choice::default(),
    }
}

fn keep_source(choice: &Choice) -> Choice {
    Choice {
        encoding: choice.encoding,
        delimiter: choice.delimiter,
        header: choice.header,
        sheet: choice.sheet.clone(),
        ..Choice::default()
    }
}
