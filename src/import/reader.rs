//! Text: the plan from its first bytes, then rows from chunks.
use super::{
    Choice, Decoder, Encoding, Imported, Plan, Refusal, Splitter,
    cell::{KeptRow, Row},
    container::{Container, recognise},
    detect,
    draft::draft,
    rows::Rows,
    sniff,
};
use crate::domain::Day;

/// Bytes that are enough to plan by.
const HEAD: usize = 1 << 18;

/// Rows that the plan is made from.
pub(super) const MOST_KEPT: usize = 500;

/// Cells of a row that are looked at when planning.
pub(super) const MOST_COLUMNS: usize = 512;

/// Plans the reading of a text from its first bytes (64 KiB are plenty); `is_whole` when it is all there is.
///
/// # Errors
/// See [`Refusal`].
pub fn plan_text(head: &[u8], is_whole: bool, choice: &Choice) -> Result<Plan, Refusal> {
    let (head, is_whole) = match head.get(..HEAD) {
        Some(first) if head.len() > HEAD => (first, false),
        _ => (head, is_whole),
    };
    match recognise(head) {
        Container::Empty => return Err(Refusal::Empty),
        Container::Text => {}
        Container::Xlsx => return Err(Refusal::NotATable("XLSX".into())),
        Container::Ole => return Err(Refusal::OldWorkbook),
        Container::Other(what) => return Err(Refusal::NotATable(what)),
    }
    let encoding = choice.encoding.unwrap_or_else(|| detect(head));
    let mut decoder = Decoder::new(encoding);
    let text = String::from_utf8_lossy(decoder.decode(head, is_whole)).into_owned();
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let dialect = sniff(&text);
    let delimiter = choice.delimiter.filter(|byte| byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r'));
    let delimiter = delimiter.unwrap_or(dialect.delimiter);
    let mut rows = Vec::new();
    let mut splitter = Splitter::new(delimiter);
    splitter
        .push(text.as_bytes(), is_whole, &mut |line, record| keep(&mut rows, line, record, dialect.sep_line));
    if rows.len() < 2 && !is_whole {
        splitter.push(b"", true, &mut |line, record| keep(&mut rows, line, record, dialect.sep_line));
    }
    let start = Plan {
        encoding: Some(encoding),
        delimiter: Some(delimiter),
        skip_to: u32::from(dialect.sep_line),
        ..Plan::empty(choice)
    };
    draft(start, &rows, is_whole)
}

fn keep(rows: &mut Vec<KeptRow>, line: u32, row: &impl Row, has_sep_line: bool) {
    let is_directive = has_sep_line && line == 1;
    if rows.len() < MOST_KEPT && !is_directive && !row.is_blank() {
        let mut row = KeptRow::of(line, row);
        row.cells.truncate(MOST_COLUMNS);
        rows.push(row);
    }
}

/// Reads a text in chunks of any size.
#[derive(Debug)]
pub struct Reader {
    decoder: Decoder,
    splitter: Splitter,
    rows: Rows,
}

/// How a reading ended.
#[derive(Debug)]
pub enum Finish {
    /// The rows agree with the plan.
    Done(Box<Imported>),
    /// All rows together ask for another plan: read the source again under this one. At most twice:
    /// once for the encoding, once for the format of columns.
    Again(Box<Plan>),
}

impl Reader {
    /// Reads under a plan; days after `today` are counted as future.
    pub fn new(plan: Plan, today: Day) -> Reader {
        Reader {
            decoder: Decoder::new(plan.encoding.unwrap_or(Encoding::Utf8)),
            splitter: Splitter::new(plan.delimiter.unwrap_or(b'\t')),
            rows: Rows::new(plan, today),
        }
    }
    /// The next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.feed(bytes, false);
    }
    /// Rows of data so far.
    pub fn rows(&self) -> u64 {
        self.rows.read()
    }
    /// No more bytes.
    pub fn finish(mut self) -> Finish {
        self.feed(&[], true);
        let plan = self.rows.plan();
        let is_wrong_text = plan.encoding == Some(Encoding::Utf8)
            && plan.choice.encoding.is_none()
            && self.decoder.faults() > 0;
        let mut asked = self.rows.plan_by_all_rows();
        if is_wrong_text && !plan.is_final {
            // Marks and dates may look otherwise then: this plan may still be corrected.
            asked.encoding = Some(Encoding::Windows1251);
            asked.is_final = false;
            return Finish::Again(Box::new(asked));
        }
        if !plan.is_final && asked.reads_otherwise_than(plan) {
            return Finish::Again(Box::new(asked));
        }
        Finish::Done(Box::new(self.rows.finish(&asked)))
    }

    fn feed(&mut self, bytes: &[u8], last: bool) {
        let text = self.decoder.decode(bytes, last);
        let rows = &mut self.rows;
        self.splitter.push(text, last, &mut |line, record| rows.take(line, record));
    }
}

/// Reads a text that is all in memory: for small pastes.
///
/// # Errors
/// See [`Refusal`].
pub fn read_text(bytes: &[u8], choice: &Choice, today: Day) -> Result<Imported, Refusal> {
    let mut plan = plan_text(bytes, true, choice)?;
    loop {
        let mut reader = Reader::new(plan, today);
        reader.push(bytes);
        match reader.finish() {
            Finish::Done(imported) => return Ok(*imported),
            // A final plan is never asked to change.
            Finish::Again(next) => plan = *next,
        }
    }
}
