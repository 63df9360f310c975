//! XLSX and XLSM: the sheet with the best table, read cell by cell under our own limits.
//!
//! Cells are never gathered into a rectangle: one value in XFD1048576 costs one cell.
use std::{
    io::{Cursor, Read},
    ops::ControlFlow,
};

use calamine::{DataRef, Reader as _, Xlsx, XlsxCellReader, XlsxError};

use super::{
    Choice, Imported, Plan, Refusal,
    cell::{KeptRow, OwnedCell, Row},
    container::{Container, recognise},
    draft::draft,
    reader::MOST_KEPT,
    rows::Rows,
};
use crate::domain::Day;

type Source = Cursor<Vec<u8>>;

/// Bytes that a workbook may unpack to.
const MOST_UNPACKED: u64 = 400 << 20;
/// Columns beyond are left out.
const MOST_COLUMNS: u32 = 512;
/// Rows between two pauses.
const ROWS_A_STEP: u64 = 2_000;
/// Sheets that are looked at.
const MOST_SHEETS: usize = 64;

/// Reads a workbook. Every few thousand rows `pause` gets the number of rows read so far and may break,
/// which gives `Ok(None)`; it may also wait, so that the caller stays responsive.
///
/// # Errors
/// See [`Refusal`].
pub async fn read_workbook(
    bytes: Vec<u8>,
    choice: &Choice,
    today: Day,
    mut pause: impl AsyncFnMut(u64) -> ControlFlow<()>,
) -> Result<Option<Imported>, Refusal> {
    check(&bytes, MOST_UNPACKED)?;
    let mut workbook: Xlsx<Source> = Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
    let mut plan = choose_sheet(&mut workbook, choice)?;
    let sheet = plan.sheets.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
    loop {
        let mut rows = Rows::new(plan, today);
        let mut source = SheetRows::open(&mut workbook, &sheet)?;
        let mut n_rows = 0;
        while let Some(row) = source.next().map_err(refusal)? {
            rows.take(row.line, row);
            n_rows += 1;
            if n_rows % ROWS_A_STEP == 0 && pause(rows.read()).await.is_break() {
                return Ok(None);
            }
        }
        let asked = rows.plan_by_all_rows();
        if rows.plan().is_final || !asked.reads_otherwise_than(rows.plan()) {
            return Ok(Some(rows.finish(&asked)));
        }
        plan = asked;
    }
}

/// Refuses what is no workbook of ours before the library sees it.
fn check(bytes: &[u8], most: u64) -> Result<(), Refusal> {
    match recognise(bytes) {
        Container::Empty => return Err(Refusal::Empty),
        Container::Text => return Err(Refusal::NotATable("text".into())),
        Container::Other(what) => return Err(Refusal::NotATable(what)),
        Container::Ole if holds_encrypted_package(bytes) => return Err(Refusal::Protected),
        Container::Ole => return Err(Refusal::OldWorkbook),
        Container::Xlsx => {}
    }
    let mut archive =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(|fault| Refusal::Damaged(fault.to_string()))?;
    let mut unpacked = 0u64;
    for index in 0..archive.len() {
        let file = archive.by_index_raw(index).map_err(|fault| Refusal::Damaged(fault.to_string()))?;
        unpacked = unpacked.saturating_add(file.size());
    }
    if unpacked > most {
        return Err(Refusal::TooBig(unpacked, most));
    }
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") {
        // Sizes that the directory states may be false: the parts that are held whole are measured.
        return check_strings(&mut archive);
    }
    Err(if has("xl/workbook.bin") {
        Refusal::NotATable("XLSB".into())
    } else if has("content.xml") {
        Refusal::NotATable("ODS".into())
    } else if has("word/document.xml") {
        Refusal::NotATable("DOCX".into())
    } else {
        Refusal::NotATable("ZIP archive".into())
    })
}

fn check_strings(archive: &mut zip::ZipArchive<Cursor<&[u8]>>) -> Result<(), Refusal> {
    for name in ["xl/sharedStrings.xml", "xl/styles.xml"] {
        let Ok(file) = archive.by_name(name) else { continue };
        let stated = file.size();
        let measured = std::io::copy(&mut file.take(stated + 1), &mut std::io::sink())
            .map_err(|fault| Refusal::Damaged(fault.to_string()))?;
        if measured > stated {
            return Err(Refusal::Damaged(format!("{name}: {stated}")));
        }
    }
    Ok(())
}

/// The stream that every encrypted OOXML file has; names in a compound file are UTF-16LE.
fn holds_encrypted_package(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    memchr::memmem::find(bytes, &name).is_some()
}

fn refusal(fault: XlsxError) -> Refusal {
    match fault {
        XlsxError::Password => Refusal::Protected,
        other => Refusal::Damaged(other.to_string()),
    }
}

