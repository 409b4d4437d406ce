"""Checks files on Apache Spark: each partition through `council-data check --stream`, then one merge of the reports.

    spark-submit check_job.py --out report.json data/residents.ndjson data/partners.ndjson

The report is that of `council-data check` on the same files, byte for byte. docs/at-scale.md says how.
"""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession

TABLES = (".csv", ".tsv", ".tab", ".csv.gz", ".tsv.gz", ".tab.gz")


def counts(lines):
    """How many lines a partition has, and how many of them are not blank."""
    total = filled = 0
    for line in lines:
        total += 1
        filled += bool(line.strip())
    yield total, filled


def beginnings(path, rows, is_table, headings):
    """For each partition, the line that says what it is part of and where it begins."""
    lines = filled = 0
    for total, full in rows:
        # every row of a table counts, and of a JSON file those that are records
        row = (lines if is_table else filled) + 1
        part = {"path": path, "row": row, "line": lines + 1}
        if is_table:
            part.update(headings=headings, row=max(row, 2), line=max(lines + 1, 2))
        yield json.dumps({"$part": part}, ensure_ascii=False)
        lines, filled = lines + total, filled + full


def told(rdd, begins, is_table):
    """The partitions of a file, each behind the line that says what it is."""

    def begin(index, lines):
        yield begins[index]
        if is_table and index == 0:
            next(lines, None)
        yield from lines

    return rdd.mapPartitionsWithIndex(begin)


def parts_of(sc, path, partitions):
    """A file as partitions that tell what they are."""
    rdd = sc.textFile(path, partitions)
    is_table = path.lower().endswith(TABLES)
    headings = rdd.first() if is_table else None
    rows = rdd.mapPartitions(counts).collect()
    return told(rdd, list(beginnings(path, rows, is_table, headings)), is_table)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", help="paths or addresses of CSV or NDJSON files in UTF-8")
    parser.add_argument("--out", required=True, help="where the report is written on the driver")
    parser.add_argument("--format", default="json", help="how the report is written")
    parser.add_argument("--command", default="council-data", help="the command on the workers and the driver")
    parser.add_argument("--partitions", type=int, default=0, help="at least so many for each file")
    parser.add_argument("--faults", help="a folder, on the file system that all share, for every single fault")
    options = parser.parse_args()

    sc = SparkSession.builder.appName("council-data check").getOrCreate().sparkContext
    partitions = options.partitions or sc.defaultParallelism
    lines = sc.union([parts_of(sc, path, partitions) for path in options.files])
    piped = lines.pipe(f"{options.command} check --stream", checkCode=True)
    if options.faults:
        piped = piped.persist()
        piped.filter(lambda line: not line.startswith('{"report"')).saveAsTextFile(options.faults)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".ndjson") as reports:
        # one partition's at a time: the driver never holds them all
        for report in piped.filter(lambda line: line.startswith('{"report"')).toLocalIterator():
            print(report, file=reports)
        reports.flush()
        command = [*shlex.split(options.command), "report", "merge", "--format", options.format, reports.name]
        with open(options.out, "w", encoding="utf-8") as out:
            sys.exit(subprocess.run(command, stdout=out, check=False).returncode)


if __name__ == "__main__":
    main()
