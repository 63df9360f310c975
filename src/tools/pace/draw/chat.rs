//! The morning summary: what to say in the chat, and a button that copies it.
use super::{Piece, Ready, say};
use crate::{
    markup::{ButtonKind, Glyph, Tag, el, kit},
    tools::pace::{Act, Laggard, Morning, Prize, Reported, Required, morning},
    words::Words,
};

pub(super) fn chat(all: Ready<'_>) -> Piece {
    let words = all.page.words;
    let copy = kit::Button {
        label: words.text("pace-chat-copy"),
        kind: ButtonKind::Main,
        glyph: Some(Glyph::Copy),
        ..kit::Button::default()
    };
    let card = kit::Card {
        id: "pace-chat",
        title: words.text("pace-chat"),
        actions: vec![kit::button(copy, Act::Chat).into()],
        body: vec![el(Tag::Div).class("chat").each(Tag::P, lines(all)).into()],
    };
    kit::card(card).into()
}

/// The summary, line by line.
pub(super) fn lines(all: Ready<'_>) -> Vec<String> {
    let (words, others) = (all.page.words, all.page.others);
    let morning = morning(all.report, others.reported.clone(), others.prizes.clone());
    let mut lines = vec![state(words, &morning), required(words, &morning), lagging(words, &morning)];
    if let Some(reported) = &morning.reported {
        lines.extend(said(words, reported));
    }
    lines.extend(morning.prizes.iter().map(|prize| won(words, prize)));
    lines.retain(|line| !line.is_empty());
    lines
}

fn state(words: &Words, morning: &Morning) -> String {
    let args = [
        ("day", words.day(morning.through).into()),
        ("fact", say::money(words, morning.fact).into()),
        ("plan", say::money(words, morning.plan).into()),
    ];
    let head = words.with("pace-chat-head", &args);
    let pace = match (morning.department.pace, morning.department.projection) {
        (Ok(pace), Ok(projection)) => {
            let args = [
                ("pace", say::percent(words, pace).into()),
                ("projection", say::money(words, projection).into()),
            ];
            words.with("pace-chat-pace", &args)
        }
        (Err(reason), _) | (_, Err(reason)) => {
            words.with("pace-chat-no-pace", &[("why", words.no_answer(reason).into())])
        }
    };
    format!("{head} {pace}")
}

fn required(words: &Words, morning: &Morning) -> String {
    match morning.department.required {
        Ok(Required::PerDay(money)) => {
            let args = [("money", say::money(words, money).into()), ("left", morning.days_left.into())];
            words.with("pace-chat-required", &args)
        }
        Ok(Required::Met { .. }) => words.text("pace-chat-met"),
        Ok(Required::NoDaysLeft { short }) => {
            words.with("pace-chat-no-days-left", &[("money", say::money(words, short).into())])
        }
        // The reason is in the line before.
        Err(_) => String::new(),
    }
}

fn lagging(words: &Words, morning: &Morning) -> String {
    let one = |laggard: &Laggard| {
        let (name, pace) = (say::name(words, &laggard.name), say::percent(words, laggard.pace));
        let (key, money) = match laggard.required {
            Ok(Required::PerDay(money)) => ("pace-chat-lagging", money),
            Ok(Required::NoDaysLeft { short }) => ("pace-chat-lagging-short", short),
            Ok(Required::Met { .. }) | Err(_) => return format!("{name} {pace}"),
        };
        words.with(
            key,
            &[("name", name.into()), ("pace", pace.into()), ("money", say::money(words, money).into())],
        )
    };
    let names = morning.laggards.iter().map(one).collect::<Vec<_>>().join(", ");
    match (morning.laggards.is_empty(), morning.more_laggards) {
        (true, _) if morning.department.pace.is_err() => String::new(),
        (true, _) => words.text("pace-chat-lag-none"),
        (false, 0) => words.with("pace-chat-lag", &[("names", names.into())]),
        (false, n) => words.with("pace-chat-lag-more", &[("names", names.into()), ("n", n.into())]),
    }
}

/// Promises and receipts.
fn said(words: &Words, reported: &Reported) -> Vec<String> {
    let mut lines = vec![match reported.promised_today {
        Some(promised) => words.with("pace-chat-promised", &[("money", say::money(words, promised).into())]),
        None => words.text("pace-chat-promised-none"),
    }];
    let Some(yesterday) = reported.yesterday else { return lines };
    let day = || words.day(yesterday).into();
    if let Some(received) = reported.received_yesterday {
        let money = say::money(words, received).into();
        lines.push(match reported.promised_yesterday {
            Some(promised) => {
                let promised = say::money(words, promised).into();
                words.with(
                    "pace-chat-received",
                    &[("day", day()), ("received", money), ("promised", promised)],
                )
            }
            None => words.with("pace-chat-received-only", &[("day", day()), ("received", money)]),
        });
    }
    if !reported.missing.is_empty() {
        let names = say::names(words, reported.missing.iter().map(String::as_str));
        lines.push(words.with("pace-chat-missing", &[("day", day()), ("names", names.into())]));
    }
    lines
}

/// A prize, its winners, who came next.
fn won(words: &Words, prize: &Prize) -> String {
    let money = || say::money(words, prize.amount).into();
    let names = || say::names(words, prize.winners.iter().map(String::as_str)).into();
    let won = match prize.stage.is_empty() {
        true => words.with("pace-chat-prize", &[("money", money()), ("names", names())]),
        false => {
            let stage = prize.stage.as_str().into();
            words.with("pace-chat-prize-stage", &[("stage", stage), ("money", money()), ("names", names())])
        }
    };
    let next = prize.runner_up.as_ref().map(|next| {
        let name = say::name(words, &next.name).into();
        match next.short.is_positive() {
            true => {
                let money = say::money(words, next.short).into();
                words.with("pace-chat-runner-up", &[("name", name), ("money", money)])
            }
            false => words.with("pace-chat-runner-up-late", &[("name", name)]),
        }
    });
    [Some(won), next].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
