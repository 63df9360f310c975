//! What is compared: what was typed, before what the report says.
use super::{Counts, Line, Matched, Params};
use crate::{domain::Day, table::CampaignLine};

/// A variant of the offer, as the tool of the offer knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entrant {
    /// Its number.
    pub id: u32,
    /// Its letter.
    pub letter: String,
    /// Its name; may be empty.
    pub name: String,
    /// The mean of its four U, 1–4.
    pub score: Option<f64>,
    /// Whether it is strong by 4U.
    pub strong: Option<bool>,
}

/// Everything that is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathered {
    /// Settings with the counts in force and every look.
    pub params: Params,
    /// The report as it is matched.
    pub matched: Matched,
    /// The looks are days of the report.
    pub looks_of_report: bool,
    /// The day that the present counts stand for, when it is not today: the last of the report.
    pub last_day: Option<Day>,
}

impl Gathered {
    /// Puts together what was typed and what the report says.
    pub fn of(params: &Params, entrants: &[Entrant], report: &[CampaignLine]) -> Gathered {
        let names: Vec<(u32, &str)> =
            entrants.iter().map(|entrant| (entrant.id, entrant.name.as_str())).collect();
        let matched = Matched::of(report, &params.matching, &names);
        let line = |entrant: &Entrant| {
            let known = matched.counts(entrant.id).unwrap_or_default();
            Line { id: entrant.id, counts: over(params.typed(entrant.id), known) }
        };
        let mut days = matched.looks();
        // What was typed over is not known day by day: such a stage has the present counts alone.
        for (id, counts) in days.iter_mut().flat_map(|look| &mut look.counts) {
            *counts = counts.without(params.typed(*id));
        }
        let looks_of_report = !days.is_empty();
        let lines = entrants.iter().map(line).collect();
        let looks = if looks_of_report { days } else { params.looks.clone() };
        let last_day = matched.last_day().filter(|_| looks_of_report);
        Gathered { params: Params { lines, looks, ..params.clone() }, matched, looks_of_report, last_day }
    }
    /// Whether anything was counted.
    pub fn has_counts(&self) -> bool {
        self.params.lines.iter().any(|line| line.counts != Counts::default())
    }
}

impl Params {
    /// What was typed for a variant.
    pub fn typed(&self, id: u32) -> Counts {
        self.lines.iter().find(|line| line.id == id).map(|line| line.counts).unwrap_or_default()
    }
}

/// What was typed stands before what is known.
fn over(typed: Counts, known: Counts) -> Counts {
    Counts {
        impressions: typed.impressions.or(known.impressions),
        clicks: typed.clicks.or(known.clicks),
        leads: typed.leads.or(known.leads),
        deals: typed.deals.or(known.deals),
        cost: typed.cost.or(known.cost),
        revenue: typed.revenue.or(known.revenue),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;

    fn entrant(id: u32, name: &str) -> Entrant {
        Entrant { id, letter: "A".into(), name: name.into(), score: None, strong: None }
    }
    fn report(day: Option<Day>) -> Vec<CampaignLine> {
        let line = |impressions, clicks| CampaignLine {
            day,
            variant: "Скидка".into(),
            impressions: Some(impressions),
            clicks: Some(clicks),
            ..CampaignLine::default()
        };
        vec![line(100, 5), CampaignLine { day: day.map(|day| day.plus(1)), ..line(50, 1) }]
    }

    #[test]
    fn what_was_typed_stands_before_the_report_cell_by_cell() {
        let typed = Counts { clicks: Some(9), ..Counts::default() };
        let params = Params { lines: vec![Line { id: 1, counts: typed }], ..Params::default() };
        let gathered = Gathered::of(&params, &[entrant(1, "Скидка"), entrant(2, "Б")], &report(None));
        let [one, two] = &gathered.params.lines[..] else { panic!("two lines") };
        assert_eq!((one.counts.impressions, one.counts.clicks), (Some(150), Some(9)));
        assert_eq!(two.counts, Counts::default());
        assert!(gathered.has_counts() && !gathered.looks_of_report);
    }
    #[test]
    fn what_was_typed_over_is_not_taken_for_what_came_on_the_last_day() {
        // A report without deals, which were typed from the CRM: no look before the present one tells of deals.
        let day = Day::from_ymd(2026, 5, 1).unwrap();
        let line = |day, variant: &str, impressions| CampaignLine {
            day: Some(day),
            variant: variant.into(),
            impressions: Some(impressions),
            ..CampaignLine::default()
        };
        let report = [
            line(day, "А", 9_000),
            line(day, "Б", 1_000),
            line(day.plus(1), "А", 1_000),
            line(day.plus(1), "Б", 9_000),
        ];
        let deals = |id, n| Line { id, counts: Counts { deals: Some(n), ..Counts::default() } };
        let params = Params { lines: vec![deals(1, 31), deals(2, 30)], ..Params::default() };
        let gathered = Gathered::of(&params, &[entrant(1, "А"), entrant(2, "Б")], &report);
        let found = super::super::analyse(&gathered.params, day.plus(1));
        let deals = found.stage(super::super::Stage::Deals).as_ref().unwrap();
        assert_eq!((deals.course.as_ref().unwrap().len(), deals.always_valid()), (1, Ok(1.0)));
        assert_eq!(gathered.last_day, Some(day.plus(1)));
    }
    #[test]
    fn days_of_the_report_are_the_looks() {
        let day = Day::from_ymd(2026, 5, 1);
        let gathered = Gathered::of(&Params::default(), &[entrant(1, "скидка")], &report(day));
        assert!(gathered.looks_of_report && gathered.params.looks.len() == 1);
    }
    #[test]
    fn a_variant_that_is_gone_takes_its_counts_along() {
        let counts = Counts { clicks: Some(9), ..Counts::default() };
        let params = Params { lines: vec![Line { id: 1, counts }], ..Params::default() };
        let gathered = Gathered::of(&params, &[entrant(2, "Б")], &[]);
        assert!(!gathered.has_counts() && gathered.params.lines.len() == 1);
    }
}
