//! The kinds of sheets beside sales, each declared once: the roles it takes and the words of its headers, in
//! Russian and English. What it shares with sales (seller, client, date …) keeps the words of sales.
use super::{
    Role, SheetKind,
    headers::{HeaderSays, Lexicon, role_of_header},
};

/// What a kind of sheet is made of.
#[derive(Debug)]
pub struct Schema {
    /// The kind.
    pub kind: SheetKind,
    /// Roles without which it cannot be used.
    pub needed: &'static [Role],
    /// Other roles that it takes.
    pub optional: &'static [Role],
    /// Headers that only this kind has.
    words: Lexicon,
    /// Headers that mean this here and something else elsewhere.
    shared: &'static [(Role, &'static str)],
    /// Beginnings of words that do so.
    shared_stems: &'static [(Role, &'static str)],
}

/// A lexicon that leaves no known column out.
const fn lexicon(whole: &'static [(Role, &'static str)], stems: &'static [(Role, &'static str)]) -> Lexicon {
    Lexicon { whole, stems, unused: "", unused_stems: &[] }
}

static PLANS: Schema = Schema {
    kind: SheetKind::Plans,
    needed: &[Role::Date, Role::Seller, Role::Plan],
    optional: &[Role::Period],
    words: lexicon(
        &[(
            Role::Plan,
            "план|план продаж|план на месяц|план месяца|месячный план|план выручки|план по выручке|\
             план по продажам|план менеджера|сумма плана|plan|monthly plan|sales plan|plan amount|\
             target|sales target|monthly target|quota|sales quota|monthly quota",
        )],
        &[
            (Role::Plan, "план продаж"),
            (Role::Plan, "план выручки"),
            (Role::Plan, "план на месяц"),
            (Role::Plan, "sales plan"),
            (Role::Plan, "sales target"),
            (Role::Plan, "quota"),
        ],
    ),
    shared: &[],
    shared_stems: &[],
};

static PAYMENTS: Schema = Schema {
    kind: SheetKind::Payments,
    needed: &[Role::Date, Role::Seller],
    optional: &[Role::Client, Role::Planned, Role::Received],
    words: lexicon(
        &[
            (
                Role::Planned,
                "план оплат|план поступлений|план платежей|плановые оплаты|планируемые оплаты|обещано|\
                 обещанные оплаты|planned|planned payments|payments planned|promised|expected payments",
            ),
            (
                Role::Received,
                "факт оплат|факт поступлений|факт платежей|фактические оплаты|получено|поступило|\
                 поступление|received|received payments|payments received|cash received|actual payments",
            ),
        ],
        &[
            (Role::Planned, "план оплат"),
            (Role::Planned, "план поступлен"),
            (Role::Planned, "план платеж"),
            (Role::Planned, "planned pay"),
            (Role::Received, "факт оплат"),
            (Role::Received, "факт поступлен"),
            (Role::Received, "факт платеж"),
            (Role::Received, "поступило"),
            (Role::Received, "получено"),
        ],
    ),
    shared: &[(Role::Planned, "план|plan"), (Role::Received, "факт|fact|actual|оплачено|поступления|paid")],
    shared_stems: &[],
};

static DEALS: Schema = Schema {
    kind: SheetKind::Deals,
    needed: &[Role::Stage, Role::Amount],
    optional: &[
        Role::Document,
        Role::Created,
        Role::Expected,
        Role::Closed,
        Role::Seller,
        Role::Client,
        Role::Channel,
    ],
    words: lexicon(
        &[
            (
                Role::Stage,
                "этап сделки|стадия сделки|этап|стадия|stage|deal stage|opportunity stage|pipeline stage",
            ),
            (
                Role::Created,
                "дата создания сделки|дата создания|создана|создано|created|create date|created date|\
                 date created|created at|creation date",
            ),
            (
                Role::Expected,
                "предполагаемая дата закрытия|ожидаемая дата закрытия|планируемая дата закрытия|\
                 плановая дата закрытия|expected close|expected close date|expected closing date",
            ),
            (
                Role::Closed,
                "дата закрытия|дата завершения|close date|closed date|closing date|closed at|closed",
            ),
        ],
        &[],
    ),
    shared: &[],
    shared_stems: &[],
};

