//! The columns as they were recognised: a role for each, how its cells are written, the first rows.
use leptos::prelude::*;

use crate::{
    import::{DateOrder, Decimal, Encoding, Preview, PreviewColumn},
    parts::{Button, ButtonKind, Choice, Draw, Live, Notice, Select, Tone, redrawn},
    shell::{Shell, shell},
    table::Role,
    words::Words,
    workspace::{Correction, Event, Workspace},
};

/// The preview in force: of the loaded data, or of a source that was refused for missing columns.
fn preview(workspace: &Workspace) -> Option<Preview> {
    use crate::import::Refusal;
    match workspace.refused() {
        Some((_, Refusal::MissingColumns { preview, .. })) => Some((**preview).clone()),
        _ => {
            let table = workspace.table_of_columns()?;
            workspace.heard.loaded.as_ref()?.table(table).map(|table| table.preview.clone())
        }
    }
}

fn correct(shell: Shell, correction: Correction) {
    shell.dispatch(Event::Corrected(correction));
}

/// Columns with their roles above the first rows.
#[component]
pub(super) fn Columns() -> impl IntoView {
    let shell = shell();
    let seen = shell.memo(preview);
    let width = shell.memo(|workspace| preview(workspace).map_or(0, |preview| preview.columns.len()));
    view! {
        <div class="columns-card">
            <div class="row" data-end="">
                <h2>{shell.text("columns-title")}</h2>
                <Button kind=ButtonKind::Quiet label=shell.text("columns-guess")
                    on_click=Callback::new(move |()| shell.dispatch(Event::Corrected(Correction::Guess)))/>
            </div>
            <Source seen/>
            <div class="scroll-x" tabindex="0" role="region" aria-label=shell.text("columns-title")>
                <table class="plain columns-table">
                    <thead>
                        <tr>{move || (0..width.get()).map(|n| view! { <Head n seen/> }).draw()}</tr>
                    </thead>
                    <tbody>{move || seen.get().map(|preview| cells(&preview)).draw()}</tbody>
                </table>
            </div>
        </div>
    }
}

fn cells(preview: &Preview) -> AnyView {
    let n_rows = preview.columns.iter().map(|column| column.cells.len()).max().unwrap_or(0).min(5);
    let row = |n: usize| {
        let cell = |column: &PreviewColumn| column.cells.get(n).cloned().unwrap_or_default();
        let cells = preview.columns.iter().map(|column| view! { <td>{cell(column)}</td> }).draw();
        view! { <tr>{cells}</tr> }
    };
    (0..n_rows).map(row).draw()
}

/// A column: its header, its role, and how its cells are written where it matters.
#[component]
fn Head(n: usize, seen: Live<Option<Preview>>) -> impl IntoView {
    let shell = shell();
    let column = Live::new(move || seen.get().and_then(|preview| preview.columns.get(n).cloned()));
    let name =
        shell.say(move |_, words| column.get().map(|column| header(&column, n, words)).unwrap_or_default());
    let roles = shell.say(|_, words| {
        let named = Role::ALL.into_iter().map(|role| (Some(role), words.role(role)));
        std::iter::once((None, words.text("column-leave-out"))).chain(named).collect::<Vec<_>>()
    });
    let role = Live::new(move || column.get().and_then(|column| column.role));
    let choose = move |role| correct(shell, Correction::Role(n as u32, role));
    view! {
        <th scope="col" data-role=move || role.get().map(|_| "")>
            <span class="header">{name}</span>
            <Select label=name choice=Choice::new(roles, role, choose)/>
        </th>
    }
}

fn header(column: &PreviewColumn, n: usize, words: &Words) -> String {
    if column.header.is_empty() {
        words.with("column-unnamed", &[("n", (n + 1).into())])
    } else {
        column.header.clone()
    }
}

/// Encoding, delimiter, header line, sheet.
#[component]
fn Source(seen: Live<Option<Preview>>) -> impl IntoView {
    let encoding = Live::new(move || seen.get().and_then(|preview| preview.encoding));
    let delimiter = Live::new(move || seen.get().and_then(|preview| preview.delimiter));
    let sheets = Live::new(move || seen.get().and_then(|preview| preview.sheets));
    view! {
        <div class="row">
            {move || encoding.get().map(|selected| view! { <EncodingChoice selected/> }).draw()}
            {move || delimiter.get().map(|selected| view! { <DelimiterChoice selected/> }).draw()}
            {move || seen.get().map(|preview| view! { <HeaderChoice line=preview.header/> }).draw()}
            {move || sheets.get().map(|(selected, all)| view! { <SheetChoice selected all/> }).draw()}
        </div>
    }
}

