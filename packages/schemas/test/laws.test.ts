import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Code } from "../src/authoring/meta.js";
import { type Rule, ruleOf } from "../src/authoring/rule.js";
import { catalogue } from "../src/catalogue.js";
import { kebab } from "../src/messages/names.js";

const source = new URL("../src/", import.meta.url);
const cases = new URL("../../conformance/cases/", import.meta.url);
const folders = { field: "fields", "code-list": "code-lists", record: "records" } as const;
const everything = (Object.keys(folders) as (keyof typeof folders)[]).flatMap((kind) =>
  Object.entries(catalogue[kind]).map(([name, schema]) => ({
    kind,
    folder: folders[kind],
    name,
    schema: schema as z.ZodType,
  })),
);
const metaOf = (schema: z.core.$ZodType): z.GlobalMeta =>
  (z.globalRegistry.get(schema) ?? {}) as z.GlobalMeta;
const textOf = (path: string): string => readFileSync(new URL(path, source), "utf8");

/** What is said in plain words: one sentence, no jargon. */
const sentence = /^[A-ZÀ-Ý][^.!?]*(?:\.[a-z0-9][^.!?]*)*\.$/u;
const jargon = /\b(?:invalid|valid|please|sorry|oops)\b/i;

describe.each(everything)("$name", ({ kind, folder, name, schema }) => {
  const meta = metaOf(schema);
  const text = textOf(`${folder}/${kebab(name)}.ts`);

  it("stands in a file of its name, with one export and a case file of the same name", () => {
    const exported = [
      ...text.matchAll(/^export (?:const|function|class|interface|type) ([A-Za-z0-9]+)/gm),
    ].map(([, one]) => one);
    expect(exported).toEqual([name]);
    const file = JSON.parse(readFileSync(new URL(`${folder}/${kebab(name)}.json`, cases), "utf8"));
    expect(file.of).toBe(name);
    expect(file.cases.some(({ valid }: { valid: boolean }) => valid)).toBe(true);
    expect(file.cases.some(({ valid }: { valid: boolean }) => !valid)).toBe(true);
  });

  it("says in both languages what it is, in one sentence that ends in a full stop", () => {
    for (const description of [meta.description, meta["x-cy"]?.description]) {
      expect(description).toMatch(sentence);
      expect(description).not.toMatch(jargon);
    }
    for (const title of [meta.title, meta["x-cy"]?.title]) expect(title).toMatch(/^\S(?:.*[^\s.])?$/);
  });

  it("names its public source and its sensitivity", () => {
    expect(meta["x-source"]).toMatch(/^https:\/\/\S+$/);
    expect(["open", "personal", "special-category", "protected"]).toContain(meta["x-sensitivity"]);
  });

  it("words its fault in both languages, as GOV.UK does", () => {
    if (["object", "unknown"].includes(schema._zod.def.type)) return;
    for (const message of [meta["x-message"]?.en, meta["x-message"]?.cy]) {
      expect(message).toBeTruthy();
      expect(message).not.toMatch(jargon);
      expect(message).not.toMatch(/[.!]$/);
    }
  });

  it("gives examples that are right", () => {
    if (kind === "record") return;
    const examples = (meta as { examples?: unknown[] }).examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
  });

  it("has patterns that run everywhere: anchored, and without look-around, back-references or flags other than u", () => {
    for (const check of (schema._zod.def as { checks?: z.core.$ZodCheck[] }).checks ?? []) {
      const { pattern } = check._zod.def as { pattern?: RegExp };
      if (!pattern) continue;
      expect(pattern.flags).toMatch(/^u?$/);
      expect(pattern.source).toMatch(/^\^.*\$$/s);
      expect(pattern.source).not.toMatch(/\(\?[^:]|\\[1-9dDwWsSbBpPkux]/);
    }
  });

  it("names and describes every field it holds, in both languages", () => {
    const { shape = {} } = schema._zod.def as { shape?: Record<string, z.core.$ZodType> };
    for (const [key, part] of Object.entries(shape)) {
      const { type } = part._zod.def;
      const held = type === "optional" ? (part as z.ZodOptional)._zod.def.innerType : part;
      const said = metaOf(held);
      expect(said.title, key).toBeTruthy();
      expect(said["x-cy"]?.title, key).toBeTruthy();
      expect(said.description, key).toMatch(sentence);
      expect(said["x-cy"]?.description, key).toMatch(sentence);
      expect(key).toMatch(/^(?:\$schema|[a-z][A-Za-z0-9]*)$/);
      if (held._zod.def.type === "boolean") expect(key).toMatch(/^(?:is|has)[A-Z]/);
      if (/Date$/.test(key)) expect(text).toMatch(new RegExp(`${key}: (?:Calendar|Partial)Date`));
    }
  });
});

describe.each(Object.entries(catalogue["code-list"]))("%s", (_, schema) => {
  const codes = (metaOf(schema)["x-codes"] ?? []) as Code[];

  it("has codes that differ, labelled in both languages, as at a day", () => {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const { en, cy } of codes) expect(en && cy).toBeTruthy();
    expect(metaOf(schema)["x-as-at"]).toMatch(/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/);
    expect(["open", "closed"]).toContain(metaOf(schema)["x-list"]);
  });

  it("names successors that are codes, and maps to codes of other lists", () => {
    for (const { successors = [], maps = {} } of codes) {
      for (const successor of successors) expect(codes.map(({ code }) => code)).toContain(successor);
      for (const [list, map] of Object.entries(maps)) {
        if (map === "none") continue;
        const other = (catalogue["code-list"] as Record<string, z.ZodType>)[list] as z.ZodType;
        expect(other.safeParse(map.code).success, `${list} ${map.code}`).toBe(true);
      }
    }
  });
});

