package main

import (
	"strconv"
	"strings"

	"cel.dev/cel-go/cel"
)

type rule struct {
	ID       string   `json:"id"`
	Within   string   `json:"within"`
	Severity string   `json:"severity"`
	Reads    []string `json:"reads"`
	At       string   `json:"at"`
	CEL      string   `json:"cel"`
	program  cel.Program
}

// rules judges across fields by the rules' CEL text: step 2.
type rules map[string][]*rule

func newRules(folder string) (rules, error) {
	all := rules{}
	if err := read(&all, folder, "rules.json"); err != nil {
		return nil, err
	}
	env, err := cel.NewEnv(cel.Variable("this", cel.DynType))
	if err != nil {
		return nil, err
	}
	for _, list := range all {
		for _, one := range list {
			compiled, issues := env.Compile(one.CEL)
			if issues.Err() != nil {
				return nil, issues.Err()
			}
			if one.program, err = env.Program(compiled); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

// issues are the rules that are not kept, given what is wrong with the shape.
func (all rules) issues(of string, data any, shape []Issue) ([]Issue, error) {
	found := []Issue{}
	for _, one := range all[of] {
		if one.Severity != "error" {
			continue
		}
		for _, place := range placesAt(data, strings.Split(one.Within, "/")[1:], "") {
			if _, is := place.value.(map[string]any); !is || !one.isReadable(place.at, shape) {
				continue
			}
			holds, _, err := one.program.Eval(map[string]any{"this": place.value})
			if err != nil {
				return nil, err
			}
			if holds.Value() != true {
				found = append(found, Issue{place.at + one.At, one.ID})
			}
		}
	}
	return found, nil
}

func (one *rule) isReadable(at string, shape []Issue) bool {
	for _, issue := range shape {
		for _, read := range one.Reads {
			if meet(issue.At, at+read) {
				return false
			}
		}
	}
	return true
}

type place struct {
	at    string
	value any
}

// placesAt finds every place that a pointer with stars leads to.
func placesAt(value any, keys []string, at string) []place {
	if len(keys) == 0 {
		return []place{{at, value}}
	}
	found := []place{}
	switch held := value.(type) {
	case []any:
		for index, item := range held {
			if keys[0] == "*" {
				found = append(found, placesAt(item, keys[1:], at+"/"+strconv.Itoa(index))...)
			}
		}
	case map[string]any:
		if item, has := held[keys[0]]; has {
			found = placesAt(item, keys[1:], at+pointer(keys[0]))
		}
	}
	return found
}

// meet says whether a place is at, above or below one that is read.
func meet(place, read string) bool {
	keys := strings.Split(read, "/")
	for depth, key := range strings.Split(place, "/") {
		if depth < len(keys) && keys[depth] != "*" && keys[depth] != key {
			return false
		}
	}
	return true
}
