import { type Command, Option } from "commander";
import { say } from "../locale.js";
import { formats, target } from "./formats.js";

/** Gives a command the options of all that write reports. */
export const reporting = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--format <format>",
        say({
          en: "how to write the report to standard output",
          cy: "sut i ysgrifennu'r adroddiad i'r allbwn safonol",
        }),
      )
        .choices(formats)
        .default("text"),
    )
    .option(
      "--report <file>",
      say({
        en: "write the report to a file too, in the format of its ending: .txt .json .ndjson .csv .xml .sarif .html; or say it, as in junit=results.txt; may be repeated",
        cy: "ysgrifennu'r adroddiad i ffeil hefyd, yn fformat ei therfyniad: .txt .json .ndjson .csv .xml .sarif .html; neu ei nodi, fel junit=results.txt; gellir ei ailadrodd",
      }),
      (text: string, before: ReturnType<typeof target>[]) => [...before, target(text)],
      [],
    )
    .option("--coverage", say({ en: "say how full each column is", cy: "dweud pa mor llawn yw pob colofn" }))
    .addOption(
      new Option(
        "--fail-on <severity>",
        say({ en: "what gives exit code 1", cy: "beth sy'n rhoi cod gadael 1" }),
      )
        .choices(["fault", "advice"])
        .default("fault"),
    );
