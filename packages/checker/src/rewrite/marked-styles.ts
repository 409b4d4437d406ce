// the yellow that spreadsheets offer for what wants attention, on which black is read with a contrast of 18 to 1
const fill = (prefix: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FFFFF2A8"/></${prefix}patternFill></${prefix}fill>`;

// a workbook has at most 65,490 styles
const mostStyles = 32_000;

/** The styles of a workbook with a marked twin of each, and how many places behind it the twin is; `undefined` where they are not as expected. */
export function markedStyles(xml: string): { xml: string; styled: number } | undefined {
  const fills = /<([\w.-]+:)?fills\b[^>]*>([\s\S]*?)<\/\1?fills>/.exec(xml);
  const styles = /<([\w.-]+:)?cellXfs\b[^>]*>([\s\S]*?)<\/\1?cellXfs>/.exec(xml);
  if (!fills || !styles) return undefined;
  const prefix = fills[1] ?? "";
  const held = countOf(fills[2] ?? "", `${prefix}fill`);
  // spreadsheets keep the first two places for no fill and for grey, whatever stands there
  const kept = `<${prefix}fill><${prefix}patternFill patternType="gray125"/></${prefix}fill>`.repeat(
    Math.max(0, 2 - held),
  );
  const filled = Math.max(2, held);
  const count = countOf(styles[2] ?? "", `${prefix}xf`);
  if (count === 0 || count > mostStyles) return undefined;
  const twins = (styles[2] ?? "").replace(
    new RegExp(`<${prefix}xf\\b([^>]*)>`, "g"),
    (_, attributes: string) => {
      const others = attributes.replace(/\s(?:fillId|applyFill)="[^"]*"/g, "");
      return `<${prefix}xf fillId="${filled}" applyFill="1"${others}>`;
    },
  );
  return {
    xml: xml
      .replace(fills[0], () => grown(fills[0], "fills", kept + fill(prefix), filled + 1))
      .replace(styles[0], () => grown(styles[0], "cellXfs", twins, count * 2)),
    styled: count,
  };
}

const countOf = (xml: string, name: string): number => xml.match(new RegExp(`<${name}\\b`, "g"))?.length ?? 0;

/** A list of elements with more of them at its end. */
const grown = (xml: string, name: string, more: string, count: number): string =>
  xml
    .replace(/^([^>]*?)\scount="[0-9]*"/, `$1 count="${count}"`)
    .replace(new RegExp(`(</(?:[\\w.-]+:)?${name}>)$`), (close) => more + close);
