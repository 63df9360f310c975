//! One value out of several. Parts see texts and places, so that they are compiled once for all types of values.
use leptos::prelude::*;

use super::live::{Held, Live};

/// The texts of the options, the place of the option in force, and what choosing a place does.
#[derive(Clone, Copy)]
pub struct Choice {
    pub(super) texts: Live<Vec<String>>,
    pub(super) at: Live<Option<usize>>,
    pub(super) choose: Callback<usize>,
}

impl Choice {
    /// Options with their texts, in order; the one in force; what is done with a chosen one.
    pub fn new<T: Held + Clone>(
        options: impl Into<Live<Vec<(T, String)>>>,
        selected: impl Into<Live<T>>,
        on_select: impl Fn(T) + Send + Sync + 'static,
    ) -> Choice {
        let (options, selected) = (options.into(), selected.into());
        let place = move |options: &Vec<(T, String)>| {
            selected.with(|selected| options.iter().position(|(value, _)| value == selected))
        };
        Choice {
            texts: Live::new(move || options.with(|all| all.iter().map(|(_, text)| text.clone()).collect())),
            at: Live::new(move || options.with(place)),
            choose: Callback::new(move |place: usize| {
                let value = options.with_untracked(|all| all.get(place).map(|(value, _)| value.clone()));
                if let Some(value) = value {
                    on_select(value);
                }
            }),
        }
    }
}
