import { Command, Option } from "commander";
import type { Flags } from "../compare/run.js";
import { recordNames } from "../generated/standard.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";
import { wholeNumber } from "../whole-number.js";

/** `council-data compare`: what it is told, and how it is used. */
export const compareCommand = (): Command =>
  guided(
    new Command("compare")
      .description(
        say({
          en: "Say whether your own schema accepts and produces only what the standard allows.",
          cy: "Dweud a yw eich sgema chi yn derbyn ac yn cynhyrchu dim ond yr hyn y mae'r safon yn ei ganiatáu.",
        }),
      )
      .requiredOption(
        "--mine <module>",
        say({
          en: "your schema: a JavaScript module or a JSON file",
          cy: "eich sgema: modiwl JavaScript neu ffeil JSON",
        }),
      )
      .option(
        "--export <name>",
        say({
          en: "the export that holds it; the default export, or the only schema, unless said",
          cy: "yr allforyn sy'n ei ddal; yr allforyn diofyn, neu'r unig sgema, oni ddywedir",
        }),
      )
      .addOption(
        new Option(
          "--as <record>",
          say({
            en: "the record it is for, unless its name says so",
            cy: "y cofnod y mae ar ei gyfer, oni bai bod ei enw'n dweud",
          }),
        ).choices(recordNames),
      )
      .option(
        "--every",
        say({
          en: "ask too whether it accepts all that the standard allows",
          cy: "gofyn hefyd a yw'n derbyn popeth y mae'r safon yn ei ganiatáu",
        }),
      )
      .option(
        "--proof",
        say({
          en: "count what is not proved as a difference",
          cy: "cyfrif yr hyn nas profwyd fel gwahaniaeth",
        }),
      )
      .addOption(
        new Option(
          "--records <number>",
          say({ en: "how many generated records to try", cy: "faint o gofnodion a gynhyrchir i'w profi" }),
        )
          .argParser(wholeNumber(600, 1, 999_999))
          .default(600),
      )
      .addOption(
        new Option(
          "--format <format>",
          say({ en: "how to write the answers", cy: "sut i ysgrifennu'r atebion" }),
        )
          .choices(["text", "json"])
          .default("text"),
      )
      .action(async (flags: Flags) => (await import("../compare/run.js")).run(flags)),
    {
      examples: [
        ["council-data compare --mine ./schemas.js --export residentSchema"],
        ["council-data compare --mine resident.schema.json --every"],
        [
          "council-data compare --mine ./schemas.ts --as Resident",
          { en: "TypeScript, with Node 22.18 or later", cy: "TypeScript, gyda Node 22.18 neu'n hwyrach" },
        ],
      ],
      notes: [
        {
          en: "The schema may be of Zod 4 or Zod 3, or a JSON Schema (2020-12 or draft-07). Loading a module runs its code: compare\nonly modules that you trust. An answer is proved, refuted by records that were given to both, or neither: rules across\nfields and checks in code cannot be read, and are tried with generated records instead.",
          cy: "Caiff y sgema fod yn un Zod 4 neu Zod 3, neu'n JSON Schema (2020-12 neu draft-07). Mae llwytho modiwl yn rhedeg ei god:\ncymharwch fodiwlau yr ydych yn ymddiried ynddynt yn unig. Profir ateb, neu fe'i gwrthbrofir gan gofnodion a roddwyd i'r\nddau, neu'r naill na'r llall: ni ellir darllen rheolau ar draws meysydd na gwiriadau mewn cod, a rhoddir cynnig arnynt\nâ chofnodion a gynhyrchir.",
        },
        {
          en: "Exit codes: 0 no record shows a difference (with --proof: all is proved), 1 some do (with --proof: or something is\nnot proved), 2 wrong usage, 3 a schema that cannot be read, 4 internal error.",
          cy: "Codau gadael: 0 nid oes cofnod yn dangos gwahaniaeth (gyda --proof: profwyd popeth), 1 mae rhai (gyda --proof: neu mae\nrhywbeth heb ei brofi), 2 defnydd anghywir, 3 sgema na ellir ei darllen, 4 gwall mewnol.",
        },
      ],
    },
  );
