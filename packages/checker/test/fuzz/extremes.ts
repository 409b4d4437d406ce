import type { Chance } from "../../../conformance/src/sample/random.js";

const utf8 = new TextEncoder();
const million = 1_000_000;

/** Files that are too much of one thing; each is made anew, so that none is held. */
export const extremes: Readonly<
  Record<"csv" | "ndjson" | "json", readonly ((chance: Chance) => Uint8Array)[]>
> = {
  csv: [
    // a cell of 10 MB, quoted and not
    (chance) => utf8.encode(`id,sex\n${"x".repeat(10 * million)},male\n${chance.uuid()},male\n`),
    (chance) => utf8.encode(`id,sex\n"${"x\n".repeat(million)}",male\n${chance.uuid()},male\n`),
    // a quote that is never closed, before 5 MB of rows
    (chance) => utf8.encode(`id,sex\n"${`${chance.uuid()},male\n`.repeat(120_000)}`),
    // 100,000 columns, of the record and of none
    () =>
      utf8.encode(
        `${Array.from({ length: 100_000 }, (_, at) => `names/${at}/full`).join(",")}\n${"Ann,".repeat(100_000)}\n`,
      ),
    () =>
      utf8.encode(
        `${Array.from({ length: 5000 }, (_, at) => `heading${at}`).join(",")}\n${"Ann,".repeat(5000)}\n`,
      ),
    () => utf8.encode(`${"sex,".repeat(100_000)}\n${"male,".repeat(100_000)}\n`),
    // a position that no list has room for, and a heading a thousand keys deep
    () => utf8.encode(`id,names/4294967295/full,names/99999999999999999999/full\n1,2,3\n`),
    () => utf8.encode(`id,${"a/".repeat(1000)}a\n1,2\n`),
    // rows of nothing
    () => utf8.encode(`id,sex\n${"\n".repeat(million / 4)}`),
    () => utf8.encode(`id,sex\n${",\n".repeat(million / 4)}`),
  ],
  ndjson: [
    () => utf8.encode("[".repeat(million)),
    () => utf8.encode('{"a":'.repeat(200_000)),
    () => utf8.encode("\n".repeat(2 * million)),
    () => utf8.encode("{}\n".repeat(50_000)),
    () => utf8.encode(`{"id":"${"x".repeat(10 * million)}"}\n{}\n`),
    () => utf8.encode(`{"id":"${"\\u0041".repeat(million)}"}\n`),
    () => utf8.encode(`{${'"id":1,'.repeat(100_000)}"id":1}\n`),
    () => utf8.encode(`{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join(",")}}\n`),
    () => utf8.encode(`{"names":[${"{},".repeat(200_000)}{}]}\n`),
    () => utf8.encode(`{"names":[${'{"use":"alias","full":"A"},'.repeat(100_000)}{"use":"alias"}]}\n`),
    () => utf8.encode(`{"rank":${"9".repeat(million)}}\n`),
  ],
  json: [
    () => utf8.encode("[".repeat(million)),
    () => utf8.encode(`${"[".repeat(million)}${"]".repeat(million)}`),
    () => utf8.encode(`[${'{"a":'.repeat(million)}`),
    () => utf8.encode(`[${",".repeat(million)}]`),
    () => utf8.encode(`[${"0,".repeat(100_000)}0]`),
    () => utf8.encode(" ".repeat(10 * million)),
    () => utf8.encode(`["${"x".repeat(10 * million)}`),
    () => utf8.encode(`[{"id":"${"é".repeat(5 * million)}"},{}]`),
  ],
};
