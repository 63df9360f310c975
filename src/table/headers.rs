//! Header words: which role a column's title names, in Russian and English.
//!
//! Words come from 1C, amoCRM, Bitrix24, HubSpot, Salesforce, Google Ads, UCI Online Retail and plain Excel.
//! The order within a role is its priority: with both «Выручка» and «Сумма», the first is the amount.
use super::{Role, fold};

/// What a header says about its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderSays {
    /// This role; a lower rank is a better word.
    Role(Role, u16),
    /// A known column that we have no use for: its values must not be taken for something else.
    Unused,
    /// Nothing.
    Nothing,
}

/// Rank of the first stem: whole headers come before.
const STEM: u16 = 1_000;

/// What the header says in a list of sales.
pub fn role_of_header(header: &str) -> HeaderSays {
    SALES.role_of(header)
}

/// The header words of a kind of sheet.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// Whole headers, folded, parted by `|`, in order of priority.
    pub(super) whole: &'static [(Role, &'static str)],
    /// Beginnings of words, the telling ones first.
    pub(super) stems: &'static [(Role, &'static str)],
    /// Columns that we know and leave out, parted by `|`.
    pub(super) unused: &'static str,
    /// Beginnings of words that name a column we leave out; before the other stems.
    pub(super) unused_stems: &'static [&'static str],
}

const SALES: Lexicon = Lexicon { whole: WHOLE, stems: STEMS, unused: UNUSED, unused_stems: UNUSED_STEMS };

impl Lexicon {
    /// What the header says: as a whole, then without its unit («Сумма, руб.», «Amount (USD)»), then by a stem.
    pub(super) fn role_of(&self, header: &str) -> HeaderSays {
        let folded = folded(header);
        if folded.is_empty() {
            return HeaderSays::Nothing;
        }
        let whole = self.says(&folded);
        if whole != HeaderSays::Nothing {
            return whole;
        }
        let spaced = folded.replace(['_', '\n'], " ");
        let bare = without_unit(&spaced);
        match self.says(bare) {
            HeaderSays::Nothing => self.by_stem(bare),
            known => known,
        }
    }

    fn says(&self, folded: &str) -> HeaderSays {
        if self.unused.split('|').any(|word| word == folded) {
            return HeaderSays::Unused;
        }
        let ranked = self.whole.iter().find_map(|(role, words)| {
            let rank = words.split('|').position(|word| word == folded)?;
            Some(HeaderSays::Role(*role, rank as u16))
        });
        ranked.unwrap_or(HeaderSays::Nothing)
    }

    /// A long text or one with digits is no title: «Клиент 1» is a client.
    fn by_stem(&self, header: &str) -> HeaderSays {
        if header.chars().count() > 60 || header.chars().any(|c| c.is_ascii_digit()) {
            return HeaderSays::Nothing;
        }
        if self.unused_stems.iter().any(|stem| begins_word(header, stem)) {
            return HeaderSays::Unused;
        }
        let found = self.stems.iter().position(|(_, stem)| begins_word(header, stem));
        found.map_or(HeaderSays::Nothing, |at| HeaderSays::Role(self.stems[at].0, STEM + at as u16))
    }
}

fn folded(header: &str) -> String {
    fold(header.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '*' | '\'' | '\u{feff}')))
}

fn without_unit(header: &str) -> &str {
    let end = header.find(['(', '[', ',']).unwrap_or(header.len());
    let bare = header[..end].trim().trim_end_matches(['.', ':']);
    let bare = [" руб", " rub", " ₽", " р", " usd", " eur", " $", " €", " тыс"]
        .iter()
        .find_map(|unit| bare.strip_suffix(unit))
        .unwrap_or(bare);
    if bare.is_empty() { header } else { bare.trim() }
}

fn begins_word(header: &str, stem: &str) -> bool {
    header
        .match_indices(stem)
        .any(|(at, _)| !header[..at].chars().next_back().is_some_and(char::is_alphanumeric))
}

