//! One client in full: computed only when somebody looks.
use super::{
    Base, Params, Ranking, Reading, Regularity, Row, distance::to_next, ranking::abc_method, shape::variance,
    stability::stability,
};
use crate::{
    domain::{Amount, Day},
    stats::{NoAnswer, SEASON_NEEDS, variation_deseasoned},
};

impl Ranking {
    /// The client with this number; `None` when it has no rows in the window.
    pub fn row(&self, base: &Base, params: &Params, id: u32) -> Option<Row> {
        let grade = *self.grade(base, id)?;
        let object = id as usize;
        let total = base.main.totals[object];
        let ladder = &base.main.ladder;
        let place = ladder.place(total);
        let share = |part: i128| (total > 0).then(|| part as f64 / place.base as f64);
        let last = base.purchases[object].map(|(_, last)| last);
        let larger = base.order.partition_point(|&other| base.main.totals[other as usize] > total);
        Some(Row {
            id,
            name: base.names.shown(id).to_owned(),
            seller: base.seller_name(id).to_owned(),
            standing: grade.standing,
            segment: grade.segment(),
            rank: larger as u32 + 1,
            total: Amount::new(total),
            share: share(total.into()),
            before: share(place.before),
            cumulative: share(ladder.gathered(base.position[object] as usize + 1)),
            sums: base.sums(object),
            regularity: base.regularity(params, object),
            reading: params.xyz.reading,
            mean: Amount::new(total).to_f64() / f64::from(base.main.n.max(1)),
            orders: base.orders[object],
            average_check: base.average_check(id),
            last_purchase: last,
            recency: base.recency(last),
            to_next: self.to_next(base, params, id),
            largest: base.largest[object]
                .filter(|_| base.window().is_some())
                .map(|(day, value)| (day, Amount::new(value))),
            stability: stability(base, params, id, &grade),
        })
    }

    /// The distance to the next ABC class; see [`Row::to_next`].
    pub(super) fn to_next(&self, base: &Base, params: &Params, id: u32) -> Option<Amount> {
        let (method, limits) = abc_method(&params.abc);
        to_next(&base.main.ladder, base.main.totals[id as usize], method, limits)
    }
}

impl Base {
    /// Revenue of purchases / purchases.
    pub(super) fn average_check(&self, id: u32) -> Option<Amount> {
        let id = id as usize;
        Amount::divide_half_even(self.paid[id].into(), self.orders[id].into())
    }

    pub(super) fn recency(&self, last: Option<Day>) -> Option<i32> {
        Some(self.window()?.data.1.since(last?))
    }

    /// Sums by period, zeros too; empty for lists without dates.
    fn sums(&self, object: usize) -> Vec<Amount> {
        let n = self.window().map_or(0, |window| window.n);
        let mut sums = vec![Amount::ZERO; n as usize];
        for &(period, sum) in self.main.sums.of(object) {
            if let Some(place) = sums.get_mut(period as usize) {
                *place = Amount::new(sum);
            }
        }
        sums
    }

    fn regularity(&self, params: &Params, object: usize) -> Regularity {
        let Some(n) = self.window().map(|window| window.n) else { return Regularity::undated() };
        let shape = &self.shapes[object];
        let divisor = variance(params.xyz.divisor);
        Regularity {
            active: shape.active,
            periods: n,
            since_first: (shape.active, if shape.active > 0 { n - shape.first } else { 0 }),
            variation_active: shape.of_active.ratio(divisor),
            variation_all: shape.of_all.ratio(divisor),
            rhythm: shape.class(Reading::Rhythm, &params.xyz),
            classic: shape.class(Reading::Classic, &params.xyz),
            need_for_x: shape.need_for_x(&params.xyz),
            missing_to_x: shape.need_for_x(&params.xyz).saturating_sub(shape.active),
            variation_deseasoned: self.deseasoned(params, object),
        }
    }

    fn deseasoned(&self, params: &Params, object: usize) -> Result<f64, NoAnswer> {
        let Some(sums) = &self.months else {
            return Err(NoAnswer::TooFew { have: self.full_months, need: SEASON_NEEDS });
        };
        let mut months = vec![0.0; self.full_months as usize];
        for &(month, sum) in sums.of(object) {
            months[month as usize] = Amount::new(sum).to_f64();
        }
        variation_deseasoned(&months, variance(params.xyz.divisor))
    }
}

impl Regularity {
    /// Nothing can be told without dates.
    fn undated() -> Regularity {
        Regularity {
            active: 0,
            periods: 0,
            since_first: (0, 0),
            variation_active: Err(NoAnswer::NeedsDates),
            variation_all: Err(NoAnswer::NeedsDates),
            rhythm: None,
            classic: None,
            need_for_x: 0,
            missing_to_x: 0,
            variation_deseasoned: Err(NoAnswer::NeedsDates),
        }
    }
}
