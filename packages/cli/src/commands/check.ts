import { styleText } from "node:util";
import {
  type CheckOptions,
  check,
  mergeReports,
  type Report,
  recordNames,
  renderText,
  type Source,
} from "@council-data/checker";
import { Argument, Command, Option } from "commander";
import { exit, Stop } from "../exit.js";
import { write } from "../output.js";
import { progressTo } from "../progress.js";
import { reasonOf } from "../reason.js";
import { sourcesOf } from "../sources.js";

interface Options {
  as?: string;
  format: "text" | "json";
  locale: "en" | "cy";
  showValues?: boolean;
}

const examples = `
Examples:
  council-data check residents.csv                      the record is told from the headings
  council-data check --as Resident export.csv           … or said
  council-data check referrals.ndjson partners.json     several files in one report
  zcat feed.ndjson.gz | council-data check -            standard input
  council-data check --format json residents.csv        a report for programs

Exit codes: 0 all right, 1 faults found, 2 wrong usage, 3 a file that cannot be read, 4 internal error.`;

export const checkCommand = (): Command =>
  new Command("check")
    .description("Check files against the standard: CSV, JSON or NDJSON; nothing leaves this machine.")
    .addArgument(new Argument("<files...>", "paths of files or folders, or - for standard input"))
    .addOption(new Option("--as <record>", "the record that the files hold").choices(recordNames))
    .addOption(
      new Option("--format <format>", "how to write the report").choices(["text", "json"]).default("text"),
    )
    .addOption(
      new Option("--locale <locale>", "the language of the report").choices(["en", "cy"]).default("en"),
    )
    .option("--show-values", "show the values at fault, personal ones too")
    .addHelpText("after", examples)
    .action(run);

async function run(paths: string[], { as, format, locale, showValues = false }: Options): Promise<void> {
  const options: CheckOptions = { locale, showValues, ...(as !== undefined && { as }) };
  const progress = progressTo(process.stderr);
  const reports: Report[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    try {
      for (const source of sourcesOf(path)) reports.push(await reportOf(source, options, progress));
    } catch (error) {
      if (error instanceof Stop && error.code === exit.unreadable) unreadable.push(error.message);
      else throw error;
    }
  }
  progress.end();
  const report = mergeReports(reports);
  if (reports.length > 0)
    await write(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : coloured(report, locale));
  if (unreadable.length > 0) throw new Stop(unreadable.join("\n"), exit.unreadable);
  process.exitCode = report.ok ? exit.right : exit.faults;
}

async function reportOf(
  source: Source,
  options: CheckOptions,
  progress: ReturnType<typeof progressTo>,
): Promise<Report> {
  const parts = check(source, options);
  for (;;) {
    const next = await parts.next().catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      throw new Stop(`${source.name} cannot be read: ${reasonOf(error)}.`, exit.unreadable);
    });
    if (next.done) return next.value;
    if (next.value.type === "progress") progress.show(next.value);
  }
}

const coloured = (report: Report, locale: "en" | "cy"): string =>
  process.stdout.isTTY && !process.env["NO_COLOR"]
    ? renderText(report, { locale, paint: (style, text) => styleText(style, text) })
    : renderText(report, { locale });
