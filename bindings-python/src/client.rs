//! The client of any provider.

use pyo3::prelude::*;
use pyo3::types::PyList;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;
use tillbridge::engine::Collector;
use tillbridge::{Call, ErrorKind, Observer, PaymentError, Reply};

use crate::completions::{Completions, Task};
use crate::input;
use crate::types::Types;
use crate::values;

/// How long Ctrl-C may go unnoticed.
const SIGNALS: Duration = Duration::from_millis(100);

/// A provider's client, its operations called by name.
#[pyclass(frozen, module = "tillbridge._native")]
pub(crate) struct Client {
    provider: String,
    core: tillbridge::Client,
    types: Py<Types>,
}

#[pymethods]
impl Client {
    #[new]
    fn new(
        py: Python<'_>,
        provider: String,
        credentials: &Bound<'_, PyAny>,
        options: &Bound<'_, PyAny>,
        types: Py<Types>,
    ) -> PyResult<Self> {
        let refused = |refused| types.get().refused(py, &provider, "new", refused);
        let credentials = input::json(credentials, types.get()).map_err(refused)?;
        let options = input::json(options, types.get()).map_err(refused)?;
        let client = tillbridge::connect(&provider, &credentials, &options)
            .map_err(|error| types.get().error(py, &error))?;
        Ok(Self {
            provider,
            core: client,
            types,
        })
    }

    /// Runs an operation and gives its result; events are appended to `events` if it is a list.
    ///
    /// `deadline` is in milliseconds.
    fn call<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        request: &Bound<'py, PyAny>,
        deadline: Option<u64>,
        events: Option<&Bound<'py, PyList>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let types = self.types.get();
        let input = self.input(py, operation, request)?;
        let (call, collector) = begin(deadline, events.is_some());
        let mut interrupt = None;
        let result = py.detach(|| {
            self.core
                .call(operation, &input, &call, SIGNALS, || match signals() {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(signal) => {
                        interrupt.get_or_insert(signal);
                        ControlFlow::Break(())
                    }
                })
        });
        if let (Some(events), Some(collector)) = (events, collector) {
            deliver(py, types, &collector, events);
        }
        match interrupt {
            Some(interrupt) => Err(interrupted(py, types, interrupt, result)),
            None => outcome(py, types, result),
        }
    }

    /// Starts an operation whose result goes to `future` by way of `completions`.
    #[allow(
        clippy::too_many_arguments,
        reason = "Python calls it, and by position is fastest"
    )]
    fn start(
        &self,
        py: Python<'_>,
        operation: &str,
        request: &Bound<'_, PyAny>,
        deadline: Option<u64>,
        events: Option<Py<PyList>>,
        future: Py<PyAny>,
        completions: &Bound<'_, Completions>,
    ) -> PyResult<Py<Task>> {
        let input = self.input(py, operation, request)?;
        let (call, collector) = begin(deadline, events.is_some());
        let watched = events.zip(collector);
        let task = Task::new(call.clone(), self.types.clone_ref(py), future, watched);
        let task = Py::new(py, task)?;
        let done = completions.get().expect(task.clone_ref(py));
        self.core.start(operation, &input, &call, done);
        Ok(task)
    }
}

impl Client {
    fn input(
        &self,
        py: Python<'_>,
        operation: &str,
        request: &Bound<'_, PyAny>,
    ) -> PyResult<zeroize::Zeroizing<Vec<u8>>> {
        let types = self.types.get();
        input::json(request, types)
            .map_err(|refused| types.refused(py, &self.provider, operation, refused))
    }
}

/// Runs the handlers of signals that have come; an error is what one of them raised.
fn signals() -> PyResult<()> {
    let checked = Python::try_attach(|py| {
        py.check_signals()?;
        Ok(())
    });
    // A daemon thread may still wait when the interpreter has ended.
    checked.unwrap_or(Ok(()))
}

fn begin(deadline: Option<u64>, watched: bool) -> (Arc<Call>, Option<Arc<Collector>>) {
    let collector = watched.then(Arc::<Collector>::default);
    let observer = collector
        .clone()
        .map(|collector| collector as Arc<dyn Observer>);
    let call = Call::with(deadline.map(Duration::from_millis), observer);
    (call, collector)
}

/// The Python result or exception of a call.
pub(crate) fn outcome<'py>(
    py: Python<'py>,
    types: &Types,
    result: Result<Reply, PaymentError>,
) -> PyResult<Bound<'py, PyAny>> {
    match result {
        Ok(reply) => values::value(py, types, &*reply),
        Err(error) => Err(types.error(py, &error)),
    }
}

/// Appends the events that have come so far; what goes wrong with them must not cost the result.
pub(crate) fn deliver(
    py: Python<'_>,
    types: &Types,
    collector: &Collector,
    events: &Bound<'_, PyList>,
) {
    for event in collector.take() {
        let kept = values::value(py, types, &event).and_then(|event| events.append(event));
        if let Err(failed) = kept {
            failed.write_unraisable(py, None);
        }
    }
}

/// What a signal's handler raised, with what became of the call: its error as the cause, or its result, which came at
/// the same moment, as the attribute `tillbridge_result`.
fn interrupted(
    py: Python<'_>,
    types: &Types,
    interrupt: PyErr,
    result: Result<Reply, PaymentError>,
) -> PyErr {
    match result {
        Err(error) if error.kind() == ErrorKind::Cancelled => {}
        Err(error) => interrupt.set_cause(py, Some(types.error(py, &error))),
        Ok(reply) => {
            let kept = values::value(py, types, &*reply)
                .and_then(|value| interrupt.value(py).setattr("tillbridge_result", value));
            if let Err(failed) = kept {
                interrupt.set_cause(py, Some(failed));
            }
        }
    }
    interrupt
}

/// Calls a function that needs no client.
#[pyfunction]
pub(crate) fn invoke<'py>(
    py: Python<'py>,
    provider: &str,
    function: &str,
    request: &Bound<'py, PyAny>,
    types: &Bound<'py, Types>,
) -> PyResult<Bound<'py, PyAny>> {
    let types = types.get();
    let input = input::json(request, types)
        .map_err(|refused| types.refused(py, provider, function, refused))?;
    outcome(py, types, tillbridge::invoke(function, &input))
}

/// Tells `sys.unraisablehook` of an exception that must not reach the caller.
#[pyfunction]
pub(crate) fn report(failure: Bound<'_, PyAny>, origin: &Bound<'_, PyAny>) {
    let py = failure.py();
    PyErr::from_value(failure).write_unraisable(py, Some(origin));
}
