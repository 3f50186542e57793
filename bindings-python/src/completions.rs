//! Results on their way to an event loop.
//!
//! The engine's thread never waits for the interpreter: it leaves a result in a queue and writes a byte to a socket
//! that the loop watches. One wakeup drains whatever has gathered.

use pyo3::prelude::*;
use pyo3::types::PyList;
use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tillbridge::engine::Collector;
use tillbridge::{Call, PaymentError, Reply};

use crate::client::{deliver, outcome};
use crate::types::Types;

type Finished = Result<Reply, PaymentError>;

/// The finished calls of one event loop.
///
/// Without `wake` the loop has to watch `fileno()` for reading and call `drain` then. With it, `wake` is called from the
/// engine's thread instead, for loops that cannot watch a file.
#[pyclass(frozen, module = "tillbridge._native", weakref)]
pub(crate) struct Completions {
    finished: Arc<Queue>,
    tasks: Mutex<HashMap<u64, Py<Task>>>,
    next: AtomicU64,
}

struct Queue {
    results: Mutex<Vec<(u64, Finished)>>,
    wake: Wake,
}

enum Wake {
    /// Both ends: ringing for a loop that is gone must not find a closed socket.
    Bell(bell::Bell),
    Function(Py<PyAny>),
}

impl Queue {
    fn push(&self, id: u64, result: Finished) {
        let mut results = locked(&self.results);
        let first = results.is_empty();
        results.push((id, result));
        drop(results);
        if !first {
            return;
        }
        match &self.wake {
            Wake::Bell(bell) => bell.ring(),
            Wake::Function(function) => {
                // A loop that is closed, or an interpreter that has ended, has nobody left to tell.
                let _ = Python::try_attach(|py| function.call0(py));
            }
        }
    }
}

#[pymethods]
impl Completions {
    #[new]
    #[pyo3(signature = (wake = None))]
    fn new(wake: Option<Py<PyAny>>) -> io::Result<Self> {
        let wake = match wake {
            Some(function) => Wake::Function(function),
            None => Wake::Bell(bell::Bell::new()?),
        };
        Ok(Self {
            finished: Arc::new(Queue {
                results: Mutex::default(),
                wake,
            }),
            tasks: Mutex::default(),
            next: AtomicU64::new(0),
        })
    }

    /// The file to watch; -1 where there is none.
    fn fileno(&self) -> i32 {
        match &self.finished.wake {
            Wake::Bell(bell) => bell.file(),
            Wake::Function(_) => -1,
        }
    }

    /// Hands the finished calls to their futures; on the loop's thread.
    fn drain(&self, py: Python<'_>) -> PyResult<()> {
        if let Wake::Bell(bell) = &self.finished.wake {
            bell.hush();
        }
        let results = std::mem::take(&mut *locked(&self.finished.results));
        let mut failed = Ok(());
        for (id, result) in results {
            let task = locked(&self.tasks).remove(&id);
            if let Some(task) = task {
                let finished = task.get().finish(py, result);
                failed = failed.and(finished);
            }
        }
        failed
    }
}

impl Completions {
    /// Keeps a task until its result comes, which the returned function takes in.
    pub(crate) fn expect(&self, task: Py<Task>) -> impl FnOnce(Finished) + Send + use<> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        locked(&self.tasks).insert(id, task);
        let finished = self.finished.clone();
        move |result| finished.push(id, result)
    }
}

/// A call that was started for an event loop.
#[pyclass(frozen, module = "tillbridge._native")]
pub(crate) struct Task {
    call: Arc<Call>,
    types: Py<Types>,
    watched: Option<(Py<PyList>, Arc<Collector>)>,
    waiting: Mutex<Waiting>,
}

enum Waiting {
    Future(Py<PyAny>),
    /// The result came when nobody waited any more.
    Outcome(PyResult<Py<PyAny>>),
    /// The future has the result. It is not kept: its error remembers the frame that holds the task, and a circle
    /// through native memory is never collected.
    Settled,
}

impl Task {
    pub(crate) fn new(
        call: Arc<Call>,
        types: Py<Types>,
        future: Py<PyAny>,
        watched: Option<(Py<PyList>, Arc<Collector>)>,
    ) -> Self {
        Self {
            call,
            types,
            watched,
            waiting: Mutex::new(Waiting::Future(future)),
        }
    }

    fn finish(&self, py: Python<'_>, result: Finished) -> PyResult<()> {
        let types = self.types.get();
        if let Some((events, collector)) = &self.watched {
            deliver(py, types, collector, events.bind(py));
        }
        let result = outcome(py, types, result).map(Bound::unbind);
        let waiting = std::mem::replace(&mut *locked(&self.waiting), Waiting::Settled);
        let Waiting::Future(future) = waiting else {
            return Ok(());
        };
        let future = future.into_bound(py);
        if future
            .call_method0(pyo3::intern!(py, "done"))?
            .is_truthy()?
        {
            *locked(&self.waiting) = Waiting::Outcome(result);
            return Ok(());
        }
        settle(&future, result)
    }
}

#[pymethods]
impl Task {
    /// Stops the waiting; what becomes of the call goes to `future`, unless the first future has it already.
    #[pyo3(signature = (future = None))]
    fn cancel(&self, future: Option<Bound<'_, PyAny>>) -> PyResult<()> {
        self.call.cancel();
        let Some(future) = future else {
            return Ok(());
        };
        let next = Waiting::Future(future.clone().unbind());
        let earlier = std::mem::replace(&mut *locked(&self.waiting), next);
        let Waiting::Outcome(result) = earlier else {
            return Ok(());
        };
        *locked(&self.waiting) = Waiting::Settled;
        settle(&future, result)
    }
}

fn settle(future: &Bound<'_, PyAny>, result: PyResult<Py<PyAny>>) -> PyResult<()> {
    let py = future.py();
    match result {
        Ok(value) => future.call_method1(pyo3::intern!(py, "set_result"), (value,)),
        Err(error) => {
            future.call_method1(pyo3::intern!(py, "set_exception"), (error.into_value(py),))
        }
    }
    .map(drop)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A byte from the engine's thread to the loop's.
#[cfg(unix)]
mod bell {
    use std::io::{self, Read, Write};
    use std::os::{fd::AsRawFd, unix::net::UnixStream};

    pub(super) struct Bell {
        button: UnixStream,
        ear: UnixStream,
    }

    impl Bell {
        pub(super) fn new() -> io::Result<Self> {
            let (button, ear) = UnixStream::pair()?;
            button.set_nonblocking(true)?;
            ear.set_nonblocking(true)?;
            Ok(Self { button, ear })
        }

        pub(super) fn ring(&self) {
            // A socket too full to take a byte has rung already.
            let _ = (&self.button).write(&[1]);
        }

        pub(super) fn file(&self) -> i32 {
            self.ear.as_raw_fd()
        }

        pub(super) fn hush(&self) {
            let mut bytes = [0; 64];
            while (&self.ear)
                .read(&mut bytes)
                .is_ok_and(|read| read == bytes.len())
            {}
        }
    }
}

/// Loops on other systems are woken by a function.
#[cfg(not(unix))]
mod bell {
    use std::io;

    pub(super) enum Bell {}

    impl Bell {
        pub(super) fn new() -> io::Result<Self> {
            Err(io::ErrorKind::Unsupported.into())
        }

        pub(super) fn ring(&self) {
            match *self {}
        }

        pub(super) fn file(&self) -> i32 {
            match *self {}
        }

        pub(super) fn hush(&self) {
            match *self {}
        }
    }
}
