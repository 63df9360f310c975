//! Nine cells of every seller.
use super::{objects, short, text};
use crate::{
    domain::{AbcClass, Segment, Treatment, XyzClass},
    tools::abc_xyz::{Params, Report, SellerCells},
    words::Words,
};

/// One seller's cells.
#[derive(Clone, Debug, PartialEq)]
pub struct SellerGrid {
    /// The seller as it is filtered by; empty when the latest sale names none.
    pub seller: String,
    /// The seller as shown.
    pub name: String,
    /// Clients and money.
    pub amount: String,
    /// Code, clients, tint 0–10 within the seller, advice; row by row.
    pub cells: Vec<(String, String, u8, Option<Treatment>)>,
    /// New clients and clients without XYZ.
    pub beside: u32,
}

/// Composes the sellers' grids.
pub fn sellers(report: &Report, params: &Params, words: &Words) -> Vec<SellerGrid> {
    report.by_seller.iter().map(|seller| seller_grid(seller, report, params, words)).collect()
}

fn seller_grid(seller: &SellerCells, report: &Report, params: &Params, words: &Words) -> SellerGrid {
    let pairs =
        AbcClass::ALL.into_iter().flat_map(|abc| XyzClass::ALL.into_iter().map(move |xyz| (abc, xyz)));
    let cells = pairs.map(|(abc, xyz)| {
        let cell = seller.cells[abc.index()][xyz.index()];
        let segment = Segment { abc, xyz: Some(xyz) };
        let part = super::ratio(cell.money, seller.all.money);
        let heat = (part.clamp(0.0, 1.0) * 20.0).round().min(10.0) as u8;
        (segment.code(), words.count(cell.count.into()), heat, segment.treatment())
    });
    let name =
        if seller.seller.is_empty() { words.text("abc-seller-unknown") } else { seller.seller.clone() };
    let money = short(words, params, report.currency.as_deref(), seller.all.money);
    SellerGrid {
        seller: seller.seller.clone(),
        name,
        amount: words.with(
            "abc-seller-line",
            &[("objects", text(objects(words, params, seller.all.count))), ("money", text(money))],
        ),
        cells: cells.collect(),
        beside: seller.beside.iter().map(|cell| cell.count).sum(),
    }
}
