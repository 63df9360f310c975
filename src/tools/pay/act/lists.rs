//! Lists: thresholds, schemes that are kept, rows of the team, interim plans.
use std::collections::BTreeSet;

use super::{Act, Field, Look, Pasted, Section, settle};
use crate::{
    domain::{Amount, Percent, Period},
    tools::{
        Done, Now,
        pay::{
            Due, From, Goal, Named, Other, Params, Preset, Rate, Row, Rule, Stage, TeamLine, TeamPaste,
            Threshold, read_team,
        },
    },
};

/// Lists do not grow beyond this.
pub(in crate::tools::pay) const MOST_THRESHOLDS: usize = 12;
const MOST_ROWS: usize = 2_000;
pub(in crate::tools::pay) const MOST_STAGES: usize = 12;

/// A list is changed; an act of another kind, or a place that is not there, does nothing.
pub(super) fn changed(params: &mut Params, look: &mut Look, act: Act, now: Now) -> Done {
    match act {
        Act::AddThreshold => add_threshold(params, look),
        Act::RemoveThreshold(place) if has(&params.scheme.thresholds, place) => {
            params.scheme.thresholds.remove(place as usize);
            look.forgive(Field::is_of_thresholds);
            settle(params);
            Done::Changed
        }
        Act::SaveScheme => save(params, look),
        Act::ForgetScheme(place) if has(&params.own, place) => {
            let gone = params.own.remove(place as usize);
            // A scheme that is compared with stays what it is.
            if params.other == Some(Other::Own(gone.name)) {
                params.other = Some(Other::Fixed(gone.scheme.into()));
            }
            Done::Changed
        }
        Act::ReadPaste => paste(params, look, now),
        Act::AddRow if params.rows.len() < MOST_ROWS => {
            let month = look.month(now);
            params.rows.push(Row::new(String::new(), month));
            look.unfold(Section::Rows, true);
            Done::Changed
        }
        Act::RemoveRow(place) if has(&params.rows, place) => {
            params.rows.remove(place as usize);
            look.forgive(Field::is_of_rows);
            Done::Changed
        }
        Act::AddMonth => add_month(params, look, now),
        Act::AddStage if params.fast_money.stages.len() < MOST_STAGES => {
            let last = params.fast_money.stages.last();
            let prize = last.map_or(Amount::new(3_000 * Amount::SCALE), |stage| stage.prize);
            let goal = Goal::OfPlan(Percent::whole(100));
            params.fast_money.stages.push(Stage { due: Due::DayOfMonth(25), goal, prize });
            Done::Changed
        }
        Act::RemoveStage(place) if has(&params.fast_money.stages, place) => {
            params.fast_money.stages.remove(place as usize);
            look.forgive(Field::is_of_stages);
            Done::Changed
        }
        _ => Done::Nothing,
    }
}

fn has<T>(list: &[T], place: u32) -> bool {
    (place as usize) < list.len()
}

/// 20 % of plan above the highest, at its rate and one percent more.
fn add_threshold(params: &mut Params, look: &mut Look) -> Done {
    let thresholds = &mut params.scheme.thresholds;
    if thresholds.len() >= MOST_THRESHOLDS {
        return Done::Nothing;
    }
    let highest = thresholds.iter().max_by_key(|threshold| threshold.at);
    let added = highest.map_or(Threshold::reached(80, 1), |highest| Threshold {
        at: Percent::new(highest.at.raw().saturating_add(2_000)),
        rule: Rule::Reached,
        rate: Rate::new(highest.rate.raw().saturating_add(Rate::whole(1).raw())).min(Rate::WHOLE),
    });
    thresholds.push(added);
    look.forgive(Field::is_of_thresholds);
    settle(params);
    Done::Changed
}

/// Under a name that is kept already the new scheme takes the place of the old one.
fn save(params: &mut Params, look: &mut Look) -> Done {
    let name = look.name.trim().to_owned();
    if name.is_empty() {
        // A text that was too long stays in the field.
        if look.mistyped(Field::Name).is_none() {
            look.mistyped.push((Field::Name, String::new()));
        }
        return Done::Looked;
    }
    let scheme = params.scheme.clone();
    match params.own.iter().position(|one| one.name == name) {
        Some(place) => params.own[place].scheme = scheme,
        None => params.own.push(Named { name, scheme }),
    }
    look.name.clear();
    look.forgive(|field| field == Field::Name);
    Done::Changed
}

/// Rows of the same name and month are changed, others added; what was not understood stays in the field.
fn paste(params: &mut Params, look: &mut Look, now: Now) -> Done {
    if look.paste.trim().is_empty() {
        return Done::Nothing;
    }
    let TeamPaste { lines, headings, refused } = read_team(&look.paste, look.month(now));
    let mut pasted = Pasted { read: lines.len() as u32, headings, refused, ..Pasted::default() };
    let mut seen: BTreeSet<(String, Period)> = BTreeSet::new();
    for line in lines {
        look.month = Some(line.month);
        let there = params.rows.iter_mut().find(|row| row.name == line.name && row.month == line.month);
        pasted.repeated += u32::from(!seen.insert((line.name.clone(), line.month)));
        match there {
            Some(row) => merge(row, &line),
            None => {
                let mut row = Row::new(line.name.clone(), line.month);
                merge(&mut row, &line);
                params.rows.push(row);
            }
        }
    }
    let is_read = pasted.read > 0;
    look.paste = pasted.refused.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    look.pasted = Some(pasted);
    if !is_read {
        return Done::Looked;
    }
    params.from = Some(From::Typed);
    look.forgive(Field::is_of_rows);
    Done::Changed
}

/// What a line does not say stays as it was.
fn merge(row: &mut Row, line: &TeamLine) {
    row.plan = line.plan.or(row.plan);
    row.fact = line.fact.or(row.fact);
    row.score = line.score.unwrap_or(row.score);
}

fn add_month(params: &mut Params, look: &mut Look, now: Now) -> Done {
    let last = params.rows.iter().map(|row| row.month).max().unwrap_or(look.month(now));
    let next = last.plus(1);
    let of_last = params.rows.iter().filter(|row| row.month == last);
    let copies: Vec<Row> =
        of_last.map(|row| Row { plan: row.plan, ..Row::new(row.name.clone(), next) }).collect();
    look.month = Some(next);
    look.forgive(Field::is_of_rows);
    if copies.is_empty() || params.rows.len() + copies.len() > MOST_ROWS {
        return Done::Looked;
    }
    params.rows.extend(copies);
    look.unfold(Section::Rows, true);
    Done::Changed
}

/// The preset whose tiers the scheme has.
pub(in crate::tools::pay) fn preset_of(params: &Params) -> Option<Preset> {
    Preset::ALL.into_iter().find(|preset| params.scheme.with(*preset) == params.scheme)
}
