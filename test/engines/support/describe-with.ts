/**
 * A `describe` that needs an engine. Where it is missing it skips, loudly; under CI it fails.
 * @param engine undefined where it is not there
 * @param remedy how to get it
 */
export function describeWith<T>(
  engine: T | undefined,
  { title, remedy }: { readonly title: string; readonly remedy: string },
  body: (engine: T) => void,
): void {
  if (engine !== undefined) {
    describe(title, () => {
      body(engine);
    });
    return;
  }
  if (process.env["CI"] !== undefined) {
    describe(title, () => {
      it("has its engine", () => {
        throw new Error(remedy);
      });
    });
    return;
  }
  console.warn(`SKIPPED: ${title}. ${remedy}`);
  describe.skip(title, () => {
    it("needs its engine", () => undefined);
  });
}
