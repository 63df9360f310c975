//! What the acts of a tool's page mean here.
use crate::{
    desk::ToolAsk,
    domain::{Day, Percent},
    engine::{ExportWhat, Query},
    markup::{Given, TableGiven},
    tools::{
        self,
        abc_xyz::{Act, Group, Limit, Setting, Way, Which, bounds, value},
    },
};

use super::{Effect, Event, Workspace};

/// Rows asked for above and below those in sight.
const AROUND: u32 = 2;

impl Workspace {
    /// Something of a tool's page was touched.
    pub(super) fn acted(&mut self, act: tools::Act, given: Given) -> Vec<Effect> {
        match act {
            tools::Act::Clients(act) => self.acted_on_clients(act, given),
            tools::Act::Tool(act) => self.ask_tool(ToolAsk::Act(act, given)),
        }
    }

    fn acted_on_clients(&mut self, act: Act, given: Given) -> Vec<Effect> {
        let event = match (act, given) {
            (Act::Group(group), _) => Event::OpenedGroup(group),
            (Act::Follow(group), _) => return self.revealing(vec![Event::OpenedGroup(group)]),
            (Act::Seller(seller), _) => Event::OpenedSeller(seller),
            (Act::Drill(seller, group), _) => {
                return self.revealing(vec![Event::OpenedSeller(Some(seller)), Event::OpenedGroup(group)]);
            }
            (Act::Choose(setting), _) => Event::Chose(setting),
            (Act::OneOf(settings), Given::Place(place)) => match settings.into_iter().nth(place as usize) {
                Some(setting) => Event::Chose(setting),
                None => return Vec::new(),
            },
            (Act::Including, Given::On(on)) => Event::Chose(Setting::Including(on)),
            (Act::Limit(limit) | Act::Grip(limit, _), Given::Released) => return self.let_go(limit),
            (Act::Limit(limit), Given::Text(text)) => return self.typed(limit, text),
            (Act::Limit(limit), Given::Steps(steps)) => {
                let to = stepped(value(&self.document.params, limit), steps);
                return self.set_limit(limit, to, false);
            }
            (Act::Grip(limit, handles), given) => {
                let Some(to) = self.gripped(limit, |x, y| handles.share_at((x, y)), &given) else {
                    return Vec::new();
                };
                return self.set_limit(limit, to, true);
            }
            (Act::Date { first }, Given::Text(text)) => match self.dates(first, &text) {
                Some(dates) => Event::Chose(Setting::Dates(Some(dates))),
                // An emptied date field shows the day in force again.
                None => return self.refresh(),
            },
            (Act::Reset, _) => Event::ResetSettings,
            (Act::Filter(dim, name), Given::On(on)) => {
                let mut names = self.filtered(dim);
                names.retain(|other| *other != name);
                names.extend(on.then_some(name));
                Event::Filtered(dim, names)
            }
            (Act::Unfilter(dim), _) => Event::Filtered(dim, Vec::new()),
            (Act::Unfold(dim), Given::On(open)) => {
                self.view.unfolded.retain(|other| *other != dim);
                self.view.unfolded.extend(open.then_some(dim));
                return self.refresh();
            }
            (Act::Include(name), _) => Event::Included(name),
            (Act::Exclude(name), _) => {
                return self.all_of(vec![Event::OpenedClient(None), Event::Excluded(name)]);
            }
            (Act::Search, Given::Text(text)) => Event::Searched(text),
            (Act::ShowAll, _) => {
                return self.all_of(vec![
                    Event::Searched(String::new()),
                    Event::OpenedSeller(None),
                    Event::OpenedGroup(Group::All),
                ]);
            }
            (Act::Client(name), _) => Event::OpenedClient(name),
            (Act::Lines(name), _) => Event::OpenedLines(Some(name)),
            (Act::Picture(picture), _) => Event::ChosePicture(picture),
            (Act::Width, Given::Width(width)) => {
                if self.view.width == width {
                    return Vec::new();
                }
                self.view.width = width;
                return self.refresh();
            }
            (Act::Take(which), Given::Place(place)) => return self.take_away(which, place),
            (Act::Column(key), _) => Event::ToggledColumn(key),
            (Act::Table, Given::Table(given)) => return self.table(given),
            (Act::Workbook, _) => Event::Exported(ExportWhat::Workbook),
            _ => return Vec::new(),
        };
        self.apply(event)
    }

    fn all_of(&mut self, events: Vec<Event>) -> Vec<Effect> {
        events.into_iter().flat_map(|event| self.apply(event)).collect()
    }

    /// The table is brought into sight after it.
    fn revealing(&mut self, events: Vec<Event>) -> Vec<Effect> {
        let mut effects = self.all_of(events);
        effects.push(Effect::Reveal(".clients"));
        effects
    }

    /// A text typed for a limit: taken, or kept in the field with the reason beside it.
    fn typed(&mut self, limit: Limit, text: String) -> Vec<Effect> {
        let (low, high) = bounds(&self.document.params, limit);
        match read_percent(&text).filter(|to| (low..=high).contains(to)) {
            Some(to) => self.set_limit(limit, to, false),
            None => {
                self.view.mistyped = Some((limit, text));
                self.refresh()
            }
        }
    }

