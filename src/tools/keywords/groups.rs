//! Groups as they stand: those of the core with what was done by hand laid over them.
//!
//! A phrase that was taken out moves alone, a head too; a group that was merged goes with all that is in it. What is
//! done to phrases that are not there waits until they are. The head of a group is its most frequent phrase; the demand of
//! the group is the head's count and never a sum, for counts are nested.
use super::{
    Core, Params,
    intent::{Intent, Intents},
};

/// A group.
#[derive(Debug)]
pub struct Group {
    /// The item by which it is known: the core's head, whatever was moved.
    pub known_by: u32,
    /// Its phrases, the most frequent first.
    pub items: Vec<u32>,
    /// A name given by hand.
    pub name: Option<String>,
}

impl Group {
    /// The most frequent phrase.
    pub fn head(&self) -> u32 {
        self.items.first().copied().unwrap_or(self.known_by)
    }
}

/// All groups, the largest demand first.
#[derive(Debug)]
pub struct Groups<'a> {
    core: &'a Core,
    brands: Vec<Vec<u32>>,
    list: Vec<Group>,
    /// The group of each item.
    of: Vec<u32>,
    /// The group that is known by each item.
    known: Vec<Option<u32>>,
}

/// A group as other tools are told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupHead {
    /// Its name: given by hand, or its most frequent phrase.
    pub name: String,
    /// Searches a month of that phrase; `None` when no phrase has a count.
    pub demand: Option<u64>,
    /// Sorted stems of that phrase.
    pub stems: Vec<String>,
    /// By what it is known; stays when counts and phrases change.
    pub key: String,
}

/// The groups, the largest demand first.
pub fn heads(core: &Core, params: &Params) -> Vec<GroupHead> {
    let groups = Groups::of(core, params);
    let head = |group: &Group| GroupHead {
        name: groups.name(group).to_owned(),
        demand: core.count(group.head()),
        stems: core.stems(group.head()),
        key: core.key(group.known_by),
    };
    groups.list.iter().map(head).collect()
}

impl<'a> Groups<'a> {
    /// Lays what was done by hand over the groups of the core.
    pub fn of(core: &'a Core, params: &Params) -> Groups<'a> {
        let found = by_hand(core, params);
        let mut groups = Groups {
            core,
            brands: params.brands.iter().filter_map(|brand| core.stems_of_brand(brand)).collect(),
            list: Vec::new(),
            of: Vec::with_capacity(found.len()),
            known: vec![None; found.len()],
        };
        for (item, known_by) in (0..).zip(found) {
            let next = groups.list.len() as u32;
            let place = *groups.known[known_by as usize].get_or_insert(next);
            match groups.list.get_mut(place as usize) {
                Some(group) => group.items.push(item),
                None => groups.list.push(Group { known_by, items: vec![item], name: None }),
            }
            groups.of.push(place);
        }
        for edit in &params.named {
            let place = core.find(&edit.key).and_then(|item| groups.place(item));
            if let Some(group) = place.and_then(|place| groups.list.get_mut(place)) {
                group.name = Some(edit.to.clone());
            }
        }
        groups
    }

    fn place(&self, known_by: u32) -> Option<usize> {
        self.known.get(known_by as usize).copied().flatten().map(|place| place as usize)
    }

    /// The groups.
    pub fn list(&self) -> &[Group] {
        &self.list
    }
    /// The group of a phrase.
    pub fn of_item(&self, item: u32) -> Option<&Group> {
        self.list.get(*self.of.get(item as usize)? as usize)
    }
    /// The group with this key, or that of its phrase when it is none any more.
    pub fn find(&self, key: &str) -> Option<&Group> {
        let item = self.core.find(key)?;
        self.place(item).and_then(|place| self.list.get(place)).or_else(|| self.of_item(item))
    }
    /// Those of these groups that are still there, the largest demand first.
    pub fn those(&self, keys: &[String]) -> Vec<&Group> {
        let found = keys.iter().filter_map(|key| self.place(self.core.find(key)?));
        let mut places: Vec<usize> = found.collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().filter_map(|place| self.list.get(place)).collect()
    }
    /// What it is called.
    pub fn name<'b>(&'b self, group: &'b Group) -> &'b str {
        group.name.as_deref().unwrap_or_else(|| self.core.text(group.head()))
    }
    /// What a phrase wants.
    pub fn intents(&self, item: u32) -> Intents {
        let has = |brand: &Vec<u32>| self.core.has(item, brand);
        match self.brands.iter().any(has) {
            true => self.core.intents(item).and(Intents::of(Intent::Brand)),
            false => self.core.intents(item),
        }
    }
    /// What a group wants: what its head wants; when that tells nothing, what more than half of its
    /// phrases want.
    pub fn wants(&self, group: &Group) -> Intents {
        let of_head = self.intents(group.head());
        if !of_head.has(Intent::Other) {
            return of_head;
        }
        let wants = |intent: &Intent| {
            let n_wanting = group.items.iter().filter(|item| self.intents(**item).has(*intent)).count();
            *intent != Intent::Other && 2 * n_wanting > group.items.len()
        };
        Intent::ALL.into_iter().filter(wants).fold(of_head, |all, one| all.and(Intents::of(one)))
    }
}

/// By which item the group of each item is known.
fn by_hand(core: &Core, params: &Params) -> Vec<u32> {
    let mut found: Vec<u32> = (0..core.n_items() as u32).map(|item| core.head(item)).collect();
    // A phrase on its own is its own group; what goes to it goes there. Those that a head leaves behind are known by
    // the first of them.
    let own = params.moved.iter().filter(|edit| edit.to.is_empty());
    let own: Vec<u32> = own.filter_map(|edit| core.find(&edit.key)).collect();
    for head in own.iter().filter(|item| core.head(**item) == **item) {
        let mut first = None;
        for (item, known_by) in (0..).zip(&mut found) {
            if known_by == head && !own.contains(&item) {
                *known_by = *first.get_or_insert(item);
            }
        }
    }
    own.iter().for_each(|item| found[*item as usize] = *item);
    let standing = found.clone();
    let group_of = |key: &str| core.find(key).map(|item| standing[item as usize]);
    for edit in params.moved.iter().filter(|edit| !edit.to.is_empty()) {
        if let Some((item, to)) = core.find(&edit.key).zip(group_of(&edit.to)) {
            found[item as usize] = to;
        }
    }
    let merged = params.merged.iter().filter_map(|edit| Some((core.find(&edit.key)?, group_of(&edit.to)?)));
    let merged: Vec<(u32, u32)> = merged.collect();
    if !merged.is_empty() {
        for found in &mut found {
            // A circle has no end: it is followed once round.
            for _ in 0..merged.len() {
                match merged.iter().find(|(from, _)| from == found) {
                    Some((_, to)) => *found = *to,
                    None => break,
                }
            }
        }
    }
    found
}
