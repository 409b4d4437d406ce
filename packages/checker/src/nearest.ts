import { distance } from "fastest-levenshtein";

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, "");

/** The known word that is spelt most like another, where one is like enough to be a slip of it. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const meant = plain(word).slice(0, 200);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
  for (const candidate of known) {
    const away = distance(meant, plain(candidate));
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** The known words that are spelt most like another, or hold it: at most so many, the likest first. */
export function nearestOf(word: string, known: readonly string[], most: number): string[] {
  const meant = plain(word).slice(0, 200);
  const far = Math.max(2, Math.floor(meant.length / 3));
  return known
    .map((candidate) => {
      const isPart = meant.length > 2 && plain(candidate).includes(meant);
      return { candidate, away: isPart ? 0 : distance(meant, plain(candidate)) };
    })
    .filter(({ away }) => away <= far)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
