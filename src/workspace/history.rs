//! Steps back and forth. Documents are small (settings and the number of a source), so a step is a clone.
use super::{Document, Landing, Running, Source};

/// At most so many steps are kept.
const STEPS: usize = 200;

#[derive(Clone, Debug, Default)]
pub(super) struct History {
    past: Vec<Document>,
    future: Vec<Document>,
    /// A limit is being moved: the whole way is one step.
    pub(super) gesture: bool,
    /// The reading that was refused last, so that its columns can be corrected.
    pub(super) refused: Option<Running>,
}

impl History {
    pub(super) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }
    pub(super) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
    /// The document that a step would lead to.
    pub(super) fn peek(&self, landing: Landing) -> Option<Document> {
        match landing {
            Landing::Undo => self.past.last().cloned(),
            Landing::Redo => self.future.last().cloned(),
            Landing::Step | Landing::InPlace => None,
        }
    }
    /// The document before a list of sales came into it.
    pub(super) fn before(&self, sales: &Source) -> Option<&Document> {
        self.past.iter().rev().find(|document| document.source.as_ref() != Some(sales))
    }
    /// Puts the document that was left into its place.
    pub(super) fn record(&mut self, old: Document, landing: Landing) {
        self.gesture = false;
        match landing {
            Landing::InPlace => {}
            Landing::Undo => {
                self.past.pop();
                self.future.push(old);
            }
            Landing::Redo => {
                self.future.pop();
                self.past.push(old);
            }
            Landing::Step => {
                self.future.clear();
                self.past.push(old);
                if self.past.len() > STEPS {
                    self.past.remove(0);
                }
            }
        }
    }
    /// Records the start of a gesture, and nothing more until it ends. One that comes back to where it began
    /// leaves no step.
    pub(super) fn record_gesture(&mut self, old: Document, moving: bool, now: &Document) {
        if !self.gesture {
            self.record(old, Landing::Step);
        }
        self.gesture = moving;
        if !moving && self.past.last() == Some(now) {
            self.past.pop();
        }
    }
}
