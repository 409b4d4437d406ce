"""Makes files whose records link to each other, out of `council-data sample`: make_data.py <command> <folder> <records>"""

import json
import shlex
import subprocess
import sys

command, folder, records = shlex.split(sys.argv[1]), sys.argv[2], int(sys.argv[3])


def sample(record, count, seed, form="ndjson", faults="0"):
    args = ["sample", record, "-n", str(count), "--format", form, "--seed", str(seed), "--faults", faults]
    with subprocess.Popen([*command, *args], stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        yield from process.stdout


def write(name, lines):
    with open(f"{folder}/{name}", "w", encoding="utf-8", newline="") as out:
        out.writelines(lines)


def ids(lines, kept):
    for line in lines:
        kept.extend(filter(None, [json.loads(line).get("id")]))
        yield line


def linked(lines, residents, partners):
    for number, line in enumerate(lines):
        record = json.loads(line)
        # one in a thousand leads nowhere
        if number % 1000:
            record["residentId"] = residents[number * 7919 % len(residents)]
        record["fromPartnerId"] = partners[number % len(partners)]
        yield json.dumps(record, ensure_ascii=False) + "\n"


residents, partners = [], []
write("partners.ndjson", ids(sample("Partner", 200, 1), partners))
write("residents.ndjson", ids(sample("Resident", records * 2 // 5, 2, faults="0.001"), residents))
write("more-residents.csv", sample("Resident", records * 2 // 5, 3, form="csv", faults="0.001"))
write("referrals.ndjson", linked(sample("Referral", records // 5, 4, faults="0.001"), residents, partners))
