//! The eight steps of the method.
use leptos::prelude::*;

use super::{Above, Overlay};
use crate::{
    parts::{Choice, Draw, Glyph, Icon, Select},
    shell::shell,
    words::Lang,
    workspace::{Event, Page, Theme},
};

/// The rail at the left; on a phone, the bar below.
#[component]
pub(super) fn Rail() -> impl IntoView {
    let shell = shell();
    view! {
        <nav class="rail" aria-label=shell.text("steps-label")>
            <a class="brand" href="#/clients"><Icon glyph=Glyph::Brand/><span>{shell.text("app-name")}</span></a>
            <ul class="steps">
                {Page::ALL.into_iter().enumerate().map(|(n, page)| view! { <Step n page/> }).draw()}
            </ul>
            <Foot/>
        </nav>
    }
}

#[component]
fn Step(n: usize, page: Page) -> impl IntoView {
    let shell = shell();
    let name = shell.say(move |_, words| words.text(&format!("step-{}", page.slug())));
    let current = shell.memo(move |workspace| (workspace.page == page).then_some("page"));
    let full =
        shell.memo(move |workspace| (page.has_tool() && workspace.heard.loaded.is_some()).then_some(""));
    view! {
        <li>
            <a href=format!("#/{}", page.slug()) aria-current=move || current.get() data-full=move || full.get() title=name>
                <b>{n + 1}</b>
                <span class="name">{name}</span>
            </a>
        </li>
    }
}

/// The promise, language, theme, keys.
#[component]
fn Foot() -> impl IntoView {
    let shell = shell();
    view! {
        <div class="foot">
            <span title=shell.text("promise-detail")>{shell.text("promise")}</span>
            <Preferences/>
        </div>
    }
}

/// Language, theme and the sheet of keys.
#[component]
pub(super) fn Preferences() -> impl IntoView {
    let shell = shell();
    let above = expect_context::<Above>();
    let langs = shell
        .say(|_, words| vec![(Lang::Ru, words.text("language-ru")), (Lang::En, words.text("language-en"))]);
    let themes = shell.say(|_, words| {
        let name = |theme, key| (theme, words.text(key));
        vec![
            name(Theme::System, "theme-system"),
            name(Theme::Light, "theme-light"),
            name(Theme::Dark, "theme-dark"),
        ]
    });
    let lang = shell.memo(|workspace| workspace.lang);
    let theme = shell.memo(|workspace| workspace.theme);
    view! {
        <div class="preferences">
            <Select
                label=shell.text("language")
                choice=Choice::new(langs, lang, move |lang| shell.dispatch(Event::ChoseLang(lang)))
            />
            <Select
                label=shell.text("theme")
                choice=Choice::new(themes, theme, move |theme| shell.dispatch(Event::ChoseTheme(theme)))
            />
            <button type="button" class="link" on:click=move |_| above.0.set(Some(Overlay::Keys))>
                {shell.text("keys")}
            </button>
        </div>
    }
}
