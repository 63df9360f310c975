//! The team: where it comes from, what each is paid, what all cost, who gains and who loses under another scheme.
use super::{Piece, Ready, curve, editor, rows, say::text, slip};
use crate::{
    domain::Amount,
    markup::{Attr, ButtonKind, Element, Glyph, Tag, Tone, el, kit},
    stats::NoAnswer,
    tools::pay::{
        Act, Attainment, Choice, Comparison, Fact, From, Lack, Month, Other, Preset, Seller, SellerPay,
        TeamPay,
    },
};

pub(super) fn team(all: Ready<'_>) -> Piece {
    let mut body: Vec<Piece> = vec![source(all).into()];
    match all.found.crew.from {
        From::Typed => body.push(rows::typing(all).into()),
        From::Tables => body.extend(lacks(all).map(Piece::from)),
    }
    body.extend(told(all).map(Piece::from));
    let mut actions = Vec::new();
    match &all.found.pay {
        Ok(pay) => {
            let save = kit::Button {
                label: all.text("pay-team-book"),
                kind: ButtonKind::Quiet,
                glyph: Some(Glyph::Download),
                ..kit::Button::default()
            };
            actions.push(kit::button(save, Act::TeamBook).into());
            body.push(against(all).into());
            body.push(sellers(all, pay).into());
            body.extend(slip::opened(all, pay).map(Piece::from));
            body.push(months(all, pay).into());
        }
        Err(NoAnswer::TooFew { .. }) => body.push(all.note(all.text("pay-team-none")).into()),
        Err(reason) => body.push(all.no_number(*reason).into()),
    }
    kit::card(kit::Card { id: "pay-team", title: all.text("pay-team"), actions, body }).into()
}

/// Typed or from the tables, and what of the tables counts as fact.
fn source(all: Ready<'_>) -> Element<Act> {
    let from = all.found.crew.from;
    let option = |(one, key)| (all.text(key), one == from, Act::Choose(Choice::From(one)));
    let options = [(From::Typed, "pay-from-typed"), (From::Tables, "pay-from-tables")];
    let switch = kit::segmented("pay-from", all.text("pay-from"), options.map(option).into());
    let fact = (from == From::Tables).then(|| {
        let facts = [(Fact::Shipped, "pay-fact-shipped"), (Fact::Received, "pay-fact-received")];
        let at = facts.iter().position(|(fact, _)| *fact == all.found.crew.fact);
        let texts = facts.map(|(_, key)| all.text(key)).into();
        let choices = facts.map(|(fact, _)| Choice::Fact(fact)).into();
        kit::select("pay-fact", all.text("pay-fact"), (texts, at), Act::OneOf(choices))
    });
    el(Tag::Div).class("row").put(switch).all(fact)
}

/// What the tables lack, in words.
fn lacks(all: Ready<'_>) -> Option<Element<Act>> {
    let name = |lack: &Lack| {
        all.text(match lack {
            Lack::Sales => "pay-lack-sales",
            Lack::Payments => "pay-lack-payments",
            Lack::Dates => "pay-lack-dates",
            Lack::Sellers => "pay-lack-sellers",
            Lack::Plans => "pay-lack-plans",
        })
    };
    let lacks = &all.found.crew.lacks;
    let tone = if lacks.iter().all(|lack| lack.is_mild()) { Tone::Info } else { Tone::Warn };
    let list: Vec<String> = lacks.iter().map(name).collect();
    (!list.is_empty()).then(|| kit::notice(tone, list.join(" "), None, Vec::new()))
}

/// What was left out or assumed.
fn told(all: Ready<'_>) -> Option<Element<Act>> {
    let lines = assumed(all);
    (!lines.is_empty()).then(|| el(Tag::Ul).class("warnings").each(Tag::Li, lines))
}

