//! Glase: what a buyer pays is taken once and kept, whatever happens on the way.

mod money;
mod shop;
mod waiting;
