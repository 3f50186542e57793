//! Feeds a target with what its corpus keeps, and with strange bytes made of that.

use crate::effort::Effort;
use crate::mutate::mutate;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Mutex, Once, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// After so long an input hangs, and so does the target: nothing but ending the process helps.
const HANGS: Duration = Duration::from_secs(30);
/// How often an input that was slow is tried again: a busy machine is slow once.
const AGAIN: usize = 3;
/// How long a failing input is made smaller.
const MINIMISING: Duration = Duration::from_secs(10);

/// What is fed.
pub struct Target<'a> {
    /// Its folder in `tests/corpus`.
    pub name: &'static str,
    /// Good inputs beside the corpus, to make strange ones of.
    pub seeds: Vec<Vec<u8>>,
    /// Whether the first line is kept as it is: it says what the rest is for.
    pub first_line_stays: bool,
    /// The longest time that one input may take.
    pub longest: Duration,
    /// Takes one input, and says what went wrong.
    pub feed: Feed<'a>,
}

/// Takes one input, and says what went wrong.
pub type Feed<'a> = Box<dyn FnMut(&[u8]) -> Result<(), String> + Send + 'a>;

/// The inputs that are committed for a target, in the order of their names.
///
/// # Panics
///
/// When there are none.
pub fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(target);
    let files =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut all: Vec<_> = files
        .flatten()
        .map(|file| (file.path(), fs::read(file.path()).expect("a readable file")))
        .collect();
    all.sort();
    assert!(!all.is_empty(), "{target} has no corpus");
    all
}

/// Replays the corpus of a target, and then feeds it with changed inputs for a time.
///
/// # Panics
///
/// When an input panics, takes too long, or is refused by the target; the text says how to repeat it.
pub fn run(target: Target<'_>, effort: Effort, short: Duration) {
    notice_panics();
    let mut choices = effort.choices(target.name);
    let corpus = corpus(target.name);
    let Target {
        name,
        seeds,
        first_line_stays,
        longest,
        feed,
    } = target;
    let current = Mutex::new(Vec::new());
    let (beat, beats) = channel();
    thread::scope(|scope| {
        let current = &current;
        scope.spawn(move || watch(name, current, &beats));
        // Dropped here, whatever happens, so that the watch ends.
        let beat = beat;
        let mut feeder = Feeder {
            name,
            first_line_stays,
            longest,
            feed,
            fed: 0,
            panics: panics().0,
        };
        let mut feed = |bytes: &[u8]| {
            bytes.clone_into(&mut current.lock().unwrap_or_else(PoisonError::into_inner));
            beat.send(()).expect("the watch lives");
            feeder.feed(bytes, effort.seed);
        };
        for (_, bytes) in &corpus {
            feed(bytes);
        }
        let corpus = corpus.into_iter().map(|(_, bytes)| bytes);
        let good: Vec<Vec<u8>> = seeds.into_iter().chain(corpus).collect();
        let parts: Vec<(&[u8], &[u8])> = good
            .iter()
            .map(|seed| split(seed, first_line_stays))
            .collect();
        let others: Vec<&[u8]> = parts.iter().map(|(_, rest)| *rest).collect();
        let ends = effort.ends(short);
        while Instant::now() < ends {
            let (line, rest) = parts[choices.usize(0..parts.len())];
            feed(&[line, &mutate(rest, &others, &mut choices)].concat());
        }
        eprintln!("{name}: {} inputs", feeder.fed);
        drop(beat);
    });
}

/// The first line with its end, and the rest.
fn split(bytes: &[u8], first_line_stays: bool) -> (&[u8], &[u8]) {
    let end = bytes
        .iter()
        .position(|byte| *byte == b'\n' && first_line_stays);
    bytes.split_at(end.map_or(0, |end| end + 1))
}

/// Ends the process when an input hangs.
fn watch(name: &str, current: &Mutex<Vec<u8>>, beats: &Receiver<()>) {
    loop {
        match beats.recv_timeout(HANGS) {
            Ok(()) => {}
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                let bytes = current.lock().unwrap_or_else(PoisonError::into_inner);
                eprintln!("{name} hangs: {}", keep(name, &bytes));
                std::process::abort();
            }
        }
    }
}

struct Feeder<'a> {
    name: &'static str,
    first_line_stays: bool,
    longest: Duration,
    feed: Feed<'a>,
    fed: usize,
    /// How many panics were there already.
    panics: usize,
}

impl Feeder<'_> {
    fn feed(&mut self, bytes: &[u8], seed: u64) {
        self.fed += 1;
        let Some(wrong) = self.wrong(bytes) else {
            return;
        };
        let (line, rest) = split(bytes, self.first_line_stays);
        let small = self.minimise(line, rest);
        panic!(
            "{}: {wrong}\nTILLBRIDGE_SOAK_SEED={seed}, after {} inputs\n{}",
            self.name,
            self.fed,
            keep(self.name, &small)
        );
    }

    /// What is wrong with how an input ends.
    fn wrong(&mut self, bytes: &[u8]) -> Option<String> {
        let mut took = Duration::MAX;
        for _ in 0..=AGAIN {
            let begun = Instant::now();
            let ended = catch_unwind(AssertUnwindSafe(|| (self.feed)(bytes)));
            took = begun.elapsed();
            let (panics, last) = panics();
            if panics > self.panics {
                self.panics = panics;
                return Some(format!("panicked: {last}"));
            }
            if let Err(wrong) = ended.unwrap_or_else(|_| Err("panicked".to_owned())) {
                return Some(wrong);
            }
            if took <= self.longest {
                return None;
            }
        }
        Some(format!("took {took:?}"))
    }

    /// The input without what it does not need to fail.
    fn minimise(&mut self, line: &[u8], rest: &[u8]) -> Vec<u8> {
        let ends = Instant::now() + MINIMISING;
        let mut small = rest.to_vec();
        let mut size = small.len() / 2;
        while size > 0 {
            let mut at = 0;
            while at < small.len() && Instant::now() < ends {
                let mut less = small.clone();
                less.drain(at..(at + size).min(small.len()));
                if self.wrong(&[line, &less].concat()).is_some() {
                    small = less;
                } else {
                    at += size;
                }
            }
            size /= 2;
        }
        [line, &small].concat()
    }
}

/// Keeps an input that failed, and says where it is.
fn keep(name: &str, bytes: &[u8]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/fuzz");
    let file = folder.join(format!("{name}-{:08x}", sum(bytes)));
    let kept = fs::create_dir_all(&folder).and_then(|()| fs::write(&file, bytes));
    let place = match kept {
        Ok(()) => format!(
            "kept in {}; it belongs into tests/corpus/{name} once it is mended",
            file.display()
        ),
        Err(error) => format!("not kept: {error}"),
    };
    format!("{}\n{place}", bytes.escape_ascii())
}

fn sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

/// How many panics there were, and what the last one said.
static PANICS: Mutex<(usize, String)> = Mutex::new((0, String::new()));

/// From now on panics of all threads are noticed, also those that a server's thread survives.
fn notice_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let text = panic.to_string();
            // A target's own verdict is no panic of what it feeds.
            if !text.contains("TILLBRIDGE_SOAK_SEED") {
                let mut panics = PANICS.lock().unwrap_or_else(PoisonError::into_inner);
                *panics = (panics.0 + 1, text);
            }
            before(panic);
        }));
    });
}

fn panics() -> (usize, String) {
    PANICS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone()
}
