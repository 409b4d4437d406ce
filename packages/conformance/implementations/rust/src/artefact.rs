//! The standard as it is published: JSON Schemas, automata and rules, read from one folder.

use std::collections::HashMap;
use std::error::Error;
use std::fs;

use serde_json::Value;

pub fn read(path: &str) -> Result<Value, Box<dyn Error>> {
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
}

/// Every schema of 2020-12, by its name.
pub fn schemas(folder: &str) -> Result<HashMap<String, Value>, Box<dyn Error>> {
    let mut found = HashMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        if let Some(name) = file.strip_suffix(".schema.json") {
            found.insert(name.to_string(), read(&path.to_string_lossy())?);
        }
    }
    Ok(found)
}

/// A deterministic automaton over the bytes of UTF-8: which texts are values of a field.
pub struct Automaton {
    classes: Vec<usize>,
    next: Vec<Vec<usize>>,
    accepts: Vec<usize>,
    max_characters: Option<usize>,
}

impl Automaton {
    pub fn new(folder: &str, name: &str) -> Result<Self, Box<dyn Error>> {
        let held = read(&format!("{folder}/automata/{name}.json"))?;
        Ok(Automaton {
            classes: serde_json::from_value(held["classes"].clone())?,
            next: serde_json::from_value(held["next"].clone())?,
            accepts: serde_json::from_value(held["accepts"].clone())?,
            max_characters: serde_json::from_value(held["maxCharacters"].clone())?,
        })
    }

    pub fn accepts(&self, text: &str) -> bool {
        let end = text.bytes().fold(1, |state, byte| self.next[state][self.classes[byte as usize]]);
        self.accepts.contains(&end) && self.max_characters.is_none_or(|most| text.chars().count() <= most)
    }
}

/// One step of a JSON Pointer.
pub fn step(key: &str) -> String {
    format!("/{}", key.replace('~', "~0").replace('/', "~1"))
}
