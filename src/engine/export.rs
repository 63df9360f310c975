//! Files and the clipboard.
use super::{Answer, Cached, ClientsQuery, Engine, ExportWhat};
use crate::{
    domain::{Amount, Day},
    export::{self, Book, Column, Kind, Passport, Sheet, Style, Value},
    import::{Account, SetAside},
    stats::NoAnswer,
    table::Sales,
    tools::{
        abc_xyz::{Group, Row, Selected, screen},
        rfm,
    },
    words::{Lang, Words},
};

pub(super) const CSV: &str = "text/csv;charset=utf-8";
pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Engine {
    pub(super) fn export(
        &mut self,
        what: &ExportWhat,
        page: &ClientsQuery,
        lang: Lang,
        today: Day,
    ) -> Answer {
        let words = self.words(lang);
        if *what == ExportWhat::Aside {
            return aside_file(self.set_aside(), &words);
        }
        match self.export_clients(what, page, &words, today) {
            Ok(answer) => answer,
            Err(why) => Answer::Failed(words.no_answer(why)),
        }
    }

    fn export_clients(
        &mut self,
        what: &ExportWhat,
        page: &ClientsQuery,
        words: &Words,
        today: Day,
    ) -> Result<Answer, NoAnswer> {
        self.ranked(&page.params)?;
        let (Some(cached), Some(sales), Some(loaded)) = (&self.cached, self.tables.sales(), &self.loaded)
        else {
            return Err(NoAnswer::NothingLeft);
        };
        let maker = Maker { cached, sales, account: &loaded.account, page, words };
        let stem = maker.stem();
        Ok(match what {
            ExportWhat::CsvPeople => {
                let csv = export::csv(&maker.clients(&maker.shown()), style(words));
                file(format!("{stem}.csv"), CSV, csv.into_bytes())
            }
            ExportWhat::CsvMachines => {
                let csv = export::csv(&maker.clients(&maker.shown()), Style::Machine);
                file(format!("{stem} data.csv"), CSV, csv.into_bytes())
            }
            ExportWhat::Clipboard(ids) => {
                let sheet = maker.clients(&if ids.is_empty() { maker.shown() } else { maker.rows(ids) });
                let (text, html) = (export::tsv(&sheet, style(words)), export::html(&sheet, style(words)));
                Answer::Clipboard { text, html, rows: sheet.rows.len() as u32 }
            }
            ExportWhat::Workbook => maker.workbook(today),
            ExportWhat::Aside => Answer::Failed(String::new()),
        })
    }
}

pub(super) fn style(words: &Words) -> Style {
    if words.lang() == Lang::Ru { Style::Russian } else { Style::English }
}

pub(super) fn file(name: String, mime: &str, bytes: Vec<u8>) -> Answer {
    Answer::File { name, mime: mime.to_owned(), bytes }
}

/// Everything that a file is made of.
struct Maker<'a> {
    cached: &'a Cached,
    sales: &'a Sales,
    account: &'a Account,
    page: &'a ClientsQuery,
    words: &'a Words,
}

impl Maker<'_> {
    fn rows(&self, ids: &[u32]) -> Vec<Row> {
        let Cached { params, base, ranking } = self.cached;
        ids.iter().filter_map(|&id| ranking.row(base, params, id)).collect()
    }

    /// The rows that the table shows, in its order.
    fn shown(&self) -> Vec<Row> {
        let page = self.page;
        let seller = page.seller.as_deref();
        self.selected(Selected { group: page.group, search: &page.search, seller, sort: page.sort })
    }

    fn selected(&self, selected: Selected<'_>) -> Vec<Row> {
        let Cached { params, base, ranking } = self.cached;
        self.rows(&ranking.select(base, params, selected))
    }

    fn clients(&self, rows: &[Row]) -> Sheet {
        let Cached { params, base, ranking } = self.cached;
        let scores = rfm::score(self.sales, &rfm::Params::default()).ok();
        let of_client = |id: u32| {
            // Scores belong to clients; products, sellers and channels have none.
            let is_client = params.object == crate::tools::abc_xyz::Object::Client;
            let client =
                scores.as_ref().filter(|_| is_client).and_then(|scores| scores.clients.get(id as usize));
            rfm::values(client, self.words)
        };
        let added = screen::Added { columns: rfm::columns(self.words), values: &of_client };
        screen::client_sheet(rows, &added, &ranking.report(base, params), params, self.words)
    }

    fn stem(&self) -> String {
        let Cached { params, base, ranking } = self.cached;
        screen::file_stem(&ranking.report(base, params), params, self.words)
    }

    fn workbook(&self, today: Day) -> Answer {
        let Cached { params, base, ranking } = self.cached;
        let report = ranking.report(base, params);
        let all = self.selected(Selected { group: Group::All, ..Selected::default() });
        let mut sheets = vec![self.clients(&all), screen::segment_sheet(&report, params, self.words)];
        sheets.extend(screen::action_sheets(&all, params, self.words));
        let documents = self.sales.documents.is_some();
        let lines = screen::passport(&report, params, self.account, documents, self.words);
        let title = self.words.text("abc-sheet-passport");
        let passport = Some(Passport { title: &title, lines: &lines });
        let book = Book { sheets: &sheets, passport, style: style(self.words), created: today };
        match export::workbook(&book) {
            Ok(bytes) => file(format!("{}.xlsx", self.stem()), XLSX, bytes),
            Err(error) => Answer::Failed(format!("{error:?}")),
        }
    }
}

/// The rows set aside with the reason, to be mended in Excel.
fn aside_file(set_aside: &[SetAside], words: &Words) -> Answer {
    let text = |key: &str| words.text(key);
    let columns = vec![
        Column::new(text("aside-col-line"), "line", Kind::Count),
        Column::new(text("aside-col-column"), "column", Kind::Count),
        Column::new(text("aside-col-found"), "found", Kind::Text),
        Column::new(text("role-amount"), "amount", Kind::Money),
        Column::new(text("aside-error-column"), "error", Kind::Text),
    ];
    let row = |row: &SetAside| {
        let column = if row.column == 0 { Value::Empty } else { Value::Count(row.column.into()) };
        let money = row.money.map_or(Value::Empty, |money: Amount| Value::Money(money));
        let found = Value::Text(row.found.to_string());
        vec![Value::Count(row.line.into()), column, found, money, Value::Text(words.why(row))]
    };
    let rows = set_aside.iter().map(row).collect();
    let sheet = Sheet { title: text("aside-title"), columns, rows };
    file(format!("{}.csv", text("aside-title")), CSV, export::csv(&sheet, style(words)).into_bytes())
}
