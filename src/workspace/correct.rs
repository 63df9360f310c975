//! How a correction of the guess about the source changes the choice.
use super::Correction;
use crate::import::Choice;

/// Takes a correction into the choice.
pub(super) fn correct(choice: &mut Choice, correction: Correction) {
    fn put<T>(list: &mut Vec<(u32, T)>, column: u32, value: T) {
        list.retain(|(other, _)| *other != column);
        list.insert(list.partition_point(|(other, _)| *other < column), (column, value));
    }
    match correction {
        Correction::Role(column, role) => put(&mut choice.roles, column, role),
        Correction::Decimal(column, decimal) => put(&mut choice.decimals, column, decimal),
        Correction::Order(column, order) => put(&mut choice.orders, column, order),
        // Another encoding, delimiter, header or sheet means other columns: corrections of columns go.
        Correction::Encoding(encoding) => {
            *choice = Choice { encoding: Some(encoding), ..keep_source(choice) }
        }
        Correction::Delimiter(delimiter) => {
            *choice = Choice { delimiter: Some(delimiter), ..keep_source(choice) }
        }
        Correction::Header(line) => *choice = Choice { header: Some(line), ..keep_source(choice) },
        Correction::Sheet(sheet) => *choice = Choice { sheet: Some(sheet), ..Choice::default() },
        Correction::Guess => *choice = Choice::default(),
    }
}

fn keep_source(choice: &Choice) -> Choice {
    Choice {
        encoding: choice.encoding,
        delimiter: choice.delimiter,
        header: choice.header,
        sheet: choice.sheet.clone(),
        ..Choice::default()
    }
}
