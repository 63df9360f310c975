//! A worker, and what was said before it could hear.
use leptos::{prelude::*, task::spawn_local};

use crate::web::{
    self,
    link::{self, Link, Packed, Said},
};

/// The line to a program; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Line {
    program: &'static str,
    state: StoredValue<State, LocalStorage>,
}

#[derive(Default)]
struct State {
    link: Option<Link>,
    waiting: Vec<Packed>,
    open: bool,
}

impl Line {
    pub(super) fn new(program: &'static str) -> Line {
        Line { program, state: StoredValue::new_local(State::default()) }
    }

    /// A worker runs, or is starting.
    pub(super) fn is_open(self) -> bool {
        self.state.with_value(|state| state.open)
    }

    /// Ends the worker; what it was not told yet is dropped.
    pub(super) fn close(self) {
        self.state.set_value(State::default());
    }

    /// A new worker in place of the old one, which ends; what waits is told to the new one.
    pub(super) fn start(
        self,
        heard: impl Fn(&Said) -> Result<(), String> + 'static,
        died: impl Fn(String) + Copy + 'static,
    ) {
        self.state.update_value(|state| (state.link, state.open) = (None, true));
        spawn_local(async move {
            match link::worker(self.program).await {
                Ok(worker) => {
                    // Not from inside the worker's own event: the link that holds the closure goes away.
                    let later = move |words| spawn_local(async move { died(words) });
                    let link = Link::start(worker, heard, later);
                    self.state.update_value(|state| {
                        for message in state.waiting.drain(..) {
                            let _ = link.tell(&message);
                        }
                        state.link = Some(link);
                    });
                }
                Err(error) => died(error.0),
            }
        });
    }

    /// Tells the worker something, when it hears.
    pub(super) fn tell(self, message: Packed) -> web::Result<()> {
        self.state
            .try_update_value(|state| match &state.link {
                Some(link) => link.tell(&message),
                None => {
                    state.waiting.push(message);
                    Ok(())
                }
            })
            .unwrap_or(Ok(()))
    }
}
