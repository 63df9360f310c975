//! The import in words: columns, formats, rows set aside, sources refused.
use super::Words;
use crate::{
    domain::{Day, Period, Step},
    import::{Account, DateOrder, Decimal, Encoding, Expected, NotRead, Refusal, SetAside, Why},
    table::{Role, SheetKind, TableKind},
};

impl Words {
    /// What a column means: `Клиент`.
    pub fn role(&self, role: Role) -> String {
        self.text(match role {
            Role::Date => "role-date",
            Role::Client => "role-client",
            Role::Amount => "role-amount",
            Role::Quantity => "role-quantity",
            Role::Price => "role-price",
            Role::Document => "role-document",
            Role::Seller => "role-seller",
            Role::Product => "role-product",
            Role::Group => "role-group",
            Role::Channel => "role-channel",
            Role::Region => "role-region",
            Role::Cost => "role-cost",
            Role::Margin => "role-margin",
            Role::Currency => "role-currency",
            Role::Orders => "role-orders",
            Role::LastPurchase => "role-last-purchase",
            Role::Period => "role-period",
            Role::Plan => "role-plan",
            Role::Planned => "role-planned",
            Role::Received => "role-received",
            Role::Stage => "role-stage",
            Role::Created => "role-created",
            Role::Expected => "role-expected",
            Role::Closed => "role-closed",
            Role::Phrase => "role-phrase",
            Role::Searches => "role-searches",
            Role::Variant => "role-variant",
            Role::Campaign => "role-campaign",
            Role::AdGroup => "role-ad-group",
            Role::Impressions => "role-impressions",
            Role::Clicks => "role-clicks",
            Role::Leads => "role-leads",
            Role::Wins => "role-wins",
        })
    }
    /// What was recognised: `Продажи`.
    pub fn sheet_kind(&self, kind: SheetKind) -> String {
        self.text(match kind {
            SheetKind::Sales => "sheet-sales",
            SheetKind::SalesByPeriod => "sheet-sales-by-period",
            SheetKind::ClientTotals => "sheet-client-totals",
            SheetKind::Plans => "sheet-plans",
            SheetKind::Payments => "sheet-payments",
            SheetKind::Deals => "sheet-deals",
            SheetKind::Keywords => "sheet-keywords",
            SheetKind::Campaigns => "sheet-campaigns",
        })
    }
    /// What came beside the sales: `Добавлен план: 24 строки.`
    pub fn added(&self, kind: SheetKind, rows: u64) -> String {
        let key = match kind.table() {
            TableKind::Plans => "added-plans",
            TableKind::Payments => "added-payments",
            TableKind::Deals => "added-deals",
            TableKind::Keywords => "added-keywords",
            TableKind::Campaigns => "added-campaigns",
            TableKind::Sales => "added-sales",
        };
        self.with(key, &[("rows", self.with("rows-count", &[("n", rows.into())]).into())])
    }
    /// A table in use: `План: 24 строки, январь — декабрь 2025`.
    pub fn in_use(&self, kind: SheetKind, account: &Account, days: Option<(Day, Day)>) -> String {
        let mut said = vec![self.with("rows-count", &[("n", account.used.into())])];
        said.extend(days.map(|(first, last)| self.months(first, last)));
        if account.set_aside > 0 {
            said.push(self.with("rows-aside", &[("n", account.set_aside.into())]));
        }
        format!("{}: {}", self.sheet_kind(kind), said.join(", "))
    }
    /// Name of an encoding.
    pub fn encoding(&self, encoding: Encoding) -> String {
        self.text(match encoding {
            Encoding::Utf8 => "encoding-utf8",
            Encoding::Utf16Le => "encoding-utf16-le",
            Encoding::Utf16Be => "encoding-utf16-be",
            Encoding::Windows1251 => "encoding-windows-1251",
        })
    }
    /// Name of a field delimiter; an unusual one is shown as it is.
    pub fn delimiter(&self, delimiter: u8) -> String {
        match delimiter {
            b';' => self.text("delimiter-semicolon"),
            b',' => self.text("delimiter-comma"),
            b'\t' => self.text("delimiter-tab"),
            b'|' => self.text("delimiter-bar"),
            other => char::from(other).to_string(),
        }
    }
    /// A decimal mark, with an example.
    pub fn decimal(&self, decimal: Decimal) -> String {
        self.text(match decimal {
            Decimal::Comma => "decimal-comma",
            Decimal::Dot => "decimal-dot",
        })
    }
    /// An order of day and month, with an example.
    pub fn date_order(&self, order: DateOrder) -> String {
        self.text(match order {
            DateOrder::DayMonth => "date-order-day-month",
            DateOrder::MonthDay => "date-order-month-day",
        })
    }
    /// Why rows were set aside, without the cell: `в столбце «Сумма» не число`.
    pub fn reason(&self, why: Why) -> String {
        let with_role = |key, role| self.with(key, &[("role", self.role(role).into())]);
        match why {
            Why::NoClient => self.text("reason-no-client"),
            Why::Empty(role) => with_role("reason-empty", role),
            Why::NotNumber(role) => with_role("reason-not-number", role),
            Why::NotDate(role) => with_role("reason-not-date", role),
            Why::TooLarge(role) => with_role("reason-too-large", role),
            Why::NoValue(role) => with_role("reason-no-value", role),
            Why::ShortRow => self.text("reason-short-row"),
            Why::TotalLine => self.text("reason-total-line"),
            Why::SameDeal => self.text("reason-same-deal"),
        }
    }
    /// Why one row was set aside: what was found, what was expected, what to do.
    pub fn why(&self, row: &SetAside) -> String {
        let cell =
            |key, role| self.with(key, &[("role", self.role(role).into()), ("found", (&*row.found).into())]);
        match row.why {
            Why::NoClient => match row.money {
                Some(money) => {
                    self.with("why-no-client-money", &[("money", self.money_exact(money, None).into())])
                }
                None => self.text("why-no-client"),
            },
            Why::Empty(role) => self.with("why-empty", &[("role", self.role(role).into())]),
            Why::NotNumber(role) => cell("why-not-number", role),
            Why::NotDate(role) => cell("why-not-date", role),
            Why::TooLarge(role) => cell("why-too-large", role),
            Why::NoValue(role) => cell("why-no-value", role),
            Why::ShortRow => self.text("why-short-row"),
            Why::TotalLine => self.with("why-total-line", &[("found", (&*row.found).into())]),
            Why::SameDeal => self.with("why-same-deal", &[("found", (&*row.found).into())]),
        }
    }
    /// A line that was not understood: its number, what was found, what was expected.
    pub fn not_read(&self, line: &NotRead) -> String {
        let expected = self.text(match line.expected {
            Expected::Name => "today-expected-name",
            Expected::NotTotal => "today-expected-not-total",
            Expected::Amount => "today-expected-amount",
            Expected::TwoAmounts => "today-expected-two-amounts",
            Expected::Separator => "today-expected-separator",
            Expected::ClearWords => "today-expected-clear-words",
            Expected::SmallerAmount => "today-expected-smaller-amount",
            Expected::NotNegative => "today-expected-not-negative",
        });
        self.with(
            "today-refused-line",
            &[
                ("line", line.line.into()),
                ("text", line.text.as_str().into()),
                ("found", line.found.as_str().into()),
                ("expected", expected.into()),
            ],
        )
    }
    /// Why a source cannot be read, and what to do.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Empty => self.text("refusal-empty"),
            Refusal::NotATable(kind) => self.with("refusal-not-a-table", &[("kind", kind.as_str().into())]),
            Refusal::OldWorkbook => self.text("refusal-old-workbook"),
            Refusal::Protected => self.text("refusal-protected"),
            Refusal::Damaged(detail) => self.with("refusal-damaged", &[("detail", detail.as_str().into())]),
            Refusal::TooBig(size, cap) => {
                let sizes = [("size", self.bytes(*size).into()), ("cap", self.bytes(*cap).into())];
                self.with("refusal-too-big", &sizes)
            }
            Refusal::MissingColumns { missing, preview } => {
                let missing: Vec<String> =
                    missing.iter().map(|role| self.quoted(&self.role(*role))).collect();
                let headers = preview.columns.iter().filter(|column| !column.header.is_empty());
                let seen: Vec<String> = headers.map(|column| self.quoted(&column.header)).collect();
                let args = [("missing", missing.join(", ").into()), ("seen", seen.join(", ").into())];
                if seen.is_empty() {
                    return self.with("refusal-missing-columns-no-header", &args[..1]);
                }
                self.with("refusal-missing-columns", &args)
            }
            Refusal::NoRows => self.text("refusal-no-rows"),
        }
    }

    /// A whole year by its number, else the months from day to day.
    fn months(&self, first: Day, last: Day) -> String {
        match (first.ymd(), last.ymd()) {
            ((year, 1, 1), (same, 12, 31)) if year == same => year.to_string(),
            _ => self.period_range(Period::of(Step::Month, first), Period::of(Step::Month, last)),
        }
    }
    fn quoted(&self, text: &str) -> String {
        self.with("quoted", &[("text", text.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Amount,
        words::{Arg, Lang},
    };

    fn row(why: Why, found: &str, money: Option<Amount>) -> SetAside {
        SetAside { line: 7, column: 3, why, found: found.into(), money }
    }

    #[test]
    fn a_row_set_aside_says_what_was_found_and_what_was_expected() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for role in Role::ALL {
                for why in [Why::NotNumber(role), Why::NotDate(role), Why::TooLarge(role), Why::NoValue(role)]
                {
                    let text = words.why(&row(why, "4 яблока", None));
                    assert!(text.contains("4 яблока") && text.contains(&words.role(role)), "{text}");
                }
                assert!(words.why(&row(Why::Empty(role), "", None)).contains(&words.role(role)));
            }
        }
    }

    #[test]
    fn a_row_without_a_client_shows_its_money() {
        let text = Words::new(Lang::Ru).why(&row(Why::NoClient, "", Amount::whole(1_500)));
        assert!(text.contains("1\u{a0}500"), "{text}");
    }

    #[test]
    fn a_table_in_use_tells_its_rows_and_its_time() {
        let day = |year, month, day| Day::from_ymd(year, month, day).unwrap();
        let account = Account { used: 120, set_aside: 2, ..Account::default() };
        let year = Some((day(2025, 1, 1), day(2025, 12, 31)));
        let words = Words::new(Lang::Ru);
        assert_eq!(words.in_use(SheetKind::Plans, &account, year), "План: 120 строк, 2025, отложено 2");
        let account = Account { used: 1, ..Account::default() };
        let days = Some((day(2025, 11, 3), day(2026, 1, 15)));
        let text = Words::new(Lang::En).in_use(SheetKind::Payments, &account, days);
        assert_eq!(text.replace('\u{a0}', " "), "Payments: 1 row, Nov 2025 – Jan 2026");
    }

    #[test]
    fn missing_columns_are_named_and_so_is_the_header_that_was_seen() {
        use crate::import::{ColumnFormat, Preview, PreviewColumn};
        let format = ColumnFormat { decimal: Decimal::Comma, order: DateOrder::DayMonth, ambiguous: false };
        let column = PreviewColumn { header: "Фирма".into(), role: None, format, cells: Vec::new() };
        let mut preview = Preview {
            kind: SheetKind::Sales,
            columns: vec![column],
            encoding: None,
            delimiter: None,
            header: 1,
            sheets: None,
        };
        let refuse = |preview: &Preview| {
            let missing = vec![Role::Client, Role::Amount];
            let refusal = Refusal::MissingColumns { missing, preview: Box::new(preview.clone()) };
            Words::new(Lang::Ru).refusal(&refusal)
        };
        assert!(refuse(&preview).contains("«Клиент», «Сумма»"), "{}", refuse(&preview));
        assert!(refuse(&preview).contains("«Фирма»"), "{}", refuse(&preview));
        preview.columns.clear();
        assert!(!refuse(&preview).contains("«»"), "{}", refuse(&preview));
    }

    #[test]
    fn every_name_of_a_family_is_different_from_the_others() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let mut names: Vec<String> = Role::ALL.iter().map(|role| words.role(*role)).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), Role::ALL.len());
        }
    }

    #[test]
    fn the_account_has_the_plurals_of_its_language() {
        let words = Words::new(Lang::Ru);
        let account = |read: i64, used: i64, aside: i64| {
            let args: [(&str, Arg); 3] = [("n", read.into()), ("used", used.into()), ("aside", aside.into())];
            words.with("account", &args).replace('\u{a0}', " ")
        };
        assert_eq!(account(12_340, 12_331, 9), "12 340 строк, учтено 12 331, отложено 9");
        assert_eq!(account(1, 1, 0), "1 строка, учтена целиком");
        assert_eq!(account(3, 3, 0), "3 строки, учтены все");
    }
}
