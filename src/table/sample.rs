//! The sample: two years of an invented distributor of tools and fasteners, as the text of a CSV.
//!
//! The same company for everyone: the seed is fixed, and the arithmetic has no function whose
//! last digit differs between machines. It has what the tools are there to find: a few large
//! steady clients, many one-off small ones, projects, returns, growth, season, clients that
//! left and clients that are new. Russian text has `;`, decimal commas and `31.12.2025`;
//! English has `,`, decimal dots and `2025-12-31`.
mod clients;
mod goods;
mod market;
mod names;
mod pipeline;
mod sales;

use std::fmt::Write as _;

use super::TableKind;
use crate::domain::{Day, Period, Step};
use sales::Company;

/// How many months the sample covers.
const MONTHS: i32 = 24;

/// The language of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Russian names, `;` and decimal commas.
    Russian,
    /// The same names in Latin letters, `,` and decimal dots.
    English,
}

impl Language {
    /// The Russian or the English of a pair.
    fn pick<'a>(self, (russian, english): (&'a str, &'a str)) -> &'a str {
        match self {
            Language::Russian => russian,
            Language::English => english,
        }
    }
    fn name(self, russian: &str) -> String {
        match self {
            Language::Russian => russian.to_owned(),
            Language::English => names::latin(russian),
        }
    }
    fn day(self, day: Day) -> String {
        let (year, month, of_month) = day.ymd();
        match self {
            Language::Russian => format!("{of_month:02}.{month:02}.{year:04}"),
            Language::English => format!("{year:04}-{month:02}-{of_month:02}"),
        }
    }
    /// Kopecks as roubles with two decimals.
    fn money(self, kopecks: i64) -> String {
        let sign = if kopecks < 0 { "-" } else { "" };
        let (whole, part) = (kopecks.unsigned_abs() / 100, kopecks.unsigned_abs() % 100);
        format!("{sign}{whole}{}{part:02}", self.pick((",", ".")))
    }
    /// Adds a row; no cell of ours needs quotes.
    fn row<const N: usize>(self, csv: &mut String, cells: [&str; N]) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                csv.push_str(self.pick((";", ",")));
            }
            csv.push_str(cell);
        }
        csv.push('\n');
    }
}

/// Far-off days have no calendar: the years 1874 to 2243 are enough for a sample.
fn near(today: Day) -> Day {
    Day::from_number(today.number().clamp(-35_000, 100_000))
}

/// The 24 months of the sample: the last is the one before that of `today`.
fn first_month(today: Day) -> Period {
    Period::of(Step::Month, near(today)).plus(-MONTHS)
}

/// A table of the sample.
pub fn csv(table: TableKind, language: Language, today: Day) -> String {
    match table {
        TableKind::Sales => sales_csv(language, today),
        TableKind::Plans => plan_csv(language, today),
        TableKind::Payments => payments_csv(language, today),
        TableKind::Deals => open_deals_csv(language, today),
        TableKind::Keywords => keywords_csv(language),
        TableKind::Campaigns => campaigns_csv(language, today),
    }
}

/// Sales lines of the 24 full months before `today`, in order of documents.
pub fn sales_csv(language: Language, today: Day) -> String {
    let company = Company::new(first_month(today));
    let mut csv = String::with_capacity(2 << 20);
    let header = language.pick((
        "Дата;Документ;Клиент;Менеджер;Канал;Регион;Группа;Товар;Количество;Сумма;Себестоимость",
        "Date,Document,Client,Seller,Channel,Region,Group,Product,Quantity,Amount,Cost",
    ));
    csv.push_str(header);
    csv.push('\n');
    let (mut number, mut document_number) = (0, String::new());
    for document in &company.documents {
        number += 1;
        document_number.clear();
        let prefix = if document.is_return { ("ВЗ", "RT") } else { ("РН", "SI") };
        // Writing to a String cannot fail.
        let _ = write!(document_number, "{}-{number:06}", language.pick(prefix));
        let client = &company.clients[document.client];
        let (day, name) = (language.day(document.day), language.name(&client.name));
        let seller = language.name(names::SELLERS[client.seller]);
        for line in &document.lines {
            let product = &goods::PRODUCTS[line.product];
            let cells = [
                &day,
                &document_number,
                &name,
                &seller,
                language.pick(names::CHANNELS[client.channel]),
                language.pick(names::REGIONS[client.region]),
                language.pick(goods::GROUPS[product.group]),
                language.pick(product.name),
                &line.quantity.to_string(),
                &language.money(line.amount),
                &language.money(line.cost),
            ];
            language.row(&mut csv, cells);
        }
    }
    csv
}

