//! Shows bad code to the rules: a rule that cannot fail proves nothing.
use super::breaches;

#[track_caller]
fn refused(path: &str, code: &str, why: &str) {
    let found = breaches(path, &format!("//! Says what it is for.\n{code}\n"));
    assert!(found.len() == 1 && found[0].contains(why), "{path}: {code}\ngave {found:#?}");
}

#[track_caller]
fn accepted(path: &str, code: &str) {
    let found = breaches(path, &format!("//! Says what it is for.\n{code}\n"));
    assert!(found.is_empty(), "{path}: {code}\ngave {found:#?}");
}

#[test]
fn a_layer_may_not_use_a_later_one() {
    refused("src/domain/day.rs", "use crate::stats::NoAnswer;", "later layer");
    refused("src/stats/mean.rs", "use crate::{domain::Day, table::Sales};", "crate::table::Sales");
    refused(
        "src/stats/mean.rs",
        "use crate::{\n    domain::{Day, Month as Moon},\n    words::Words,\n};",
        "later layer",
    );
    refused("src/stats/mean.rs", "fn f() { crate :: table::sales::rows() }", "crate::table::sales::rows");
    refused("src/stats/mean.rs", "use super::super::table::Sales;", "crate::table::Sales");
    refused("src/stats/mod.rs", "use super::table::Sales;", "crate::table::Sales");
    refused("src/export/csv.rs", "use crate::tools;", "later layer");
    refused("src/workspace/mod.rs", "use crate::web::clipboard;", "later layer");
    refused("src/parts/button.rs", "use crate::shell::Shell;", "later layer");
    refused("src/tools/rfm/draw.rs", "use crate::app::App;", "later layer");
    refused("src/tools/rfm/draw.rs", "use crate::parts::Button;", "later layer");
    refused("src/tools/rfm/draw.rs", "use leptos::prelude::*;", "leptos belongs to");
    refused("src/tools/rfm/screen.rs", "use crate::parts::Button;", "later layer");
}

#[test]
fn a_layer_may_use_its_own_and_those_before() {
    accepted("src/table/sales.rs", "use crate::{domain::Day, stats::NoAnswer, table::Names};");
    accepted("src/table/sales.rs", "use super::Names;\nuse super::super::domain::Day;");
    accepted("src/table/sales.rs", "mod tests { use super::*; use crate::domain::*; }");
    accepted("src/tools/rfm/draw.rs", "use crate::{markup::kit, tools::rfm::Report};");
    accepted("src/app/mod.rs", "use crate::tools::Act;");
    accepted("src/main.rs", "use razbor::app::App;");
    accepted("src/lib.rs", "pub use crate::app::App;");
}

#[test]
fn tools_are_strangers() {
    refused("src/tools/rfm/analysis.rs", "use crate::tools::abc_xyz::Report;", "strangers");
    refused("src/tools/rfm/analysis.rs", "use crate::tools::{abc_xyz::Report, rfm::Params};", "strangers");
    refused("src/tools/rfm/analysis.rs", "use super::super::abc_xyz;", "strangers");
    accepted("src/tools/rfm/analysis.rs", "use crate::tools::rfm::Params;\nuse super::Report;");
    accepted("src/tools/mod.rs", "use crate::tools::{abc_xyz, rfm};");
}

#[test]
fn words_in_comments_and_strings_are_no_code() {
    accepted("src/domain/day.rs", "// see crate::table::Sales\n/* web_sys::window() /* leptos::x */ */");
    accepted(
        "src/domain/day.rs",
        "/// [`crate::app::App`]\nconst A: &str = \"crate::table::Sales \\\" web_sys::x\";",
    );
    accepted(
        "src/domain/day.rs",
        "const A: &str = r#\"use \"web_sys\"; crate::app::x\"#; fn r#type<'a>() {}",
    );
    accepted(
        "src/domain/day.rs",
        "const A: char = '\"'; const B: char = '\\''; const C: &str = \"crate::app::x\";",
    );
    refused(
        "src/domain/day.rs",
        "const A: &str = \"\"; use crate::app::x; const B: &str = \"\";",
        "later layer",
    );
    refused("src/domain/day.rs", "const A: char = '\"'; use crate::app::x;", "later layer");
}