#[component]
fn EncodingChoice(selected: Encoding) -> impl IntoView {
    let shell = shell();
    let options = shell.say(|_, words| {
        let all = [Encoding::Utf8, Encoding::Windows1251, Encoding::Utf16Le, Encoding::Utf16Be];
        all.map(|encoding| (encoding, words.encoding(encoding))).to_vec()
    });
    let choose = move |encoding| correct(shell, Correction::Encoding(encoding));
    view! { <Select label=shell.text("encoding-label") choice=Choice::new(options, selected, choose)/> }
}

#[component]
fn DelimiterChoice(selected: u8) -> impl IntoView {
    let shell = shell();
    let options = shell.say(|_, words| b"\t;,|".map(|byte| (byte, words.delimiter(byte))).to_vec());
    let choose = move |byte| correct(shell, Correction::Delimiter(byte));
    view! { <Select label=shell.text("delimiter-label") choice=Choice::new(options, selected, choose)/> }
}

/// Which line holds the headers: one of the first ten, or none.
#[component]
fn HeaderChoice(line: u32) -> impl IntoView {
    let shell = shell();
    let options = shell.say(move |_, words| {
        let name = |line: u32| match line {
            0 => words.text("column-no-header"),
            line => words.with("column-header-line", &[("n", line.into())]),
        };
        let more = (line > 10).then_some(line);
        (0..=10).chain(more).map(|line| (line, name(line))).collect::<Vec<_>>()
    });
    let choose = move |line| correct(shell, Correction::Header(line));
    view! { <Select label=shell.text("header-label") choice=Choice::new(options, line, choose)/> }
}

#[component]
fn SheetChoice(selected: String, all: Vec<String>) -> impl IntoView {
    let shell = shell();
    let options: Vec<(String, String)> = all.into_iter().map(|name| (name.clone(), name)).collect();
    let choose = move |sheet| correct(shell, Correction::Sheet(sheet));
    view! {
        <Select label=shell.text("sheet-choose") choice=Choice::new(options, selected, choose)/>
    }
}

/// Asked only where every cell of a column reads both ways.
#[component]
pub(super) fn Questions() -> impl IntoView {
    let shell = shell();
    let questions = shell.say(questions);
    redrawn(move || questions.get().into_iter().map(|question| view! { <Ask question/> }).draw())
}

/// A question about a column and its answers.
#[derive(Clone, Debug, PartialEq)]
struct Question {
    text: String,
    answers: Vec<(Correction, String)>,
}

fn questions(workspace: &Workspace, words: &Words) -> Vec<Question> {
    let Some(preview) = preview(workspace) else { return Vec::new() };
    let choice = workspace.table_of_columns().and_then(|table| workspace.document.part(table));
    let choice = choice.map(|part| part.choice).unwrap_or_default();
    let settled = |n: u32| {
        choice.decimals.iter().any(|(column, _)| *column == n)
            || choice.orders.iter().any(|(column, _)| *column == n)
    };
    let asked = preview.columns.iter().enumerate().filter_map(|(n, column)| {
        let role = column.role.filter(|_| column.format.ambiguous && !settled(n as u32))?;
        let example = column.cells.iter().find(|cell| !cell.is_empty()).cloned().unwrap_or_default();
        let args = [("column", header(column, n, words).into()), ("example", example.into())];
        let n = n as u32;
        let question = if role.is_day() {
            let answers = [DateOrder::DayMonth, DateOrder::MonthDay];
            Question {
                text: words.with("ask-date-order", &args),
                answers: answers.map(|order| (Correction::Order(n, order), words.date_order(order))).to_vec(),
            }
        } else {
            let answers = [Decimal::Comma, Decimal::Dot];
            Question {
                text: words.with("ask-decimal", &args),
                answers: answers
                    .map(|decimal| (Correction::Decimal(n, decimal), words.decimal(decimal)))
                    .to_vec(),
            }
        };
        Some(question)
    });
    asked.collect()
}

#[component]
fn Ask(question: Question) -> impl IntoView {
    let shell = shell();
    let answers = StoredValue::new(question.answers);
    let buttons = move || {
        let button = |(correction, label): (Correction, String)| {
            let press = Callback::new(move |()| correct(shell, correction.clone()));
            view! { <Button label=Live::stored(label) on_click=press/> }
        };
        answers.get_value().into_iter().map(button).draw()
    };
    view! { <Notice tone=Live::stored(Tone::Info) title=Live::stored(question.text) actions=buttons/> }
}
