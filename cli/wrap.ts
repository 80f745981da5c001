/** Everything that is printed keeps to so many columns. */
export const WIDTH = 80;

export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A word of at most `width` characters, its end kept: names differ at their ends. */
export function clip(word: string, width: number): string {
  return word.length <= width ? word : `..${word.slice(word.length - width + 2)}`;
}

/** `350 ms`, `4.5 s`, `12 min`, or `never` for what has no bound. */
export function spell(ms: number): string {
  if (!Number.isFinite(ms)) return "never";
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  const [amount, unit] = ms < 120_000 ? [ms / 1_000, "s"] : [ms / 60_000, "min"];
  return `${Number(amount.toPrecision(3))} ${unit}`;
}
