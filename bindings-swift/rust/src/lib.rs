//! Swift and Kotlin library.
