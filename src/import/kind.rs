//! Whether a list is one of sales, or one of the tables beside them: plans, payments, deals, search phrases,
//! campaigns.
//!
//! A list is taken for another kind only when its headers, as the user corrected them, leave no doubt; everything
//! else is a list of sales. Pointing at a column that only one kind has (the plan, the stage …) decides, and
//! leaving that column out makes the list one of sales again.
use super::{
    cell::Row,
    roles::{Roles, Sheet},
};
use crate::{
    domain::Step,
    table::{
        DealState, Role, Schema, SheetKind, fold,
        headers::{HeaderSays, role_of_header},
    },
};

/// Roles that a list of payments does not have: with them it is one of sales that were partly paid.
const OF_SALES: [Role; 7] =
    [Role::Amount, Role::Quantity, Role::Price, Role::Product, Role::Group, Role::Cost, Role::Margin];

/// The schema of a list that is clearly not one of sales.
pub(super) fn beside_sales(sheet: &Sheet<'_>) -> Option<&'static Schema> {
    let chosen = |role| (0..sheet.width()).any(|column| sheet.chosen(column) == Some(Some(role)));
    let kind = if chosen(Role::Stage) || is_of_deals(sheet) {
        SheetKind::Deals
    } else if chosen(Role::Planned) || chosen(Role::Received) {
        SheetKind::Payments
    } else if chosen(Role::Plan) || is_of_plans(sheet) {
        SheetKind::Plans
    } else if is_of_payments(sheet) {
        SheetKind::Payments
    } else if chosen(Role::Phrase) || is_of_keywords(sheet) {
        SheetKind::Keywords
    } else if chosen(Role::Clicks) || is_of_campaigns(sheet) {
        SheetKind::Campaigns
    } else {
        return None;
    };
    Schema::of(kind)
}

/// Sellers down and months across, and nobody who could be a client: a plan.
pub(super) fn or_plans_by_month(roles: Roles) -> Roles {
    let has_seller = roles.of.contains(&Some(Role::Seller));
    let are_months = || roles.periods.iter().flatten().all(|period| period.step() == Step::Month);
    if roles.kind != SheetKind::SalesByPeriod
        || roles.missing != [Role::Client]
        || !has_seller
        || !are_months()
    {
        return roles;
    }
    let of_plans = |role: &Role| matches!(role, Role::Seller | Role::Period);
    Roles {
        kind: SheetKind::Plans,
        of: roles.of.into_iter().map(|role| role.filter(of_plans)).collect(),
        missing: Vec::new(),
        ..roles
    }
}

/// A column of the list in the light of a kind.
struct Light<'a> {
    sheet: &'a Sheet<'a>,
    says: &'a dyn Fn(&str) -> HeaderSays,
}

impl Light<'_> {
    fn role(&self, column: usize) -> Option<Role> {
        match (self.sheet.chosen(column), (self.says)(self.sheet.name(column))) {
            (Some(chosen), _) => chosen,
            (None, HeaderSays::Role(role, _)) => Some(role),
            _ => None,
        }
    }
    fn column(&self, role: Role) -> Option<usize> {
        (0..self.sheet.width()).find(|column| self.role(*column) == Some(role))
    }
    fn has(&self, roles: &[Role]) -> bool {
        roles.iter().all(|role| self.column(*role).is_some())
    }
}

/// A number of the deal, its creation, its stage and its money; and not all of them won: those would be sales.
fn is_of_deals(sheet: &Sheet<'_>) -> bool {
    let Some(schema) = Schema::of(SheetKind::Deals) else { return false };
    let light = Light { sheet, says: &|header| schema.role_of(header) };
    let Some(stage) = light.column(Role::Stage) else { return false };
    let is_won = |row: &super::cell::KeptRow| {
        DealState::of_stage(&row.get(stage).show(false)) == DealState::Won || row.get(stage).is_blank()
    };
    light.has(&[Role::Document, Role::Created, Role::Amount]) && !sheet.rows.iter().all(is_won)
}

/// A month, a seller and what is planned, and no client.
fn is_of_plans(sheet: &Sheet<'_>) -> bool {
    let Some(schema) = Schema::of(SheetKind::Plans) else { return false };
    let light = Light { sheet, says: &|header| schema.role_of(header) };
    let Some(month) = light.column(Role::Date) else { return false };
    let is_named = matches!(fold(sheet.name(month)).as_str(), "месяц" | "month");
    light.has(&[Role::Seller, Role::Plan])
        && !has_client(sheet)
        && (is_named || sheet.seen[month].is_of_months())
}

/// A day, a seller, and money that is called received or promised; or a plan beside its fact, and no client.
fn is_of_payments(sheet: &Sheet<'_>) -> bool {
    let Some(schema) = Schema::of(SheetKind::Payments) else { return false };
    let light = Light { sheet, says: &|header| schema.role_of(header) };
    let as_sales = Light { sheet, says: &role_of_header };
    let is_own =
        |column: usize| sheet.chosen(column).is_none() && schema.own_role(sheet.name(column)).is_some();
    let is_of_sales = |column: usize| {
        let is_paid = matches!(light.role(column), Some(Role::Planned | Role::Received));
        !is_paid && as_sales.role(column).is_some_and(|role| OF_SALES.contains(&role))
    };
    let mut columns = 0..sheet.width();
    light.has(&[Role::Date, Role::Seller])
        && !columns.clone().any(is_of_sales)
        && (columns.any(is_own) || (light.has(&[Role::Planned, Role::Received]) && !has_client(sheet)))
}

/// A column of phrases, alone or with how often they are asked; nothing that makes it a list of sales.
fn is_of_keywords(sheet: &Sheet<'_>) -> bool {
    let Some(schema) = Schema::of(SheetKind::Keywords) else { return false };
    let light = Light { sheet, says: &|header| schema.role_of(header) };
    let as_sales = Light { sheet, says: &role_of_header };
    let is_of_sales = [Role::Date, Role::Client, Role::Amount].into_iter().any(|role| as_sales.has(&[role]));
    light.has(&[Role::Phrase]) && (light.has(&[Role::Searches]) || sheet.width() == 1 || !is_of_sales)
}

/// Clicks beside impressions or a cost, and something that names the row. A client there is an advertiser's login;
/// without impressions it may be a list of sales.
fn is_of_campaigns(sheet: &Sheet<'_>) -> bool {
    let Some(schema) = Schema::of(SheetKind::Campaigns) else { return false };
    let light = Light { sheet, says: &|header| schema.role_of(header) };
    let any = |roles: &[Role]| roles.iter().any(|role| light.has(&[*role]));
    light.has(&[Role::Clicks])
        && any(&[Role::Variant, Role::Campaign, Role::AdGroup])
        && (light.has(&[Role::Impressions]) || (light.has(&[Role::Cost]) && !has_client(sheet)))
}

fn has_client(sheet: &Sheet<'_>) -> bool {
    Light { sheet, says: &role_of_header }.column(Role::Client).is_some()
}
