//! Filters by seller, channel, product group and region; clients left out by hand.
use super::{Act, Piece};
use crate::{
    markup::{Attr, Element, On, Tag, Tone, el, kit},
    table::Dim,
    tools::abc_xyz::{List, Query},
    words::Words,
};

/// Dimensions that can be filtered by, in order.
const DIMS: [Dim; 5] = [Dim::Seller, Dim::Channel, Dim::Group, Dim::Region, Dim::Currency];

/// One list a dimension that the data has more than one name of, and a chip a client left out.
pub(super) fn filters(query: &Query, list: List<'_>, words: &Words) -> Piece {
    let names = |dim: Dim| list.filters.iter().find(|(other, _)| *other == dim).map(|(_, names)| names);
    let filter = |dim: Dim| {
        let names = names(dim).filter(|names| names.len() > 1)?;
        Some(filter(dim, names, query, words))
    };
    let excluded = query.params.excluded.iter().map(|name| {
        let back = words.with("abc-excluded-undo", &[("name", name.as_str().into())]);
        kit::chip(format!("− {name}"), Tone::Warn, back, Act::Include(name.clone()))
    });
    el(Tag::Div)
        .class("filters")
        .attr(Attr::Role, "group")
        .attr(Attr::AriaLabel, words.text("abc-filters"))
        .all(DIMS.into_iter().filter_map(filter))
        .all(excluded)
        .into()
}

fn filter(dim: Dim, names: &[(String, u32)], query: &Query, words: &Words) -> Element<Act> {
    let chosen = query.params.filter.names.iter().find(|(other, _)| *other == dim);
    let chosen = chosen.map_or(&[][..], |(_, names)| names.as_slice());
    let what = match chosen {
        [] => words.text("abc-filter-all"),
        [one] if one.is_empty() => words.text("abc-filter-empty"),
        [one] => one.clone(),
        more => words.with("abc-filter-some", &[("n", more.len().into())]),
    };
    let name = |(name, rows): &(String, u32)| {
        let shown = if name.is_empty() { words.text("abc-filter-empty") } else { name.clone() };
        let label = format!("{shown} ({})", words.count((*rows).into()));
        let check = kit::Check { label, hint: None, checked: chosen.contains(name) };
        kit::check(check, Act::Filter(dim, name.clone()))
    };
    // A list of hundreds of names is made when it is unfolded.
    let unfolded = query.look.unfolded.contains(&dim);
    let inner = unfolded.then(|| {
        el(Tag::Div)
            .class("filter-list")
            .put(kit::link(words.text("abc-filter-clear"), Act::Unfilter(dim)))
            .all(names.iter().map(name))
    });
    el(Tag::Details)
        .key(dim as u32 + 1)
        .class("filter")
        .flag(Attr::DataActive, !chosen.is_empty())
        .on(On::Toggle, Act::Unfold(dim))
        .put(el(Tag::Summary).put(format!("{}: {what}", words.dim(dim))))
        .all(inner)
}
