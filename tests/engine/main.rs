//! The engine from a pasted text to its answers and files. Every expected number is worked out by hand.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod answers;
mod files;
mod tables;

use razbor::{
    domain::{Day, Step},
    engine::{ClientsQuery, Engine, Loaded},
    import::{Choice, read_text},
    tools::abc_xyz::{Group, Look, Params, Picture, Shown, Sort, SortKey},
    words::Lang,
};

/// Three full months. Ромашка 60 = 20 + 20 + 20, Лютик 30, Астра 10; two rows cannot be used.
const FLOWERS: &str = "Дата;Клиент;Сумма;Менеджер;Документ;Товар\n\
    01.01.2025;Ромашка;20;Анна;Д-1;Розы\n\
    05.02.2025;Ромашка;20;Анна;Д-2;Розы\n\
    28.03.2025;Ромашка;20;Анна;Д-3;Мак\n\
    10.01.2025;Лютик;30;Борис;Д-4;Мак\n\
    31.03.2025;Астра;10;Борис;Д-5;Розы\n\
    05.03.2025;;7;Борис;Д-6;Розы\n\
    06.03.2025;Астра;много;Борис;Д-7;Розы\n";

fn today() -> Day {
    Day::from_ymd(2025, 4, 10).unwrap()
}

fn loaded(text: &str) -> (Engine, Loaded) {
    let mut engine = Engine::default();
    let loaded = engine.load(read_text(text.as_bytes(), &Choice::default(), today()).unwrap());
    (engine, loaded)
}

/// Months, everything else as at the start.
fn by_months() -> Params {
    let mut params = Params::default();
    params.period.step = Some(Step::Month);
    params
}

/// The whole list, largest totals first.
fn page(params: Params) -> ClientsQuery {
    ClientsQuery {
        params,
        group: Group::All,
        seller: None,
        search: String::new(),
        sort: Sort { key: SortKey::Total, descending: true },
        first: 0,
        count: 40,
        panel: None,
        look: look(),
    }
}

fn look() -> Look {
    Look {
        lang: Lang::Ru,
        picture: Picture::Curve,
        width: 560.0,
        hidden: Vec::new(),
        selected: Vec::new(),
        unfolded: Vec::new(),
        mistyped: None,
    }
}

/// The scatter is on screen.
fn scatter() -> Look {
    Look { picture: Picture::Scatter, ..look() }
}

#[track_caller]
fn clients(engine: &mut Engine, query: ClientsQuery) -> Shown {
    engine.clients(&query).unwrap()
}

fn names(answer: &Shown) -> Vec<&str> {
    answer.rows.iter().map(|row| row.name.as_str()).collect()
}
