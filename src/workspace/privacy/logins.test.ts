import { describe, expect, it } from "vitest";
import { loginsOf } from "./logins.ts";
import { vocabularyOf } from "./name-finder.ts";
import { nameMask } from "./name-mask.ts";
import { beginWalk } from "./proof.ts";

const people = {
  names: ["ADasample", "Grace Probe", "longsample", "Programming", "harbor-kit"],
  addresses: ["12+linsam1@users.noreply.github.com", "probeg@example.org", "grace@example.org", "info@example.org", "ledger@example.org"],
};
const own = vocabularyOf(["src/ledger/harbor-kit.ts"]);
const mask = nameMask(people, [], own);
const leaks = (content: string): number => {
  const walk = beginWalk(people, own);
  walk.look({ kind: "export", what: "site/decision/1/index.html", content: `<!doctype html><p>${content}</p>`, helpers: false });
  return new Set(walk.end().leaks.map(({ where }) => where)).size;
};

describe("logins", () => {
  it("of each kind are taken out, however they are spelled, and found by the walk where they stand", () => {
    for (const login of ["adasample", "`ADasample`", "LinSam1", "**linsam1**", "probeg", "Longsample"]) {
      const text = `assign ${login} for review.`;
      expect(mask(text)).toBe(text.replace(/[a-z]+1?(?=[`*]* for)/i, "[name]"));
      expect([login, leaks(text), leaks(mask(text))]).toEqual([login, 1, 0]);
    }
  });

  it("are no words of the code, no mailboxes of roles, no first names, no ordinary words", () => {
    const text = "The ledger of harbor-kit sends info with grace; programming goes on.";
    expect([mask(text), leaks(text)]).toEqual([text, 0]);
    expect(
      loginsOf({ names: [], addresses: ["dependabot[bot]@example.org", "sync-bot@example.org"] }, own).firstIn("dependabot sync-bot"),
    ).toBe(undefined);
  });
});

describe("links that name somebody", () => {
  it("are left out whole, and their text stays", () => {
    expect(mask("see [the *fork*](https://github.com/linsam1/app/pull/7), [docs](https://example.org/a_(b)).")).toBe(
      "see the *fork*, [docs](https://example.org/a_(b)).",
    );
    expect(mask("[Grace Probe](mailto:probeg@example.org)")).toBe("[name]");
    expect(mask("[a]\n\n[a]: https://github.com/linsam1/app\n")).toBe("[a]\n\n\n");
    expect(mask('<a href="https://github.com/probeg/x">a</a> and <https://github.com/probeg/x>.')).toBe("a and [link].");
  });

  it("stay where they name nobody", () => {
    const text = "[a](https://github.com/harbor/app) https://github.com/harbor/app, ./001-a.md";
    expect(mask(text)).toBe(text);
  });
});