/// Plans each sheet; takes the one the user named, or that with most roles × first rows.
fn choose_sheet(workbook: &mut Xlsx<Source>, choice: &Choice) -> Result<Plan, Refusal> {
    let names = workbook.sheet_names();
    let date_1904 = workbook.has_1904_epoch();
    let mut best: Option<(usize, Plan)> = None;
    let mut fault = None;
    for name in names.iter().take(MOST_SHEETS) {
        if choice.sheet.as_ref().is_some_and(|chosen| chosen != name && names.contains(chosen)) {
            continue;
        }
        let rows = match first_rows(workbook, name) {
            Ok(rows) => rows,
            Err(refusal) => {
                fault = better(fault, refusal);
                continue;
            }
        };
        if rows.is_empty() {
            continue;
        }
        let start = Plan { date_1904, sheets: Some((name.clone(), names.clone())), ..Plan::empty(choice) };
        match draft(start, &rows, rows.len() < MOST_KEPT) {
            Ok(plan) => {
                let n_roles = plan.columns.iter().filter(|column| column.role.is_some()).count();
                let score = n_roles * rows.len();
                if best.as_ref().is_none_or(|(most, _)| score > *most) {
                    best = Some((score, plan));
                }
            }
            Err(refusal) => fault = better(fault, refusal),
        }
    }
    best.map(|(_, plan)| plan).ok_or(fault.unwrap_or(Refusal::Empty))
}

/// Of the refusals of two sheets, the one that the user can act upon.
fn better(known: Option<Refusal>, next: Refusal) -> Option<Refusal> {
    let weight = |refusal: &Refusal| match refusal {
        Refusal::MissingColumns { missing, .. } => 10 - missing.len().min(5),
        Refusal::NoRows => 2,
        _ => 1,
    };
    match known {
        Some(known) if weight(&known) >= weight(&next) => Some(known),
        _ => Some(next),
    }
}

fn first_rows(workbook: &mut Xlsx<Source>, sheet: &str) -> Result<Vec<KeptRow>, Refusal> {
    let mut source = SheetRows::open(workbook, sheet)?;
    let mut rows = Vec::new();
    while rows.len() < MOST_KEPT
        && let Some(row) = source.next().map_err(refusal)?
    {
        if !row.is_blank() {
            rows.push(row.clone());
        }
    }
    Ok(rows)
}

/// Rows of a sheet, gathered from its stream of cells.
struct SheetRows<'a> {
    cells: XlsxCellReader<'a, Source>,
    row: KeptRow,
    /// The first cell of the next row.
    next: Option<(u32, u32, OwnedCell)>,
    /// The stream must not be asked beyond its end.
    is_over: bool,
}

impl<'a> SheetRows<'a> {
    fn open(workbook: &'a mut Xlsx<Source>, sheet: &str) -> Result<SheetRows<'a>, Refusal> {
        let cells = workbook.worksheet_cells_reader(sheet).map_err(refusal)?;
        Ok(SheetRows { cells, row: KeptRow::default(), next: None, is_over: false })
    }

    /// The next row that has a cell.
    fn next(&mut self) -> Result<Option<&KeptRow>, XlsxError> {
        self.row.cells.clear();
        let mut is_started = false;
        if let Some((line, column, cell)) = self.next.take() {
            self.row.line = line;
            self.put(column, cell);
            is_started = true;
        }
        while !self.is_over {
            let Some(record) = self.cells.next_cell_with_formula_metadata()? else {
                self.is_over = true;
                break;
            };
            let (row, column) = record.pos;
            let line = row.saturating_add(1);
            let has_formula = record.formula.is_some();
            let Some(cell) = owned(record.value, has_formula).filter(|_| column < MOST_COLUMNS) else {
                continue;
            };
            if is_started && line != self.row.line {
                self.next = Some((line, column, cell));
                return Ok(Some(&self.row));
            }
            self.row.line = line;
            is_started = true;
            self.put(column, cell);
        }
        Ok(is_started.then_some(&self.row))
    }

    fn put(&mut self, column: u32, cell: OwnedCell) {
        let at = column as usize;
        if self.row.cells.len() <= at {
            self.row.cells.resize(at + 1, OwnedCell::Text("".into()));
        }
        self.row.cells[at] = cell;
    }
}

/// A cell as ours; nothing when it is empty. A formula without a stored value is a fault, not 0.
fn owned(value: DataRef<'_>, has_formula: bool) -> Option<OwnedCell> {
    Some(match value {
        DataRef::Int(value) => OwnedCell::Number(value as f64),
        DataRef::Float(value) => OwnedCell::Number(value),
        DataRef::String(text) => OwnedCell::Text(text.into()),
        DataRef::SharedString(text) => OwnedCell::Text(text.into()),
        DataRef::Bool(value) => OwnedCell::Text(if value { "TRUE" } else { "FALSE" }.into()),
        DataRef::DateTime(date) if date.is_duration() => OwnedCell::Number(date.as_f64()),
        DataRef::DateTime(date) => OwnedCell::Serial(date.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => OwnedCell::Text(text.into()),
        DataRef::Error(error) => OwnedCell::Fault(error.to_string().into()),
        DataRef::Empty if has_formula => OwnedCell::Fault("".into()),
        DataRef::Empty => return None,
    })
}

#[cfg(test)]
mod tests;