/// Whole headers, folded, parted by `|`, in order of priority.
const WHOLE: &[(Role, &str)] = &[
    (
        Role::Client,
        "клиент|контрагент|покупатель|заказчик|client|customer|customer name|client name|\
         наименование клиента|имя клиента|название клиента|наименование контрагента|\
         компания: название компании|название компании|компания|account name|associated company|\
         company|company name|customerid|customer id|client id|id клиента|код клиента|\
         организация-покупатель|партнер|дебитор|получатель|плательщик|грузополучатель|account|\
         buyer|полное имя контакта|контакт|associated contact|contact|юрлицо|фирма|организация",
    ),
    (
        Role::LastPurchase,
        "последняя покупка|дата последней покупки|последний заказ|дата последнего заказа|\
         последняя отгрузка|дата последней отгрузки|last purchase|last purchase date|last order|\
         last order date|last sale",
    ),
    (
        Role::Date,
        "дата продажи|дата реализации|дата отгрузки|invoicedate|invoice date|sale date|дата|date|\
         дата документа|дата заказа|order date|orderdate|дата оплаты|дата закрытия|close date|\
         closed date|предполагаемая дата закрытия|день|day|дата сделки|дата начала|\
         дата создания сделки|дата создания|create date|created date|created|transaction date|\
         period|месяц|month|период",
    ),
    (
        Role::Amount,
        "выручка|сумма продажи|сумма продаж|оборот|отгружено|revenue|sales|turnover|сумма|amount|\
         сумма с ндс|сумма документа|сумма заказа|сумма сделки|стоимость продажи|продажи|бюджет|\
         сумма реализации|реализация|отгрузка|объем продаж|товарооборот|net amount|total amount|\
         sales amount|order amount|order total|amount in company currency|conv. value|оплачено|\
         поступления|стоимость|value|deal value|sum|сумма без ндс|сумма покупок|доход|итого|\
         всего|total|grand total|общий итог",
    ),
    (Role::Quantity, "количество|кол-во|кол.|кол|quantity|qty|количество товара|шт|шт.|штук|units|pcs|объем"),
    (Role::Price, "цена|unitprice|unit price|price|цена за единицу|цена с ндс|цена продажи|цена за шт"),
    (
        Role::Document,
        "документ|№ документа|номер документа|№ заказа|номер заказа|заказ|invoiceno|invoice no|\
         invoice|invoice number|order id|order number|order no|order|счет|№ счета|номер счета|\
         накладная|№ накладной|номер накладной|регистратор|чек|номер чека|document|document no|\
         record id|opportunity id|deal id|id сделки|№ сделки|id|№ чека|номер|opportunity name|\
         deal name|название сделки|сделка",
    ),
    (
        Role::Seller,
        "менеджер|ответственный|продавец|seller|manager|sales manager|sales rep|salesperson|\
         deal owner|opportunity owner|owner|rep|торговый представитель|менеджер по продажам|\
         сотрудник|автор|account owner",
    ),
    (
        Role::Product,
        "номенклатура|товар|наименование товара|название товара|product|product name|description|\
         item|позиция|услуга|продукт|артикул|sku|наименование номенклатуры",
    ),
    (
        Role::Group,
        "товарная группа|группа товаров|группа товара|номенклатурная группа|группа номенклатуры|\
         категория товара|категория|группа|group|product group|product category|category|бренд|brand|\
         направление|вид номенклатуры",
    ),
    (
        Role::Channel,
        "канал|канал продаж|источник|источник сделки|channel|sales channel|source|lead source|\
         original source|utm_source|рекламный источник|воронка|pipeline",
    ),
    (
        Role::Region,
        "регион|город|область|region|city|country|страна|филиал|территория|территория продаж|\
         state|округ|склад",
    ),
    (Role::Cost, "себестоимость|себест.|себестоимость продаж|cost|cogs|cost of goods|закупка|сумма закупки"),
    (
        Role::Margin,
        "валовая прибыль|прибыль|маржа|margin|gross profit|profit|gross margin|вп|\
         маржинальный доход",
    ),
    (Role::Currency, "валюта|currency|код валюты|amount currency|currency code"),
    (
        Role::Orders,
        "заказов|количество заказов|кол-во заказов|число заказов|orders|order count|\
         number of orders|сделок|количество сделок|кол-во сделок|покупок|количество покупок|\
         кол-во покупок|число покупок|отгрузок|deals|purchases|transactions",
    ),
];

