//! Money before payday: interim plans, and who would have won them in past months.
use super::{
    Piece, Ready,
    say::{Input, text},
};
use crate::{
    markup::{Attr, ButtonKind, Element, Glyph, Tag, el, kit},
    tools::pay::{
        Act, Books, Choice, Due, Field, Goal, GoalKind, MonthBook, MonthResult, PlayBack, Prizes, Stage,
        StageResult, act, books, play_back,
    },
};

pub(super) fn fast_money(all: Ready<'_>) -> Piece {
    let played = played(all);
    let body: Vec<Piece> = vec![stages(all).into(), played.into()];
    kit::card(kit::Card { id: "pay-fast", title: all.text("pay-fast"), actions: Vec::new(), body }).into()
}

fn stages(all: Ready<'_>) -> Element<Act> {
    let rules = &all.params.fast_money;
    let options = [(Prizes::First, "pay-prizes-first"), (Prizes::Everyone, "pay-prizes-everyone")];
    let option = |(prizes, key)| (all.text(key), prizes == rules.prizes, Act::Choose(Choice::Prizes(prizes)));
    let switch = kit::segmented("pay-prizes", all.text("pay-prizes"), options.map(option).into());
    let head = |key: &str| el(Tag::Th).attr(Attr::Scope, "col").put(all.text(key));
    let last =
        el(Tag::Th).attr(Attr::Scope, "col").put(el(Tag::Span).class("unseen").put(all.text("pay-remove")));
    let heads = ["pay-col-day", "pay-col-goal", "pay-col-goal-kind", "pay-col-prize"];
    let table = el(Tag::Table)
        .class("plain pay-stages")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.map(head)).put(last)))
        .put(el(Tag::Tbody).all((0..).zip(&rules.stages).map(|(place, stage)| row(all, place, stage))));
    let add = kit::Button {
        label: all.text("pay-stage-add"),
        kind: ButtonKind::Quiet,
        glyph: Some(Glyph::Plus),
        disabled: rules.stages.len() >= act::MOST_STAGES,
        ..kit::Button::default()
    };
    el(Tag::Div)
        .class("stack")
        .put(el(Tag::P).put(all.text("pay-fast-what")))
        .put(switch)
        .put(kit::scroll_x(all.text("pay-stages"), table))
        .put(el(Tag::Div).class("row").put(kit::button(add, Act::AddStage)))
}

fn row(all: Ready<'_>, place: u32, stage: &Stage) -> Element<Act> {
    let label = |key: &str| {
        let args = [("n", text((place + 1).to_string())), ("what", text(all.text(key)))];
        all.words.with("pay-stage-label", &args)
    };
    let day = match stage.due {
        Due::DayOfMonth(day) => day.to_string(),
        Due::Date(day) => all.words.day(day),
    };
    let (goal, kind) = match stage.goal {
        Goal::OfPlan(share) => (all.words.limit_number(share), 0),
        Goal::Sum(sum) => (all.money_value(sum), 1),
    };
    let cell = |field, key: &str, value| {
        let id = format!("{key}-{place}");
        el(Tag::Td).put(all.cell(field, Input { id: &id, label: label(key), value, unit: None, hint: None }))
    };
    let kinds = [(GoalKind::Share, "pay-goal-share"), (GoalKind::Sum, "pay-goal-sum")];
    let texts = kinds.map(|(_, key)| all.text(key)).into();
    let choices = kinds.map(|(kind, _)| Choice::Goal(place, kind)).into();
    let id = format!("pay-goal-kind-{place}");
    let kind = kit::select(&id, label("pay-col-goal-kind"), (texts, Some(kind)), Act::OneOf(choices));
    let remove = kit::Button {
        label: all.words.with("pay-stage-remove", &[("n", text((place + 1).to_string()))]),
        kind: ButtonKind::Icon,
        glyph: Some(Glyph::Close),
        ..kit::Button::default()
    };
    el(Tag::Tr)
        .put(cell(Field::StageDay(place), "pay-col-day", day))
        .put(cell(Field::StageGoal(place), "pay-col-goal", goal))
        .put(el(Tag::Td).put(kind))
        .put(cell(Field::StagePrize(place), "pay-col-prize", all.money_value(stage.prize)))
        .put(el(Tag::Td).put(kit::button(remove, Act::RemoveStage(place))))
}

