import { type FileResult, found, type Growth, type Results, typical } from "./results.js";
import { median } from "./run.js";
import { outcome, type TargetName, targets } from "./targets.js";

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const whole = (value: number): string => value.toLocaleString("en-GB");

/** What was measured, against what was set as the goal. */
export function goals(results: Results): string {
  const rows = Object.entries(found(results)).map(([name, value]) => {
    const target = targets[name as TargetName];
    const said = { aim: "the aim", met: "met", "not met": "**not met**" }[outcome(target, value)];
    return [
      `${target.what} (${target.unit})`,
      figure(value),
      String(target.atLeast),
      String(target.aim),
      said,
    ];
  });
  return table(["", "measured", "at least", "aim", ""], rows);
}

export function objectsTable({ objects }: Results): string {
  const own = objects["this package"];
  const rows = Object.entries(objects).map(([name, { hot, right, wrong }]) => [
    name,
    figure(median(hot) / 1000),
    figure(median(hot) / median(own?.hot ?? hot)),
    figure(median(right) / 1000),
    figure(median(right) / median(own?.right ?? right)),
    figure(median(wrong) / 1000),
    figure(median(wrong) / median(own?.wrong ?? wrong)),
  ]);
  return table(
    [
      ...["", "right, in the caches, µs each", "against this package"],
      ...["right, from memory, µs each", "against this package"],
      ...["wrong, all faults, µs each", "against this package"],
    ],
    rows,
  );
}

export function filesTable({ programs, runs }: FileResult): string {
  const own = typical(runs.get("verdicts") ?? []);
  const rows = programs.map(({ name, unjudged }) => {
    const { seconds, mebibytes, invalid } = typical(runs.get(name) ?? []);
    return [
      unjudged ? `${name} (${/^rows/.test(unjudged) ? "" : "not judged: "}${unjudged})` : name,
      figure(seconds),
      figure(seconds / own.seconds),
      figure(mebibytes),
      invalid === undefined ? "" : whole(invalid),
    ];
  });
  return table(["", "seconds", "against verdicts", "MiB", "found wrong"], rows);
}

export const growthTable = (growth: readonly Growth[]): string =>
  table(
    ["", "threads", "rows", "seconds", "rows a second", "MiB"],
    growth.map(({ format, threads, rows, seconds, mebibytes }) => [
      format,
      String(threads),
      whole(rows),
      figure(seconds),
      whole(Math.round(rows / seconds)),
      figure(mebibytes),
    ]),
  );

export const weightsTable = ({ weights }: Results): string =>
  table(
    ["", "kB, minified and gzipped", "ms over an empty process"],
    weights.map(({ name, kilobytes, milliseconds }) => [name, figure(kilobytes), figure(milliseconds)]),
  );
