import { locale, type Said, say } from "../locale.js";
import type { Example, Examples } from "./examples.js";
import type { Rule } from "./rules.js";

const words = {
  what: { en: "What it is", cy: "Beth ydyw" },
  mend: { en: "What to do", cy: "Beth i'w wneud" },
  why: { en: "Why", cy: "Pam (yn Saesneg)" },
  source: { en: "Source", cy: "Ffynhonnell" },
  reads: { en: "Fields it reads", cy: "Meysydd y mae'n eu darllen" },
  cel: { en: "As an expression", cy: "Fel mynegiad" },
  codes: { en: "Codes", cy: "Codau" },
  right: { en: "Right", cy: "Cywir" },
  wrong: { en: "Wrong", cy: "Anghywir" },
  advice: { en: "Advice: worth a look, and no fault.", cy: "Cyngor: gwerth edrych, ac nid nam." },
  mendable: {
    en: "Some slips can be mended safely: a report says which.",
    cy: "Gellir cywiro rhai llithriadau'n ddiogel: mae adroddiad yn dweud pa rai.",
  },
} as const satisfies Record<string, Said>;

const codesShown = 20;

/** What there is to say of a rule, for a person. */
export function ruleText(rule: Rule, { right, wrong }: Examples): string {
  const { id, title, what, mend, why, source, reads, cel, codes, severity, isMendable } = rule;
  const part = (name: keyof typeof words, lines: readonly string[]): string[] =>
    lines.length > 0 ? [[say(words[name]), ...lines.map((line) => `  ${line}`)].join("\n")] : [];
  const heading = rule.kind === "field" || rule.kind === "code-list" ? [id, say(title)].join("\n") : id;
  return [
    heading,
    ...part("what", what ? [say(what)] : []),
    ...part("mend", [say(mend), ...(isMendable ? [say(words.mendable)] : [])]),
    ...(severity === "advice" ? [say(words.advice)] : []),
    ...part("why", why === undefined ? [] : [why]),
    ...part("codes", codesText(codes ?? [])),
    ...part("reads", reads ?? []),
    ...part("right", right.flatMap(exampleLines)),
    ...part("wrong", wrong.flatMap(exampleLines)),
    ...part("cel", cel === undefined ? [] : [cel]),
    ...part("source", source === undefined ? [] : [source]),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function codesText(codes: NonNullable<Rule["codes"]>): string[] {
  const width = Math.max(0, ...codes.map(({ code }) => code.length));
  const shown = codes.slice(0, codesShown).map((one) => `${one.code.padEnd(width)}  ${one[locale()]}`);
  const rest = codes.length - shown.length;
  return rest > 0 ? [...shown, say({ en: `and ${rest} more`, cy: `a ${rest} arall` })] : shown;
}

// the facts of the cases are in English
const exampleLines = ({ of, fact, data }: Example): string[] => {
  const value = JSON.stringify(data);
  const isValue = typeof data !== "object";
  return isValue
    ? [`${value}  ${fact}`]
    : [
        `${of}: ${fact}`,
        ...(JSON.stringify(data, null, 1).length < 90
          ? [`  ${value}`]
          : JSON.stringify(data, null, 2)
              .split("\n")
              .map((line) => `  ${line}`)),
      ];
};

const kinds: Readonly<Record<Rule["kind"], Said>> = {
  field: { en: "Values", cy: "Gwerthoedd" },
  "code-list": { en: "Code lists", cy: "Rhestrau codau" },
  shape: { en: "The shape of a record", cy: "Ffurf cofnod" },
  rule: { en: "Between fields", cy: "Rhwng meysydd" },
  file: { en: "Files, rows and records of files", cy: "Ffeiliau, rhesi a chofnodion mewn ffeiliau" },
};

/** Every rule in a line, by its kind. */
export function listText(rules: readonly Rule[]): string {
  const sections = (Object.keys(kinds) as Rule["kind"][]).flatMap((kind) => {
    const own = rules.filter((rule) => rule.kind === kind);
    const width = Math.max(0, ...own.map(({ id }) => id.length));
    return own.length > 0
      ? [[say(kinds[kind]), ...own.map(({ id, title }) => `  ${id.padEnd(width)}  ${say(title)}`)].join("\n")]
      : [];
  });
  return `${sections.join("\n\n")}\n`;
}
