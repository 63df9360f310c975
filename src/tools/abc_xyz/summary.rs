//! The report: what the ranking says as a whole.
use super::{
    Base, Cell, ClassSum, Concentration, CurvePoint, Params, Ranking, Report, SellerCells, Standing, Warning,
    ranking::Grade,
};
use crate::{
    domain::{AbcClass, Amount, XyzClass},
    stats::{Ladder, gini, herfindahl},
    table::NONE,
};

/// Points of the Pareto curve, class boundaries included.
const CURVE_POINTS: usize = 400;

#[derive(Clone, Default)]
struct Sum {
    count: u32,
    money: i128,
}

/// The nine cells and what stands beside them.
#[derive(Clone, Default)]
struct Sums {
    cells: [[Sum; 3]; 3],
    other_cells: [[Sum; 3]; 3],
    fresh: [Sum; 3],
    no_xyz: [Sum; 3],
    beside: [Sum; 3],
    abc: [Sum; 3],
    not_positive: Sum,
}

impl Sum {
    fn add(&mut self, total: i64) {
        self.count += 1;
        self.money += i128::from(total);
    }
    /// Sums of part of the totals fit, as the base does.
    fn cell(&self) -> Cell {
        let money = self.money.clamp(i64::MIN.into(), i64::MAX.into()) as i64;
        Cell { count: self.count, money: Amount::new(money) }
    }
}

impl Sums {
    fn add(&mut self, grade: &Grade, total: i64) {
        let row = grade.abc.index();
        match grade.standing {
            Standing::NotPositive => return self.not_positive.add(total),
            Standing::Fresh => self.fresh[row].add(total),
            Standing::NoXyz(_) => self.no_xyz[row].add(total),
            Standing::Graded => {}
        }
        self.abc[row].add(total);
        match grade.xyz {
            Some(xyz) => self.cells[row][xyz.index()].add(total),
            None => self.beside[row].add(total),
        }
        if let Some(other) = grade.other {
            self.other_cells[row][other.index()].add(total);
        }
    }
}

fn nine(sums: &[[Sum; 3]; 3]) -> [[Cell; 3]; 3] {
    std::array::from_fn(|row| three(&sums[row]))
}
fn three(sums: &[Sum; 3]) -> [Cell; 3] {
    std::array::from_fn(|i| sums[i].cell())
}

impl Ranking {
    /// The summary that crosses to the page.
    pub fn report(&self, base: &Base, params: &Params) -> Report {
        let mut sums = Sums::default();
        let mut by_seller =
            vec![Sums::default(); if base.has_sellers { base.seller_names.len() + 1 } else { 0 }];
        let (mut graded, mut disagree) = (0, 0);
        for (id, grade) in self.graded(base) {
            let total = base.main.totals[id as usize];
            sums.add(grade, total);
            let seller = base.sellers[id as usize].min(base.seller_names.len() as u32);
            if let Some(sums) = by_seller.get_mut(seller as usize) {
                sums.add(grade, total);
            }
            graded += u32::from(grade.standing == Standing::Graded);
            disagree += u32::from(grade.xyz != grade.other);
        }
        let x = XyzClass::X.index();
        let is_x_empty = graded > 0 && sums.cells.iter().all(|row| row[x].count == 0);
        let mut warnings = base.warnings.clone();
        warnings.extend(is_x_empty.then_some(Warning::XEmpty));
        warnings.extend((disagree > 0).then_some(Warning::ReadingsDisagree(disagree)));
        let ladder = &base.main.ladder;
        Report {
            window: base.main.window.clone(),
            currency: base.currency.clone(),
            n_objects: base.order.len() as u32,
            n_ranked: ladder.totals().len() as u32,
            base: amount(ladder.base()),
            not_positive: sums.not_positive.cell(),
            cells: nine(&sums.cells),
            other_cells: nine(&sums.other_cells),
            fresh: three(&sums.fresh),
            no_xyz: three(&sums.no_xyz),
            classes: self.classes(base, &sums.abc),
            cuts: params.abc.cuts,
            curve: self.curve(base),
            concentration: base.concentration,
            by_seller: sellers(base, &by_seller),
            warnings,
            excluded: base.excluded.clone(),
        }
    }

    fn classes(&self, base: &Base, sums: &[Sum; 3]) -> [ClassSum; 3] {
        let totals = base.main.ladder.totals();
        let ends = [0, self.ends[0], self.ends[1], totals.len()];
        AbcClass::ALL.map(|class| {
            let (start, end) = (ends[class.index()], ends[class.index() + 1]);
            let smallest = (start < end).then(|| Amount::new(totals[end - 1]));
            ClassSum { class, cell: sums[class.index()].cell(), smallest }
        })
    }

    /// Evenly spread points and every class boundary.
    fn curve(&self, base: &Base) -> Vec<CurvePoint> {
        let ladder = &base.main.ladder;
        let n = ladder.totals().len();
        let steps = n.min(CURVE_POINTS - 3);
        let mut clients: Vec<usize> = (0..=steps).map(|i| i * n / steps.max(1)).chain(self.ends).collect();
        crate::domain::sort_by(&mut clients, Ord::cmp);
        clients.dedup();
        let share = |clients: usize| (ladder.gathered(clients) as f64 / ladder.base() as f64) as f32;
        clients.into_iter().map(|n| CurvePoint { clients: n as u32, share: share(n) }).collect()
    }
}

fn amount(sum: i128) -> Amount {
    Amount::new(sum.clamp(i64::MIN.into(), i64::MAX.into()) as i64)
}

/// Limits do not move it.
pub(super) fn concentration(ladder: &Ladder) -> Concentration {
    let totals = ladder.totals();
    // A base without positive totals is not built.
    let herfindahl = herfindahl(totals).unwrap_or(1.0);
    Concentration {
        herfindahl,
        effective: 1.0 / herfindahl,
        gini: gini(totals).unwrap_or(0.0),
        largest: ladder.gathered(1) as f64 / ladder.base() as f64,
    }
}

/// Sellers with clients above zero, largest money first, then by name.
fn sellers(base: &Base, sums: &[Sums]) -> Vec<SellerCells> {
    let mut sellers: Vec<SellerCells> = Vec::new();
    for (seller, sums) in sums.iter().enumerate() {
        let all = sums.abc.iter().fold(Sum::default(), |all, sum| Sum {
            count: all.count + sum.count,
            money: all.money + sum.money,
        });
        if all.count > 0 {
            let id = if seller == base.seller_names.len() { NONE } else { seller as u32 };
            sellers.push(SellerCells {
                seller: base.seller_names.shown(id).to_owned(),
                cells: nine(&sums.cells),
                beside: three(&sums.beside),
                all: all.cell(),
            });
        }
    }
    crate::domain::sort_by(&mut sellers, |a, b| {
        b.all.money.cmp(&a.all.money).then_with(|| a.seller.cmp(&b.seller))
    });
    sellers
}
