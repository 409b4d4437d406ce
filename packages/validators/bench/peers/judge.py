"""Counts the lines of an NDJSON file that a Python library refuses by the emitted JSON Schema.

Neither library knows check digits or rules across fields: `x-check-digit` and `x-rules` are not judged.
"""

import json
import resource
import sys
import time

library, schema_path, path = sys.argv[1:]
with open(schema_path, encoding="utf-8") as file:
    schema = json.load(file)

if library == "fastjsonschema":
    import fastjsonschema

    # it knows no draft after 7, of which this schema uses nothing but the place of its definitions
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    schema.pop("$id")
    validate = fastjsonschema.compile(schema)

    def is_right(record):
        try:
            validate(record)
            return True
        except fastjsonschema.JsonSchemaValueException:
            return False

else:
    import jsonschema

    is_right = jsonschema.Draft202012Validator(schema).is_valid

start = time.perf_counter()
records = invalid = 0
with open(path, encoding="utf-8") as file:
    for line in file:
        records += 1
        if not is_right(json.loads(line)):
            invalid += 1
seconds = time.perf_counter() - start
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"records": records, "invalid": invalid, "seconds": seconds, "mebibytes": memory}))
