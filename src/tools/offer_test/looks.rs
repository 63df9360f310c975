//! The looks that count for one question, the present counts last.
use super::{CoursePoint, LookAt, Params};
use crate::{
    domain::Day,
    stats::{Evidence, NoAnswer},
};

/// Rows of counts since the beginning, each with its day.
pub(super) struct Looks<T> {
    /// Rows, one number or arm for each variant.
    pub(super) rows: Vec<Vec<T>>,
    days: Vec<Day>,
    /// The number of each among all looks by day, from 1.
    numbers: Vec<u32>,
}

impl<T> Looks<T> {
    /// Reads each look by `row`, which gives `None` for a look without such counts: it is passed over, and the next
    /// one holds what it would have said.
    pub(super) fn read(
        params: &Params,
        (today, present): (Day, Vec<T>),
        row: impl Fn(&LookAt) -> Result<Option<Vec<T>>, NoAnswer>,
    ) -> Result<Looks<T>, NoAnswer> {
        let mut looks = Looks { rows: Vec::new(), days: Vec::new(), numbers: Vec::new() };
        let earlier = params.looks_by_day();
        for (number, look) in (1..).zip(&earlier) {
            if let Some(row) = row(look)? {
                looks.push(row, look.day, number);
            }
        }
        looks.push(present, today, earlier.len() as u32 + 1);
        Ok(looks)
    }
    fn push(&mut self, row: Vec<T>, day: Day, number: u32) {
        self.rows.push(row);
        self.days.push(day);
        self.numbers.push(number);
    }
    /// Evidence with its days; a look at fault by its number among all.
    pub(super) fn course(
        &self,
        evidence: Result<Vec<Evidence>, NoAnswer>,
    ) -> Result<Vec<CoursePoint>, NoAnswer> {
        let point =
            |(day, found): (&Day, Evidence)| CoursePoint { day: *day, ln_bayes: found.ln_bayes, p: found.p };
        match evidence {
            Ok(evidence) => Ok(self.days.iter().zip(evidence).map(point).collect()),
            Err(NoAnswer::CountsFell { look }) => {
                let place = (look as usize).saturating_sub(1);
                Err(NoAnswer::CountsFell { look: self.numbers.get(place).copied().unwrap_or(look) })
            }
            Err(reason) => Err(reason),
        }
    }
}
