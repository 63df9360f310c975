//! Could it be luck: the p that is valid however often one looks, look by look.
use super::{Page, Piece, note, row, say, table};
use crate::{
    markup::{ButtonKind, Element, Tag, el, kit},
    tools::offer_test::{Act, CoursePoint, PEEKED, StageReport},
};

/// Looks shown; the rest goes with the workbook.
const MOST: usize = 12;

pub(super) fn luck(page: Page<'_>) -> Option<Piece> {
    let words = page.words;
    let deepest = page.report.stages.iter().rev().find_map(|stage| stage.as_ref().ok());
    let report = page.report.judged().or(deepest)?;
    let mut body = vec![el(Tag::P).put(verdict(page, report)).into()];
    body.push(note(words.with(
        "test-peeking",
        &[("fixed", words.percent(PEEKED.0, 0).into()), ("always", words.percent(PEEKED.1, 1).into())],
    )));
    if let Ok(course) = &report.course {
        body.extend(looks(page, course));
    }
    body.push(note(split(page)));
    Some(
        kit::card(kit::Card { id: "test-luck", title: words.text("test-luck"), actions: Vec::new(), body })
            .into(),
    )
}

fn verdict(page: Page<'_>, report: &StageReport) -> String {
    let words = page.words;
    let by = say::by_stage(words, report.stage);
    match report.always_valid() {
        Ok(p) => {
            let is_excluded = p < page.gathered.params.level().alpha;
            let key = if is_excluded { "test-luck-excluded" } else { "test-luck-could-be" };
            let alpha = words.limit(page.gathered.params.alpha);
            words.with(key, &[("p", say::p(words, p).into()), ("by", by.into()), ("alpha", alpha.into())])
        }
        Err(reason) => words.no_answer(reason),
    }
}

/// The last looks; one that was kept by hand can be forgotten.
fn looks(page: Page<'_>, course: &[CoursePoint]) -> Vec<Piece> {
    let words = page.words;
    if course.len() < 2 {
        return vec![note(words.text("test-looks-one"))];
    }
    let first = course.len().saturating_sub(MOST);
    let is_kept = |point: &CoursePoint| page.params.looks.iter().any(|look| look.day == point.day);
    let can_forget = !page.gathered.looks_of_report && course.iter().any(is_kept);
    let forget = |point: &CoursePoint| -> Option<Element<Act>> {
        let label = words.with("test-forget", &[("day", words.day(point.day).into())]);
        let button = kit::Button { label, kind: ButtonKind::Quiet, ..kit::Button::default() };
        is_kept(point).then(|| kit::button(button, Act::Forget(point.day)))
    };
    let rows = course.iter().enumerate().skip(first).map(|(at, point)| {
        let name = words.with("test-look", &[("n", (at + 1).into()), ("day", words.day(point.day).into())]);
        let cells = [say::p(words, point.p), words.number(point.ln_bayes, 2)];
        row(name, cells).all(can_forget.then(|| el(Tag::Td).all(forget(point))))
    });
    let heads = ["test-col-look", "test-col-p", "test-col-bayes"].into_iter();
    let heads = heads.chain(can_forget.then_some("test-col-action")).map(|key| words.text(key)).collect();
    let sheet = kit::scroll_x(words.text("test-looks"), table(heads, rows));
    let shown = (first > 0)
        .then(|| note(words.with("test-looks-last", &[("n", MOST.into()), ("of", course.len().into())])));
    [Some(sheet.into()), shown].into_iter().flatten().collect()
}

/// Whether impressions were split as intended.
fn split(page: Page<'_>) -> String {
    let words = page.words;
    match &page.report.split {
        Ok(split) => {
            let p = split.course.as_ref().ok().and_then(|course| course.last()).map(|point| point.p);
            let p = p.map_or_else(|| "—".into(), |p| say::p(words, p));
            let key = if split.is_mismatch { "test-split-mismatch" } else { "test-split-fine" };
            words.with(key, &[("p", p.into()), ("once", say::p(words, split.once.p).into())])
        }
        Err(lack) => words.with("test-split-none", &[("why", words.no_answer(lack.reason).into())]),
    }
}
