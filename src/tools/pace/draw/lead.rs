//! The title in words, what stands behind it, and what the reader should know.
use super::{Page, Piece, Ready, say};
use crate::{
    domain::{Amount, Period, Step},
    markup::{Element, Tag, el, kit},
    stats::Ratio,
    tools::pace::{Act, Department, FactFrom, Required, Shape},
};

/// Months before the present one that can be chosen; one more lies ahead.
const MONTHS_BACK: i32 = 12;

pub(super) fn lead(all: Ready<'_>) -> Piece {
    let Ready { page, report } = all;
    let text = el(Tag::Div)
        .put(el(Tag::H1).put(title(page, &report.department)))
        .put(el(Tag::P).put(subtitle(all)))
        .put(el(Tag::Ul).class("warnings").each(Tag::Li, warnings(all)));
    framed(page, text)
}

/// Nobody has a plan or a fact yet.
pub(super) fn empty(page: Page<'_>) -> Piece {
    let words = page.words;
    let has = page.team.has;
    let how = match has.plan || has.sales || has.payments {
        true => {
            let month = words.period_long(page.gathered.settings.month);
            words.with("pace-empty-month", &[("month", month.into())])
        }
        false => words.text("pace-empty"),
    };
    let mut lacks = Vec::new();
    if has.sales && !has.sellers {
        lacks.push("pace-lack-sellers");
    }
    if has.sales && !has.plan {
        lacks.push("pace-lack-plan");
    }
    let lacks: Vec<String> = lacks.into_iter().map(|key| words.text(key)).collect();
    let mut text = el(Tag::Div).put(el(Tag::H1).put(words.text("pace-title-empty"))).put(el(Tag::P).put(how));
    if !lacks.is_empty() {
        text = text.put(el(Tag::P).class("small").put(lacks.join(" ")));
    }
    framed(page, text)
}

/// Nothing can be computed at all.
pub(super) fn none(page: Page<'_>) -> Piece {
    framed(page, el(Tag::Div).put(el(Tag::H1).put(page.words.text("pace-title-none"))))
}

/// The month and the switch of the day stand beside the title.
fn framed(page: Page<'_>, text: Element<Act>) -> Piece {
    let words = page.words;
    let first = Period::of(Step::Month, page.now.today).plus(-MONTHS_BACK);
    let at = usize::try_from(page.gathered.settings.month.index() - first.index()).ok();
    let months: Vec<String> = (0..=MONTHS_BACK + 1).map(|n| words.period_long(first.plus(n))).collect();
    let at = at.filter(|at| *at < months.len());
    let month = kit::select("pace-month", words.text("pace-month"), (months, at), Act::Month(first));
    let check = kit::Check {
        label: words.text("pace-today-in"),
        hint: Some(words.text("pace-today-in-hint")),
        checked: page.params.today_is_in,
    };
    let switches = el(Tag::Div).class("row").put(month).put(kit::check(check, Act::TodayIsIn));
    el(Tag::Div).class("lead").put(text).put(switches).into()
}

fn title(page: Page<'_>, department: &Department) -> String {
    let words = page.words;
    let (plan, fact) = (department.plan, department.fact);
    if let Ok(Required::Met { .. }) = department.figures.required {
        let args = [("fact", say::short(words, fact).into()), ("plan", say::short(words, plan).into())];
        return words.with("pace-title-met", &args);
    }
    let is_closed = department.days.left == 0 && department.days.total > 0;
    let reached = if is_closed { Ok(fact) } else { department.figures.projection };
    let Some((ratio, gap)) = reached.ok().and_then(|sum| part_of(plan, sum)) else {
        return words.text("pace-title-none");
    };
    let key = match (is_closed, gap.is_positive()) {
        (true, _) => "pace-title-closed",
        (false, true) => "pace-title-short",
        (false, false) if gap == Amount::ZERO => return words.text("pace-title-exact"),
        (false, false) => "pace-title-over",
    };
    let money = Amount::new(gap.raw().saturating_abs());
    words.with(
        key,
        &[("percent", say::whole_percent(words, ratio).into()), ("money", say::short(words, money).into())],
    )
}

/// What part of the plan a sum is, and what is missing. `None` without a plan.
fn part_of(plan: Amount, sum: Amount) -> Option<(Ratio, Amount)> {
    Some((Ratio::new(sum.raw().into(), plan.raw().into())?, plan.checked_sub(sum)?))
}

fn subtitle(Ready { page, report }: Ready<'_>) -> String {
    let words = page.words;
    let Department { plan, fact, days, figures, .. } = report.department;
    let args = [
        ("fact", say::money(words, fact).into()),
        ("plan", say::money(words, plan).into()),
        ("day", words.day(report.through).into()),
        ("worked", days.worked.into()),
        ("total", days.total.into()),
    ];
    let state = words.with("pace-subtitle", &args);
    let reason = figures.pace.err().map(|reason| words.no_answer(reason));
    let need = match figures.required {
        Ok(Required::PerDay(money)) => {
            let args = [("money", say::money(words, money).into()), ("left", days.left.into())];
            Some(words.with("pace-subtitle-need", &args))
        }
        _ => None,
    };
    [Some(state), reason, need].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn warnings(Ready { page, report }: Ready<'_>) -> Vec<String> {
    let (words, gathered) = (page.words, page.gathered);
    let mut found = Vec::new();
    let unprojected = report.department.unprojected;
    if unprojected > 0 && (unprojected as usize) < report.lines.len() {
        found.push(words.with("pace-warn-unprojected", &[("n", unprojected.into())]));
    }
    if !gathered.no_fact.is_empty() {
        let names = say::names(words, gathered.no_fact.iter().map(String::as_str));
        found.push(words.with("pace-warn-no-fact", &[("names", names.into())]));
    }
    if gathered.fact_from == FactFrom::Shipped && !page.team.has.sellers {
        found.push(words.text("pace-warn-no-sellers"));
    }
    if let (Shape::Profile, Err(reason)) = (page.params.shape, &report.profile) {
        found.push(words.with("pace-warn-profile", &[("why", words.no_answer(*reason).into())]));
    }
    let later: u32 = report.lines.iter().map(|line| line.aside.later).sum();
    if later > 0 {
        let args = [("day", words.day(report.through).into()), ("n", later.into())];
        found.push(words.with("pace-warn-later", &args));
    }
    found
}
