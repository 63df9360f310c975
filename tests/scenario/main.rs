//! The page from start to end without a browser: what a user does goes in, what is asked and shown comes out.
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, reason = "tests")]
mod beside;
mod desk;
mod engine_dies;
mod history;
mod keeping;
mod market;
mod notices;
mod pay;
mod reading;
mod shown;
mod start;
mod tools;
mod touched;
