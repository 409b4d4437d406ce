import { Argument, Command } from "commander";
import { reporting } from "../check/report-options.js";
import { exitCodes } from "../exit.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";
import type { MergeFlags } from "../report/merge.js";

const mergeCommand = (): Command =>
  guided(
    reporting(
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
        .option(
          "--partial",
          say({
            en: "leave the comparison to a later merge, of which this is a part",
            cy: "gadael y gymhariaeth i gyfuno diweddarach, y mae hwn yn rhan ohono",
          }),
        )
        .action(async (paths: string[], flags: MergeFlags) =>
          (await import("../report/merge.js")).merge(paths, flags),
        ),
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
