//! Values that change while the page stands.
//!
//! The library compiles a signal anew for every type of value, several kilobytes each time. So every
//! value of the page goes through one signal of one type, [`Value`]; a new `T` in [`Live<T>`] costs a cast.
use std::{
    any::Any,
    marker::PhantomData,
    sync::{Arc, Mutex},
};

use leptos::{
    prelude::*,
    tachys::{html::attribute::IntoAttributeValue, reactive_graph::SharedReactiveFunction},
};

/// What a value of the page must be able to do.
pub trait Held: PartialEq + Send + Sync + 'static {}

impl<T: PartialEq + Send + Sync + 'static> Held for T {}

/// A value whose type is known to its reader alone.
#[derive(Clone)]
struct Value {
    held: Arc<dyn Any + Send + Sync>,
    same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        (self.same)(&*self.held, &*other.held)
    }
}

impl Value {
    fn of<T: Held>(value: T) -> Value {
        let same = |one: &dyn Any, other: &dyn Any| match (one.downcast_ref::<T>(), other.downcast_ref::<T>())
        {
            (Some(one), Some(other)) => one == other,
            _ => false,
        };
        Value { held: Arc::new(value), same }
    }

    fn get<T: 'static>(&self) -> &T {
        match self.held.downcast_ref() {
            Some(value) => value,
            None => unreachable!("a Live<T> holds a T"),
        }
    }
}

/// A value that is computed from others and changes with them: readers run again only when it differs.
pub struct Live<T> {
    memo: Memo<Value>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Live<T> {
        *self
    }
}

impl<T> Copy for Live<T> {}

fn memo(read: Box<dyn Fn() -> Value + Send + Sync>) -> Memo<Value> {
    Memo::new(move |_| read())
}

impl<T: Held> Live<T> {
    /// Computed by `read`, again when something it read has changed.
    pub fn new(read: impl Fn() -> T + Send + Sync + 'static) -> Live<T> {
        Live { memo: memo(Box::new(move || Value::of(read()))), of: PhantomData }
    }

    /// A value that stays.
    pub fn stored(value: T) -> Live<T> {
        let value = Value::of(value);
        Live { memo: memo(Box::new(move || value.clone())), of: PhantomData }
    }
}

impl<T: 'static> Live<T> {
    /// Tracked: the reader runs again.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(self.memo.get().get())
    }

    /// The value as it is now; not tracked.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(self.memo.get_untracked().get())
    }

    /// The reader runs again when the value changes.
    pub fn track(self) {
        self.memo.track();
    }
}

impl<T: Clone + 'static> Live<T> {
    /// Tracked: the reader runs again.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now; not tracked.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: Held + Default> Default for Live<T> {
    fn default() -> Live<T> {
        Live::stored(T::default())
    }
}

impl<T: Held> From<T> for Live<T> {
    fn from(value: T) -> Live<T> {
        Live::stored(value)
    }
}

impl From<String> for Live<Option<String>> {
    fn from(text: String) -> Live<Option<String>> {
        Live::stored(Some(text))
    }
}

impl From<&str> for Live<Option<String>> {
    fn from(text: &str) -> Live<Option<String>> {
        Live::stored(Some(text.to_owned()))
    }
}

impl<T: Held + Clone> From<Live<T>> for Live<Option<T>> {
    fn from(live: Live<T>) -> Live<Option<T>> {
        Live::new(move || Some(live.get()))
    }
}

impl<T: Clone + 'static> IntoRender for Live<T> {
    type Output = SharedReactiveFunction<T>;

    fn into_render(self) -> Self::Output {
        Arc::new(Mutex::new(move || self.get()))
    }
}

impl<T: Clone + 'static> IntoAttributeValue for Live<T> {
    type Output = SharedReactiveFunction<T>;

    fn into_attribute_value(self) -> Self::Output {
        self.into_render()
    }
}

/// A value that is set by events.
pub struct LiveCell<T> {
    signal: RwSignal<Value>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for LiveCell<T> {
    fn clone(&self) -> LiveCell<T> {
        *self
    }
}

impl<T> Copy for LiveCell<T> {}

impl<T: Held> LiveCell<T> {
    /// Starts with `value`.
    pub fn new(value: T) -> LiveCell<T> {
        LiveCell { signal: RwSignal::new(Value::of(value)), of: PhantomData }
    }

    /// Readers run again.
    pub fn set(self, value: T) {
        self.signal.set(Value::of(value));
    }
}

impl<T: Held> LiveCell<T> {
    /// Readers run again, if the page that made it still stands.
    pub fn set_if_there(self, value: T) {
        let _ = self.signal.try_set(Value::of(value));
    }
}

impl<T: 'static> LiveCell<T> {
    /// Tracked: the reader runs again.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(self.signal.get().get())
    }
}

impl<T: Clone + 'static> LiveCell<T> {
    /// Tracked: the reader runs again.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now; not tracked.
    pub fn get_untracked(self) -> T {
        self.signal.get_untracked().get::<T>().clone()
    }
}

impl<T: Held + Clone> From<LiveCell<T>> for Live<T> {
    fn from(cell: LiveCell<T>) -> Live<T> {
        Live::new(move || cell.get())
    }
}
