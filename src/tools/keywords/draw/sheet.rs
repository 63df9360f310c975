//! The semantic core as sheets: groups, phrases, what was set aside.
use super::{Page, beside, chooser, say};
use crate::{
    export::{Column, Kind, Sheet, Value},
    tools::keywords::{Group, Open},
};

/// Groups.
pub(super) fn groups(page: Page<'_>, groups: &[&Group]) -> Sheet {
    let (words, core) = (page.words, page.core);
    let columns = vec![
        column(page, "keywords-col-group", ("group", Kind::Text)),
        column(page, "keywords-col-demand", ("demand", Kind::Count)),
        column(page, "keywords-col-phrases", ("phrases", Kind::Count)),
        column(page, "keywords-col-intent", ("intent", Kind::Text)),
    ];
    let row = |group: &&Group| {
        vec![
            Value::Text(page.groups.name(group).to_owned()),
            number(core.count(group.head())),
            number(Some(group.items.len() as u64)),
            Value::Text(say::intents(words, page.groups.wants(group))),
        ]
    };
    Sheet { title: words.text("keywords-table"), columns, rows: groups.iter().map(row).collect() }
}

/// Phrases of all groups.
pub(super) fn phrases(page: Page<'_>) -> Sheet {
    phrases_of(page, page.groups.list())
}

fn phrases_of(page: Page<'_>, groups: &[Group]) -> Sheet {
    let (words, core) = (page.words, page.core);
    let columns = vec![
        column(page, "keywords-col-group", ("group", Kind::Text)),
        column(page, "keywords-col-phrase", ("phrase", Kind::Text)),
        column(page, "keywords-col-count", ("searches", Kind::Count)),
        column(page, "keywords-col-intent", ("intent", Kind::Text)),
        column(page, "keywords-col-same", ("duplicates", Kind::Count)),
    ];
    let mut rows = Vec::new();
    for group in groups {
        for item in &group.items {
            rows.push(vec![
                Value::Text(page.groups.name(group).to_owned()),
                Value::Text(core.text(*item).to_owned()),
                number(core.count(*item)),
                Value::Text(say::intents(words, page.groups.intents(*item))),
                number(Some(core.n_duplicates(*item).into())),
            ]);
        }
    }
    Sheet { title: words.text("keywords-phrases"), columns, rows }
}

/// What stands beside the table: of a group the phrases picked, or else all.
pub(super) fn beside(page: Page<'_>) -> Option<Sheet> {
    match page.look.open.as_ref()? {
        Open::Group(key) => {
            let group = page.groups.find(key)?;
            let mut items = chooser::picks(page, group);
            items.sort_unstable();
            let items = if items.is_empty() { group.items.clone() } else { items };
            let name = Some(page.groups.name(group).to_owned());
            Some(phrases_of(page, &[Group { known_by: group.known_by, items, name }]))
        }
        open => Some(aside(page, std::slice::from_ref(open))),
    }
}

/// Phrases that are in no group, with the reason.
fn aside(page: Page<'_>, which: &[Open]) -> Sheet {
    let columns = vec![
        column(page, "keywords-col-phrase", ("phrase", Kind::Text)),
        column(page, "keywords-col-count", ("searches", Kind::Count)),
        column(page, "keywords-col-why", ("reason", Kind::Text)),
    ];
    let mut rows = Vec::new();
    for phrase in which.iter().flat_map(|open| beside::aside(page, open)) {
        let why = Value::Text(beside::why(page, phrase));
        rows.push(vec![Value::Text(phrase.text.clone()), number(phrase.count), why]);
    }
    Sheet { title: page.words.text("keywords-aside"), columns, rows }
}

/// The workbook.
pub(super) fn book(page: Page<'_>) -> Vec<Sheet> {
    let all: Vec<&Group> = page.groups.list().iter().collect();
    vec![groups(page, &all), phrases(page), aside(page, &[Open::Duplicates, Open::Minus, Open::Empty])]
}

fn column(page: Page<'_>, title: &str, (machine, kind): (&str, Kind)) -> Column {
    Column::new(page.words.text(title), machine, kind)
}

fn number(count: Option<u64>) -> Value {
    count.map_or(Value::Empty, |count| Value::Count(i64::try_from(count).unwrap_or(i64::MAX)))
}
