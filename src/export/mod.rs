//! Sheets on their way out.
