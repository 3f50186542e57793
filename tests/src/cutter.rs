//! A line to a server that is cut at any byte.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Where the line is cut, once, counted over all connections since it was armed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Cut {
    /// Nowhere.
    Nowhere,
    /// After so many bytes of the requests have passed.
    Request(usize),
    /// After so many bytes of the answers have passed.
    Answer(usize),
    /// After so many bytes of the requests nothing passes any more, and the connection stays open.
    Silence(usize),
}

#[derive(Debug)]
struct Armed {
    cut: Cut,
    requested: usize,
    answered: usize,
    /// Connections to the server that it has not ended yet.
    open: usize,
    most_open: usize,
}

/// A proxy that passes bytes on until the line is cut.
#[derive(Clone, Debug)]
pub struct Cutter {
    address: SocketAddr,
    armed: Arc<(Mutex<Armed>, Condvar)>,
}

impl Cutter {
    /// Listens on a free port of 127.0.0.1 for what goes to a server.
    ///
    /// # Panics
    ///
    /// When no port is free.
    pub fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let cutter = Self {
            address: listener.local_addr().expect("an address"),
            armed: Arc::new((
                Mutex::new(Armed {
                    cut: Cut::Nowhere,
                    requested: 0,
                    answered: 0,
                    open: 0,
                    most_open: 0,
                }),
                Condvar::new(),
            )),
        };
        let serving = cutter.clone();
        thread::spawn(move || {
            for client in listener.incoming() {
                let Ok(client) = client else { return };
                serving.join(client, server);
            }
        });
        cutter
    }

    /// The host that leads here, as the start of a URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The port that leads here.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Begins to count anew, and cuts at this place.
    pub fn arm(&self, cut: Cut) {
        let mut state = self.state();
        state.cut = cut;
        state.requested = 0;
        state.answered = 0;
    }

    /// Waits until the server has ended every connection: it then has acted on whatever reached it.
    pub fn settle(&self) {
        let mut state = self.state();
        while state.open > 0 {
            let woken = self.armed.1.wait(state);
            state = woken.unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// How many bytes of requests and of answers have passed since it was armed.
    pub fn passed(&self) -> (usize, usize) {
        let state = self.state();
        (state.requested, state.answered)
    }

    /// How many connections to the server were open at once, at most.
    pub fn most_open(&self) -> usize {
        self.state().most_open
    }

    fn state(&self) -> MutexGuard<'_, Armed> {
        self.armed.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn join(&self, client: TcpStream, server: SocketAddr) {
        // What has been accepted and is not served ends the connection, as a cut line would.
        let Ok(server) = TcpStream::connect(server) else {
            return;
        };
        let _ = (client.set_nodelay(true), server.set_nodelay(true));
        let (Ok(client_twin), Ok(server_twin)) = (client.try_clone(), server.try_clone()) else {
            return;
        };
        {
            let mut state = self.state();
            state.open += 1;
            state.most_open = state.most_open.max(state.open);
        }
        let (requests, answers) = (self.clone(), self.clone());
        thread::spawn(move || requests.ask(&client, &server));
        thread::spawn(move || answers.answer(&server_twin, &client_twin));
    }

    /// Passes requests on until the line is cut; what has passed still is the server's to act on.
    fn ask(&self, client: &TcpStream, server: &TcpStream) {
        self.pass(client, server, true);
        let _ = client.shutdown(Shutdown::Both);
        let _ = server.shutdown(Shutdown::Write);
    }

    fn answer(&self, mut server: &TcpStream, client: &TcpStream) {
        self.pass(server, client, false);
        let _ = client.shutdown(Shutdown::Both);
        swallow(&mut server);
        self.state().open -= 1;
        self.armed.1.notify_all();
    }

    fn pass(&self, mut from: &TcpStream, mut to: &TcpStream, request: bool) {
        let mut chunk = [0; 16 * 1024];
        while let Ok(count) = from.read(&mut chunk)
            && count > 0
        {
            let verdict = self.count(request, count);
            let passed = to.write_all(&chunk[..verdict.let_through]);
            match verdict.then {
                Then::GoOn if passed.is_ok() => {}
                Then::GoOn | Then::Cut => return,
                Then::Swallow => return swallow(&mut from),
            }
        }
    }

    fn count(&self, request: bool, count: usize) -> Verdict {
        let mut state = self.state();
        let passed = if request {
            &mut state.requested
        } else {
            &mut state.answered
        };
        let before = *passed;
        *passed += count;
        let (limit, then) = match (state.cut, request) {
            (Cut::Request(limit), true) | (Cut::Answer(limit), false) => (limit, Then::Cut),
            (Cut::Silence(limit), true) => (limit, Then::Swallow),
            _ => (usize::MAX, Then::GoOn),
        };
        if before + count < limit {
            return Verdict {
                let_through: count,
                then: Then::GoOn,
            };
        }
        state.cut = Cut::Nowhere;
        Verdict {
            let_through: limit.saturating_sub(before),
            then,
        }
    }
}

fn swallow(from: &mut impl Read) {
    let mut chunk = [0; 16 * 1024];
    while from.read(&mut chunk).is_ok_and(|count| count > 0) {}
}

struct Verdict {
    let_through: usize,
    then: Then,
}

enum Then {
    GoOn,
    Cut,
    Swallow,
}