/// What was left out or assumed, a sentence each: beside the table and in the passport.
pub(super) fn assumed(all: Ready<'_>) -> Vec<String> {
    let crew = &all.found.crew;
    let mut lines = Vec::new();
    if crew.plans_of_scheme > 0 {
        let args = [("n", crew.plans_of_scheme.into()), ("plan", text(all.money(all.scheme().plan)))];
        lines.push(all.words.with("pay-told-plans", &args));
    }
    if crew.incomplete > 0 {
        lines.push(all.words.with("pay-told-incomplete", &[("n", crew.incomplete.into())]));
    }
    if crew.unnamed > 0 {
        lines.push(all.words.with("pay-told-unnamed", &[("n", crew.unnamed.into())]));
    }
    if let Some(month) = crew.unfinished {
        lines.push(all.words.with("pay-told-unfinished", &[("month", text(all.words.period_long(month)))]));
    }
    lines
}

/// Whom to compare with, and what comes of it.
fn against(all: Ready<'_>) -> Element<Act> {
    let mut texts = vec![all.text("pay-other-none")];
    let mut others: Vec<Option<Other>> = vec![None];
    for preset in Preset::ALL {
        texts.push(editor::preset_name(all, preset));
        others.push(Some(Other::Preset(preset)));
    }
    for own in &all.params.own {
        texts.push(all.words.with("pay-own-option", &[("name", text(own.name.as_str()))]));
        others.push(Some(Other::Own(own.name.clone())));
    }
    if let Some(fixed @ Other::Fixed(_)) = &all.params.other {
        texts.push(all.text("pay-other-fixed"));
        others.push(Some(fixed.clone()));
    }
    let at = others.iter().position(|other| *other == all.params.other);
    let choices = others.into_iter().map(Choice::Other).collect();
    let list = kit::select("pay-other", all.text("pay-other"), (texts, at), Act::OneOf(choices));
    let verdict = all.found.comparison.as_ref().map(|found| match found {
        Ok(found) => el(Tag::P).class("say").put(verdict(all, found)),
        Err(reason) => all.no_number(*reason),
    });
    el(Tag::Div).class("stack").put(list).all(verdict)
}

fn verdict(all: Ready<'_>, found: &Comparison) -> String {
    let whole = found.total.difference.raw().saturating_add(found.head.difference.raw());
    let side = match whole {
        0 => "same",
        1.. => "dearer",
        _ => "cheaper",
    };
    let args = [
        ("gain", found.n_gain.into()),
        ("lose", found.n_lose.into()),
        ("side", text(side)),
        ("size", text(all.money(Amount::new(whole.saturating_abs())))),
    ];
    all.words.with("pay-compared", &args)
}

fn cost(all: Ready<'_>, cost: Result<f64, NoAnswer>) -> Element<Act> {
    let cell = el(Tag::Td).class("number");
    match cost {
        Ok(cost) => cell.put(all.share(cost)),
        Err(reason) => cell.put(el(Tag::Span).attr(Attr::Title, all.why(reason)).put("—")),
    }
}

/// Each seller: months together; a name opens the statement.
fn sellers(all: Ready<'_>, pay: &TeamPay) -> Element<Act> {
    let compared = all.found.comparison.as_ref().and_then(|found| found.as_ref().ok());
    let mut keys = vec![
        "pay-col-seller",
        "pay-col-months",
        "pay-col-plan",
        "pay-col-fact",
        "pay-col-attainment",
        "pay-col-paid",
        "pay-col-cost",
    ];
    if compared.is_some() {
        keys.extend(["pay-col-other", "pay-col-difference"]);
    }
    let head = |(place, key): (usize, &&str)| {
        let head = el(Tag::Th).attr(Attr::Scope, "col").put(all.text(key));
        if place == 0 { head } else { head.class("number") }
    };
    let line = |(place, (paid, seller)): (usize, (&SellerPay, &Seller))| {
        let difference = compared.and_then(|found| found.sellers.get(place));
        let other = difference.map(|it| [all.money(it.other), all.signed(it.difference)]);
        row(all, (paid, seller)).all(numbers(other.into_iter().flatten()))
    };
    let lines = pay.sellers.iter().zip(&all.found.crew.sellers).enumerate().map(line);
    let table = el(Tag::Table)
        .class("plain")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(keys.iter().enumerate().map(head))))
        .put(el(Tag::Tbody).all(lines))
        .put(el(Tag::Tfoot).all(totals(all, pay, compared)));
    kit::scroll_x(all.text("pay-team-table"), table)
}

