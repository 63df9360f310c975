//! The worker: messages in, [`Engine`], messages out. Long readings breathe between chunks, so that a
//! cancel or a newer question gets in; the newest question wins because the page asks one at a time.
use std::{cell::RefCell, collections::BTreeMap, ops::ControlFlow, rc::Rc};

use razbor::{
    domain::{Day, Rev, SourceId},
    engine::{Engine, FromEngine, KeptSource, ToEngine},
    import::{Choice, Container, Finish, Imported, Reader, Refusal, plan_text, recognise},
    table::{TableKind, sample},
    web::{self, keeping, source, worker_side as page},
    words::Lang,
};
use web_sys::Blob;

/// Bytes read at once.
const CHUNK: f64 = 262_144.0;
/// Bytes from which the dialect and the columns are guessed.
const HEAD: f64 = 131_072.0;
/// Numbers under which sources are kept: one a table.
const NUMBERS: std::ops::Range<u32> = 0..TableKind::ALL.len() as u32;
/// The largest source we open.
const CAP: f64 = 1_073_741_824.0;
/// The largest workbook: it has to be in memory whole.
const WORKBOOK_CAP: f64 = 134_217_728.0;

#[derive(Default)]
struct Worker {
    engine: Engine,
    handles: BTreeMap<SourceId, Blob>,
    /// Which source the browser keeps under a number.
    kept: BTreeMap<u32, SourceId>,
    /// The reading that may go on; another number stops it.
    reading: Option<Rev>,
}

type Shared = Rc<RefCell<Worker>>;

/// What is to be read.
struct Job {
    rev: Rev,
    choice: Choice,
    today: Day,
}

fn main() {
    let worker = Shared::default();
    page::listen(move |message, handles| heard(&worker, message, handles));
    say(&FromEngine::Ready);
}

fn say(message: &FromEngine) {
    // Nothing can be done about a page that is gone.
    let _ = page::tell(message);
}

fn heard(worker: &Shared, message: ToEngine, handles: Vec<Option<Blob>>) {
    match message {
        ToEngine::Read { rev, source, choice, today } => {
            let mut this = worker.borrow_mut();
            if let Some(handle) = handles.into_iter().flatten().next() {
                this.handles.insert(source, handle);
            }
            this.reading = Some(rev);
            let handle = this.handles.get(&source).cloned();
            drop(this);
            start(worker, handle, Job { rev, choice, today });
        }
        ToEngine::ReadSample { table, rev, lang, choice, today, .. } => {
            worker.borrow_mut().reading = Some(rev);
            let language =
                if lang == Lang::Ru { sample::Language::Russian } else { sample::Language::English };
            let csv = sample::csv(table, language, today);
            let handle = source::of_text(&csv).ok().map(|given| given.handle);
            start(worker, handle, Job { rev, choice, today });
        }
        ToEngine::Cancel => worker.borrow_mut().reading = None,
        ToEngine::PutAway(tables) => worker.borrow_mut().engine.put_away(&tables),
        ToEngine::Ask { rev, query } => {
            let answer = Box::new(worker.borrow_mut().engine.answer(&query));
            say(&FromEngine::Answered { rev, answer });
        }
        ToEngine::Keep { state, sources } => keep(worker, state, sources, handles),
        ToEngine::Restore => restore(worker),
    }
}

fn start(worker: &Shared, handle: Option<Blob>, job: Job) {
    let worker = Rc::clone(worker);
    wasm_bindgen_futures::spawn_local(async move {
        let rev = job.rev;
        let result = match handle {
            Some(handle) => read(&worker, &handle, &job).await,
            None => Err(Refusal::Empty),
        };
        let result = match result {
            _ if worker.borrow().reading != Some(rev) => return say(&FromEngine::Cancelled { rev }),
            Ok(None) => return say(&FromEngine::Cancelled { rev }),
            Ok(Some(imported)) => Ok(Box::new(worker.borrow_mut().engine.load(imported))),
            Err(refusal) => Err(refusal),
        };
        say(&FromEngine::Read { rev, result });
    });
}

fn goes_on(worker: &Shared, job: &Job) -> bool {
    worker.borrow().reading == Some(job.rev)
}

/// A browser that cannot read the handle (the file was moved or deleted) is told as damage.
fn unreadable(error: web::BrowserError) -> Refusal {
    Refusal::Damaged(error.0)
}

