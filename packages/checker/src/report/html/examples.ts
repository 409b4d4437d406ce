import type { Locale } from "../../options.js";
import { type Example, type FaultGroup, isTable, type Report } from "../report.js";
import { figure, words } from "../words.js";
import { type Content, html, type Markup } from "./markup.js";
import { pageWords } from "./words.js";

interface Column {
  head: string;
  cell: (example: Example) => Content;
  isNumber?: boolean;
}

const opened = 5;

/** What all the examples of a kind share, so that no column has to repeat it. */
export function sharedBy({ examples }: FaultGroup, { files }: Report, locale: Locale): Content[] {
  const [first] = examples;
  const say = words[locale];
  const shared = (key: "file" | "sheet" | "column"): string | undefined =>
    examples.every((example) => example[key] === first?.[key]) ? first?.[key] : undefined;
  const [file, sheet, column] = [shared("file"), shared("sheet"), shared("column")];
  return [
    files.length > 1 && file,
    sheet !== undefined && say.sheet(sheet),
    first?.cell !== undefined && column !== undefined && say.column(column),
  ].filter(Boolean);
}

/** Where the first faults of a kind are, and what stands there: a few at sight, and the rest behind a word. */
export function examplesOf(group: FaultGroup, report: Report, locale: Locale): Markup {
  const { examples, count } = group;
  const say = pageWords[locale];
  const columns = columnsOf(group, report, locale);
  const rest = examples.slice(opened);
  return html`${table(say.examples(examples.length, count), columns, examples.slice(0, opened))}${
    rest.length > 0 &&
    html`<details><summary>${say.more(rest.length)}</summary>${table(say.more(rest.length), columns, rest)}</details>`
  }`;
}

/** The columns that have something to say of these examples. */
function columnsOf({ examples }: FaultGroup, { files }: Report, locale: Locale): Column[] {
  const say = pageWords[locale];
  const differ = (key: "file" | "sheet" | "column"): boolean =>
    examples.some((example) => example[key] !== examples[0]?.[key]);
  const inTable = (example: Example): boolean =>
    files.some((file) => file.path === example.file && file.sheet === example.sheet && isTable(file));
  const columns: (Column & { isSaid: (example: Example) => boolean })[] = [
    { head: say.file, cell: ({ file }) => file, isSaid: () => files.length > 1 && differ("file") },
    { head: say.sheet, cell: ({ sheet }) => sheet, isSaid: () => differ("sheet") },
    {
      head: examples.every(inTable) ? say.row : say.record,
      cell: ({ row }) => figure(row),
      isNumber: true,
      isSaid: () => true,
    },
    {
      head: say.line,
      cell: ({ line }) => figure(line),
      isNumber: true,
      isSaid: (example) => (inTable(example) ? example.line !== example.row : example.line > 0),
    },
    {
      head: say.column,
      cell: ({ column }) => column,
      isSaid: (example) => example.column !== undefined && (!inTable(example) || differ("column")),
    },
    { head: say.cell, cell: ({ cell }) => cell, isSaid: ({ cell }) => cell !== undefined },
    {
      head: say.stands,
      cell: ({ value, looksLike }) => html`<code class="text">${value ?? looksLike}</code>`,
      isSaid: ({ value, looksLike }) => (value ?? looksLike) !== undefined,
    },
    {
      head: say.use,
      cell: ({ suggestion }) => suggestion !== undefined && html`<code class="text">${suggestion}</code>`,
      isSaid: ({ suggestion }) => suggestion !== undefined,
    },
  ];
  return columns.filter(({ isSaid }) => examples.some(isSaid));
}

function table(caption: string, columns: readonly Column[], examples: readonly Example[]): Markup {
  const tone = ({ isNumber = false }: Column): Content => isNumber && html` class="figure"`;
  return html`<table class="examples"><caption>${caption}</caption><thead><tr>${columns.map(
    (column) => html`<th scope="col"${tone(column)}>${column.head}</th>`,
  )}</tr></thead><tbody>${examples.map(
    (example) =>
      html`<tr>${columns.map((column) => html`<td${tone(column)}>${column.cell(example)}</td>`)}</tr>`,
  )}</tbody></table>`;
}
