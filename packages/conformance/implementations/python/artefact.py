"""The standard as it is published: JSON Schemas, automata and rules, read from one folder."""

import json
from functools import lru_cache
from pathlib import Path


class Artefact:
    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        self.rules: dict[str, list[dict]] = self._read("rules.json")

    def _read(self, path: str):
        return json.loads((self.folder / path).read_text("utf-8"))

    def schemas(self, draft: str = "") -> dict[str, dict]:
        """Every schema of a draft, "" for 2020-12 or "draft-07", by its name."""
        return {
            path.name.removesuffix(".schema.json"): _in_python(json.loads(path.read_text("utf-8")))
            for path in sorted((self.folder / draft).glob("*.schema.json"))
        }

    @lru_cache(maxsize=None)
    def _automaton(self, name: str) -> dict:
        return self._read(f"automata/{name}.json")

    def accepts(self, name: str, text: str) -> bool:
        """Whether the automaton of a name accepts a text."""
        automaton = self._automaton(name)
        try:
            octets = text.encode("utf-8")
        except UnicodeEncodeError:  # half a surrogate pair
            return False
        state, classes, following = 1, automaton["classes"], automaton["next"]
        for octet in octets:
            state = following[state][classes[octet]]
        return state in automaton["accepts"] and len(text) <= automaton.get("maxCharacters", len(text))


def _in_python(schema):
    """A schema as Python's validators need it.

    Without `$schema`, which would lead jsonschema from a `$ref` back to a dialect without added keywords; and with
    patterns that end where the text ends, since Python's `$` also matches before a final line break. Other dollars stand
    in character classes and are escaped, because fastjsonschema would make an end of each.
    """
    if isinstance(schema, list):
        return [_in_python(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: held[:-1].replace("$", r"\$") + r"\Z"
        if key == "pattern" and isinstance(held, str)
        else _in_python(held)
        for key, held in schema.items()
        if key != "$schema" or not isinstance(held, str)
    }


def pointer(*keys) -> str:
    """The JSON Pointer of a place, from the keys that lead there."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)
