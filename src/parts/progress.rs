//! Progress of a long job.
use leptos::prelude::*;

use super::button::*;
use super::draw::Draw;
use super::live::Live;

/// How far a job has come; without `of` it only moves.
#[component]
pub fn Progress(
    /// What is being done.
    #[prop(into)]
    label: Live<String>,
    /// Done so far.
    #[prop(into)]
    done: Live<u64>,
    /// All there is, when known.
    #[prop(into)]
    of: Live<Option<u64>>,
    /// How far, in words: "4 200 of 12 340 rows".
    #[prop(optional, into)]
    note: Live<Option<String>>,
    /// What the button says.
    #[prop(optional, into)]
    cancel_label: Live<String>,
    /// The user wants it stopped.
    #[prop(optional, into)]
    on_cancel: Option<Callback<()>>,
) -> impl IntoView {
    let percent = move || of.get().map(|of| percent(done.get(), of));
    view! {
        <div class="progress">
            <p><span>{label}</span> <span class="far">{move || note.get()}</span></p>
            <div
                class="track"
                role="progressbar"
                aria-label=label
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=move || percent().map(|percent| percent.to_string())
                aria-valuetext=move || note.get()
                data-endless=move || percent().is_none().then_some("")
            >
                <div class="fill" style:width=move || percent().map(|percent| format!("{percent}%"))></div>
            </div>
            {on_cancel.map(|on_click| view! { <Button label=cancel_label on_click/> }).draw()}
        </div>
    }
}

/// Whole percent, never above 100; an empty job is done.
fn percent(done: u64, of: u64) -> u64 {
    (u128::from(done.min(of)) * 100).checked_div(u128::from(of)).map_or(100, |percent| percent as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(done: u64, of: u64, expect: u64) {
        assert_eq!(percent(done, of), expect);
    }

    #[test]
    fn progress_is_rounded_down_so_that_only_the_end_is_the_end() {
        check(1, 3, 33);
        check(999, 1000, 99);
        check(1000, 1000, 100);
    }

    #[test]
    fn more_than_all_is_all_and_an_empty_job_is_done() {
        check(7, 5, 100);
        check(0, 0, 100);
        check(u64::MAX, u64::MAX, 100);
    }
}
