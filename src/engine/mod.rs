//! Owns the tables; answers requests.
