//! The page's state with a real engine behind it and a memory in place of the browser.
#![allow(clippy::expect_used, reason = "the helper of tests fails as they do")]

use std::collections::{BTreeMap, VecDeque};

use razbor::{
    desk::{Desk as Tools, FromDesk, ToDesk},
    domain::{Day, Percent, Rev, SourceId},
    engine::{Engine, FromEngine, KeptSource, Query, ToEngine},
    import::{Refusal, read_text},
    markup::Given,
    table::TableKind,
    tools::{Act, abc_xyz},
    words::Lang,
    workspace::{Effect, Event, Limit, Origin, Page, Theme, Workspace},
};

/// Ромашка 60, Лютик 30, Астра 10: A, B and C of 100.
pub const FLOWERS: &str = "Дата;Клиент;Сумма;Менеджер\n01.01.2025;Ромашка;20;Анна\n05.02.2025;Ромашка;20;Анна\n\
    28.03.2025;Ромашка;20;Анна\n10.01.2025;Лютик;30;Борис\n31.03.2025;Астра;10;Борис\n";
/// Two clients, in one row too few cells.
pub const TREES: &str =
    "Дата;Клиент;Сумма;Менеджер\n01.01.2025;Дуб;70;Анна\n31.03.2025;Ель;30;Анна\nничего\n";
/// No amounts by name: column 3 has them.
pub const NAMELESS: &str = "Дата;Клиент;Заметка\n01.01.2025;Дуб;десять\n31.03.2025;Ель;двадцать\n";

/// What Анна and Борис are to sell: three rows.
pub const PLAN: &str =
    "Месяц;Менеджер;План\nянварь 2025;Анна;50\nянварь 2025;Борис;40\nфевраль 2025;Анна;60\n";
/// Two days of payments.
pub const PAYMENTS: &str = "Дата;Менеджер;План оплат;Получено\n08.04.2025;Анна;10;8\n09.04.2025;Борис;5;\n";
/// Two open deals and a lost one.
pub const KEYWORDS: &str = "Запрос;Число запросов\nаренда склада;120\nсклад;300\n";
pub const CAMPAIGNS: &str = "Объявление;Показы;Клики\nА;100;5\nБ;100;9\n";
pub const DEALS: &str = "ID;Дата создания;Этап;Сумма;Менеджер;Клиент\n1;01.04.2025;Переговоры;30;Анна;Ромашка\n\
    2;02.04.2025;Счёт;15;Борис;Дуб\n3;03.04.2025;Закрыто и не реализовано;9;Борис;Ель\n";

pub fn today() -> Day {
    Day::from_ymd(2025, 4, 10).unwrap()
}

pub struct Desk {
    pub page: Workspace,
    engine: Engine,
    tools: Tools,
    texts: BTreeMap<SourceId, &'static str>,
    /// What the engine has been told and has not done yet.
    pub told: VecDeque<ToEngine>,
    /// What the worker of the tools has been asked and has not answered yet.
    pub asked: VecDeque<ToDesk>,
    /// What the browser was asked for, but keeping soon.
    pub done: Vec<Effect>,
    pub kept: Option<(Vec<u8>, Vec<KeptSource>)>,
}

impl Desk {
    /// A page in front of an engine that has not said anything yet.
    pub fn new() -> Desk {
        Desk {
            page: Workspace::new(Lang::Ru, Theme::System, today(), Page::Clients),
            engine: Engine::default(),
            tools: Tools::default(),
            texts: BTreeMap::new(),
            told: VecDeque::new(),
            asked: VecDeque::new(),
            done: Vec::new(),
            kept: None,
        }
    }

    /// A page that knows that nothing was kept.
    pub fn started() -> Desk {
        let mut desk = Desk::new();
        desk.says(FromEngine::Ready);
        desk.works();
        desk
    }

    /// A page with a list loaded and shown.
    pub fn with(text: &'static str) -> Desk {
        let mut desk = Desk::started();
        desk.gives(text);
        desk.works();
        desk
    }

    /// Something happens; what the engine is told waits until it works.
    pub fn does(&mut self, event: Event) -> Vec<Effect> {
        let effects = self.page.apply(event);
        for effect in &effects {
            match effect {
                Effect::Tell(message) => self.told.push_back(message.clone()),
                Effect::AskDesk(message) => self.asked.push_back((**message).clone()),
                Effect::RestartEngine => {
                    self.engine = Engine::default();
                    self.told.clear();
                }
                Effect::KeepSoon => {}
                other => self.done.push(other.clone()),
            }
        }
        effects
    }

    pub fn says(&mut self, message: FromEngine) -> Vec<Effect> {
        self.does(Event::Engine(message))
    }

    /// A paste; its number.
    pub fn gives(&mut self, text: &'static str) -> SourceId {
        let source = self.page.next_source();
        self.texts.insert(source, text);
        self.does(Event::Given { source, name: String::new(), origin: Origin::Paste });
        source
    }

    /// Both workers do everything that they have been told.
    pub fn works(&mut self) {
        while self.work_once() {}
    }

    /// A worker does the next thing, and the page hears of it; false when there was nothing.
    pub fn work_once(&mut self) -> bool {
        if let Some(ToDesk { rev, query }) = self.asked.pop_front() {
            let page = self.tools.answer(&query);
            self.does(Event::Desk(Box::new(FromDesk { rev, page })));
            return true;
        }
        let Some(message) = self.told.pop_front() else { return false };
        if let Some(answer) = self.obey(message) {
            self.says(answer);
        }
        true
    }

