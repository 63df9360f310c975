//! The classes of all clients under some limits: what every move of a slider computes anew.
use super::{AbcRule, Base, ByWhat, Cell, Group, Params, Reading, Standing, XyzRule, shape::other_reading};
use crate::{
    domain::{AbcClass, Amount, Day, Segment, XyzClass},
    stats::{AbcLimits, AbcMethod, NoAnswer},
    table::NONE,
};

/// Where one client stands by both readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grade {
    pub(super) standing: Standing,
    pub(super) abc: AbcClass,
    /// By the reading in use; `None` beside the grid.
    pub(super) xyz: Option<XyzClass>,
    /// By the other reading.
    pub(super) other: Option<XyzClass>,
}

/// The grades of all clients.
#[derive(Clone, Debug)]
pub struct Ranking {
    /// By place in the order of the base.
    grades: Vec<Grade>,
    /// The rule of regularity behind the grades.
    xyz: XyzRule,
    /// How many are A, and how many A or B.
    pub(super) ends: [usize; 2],
}

impl Grade {
    pub(super) fn segment(&self) -> Segment {
        Segment { abc: self.abc, xyz: self.xyz }
    }
    fn is_in(&self, group: Group) -> bool {
        let is_positive = self.standing != Standing::NotPositive;
        match group {
            Group::All => true,
            Group::Abc(abc) => is_positive && self.abc == abc,
            Group::Xyz(xyz) => self.xyz == Some(xyz),
            Group::Cell(abc, xyz) => self.abc == abc && self.xyz == Some(xyz),
            Group::Treatment(treatment) => {
                let segment = Segment { abc: self.abc, xyz: self.xyz };
                is_positive && segment.treatment() == Some(treatment)
            }
            Group::Fresh => self.standing == Standing::Fresh,
            Group::NoXyz => matches!(self.standing, Standing::NoXyz(_)),
            Group::NotPositive => !is_positive,
        }
    }
}

impl Ranking {
    /// The grades under other limits of volume: only the classes A, B and C are told anew, which is all that a
    /// limit on the curve moves. Another rule of regularity grades everybody.
    pub fn regrade(&mut self, base: &Base, params: &Params) {
        if params.xyz != self.xyz {
            *self = Ranking::new(base, params);
            return;
        }
        let (method, limits) = abc_method(&params.abc);
        self.ends = base.main.ladder.class_ends(method, limits);
        for (place, grade) in self.grades.iter_mut().enumerate() {
            grade.abc = class_at(place, self.ends);
        }
    }

    /// Grades every client of the base. O(n): classes come from two binary searches in prefix sums.
    pub fn new(base: &Base, params: &Params) -> Ranking {
        let (method, limits) = abc_method(&params.abc);
        let ladder = &base.main.ladder;
        let ends = ladder.class_ends(method, limits);
        let beside = base.no_xyz();
        let (reading, other) = (params.xyz.reading, other_reading(params.xyz.reading));
        let grade = |(place, &id): (usize, &u32)| {
            let shape = &base.shapes[id as usize];
            let abc = class_at(place, ends);
            let class = |reading: Reading| shape.class(reading, &params.xyz);
            let standing = match beside {
                _ if place >= ladder.totals().len() => Standing::NotPositive,
                Some(reason) => Standing::NoXyz(reason),
                None if base.is_fresh(id, base.main.fresh_after) => Standing::Fresh,
                None => match class(reading).and(class(other)) {
                    Some(_) => Standing::Graded,
                    None => Standing::NoXyz(NoAnswer::MeanNotPositive),
                },
            };
            let told = |reading| (standing == Standing::Graded).then(|| class(reading)).flatten();
            Grade { standing, abc, xyz: told(reading), other: told(other) }
        };
        Ranking { grades: base.order.iter().enumerate().map(grade).collect(), xyz: params.xyz, ends }
    }

    /// The grade of a client; `None` when it has no rows in the window.
    pub(super) fn grade(&self, base: &Base, id: u32) -> Option<&Grade> {
        self.grades.get(*base.position.get(id as usize)? as usize)
    }

    /// Clients with their grades, largest total first.
    pub(super) fn graded<'a>(&'a self, base: &'a Base) -> impl Iterator<Item = (u32, &'a Grade)> {
        base.order.iter().copied().zip(&self.grades)
    }

    /// The clients of a group, largest total first.
    pub(super) fn group<'a>(&'a self, base: &'a Base, group: Group) -> impl Iterator<Item = u32> + 'a {
        self.graded(base).filter(move |(_, grade)| grade.is_in(group)).map(|(id, _)| id)
    }

    /// How many clients these are and what they bring.
    pub fn totals(&self, base: &Base, ids: &[u32]) -> Cell {
        let known = ids.iter().filter_map(|&id| base.main.totals.get(id as usize));
        let money: i128 = known.map(|&total| i128::from(total)).sum();
        let money = money.clamp(i64::MIN.into(), i64::MAX.into()) as i64;
        Cell { count: ids.len() as u32, money: Amount::new(money) }
    }
}

impl Base {
    /// Why nobody has an XYZ class, if so.
    pub(super) fn no_xyz(&self) -> Option<NoAnswer> {
        match (self.main.window.is_some(), self.main.n) {
            (false, _) => Some(NoAnswer::NeedsDates),
            (true, n @ (0 | 1)) => Some(NoAnswer::TooFew { have: n, need: 2 }),
            _ => None,
        }
    }
    /// Whether the client first bought after this day.
    pub(super) fn is_fresh(&self, id: u32, fresh_after: Option<Day>) -> bool {
        let first = self.purchases[id as usize].map(|(first, _)| first);
        fresh_after.zip(first).is_some_and(|(after, first)| first > after)
    }
    /// The seller of the latest sale; empty when it names none.
    pub(super) fn seller_name(&self, id: u32) -> &str {
        match self.sellers[id as usize] {
            NONE => "",
            seller => self.seller_names.shown(seller),
        }
    }
}

/// The class of the client at a place of the order.
fn class_at(place: usize, ends: [usize; 2]) -> AbcClass {
    match place {
        _ if place < ends[0] => AbcClass::A,
        _ if place < ends[1] => AbcClass::B,
        _ => AbcClass::C,
    }
}

/// The rule of ABC as the formula knows it.
pub(super) fn abc_method(rule: &AbcRule) -> (AbcMethod, AbcLimits) {
    let method = match (rule.by, rule.including) {
        (ByWhat::Value, false) => AbcMethod::Value,
        (ByWhat::Value, true) => AbcMethod::Including,
        (ByWhat::Count, _) => AbcMethod::Count,
    };
    (method, AbcLimits { a: rule.cuts.a, b: rule.cuts.b })
}
