//! The compiled half of the Python package: one client for all providers and operations.
//!
//! It only converts. What an operation means stands in the core, how it looks in Python stands in
//! the package beside it.

mod client;
mod completions;
mod input;
mod secret;
mod types;
mod values;

/// The module; users import the package around it instead.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::client::{Client, invoke, report};
    #[pymodule_export]
    use crate::completions::{Completions, Task};
    #[pymodule_export]
    use crate::input::Given;
    #[pymodule_export]
    use crate::secret::{CardNumber, CardVerificationValue, Secret};
    #[pymodule_export]
    use crate::types::Types;
    #[pymodule_export]
    const FLOAT_RULE: &str = crate::input::FLOAT_RULE;
    #[pymodule_export]
    const BOOL_RULE: &str = crate::input::BOOL_RULE;
}