const rules = everything.flatMap(({ name, schema }) =>
  ((schema._zod.def as { checks?: z.core.$ZodCheck[] }).checks ?? []).flatMap((check) => {
    const rule = ruleOf(check);
    return rule ? [{ of: name, rule: rule as Rule<never> }] : [];
  }),
);

describe.each([...new Map(rules.map((one) => [one.rule.id, one])).values()])("$rule.id", ({ rule }) => {
  const [, fact = ""] = rule.id.split(".");

  it("is named for the fact that must hold, and stands in a file of that name", () => {
    expect(rule.id).toMatch(/^[a-z-]+\.[a-z0-9-]+$/);
    const camel = fact.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase());
    expect(textOf(`rules/${fact}.ts`)).toMatch(new RegExp(`^export const ${camel} = rule<`, "m"));
  });

  it("says why, and in both languages how to put it right", () => {
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    for (const message of [rule.message.en, rule.message.cy]) {
      expect(message).not.toMatch(jargon);
      expect(message).not.toMatch(/[.!]$/);
    }
  });

  it("has a passing, a failing and a boundary case", () => {
    const file = JSON.parse(readFileSync(new URL(`rules/${rule.id}.json`, cases), "utf8")) as {
      cases: { valid: boolean; boundary?: boolean; issues?: { rule: string }[] }[];
    };
    expect(file.cases.some(({ valid }) => valid)).toBe(true);
    expect(file.cases.some(({ boundary }) => boundary)).toBe(true);
    expect(file.cases.some(({ issues = [] }) => issues.some((issue) => issue.rule === rule.id))).toBe(true);
  });
});

describe("the authored files", () => {
  const authored = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !/^(?:generated|catalogue)\.ts$|^code-lists\//.test(path));
  const lengths = authored.map((path) => textOf(path).split("\n").length - 1).sort((a, b) => a - b);

  it("are short: half of them 35 lines or less, none over 150", () => {
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(35);
    const long = authored.filter((path) => textOf(path).split("\n").length > 151);
    expect(long).toEqual([]);
  });

  it("change no data: no transform, default, coercion or trimming", () => {
    for (const path of authored.filter((one) => /^(?:fields|records|authoring)\//.test(one)))
      expect(textOf(path), path).not.toMatch(
        /\.(?:transform|default|catch|prefault|pipe|trim|toLowerCase|toUpperCase|nullable)\(|z\.coerce|preprocess/,
      );
  });
});
