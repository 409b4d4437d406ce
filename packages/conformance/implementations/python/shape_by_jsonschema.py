"""Step 1, the shape of a value, by jsonschema on the 2020-12 schemas."""

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from artefact import Artefact, pointer

BY_KEYWORD = {"minItems": "record.empty-list", "minProperties": "record.empty-object"}


class Shape:
    def __init__(self, artefact: Artefact) -> None:
        schemas = artefact.schemas()
        registry = Registry().with_resources(
            (schema["$id"], DRAFT202012.create_resource(schema)) for schema in schemas.values()
        )

        def check_digit(_validator, _value, text, schema):
            name = schema["$id"].rsplit("/", 1)[1].removesuffix(".schema.json")
            if isinstance(text, str) and not artefact.accepts(name, text):
                yield ValidationError("fails its check digit")

        judge = extend(Draft202012Validator, {"x-check-digit": check_digit})
        self._judges = {name: judge(schema, registry=registry) for name, schema in schemas.items()}

    def issues(self, of: str, data) -> set[tuple[str, str]]:
        return {issue for error in self._judges[of].iter_errors(data) for issue in _issues(error)}


def _issues(error: ValidationError):
    """The issues, each a place and a rule, that an error of the validator stands for."""
    path, keyword = list(error.absolute_path), error.validator
    if keyword == "required":
        for key in error.validator_value:
            if key not in error.instance:
                yield pointer(*path, key), "record.missing-key"
    elif keyword == "additionalProperties":
        for key in error.instance:
            if key not in error.schema["properties"]:
                yield pointer(*path, key), "record.unknown-key"
    elif "propertyNames" in error.absolute_schema_path:
        yield pointer(*path, error.instance), error.schema["x-rule"]
    else:
        yield pointer(*path), BY_KEYWORD.get(keyword) or error.schema.get("x-rule", "record.not-a-list")