/// `None`: it was cancelled.
type Outcome = Result<Option<Imported>, Refusal>;

async fn read(worker: &Shared, handle: &Blob, job: &Job) -> Outcome {
    let size = handle.size();
    if size > CAP {
        return Err(Refusal::TooBig(size as u64, CAP as u64));
    }
    let head = source::read(handle, 0.0, size.min(HEAD)).await.map_err(unreadable)?;
    match recognise(&head) {
        Container::Xlsx | Container::Ole => read_workbook(worker, handle, job).await,
        _ => read_text(worker, handle, job, &head).await,
    }
}

async fn read_text(worker: &Shared, handle: &Blob, job: &Job, head: &[u8]) -> Outcome {
    let size = handle.size();
    let mut plan = plan_text(head, size <= HEAD, &job.choice)?;
    loop {
        let mut reader = Reader::new(plan, job.today);
        let mut from = 0.0;
        while from < size {
            let to = (from + CHUNK).min(size);
            let chunk = source::read(handle, from, to).await.map_err(unreadable)?;
            reader.push(&chunk);
            from = to;
            if !goes_on(worker, job) {
                return Ok(None);
            }
            progress(job, reader.rows(), from, size);
        }
        match reader.finish() {
            Finish::Done(imported) => return Ok(Some(*imported)),
            Finish::Again(better) => plan = *better,
        }
    }
}

async fn read_workbook(worker: &Shared, handle: &Blob, job: &Job) -> Outcome {
    let size = handle.size();
    if size > WORKBOOK_CAP {
        return Err(Refusal::TooBig(size as u64, WORKBOOK_CAP as u64));
    }
    let bytes = source::read(handle, 0.0, size).await.map_err(unreadable)?;
    page::breathe().await;
    let pause = async |rows: u64| {
        progress(job, rows, 0.0, 0.0);
        page::breathe().await;
        if goes_on(worker, job) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    razbor::import::read_workbook(bytes, &job.choice, job.today, pause).await
}

fn progress(job: &Job, rows: u64, done: f64, of: f64) {
    say(&FromEngine::Progress { rev: job.rev, rows, bytes: (done as u64, of as u64) });
}

fn keep(worker: &Shared, state: Option<Vec<u8>>, sources: Vec<KeptSource>, handles: Vec<Option<Blob>>) {
    let worker = Rc::clone(worker);
    wasm_bindgen_futures::spawn_local(async move {
        let handle_of: BTreeMap<u32, (SourceId, Option<Blob>)> = sources
            .into_iter()
            .zip(handles)
            .map(|(kept, handle)| {
                let handle = handle.or_else(|| worker.borrow().handles.get(&kept.source).cloned());
                (kept.as_number.0, (kept.source, handle))
            })
            .collect();
        let known = worker.borrow().kept.clone();
        let is_other = |number: &u32| handle_of.get(number).map(|(id, _)| id) != known.get(number);
        let other = NUMBERS
            .filter(is_other)
            .map(|number| (number, handle_of.get(&number).and_then(|(_, handle)| handle.clone())));
        let kept = match &state {
            Some(state) => keeping::put(state, &other.collect::<Vec<_>>()).await,
            None => keeping::clear().await,
        };
        match kept {
            Ok(()) => {
                worker.borrow_mut().kept =
                    handle_of.into_iter().map(|(number, (id, _))| (number, id)).collect();
                say(&FromEngine::Kept);
            }
            Err(error) => say(&FromEngine::NotKept(error.0)),
        }
    });
}

fn restore(worker: &Shared) {
    let worker = Rc::clone(worker);
    wasm_bindgen_futures::spawn_local(async move {
        // A browser without storage starts empty: that is what the page then shows.
        let (state, handles) = keeping::get(NUMBERS.end).await.unwrap_or_default();
        let numbered = NUMBERS.zip(handles).filter_map(|(number, handle)| Some((SourceId(number), handle?)));
        let (sources, handles): (Vec<SourceId>, Vec<Blob>) = numbered.unzip();
        {
            let mut this = worker.borrow_mut();
            for (id, handle) in sources.iter().zip(&handles) {
                this.handles.insert(*id, handle.clone());
                this.kept.insert(id.0, *id);
            }
        }
        let _ = page::tell_with(&FromEngine::Restored { state, sources }, &handles);
    });
}
