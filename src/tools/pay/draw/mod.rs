//! The page of this tool as a tree.
use super::{Act, Look, Params};
use crate::{
    markup::{Node, Tag, el},
    tools::{Drawing, Taken},
};

/// The page, piece by piece.
pub fn page(_params: &Params, _look: &Look, _drawing: Drawing<'_>) -> Vec<Node<Act>> {
    vec![el(Tag::Div).into()]
}

/// What an act takes away.
pub fn take(_act: &Act, _params: &Params, _look: &Look, _drawing: Drawing<'_>) -> Option<Taken> {
    None
}
