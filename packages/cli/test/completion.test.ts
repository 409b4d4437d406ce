import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "./run.js";

const has = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "completion-"));
const scripts = Object.fromEntries(
  ["bash", "zsh", "fish"].map((shell) => {
    const path = join(folder, `council-data.${shell}`);
    writeFileSync(path, run(["completion", shell]).stdout);
    return [shell, path];
  }),
);
writeFileSync(join(folder, "residents.csv"), "");

/** What each shell offers for a line that is being typed. */
const offered: Record<string, (line: string, word: string) => string> = {
  bash: (line) =>
    spawnSync(
      "bash",
      [
        "-c",
        `source "$1"; COMP_WORDS=($2); [[ $2 == *" " ]] && COMP_WORDS+=(""); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); _council_data; printf '%s\\n' "\${COMPREPLY[@]}"`,
        "-",
        scripts["bash"] ?? "",
        line,
      ],
      { encoding: "utf8", cwd: folder },
    ).stdout,
  fish: (line) =>
    spawnSync("fish", ["-c", `source ${scripts["fish"]}; complete -C "${line}"`], {
      encoding: "utf8",
      cwd: folder,
    }).stdout,
  zsh: (line, word) =>
    spawnSync(
      "zsh",
      [
        "-fc",
        `zmodload zsh/zpty; zpty z "TERM=dumb zsh -fi"
zpty -w z "unsetopt zle_bracketed_paste; PS1=; autoload -Uz compinit; compinit -u -D; source ${scripts["zsh"]}; LISTMAX=10000; print READY"
while zpty -r z part; do [[ $part == *READY* && $part != *print* ]] && break; done
zpty -w -n z "$1"$'\\t\\t'
repeat 50; do
  sleep 0.1
  while zpty -r -t z part; do all+=$part; done
  [[ $all == *"$2"* ]] && break
done
print -r -- $all`,
        "-",
        line,
        word,
      ],
      { encoding: "utf8", cwd: folder },
    ).stdout,
};

it.for(
  ["bash", "zsh", "fish"].flatMap((shell) =>
    [
      ["council-data ch", "check"],
      ["council-data check --fo", "--format"],
      ["council-data check --format sa", "sarif"],
      ["council-data check --as Refe", "Referral"],
      ["council-data explain field.nhs", "field.nhs-number"],
      ["council-data sample Resi", "Resident"],
      ["council-data schema --target dra", "draft-07"],
    ].map(([line, word]) => [shell, line, word] as [string, string, string]),
  ),
)("completes in %s “%s” with %s (skipped where there is no such shell)", ([shell, line, word], { skip }) => {
  if (!has(shell)) skip();
  expect(offered[shell]?.(line, word)).toContain(word);
});

it.for(["bash", "zsh", "fish"])(
  "offers in %s what there is, and files where a file is meant",
  (shell, { skip }) => {
    if (!has(shell)) skip();
    const commands = offered[shell]?.("council-data ", "inspect");
    for (const name of ["check", "explain", "schema", "sample", "inspect", "conform"])
      expect(commands).toContain(name);
    // bash completes files by itself where nothing is offered
    const files = offered[shell]?.("council-data check res", "residents.csv")?.trim();
    if (shell === "bash") expect(files).toBe("");
    else expect(files).toContain("residents.csv");
  },
);
