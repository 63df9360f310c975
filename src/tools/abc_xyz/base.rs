//! Everything that takes a pass over the rows. Limits can then be moved without another one.
use super::{
    Concentration, Filter, Measure, Object, Params, PeriodChoice, Warning, Window,
    gather::{Found, Task, gather},
    labels::Labels,
    period_sums::{PeriodSums, Periods},
    purchases::{ByObject, PurchaseDays},
    selection::{Selection, objects},
    shape::Shape,
    summary::concentration,
    timeline::Timeline,
    view::{Shortened, View},
    window::{self, Source},
};
use crate::{
    domain::{Amount, Calendar, Day, Period, Step},
    stats::{Needed, NoAnswer, SEASON_NEEDS},
    table::{Dim, NONE, Sales, fold},
};

/// What the rows say about each object. Objects are numbered as in the loaded data.
#[derive(Clone, Debug)]
pub struct Base {
    settings: Settings,
    pub(super) names: Labels,
    pub(super) seller_names: Labels,
    pub(super) has_sellers: bool,
    pub(super) currency: Option<String>,
    pub(super) warnings: Vec<Warning>,
    pub(super) excluded: Vec<(String, Amount)>,
    pub(super) main: View,
    /// Of the totals in the window.
    pub(super) concentration: Concentration,
    pub(super) other: Option<View>,
    pub(super) without_first: Option<Shortened>,
    pub(super) without_last: Option<Shortened>,
    /// Full months of all data.
    pub(super) full_months: u32,
    /// Sums by full month of all data, when they are enough for a season.
    pub(super) months: Option<PeriodSums>,
    /// Objects with rows in the window: largest total first, then by name.
    pub(super) order: Vec<u32>,
    /// Place in `order`; [`NONE`] for objects without rows in the window.
    pub(super) position: Vec<u32>,
    pub(super) shapes: Vec<Shape>,
    pub(super) sellers: Vec<u32>,
    pub(super) orders: Vec<u32>,
    pub(super) paid: Vec<i64>,
    pub(super) largest: Vec<Option<(Day, i64)>>,
    pub(super) largest_parts: PeriodSums,
    /// First and last purchase in all loaded data.
    pub(super) purchases: Vec<Option<(Day, Day)>>,
}

/// The settings that need another pass when they change.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Settings {
    object: Object,
    measure: Measure,
    period: PeriodChoice,
    filter: Filter,
    excluded: Vec<String>,
}

impl Settings {
    fn of(params: &Params) -> Settings {
        Settings {
            object: params.object,
            measure: params.measure,
            period: params.period,
            filter: params.filter.clone(),
            excluded: params.excluded.clone(),
        }
    }
}

/// The windows in which sums are wanted.
#[derive(Default)]
struct Windows {
    main: Option<Window>,
    other: Option<Window>,
    /// First and last full month of all data, when they are enough for a season.
    months: Option<(Period, Period)>,
    full_months: u32,
    only_partial: bool,
}