#[test]
fn only_web_and_the_programs_touch_the_browser() {
    refused("src/parts/button.rs", "use web_sys::Window;", "web_sys belongs");
    refused("src/shell/mod.rs", "fn f() { js_sys::eval() }", "js_sys belongs");
    refused("src/engine/mod.rs", "#[wasm_bindgen::prelude::wasm_bindgen]", "wasm_bindgen belongs");
    refused("src/storage/mod.rs", "use idb;", "idb belongs");
    refused("src/app/mod.rs", "let w = leptos::web_sys::window();", "web_sys belongs");
    refused("src/app/mod.rs", "use leptos::web_sys;", "web_sys belongs");
    accepted("src/storage/mod.rs", "use self::idb; fn f() { self::idb::open() }");
    accepted("src/web/clipboard.rs", "use web_sys::Window; use wasm_bindgen::JsCast;");
    accepted("src/bin/engine.rs", "use js_sys::global;");
}

#[test]
fn only_what_is_drawn_names_leptos() {
    refused("src/workspace/mod.rs", "use leptos::prelude::*;", "leptos belongs");
    refused("src/web/file.rs", "use leptos::prelude::*;", "leptos belongs");
    refused("src/tools/rfm/mod.rs", "use ::leptos::prelude::*;", "leptos belongs");
    for path in
        ["src/parts/field.rs", "src/shell/mod.rs", "src/app/mod.rs", "src/main.rs", "src/parts/table/row.rs"]
    {
        accepted(path, "use leptos::prelude::*;");
    }
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    refused("src/domain/day.rs", &"// line\n".repeat(400), "the cap is 400");
    accepted("src/domain/day.rs", &"// line\n".repeat(398));
    assert_eq!(breaches("src/domain/day.rs", "use std::fmt;\n//! Late.\n").len(), 1);
    assert_eq!(breaches("src/domain/day.rs", "//!\n").len(), 1, "an empty first line says nothing");
}

#[test]
fn style_attributes_are_blocked() {
    refused("src/app/mod.rs", "view! { <p style=\"width:1px\"/> }", "blocked by the CSP");
    refused("src/app/mod.rs", "view! { <p style = \"width:1px\"/> }", "blocked by the CSP");
    accepted("src/app/mod.rs", "view! { <p style:width=\"1px\" class=\"wide\"/> }");
}

#[test]
fn colours_stand_in_tokens_only() {
    refused("src/chart/svg.rs", "const INK: &str = \"#1a2b3c\";", "#1a2b3c belongs");
    refused("src/chart/svg.rs", "let fill = \"rgb(1, 2, 3)\";", "rgb( belongs");
    refused("src/parts/bar.rs", "view! { <rect fill='#abc'/> }", "#abc belongs");
    accepted("src/chart/palette.rs", "const INK: &str = \"#1a2b3c\";");
    accepted("src/app/route.rs", "const ADD: &str = \"#/add\"; // issue #123, like rgb(0,0,0)");
    accepted("src/stats/a.rs", "fn mean_rgb(r#add: f64) {}");
}

#[test]
fn colours_in_style_files_stand_in_tokens_only() {
    let css = |text: &str| breaches("style/parts.css", text).len();
    assert_eq!(css("a { color: #fff; }"), 1);
    assert_eq!(css("a { border: 1px solid #1a2b3c80 }"), 1);
    assert_eq!(css("a { color: oklch(50% 0 0); }"), 1);
    assert_eq!(css("a { color: var(--ink); }"), 0);
    assert_eq!(css("#add { color: var(--ink); }"), 0);
    assert_eq!(css("a { color: color-mix(in oklch, var(--a), var(--b)); }"), 0);
    assert_eq!(breaches("style/tokens.css", ":root { --ink: #111; }").len(), 0);
}
