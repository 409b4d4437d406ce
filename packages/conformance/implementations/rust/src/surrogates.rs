//! JSON may hold half a surrogate pair, which no Rust string can: U+FFFD stands for it, and is refused as well.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

// a whole pair and every other escape are matched too, so that no half of them is taken for one
static ESCAPES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\\u(?:d[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|(d[89a-f][0-9a-f]{2})|[0-9a-f]{4})|\\.").unwrap()
});

/// A line of JSON without halves of surrogate pairs.
pub fn mended(line: &str) -> Cow<'_, str> {
    ESCAPES.replace_all(line, |found: &Captures| {
        if found.get(1).is_some() { "\\ufffd".to_string() } else { found[0].to_string() }
    })
}
