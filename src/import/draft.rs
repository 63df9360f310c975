//! From the first rows to a plan: header, roles, formats.
use super::{
    Cell, Choice, ColumnFormat, Plan, PlanColumn, Refusal,
    cell::{KeptRow, Row},
    header, order_evidence, roles,
    tally::{START, Tally},
};
use crate::table::SheetKind;

/// Rows shown in the preview.
const MOST_SHOWN: usize = 20;
/// Characters of a cell shown in the preview.
const LONGEST_SHOWN: usize = 200;

impl Plan {
    /// Before anything is known.
    pub(super) fn empty(choice: &Choice) -> Plan {
        Plan {
            kind: SheetKind::Sales,
            columns: Vec::new(),
            encoding: None,
            delimiter: None,
            header: 0,
            skip_to: 0,
            covers: None,
            sheets: None,
            date_1904: false,
            choice: choice.clone(),
            is_final: false,
        }
    }
    /// Whether some cell would be read in another way.
    pub(super) fn reads_otherwise_than(&self, other: &Plan) -> bool {
        let format =
            |plan: &Plan, at: usize| plan.columns.get(at).map(|of| (of.format.decimal, of.format.order));
        (0..self.columns.len())
            .any(|at| self.columns[at].role.is_some() && format(self, at) != format(other, at))
    }
}

impl Choice {
    /// The format as the user corrected it.
    pub(super) fn obey(&self, column: usize, guess: ColumnFormat) -> ColumnFormat {
        let decimal = self.decimals.iter().rev().find(|(at, _)| *at as usize == column);
        let order = self.orders.iter().rev().find(|(at, _)| *at as usize == column);
        ColumnFormat {
            decimal: decimal.map_or(guess.decimal, |(_, decimal)| *decimal),
            order: order.map_or(guess.order, |(_, order)| *order),
            ambiguous: guess.ambiguous && decimal.is_none() && order.is_none(),
        }
    }
}

/// Fills a plan in; `is_whole` when no rows follow.
pub(super) fn draft(mut plan: Plan, rows: &[KeptRow], is_whole: bool) -> Result<Plan, Refusal> {
    let header = header::find(rows, plan.choice.header, plan.date_1904);
    plan.header = header.line;
    plan.skip_to = plan.skip_to.max(header.skip_to);
    plan.covers = header.covers;
    let data: Vec<KeptRow> = rows.iter().filter(|row| row.line > plan.skip_to).cloned().collect();
    let roles = roles::guess(&header, &data, &plan.choice);
    plan.kind = roles.kind;
    for (column, role) in roles.of.iter().enumerate() {
        let mut tally = Tally::default();
        for row in &data {
            if let Cell::Text(text) = row.get(column) {
                tally.number(text);
                tally.date(order_evidence(text));
            }
        }
        let shown = |row: &KeptRow| -> String {
            row.get(column).show(plan.date_1904).chars().take(LONGEST_SHOWN).collect()
        };
        plan.columns.push(PlanColumn {
            header: header.names.get(column).cloned().unwrap_or_default(),
            role: *role,
            period: roles.periods[column],
            format: plan.choice.obey(column, tally.format(START)),
            cells: data.iter().take(MOST_SHOWN).map(shown).collect(),
        });
    }
    if data.is_empty() && is_whole {
        return Err(Refusal::NoRows);
    }
    if !roles.missing.is_empty() {
        return Err(Refusal::MissingColumns { missing: roles.missing, preview: Box::new(plan.preview()) });
    }
    Ok(plan)
}
