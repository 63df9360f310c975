//! Nine cells of every seller; a seller's name opens that seller's clients.
use super::{Act, Piece, Ready, screen, tone};
use crate::{
    domain::{AbcClass, XyzClass},
    markup::{Attr, Element, On, Tag, Tone, el, kit},
    tools::abc_xyz::Group,
};

pub(super) fn sellers(all: Ready<'_>) -> Vec<Piece> {
    let list = screen::sellers(&all.shown.report, &all.query.params, all.words);
    if list.is_empty() {
        return vec![kit::notice(Tone::Info, all.words.text("abc-sellers-none"), None, Vec::new()).into()];
    }
    let open = all.query.seller.as_deref();
    vec![
        el(Tag::P).class("note").put(all.words.text("abc-sellers-hint")).into(),
        el(Tag::Div).class("minis").all(list.iter().map(|one| seller(one, open))).into(),
    ]
}

fn seller(grid: &screen::SellerGrid, open: Option<&str>) -> Element<Act> {
    let pressed = open == Some(grid.seller.as_str());
    let next = (!pressed).then(|| grid.seller.clone());
    let name = kit::link(grid.name.clone(), Act::Seller(next)).yes_no(Attr::AriaPressed, pressed);
    let axis = || el(Tag::Span).class("axis").yes_no(Attr::AriaHidden, true);
    let mut matrix = el(Tag::Div)
        .class("matrix")
        .attr(Attr::DataSize, "small")
        .put(el(Tag::Span))
        .all(["X", "Y", "Z"].map(|head| axis().put(head)));
    for (row, abc) in grid.cells.chunks(3).zip(AbcClass::ALL) {
        matrix = matrix.put(axis().flag(Attr::DataRow, true).put(abc.letter().to_string()));
        for ((code, count, heat, treatment), xyz) in row.iter().zip(XyzClass::ALL) {
            let cell = el(Tag::Button)
                .attr(Attr::Type, "button")
                .class("cell")
                .attr(Attr::DataHeat, heat.to_string())
                .attr(Attr::DataTone, tone(*treatment).name())
                .attr(Attr::Title, code.clone())
                .on(On::Click, Act::Drill(grid.seller.clone(), Group::Cell(abc, xyz)))
                .put(el(Tag::Span).class("unseen").put(format!("{code} ")))
                .put(el(Tag::Span).class("sum").put(count.clone()));
            matrix = matrix.put(cell);
        }
    }
    el(Tag::Div)
        .class("mini")
        .put(el(Tag::H3).put(name))
        .put(el(Tag::P).class("note").put(grid.amount.clone()))
        .put(matrix)
}
