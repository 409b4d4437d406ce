import { Argument, Command, Option } from "commander";
import { formats, target } from "../check/formats.js";
import { exitCodes } from "../exit.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";
import type { MergeFlags } from "../report/merge.js";

const mergeCommand = (): Command =>
  guided(
    new Command("merge")
      .description(
        say({
          en: "Add up reports of parts into the report of the whole, in any order, and compare the records of all parts.",
          cy: "Adio adroddiadau ar rannau yn adroddiad ar y cyfan, mewn unrhyw drefn, a chymharu cofnodion pob rhan.",
        }),
      )
      .addArgument(
        new Argument(
          "<reports...>",
          say({
            en: "what check wrote with --format json, --partial or --stream, or - for standard input",
            cy: "yr hyn a ysgrifennodd check gyda --format json, --partial neu --stream, neu - am y mewnbwn safonol",
          }),
        ),
      )
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
          en: "write the report to a file too, in the format of its ending; may be repeated",
          cy: "ysgrifennu'r adroddiad i ffeil hefyd, yn fformat ei therfyniad; gellir ei ailadrodd",
        }),
        (text: string, before: ReturnType<typeof target>[]) => [...before, target(text)],
        [],
      )
      .option(
        "--coverage",
        say({ en: "say how full each column is", cy: "dweud pa mor llawn yw pob colofn" }),
      )
      .option(
        "--partial",
        say({
          en: "leave the comparison to a later merge, of which this is a part",
          cy: "gadael y gymhariaeth i gyfuno diweddarach, y mae hwn yn rhan ohono",
        }),
      )
      .addOption(
        new Option(
          "--fail-on <severity>",
          say({ en: "what gives exit code 1", cy: "beth sy'n rhoi cod gadael 1" }),
        )
          .choices(["fault", "advice"])
          .default("fault"),
      )
      .action(async (paths: string[], flags: MergeFlags) =>
        (await import("../report/merge.js")).merge(paths, flags),
      ),
    {
      examples: [
        [
          "council-data report merge part-*.json",
          { en: "the report of the whole, to read", cy: "yr adroddiad ar y cyfan, i'w ddarllen" },
        ],
        [
          "council-data report merge --format json --report all.html parts/*.ndjson",
          { en: "for a program, and as a page", cy: "ar gyfer rhaglen, ac fel tudalen" },
        ],
      ],
      notes: [exitCodes],
    },
  );

/** `council-data report`: what can be done with reports that were written before. */
export const reportCommand = (): Command => {
  const command = new Command("report").description(
    say({
      en: "Add up reports that were written before.",
      cy: "Adio adroddiadau a ysgrifennwyd o'r blaen.",
    }),
  );
  return command.addCommand(mergeCommand());
};
