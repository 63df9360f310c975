//! Several views as one, of one type.
//!
//! The library compiles a block that changes anew for every type of view in it. So a block always
//! draws an [`AnyView`]: lists and optional views by [`Draw::draw`], views that come and go by [`when`].
use leptos::prelude::*;

use super::live::Live;

/// Any number of views, an optional one included.
pub trait Draw {
    /// One after another.
    fn draw(self) -> AnyView;
}

impl<I> Draw for I
where
    I: IntoIterator,
    I::Item: IntoView + 'static,
{
    fn draw(self) -> AnyView {
        self.into_iter().map(|view| view.into_any()).collect::<Vec<AnyView>>().into_any()
    }
}

/// A view that is drawn again when what it reads changes.
pub fn redrawn(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    redrawn_any(Box::new(view))
}

fn redrawn_any(view: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    view! { {move || view()} }.into_any()
}

/// A view that is there while `shown`, made anew each time it comes.
pub fn when<V: IntoView + 'static>(
    shown: impl Into<Live<bool>>,
    view: impl Fn() -> V + Send + Sync + 'static,
) -> AnyView {
    let shown = shown.into();
    redrawn(move || shown.get().then(&view).draw())
}
