package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
)

// shape judges by github.com/santhosh-tekuri/jsonschema on the 2020-12 schemas: step 1.
type shape struct {
	judges map[string]*jsonschema.Schema
	byID   map[string]map[string]any
}

func newShape(folder string) (*shape, error) {
	all, err := schemas(folder)
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertVocabs()
	compiler.RegisterVocabulary(&jsonschema.Vocabulary{URL: "council-data", Compile: keywords(folder)})
	found := &shape{map[string]*jsonschema.Schema{}, map[string]map[string]any{}}
	for _, schema := range all {
		id := schema["$id"].(string)
		found.byID[id] = schema
		if err := compiler.AddResource(id, schema); err != nil {
			return nil, err
		}
	}
	for name, schema := range all {
		if found.judges[name], err = compiler.Compile(schema["$id"].(string)); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func (s *shape) issues(of string, data any) []Issue {
	found := []Issue{}
	var wrong *jsonschema.ValidationError
	if errors.As(s.judges[of].Validate(data), &wrong) {
		s.collect(wrong, &found)
	}
	slices.SortFunc(found, func(a, b Issue) int { return strings.Compare(a.At+" "+a.Rule, b.At+" "+b.Rule) })
	return slices.Compact(found)
}

// collect gives the issues that the leaves of the validator's tree of errors stand for.
func (s *shape) collect(wrong *jsonschema.ValidationError, found *[]Issue) {
	at := pointer(wrong.InstanceLocation...)
	say := func(at, rule string) { *found = append(*found, Issue{at, rule}) }
	switch failed := wrong.ErrorKind.(type) {
	case *kind.Schema, *kind.Group, *kind.AllOf, *kind.Reference:
		for _, cause := range wrong.Causes {
			s.collect(cause, found)
		}
	case *kind.PropertyNames: // wrongName says the same, at the right place
	case wrongName:
		for _, cause := range leaves(failed.cause) {
			say(at+pointer(failed.key), s.ruleOf(cause))
		}
	case *kind.Required:
		for _, key := range failed.Missing {
			say(at+pointer(key), "record.missing-key")
		}
	case *kind.AdditionalProperties:
		for _, key := range failed.Properties {
			say(at+pointer(key), "record.unknown-key")
		}
	case *kind.MinItems:
		say(at, "record.empty-list")
	case *kind.MinProperties:
		say(at, "record.empty-object")
	default:
		say(at, s.ruleOf(wrong))
	}
}

func leaves(wrong *jsonschema.ValidationError) []*jsonschema.ValidationError {
	if len(wrong.Causes) == 0 {
		return []*jsonschema.ValidationError{wrong}
	}
	found := []*jsonschema.ValidationError{}
	for _, cause := range wrong.Causes {
		found = append(found, leaves(cause)...)
	}
	return found
}

// ruleOf is the rule id in the schema object whose keyword failed.
func (s *shape) ruleOf(wrong *jsonschema.ValidationError) string {
	id, place, _ := strings.Cut(wrong.SchemaURL, "#")
	var schema any = s.byID[id]
	for _, key := range strings.Split(place, "/")[1:] {
		if object, is := schema.(map[string]any); is {
			schema = object[key]
		}
	}
	if object, is := schema.(map[string]any); is {
		if rule, has := object["x-rule"].(string); has {
			return rule
		}
	}
	return "record.not-a-list"
}
