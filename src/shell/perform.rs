//! Performs effects; what the browser says of them comes back as an event.
use leptos::{prelude::*, task::spawn_local};

use super::{Line, Shell};
use crate::{
    desk::ToDesk,
    engine::ToEngine,
    web::{
        self,
        link::{self, Packed, Said},
    },
    workspace::{Effect, Event, Outcome, Theme, Way},
};

/// How long changes settle before the state is kept, in milliseconds.
const SETTLE: u32 = 800;

impl Shell {
    pub(super) fn perform(self, effect: Effect) {
        match effect {
            Effect::Tell(message) => self.tell(&message),
            Effect::AskDesk(message) => self.ask_desk(&message),
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
        self.say_on(self.engine, Packed::to_engine(message));
    }

    fn say_on(self, line: Line, message: web::Result<Packed>) {
        if let Err(error) = message.and_then(|message| line.tell(message)) {
            self.dispatch(Event::Browser(Outcome::Refused(error.0)));
        }
    }

    /// A new engine in place of the old one, which ends.
    pub(super) fn start_engine(self) {
        let heard = move |data: &Said| {
            if let Some(message) = link::read(data)? {
                link::take_handles(&message, data);
                self.dispatch(Event::Engine(message));
            }
            Ok(())
        };
        self.engine.start(heard, move |words| self.dispatch(Event::EngineDied(words)));
    }

    /// The desk starts with the first question.
    fn ask_desk(self, message: &ToDesk) {
        if !self.desk.is_open() {
            let heard = move |data: &Said| {
                if let Some(message) = link::read(data)? {
                    self.dispatch(Event::Desk(Box::new(message)));
                }
                Ok(())
            };
            let died = move |words| {
                self.desk.close();
                self.dispatch(Event::DeskDied(words));
            };
            self.desk.start(heard, died);
        }
        self.say_on(self.desk, Packed::new(message));
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
