import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { recordNames } from "../generated/standard.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";
import type { Flags } from "../sample/run.js";
import { wholeNumber } from "../whole-number.js";

const share = (text: string): number => {
  const number = Number(text);
  if (text.trim() === "" || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError(
      say({ en: "Enter a number between 0 and 1, like 0.01.", cy: "Rhowch rif rhwng 0 ac 1, fel 0.01." }),
    );
  return number;
};

/** `council-data sample`: what it is told, and how it is used. */
export const sampleCommand = (): Command =>
  guided(
    new Command("sample")
      .description(
        say({
          en: "Print invented records that are right, or as many with one fault each as are asked for.",
          cy: "Argraffu cofnodion dychmygol sy'n gywir, neu gynifer ag y gofynnir amdanynt gydag un nam yr un.",
        }),
      )
      .addArgument(new Argument("<record>", say({ en: "the record", cy: "y cofnod" })).choices(recordNames))
      .addOption(
        new Option("-n, --count <records>", say({ en: "how many", cy: "faint" }))
          .argParser(wholeNumber(1000))
          .default(1000),
      )
      .addOption(
        new Option("--format <format>", say({ en: "how to write them", cy: "sut i'w hysgrifennu" }))
          .choices(["csv", "json", "ndjson"])
          .default("ndjson"),
      )
      .addOption(
        new Option(
          "--faults <share>",
          say({ en: "the share of records with a fault, 0 to 1", cy: "cyfran y cofnodion â nam, 0 i 1" }),
        )
          .argParser(share)
          .default(0),
      )
      .addOption(
        new Option("--seed <number>", say({ en: "what chance begins with", cy: "man cychwyn siawns" }))
          .argParser(wholeNumber(1000))
          .default(1),
      )
      .action(async (record: string, flags: Flags) =>
        (await import("../sample/run.js")).run(record as never, flags),
      ),
    {
      examples: [
        ["council-data sample Resident -n 10 --format csv"],
        ["council-data sample Referral -n 1000000 --faults 0.001 --seed 7 > referrals.ndjson"],
      ],
      notes: [
        {
          en: "People and places are invented, and identifiers come only from ranges reserved for tests. The same seed gives the\nsame records on every machine.",
          cy: "Dychmygol yw'r bobl a'r lleoedd, a dim ond o ystodau a gadwyd ar gyfer profion y daw'r dynodwyr. Mae'r un hedyn yn\nrhoi'r un cofnodion ar bob peiriant.",
        },
      ],
    },
  );