/// Columns that we know and leave out, parted by `|`.
const UNUSED: &str = "stockcode|рентабельность|наценка|ctr|ctr (%)|avg. cpc|cost / conv.|cost/conv.|impr.|\
     clicks|№|№ п/п|n|п/п|теги|tags|этап сделки|стадия сделки|stage|deal stage|тип|type|инн|\
     кпп|телефон|email|доля|ставка ндс|ндс|комментарий";

/// Beginnings of words that name a column we leave out; before the other stems.
const UNUSED_STEMS: &[&str] = &[
    "рентаб",
    "скидк",
    "discount",
    "процент",
    "доля",
    "телефон",
    "phone",
    "e-mail",
    "comment",
    "комментар",
    "адрес",
    "address",
];

/// Beginnings of words, the telling ones first: «Дата последней отгрузки», «Сумма себестоимости».
const STEMS: &[(Role, &str)] = &[
    (Role::LastPurchase, "последн"),
    (Role::Date, "дата"),
    (Role::Date, "date"),
    (Role::Cost, "себестоим"),
    (Role::Margin, "прибыл"),
    (Role::Margin, "марж"),
    (Role::Margin, "margin"),
    (Role::Margin, "profit"),
    (Role::Currency, "валют"),
    (Role::Currency, "currency"),
    (Role::Price, "цена"),
    (Role::Price, "price"),
    (Role::Amount, "выручк"),
    (Role::Amount, "сумм"),
    (Role::Amount, "revenue"),
    (Role::Amount, "amount"),
    (Role::Amount, "оборот"),
    (Role::Quantity, "количеств"),
    (Role::Quantity, "кол-во"),
    (Role::Quantity, "quantity"),
    (Role::Quantity, "qty"),
    (Role::Document, "номер"),
    (Role::Seller, "менеджер"),
    (Role::Seller, "ответственн"),
    (Role::Group, "групп"),
    (Role::Group, "категор"),
    (Role::Client, "клиент"),
    (Role::Client, "контрагент"),
    (Role::Client, "покупател"),
    (Role::Client, "заказчик"),
    (Role::Client, "client"),
    (Role::Client, "customer"),
    (Role::Product, "номенклатур"),
    (Role::Product, "товар"),
    (Role::Channel, "источник"),
    (Role::Region, "регион"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(header: &str, expect: Option<Role>) {
        let role = match role_of_header(header) {
            HeaderSays::Role(role, _) => Some(role),
            _ => None,
        };
        assert_eq!(role, expect, "{header}");
    }

    #[test]
    fn headers_of_online_retail_are_known() {
        let headers =
            ["InvoiceNo", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"];
        let roles = [
            Role::Document,
            Role::Product,
            Role::Quantity,
            Role::Date,
            Role::Price,
            Role::Client,
            Role::Region,
        ];
        for (header, role) in headers.into_iter().zip(roles) {
            check(header, Some(role));
        }
        assert_eq!(role_of_header("StockCode"), HeaderSays::Unused);
    }

    #[test]
    fn a_unit_behind_the_word_does_not_hide_it() {
        check("Сумма, руб.", Some(Role::Amount));
        check("Сумма (₽)", Some(Role::Amount));
        check("Выручка руб", Some(Role::Amount));
        check("Amount (USD)", Some(Role::Amount));
        check(" Контрагент: ", Some(Role::Client));
        check("customer_id", Some(Role::Client));
    }

    #[test]
    fn cost_per_conversion_is_not_the_cost() {
        check("Cost / conv.", None);
        check("Cost", Some(Role::Cost));
    }

    #[test]
    fn the_last_purchase_is_not_the_date_of_a_sale() {
        check("Дата последней отгрузки товара", Some(Role::LastPurchase));
        check("Дата отгрузки товара", Some(Role::Date));
        check("Сумма по себестоимости", Some(Role::Cost));
    }

    #[test]
    fn a_client_with_a_number_is_no_header() {
        check("Клиент 1", None);
        check("", None);
        check("ООО Ромашка", None);
    }

    #[test]
    fn no_whole_header_is_listed_twice() {
        let mut words: Vec<&str> =
            WHOLE.iter().flat_map(|(_, words)| words.split('|')).chain(UNUSED.split('|')).collect();
        let n_words = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), n_words);
        assert!(words.iter().all(|word| fold(word) == *word));
    }
}
