import { readdirSync, readFileSync } from "node:fs";
import type { ErrorObject } from "ajv";
import { Ajv as Ajv07 } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Issue, Judge } from "./judge.js";
import { brokenRules } from "./rules.js";

/**
 * A judge by Ajv on the emitted JSON Schemas and by the rules' CEL text, and by nothing of our own code.
 *
 * @param artefact the folder of the standard's schemas: of those, the 2020-12 set is taken, or the draft-07 set.
 */
export function ajvJudge(artefact: URL, draft: "2020-12" | "draft-07"): Judge {
  const folder = draft === "draft-07" ? new URL("draft-07/", artefact) : artefact;
  const Ajv = draft === "draft-07" ? Ajv07 : Ajv2020;
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, validateSchema: true });
  ajv.addKeyword({
    keyword: "x-check-digit",
    type: "string",
    compile: (rule: CheckDigit) => (text: string) => hasCheckDigit(text, rule),
  });
  const ids = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".schema.json"))) {
    const schema = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { $id: string };
    ajv.addSchema(schema);
    ids.set(file.replace(".schema.json", ""), schema.$id);
  }
  const rules = JSON.parse(readFileSync(new URL("rules.json", artefact), "utf8"));
  return (of, data) => {
    const validate = ajv.getSchema(ids.get(of) ?? "");
    if (!validate) throw new Error(`There is no schema of the name ${of}`);
    const shape = validate(data) ? [] : unique((validate.errors ?? []).flatMap(issueOf));
    return [...shape, ...brokenRules(data, rules[of] ?? [], shape)];
  };
}

interface CheckDigit {
  weights: number[];
  modulus: number;
  letters?: string;
  remainders?: number[];
  character?: { at: number; characters: string };
  begins?: string;
}

// written again from the documentation of x-check-digit, so that one slip is not made in both
function hasCheckDigit(
  text: string,
  { weights, modulus, letters = "", remainders = [0], character, begins }: CheckDigit,
): boolean {
  if (begins !== undefined && !RegExp(begins).test(text[0] ?? "")) return true;
  const values = [...text].map((one) =>
    letters.includes(one) ? letters.indexOf(one) : Number.parseInt(one, 10),
  );
  const remainder = weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0) % modulus;
  if (Number.isNaN(remainder)) return false;
  return character ? text[character.at] === character.characters[remainder] : remainders.includes(remainder);
}

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The issue that an error of Ajv stands for; errors that only repeat others stand for none. */
function issueOf({ keyword, instancePath, params, parentSchema, propertyName }: ErrorObject): Issue[] {
  const at = propertyName === undefined ? instancePath : `${instancePath}/${escaped(propertyName)}`;
  const own = parentSchema?.["x-rule"] as string | undefined;
  switch (keyword) {
    case "if":
    case "propertyNames":
      return [];
    case "required":
      return [{ at: `${at}/${escaped(params["missingProperty"])}`, rule: "record.missing-key" }];
    case "additionalProperties":
      return [{ at: `${at}/${escaped(params["additionalProperty"])}`, rule: "record.unknown-key" }];
    case "minItems":
      return [{ at, rule: "record.empty-list" }];
    case "minProperties":
      return [{ at, rule: "record.empty-object" }];
    default:
      return [{ at, rule: own ?? "record.not-a-list" }];
  }
}

const unique = (issues: Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.at} ${issue.rule}`, issue])).values(),
];
