//! Counts what is allocated, for tests that bound memory.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator, with a count of the bytes that are held.
///
/// A test binary makes it its `#[global_allocator]`; only there the functions here tell anything.
#[derive(Debug)]
pub struct Counting;

/// How many bytes are held now.
pub fn held() -> usize {
    HELD.load(Ordering::Relaxed)
}

/// Runs something and gives by how many bytes what was held grew at most meanwhile, on any thread.
pub fn growth<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = held();
    MOST.store(before, Ordering::Relaxed);
    let result = work();
    (result, MOST.load(Ordering::Relaxed).saturating_sub(before))
}

fn took(bytes: usize) {
    let held = HELD.fetch_add(bytes, Ordering::Relaxed) + bytes;
    MOST.fetch_max(held, Ordering::Relaxed);
}

fn gave_back(bytes: usize) {
    HELD.fetch_sub(bytes, Ordering::Relaxed);
}

// SAFETY: every call is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        took(layout.size());
        // SAFETY: the caller's promises are those that the system asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        took(layout.size());
        // SAFETY: the caller's promises are those that the system asks for.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        gave_back(layout.size());
        // SAFETY: the caller's promises are those that the system asks for.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // The old block and the new one are held at once while the bytes are copied.
        took(size);
        // SAFETY: the caller's promises are those that the system asks for.
        let moved = unsafe { System.realloc(pointer, layout, size) };
        gave_back(layout.size());
        moved
    }
}
