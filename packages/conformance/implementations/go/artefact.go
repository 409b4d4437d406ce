package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// automaton is deterministic, over the bytes of UTF-8: it says which texts are values of a field.
type automaton struct {
	Classes       []int   `json:"classes"`
	Next          [][]int `json:"next"`
	Accepts       []int   `json:"accepts"`
	MaxCharacters *int    `json:"maxCharacters"`
}

func (a *automaton) accepts(text string) bool {
	state := 1
	for _, octet := range []byte(text) {
		state = a.Next[state][a.Classes[octet]]
	}
	if a.MaxCharacters != nil && utf8.RuneCountInString(text) > *a.MaxCharacters {
		return false
	}
	return slices.Contains(a.Accepts, state)
}

func read(into any, path ...string) error {
	text, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}

// schemas reads every schema of 2020-12, by its name.
func schemas(folder string) (map[string]map[string]any, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.schema.json"))
	found := map[string]map[string]any{}
	for _, path := range paths {
		var schema map[string]any
		if err := read(&schema, path); err != nil {
			return nil, err
		}
		found[strings.TrimSuffix(filepath.Base(path), ".schema.json")] = schema
	}
	return found, err
}

// pointer is the JSON Pointer of a place, from the keys that lead there.
func pointer(keys ...string) string {
	var at strings.Builder
	for _, key := range keys {
		at.WriteString("/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(key))
	}
	return at.String()
}
