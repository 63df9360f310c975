//! How it is drawn.
use super::{Act, Look, Params};
use crate::{
    markup::Node,
    tools::{Drawing, Taken},
};

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// Settings.
    pub params: &'a Params,
    /// How it is looked at.
    pub look: &'a Look,
    /// Day, words, tables.
    pub drawing: Drawing<'a>,
}

/// The page, piece by piece.
pub fn page(_input: Input<'_>) -> Vec<Node<Act>> {
    Vec::new()
}

/// What an act takes away.
pub fn take(act: &Act, _input: Input<'_>) -> Option<Taken> {
    match *act {}
}
