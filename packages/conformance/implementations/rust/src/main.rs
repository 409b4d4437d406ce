//! Judges council records by Council Data Standards: one JSON object a line in, one a line out.
//!
//!     judge <folder of the standard's schemas>

mod artefact;
mod rules;
mod shape;
mod surrogates;

use std::collections::BTreeSet;
use std::io::{self, BufRead, Write};

use serde_json::{Value, json};

/// Where something is wrong, as a JSON Pointer, and the id of the rule that is not kept.
pub type Issues = BTreeSet<(String, String)>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("the folder of the schemas is missing")?;
    let shape = shape::Shape::new(&folder)?;
    let rules = rules::Rules::new(&folder)?;
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let asked: Value = serde_json::from_str(&surrogates::mended(&line?))?;
        let of = asked["of"].as_str().ok_or("of is no text")?;
        let mut issues = shape.issues(of, &asked["data"]);
        issues.extend(rules.issues(of, &asked["data"], &issues));
        let said: Vec<Value> = issues.iter().map(|(at, rule)| json!({ "at": at, "rule": rule })).collect();
        writeln!(output, "{}", json!({ "id": asked["id"], "valid": said.is_empty(), "issues": said }))?;
        output.flush()?;
    }
    Ok(())
}
