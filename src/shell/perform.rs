//! Performs effects; what the browser says of them comes back as an event.
use leptos::{prelude::*, task::spawn_local};

use super::Shell;
use crate::{
    engine::ToEngine,
    web::{self, engine_link::EngineLink},
    workspace::{Effect, Event, Outcome, Theme, Way},
};

/// How long changes settle before the state is kept, in milliseconds.
const SETTLE: u32 = 800;

impl Shell {
    pub(super) fn perform(self, effect: Effect) {
        match effect {
            Effect::Tell(message) => self.tell(&message),
            Effect::RestartEngine => self.start_engine(),
            Effect::KeepSoon => {
                let later = web::page::Timer::new(SETTLE, move || self.dispatch(Event::TimeToKeep));
                // Replacing the timer drops the old one, which cancels it.
                self.timer.set_value(Some(later));
            }
            Effect::SaveFile { name, mime, bytes } => {
                let saved = web::download::save(&name, &mime, &bytes);
                self.report(saved.map(|()| Outcome::SavedFile(name)));
            }
            Effect::Copy { text, html, rows } => spawn_local(async move {
                let copied = web::clipboard::write_table(&text, &html).await;
                self.report(copied.map(|()| Outcome::Copied(rows)));
            }),
            // The rows are painted first.
            Effect::Print => {
                web::page::Timer::new(0, || drop(web::page::print())).forget();
            }
            Effect::CopyText(text) => spawn_local(async move {
                let copied = web::clipboard::write_text(&text).await;
                self.report(copied.map(|()| Outcome::CopiedText));
            }),
            Effect::TakePicture { name, svg, size, way } => self.take_picture(name, svg, size, way),
            Effect::Reveal(selector) => web::page::reveal(selector),
            Effect::KeepPreferences => self.keep_preferences(),
            Effect::ShowAddress(page) => {
                let _ = web::address::set_hash(&format!("#/{}", page.slug()));
            }
        }
    }

    fn take_picture(self, name: String, svg: String, size: (f64, f64), way: Way) {
        if way == Way::Svg {
            let name = format!("{name}.svg");
            let saved = web::download::save(&name, "image/svg+xml", svg.as_bytes());
            return self.report(saved.map(|()| Outcome::SavedFile(name)));
        }
        spawn_local(async move {
            let done = match web::picture::png(&svg, size.0, size.1).await {
                Ok(png) if way == Way::Copy => {
                    web::clipboard::write_png(png).await.map(|()| Outcome::CopiedPicture)
                }
                Ok(png) => {
                    let name = format!("{name}.png");
                    web::download::save_blob(&name, &png).map(|()| Outcome::SavedFile(name))
                }
                Err(error) => Err(error),
            };
            self.report(done);
        });
    }

    /// What became of a browser's call.
    pub fn report(self, result: web::Result<Outcome>) {
        self.dispatch(Event::Browser(result.unwrap_or_else(|error| Outcome::Refused(error.0))));
    }

    fn tell(self, message: &ToEngine) {
        let told = self.link.with_value(|link| link.as_ref().map(|link| link.tell(message)));
        match told {
            Some(Ok(())) => {}
            Some(Err(error)) => self.dispatch(Event::Browser(Outcome::Refused(error.0))),
            None => self.waiting.update_value(|waiting| waiting.push(message.clone())),
        }
    }

    /// A new engine in place of the old one, which ends.
    pub(super) fn start_engine(self) {
        self.link.set_value(None);
        spawn_local(async move {
            match web::engine_link::worker().await {
                Ok(worker) => {
                    self.link.set_value(Some(self.listen(worker)));
                    for message in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
                        self.tell(&message);
                    }
                }
                Err(error) => self.dispatch(Event::EngineDied(error.0)),
            }
        });
    }

    fn listen(self, worker: web::engine_link::Worker) -> EngineLink {
        EngineLink::start(
            worker,
            move |message| self.dispatch(Event::Engine(message)),
            // Not from inside the worker's own event: the link that holds the closure goes away.
            move |words| spawn_local(async move { self.dispatch(Event::EngineDied(words)) }),
        )
    }

    fn keep_preferences(self) {
        let (lang, theme, keeping) =
            self.peek(|workspace| (workspace.lang, workspace.theme, workspace.keeping));
        let theme = match theme {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        // A browser that keeps nothing still works; the choice then lasts as long as the page.
        let _ = web::preferences::set("lang", lang.tag());
        let _ = web::preferences::set("theme", theme);
        let _ = web::preferences::set("keep", if keeping { "yes" } else { "no" });
    }
}
