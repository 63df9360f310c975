//! Names for showing, searching and sorting, in one piece of memory each.
use crate::table::{Names, fold};

#[derive(Clone, Debug, Default)]
struct Column {
    text: String,
    starts: Vec<u32>,
}

/// The names of objects or sellers; a number without a name is the empty name.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    shown: Column,
    folded: Column,
}

impl Column {
    fn push(&mut self, name: &str) {
        self.starts.push(self.text.len() as u32);
        self.text.push_str(name);
    }
    fn get(&self, id: u32) -> &str {
        let id = id as usize;
        let Some(&start) = self.starts.get(id) else { return "" };
        let end = self.starts.get(id + 1).map_or(self.text.len(), |&end| end as usize);
        &self.text[start as usize..end]
    }
}

impl Labels {
    pub(super) fn new(names: &Names) -> Labels {
        let mut labels = Labels::default();
        for id in 0..names.len() as u32 {
            labels.shown.push(names.get(id));
            labels.folded.push(&fold(names.get(id)));
        }
        labels
    }
    /// The spelling to show.
    pub(super) fn shown(&self, id: u32) -> &str {
        self.shown.get(id)
    }
    /// What is compared and sorted by.
    pub(super) fn folded(&self, id: u32) -> &str {
        self.folded.get(id)
    }
    /// How many.
    pub(super) fn len(&self) -> usize {
        self.shown.starts.len()
    }
}