    fn set_limit(&mut self, limit: Limit, to: Percent, moving: bool) -> Vec<Effect> {
        self.view.mistyped = None;
        let mut effects = self.apply(Event::MovedLimit { limit, to, moving });
        if effects.is_empty() {
            // The field may hold a text that means the limit in force: it is written anew.
            effects = self.refresh();
        }
        effects
    }

    fn let_go(&mut self, limit: Limit) -> Vec<Effect> {
        let to = value(&self.document.params, limit);
        self.apply(Event::MovedLimit { limit, to, moving: false })
    }

    /// Where a grip leads: pointers to whole percent, keys by whole percent from where the limit is.
    fn gripped(&self, limit: Limit, share_at: impl Fn(f64, f64) -> f64, given: &Given) -> Option<Percent> {
        let params = &self.document.params;
        let (low, high) = bounds(params, limit);
        Some(match given {
            Given::Point(x, y) => Percent::whole((share_at(*x, *y) * 100.0).round().clamp(0.0, 100.0) as u32),
            Given::Steps(steps) => stepped(value(params, limit), *steps),
            Given::Least => low,
            Given::Most => high,
            _ => return None,
        })
    }

    fn filtered(&self, dim: crate::table::Dim) -> Vec<String> {
        let names = self.document.params.filter.names.iter().find(|(other, _)| *other == dim);
        names.map(|(_, names)| names.clone()).unwrap_or_default()
    }

    /// The window when one of its days was set by hand; the other end goes along rather than cross it.
    fn dates(&self, first: bool, text: &str) -> Option<(Day, Day)> {
        let day = Day::of_field(text)?;
        let (from, to) = self.document.params.period.dates.or(self.heard.clients.days())?;
        Some(if first { (day, to.max(day)) } else { (from.min(day), day) })
    }

    fn take_away(&mut self, which: Which, place: u32) -> Vec<Effect> {
        let Some(&way) = Way::ALL.get(place as usize) else { return Vec::new() };
        let mut page = Box::new(self.clients_query());
        if which == Which::Scatter {
            page.look.picture = tools::abc_xyz::Picture::Scatter;
        }
        self.ask_for_file(Query::Picture { page, which, way })
    }

    fn table(&mut self, given: TableGiven) -> Vec<Effect> {
        let event = match given {
            TableGiven::Window(first, count) => {
                let start = first.saturating_sub(AROUND);
                Event::Scrolled { first: start, count: first - start + count + AROUND }
            }
            TableGiven::Sort(key) => {
                let keys = tools::abc_xyz::screen::COLUMNS.into_iter();
                match keys.clone().find(|other| format!("{other:?}") == key) {
                    Some(key) => Event::Sorted(key),
                    None => return Vec::new(),
                }
            }
            TableGiven::Open(id) => {
                let rows = self.heard.clients.rows();
                Event::OpenedClient(rows.iter().find(|(other, _)| *other == id).map(|(_, name)| name.clone()))
            }
            TableGiven::Select { id, extend, toggle } => Event::Selected(self.selection(id, extend, toggle)),
            TableGiven::SelectAll => Event::Selected(Vec::new()),
            TableGiven::Copy => Event::Exported(ExportWhat::Clipboard(self.view.selected.clone())),
        };
        self.apply(event)
    }

    /// The selection after a row was pressed: alone, in or out, or everything from the last one to it.
    fn selection(&self, id: Option<u32>, extend: bool, toggle: bool) -> Vec<u32> {
        let mut ids = self.view.selected.clone();
        let Some(id) = id else { return ids };
        let rows = self.heard.clients.rows();
        let place = |id: u32| rows.iter().position(|(other, _)| *other == id);
        if extend && let (Some(from), Some(to)) = (ids.last().copied().and_then(place), place(id)) {
            let range = rows[from.min(to)..=from.max(to)].iter().map(|(id, _)| *id);
            ids.extend(range.filter(|id| !self.view.selected.contains(id)));
            return ids;
        }
        if toggle {
            match ids.iter().position(|other| *other == id) {
                Some(at) => drop(ids.remove(at)),
                None => ids.push(id),
            }
            return ids;
        }
        vec![id]
    }
}

/// A limit moved by whole percent, never below zero.
fn stepped(now: Percent, steps: i32) -> Percent {
    Percent::new(now.raw().saturating_add_signed(steps.saturating_mul(100)))
}

/// `12,5`, `12.5 %`: as a field's text; rounded to 0.01 %, at most 1 000 %.
fn read_percent(text: &str) -> Option<Percent> {
    let text = text.trim().trim_end_matches('%').trim();
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + part.len() == 0 || whole.len() > 9 || !digits(whole) || !digits(part) {
        return None;
    }
    let digit = |n: usize| part.as_bytes().get(n).map_or(0, |byte| u32::from(byte - b'0'));
    let whole: u32 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let raw = whole.checked_mul(100)? + digit(0) * 10 + digit(1) + u32::from(digit(2) >= 5);
    (raw <= 100_000).then(|| Percent::new(raw))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_read_as_people_write_it() {
        for (text, expect) in [
            ("80", Some(8_000)),
            (" 12,5 % ", Some(1_250)),
            ("12.555", Some(1_256)),
            (",5", Some(50)),
            ("", None),
            ("много", None),
            ("-5", None),
            ("1001", None),
            ("1,2,3", None),
        ] {
            assert_eq!(read_percent(text), expect.map(Percent::new), "{text}");
        }
    }
}
