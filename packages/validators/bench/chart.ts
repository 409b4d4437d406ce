/** A bar of a chart. */
export interface Bar {
  name: string;
  value: number;
  isOwn?: boolean;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * A chart of bars as SVG that reads on light and dark pages: each bar has its name and its figure beside it as text, so
 * that nothing is told by colour or length alone, and the whole is described for those who do not see it.
 */
export function chart(title: string, unit: string, bars: readonly Bar[]): string {
  const [row, left, width] = [34, 250, 720];
  const most = Math.max(...bars.map(({ value }) => value));
  const height = 44 + bars.length * row;
  const figure = (value: number): string =>
    `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
  const drawn = bars.map(({ name, value, isOwn }, at) => {
    const y = 40 + at * row;
    const length = Math.max(2, (value / most) * (width - left - 120));
    return [
      `<text x="${left - 10}" y="${y + 16}" text-anchor="end"${isOwn ? ' font-weight="bold"' : ""}>${escaped(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="22" class="${isOwn ? "own" : "other"}"/>`,
      `<text x="${(left + length + 8).toFixed(1)}" y="${y + 16}">${figure(value)}</text>`,
    ].join("");
  });
  const description = bars.map(({ name, value }) => `${name}: ${figure(value)}`).join("; ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(description)}.</desc>
<style>text{font:15px system-ui,sans-serif;fill:#0b0c0c}.own{fill:#1d70b8}.other{fill:#6f777b}@media (prefers-color-scheme:dark){text{fill:#fff}.own{fill:#73b2e6}.other{fill:#a6adb2}svg{background:#0b0c0c}}</style>
<text x="0" y="20" font-weight="bold">${escaped(title)}</text>
${drawn.join("\n")}
</svg>
`;
}
