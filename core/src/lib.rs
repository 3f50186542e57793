//! Tillbridge core.
