// Judges council records by Council Data Standards: one JSON object a line in, one a line out.
//
//	judge <folder of the standard's schemas>
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

// Issue says where something is wrong, as a JSON Pointer, and the id of the rule that is not kept.
type Issue struct {
	At   string `json:"at"`
	Rule string `json:"rule"`
}

type question struct {
	ID   string `json:"id"`
	Of   string `json:"of"`
	Data any    `json:"data"`
}

type answer struct {
	ID     string  `json:"id"`
	Valid  bool    `json:"valid"`
	Issues []Issue `json:"issues"`
}

func run(folder string) error {
	shape, err := newShape(folder)
	if err != nil {
		return err
	}
	rules, err := newRules(folder)
	if err != nil {
		return err
	}
	output := json.NewEncoder(os.Stdout)
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var asked question
		// into any, so that every number is a float64, as the standard has it
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			return err
		}
		issues := shape.issues(asked.Of, asked.Data)
		broken, err := rules.issues(asked.Of, asked.Data, issues)
		if err != nil {
			return err
		}
		issues = append(issues, broken...)
		if err := output.Encode(answer{asked.ID, len(issues) == 0, issues}); err != nil {
			return err
		}
	}
	return lines.Err()
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "judge <folder of the standard's schemas>")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