impl Base {
    /// Reads the rows.
    ///
    /// Errors: [`NoAnswer::NothingLeft`] when no row is left, [`NoAnswer::NothingPositive`] when no total
    /// is above zero, [`NoAnswer::NeedsColumn`], [`NoAnswer::NeedsDates`] for dates set by the user on a
    /// list without dates, [`NoAnswer::TooLarge`].
    pub fn gather(sales: &Sales, params: &Params, calendar: &Calendar) -> Result<Base, NoAnswer> {
        if sales.is_empty() {
            return Err(NoAnswer::NothingLeft);
        }
        check_columns(sales, params)?;
        let (ids, names) = objects(sales, params.object)?;
        let by_object = ByObject::new(ids, names.len());
        let days = sales.is_dated().then(|| PurchaseDays::new(sales, &by_object));
        let gap = match (&days, params.object) {
            (Some(days), Object::Client) => days.median_gap(),
            (Some(_), _) => {
                let clients = ByObject::new(&sales.clients, sales.client_names.len());
                PurchaseDays::new(sales, &clients).median_gap()
            }
            (None, _) => None,
        };
        let windows = Windows::choose(sales, params, calendar, gap)?;
        let near = windows.main.as_ref().map(|window| window.data);
        let periods = windows.periods();
        let inside = |row: usize| sales.days.get(row).is_none_or(|day| periods[0].of(day.number()).is_some());
        let selection = Selection::new(sales, params, inside)?;
        let nameless = (0..sales.len())
            .filter(|&row| ids[row] == NONE && inside(row) && selection.keeps(row))
            .count() as u32;
        let task = Task {
            sales,
            measure: params.measure,
            selection: &selection,
            by_object: &by_object,
            near,
            periods: &periods,
        };
        let found = gather(&task)?;
        let purchases = match (&days, near) {
            (Some(days), Some(near)) => (0..names.len()).map(|object| days.ends(object, near)).collect(),
            _ => vec![None; names.len()],
        };
        let mut base = Base::build(sales, params, windows, found, purchases)?;
        base.names = Labels::new(names);
        base.sort();
        base.warnings.extend((nameless > 0).then_some(Warning::WithoutObject(nameless)));
        let others = selection.other_currencies;
        base.warnings.extend((others > 0).then_some(Warning::OtherCurrencies(others)));
        base.currency = selection.currency;
        base.excluded = selection.excluded;
        Ok(base)
    }

    /// Whether only limits, the reading, the divisor or the rule of ABC differ: no other pass is needed.
    pub fn fits(&self, params: &Params) -> bool {
        self.settings == Settings::of(params)
    }

    /// The window; `None` for lists without dates.
    pub fn window(&self) -> Option<&Window> {
        self.main.window.as_ref()
    }

    /// The name of an object.
    pub fn name(&self, id: u32) -> &str {
        self.names.shown(id)
    }

    /// The number of an object by its name, in any case and spelling of ё.
    pub fn find(&self, name: &str) -> Option<u32> {
        let wanted = fold(name);
        (0..self.names.len() as u32).find(|&id| self.names.folded(id) == wanted)
    }

    fn build(
        sales: &Sales,
        params: &Params,
        windows: Windows,
        found: Found,
        purchases: Vec<Option<(Day, Day)>>,
    ) -> Result<Base, NoAnswer> {
        let mut sums = found.sums.into_iter();
        let (main, totals) = sums.next().ok_or(NoAnswer::NothingLeft)?;
        let n = windows.main.as_ref().map_or(1, |window| window.n);
        let main = View::new(windows.main, n, main, totals);
        let mut warnings: Vec<Warning> =
            windows.only_partial.then_some(Warning::OnlyPartial).into_iter().collect();
        match (main.window.is_some(), n) {
            (false, _) => warnings.push(Warning::NoXyz(NoAnswer::NeedsDates)),
            (true, 0 | 1) => warnings.push(Warning::NoXyz(NoAnswer::TooFew { have: n, need: 2 })),
            (true, 2..6) => warnings.push(Warning::FewPeriods(n)),
            _ => {}
        }
        let other = windows.other.and_then(|window| {
            let (sums, totals) = sums.next()?;
            let n = window.n;
            Some(View::new(Some(window), n, sums, totals))
        });
        let full_months = windows.full_months;
        let months = sums.next().map(|(sums, _)| sums);
        let (without_first, without_last) = (main.without_first()?, main.without_last()?);
        let shape = |object: usize| Shape::new(main.sums.of(object).iter().copied(), n);
        let shapes = (0..main.totals.len()).map(shape).collect();
        let position = found.is_inside.iter().map(|&is_inside| if is_inside { 0 } else { NONE }).collect();
        let concentration = concentration(&main.ladder);
        let base = Base {
            concentration,
            settings: Settings::of(params),
            names: Labels::default(),
            seller_names: sales.dim(Dim::Seller).map(|column| Labels::new(&column.names)).unwrap_or_default(),
            has_sellers: sales.dim(Dim::Seller).is_some(),
            currency: None,
            warnings,
            excluded: Vec::new(),
            main,
            other,
            without_first,
            without_last,
            full_months,
            months,
            order: Vec::new(),
            position,
            shapes,
            sellers: found.sellers,
            orders: found.orders,
            paid: found.paid,
            largest: found.largest,
            largest_parts: found.largest_parts,
            purchases,
        };
        base.check_sums()?;
        Ok(base)
    }