    /// What the engine says to a message.
    pub fn obey(&mut self, message: ToEngine) -> Option<FromEngine> {
        match message {
            ToEngine::Read { rev, source, choice, today } => {
                let text = self.texts.get(&source).ok_or(Refusal::Empty);
                let read = text.and_then(|text| read_text(text.as_bytes(), &choice, today));
                Some(FromEngine::Read { rev, result: read.map(|read| Box::new(self.engine.load(read))) })
            }
            ToEngine::ReadSample { rev, table, choice, today, .. } => {
                let text = match table {
                    TableKind::Sales => FLOWERS,
                    TableKind::Plans => PLAN,
                    TableKind::Payments => PAYMENTS,
                    TableKind::Deals => DEALS,
                    TableKind::Keywords => KEYWORDS,
                    TableKind::Campaigns => CAMPAIGNS,
                };
                let read = read_text(text.as_bytes(), &choice, today);
                Some(FromEngine::Read { rev, result: read.map(|read| Box::new(self.engine.load(read))) })
            }
            ToEngine::Ask { rev, query } => {
                Some(FromEngine::Answered { rev, answer: Box::new(self.engine.answer(&query)) })
            }
            ToEngine::Keep { state, sources } => {
                self.kept = state.map(|state| (state, sources));
                Some(FromEngine::Kept)
            }
            ToEngine::Restore => {
                let state = self.kept.as_ref().map(|(state, _)| state.clone());
                Some(FromEngine::Restored { state, sources: Vec::new() })
            }
            ToEngine::PutAway(tables) => {
                self.engine.put_away(&tables);
                None
            }
            ToEngine::Cancel => None,
        }
    }

    /// The worker of the tools dies; the next question starts another.
    pub fn loses_tools(&mut self) -> Vec<Effect> {
        self.tools = Tools::default();
        self.asked.clear();
        self.does(Event::DeskDied("memory".into()))
    }

    /// The engine is started again and finds the page as it is.
    pub fn restarts(&mut self) {
        self.does(Event::EngineDied("memory".into()));
        self.says(FromEngine::Ready);
        self.works();
    }

    /// The next visit of the page, about to read what was kept.
    pub fn comes_back(&self) -> Desk {
        let (state, kept) = self.kept.clone().unwrap();
        let mut desk = Desk::new();
        desk.says(FromEngine::Ready);
        desk.told.clear();
        let with_text = kept.iter().filter(|kept| self.texts.contains_key(&kept.source));
        let sources: Vec<SourceId> = with_text.clone().map(|kept| kept.as_number).collect();
        desk.texts = with_text.map(|kept| (kept.as_number, self.texts[&kept.source])).collect();
        desk.says(FromEngine::Restored { state: Some(state), sources });
        desk
    }

    /// Tables in use, each with the rows used.
    pub fn tables(&self) -> Vec<(TableKind, u64)> {
        let tables = self.page.heard.loaded.iter().flat_map(|loaded| &loaded.tables);
        tables.map(|table| (table.kind.table(), table.account.used)).collect()
    }

    /// The text comes back under a number, as the browser gives back a kept file.
    pub fn has_text(&mut self, source: SourceId, text: &'static str) {
        self.texts.insert(source, text);
    }

    pub fn moves(&mut self, limit: Limit, percent: u32, moving: bool) -> Vec<Effect> {
        self.does(Event::MovedLimit { limit, to: Percent::whole(percent), moving })
    }

    /// The clients on screen, in order.
    #[track_caller]
    pub fn clients(&self) -> Vec<String> {
        let page = self.page.heard.clients.ready().expect("a page with numbers");
        page.rows.iter().map(|(_, name)| name.clone()).collect()
    }

    /// What the page says, whole.
    #[track_caller]
    pub fn reads(&self) -> String {
        let page = self.page.heard.clients.0.as_ref().expect("a page");
        page.pieces.iter().map(|piece| piece.say()).collect::<Vec<_>>().join(" ")
    }

    /// The user touches the first element that asks for this.
    #[track_caller]
    pub fn touches(&mut self, act: abc_xyz::Act, given: Given) -> Vec<Effect> {
        let act = Act::Clients(act);
        let page = self.page.heard.clients.0.as_ref().expect("a page");
        let there = page.pieces.iter().flat_map(|piece| piece.elements()).flat_map(|element| &element.on);
        assert!(there.map(|(_, act)| act).any(|other| *other == act), "nothing asks for {act:?}");
        self.does(Event::Acted(act, given))
    }

    /// Questions that wait for the engine.
    pub fn questions(&self) -> Vec<&Query> {
        self.told
            .iter()
            .filter_map(|message| match message {
                ToEngine::Ask { query, .. } => Some(&**query),
                _ => None,
            })
            .collect()
    }

    /// Numbers of the readings that wait for the engine.
    pub fn readings(&self) -> Vec<SourceId> {
        let source = |message: &ToEngine| match message {
            ToEngine::Read { source, .. } | ToEngine::ReadSample { source, .. } => Some(*source),
            _ => None,
        };
        self.told.iter().filter_map(source).collect()
    }

    /// The reading under way.
    #[track_caller]
    pub fn reading_rev(&self) -> Rev {
        self.page.running.as_ref().unwrap().rev
    }
}
