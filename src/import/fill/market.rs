//! Rows into the tables of the market: search phrases, campaigns.
use super::{Fault, Got, Used, beside::need, is_nobody};
use crate::{
    domain::Amount,
    import::{Why, cell::Row, roles::NAMES, slots::Slots},
    table::{CampaignRow, Campaigns, DimColumn, Keywords, Phrase, Role},
};

/// Phrases in the making.
#[derive(Debug, Default)]
pub(in crate::import) struct KeywordRows {
    pub(super) keywords: Keywords,
}

impl KeywordRows {
    pub(super) fn check(&mut self, got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
        need(Role::Phrase, got, fault);
        note_negative(&[Role::Searches], got, fault);
        None
    }
    pub(super) fn push(&mut self, got: &Got<'_, impl Row>) -> Used {
        let text = got.hand.slots.name(Role::Phrase).and_then(|column| got.text(column)).unwrap_or_default();
        let count = got.number(Role::Searches).map(|count| whole(count) as u64);
        self.keywords.lines.push(got.line);
        self.keywords.phrases.push(Phrase { text: text.into_owned(), count });
        Used::default()
    }
}

/// The nearest whole number, a half away from zero.
fn whole(count: Amount) -> i64 {
    let (raw, scale) = (count.raw(), Amount::SCALE);
    raw / scale + i64::from(raw % scale >= scale / 2) - i64::from(raw % scale <= -scale / 2)
}

/// Nobody is counted below zero.
fn note_negative(roles: &[Role], got: &Got<'_, impl Row>, fault: &mut Fault) {
    for role in roles {
        if let Some(slot) = got.hand.slots.number(*role)
            && got.hand.numbers[slot].is_some_and(|number| number < Amount::ZERO)
        {
            fault.note(got.hand.slots.numbers[slot].column, Why::NotNumber(*role));
        }
    }
}

/// Stages of a campaign, in the order of [`CampaignRow::counts`].
const STAGES: [Role; 4] = [Role::Impressions, Role::Clicks, Role::Leads, Role::Wins];

fn column_of(campaigns: &mut Campaigns, role: Role) -> Option<&mut DimColumn> {
    match role {
        Role::Campaign => campaigns.campaigns.as_mut(),
        Role::AdGroup => campaigns.groups.as_mut(),
        Role::Variant => campaigns.variants.as_mut(),
        _ => None,
    }
}

/// Campaigns in the making.
#[derive(Debug, Default)]
pub(in crate::import) struct CampaignRows {
    pub(super) campaigns: Campaigns,
}

impl CampaignRows {
    pub(super) fn of(slots: &Slots) -> CampaignRows {
        let names = |role| slots.name(role).map(|_| DimColumn::default());
        let campaigns = Campaigns {
            campaigns: names(Role::Campaign),
            groups: names(Role::AdGroup),
            variants: names(Role::Variant),
            ..Campaigns::default()
        };
        CampaignRows { campaigns }
    }
    /// Something must name the row.
    pub(super) fn check(&mut self, got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
        let mut columns = NAMES.into_iter().filter_map(|role| Some((role, got.hand.slots.name(role)?)));
        let is_empty = |column: usize| is_nobody(got.row.get(column));
        if columns.clone().all(|(_, column)| is_empty(column))
            && let Some((role, column)) = columns.next()
        {
            fault.note(column, Why::Empty(role));
        }
        note_negative(&STAGES, got, fault);
        got.number(Role::Cost)
    }
    pub(super) fn push(&mut self, got: &Got<'_, impl Row>) -> Used {
        let mut used = Used::default();
        let cost = got.number(Role::Cost);
        used.add(cost.unwrap_or_default());
        self.campaigns.lines.push(got.line);
        self.campaigns.rows.push(CampaignRow {
            day: got.day(Role::Date),
            counts: STAGES.map(|role| got.number(role)),
            cost,
            revenue: got.number(Role::Amount),
        });
        got.push_names(column_of, &mut self.campaigns);
        used
    }
}

#[cfg(test)]
mod tests;