    /// There is something, something positive, and it can be written down.
    fn check_sums(&self) -> Result<(), NoAnswer> {
        if self.position.iter().all(|&position| position == NONE) {
            return Err(NoAnswer::NothingLeft);
        }
        if self.main.ladder.base() == 0 {
            return Err(NoAnswer::NothingPositive);
        }
        let negative: i128 = self.main.totals.iter().map(|&total| i128::from(total.min(0))).sum();
        let fits = |sum: i128| i64::try_from(sum).is_ok();
        (fits(self.main.ladder.base()) && fits(negative)).then_some(()).ok_or(NoAnswer::TooLarge)
    }

    fn sort(&mut self) {
        let (totals, names) = (&self.main.totals, &self.names);
        let mut order: Vec<u32> =
            (0..totals.len() as u32).filter(|&id| self.position[id as usize] != NONE).collect();
        order.sort_unstable_by(|&a, &b| {
            totals[b as usize].cmp(&totals[a as usize]).then_with(|| names.folded(a).cmp(names.folded(b)))
        });
        for (place, &id) in order.iter().enumerate() {
            self.position[id as usize] = place as u32;
        }
        self.order = order;
    }
}

/// The measure has its column, and dates can be asked for.
fn check_columns(sales: &Sales, params: &Params) -> Result<(), NoAnswer> {
    let is_there = match params.measure {
        Measure::Revenue => Ok(()),
        Measure::Margin => sales.margins.as_ref().map(|_| ()).ok_or(Needed::Cost),
        Measure::Quantity => sales.quantities.as_ref().map(|_| ()).ok_or(Needed::Quantity),
        Measure::Orders => (sales.is_dated() || sales.orders.is_some() || sales.documents.is_some())
            .then_some(())
            .ok_or(Needed::Document),
    };
    is_there.map_err(NoAnswer::NeedsColumn)?;
    match params.period.dates {
        Some(_) if !sales.is_dated() => Err(NoAnswer::NeedsDates),
        _ => Ok(()),
    }
}

impl Windows {
    fn choose(
        sales: &Sales,
        params: &Params,
        calendar: &Calendar,
        median_gap: Option<f64>,
    ) -> Result<Windows, NoAnswer> {
        let Some(timeline) = Timeline::new(&sales.days) else { return Ok(Windows::default()) };
        let source = Source {
            timeline: &timeline,
            covers: sales.covers,
            calendar,
            choice: &params.period,
            median_gap,
        };
        let step = window::step(source);
        let mut main = window::choose(source, step);
        if main.data != timeline.ends() {
            main.far_off = window::far_off(&sales.days, &sales.amounts, main.data)?;
        }
        let other = window::choose(source, window::other_step(step));
        let only_partial = window::is_only_partial(&main);
        let full_months = window::full(source, Step::Month).periods;
        let count = |(first, last): (Period, Period)| (last.index() - first.index() + 1) as u32;
        Ok(Windows {
            only_partial,
            other: (other.n >= 2 && !window::is_only_partial(&other)).then_some(other),
            full_months: full_months.map_or(0, count),
            months: full_months.filter(|&months| count(months) >= SEASON_NEEDS),
            main: Some(main),
        })
    }

    /// The windows as lookups from days, the main one first.
    fn periods(&self) -> Vec<Periods> {
        let Some(main) = &self.main else { return vec![Periods::undated()] };
        let mut periods = vec![Periods::new(main.step, main.days, main.data)];
        let other = self.other.iter().map(|other| Periods::new(other.step, other.days, other.data));
        periods.extend(other);
        let months = self
            .months
            .iter()
            .map(|(first, last)| Periods::new(Step::Month, (first.first_day(), last.last_day()), main.data));
        periods.extend(months);
        periods
    }
}
