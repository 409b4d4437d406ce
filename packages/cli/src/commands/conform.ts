import { Command, InvalidArgumentError } from "commander";
import type { Flags } from "../conform/run.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";

const several = (text: string, before: string[] = []): string[] => [...before, text];

const whole = (text: string): number => {
  if (!/^[0-9]{1,9}$/.test(text))
    throw new InvalidArgumentError(
      say({ en: "Enter a whole number, like 1000.", cy: "Rhowch rif cyfan, fel 1000." }),
    );
  return Number(text);
};

const seconds = (text: string): number => {
  if (!/^[1-9][0-9]{0,4}$/.test(text))
    throw new InvalidArgumentError(
      say({ en: "Enter whole seconds, like 60.", cy: "Rhowch eiliadau cyfan, fel 60." }),
    );
  return Number(text);
};

const day = (text: string): string => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
    throw new InvalidArgumentError(
      say({ en: "Enter a date, like 2026-04-01.", cy: "Rhowch ddyddiad, fel 2026-04-01." }),
    );
  return text;
};

/** `council-data conform`: what it is told, and how it is used. */
export const conformCommand = (): Command =>
  guided(
    new Command("conform")
      .description(
        say({
          en: "Ask any program for its verdicts on the cases of the standard, and compare them.",
          cy: "Gofyn i unrhyw raglen am ei dyfarniadau ar achosion y safon, a'u cymharu.",
        }),
      )
      .argument(
        "<command...>",
        say({
          en: "the program, and what it is started with",
          cy: "y rhaglen, a'r hyn y'i cychwynnir ag ef",
        }),
      )
      .option(
        "--of <name>",
        say({
          en: "only the cases of a record, field or code list; may be repeated",
          cy: "dim ond achosion cofnod, maes neu restr godau; gellir ei ailadrodd",
        }),
        several,
      )
      .option(
        "--cases <pattern>",
        say({
          en: "only the cases of files or ids like fields/*; may be repeated",
          cy: "dim ond achosion ffeiliau neu ddynodwyr fel fields/*; gellir ei ailadrodd",
        }),
        several,
      )
      .option(
        "--expected-failures <file>",
        say({
          en: "a JSON object of the cases known to disagree, each with the reason",
          cy: "gwrthrych JSON o'r achosion y gwyddys eu bod yn anghytuno, pob un â'r rheswm",
        }),
      )
      .option(
        "--records <number>",
        say({
          en: "invented records instead of cases: how many of each kind",
          cy: "cofnodion dychmygol yn lle achosion: faint o bob math",
        }),
        whole,
      )
      .option(
        "--seed <number>",
        say({
          en: "what chance begins with, for --records",
          cy: "man cychwyn siawns, ar gyfer --records",
        }),
        whole,
        1,
      )
      .option(
        "--timeout <seconds>",
        say({ en: "how long the program may be silent", cy: "pa mor hir y caiff y rhaglen fod yn dawel" }),
        seconds,
        60,
      )
      .option(
        "--report <file>",
        say({ en: "write the report there as JSON", cy: "ysgrifennu'r adroddiad yno fel JSON" }),
      )
      .option(
        "--name <name>",
        say({
          en: "what the program is called, for its statement",
          cy: "enw'r rhaglen, ar gyfer ei datganiad",
        }),
      )
      .option(
        "--release <release>",
        say({
          en: "which release of it this is, for its statement",
          cy: "pa fersiwn ydyw, ar gyfer ei datganiad",
        }),
      )
      .option(
        "--statement <file>",
        say({
          en: "write the conformance statement there as JSON",
          cy: "ysgrifennu'r datganiad cydymffurfio yno fel JSON",
        }),
      )
      .option(
        "--badge <file>",
        say({ en: "write a badge there as SVG", cy: "ysgrifennu bathodyn yno fel SVG" }),
      )
      .option(
        "--date <date>",
        say({
          en: "the day of the run, for the statement; today unless said",
          cy: "diwrnod y rhediad, ar gyfer y datganiad; heddiw oni ddywedir",
        }),
        day,
      )
      .passThroughOptions()
      .action(async (command: string[], flags: Flags) =>
        (await import("../conform/run.js")).run(command, flags),
      ),
    {
      examples: [
        ["council-data conform python3 judge.py schema/"],
        ["council-data conform --of Resident --of Referral -- ./judge --fast"],
        ["council-data conform --cases 'fields/*' --report report.json ./judge"],
        ["council-data conform --records 20000 --seed 7 ./judge"],
        [
          "council-data conform --name Judge --release 1.4.0 --statement statement.json --badge badge.svg ./judge",
        ],
      ],
      notes: [
        {
          en: 'The program reads a line of {"id", "of", "data"} for each case on its standard input and answers with a line of\n{"id", "valid", "issues": [{"at", "rule"}]} on its standard output; docs/conformance.md says the rest.',
          cy: 'Mae\'r rhaglen yn darllen llinell o {"id", "of", "data"} ar gyfer pob achos o\'i mewnbwn safonol ac yn ateb â llinell o\n{"id", "valid", "issues": [{"at", "rule"}]} ar ei hallbwn safonol; mae\'r gweddill yn docs/conformance.md.',
        },
        {
          en: "Exit codes: 0 all agree, 1 some disagree, 2 wrong usage, 3 the program could not be run or did not answer, 4 internal error.",
          cy: "Codau gadael: 0 pawb yn cytuno, 1 rhai'n anghytuno, 2 defnydd anghywir, 3 ni ellid rhedeg y rhaglen neu ni atebodd, 4 gwall mewnol.",
        },
      ],
    },
  );
