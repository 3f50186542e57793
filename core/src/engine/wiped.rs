//! Bytes that leave nothing behind in memory, neither when they grow nor when they are dropped.

use std::io::{self, Write};
use zeroize::Zeroizing;

/// Longer than most request bodies.
const USUAL: usize = 1024;

/// A buffer for what holds secrets: a plain one leaves what it held behind where it grew out of.
pub(crate) struct Wiped(Zeroizing<Vec<u8>>);

impl Wiped {
    pub(crate) fn new() -> Self {
        Self(Zeroizing::new(Vec::with_capacity(USUAL)))
    }
}

impl From<Vec<u8>> for Wiped {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Write for Wiped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            let mut larger = Zeroizing::new(Vec::with_capacity(needed.max(2 * self.0.capacity())));
            larger.extend_from_slice(&self.0);
            // The old one is wiped here.
            self.0 = larger;
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_there_however_often_it_grows() {
        let mut buffer = Wiped::new();
        let part = b"4444333322221111,";
        for _ in 0..1_000 {
            buffer.write_all(part).expect("memory");
        }
        assert_eq!(buffer.as_ref(), part.repeat(1_000));
    }
}
