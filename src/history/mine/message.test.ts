import { describe, expect, it } from "vitest";
import { commitFlag, commitKind } from "../types.ts";
import { classify, findCredits } from "./message.ts";

describe("classify", () => {
  it.each([
    ["fix: a leak", commitKind.fix],
    ["fix(api)!: a leak", commitKind.fix],
    ["Bugfix: a leak", commitKind.fix],
    ["feat(ui): a page", commitKind.feature],
    ["docs: words", commitKind.docs],
    ["perf: faster", commitKind.refactor],
    ["Fix crash when the list is empty", commitKind.fixWords],
    ["gc: fixes a memory leak", commitKind.fixWords],
    ["Handle off-by-one in paging", commitKind.fixWords],
    ['Revert "feat: a page"', commitKind.revert],
    ["revert: a page", commitKind.revert],
    ["Fix typo in README", commitKind.none],
    ["Add a prefix to every fixture", commitKind.none],
    ["Use a fixed-size buffer", commitKind.none],
    ['Reapply "feat: a page"', commitKind.none],
    ["http: a module, not a type", commitKind.none],
    ["Bug 2045566 - Add Firefox Labs APIs", commitKind.none],
    ["bug 123: move the store", commitKind.none],
    ["[BUG-123] Add a page", commitKind.none],
    ["Add a page (bug #123)", commitKind.none],
    ["Bug 2045566 - Fix the Firefox Labs APIs", commitKind.fixWords],
    ["Bug 12, bug 13 - No crash when empty", commitKind.fixWords],
    ["Bug 123: feat(labs): APIs", commitKind.feature],
    ["fixes bug 123", commitKind.fixWords],
    ["Fix #123", commitKind.fixWords],
    ["A bug in paging", commitKind.fixWords],
    ["Rename all 'importable' components to 'island' and fix imports", commitKind.none],
    ["Fix a flaky test", commitKind.none],
    ["fixing lockfile", commitKind.none],
    ["Fix linting issues in the guide", commitKind.none],
    ["Fix test(1) operator", commitKind.fixWords],
    ["Fix import of empty files", commitKind.fixWords],
    ["Fix test fixtures and a memory leak", commitKind.fixWords],
    ["Fix the crash on start and fix tests", commitKind.fixWords],
    ["", commitKind.none],
  ])("%s", (subject, kind) => {
    expect(classify(subject).kind).toBe(kind);
  });

  it("says which tell nothing, and which take back", () => {
    expect(classify("Words").flags).toBe(commitFlag.unclassed);
    expect(classify('Revert "x"').flags).toBe(commitFlag.revert);
  });
});

describe("findCredits", () => {
  it("finds them in any paragraph, in any case, and nothing inside a line", () => {
    const message = Buffer.from(
      "subject\n\nCo-authored-by: A <a@b>\n\nmore, Co-authored-by: No <no@no>\nco-AUTHORED-by:B<b@b>\nReviewed-by: C <c@c>\nReviewed-by: without an address",
    );
    const names = findCredits(message, 0, message.length).map(({ role, nameFrom, nameTo, mailFrom, mailTo }) => [
      role,
      message.toString("utf8", nameFrom, nameTo),
      message.toString("utf8", mailFrom, mailTo),
    ]);
    expect(names).toEqual([
      [0, "A", "a@b"],
      [0, "B", "b@b"],
      [1, "C", "c@c"],
    ]);
  });
});
