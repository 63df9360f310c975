//! Files the user chose or dropped: handles, not yet read.
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, FileList, HtmlInputElement};

pub use web_sys::File;

/// The files chosen in an `<input type="file">`; the input is emptied, so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Vec<File> {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return Vec::new() };
    let files = input.files().map(list).unwrap_or_default();
    input.set_value("");
    files
}

/// Whether what is being dragged over the page holds files.
pub fn carries_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// The files let go over the page.
pub fn dropped(event: &DragEvent) -> Vec<File> {
    event.data_transfer().and_then(|data| data.files()).map(list).unwrap_or_default()
}

/// Whether the pointer has left the window while dragging.
pub fn left_window(event: &DragEvent) -> bool {
    event.related_target().is_none()
}

fn list(files: FileList) -> Vec<File> {
    (0..files.length()).filter_map(|index| files.get(index)).collect()
}
