import { releaseNotes, unready } from "../../../tools/release/readiness";

const changelog = "# Changelog\n\n## 1.2.0\n\n- A new thing.\n\n## 1.1.0\n\n- An old thing.\n";

test("a tag is ready when it is the version, which the changelog tells of, and no note waits", () => {
  expect(unready({ tag: "v1.2.0", version: "1.2.0", changelog, notes: [] })).toEqual([]);
  expect(releaseNotes(changelog, "1.2.0")).toBe("- A new thing.");
});

test("everything that stands against it is said at once", () => {
  const problems = unready({ tag: "v1.2.0", version: "1.3.0", changelog, notes: ["soft-bird.md"] });
  expect(problems.map(({ where }) => where)).toEqual(["tag", "CHANGELOG.md", ".changeset/soft-bird.md"]);
});

test.each(["## 1.2.0 (unreleased)\n\n- A thing.\n", "## 1.2.0\n\n## 1.1.0\n\n- An old thing.\n", ""])(
  "%j says nothing of 1.2.0",
  (text) => expect(releaseNotes(`# Changelog\n\n${text}`, "1.2.0")).toBeUndefined(),
);
