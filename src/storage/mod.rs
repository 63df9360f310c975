//! What outlives the tab.
