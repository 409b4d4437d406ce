import { distance } from "fastest-levenshtein";

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, "");

/** The known word that is spelt most like another, where one is like enough to be a slip of it. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const meant = plain(word).slice(0, 200);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(meant.length / 3)) + 1;
  for (const candidate of known) {
    const away = distance(meant, plain(candidate));
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}
