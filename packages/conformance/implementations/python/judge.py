"""Judges council records by Council Data Standards: one JSON object a line in, one a line out.

    python3 judge.py (jsonschema | fastjsonschema) <folder of the standard's schemas>
"""

import json
import sys
from importlib import import_module

from artefact import Artefact
from rules import Rules


def main(library: str, folder: str) -> None:
    artefact = Artefact(folder)
    shape = import_module(f"shape_by_{library}").Shape(artefact)
    rules = Rules(artefact)
    for line in sys.stdin.buffer:
        asked = _read(line)
        of, data = asked["of"], asked["data"]
        wrong = shape.issues(of, data)
        issues = [{"at": at, "rule": rule} for at, rule in sorted(wrong | rules.issues(of, data, wrong))]
        print(json.dumps({"id": asked["id"], "valid": not issues, "issues": issues}), flush=True)


def _read(line: bytes):
    """A line of JSON, U+FFFD standing for each half of a surrogate pair: the CEL library takes none."""
    asked = json.loads(line)
    if b"\\ud" not in line.lower():
        return asked
    text = json.dumps(asked, ensure_ascii=False)
    return json.loads(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


if __name__ == "__main__":
    main(*sys.argv[1:])