fn numbers(texts: impl Iterator<Item = String>) -> impl Iterator<Item = Element<Act>> {
    texts.map(|text| el(Tag::Td).class("number").put(text))
}

fn row(all: Ready<'_>, (paid, seller): (&SellerPay, &Seller)) -> Element<Act> {
    let is_open = all.look.seller.as_deref() == Some(paid.name.as_str());
    let next = (!is_open).then(|| paid.name.clone());
    let name = kit::link(paid.name.clone(), Act::Seller(next)).yes_no(Attr::AriaPressed, is_open);
    let sum = |of: fn(&Month) -> Amount| {
        // Months without a plan have no attainment.
        let planned = seller.months.iter().filter(|(_, month)| month.plan.is_positive());
        let sum: i128 = planned.map(|(_, month)| i128::from(of(month).raw())).sum();
        i64::try_from(sum).map(Amount::new).unwrap_or(Amount::MAX)
    };
    let plan = sum(|month| month.plan);
    let attained = match Attainment::of(sum(|month| month.fact), plan) {
        Ok(attained) => all.attainment(attained),
        Err(_) => "—".into(),
    };
    let months = all.words.count(i64::try_from(paid.months.len()).unwrap_or_default());
    el(Tag::Tr)
        .put(el(Tag::Th).attr(Attr::Scope, "row").put(name))
        .all(numbers(
            [months, all.money(plan), all.money(paid.fact), attained, all.money(paid.total)].into_iter(),
        ))
        .put(cost(all, paid.cost_of_sales))
}

/// The head, and all together.
fn totals(all: Ready<'_>, pay: &TeamPay, compared: Option<&Comparison>) -> Vec<Element<Act>> {
    let line = |key: &str, fact: Option<Amount>, paid: Amount| {
        let name = el(Tag::Th).attr(Attr::Scope, "row").put(all.text(key));
        let fact = fact.map(|fact| all.money(fact)).unwrap_or_default();
        let cells = [String::new(), String::new(), fact, String::new(), all.money(paid)];
        el(Tag::Tr).put(name).all(numbers(cells.into_iter()))
    };
    let both = |one: &crate::tools::pay::Difference| [all.money(one.other), all.signed(one.difference)];
    let head = line("pay-row-head", None, pay.head)
        .put(el(Tag::Td))
        .all(numbers(compared.map(|found| both(&found.head)).into_iter().flatten()));
    let whole = Amount::new(pay.pay.raw().saturating_add(pay.head.raw()));
    let other = compared.map(|found| {
        let sum = |of: fn(&crate::tools::pay::Difference) -> Amount| {
            Amount::new(of(&found.total).raw().saturating_add(of(&found.head).raw()))
        };
        [all.money(sum(|it| it.other)), all.signed(sum(|it| it.difference))]
    });
    let total = line("pay-row-total", Some(pay.fact), whole)
        .put(cost(all, pay.cost_of_sales))
        .all(numbers(other.into_iter().flatten()));
    vec![head, total]
}

/// What every month cost, with the head's part.
fn months(all: Ready<'_>, pay: &TeamPay) -> Element<Act> {
    let heads =
        ["pay-col-month", "pay-col-plan", "pay-col-fact", "pay-col-paid", "pay-col-head", "pay-col-cost"];
    let or_why = |value: Result<String, NoAnswer>| value.unwrap_or_else(|_| "—".into());
    let rows = pay.months.iter().map(|month| {
        vec![
            all.words.period(month.period),
            all.money(month.plan),
            all.money(month.fact),
            all.money(month.pay),
            or_why(month.head.map(|head| all.money(head))),
            or_why(month.cost_of_sales.map(|cost| all.share(cost))),
        ]
    });
    let unpaid: u32 = pay.months.iter().map(|month| month.unpaid).sum();
    let unpaid = (unpaid > 0).then(|| all.note(all.words.with("pay-unpaid", &[("n", unpaid.into())])));
    el(Tag::Details)
        .class("unfold")
        .put(el(Tag::Summary).put(all.text("pay-by-months")))
        .put(all.table(all.text("pay-by-months"), &heads, rows.collect()))
        .all(unpaid)
        .put(all.note(curve::head_rule(all)))
}
