package main

import (
	"errors"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/text/message"
)

// keywords adds to the validator the check digits, and propertyNames once more: the validator's own errors of it share
// their location with whatever is judged next (pull request 269 there), and so name a wrong place now and then.
func keywords(folder string) func(*jsonschema.CompilerContext, map[string]any) (jsonschema.SchemaExt, error) {
	return func(compiler *jsonschema.CompilerContext, schema map[string]any) (jsonschema.SchemaExt, error) {
		if _, has := schema["propertyNames"]; has {
			return &propertyNames{compiler.Enqueue([]string{"propertyNames"})}, nil
		}
		if _, has := schema["x-check-digit"]; !has {
			return nil, nil
		}
		id := schema["$id"].(string)
		name := strings.TrimSuffix(id[strings.LastIndex(id, "/")+1:], ".schema.json")
		digit := &checkDigit{}
		return digit, read(&digit.automaton, folder, "automata", name+".json")
	}
}

type checkDigit struct{ automaton automaton }

func (digit *checkDigit) Validate(at *jsonschema.ValidatorContext, value any) {
	if text, is := value.(string); is && !digit.automaton.accepts(text) {
		at.AddError(wrongDigit{})
	}
}

type wrongDigit struct{}

func (wrongDigit) KeywordPath() []string                   { return []string{"x-check-digit"} }
func (wrongDigit) LocalizedString(*message.Printer) string { return "fails its check digit" }

type propertyNames struct{ of *jsonschema.Schema }

func (names *propertyNames) Validate(at *jsonschema.ValidatorContext, value any) {
	object, _ := value.(map[string]any)
	for key := range object {
		var wrong *jsonschema.ValidationError
		if errors.As(names.of.Validate(key), &wrong) {
			at.AddError(wrongName{key, wrong})
		}
	}
}

type wrongName struct {
	key   string
	cause *jsonschema.ValidationError
}

func (wrongName) KeywordPath() []string                   { return []string{"propertyNames"} }
func (wrongName) LocalizedString(*message.Printer) string { return "has a wrong name" }
