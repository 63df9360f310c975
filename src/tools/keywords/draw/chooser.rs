//! What can be done with the picked phrases or the whole open group: minus words, a group of their own, another group.
use super::{Page, quiet, say, shown::holds};
use crate::{
    lexis::{fold, is_stop_word, words},
    markup::{Element, Tag, el, kit},
    tools::keywords::{Act, Group, List},
};

/// At most so many groups are offered.
const OFFERED: usize = 6;

/// The picked phrases of this group.
pub(super) fn picks(page: Page<'_>, group: &Group) -> Vec<u32> {
    let picked = page.look.beside.selected.iter().filter_map(|key| page.core.find(key));
    picked.filter(|item| group.items.contains(item)).collect()
}

/// What can be done with the picked phrases alone.
pub(super) fn picked(page: Page<'_>, group: &Group) -> Option<Element<Act>> {
    let (text, core) = (page.words, page.core);
    let picks = picks(page, group);
    let last = *picks.last()?;
    // The head of a merged group takes it along: the whole of it can be taken back.
    let holds = |item: &u32| core.head(*item) == *item && *item != group.known_by;
    let own: Option<Element<Act>> = match picks.iter().any(holds) {
        true => Some(el(Tag::P).class("note").put(text.text("keywords-own-head"))),
        false if group.items.len() < 2 => None,
        false => {
            let button = kit::Button { label: text.text("keywords-own"), ..kit::Button::default() };
            Some(kit::button(button, Act::Own))
        }
    };
    let mut telling = words(core.text(last));
    telling.retain(|word| !is_stop_word(word));
    let minus = telling.into_iter().map(|word| {
        let label = text.with("keywords-minus-add", &[("word", word.as_str().into())]);
        quiet(label, None, Act::Add(List::Minus, word))
    });
    let row = el(Tag::Div)
        .class("stack")
        .put(el(Tag::P).put(text.with("keywords-picked", &[("n", picks.len().into())])))
        .all(own.map(|own| el(Tag::Div).class("row").put(own)))
        .put(el(Tag::Div).class("row").put(text.text("keywords-minus-aside")).all(minus));
    Some(row)
}

/// Another group to go to.
pub(super) fn chooser(page: Page<'_>, group: &Group) -> Element<Act> {
    let (text, core) = (page.words, page.core);
    let title = match picks(page, group).len() {
        0 => text.text("keywords-into-whole"),
        n => text.with("keywords-into-picked", &[("n", n.into())]),
    };
    let offer = |other: &Group| {
        let link = kit::link(page.groups.name(other), Act::Into(core.key(other.known_by)));
        let demand = say::count(text, core.count(other.head()));
        el(Tag::Li).put(link).put(el(Tag::Span).put(demand))
    };
    let offered = offered(page, group);
    let none = offered.is_empty().then(|| el(Tag::P).class("note").put(text.text("keywords-find-none")));
    el(Tag::Div)
        .class("stack")
        .put(el(Tag::H3).put(title))
        .put(kit::search(text.text("keywords-find"), page.look.find.clone(), Act::Find))
        .put(el(Tag::Ul).class("beside").all(offered.into_iter().map(offer)))
        .all(none)
}

/// Groups with the text looked for; without one, those that share a word with this group, the largest demand first.
fn offered<'a>(page: Page<'a>, group: &Group) -> Vec<&'a Group> {
    let needle = fold(page.look.find.trim());
    let fits = |other: &&Group| match needle.is_empty() {
        true => page.core.share_a_stem(group.head(), other.head()),
        false => holds(page.groups.name(other), &needle),
    };
    let others = page.groups.list().iter().filter(|other| other.known_by != group.known_by);
    others.filter(fits).take(OFFERED).collect()
}
