//! Pictures as data.
