//! Clients of the sample: how much, how often, from when to when they buy.
use fastrand::Rng;

use super::{MONTHS, names};

/// How many clients.
pub(super) const CLIENTS: usize = 404;
/// Revenue of a year before growth and season, in kopecks.
const YEAR: f64 = 320e6 * 100.0;
/// The client of rank r weighs 1 / (r + FLATNESS)²: about 50 of 400 then carry 80 %.
const FLATNESS: f64 = 11.0;
/// Ranks up to which clients are large and middle.
const LARGE: usize = 50;
const MIDDLE: usize = 130;
const SEED: u64 = 20_240_229;

/// How often a client buys.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Rhythm {
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// In a month with this probability.
    Sometimes(f64),
    /// Only in these months, counted from the start of the sample.
    Projects(Vec<i32>),
}

/// A client.
#[derive(Clone, Debug)]
pub(super) struct Client {
    /// Russian name.
    pub(super) name: String,
    /// Index into the sellers.
    pub(super) seller: usize,
    /// Index into the channels.
    pub(super) channel: usize,
    /// Index into the regions.
    pub(super) region: usize,
    /// The product group that it mostly buys.
    pub(super) group: usize,
    /// How often it buys.
    pub(super) rhythm: Rhythm,
    /// Kopecks of a month with purchases, before growth and season.
    pub(super) budget: f64,
    /// First and last month in which it may buy, counted from the start of the sample.
    pub(super) months: (i32, i32),
    /// Discount from the list price, in percent.
    pub(super) discount: i64,
}

/// A stream of random numbers of its own for every subject, so that one does not shift another.
pub(super) fn random(subject: usize) -> Rng {
    Rng::with_seed(SEED ^ (subject as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

/// From `low` to `high`.
pub(super) fn between(rng: &mut Rng, low: f64, high: f64) -> f64 {
    low + (high - low) * rng.f64()
}

/// The clients of the company, largest first.
pub(super) fn all() -> Vec<Client> {
    let weight = |rank: usize| {
        let from = rank as f64 + 1.0 + FLATNESS;
        1.0 / (from * from)
    };
    let whole: f64 = (0..CLIENTS).map(weight).sum();
    (0..CLIENTS).map(|rank| client(rank, YEAR * weight(rank) / whole)).collect()
}

fn client(rank: usize, year: f64) -> Client {
    let mut rng = random(rank);
    let rhythm = rhythm(rank, &mut rng);
    let budget = match &rhythm {
        Rhythm::Weekly | Rhythm::Monthly => year / 12.0,
        Rhythm::Sometimes(share) => year / 12.0 / share,
        Rhythm::Projects(months) => year * f64::from(MONTHS / 12) / months.len() as f64,
    };
    let discount = match rank {
        // A few large clients have bargained the margin away.
        0..LARGE if rng.u32(0..12) == 0 => 26,
        0..LARGE => rng.i64(9..17),
        LARGE..MIDDLE => rng.i64(4..10),
        _ => rng.i64(0..4),
    };
    Client {
        name: names::client(rank),
        seller: rng.usize(0..names::SELLERS.len()),
        channel: rng.usize(0..names::CHANNELS.len()),
        region: rng.usize(0..names::REGIONS.len()),
        group: rng.usize(0..super::goods::GROUPS.len()),
        months: months(rank, &mut rng),
        rhythm,
        budget,
        discount,
    }
}

fn rhythm(rank: usize, rng: &mut Rng) -> Rhythm {
    let roll = rng.u32(0..100);
    match rank {
        0..LARGE => match roll {
            0..34 => Rhythm::Weekly,
            34..48 => Rhythm::Monthly,
            48..80 => Rhythm::Sometimes(between(rng, 0.42, 0.62)),
            _ => Rhythm::Projects(vec![rng.i32(0..12), rng.i32(12..24)]),
        },
        LARGE..MIDDLE => match roll {
            0..10 => Rhythm::Weekly,
            10..32 => Rhythm::Monthly,
            32..74 => Rhythm::Sometimes(between(rng, 0.38, 0.6)),
            _ => Rhythm::Projects(vec![rng.i32(0..12), rng.i32(12..18), rng.i32(18..24)]),
        },
        _ => match roll {
            0..16 => Rhythm::Monthly,
            16..44 => Rhythm::Sometimes(between(rng, 0.32, 0.55)),
            44..62 => Rhythm::Projects(vec![rng.i32(0..12), rng.i32(12..24)]),
            62..76 => Rhythm::Projects(vec![rng.i32(0..12)]),
            _ => Rhythm::Projects(vec![rng.i32(12..24)]),
        },
    }
}

/// Most are there all the time; some came lately, some have left.
fn months(rank: usize, rng: &mut Rng) -> (i32, i32) {
    let last = MONTHS - 1;
    match rng.u32(0..100) {
        0..4 if rank > 5 => (rng.i32(22..24), last),
        4..10 if rank > 5 => (rng.i32(12..21), last),
        10..16 => (rng.i32(2..11), last),
        16..27 if rank > 2 => (0, rng.i32(8..22)),
        _ => (0, last),
    }
}
