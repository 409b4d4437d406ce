import type { Statement } from "./statement.js";

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

// Verdana at 11 pixels is about so wide; textLength makes it fit whatever the font
const widthOf = (text: string): number => Math.round(text.length * 6.6);

/** A badge that says what a statement says, as an SVG that screen readers can read out. */
export function badgeOf({ standard, result, conforms, implementation }: Statement): string {
  const label = `${standard.name} ${standard.version}`;
  const said = conforms ? "conforms" : `${result.agree} of ${result.cases}`;
  const title = `${implementation.name} ${implementation.release}: ${result.agree} of ${result.cases} cases of ${label} agree`;
  const [left, right] = [widthOf(label) + 20, widthOf(said) + 20];
  const word = (text: string, from: number, width: number): string =>
    `<text x="${from + 10}" y="14" textLength="${width - 20}">${escaped(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<path fill="#383f43" d="M0 0h${left}v20H0z"/>
<path fill="${conforms ? "#00703c" : "#b1151f"}" d="M${left} 0h${right}v20H${left}z"/>
<g fill="#fff" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11">
${word(label, 0, left)}
${word(said, left, right)}
</g>
</svg>
`;
}
