//! A line of cells: a number of the line, a date and a name in any order, up to two amounts, remarks.
use super::{Draft, Expected, Fault, lexicon::Place, message::day_of_cell, name, spoken::Style};
use crate::import::{Decimal, NumberFault, letters::trim, read_number};

/// Reads the cells. Each amount has its place, so that an empty cell is a missing amount.
pub(super) fn draft(text: &str, order: [Place; 2]) -> Result<Draft<'_>, Fault> {
    let mut cells = text.split('\t').map(trim);
    let (mut day, mut first_fault) = (None, None);
    let name = loop {
        let Some(cell) = cells.next() else {
            let nothing = || (trim(text).to_owned(), Expected::Name);
            return Err(first_fault.unwrap_or_else(nothing));
        };
        match name::read(cell) {
            Ok(name) => break name,
            Err(fault @ (_, Expected::NotTotal)) => return Err(fault),
            Err(_) if day_of_cell(cell).is_some() => day = day_of_cell(cell),
            Err(_) if is_line_number(cell) => {}
            Err(fault) => drop(first_fault.get_or_insert(fault)),
        }
    };
    if let Some(fault) = first_fault {
        return Err(fault);
    }
    let (mut amounts, mut at) = ([None; 2], 0);
    for cell in cells {
        let is_amount = match read_number(cell, Decimal::Comma).or_else(|_| read_number(cell, Decimal::Dot)) {
            Ok(_) | Err(NumberFault::TooLarge) => true,
            Err(NumberFault::Empty) => {
                at += 1;
                continue;
            }
            Err(NumberFault::NotNumber) if day.is_none() && at == 0 && day_of_cell(cell).is_some() => {
                day = day_of_cell(cell);
                continue;
            }
            Err(NumberFault::NotNumber) => false,
        };
        match order.get(at) {
            Some(place) if is_amount => amounts[*place as usize] = Some(cell),
            Some(_) => return Err((cell.to_owned(), Expected::Amount)),
            None if is_amount => return Err((cell.to_owned(), Expected::TwoAmounts)),
            None => {}
        }
        at += 1;
    }
    match amounts {
        [None, None] => Err((name, Expected::Amount)),
        _ => Ok(Draft { day, name, amounts, style: Style::Cell }),
    }
}

/// The number of the line, or nothing.
fn is_line_number(cell: &str) -> bool {
    cell.len() <= 3 && cell.bytes().all(|byte| byte.is_ascii_digit())
}
