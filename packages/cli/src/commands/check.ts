import { Argument, Command, Option } from "commander";
import { reporting } from "../check/report-options.js";
import type { Flags } from "../check/run.js";
import { exitCodes } from "../exit.js";
import { recordNames } from "../generated/standard.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";
import type { StreamFlags } from "../stream/run.js";
import { wholeNumber } from "../whole-number.js";

/** `council-data check`: what it is told, and how it is used. */
export const checkCommand = (): Command =>
  guided(
    reporting(
      new Command("check")
        .description(
          say({
            en: "Check files against the standard: CSV, XLSX, JSON or NDJSON, gzip included. Nothing leaves this machine.",
            cy: "Gwirio ffeiliau yn erbyn y safon: CSV, XLSX, JSON neu NDJSON, gan gynnwys gzip. Nid oes dim yn gadael y peiriant hwn.",
          }),
        )
        .addArgument(
          new Argument(
            "[files...]",
            say({
              en: "files or folders, or - for standard input",
              cy: "ffeiliau neu ffolderi, neu - am y mewnbwn safonol",
            }),
          ),
        )
        .addOption(
          new Option(
            "--as <record>",
            say({ en: "the record that the files hold", cy: "y cofnod sydd yn y ffeiliau" }),
          ).choices(recordNames),
        )
        .option(
          "--annotate <file>",
          say({
            en: "write the CSV or XLSX again with its faults marked; a folder for several files",
            cy: "ysgrifennu'r CSV neu'r XLSX eto â'i namau wedi'u nodi; ffolder ar gyfer sawl ffeil",
          }),
        )
        .option(
          "--fix <file>",
          say({
            en: "write the CSV, XLSX or NDJSON again with the safe repairs made, and <file>.changes.csv with a list of them",
            cy: "ysgrifennu'r CSV, XLSX neu NDJSON eto gyda'r cywiriadau diogel, a <file>.changes.csv gyda rhestr ohonynt",
          }),
        )
        .option(
          "--keep-formulas",
          say({
            en: "leave cells that a spreadsheet would run, such as =1+1, as they are in the CSV that --annotate and --fix write",
            cy: "gadael celloedd y byddai taenlen yn eu rhedeg, fel =1+1, fel y maent yn y CSV y mae --annotate a --fix yn ei ysgrifennu",
          }),
        )
        .option(
          "--show-values",
          say({
            en: "show the values at fault, personal ones too",
            cy: "dangos y gwerthoedd â namau, rhai personol hefyd",
          }),
        )
        .option(
          "--no-across",
          say({
            en: "judge each record by itself: leave out ids that stand twice and links that lead nowhere",
            cy: "barnu pob cofnod ar ei ben ei hun: hepgor rhifau adnabod dyblyg a chysylltiadau nad ydynt yn arwain i unman",
          }),
        )
        .addOption(
          new Option(
            "--threads <count>",
            say({
              en: "how many parts of a large CSV or NDJSON file to check at the same time; 1 takes the least memory (unless said: one for each processor, up to 4)",
              cy: "sawl rhan o ffeil CSV neu NDJSON fawr i'w gwirio ar yr un pryd; 1 sy'n cymryd y lleiaf o gof (oni nodir: un ar gyfer pob prosesydd, hyd at 4)",
            }),
          ).argParser(wholeNumber(2, 1, 64)),
        )
        .addOption(
          new Option(
            "--data <kind>",
            say({
              en: "advise on test identifiers in live data, or on those that may be real in a sample",
              cy: "cynghori ar ddynodwyr prawf mewn data byw, neu ar rai a all fod yn real mewn sampl",
            }),
          ).choices(["live", "sample"]),
        )
        .option(
          "--partial",
          say({
            en: "leave the comparison of records to council-data report merge: the report carries digests of ids, links and NHS numbers for it",
            cy: "gadael cymharu cofnodion i council-data report merge: mae'r adroddiad yn cario crynodebau o rifau adnabod, cysylltiadau a rhifau GIG ar ei gyfer",
          }),
        )
        .option(
          "--stream",
          say({
            en: "read lines on standard input, and write faults and a partial report as lines: for a part of a file on a cluster",
            cy: "darllen llinellau ar y mewnbwn safonol, ac ysgrifennu namau ac adroddiad rhannol fel llinellau: ar gyfer rhan o ffeil ar glwstwr",
          }),
        )
        .option(
          "--name <file>",
          say({
            en: "with --stream: the file they are part of",
            cy: "gyda --stream: y ffeil y maent yn rhan ohoni",
          }),
        )
        .option(
          "--headings <line>",
          say({
            en: "with --stream: the headings of a table, whose rows the lines are",
            cy: "gyda --stream: penawdau tabl, y mae'r llinellau yn rhesi ohono",
          }),
        )
        .action(async (paths: string[], flags: Flags & StreamFlags & { stream?: boolean }) => {
          if (flags.stream) return (await import("../stream/run.js")).runStream(paths, flags);
          await (await import("../check/run.js")).run(paths, flags);
        }),
    ),
    {
      examples: [
        [
          "council-data check residents.csv",
          { en: "the record is told from the headings", cy: "dywedir y cofnod o'r penawdau" },
        ],
        ["council-data check --as Resident export.csv", { en: "… or said", cy: "… neu fe'i nodir" }],
        [
          "council-data check referrals.ndjson partners.json",
          { en: "several files in one report", cy: "sawl ffeil mewn un adroddiad" },
        ],
        [
          "council-data check --annotate marked.xlsx residents.xlsx",
          { en: "your own file with the faults marked", cy: "eich ffeil eich hun â'r namau wedi'u nodi" },
        ],
        [
          "council-data check --fix fixed.csv residents.csv",
          { en: "… or with the safe repairs made", cy: "… neu gyda'r cywiriadau diogel" },
        ],
        ["zcat feed.ndjson.gz | council-data check -", { en: "standard input", cy: "y mewnbwn safonol" }],
        [
          "council-data check --report report.html residents.csv",
          { en: "a page to read and to send on as well", cy: "tudalen i'w darllen a'i hanfon ymlaen hefyd" },
        ],
        [
          "council-data check --format github --report results.xml data/",
          { en: "for a pipeline", cy: "ar gyfer piblinell" },
        ],
        [
          "council-data check --stream --as Resident < part.ndjson",
          { en: "a part, as on a cluster", cy: "rhan, fel ar glwstwr" },
        ],
        [
          "council-data check --format ndjson big.csv | head -100",
          { en: "each fault as it is met", cy: "pob nam wrth ei gyfarfod" },
        ],
      ],
      notes: [exitCodes],
    },
  );
