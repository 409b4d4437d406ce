import { Argument, Command } from "commander";
import { inspectableSchemes } from "../generated/standard.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";

/** `council-data inspect`: what it is told, and how it is used. */
export const inspectCommand = (): Command =>
  guided(
    new Command("inspect")
      .description(
        say({
          en: "Say what can be said of single values: the verdict is on each exactly as given.",
          cy: "Dweud beth y gellir ei ddweud am werthoedd unigol: mae'r dyfarniad ar bob un yn union fel y'i rhoddwyd.",
        }),
      )
      .addArgument(
        new Argument(
          "<scheme>",
          say({
            en: "a field or code list, such as nhs-number, postcode or upn",
            cy: "maes neu restr godau, fel nhs-number, postcode neu upn",
          }),
        ),
      )
      .addArgument(
        new Argument(
          "[values...]",
          say({
            en: "the values, or - to read one a line from standard input",
            cy: "y gwerthoedd, neu - i ddarllen un fesul llinell o'r mewnbwn safonol",
          }),
        ),
      )
      .action(async (scheme: string, values: string[]) =>
        (await import("../inspect/run.js")).run(scheme, values),
      ),
    {
      examples: [
        ["council-data inspect nhs-number 9990000018"],
        [
          "council-data inspect postcode SW1A1AA",
          { en: "wrong, with the suggestion SW1A 1AA", cy: "anghywir, gyda'r awgrym SW1A 1AA" },
        ],
        [
          "cut -d, -f5 header.csv | council-data inspect upn -",
          { en: "every value of a column", cy: "pob gwerth mewn colofn" },
        ],
      ],
      notes: [
        {
          en: "Each answer is a line of JSON: value, verdict (invalid, placeholder, test-only or valid), reason, canonical, suggestions.",
          cy: "Llinell o JSON yw pob ateb: value, verdict (invalid, placeholder, test-only neu valid), reason, canonical, suggestions.",
        },
        {
          en: `Schemes: ${inspectableSchemes.join(", ")}`,
          cy: `Cynlluniau: ${inspectableSchemes.join(", ")}`,
        },
      ],
    },
  );
