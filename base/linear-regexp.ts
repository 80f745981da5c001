import { RE2JS } from "re2js";

/** The part of a regular expression that a schema validator uses. */
interface Matcher {
  test(text: string): boolean;
  /** The validator tells patterns apart by it. */
  toString(): string;
}

/**
 * Regular expressions whose time grows with the text and no faster, whatever a client sends. They know no
 * look-around and no back-references.
 */
export const linearRegExp = Object.assign(
  (pattern: string): Matcher => {
    const compiled = compile(pattern);
    return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
  },
  { code: "linearRegExp" },
);

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    const said = error instanceof Error ? error.message.replace("error parsing regexp: ", "") : "no regular expression";
    const why = /Perl syntax|escape sequence/.test(said) ? "RE2 has no look-around or back-references" : said;
    throw new Error(`pattern ${pattern}: ${why}`);
  }
}
