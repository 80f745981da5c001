import { distance } from "fastest-levenshtein";

/**
 * The candidate that a typo most likely meant, or nothing when none is near:
 * at most a third of the word's length, and never more than three edits away.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

/** Letters in another order are one slip of the hand, not two. */
function editsBetween(one: string, other: string): number {
  const edits = distance(one, other);
  return edits > 1 && lettersOf(one) === lettersOf(other) ? edits - 1 : edits;
}

const lettersOf = (word: string): string => Array.from(word).sort().join("");