static KEYWORDS: Schema = Schema {
    kind: SheetKind::Keywords,
    needed: &[Role::Phrase],
    optional: &[Role::Searches],
    words: lexicon(
        &[
            (
                Role::Phrase,
                "запросы со словами|запрос|запросы|поисковый запрос|поисковые запросы|фраза|фразы|ключевая фраза|\
                 ключевые фразы|поисковая фраза|ключевое слово|ключевые слова|keyword|keywords|search term|\
                 search query|query|phrase|search phrase|key phrase",
            ),
            (
                Role::Searches,
                "число запросов|число показов в месяц|показов в месяц|запросов в месяц|частота|частотность|\
                 базовая частотность|количество запросов|avg. monthly searches|avg monthly searches|\
                 average monthly searches|monthly searches|searches a month|searches per month|search volume|searches|volume|frequency",
            ),
        ],
        &[
            (Role::Phrase, "запросы со словами"),
            (Role::Phrase, "похожие запросы"),
            (Role::Searches, "число запросов"),
            (Role::Searches, "число показов"),
            (Role::Searches, "avg. monthly"),
        ],
    ),
    shared: &[],
    shared_stems: &[],
};

static CAMPAIGNS: Schema = Schema {
    kind: SheetKind::Campaigns,
    needed: &[Role::Clicks],
    optional: &[
        Role::Date,
        Role::Variant,
        Role::Campaign,
        Role::AdGroup,
        Role::Impressions,
        Role::Leads,
        Role::Wins,
        Role::Cost,
        Role::Amount,
    ],
    words: lexicon(
        &[
            (
                Role::Variant,
                "вариант|объявление|название объявления|заголовок объявления|заголовок|оффер|предложение|креатив|\
                 variant|ad|ad name|headline|headline 1|creative|offer",
            ),
            (Role::Campaign, "кампания|название кампании|campaign|campaign name"),
            (Role::AdGroup, "группа объявлений|название группы|ad group|ad group name|adgroup"),
            (Role::Impressions, "показы|показов|impressions|impr.|impr|отправлено|доставлено|sent|delivered"),
            (Role::Clicks, "клики|кликов|переходы|переходов|clicks|link clicks"),
            (Role::Leads, "лиды|лидов|заявки|заявок|конверсии|конверсий|leads|conversions|conv."),
        ],
        &[],
    ),
    shared: &[
        (Role::AdGroup, "группа|group"),
        (Role::Wins, "сделки|сделок|продажи|продаж|заказы|заказов|оплаты|оплат|deals|sales|orders|won"),
        (Role::Cost, "расход|расходы|затраты|потрачено|spend|amount spent|стоимость|бюджет"),
    ],
    shared_stems: &[(Role::Cost, "сумма расход"), (Role::Cost, "сумма затрат"), (Role::Cost, "общий расход")],
};

impl Schema {
    /// Every kind beside sales.
    pub const ALL: [&Schema; 5] = [&PLANS, &PAYMENTS, &DEALS, &KEYWORDS, &CAMPAIGNS];
    /// The schema of a kind; sales have none.
    pub fn of(kind: SheetKind) -> Option<&'static Schema> {
        Schema::ALL.into_iter().find(|schema| schema.kind == kind)
    }
    /// Whether the kind takes the role.
    pub fn takes(&self, role: Role) -> bool {
        self.needed.contains(&role) || self.optional.contains(&role)
    }
    /// Whether no other kind takes the role.
    pub fn is_own(&self, role: Role) -> bool {
        self.words.whole.iter().any(|(own, _)| *own == role)
    }
    /// The role that a header names in this kind and in no other.
    pub fn own_role(&self, header: &str) -> Option<Role> {
        match self.words.role_of(header) {
            HeaderSays::Role(role, _) => Some(role),
            _ => None,
        }
    }
    /// What a header says in this kind: its own words, then those it shares, then those of sales.
    pub fn role_of(&self, header: &str) -> HeaderSays {
        let own = self.words.role_of(header);
        if own != HeaderSays::Nothing {
            return own;
        }
        match lexicon(self.shared, self.shared_stems).role_of(header) {
            HeaderSays::Nothing => {}
            // «Продажи, руб.» are money, not how many.
            HeaderSays::Role(Role::Wins, rank) if names_money(header) => {
                return HeaderSays::Role(Role::Amount, rank);
            }
            shared => return shared,
        }
        match role_of_header(header) {
            HeaderSays::Role(role, _) if !self.takes(role) => HeaderSays::Unused,
            said => said,
        }
    }
}

