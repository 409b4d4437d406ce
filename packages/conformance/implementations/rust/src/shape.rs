//! Step 1, the shape of a value, by the crate jsonschema on the 2020-12 schemas.

use std::collections::HashMap;
use std::error::Error;

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{Keyword, Registry, ValidationError, Validator};
use serde_json::Value;

use crate::Issues;
use crate::artefact::{Automaton, schemas, step};

pub struct Shape {
    validators: HashMap<String, Validator>,
    by_address: HashMap<String, Value>,
}

struct CheckDigit(Automaton);

impl<'i> Keyword<'i> for CheckDigit {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) { Ok(()) } else { Err(ValidationError::custom("fails its check digit")) }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        instance.as_str().is_none_or(|text| self.0.accepts(text))
    }
}

impl Shape {
    pub fn new(folder: &str) -> Result<Self, Box<dyn Error>> {
        let schemas = schemas(folder)?;
        let address = |schema: &Value| schema["$id"].as_str().unwrap_or_default().to_string();
        let resources = schemas.values().map(|schema| (address(schema), schema.clone()));
        let registry = Registry::new().extend(resources)?.prepare()?;
        let from = folder.to_string();
        let options = jsonschema::options()
            .with_registry(&registry)
            .with_keyword("x-check-digit", move |parent, _, _| {
                let id = parent["$id"].as_str().unwrap_or_default();
                let name = id.rsplit('/').next().unwrap_or_default().trim_end_matches(".schema.json");
                let automaton = Automaton::new(&from, name).map_err(|error| ValidationError::custom(error.to_string()))?;
                Ok(Box::new(CheckDigit(automaton)) as Box<dyn for<'i> Keyword<'i>>)
            });
        let mut validators = HashMap::new();
        for (name, schema) in &schemas {
            validators.insert(name.clone(), options.build(schema)?);
        }
        let by_address = schemas.into_values().map(|schema| (address(&schema), schema)).collect();
        Ok(Shape { validators, by_address })
    }

    pub fn issues(&self, of: &str, data: &Value) -> Issues {
        self.validators[of].iter_errors(data).flat_map(|error| self.issues_of(&error)).collect()
    }

    /// The issues that an error of the validator stands for.
    fn issues_of(&self, error: &ValidationError) -> Vec<(String, String)> {
        let at = error.instance_path().to_string();
        let below = |key: &str, rule: &str| (format!("{at}{}", step(key)), rule.to_string());
        match error.kind() {
            Kind::Required { property } => vec![below(property.as_str().unwrap_or_default(), "record.missing-key")],
            Kind::AdditionalProperties { unexpected } => {
                unexpected.iter().map(|key| below(key, "record.unknown-key")).collect()
            }
            Kind::PropertyNames { error } => {
                vec![below(error.instance().as_str().unwrap_or_default(), &self.rule_of(error))]
            }
            Kind::MinItems { .. } => vec![(at, "record.empty-list".to_string())],
            Kind::MinProperties { .. } => vec![(at, "record.empty-object".to_string())],
            _ => vec![(at, self.rule_of(error))],
        }
    }

    /// The rule id that stands beside the keyword that failed.
    fn rule_of(&self, error: &ValidationError) -> String {
        let location = error.absolute_keyword_location().map(|uri| uri.as_str()).unwrap_or_default();
        let (address, fragment) = location.split_once('#').unwrap_or((location, ""));
        let beside = fragment.rsplit_once('/').map_or("", |(place, _)| place);
        let schema = self.by_address.get(address).and_then(|schema| schema.pointer(beside));
        let rule = schema.and_then(|schema| schema["x-rule"].as_str());
        rule.unwrap_or("record.not-a-list").to_string()
    }
}
