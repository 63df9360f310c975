//! The instruments. Each is a folder, a stranger to the others.
pub mod abc_xyz;
pub mod rfm;