/// Past months by the payments, or what is missing for it.
fn played(all: Ready<'_>) -> Element<Act> {
    let part = el(Tag::Div).class("stack").put(all.heading("pay-played"));
    let books = books(all.params, all.tables, all.now.today);
    if books.months.is_empty() {
        let key = if all.tables.has.payments { "pay-played-unnamed" } else { "pay-played-none" };
        return part.put(all.note(all.text(key)));
    }
    if all.params.fast_money.stages.is_empty() {
        return part.put(all.note(all.text("pay-played-no-stages")));
    }
    match play_back(&all.params.fast_money, &books.months) {
        Ok(found) => part.put(result(all, &books, &found)),
        Err(reason) => part.put(all.no_number(reason)),
    }
}

fn result(all: Ready<'_>, books: &Books, found: &PlayBack) -> Element<Act> {
    let n = found.months.len();
    let average = found.cost.to_f64() / n.max(1) as f64;
    let args =
        [("n", n.into()), ("cost", text(all.money(found.cost))), ("average", text(all.about(average)))];
    let heads = ["pay-col-month", "pay-col-stage", "pay-col-winners", "pay-col-cost-sum"];
    let months = found.months.iter().zip(&books.months).rev();
    let rows =
        months.flat_map(|(month, book)| month.stages.iter().map(|stage| line(all, (month, stage), book)));
    let notes = told(all, books, found).into_iter().map(|note| all.note(note));
    el(Tag::Div)
        .class("stack")
        .put(el(Tag::P).class("say").put(all.words.with("pay-played-said", &args)))
        .put(all.table(all.text("pay-played"), &heads, rows.collect()))
        .all(notes)
}

fn line(all: Ready<'_>, (month, stage): (&MonthResult, &StageResult), book: &MonthBook) -> Vec<String> {
    let goal = match all.params.fast_money.stages.get(stage.stage).map(|stage| stage.goal) {
        Some(Goal::OfPlan(share)) => all.percent(share),
        Some(Goal::Sum(sum)) => all.money(sum),
        None => String::new(),
    };
    let due =
        all.words.with("pay-stage-due", &[("goal", text(goal)), ("day", text(all.words.day(stage.due)))]);
    let name = |seller: usize| book.entrants.get(seller).map_or("", |entrant| entrant.name.as_str());
    let win = |win: &crate::tools::pay::Win| {
        let args = [
            ("name", text(name(win.seller))),
            ("day", text(all.words.day(win.day))),
            ("prize", text(all.exact(win.prize))),
        ];
        all.words.with("pay-win", &args)
    };
    let winners = match stage.wins.is_empty() {
        true => all.text("pay-nobody"),
        false => stage.wins.iter().map(win).collect::<Vec<_>>().join("; "),
    };
    vec![all.words.period(month.period), due, winners, all.money(stage.cost)]
}

/// What was left out, in words.
fn told(all: Ready<'_>, books: &Books, found: &PlayBack) -> Vec<String> {
    let mut notes = Vec::new();
    let left_out: usize =
        found.months.iter().flat_map(|month| &month.stages).map(|it| it.left_out.len()).sum();
    if books.plans_of_scheme {
        notes.push(all.words.with("pay-played-plans", &[("plan", text(all.money(all.scheme().plan)))]));
    }
    if left_out > 0 {
        notes.push(all.words.with("pay-played-left-out", &[("n", left_out.into())]));
    }
    if books.unnamed > 0 {
        notes.push(all.words.with("pay-played-nobody", &[("n", books.unnamed.into())]));
    }
    notes
}
