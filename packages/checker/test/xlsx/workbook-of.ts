import { strToU8, type Zippable, zipSync } from "fflate";

/** A cell as its XML attributes and content; a text stands for a cell that shares it. */
export type Cell = string | number | boolean | null | { xml: string; attributes?: string };

export interface SheetSpec {
  name?: string;
  rows: readonly (readonly Cell[])[];
  /** The number of the first row. */
  from?: number;
  state?: "hidden" | "veryHidden";
  /** XML before and behind the rows. */
  before?: string;
  after?: string;
  /** Attributes of rows, by their number. */
  rowAttributes?: Readonly<Record<number, string>>;
}

export interface WorkbookSpec {
  sheets: readonly SheetSpec[];
  is1904?: boolean;
  /** Format codes, in the order of the styles from 1 on. */
  formats?: readonly (string | number)[];
  /** Files that are added or take the place of others. */
  files?: Zippable;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = 'xmlns="http://schemas.openxmlformats.org/package/2006/';
const xmlOf = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** A workbook as spreadsheets write it: texts shared, styles by number, relations between files. */
export function workbookOf({ sheets, is1904, formats = [], files = {} }: WorkbookSpec): Uint8Array {
  const shared: string[] = [];
  const cellXml = (cell: Cell, reference: string): string => {
    if (cell === null || cell === "") return "";
    if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === "object") return `<c r="${reference}" ${cell.attributes ?? ""}>${cell.xml}</c>`;
    if (!shared.includes(cell)) shared.push(cell);
    return `<c r="${reference}" t="s"><v>${shared.indexOf(cell)}</v></c>`;
  };
  const sheetXml = ({ rows, from = 1, before = "", after = "", rowAttributes = {} }: SheetSpec): string => {
    const rowXml = rows.map((cells, index) => {
      const row = from + index;
      const xml = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`)).join("");
      return xml && `<row r="${row}" ${rowAttributes[row] ?? ""}>${xml}</row>`;
    });
    return `<worksheet ${main}>${before}<sheetData>${rowXml.join("")}</sheetData>${after}</worksheet>`;
  };
  const custom = formats.map((code, index) =>
    typeof code === "number"
      ? { id: code, xml: "" }
      : { id: 164 + index, xml: `<numFmt numFmtId="${164 + index}" formatCode="${xmlOf(code)}"/>` },
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types ${packaged}content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
      ["workbook", "sheet.main"],
      ["sharedStrings", "sharedStrings"],
      ["styles", "styles"],
      ...sheets.map((_, index) => [`worksheets/sheet${index + 1}`, "worksheet"]),
    ]
      .map(
        ([part, kind]) =>
          `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
      )
      .join("")}</Types>`,
    "_rels/.rels": `<Relationships ${packaged}relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, state = "visible" }, index) =>
          `<sheet name="${xmlOf(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${packaged}relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        "",
      )}<Relationship Id="s" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${office}/styles" Target="/xl/styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts count="${formats.length}">${custom.map(({ xml }) => xml).join("")}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fillId="0"/>${custom.map(({ id }) => `<xf numFmtId="${id}" fillId="0"/>`).join("")}</cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  });
  parts["xl/sharedStrings.xml"] =
    `<sst ${main}>${shared.map((text) => `<si><t xml:space="preserve">${xmlOf(text)}</t></si>`).join("")}</sst>`;
  const asBytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync({ ...Object.fromEntries(asBytes), ...files }, { mtime: new Date("2026-01-01") });
}