/// The plan of every seller for each of the 24 months and for the present one.
pub fn plan_csv(language: Language, today: Day) -> String {
    let first = first_month(today);
    let mut csv = language.pick(("Месяц;Менеджер;План\n", "Month,Seller,Plan\n")).to_owned();
    for plan in pipeline::plans(&Company::new(first)) {
        let month = language.day(first.plus(plan.month).first_day());
        let seller = language.name(names::SELLERS[plan.seller]);
        language.row(&mut csv, [&month, &seller, &language.money(plan.amount)]);
    }
    csv
}

/// Payments of the last three months and of the present one by day and seller: planned the day before, and received.
/// Of `today` it is known what is planned, not yet what comes.
pub fn payments_csv(language: Language, today: Day) -> String {
    let header = ("Дата;Менеджер;План оплат;Получено\n", "Date,Seller,Planned,Received\n");
    let mut csv = language.pick(header).to_owned();
    let company = Company::with_present(first_month(today));
    for payment in pipeline::payments(&company, near(today)) {
        let seller = language.name(names::SELLERS[payment.seller]);
        let planned = language.money(payment.planned);
        let received =
            if payment.day < near(today) { language.money(payment.received) } else { String::new() };
        language.row(&mut csv, [&language.day(payment.day), &seller, &planned, &received]);
    }
    csv
}

/// Deals that are open on the day before `today`, some of them overdue.
pub fn open_deals_csv(language: Language, today: Day) -> String {
    let header = (
        "ID;Дата создания;Этап;Сумма;Менеджер;Клиент;Предполагаемая дата закрытия\n",
        "ID,Created,Stage,Amount,Seller,Client,Expected close\n",
    );
    let mut csv = language.pick(header).to_owned();
    let company = Company::with_present(first_month(today));
    for deal in pipeline::open_deals(&company, near(today).plus(-1)) {
        let client = &company.clients[deal.client];
        let cells = [
            &deal.id.to_string(),
            &language.day(deal.created),
            language.pick(names::STAGES[deal.stage]),
            &language.money(deal.amount),
            &language.name(names::SELLERS[client.seller]),
            &language.name(&client.name),
            &language.day(deal.expected),
        ];
        language.row(&mut csv, cells);
    }
    csv
}

/// What people search for in the trade, as Yandex Wordstat counts it: a short phrase holds the longer ones.
pub fn keywords_csv(language: Language) -> String {
    let mut csv = language.pick(("Запрос;Число запросов\n", "Keyword,Searches\n")).to_owned();
    for (phrase, count) in market::phrases(language) {
        language.row(&mut csv, [&phrase, &count.to_string()]);
    }
    csv
}

/// Three advertisements over the three weeks before `today`.
pub fn campaigns_csv(language: Language, today: Day) -> String {
    let header = (
        "Дата;Объявление;Показы;Клики;Лиды;Сделки;Расход;Выручка\n",
        "Date,Ad,Impressions,Clicks,Leads,Deals,Cost,Revenue\n",
    );
    let mut csv = language.pick(header).to_owned();
    for day in market::campaigns(near(today)) {
        let counts = day.counts.map(|count| count.to_string());
        let [impressions, clicks, leads, deals] = &counts;
        let (cost, revenue) = (language.money(day.cost), language.money(day.revenue));
        let name = language.pick(market::ADS[day.ad].name);
        language.row(
            &mut csv,
            [&language.day(day.day), name, impressions, clicks, leads, deals, &cost, &revenue],
        );
    }
    csv
}

#[cfg(test)]
mod tests;
