"""Checks a file of planted faults with `council-data check` and its peers, and prints the table of docs/comparison.md.

    python compare.py [records] [--qsv path]     with frictionless installed beside this Python, and pnpm build done
"""

import argparse
import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here / "peers"))
from flat_schema import flat, json_schema, table_schema  # noqa: E402

schemas = here.parent.parent / "schemas/schema"
command = ["node", str(here.parent.parent / "cli/dist/main.js")]


def kind_of(rule):
    if rule == "record.missing-key":
        return "a required value is missing"
    if rule.split(".")[0] in ("field", "code-list"):
        return "a value is not in its form or list"
    return "values do not fit each other, or a key is unknown"


def timed(args, work, out):
    """Runs a program, and gives what it took: seconds, and MiB at the most."""
    with open(out, "wb") as to, open(f"{out}.err", "wb") as errors:
        began = time.monotonic()
        process = subprocess.Popen(args, cwd=work, stdout=to, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(open(f"{out}.err").read())
    return {"seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "mib": usage.ru_maxrss / 1024}


def numbers(path):
    return {int(line) for line in open(path, encoding="utf-8") if line.strip()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("records", nargs="?", type=int, default=20000)
    parser.add_argument("--record", default="Resident")
    parser.add_argument("--faults", default="0.05")
    parser.add_argument("--qsv", default=shutil.which("qsv") or shutil.which("qsvdp"))
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp())
    data = work / "data.csv"
    sample = [*command, "sample", options.record, "-n", str(options.records), "--faults", options.faults]
    data.write_bytes(subprocess.run([*sample, "--seed", "7", "--format", "csv"], stdout=subprocess.PIPE, check=True).stdout)
    headings = next(csv.reader(open(data, encoding="utf-8")))
    columns = flat(schemas / f"bundled/{options.record}.schema.json", headings)
    (work / "table.json").write_text(json.dumps(table_schema(columns)))
    (work / "flat.json").write_text(json.dumps(json_schema(columns)))
    timed(["node", str(here / "peers/truth.mjs"), "data.csv", options.record], work, work / "truth")
    truth = dict(map(json.loads, open(work / "truth", encoding="utf-8")))
    kinds = {}
    for row, rules in truth.items():
        for rule in rules:
            kinds.setdefault(kind_of(rule), set()).add(row)

    def ours():
        took = timed([*command, "check", "--format", "ndjson", "data.csv"], work, work / "ours")
        faults = map(json.loads, open(work / "ours", encoding="utf-8"))
        return took, {fault["row"] for fault in faults if not fault["rule"].startswith("across.")}

    def ajv():
        took = timed(["node", str(here / "peers/ajv.mjs"), "data.csv", options.record], work, work / "ajv")
        return took, numbers(work / "ajv")

    def frictionless():
        args = [sys.executable, str(here / "peers/frictionless_peer.py"), "data.csv", "table.json"]
        return timed(args, work, work / "frictionless"), numbers(work / "frictionless")

    def qsv():
        took = timed([options.qsv, "validate", "data.csv", "flat.json"], work, work / "qsv")
        rows = csv.DictReader(open(work / "data.csv.validation-errors.tsv", encoding="utf-8"), delimiter="\t")
        # its first row is that behind the headings
        return took, {int(row["row_number"]) + 1 for row in rows}

    tools = {"council-data check": ours, "csv-parse + Ajv": ajv, "frictionless": frictionless}
    if options.qsv:
        tools["qsv validate"] = qsv
    print(f"{options.records} {options.record} records, {len(truth)} of them wrong ({data.stat().st_size / 1e6:.1f} MB)\n")
    print("| tool | " + " | ".join(f"{kind}: rows found of {len(rows)}" for kind, rows in kinds.items()), end="")
    print(" | wrong alarms | seconds | of a processor | MiB |")
    print("| --- |" + " ---: |" * (len(kinds) + 4))
    found = {name: tool() for name, tool in tools.items()}
    for name, (took, rows) in found.items():
        cells = [str(len(rows & wrong)) for wrong in kinds.values()]
        cells += [str(len(rows - truth.keys())), f"{took['seconds']:.1f}", f"{took['cpu']:.1f}", f"{took['mib']:.0f}"]
        print(f"| {name} | " + " | ".join(cells) + " |")
    missed = set.union(*(rows for _, rows in found.values())) & truth.keys() - found["council-data check"][1]
    print(f"\nWrong rows that another finds and council-data check misses: {len(missed)}")
    shutil.rmtree(work)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
