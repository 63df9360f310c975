//! Could it be luck: the p that is valid however often one looks, look by look.
use super::{Page, Piece, note, row, say, table};
use crate::{
    domain::Day,
    markup::{ButtonKind, Element, Tag, el, kit},
    tools::offer_test::{Act, CoursePoint, Luck, PEEKED, StageReport, Verdict},
};

/// Looks shown; the rest goes with the workbook.
const MOST: usize = 12;

pub(super) fn luck(page: Page<'_>) -> Option<Piece> {
    let words = page.words;
    let deepest = page.report.stages.iter().rev().find_map(|stage| stage.as_ref().ok());
    let report = page.report.judged().or(deepest);
    let course = report.and_then(|report| report.course.as_deref().ok()).unwrap_or_default();
    let listed = listed(page, course);
    if report.is_none() && listed.is_empty() {
        return None;
    }
    let mut body: Vec<Piece> = Vec::new();
    body.extend(report.map(|report| el(Tag::P).put(verdict(page, report)).into()));
    body.push(note(words.with(
        "test-peeking",
        &[("fixed", words.percent(PEEKED.0, 0).into()), ("always", words.percent(PEEKED.1, 1).into())],
    )));
    body.extend(looks(page, &listed));
    body.push(note(split(page)));
    let title = words.text("test-luck");
    Some(kit::card(kit::Card { id: "test-luck", title, actions: Vec::new(), body }).into())
}

fn verdict(page: Page<'_>, report: &StageReport) -> String {
    let words = page.words;
    let by = say::by_stage(words, report.stage);
    match report.always_valid() {
        Ok(p) => {
            let is_excluded = p < page.gathered.params.level().alpha;
            let is_open =
                matches!(&page.report.verdict, Verdict::Winner(winner) if winner.luck != Luck::Excluded);
            let key = match (is_excluded, is_open) {
                (true, true) => "test-luck-not-against",
                (true, false) => "test-luck-excluded",
                (false, _) => "test-luck-could-be",
            };
            let alpha = words.limit(page.gathered.params.alpha);
            words.with(key, &[("p", say::p(words, p).into()), ("by", by.into()), ("alpha", alpha.into())])
        }
        Err(reason) => words.no_answer(reason),
    }
}

/// A look with what the test said after it; one that was kept by hand can be forgotten, whatever stands in it.
struct Listed<'a> {
    day: Day,
    point: Option<&'a CoursePoint>,
    is_kept: bool,
}

fn listed<'a>(page: Page<'_>, course: &'a [CoursePoint]) -> Vec<Listed<'a>> {
    let of_course = |point: &'a CoursePoint| Listed { day: point.day, point: Some(point), is_kept: false };
    if page.gathered.looks_of_report {
        return course.iter().map(of_course).collect();
    }
    let before = course.split_last().map_or(&[][..], |(_, before)| before);
    let mut days: Vec<Day> = page.params.looks.iter().map(|look| look.day).collect();
    crate::domain::sort_by(&mut days, Ord::cmp);
    let kept = days.into_iter().map(|day| {
        let point = before.iter().find(|point| point.day == day);
        Listed { day, point, is_kept: true }
    });
    kept.chain(course.last().map(of_course)).collect()
}

/// The looks; of the days of a report, the last ones.
fn looks(page: Page<'_>, listed: &[Listed<'_>]) -> Vec<Piece> {
    let words = page.words;
    if listed.len() < 2 && !listed.iter().any(|look| look.is_kept) {
        return vec![note(words.text("test-looks-one"))];
    }
    let can_forget = !page.gathered.looks_of_report;
    let first = if can_forget { 0 } else { listed.len().saturating_sub(MOST) };
    let forget = |look: &Listed<'_>| -> Option<Element<Act>> {
        let label = words.with("test-forget", &[("day", words.day(look.day).into())]);
        let button = kit::Button { label, kind: ButtonKind::Quiet, ..kit::Button::default() };
        look.is_kept.then(|| kit::button(button, Act::Forget(look.day)))
    };
    let rows = listed.iter().enumerate().skip(first).map(|(at, look)| {
        let name = words.with("test-look", &[("n", (at + 1).into()), ("day", words.day(look.day).into())]);
        let number = |shown: &dyn Fn(&CoursePoint) -> String| look.point.map_or_else(|| "—".into(), shown);
        let cells =
            [number(&|point| say::p(words, point.p)), number(&|point| words.number(point.ln_bayes, 2))];
        row(name, cells).all(can_forget.then(|| el(Tag::Td).all(forget(look))))
    });
    let heads = ["test-col-look", "test-col-p", "test-col-bayes"].into_iter();
    let heads = heads.chain(can_forget.then_some("test-col-action")).map(|key| words.text(key)).collect();
    let sheet = kit::scroll_x(words.text("test-looks"), table(heads, rows));
    let shown = (first > 0)
        .then(|| note(words.with("test-looks-last", &[("n", MOST.into()), ("of", listed.len().into())])));
    [Some(sheet.into()), shown].into_iter().flatten().collect()
}

/// Whether impressions were split as intended.
fn split(page: Page<'_>) -> String {
    let words = page.words;
    match &page.report.split {
        Ok(split) => {
            let p = split.course.as_ref().ok().and_then(|course| course.last()).map(|point| point.p);
            let p = p.map_or_else(|| "—".into(), |p| say::p(words, p));
            if let Err(reason) = split.course {
                return words.with("test-split-none", &[("why", words.no_answer(reason).into())]);
            }
            let key = if split.is_mismatch { "test-split-mismatch" } else { "test-split-fine" };
            words.with(key, &[("p", p.into()), ("once", say::p(words, split.once.p).into())])
        }
        Err(lack) => words.with("test-split-none", &[("why", words.no_answer(lack.reason).into())]),
    }
}
