//! Each pair of variants at the stage judged.
use super::{Page, Piece, note, row, say, table};
use crate::{
    markup::{Attr, Tag, el, kit},
    tools::offer_test::Duel,
};

pub(super) fn duels(page: Page<'_>) -> Option<Piece> {
    let words = page.words;
    let report = page.report.judged().filter(|report| report.duels.len() > 1)?;
    let p =
        |found: Result<f64, crate::stats::NoAnswer>| found.map_or_else(|_| "—".into(), |p| say::p(words, p));
    let pair = |duel: &Duel| {
        let args = [("one", page.letter(duel.to).into()), ("other", page.letter(duel.from).into())];
        let between =
            say::between(say::points(words, duel.difference.low), say::points(words, duel.difference.high));
        let args_of =
            [("value", say::points(words, duel.difference.value).into()), ("between", between.into())];
        let cells = [words.with("test-estimate", &args_of), p(duel.holm), p(duel.always_valid)];
        row(words.with("test-pair", &args), cells)
    };
    let heads = vec![
        words.text("test-col-pair"),
        words.text("test-col-difference"),
        words.text("test-col-holm"),
        words.text("test-col-p"),
    ];
    let title = words.with("test-duels", &[("by", say::by_stage(words, report.stage).into())]);
    let body = el(Tag::Div)
        .class("body")
        .put(kit::scroll_x(title.clone(), table(heads, report.duels.iter().map(pair))))
        .put(note(words.text("test-duels-note")));
    let card = el(Tag::Details)
        .class("card settings-card")
        .flag(Attr::Open, false)
        .put(el(Tag::Summary).put(el(Tag::H2).put(title)))
        .put(body);
    Some(card.into())
}