/// Whether a header says that its numbers are money.
fn names_money(header: &str) -> bool {
    let folded = super::fold(header);
    ["руб", "₽", "rub", "$", "usd", "€", "eur", "сумма"].iter().any(|unit| folded.contains(unit))
}

/// Whether a header is known in some kind of sheet.
pub fn is_known(header: &str) -> bool {
    role_of_header(header) != HeaderSays::Nothing
        || Schema::ALL.iter().any(|schema| schema.own_role(header).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::fold;

    #[track_caller]
    fn check(kind: SheetKind, header: &str, expect: Option<Role>) {
        let says = Schema::of(kind).unwrap().role_of(header);
        let role = if let HeaderSays::Role(role, _) = says { Some(role) } else { None };
        assert_eq!(role, expect, "{header}");
    }

    #[test]
    fn a_plan_of_payments_is_no_plan_of_sales() {
        check(SheetKind::Plans, "План продаж, руб.", Some(Role::Plan));
        check(SheetKind::Plans, "Monthly quota (USD)", Some(Role::Plan));
        check(SheetKind::Plans, "План оплат", None);
        check(SheetKind::Payments, "План оплат на завтра", Some(Role::Planned));
        check(SheetKind::Payments, "Факт оплат за сегодня, руб.", Some(Role::Received));
    }
    #[test]
    fn the_closing_day_of_a_deal_is_not_the_expected_one() {
        check(SheetKind::Deals, "Предполагаемая дата закрытия", Some(Role::Expected));
        check(SheetKind::Deals, "Дата закрытия", Some(Role::Closed));
        check(SheetKind::Deals, "Дата начала", None);
    }
    #[test]
    fn words_of_sales_serve_every_kind_that_takes_their_role() {
        check(SheetKind::Plans, "Ответственный", Some(Role::Seller));
        check(SheetKind::Deals, "Ответственный", Some(Role::Seller));
        check(SheetKind::Deals, "Бюджет", Some(Role::Amount));
        check(SheetKind::Plans, "Бюджет", None);
    }
    #[test]
    fn the_cost_of_a_conversion_is_not_the_cost_of_a_campaign() {
        check(SheetKind::Campaigns, "Расход (руб.)", Some(Role::Cost));
        check(SheetKind::Campaigns, "Cost", Some(Role::Cost));
        check(SheetKind::Campaigns, "Cost / conv.", None);
        check(SheetKind::Campaigns, "Conv. value", Some(Role::Amount));
        check(SheetKind::Campaigns, "CTR (%)", None);
        check(SheetKind::Campaigns, "Сумма расходов", Some(Role::Cost));
        check(SheetKind::Campaigns, "Продажи", Some(Role::Wins));
        check(SheetKind::Campaigns, "Продажи, руб.", Some(Role::Amount));
        check(SheetKind::Campaigns, "Sales (USD)", Some(Role::Amount));
        check(SheetKind::Campaigns, "№ Кампании", None);
    }
    #[test]
    fn a_title_behind_the_words_of_wordstat_does_not_hide_them() {
        check(SheetKind::Keywords, "Запросы со словами «аренда склада»", Some(Role::Phrase));
        check(SheetKind::Keywords, "Avg. monthly searches", Some(Role::Searches));
        check(SheetKind::Keywords, "Currency", None);
    }
    #[test]
    fn no_own_header_of_a_kind_is_listed_twice_and_all_are_folded() {
        for schema in Schema::ALL {
            let own = schema.words.whole.iter().chain(schema.shared);
            let mut words: Vec<&str> = own.flat_map(|(_, words)| words.split('|')).collect();
            let n_words = words.len();
            assert!(words.iter().all(|word| fold(word) == *word), "{words:?}");
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), n_words);
        }
    }
}
