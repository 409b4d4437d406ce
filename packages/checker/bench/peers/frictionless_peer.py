import json
import sys

from frictionless import Resource, Schema, system

path, schema = sys.argv[1:]
with system.use_context(trusted=True):
    resource = Resource(path=path, schema=Schema.from_descriptor(json.load(open(schema, encoding="utf-8"))))
    report = resource.validate(limit_errors=10**9)
for task in report.tasks:
    for error in task.errors:
        if getattr(error, "row_number", None):
            print(error.row_number)
        else:
            print("file:", error.message, file=sys.stderr)
