//! The page: mounts [`razbor::app::App`].
fn main() {
    leptos::mount::mount_to_body(razbor::app::App);
}
