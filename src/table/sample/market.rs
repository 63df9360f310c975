//! The market of the sample: search phrases, three advertisements.
use super::{Language, clients::random};
use crate::domain::Day;

/// Russian and English, or what stands before and after.
type Pair = (&'static str, &'static str);

/// What is searched for: name, searches a month.
const ASKED: [(Pair, u64); 8] = [
    (("перфоратор", "rotary hammer"), 61_480),
    (("саморезы", "screws"), 48_210),
    (("сварочный инвертор", "welding inverter"), 39_360),
    (("шуруповерт", "drill driver"), 35_120),
    (("монтажная пена", "mounting foam"), 21_740),
    (("анкер клиновой", "wedge anchor"), 9_830),
    (("страховочная привязь", "safety harness"), 4_270),
    (("крепеж оптом", "fasteners wholesale"), 3_650),
];

/// How it is asked for: what stands before and after, in 1/1000 of the searches.
const WAYS: [(Pair, Pair, u64); 9] = [
    (("", ""), ("", ""), 1_000),
    (("купить ", ""), ("buy ", ""), 312),
    (("", " цена"), ("", " price"), 228),
    (("", " оптом от производителя"), ("", " wholesale from manufacturer"), 61),
    (("", " в москве"), ("", " in london"), 47),
    (("", " с доставкой"), ("", " with delivery"), 39),
    (("какой ", " выбрать"), ("how to choose ", ""), 34),
    (("", " отзывы"), ("", " reviews"), 26),
    (("", " для организаций"), ("", " for companies"), 18),
];

/// Phrases with their searches a month.
pub(super) fn phrases(language: Language) -> Vec<(String, u64)> {
    let mut all = Vec::with_capacity(ASKED.len() * WAYS.len());
    for (name, count) in ASKED {
        for (russian, english, share) in WAYS {
            let (before, after) = if language == Language::Russian { russian } else { english };
            all.push((format!("{before}{}{after}", language.pick(name)), count * share / 1_000));
        }
    }
    all
}

/// An advertisement; rates in 1/10 000 of the stage before.
pub(super) struct Ad {
    pub(super) name: (&'static str, &'static str),
    rates: [u32; 3],
}

/// The second brings more clicks, the third better leads.
pub(super) const ADS: [Ad; 3] = [
    Ad {
        name: ("Крепёж со склада в день заказа", "Fasteners from stock the same day"),
        rates: [530, 900, 2_000],
    },
    Ad {
        name: ("Скидка 10 % на первый заказ", "10 % off the first order"), rates: [640, 780, 1_700]
    },
    Ad {
        name: ("Отгрузим за 24 часа или вернём 5 %", "Shipped in 24 hours or 5 % back"),
        rates: [585, 1_150, 2_600],
    },
];

/// Days that the test has lasted.
const DAYS: i32 = 21;
/// A stream of random numbers, beyond those of sales and what surrounds them.
const STREAM: usize = 40_000;

/// A day of an advertisement; money in kopecks.
pub(super) struct AdDay {
    pub(super) day: Day,
    pub(super) ad: usize,
    /// Impressions, clicks, leads, deals.
    pub(super) counts: [u32; 4],
    pub(super) cost: i64,
    pub(super) revenue: i64,
}

/// Every advertisement on every day before `today`, in order of days.
pub(super) fn campaigns(today: Day) -> Vec<AdDay> {
    let mut rng = random(STREAM);
    let mut all = Vec::new();
    for back in (1..=DAYS).rev() {
        for (ad, Ad { rates, .. }) in ADS.iter().enumerate() {
            let mut counts = [rng.u32(1_350..1_650), 0, 0, 0];
            for (stage, rate) in rates.iter().enumerate() {
                counts[stage + 1] = (0..counts[stage]).filter(|_| rng.u32(0..10_000) < *rate).count() as u32;
            }
            let cost = (0..counts[1]).map(|_| rng.i64(2_400..5_200)).sum();
            let revenue = (0..counts[3]).map(|_| rng.i64(2_000..9_000) * 1_000).sum();
            all.push(AdDay { day: today.plus(-back), ad, counts, cost, revenue });
        }
    }
    all
}
