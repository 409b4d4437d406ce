import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { _Code } from "ajv/dist/compile/codegen/code.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { CheckDigit } from "../../src/check-digit.js";
import { checkDigitCode } from "./check-digit-code.js";

const artefact = new URL("../../../schemas/schema/", import.meta.url);

/**
 * Ajv's standalone code for the emitted schema of a record. Check digits, which JSON Schema lacks, are written into it
 * as an expression.
 */
export function ajvModule(record: string, allErrors: boolean): string {
  const schema = JSON.parse(
    readFileSync(new URL(`bundled/${record}.schema.json`, artefact), "utf8"),
    // what only describes would stand in the code, and be weighed with it
    (key, value) =>
      /^(?:title|description|examples|x-(?!check-digit).*)$/.test(key) && isAnnotation(value)
        ? undefined
        : value,
  );
  const ajv = new Ajv2020({ strict: false, allErrors, code: { source: true, esm: true } });
  ajv.addKeyword({
    keyword: "x-check-digit",
    type: "string",
    code: (context) => {
      const x = String(context.data);
      const right = checkDigitCode(context.schema as CheckDigit).replace(/\bx\b/g, x);
      context.pass(new _Code(`(${right})`));
    },
  });
  const standalone =
    (standaloneCode as unknown as { default: typeof standaloneCode }).default ?? standaloneCode;
  return standalone(ajv, ajv.compile(schema));
}

const isAnnotation = (value: unknown): boolean =>
  typeof value !== "object" || value === null || !("$ref" in value);
