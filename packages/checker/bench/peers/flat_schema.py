"""A table's columns as JSON Schema and as Frictionless Table Schema, with all that either can say of the standard."""

import json
import re


def flat(schema_path, headings):
    """By heading, the pattern, the codes and whether it is required; taken from a bundled schema of the standard."""
    root = json.load(open(schema_path, encoding="utf-8"))

    def resolved(node):
        while "$ref" in node:
            node = {**root["$defs"][node["$ref"].rsplit("/", 1)[-1]], **{k: v for k, v in node.items() if k != "$ref"}}
        return node

    def leaf(heading):
        node, required = root, True
        for key in heading.split("/"):
            node = resolved(node)
            if key.isdigit():
                node, required = node["items"], False
            else:
                required = required and key in node.get("required", [])
                node = node["properties"][key]
        return resolved(node), required

    columns = {}
    for heading in headings:
        node, required = leaf(heading)
        codes = node.get("enum") or ([node["const"]] if "const" in node else None)
        columns[heading] = {"type": node.get("type"), "pattern": node.get("pattern"), "enum": codes, "required": required}
    return columns


def for_python(pattern):
    """A pattern in the words of Python, or None where it has none for it."""
    pattern = re.sub(r"\\u\{([0-9a-fA-F]+)\}", lambda m: re.escape(chr(int(m[1], 16))), pattern)
    try:
        re.compile(pattern)
        return pattern
    except re.error:
        return None


def table_schema(columns):
    fields = []
    for name, column in columns.items():
        constraints = {"required": column["required"]}
        if column["enum"] and column["type"] == "string":
            constraints["enum"] = column["enum"]
        elif column["pattern"] and for_python(column["pattern"]):
            constraints["pattern"] = for_python(column["pattern"])
        kind = {"integer": "integer", "number": "number", "boolean": "boolean"}.get(column["type"], "string")
        fields.append({"name": name, "type": kind, "constraints": constraints})
    return {"fields": fields}


def json_schema(columns):
    properties = {}
    for name, column in columns.items():
        kind = column["type"] or "string"
        says = {"type": kind if column["required"] else [kind, "null"]}
        if column["enum"]:
            says["enum"] = column["enum"] if column["required"] else [*column["enum"], None]
        elif column["pattern"]:
            says["pattern"] = column["pattern"]
        properties[name] = says
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": properties,
        "required": [name for name, column in columns.items() if column["required"]],
    }
