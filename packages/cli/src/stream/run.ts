import {
  Across,
  type CheckOptions,
  check,
  faultLine,
  mergeReports,
  type Report,
  recordNames,
  type Source,
} from "@council-data/checker";
import { exit, Stop } from "../exit.js";
import { locale, say } from "../locale.js";
import { write } from "../output.js";
import { type PartLine, partsOf, type StreamedPart } from "./parts.js";

/** What `council-data check --stream` is told. */
export interface StreamFlags {
  as?: string;
  name?: string;
  headings?: string;
  showValues?: boolean;
  data?: "live" | "sample";
}

// what is compared with other parts is written out whenever it takes this much memory
const acrossKept = 16 * 1024 * 1024;

/**
 * Reads lines on standard input, and writes the faults and, at the end, the report of the part on standard output: in
 * memory that does not grow with the lines.
 *
 * @throws Stop where files are named, or a line that begins a part cannot be understood.
 */
export async function runStream(
  paths: readonly string[],
  { as, name, headings, showValues = false, data }: StreamFlags,
): Promise<void> {
  if (paths.length > 0) throw new Stop(noFiles(), exit.usage);
  const across = new Across({ bytes: Number.POSITIVE_INFINITY });
  let lines = "";
  const options: CheckOptions = {
    locale: locale(),
    showValues,
    across,
    ...(data && { data }),
    each: (fault) => {
      lines += faultLine(fault);
    },
  };
  const flush = async (): Promise<void> => {
    if (across.bytes > acrossKept)
      lines += reportLine({ ...mergeReports([]), across: [await across.part()] });
    const text = lines;
    lines = "";
    if (text !== "") await write(text);
  };
  const first: PartLine = {
    ...(name !== undefined && { path: name }),
    ...(as !== undefined && { as }),
    ...(headings !== undefined && { headings }),
  };
  let report = mergeReports([]);
  for await (const part of partsOf(process.stdin, first)) {
    const source = sourceOf(part);
    for await (const told of check(source, options)) {
      await flush();
      if (told.type === "report") report = mergeReports([report, told.report]);
    }
  }
  await write(reportLine({ ...report, across: [await across.part()] }));
}

const reportLine = (report: Report): string => `${JSON.stringify({ report })}\n`;

const noFiles = (): string =>
  say({
    en: "--stream reads standard input: leave the files out, and say what they are part of with --name.",
    cy: "Mae --stream yn darllen y mewnbwn safonol: hepgorwch y ffeiliau, a dywedwch o beth y maent yn rhan gyda --name.",
  });

/** A part as a source, with its headings before its rows. */
function sourceOf({ said, bytes }: StreamedPart): Source {
  const { path = "-", as, headings, row, line = row } = said;
  if (as !== undefined && !recordNames.includes(as))
    throw new Stop(
      say({
        en: `There is no record ${as}: use one of ${recordNames.join(", ")}.`,
        cy: `Nid oes cofnod ${as}: defnyddiwch un o ${recordNames.join(", ")}.`,
      }),
      exit.usage,
    );
  const isTable = headings !== undefined;
  const begin = isTable ? 2 : 1;
  return {
    name: path,
    format: isTable ? "csv" : "ndjson",
    canReopen: false,
    part: { row: row ?? begin, line: line ?? begin },
    open: async function* () {
      if (isTable) yield Buffer.from(`${headings}\n`);
      yield* bytes;
    },
    ...(as !== undefined && { as }),
  };
}
