//! The worker of the tools that have settings of their own: questions in, [`Desk`], answers out.
use razbor::{
    desk::{Desk, FromDesk, ToDesk},
    web::worker_side as page,
};

fn main() {
    let mut desk = Desk::default();
    page::listen(move |ToDesk { rev, query }, _| {
        // Nothing can be done about a page that is gone.
        let _ = page::tell(&FromDesk { rev, page: desk.answer(&query) });
    });
}
