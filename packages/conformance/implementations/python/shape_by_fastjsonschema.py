"""Step 1, the shape of a value, by fastjsonschema on the draft-07 schemas."""

from functools import lru_cache

import fastjsonschema

from artefact import Artefact, pointer

BY_KEYWORD = {"minItems": "record.empty-list", "minProperties": "record.empty-object"}

# what only describes is left out, because fastjsonschema writes whole schemas into the code it makes
DESCRIBES = {"title", "description", "examples", "x-cy", "x-codes", "x-message", "x-repairs", "x-rules", "x-source"}


class Shape:
    def __init__(self, artefact: Artefact) -> None:
        self._schemas = {name: _bare(schema) for name, schema in artefact.schemas("draft-07").items()}
        # fastjsonschema knows no keywords of others, but formats of others: a check digit is made one
        self._formats = {}
        for name, schema in self._schemas.items():
            if "x-check-digit" in schema:
                schema["format"] = name
                self._formats[name] = lambda text, name=name: artefact.accepts(name, text)
        by_id = {schema["$id"]: schema for schema in self._schemas.values()}
        self._handlers = {"https": by_id.__getitem__}

    @lru_cache(maxsize=None)
    def _judge(self, of: str):
        return fastjsonschema.compile(
            self._schemas[of],
            handlers=self._handlers,
            formats=self._formats,
            use_default=False,
            fast_fail=False,
        )

    def issues(self, of: str, data) -> set[tuple[str, str]]:
        try:
            self._judge(of)(data)
        except fastjsonschema.JsonSchemaValuesException as found:
            return {issue for error in found.errors for issue in self._issues(error, data)}
        return set()

    def _issues(self, error, data):
        """The issues, each a place and a rule, that an error of the validator stands for."""
        path, keyword = _path(error.name.removeprefix("data"), data), error.rule
        if keyword == "required":
            for key in error.rule_definition:
                if key not in error.value:
                    yield pointer(*path, key), "record.missing-key"
        elif keyword == "additionalProperties":
            for key in error.value:
                if key not in error.definition["properties"]:
                    yield pointer(*path, key), "record.unknown-key"
        elif keyword == "propertyNames":
            # the error says that some name is wrong, and not which: each is judged on its own
            name = error.rule_definition["$id"].rsplit("/", 1)[1].removesuffix(".schema.json")
            for key in error.value:
                for _, rule in self.issues(name, key):
                    yield pointer(*path, key), rule
        else:
            yield pointer(*path), BY_KEYWORD.get(keyword) or error.definition.get("x-rule", "record.not-a-list")


def _path(name: str, data) -> list:
    """The keys in a name such as `.names[0].use`; the data decide, because a key may hold dots and brackets itself."""
    if name == "":
        return []
    steps = enumerate(data) if isinstance(data, list) else data.items() if isinstance(data, dict) else ()
    for key, held in steps:
        step = f"[{key}]" if isinstance(data, list) else f".{key}"
        if name.startswith(step):
            rest = _path(name[len(step) :], held)
            if rest is not None:
                return [key, *rest]
    return None


def _bare(schema):
    if isinstance(schema, list):
        return [_bare(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: _bare(part) for name, part in held.items()} if key == "properties" else _bare(held)
        for key, held in schema.items()
        if key not in DESCRIBES
    }
