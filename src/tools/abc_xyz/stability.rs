//! Would the client be in the same segment under other settings that are as reasonable?
use super::{
    AbcRule, Base, ByWhat, Cuts, Params, Reading, Stability, StabilityReading,
    ranking::{Grade, abc_method},
    shape::{Shape, other_reading},
    view::Shortened,
};
use crate::{
    domain::{Day, Percent, Segment},
    stats::Place,
};

/// Five points, in hundredths of a percent.
const SHIFT: u32 = 500;
/// A limit is raised to this at most.
const HIGHEST: u32 = 9_900;

const READINGS: [StabilityReading; 8] = [
    StabilityReading::OtherStep,
    StabilityReading::LimitsLower,
    StabilityReading::LimitsHigher,
    StabilityReading::WithoutLargest,
    StabilityReading::WithoutLast,
    StabilityReading::WithoutFirst,
    StabilityReading::OtherReading,
    StabilityReading::OtherRule,
];

/// What a reading looks at: everything but the settings.
struct Look {
    place: Place,
    shape: Shape,
    is_fresh: bool,
}

/// The segment of one client under the readings that are possible.
pub(super) fn stability(base: &Base, params: &Params, id: u32, grade: &Grade) -> Stability {
    let mut stability = Stability { same: 0, of: 0, breaks: Vec::new() };
    if base.main.totals[id as usize] <= 0 {
        return stability;
    }
    let client = Client { base, params, id: id as usize };
    for reading in READINGS {
        let Some(segment) = client.under(reading) else { continue };
        stability.of += 1;
        match segment == Some(grade.segment()) {
            true => stability.same += 1,
            false => stability.breaks.push((reading, segment)),
        }
    }
    stability
}

struct Client<'a> {
    base: &'a Base,
    params: &'a Params,
    id: usize,
}

impl Client<'_> {
    /// The outer `None`: the reading is impossible. The inner one: the total is not positive.
    fn under(&self, reading: StabilityReading) -> Option<Option<Segment>> {
        let (abc, xyz) = (self.params.abc, self.params.xyz.reading);
        let with_rule = |rule: AbcRule| self.segment(&self.as_it_is(), &rule, xyz);
        Some(match reading {
            StabilityReading::OtherStep => self.segment(&self.other_step()?, &abc, xyz),
            StabilityReading::LimitsLower => with_rule(AbcRule { cuts: lower(abc.cuts)?, ..abc }),
            StabilityReading::LimitsHigher => with_rule(AbcRule { cuts: higher(abc.cuts)?, ..abc }),
            StabilityReading::WithoutLargest => self.segment(&self.without_largest()?, &abc, xyz),
            StabilityReading::WithoutLast => {
                self.segment(&self.shortened(&self.base.without_last)?, &abc, xyz)
            }
            StabilityReading::WithoutFirst => {
                self.segment(&self.shortened(&self.base.without_first)?, &abc, xyz)
            }
            StabilityReading::OtherReading => {
                let look = self.as_it_is();
                let is_told = self.base.no_xyz().is_none() && !look.is_fresh;
                is_told.then(|| self.segment(&look, &abc, other_reading(xyz)))?
            }
            StabilityReading::OtherRule => {
                (abc.by == ByWhat::Value).then(|| with_rule(AbcRule { including: !abc.including, ..abc }))?
            }
        })
    }

    fn segment(&self, look: &Look, rule: &AbcRule, reading: Reading) -> Option<Segment> {
        let (method, limits) = abc_method(rule);
        let is_told = self.base.no_xyz().is_none() && !look.is_fresh;
        let xyz = if is_told { look.shape.class(reading, &self.params.xyz) } else { None };
        (look.place.total > 0).then(|| Segment { abc: look.place.class(method, limits), xyz })
    }

    fn is_fresh(&self, after: Option<Day>) -> bool {
        self.base.is_fresh(self.id as u32, after)
    }

    fn as_it_is(&self) -> Look {
        let main = &self.base.main;
        Look {
            place: main.ladder.place(main.totals[self.id]),
            shape: self.base.shapes[self.id],
            is_fresh: self.is_fresh(main.fresh_after),
        }
    }

    fn other_step(&self) -> Option<Look> {
        let other = self.base.other.as_ref()?;
        Some(Look {
            place: other.ladder.place(other.totals[self.id]),
            shape: Shape::new(other.sums.of(self.id).iter().copied(), other.n),
            is_fresh: self.is_fresh(other.fresh_after),
        })
    }

    /// The others keep their totals; the client loses its largest document in every period it touched.
    fn without_largest(&self) -> Option<Look> {
        let main = &self.base.main;
        let (_, value) = self.base.largest[self.id]?;
        let total = main.totals[self.id];
        let mut sums = main.sums.of(self.id).to_vec();
        for &(period, part) in self.base.largest_parts.of(self.id) {
            match sums.binary_search_by_key(&period, |sum| sum.0) {
                Ok(found) => sums[found].1 = sums[found].1.checked_sub(part)?,
                Err(place) => sums.insert(place, (period, part.checked_neg()?)),
            }
        }
        Some(Look {
            place: main.ladder.place_instead(total, total.checked_sub(value)?),
            shape: Shape::new(sums.into_iter(), main.n),
            is_fresh: self.is_fresh(main.fresh_after),
        })
    }

    fn shortened(&self, shortened: &Option<Shortened>) -> Option<Look> {
        let shortened = shortened.as_ref()?;
        let main = &self.base.main;
        let dropped = main.sums.at(self.id, shortened.without);
        let stays = move |&(period, _): &(u32, i64)| period != shortened.without;
        let sums = main.sums.of(self.id).iter().copied().filter(stays);
        Some(Look {
            place: shortened.ladder.place(main.totals[self.id] - dropped),
            shape: Shape::new(sums, main.n - 1),
            is_fresh: self.is_fresh(shortened.fresh_after),
        })
    }
}

/// Both limits 5 points lower; impossible when A would have no room.
fn lower(cuts: Cuts) -> Option<Cuts> {
    let down = |limit: Percent| limit.raw().checked_sub(SHIFT).filter(|&limit| limit > 0).map(Percent::new);
    Some(Cuts { a: down(cuts.a)?, b: down(cuts.b)? })
}

/// Both limits 5 points higher, at most 99 %; impossible when neither moves.
fn higher(cuts: Cuts) -> Option<Cuts> {
    let up = |limit: Percent| Percent::new((limit.raw() + SHIFT).min(HIGHEST).max(limit.raw()));
    let raised = Cuts { a: up(cuts.a), b: up(cuts.b) };
    (raised != cuts).then_some(raised)
}
