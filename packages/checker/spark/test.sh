#!/usr/bin/env bash
# Checks a data set on a Spark cluster of two workers, and compares the report with that of one machine.
#   packages/checker/spark/test.sh [records]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
records=${1:-200000}
command="node $here/../../cli/dist/main.js"
for needed in python3 java; do
  command -v "$needed" > /dev/null || { echo "Skipped: there is no $needed here."; exit 0; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=${SPARK_PYTHON:-}
if [ -z "$python" ]; then
  python3 -m venv "$work/venv" && "$work/venv/bin/pip" install --quiet "pyspark==4.3.0" ||
    { echo "Skipped: pyspark cannot be installed here."; exit 0; }
  python=$work/venv/bin/python
fi
export PYSPARK_PYTHON=$python PYSPARK_DRIVER_PYTHON=$python SPARK_LOCAL_IP=127.0.0.1
SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME
mkdir "$work/data"
"$python" "$here/make_data.py" "$command" "$work/data" "$records"
cd "$work"
files="data/partners.ndjson data/residents.ndjson data/more-residents.csv data/referrals.ndjson"
echo "$(cat $files | wc -l) lines"
began=$(date +%s)
# shellcheck disable=SC2086
$command check --format json $files > one.json && status=0 || status=$?
echo "one machine: exit code $status after $(($(date +%s) - began)) s"
began=$(date +%s)
# shellcheck disable=SC2086
"$SPARK_HOME/bin/spark-submit" --master "local-cluster[2,1,1024]" "$here/check_job.py" \
  --command "$command" --out many.json --partitions 4 --faults "$work/faults" $files 2> spark.log && cluster=0 || cluster=$?
echo "two workers: exit code $cluster after $(($(date +%s) - began)) s"
if [ "$status" -eq "$cluster" ] && cmp one.json many.json; then
  echo "1 passed, 0 failed"
else
  tail -n 30 spark.log
  echo "0 passed, 1 failed"
  exit 1
fi
