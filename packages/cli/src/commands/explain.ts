import { Argument, Command, Option } from "commander";
import type { Flags } from "../explain/run.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";

/** `council-data explain`: what it is told, and how it is used. */
export const explainCommand = (): Command =>
  guided(
    new Command("explain")
      .description(
        say({
          en: "Explain a rule of a report: what must hold, why, where it comes from, and what is right and wrong.",
          cy: "Egluro rheol mewn adroddiad: beth sy'n rhaid ei fod yn wir, pam, o ble y daw, a beth sy'n gywir ac yn anghywir.",
        }),
      )
      .addArgument(
        new Argument(
          "[rule-id]",
          say({
            en: "the id of the rule, as a report names it; all of them are listed where it is left out",
            cy: "dynodwr y rheol, fel y mae adroddiad yn ei enwi; rhestrir pob un os gadewir ef allan",
          }),
        ),
      )
      .addOption(
        new Option("--format <format>", say({ en: "how to write it", cy: "sut i'w ysgrifennu" }))
          .choices(["text", "json"])
          .default("text"),
      )
      .action(async (id: string | undefined, flags: Flags) =>
        (await import("../explain/run.js")).run(id, flags),
      ),
    {
      examples: [
        [
          "council-data explain field.nhs-number",
          { en: "what makes an NHS number right", cy: "beth sy'n gwneud rhif GIG yn gywir" },
        ],
        ["council-data explain period.ends-after-it-starts"],
        ["council-data explain", { en: "every rule there is", cy: "pob rheol sydd" }],
        ["council-data explain --format json", { en: "the same for programs", cy: "yr un peth i raglenni" }],
      ],
    },
  );
