//! Step 2, the rules across fields, by their CEL text.

use std::collections::HashMap;
use std::error::Error;
use std::sync::Arc;

use cel::{Context, Env, Program};
use serde_json::Value;

use crate::Issues;
use crate::artefact::{read, step};

struct Rule {
    id: String,
    within: String,
    at: String,
    reads: Vec<String>,
    program: Program,
}

pub struct Rules {
    of: HashMap<String, Vec<Rule>>,
    env: Arc<Env>,
}

impl Rules {
    pub fn new(folder: &str) -> Result<Self, Box<dyn Error>> {
        let env = Arc::new(Env::stdlib());
        let mut of = HashMap::new();
        for (name, rules) in read(&format!("{folder}/rules.json"))?.as_object().ok_or("rules.json is no object")? {
            let mut compiled = Vec::new();
            for rule in rules.as_array().into_iter().flatten().filter(|rule| rule["severity"] == "error") {
                let text = |key: &str| rule[key].as_str().unwrap_or_default().to_string();
                compiled.push(Rule {
                    id: text("id"),
                    within: text("within"),
                    at: text("at"),
                    reads: serde_json::from_value(rule["reads"].clone())?,
                    program: env.compile(&text("cel"))?,
                });
            }
            of.insert(name.clone(), compiled);
        }
        Ok(Rules { of, env })
    }

    /// The rules that are not kept, given what is wrong with the shape.
    pub fn issues(&self, of: &str, data: &Value, shape: &Issues) -> Issues {
        let mut found = Issues::new();
        for rule in self.of.get(of).into_iter().flatten() {
            let keys: Vec<&str> = rule.within.split('/').skip(1).collect();
            for (at, held) in places(data, &keys, String::new()) {
                let is_readable =
                    shape.iter().all(|(wrong, _)| rule.reads.iter().all(|read| !meet(wrong, &format!("{at}{read}"))));
                if held.is_object() && is_readable && !self.holds(rule, held) {
                    found.insert((format!("{at}{}", rule.at), rule.id.clone()));
                }
            }
        }
        found
    }

    fn holds(&self, rule: &Rule, held: &Value) -> bool {
        let mut context = Context::with_env(self.env.clone());
        context.add_variable("this", held).expect("JSON is a value of CEL");
        rule.program.execute(&context).is_ok_and(|value| value == true.into())
    }
}

/// Every place that a pointer with stars leads to, and what stands there.
fn places<'a>(data: &'a Value, keys: &[&str], at: String) -> Vec<(String, &'a Value)> {
    let Some((key, rest)) = keys.split_first() else { return vec![(at, data)] };
    if *key == "*" {
        let items = data.as_array().into_iter().flatten().enumerate();
        return items.flat_map(|(index, item)| places(item, rest, format!("{at}/{index}"))).collect();
    }
    data.get(*key).map_or(vec![], |held| places(held, rest, format!("{at}{}", step(key))))
}

/// Whether a place is at, above or below one that is read.
fn meet(place: &str, read: &str) -> bool {
    place.split('/').zip(read.split('/')).all(|(other, one)| one == "*" || one == other)
}
