/*
 * A program under test: it gives the verdicts of the standard, except for what its first argument says.
 *
 *     node judge.mjs <ways, with commas between them> <file of the verdicts by id>
 */
import { readFileSync } from "node:fs";

const [ways = "", verdicts = ""] = process.argv.slice(2);
const does = (way) => ways.split(",").includes(way);
const issuesOf = JSON.parse(readFileSync(verdicts, "utf8"));
const say = (answer) =>
  process.stdout.write(`${typeof answer === "string" ? answer : JSON.stringify(answer)}\n`);

if (does("end-at-once")) process.exit(0);
if (does("never-read")) setInterval(() => {}, 1000);
else {
  let held = "";
  let asked = 0;
  const later = [];
  for await (const block of process.stdin.setEncoding("utf8")) {
    const lines = (held + block).split("\n");
    held = lines.pop() ?? "";
    for (const line of lines) {
      const { id } = JSON.parse(line);
      answer(id, issuesOf[id] ?? [], ++asked);
    }
  }
  for (const one of later.reverse()) say(one);
  if (does("never-end")) setInterval(() => {}, 1000);
  if (does("end-with-an-error")) {
    process.stderr.write("out of paper\n");
    process.exitCode = 7;
  }

  function answer(id, issues, number) {
    const right = { id, valid: issues.length === 0, issues };
    if (number !== 3) return does("last-first") ? later.push(right) : say(right);
    if (does("die")) throw new Error("lost my way");
    if (does("other-valid")) return say({ ...right, valid: !right.valid, issues: right.valid ? issues : [] });
    if (does("contradict")) return say({ ...right, valid: !right.valid });
    if (does("other-at"))
      return say({ ...right, issues: issues.map((one) => ({ ...one, at: `${one.at}/x` })) });
    if (does("other-rule"))
      return say({ ...right, issues: issues.map((one) => ({ ...one, rule: "field.other" })) });
    if (does("one-more")) return say({ ...right, issues: [...issues, { at: "/x", rule: "field.other" }] });
    if (does("one-less")) return say({ ...right, issues: issues.slice(1) });
    if (does("same-again"))
      return say({ ...right, issues: [...issues, ...issues].reverse(), message: "so it is" });
    if (does("not-json")) return say("beep {");
    if (does("no-object")) return say("[]");
    if (does("no-id")) return say({ valid: true });
    if (does("no-valid")) return say({ id, valid: "yes" });
    if (does("no-issues")) return say({ id, valid: false, issues: [{ at: 1 }] });
    if (does("twice")) return say(`${JSON.stringify(right)}\n${JSON.stringify(right)}`);
    if (does("unasked"))
      return say(`${JSON.stringify(right)}\n${JSON.stringify({ ...right, id: "nobody" })}`);
    if (does("not-at-all")) return undefined;
    if (does("chatter")) return say("beep\n".repeat(2000));
    if (does("endless-line")) return process.stdout.write("x".repeat(20_000_000));
    if (does("long-line")) return say({ ...right, message: "x".repeat(5_000_000) });
    if (does("escape")) return say("\u001b[31mred\u0007\u202e");
    return say(right);
  }
}
