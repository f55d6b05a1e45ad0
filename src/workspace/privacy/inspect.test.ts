import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inspect } from "./inspect.ts";
import { nameFinder, vocabularyOf } from "./name-finder.ts";
import { beginWalk } from "./proof.ts";
import type { Output } from "./types.ts";

const people = {
  names: ["Ada Example", "Ada Example Sample", "Grace O'Sample", "Łukasz Próba", "grace", "11kim", "billing", "J. R. Probe"],
  addresses: ["ada@example.org", "12+ada@users.example.org"],
};
const finder = nameFinder(people, vocabularyOf(["src/billing/ledger.ts", "harbor/checkout"]));

const leaks = (content: string | Uint8Array, helpers = false): readonly string[] => {
  const output: Output = { kind: "view", what: "test", content, helpers };
  return inspect(output, finder).map(({ where, why }) => `${where}: ${why}`);
};

describe("names are found", () => {
  it("wherever they stand in a text", () => {
    for (const text of [
      "by Ada Example",
      "(Grace O'Sample)",
      "Łukasz Próba.",
      "mail ada@example.org.",
      "<12+ada@users.example.org>",
      "J. R. Probe, 12",
    ])
      expect(leaks(text)).not.toEqual([]);
  });

  it("not within other words, and not where only a part of them stands", () => {
    for (const text of ["Adamant Examples", "Ada Examples", "Grace period", "xada@example.org", "Example Ada", "Ada\nExample"])
      expect(leaks(text)).toEqual([]);
  });

  it("names of one word only as a whole value, and not where the tree is called so", () => {
    expect(leaks("by the grace of git")).toEqual([]);
    expect(leaks("path,who\nsrc/a.ts,grace\n")).not.toEqual([]);
    expect(leaks('{"who":"grace"}')).not.toEqual([]);
    expect(leaks('{"area":"billing"}')).toEqual([]);
    expect(finder.ambiguous).toBe(1);
  });

  it("in bytes, as UTF-8", () => {
    expect(leaks(Buffer.concat([Buffer.from([0, 255, 1]), Buffer.from("Łukasz Próba"), Buffer.from([0])]))).not.toEqual([]);
    expect(leaks(Buffer.from([0, 1, 2, 250, 251]))).toEqual([]);
  });

  it("in keys, in Markdown, in HTML and in CSV", () => {
    expect(leaks('{"Ada Example": 3}')).not.toEqual([]);
    expect(leaks("| Ada Example | 3 |")).not.toEqual([]);
    expect(leaks("<td>Ada Example</td>")).not.toEqual([]);
    expect(leaks('a,"Ada Example",3')).not.toEqual([]);
  });
});

describe("where helpers may be named", () => {
  it("up to three without a figure are fine", () => {
    expect(leaks("Can help here: Ada Example, Łukasz Próba", true)).toEqual([]);
    expect(leaks("Ada Example and kim0308, in no order; 0 active", true)).toEqual([]);
    expect(leaks("Ada Example and 11kim, in no order; 2 active", true)).toEqual([]);
    expect(leaks("2 people, among them Ada Example; 3+ in the year before", true)).toEqual([]);
    expect(leaks('{"landed": 41, "helpers": {"names": ["Ada Example", "grace"]}}', true)).toEqual([]);
  });

  it("a figure beside a name is found", () => {
    expect(leaks("Ada Example 41 changes", true)).toEqual(["line 1: a figure stands beside a person's name"]);
    expect(leaks("Ada Example 70 %", true)).toEqual(["line 1: a figure stands beside a person's name"]);
    expect(leaks('{"rows": [{"name": "Ada Example", "share": 0.7}]}', true)).not.toEqual([]);
    expect(leaks('{"names": ["Ada Example"], "landed": 41}', true)).not.toEqual([]);
    expect(leaks('["Ada Example", 41]', true)).not.toEqual([]);
    expect(leaks('{"text": "Ada Example landed 41"}', true)).not.toEqual([]);
  });

  it("a fourth name is found", () => {
    expect(leaks("Ada Example, Łukasz Próba, Grace O'Sample, J. R. Probe", true)).toEqual([
      "whole: names 4 people; at most 3 may be named",
    ]);
  });
});

describe("pages", () => {
  const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

  it("are read as what stands beside each other", () => {
    expect(leaks(page("<p>Can help: <b>Ada Example</b></p><p>41 changes</p>"), true)).toEqual([]);
    expect(leaks(page("<tr><td>Ada Example</td><td>41</td></tr>"), true)).not.toEqual([]);
    expect(leaks(page("<li>Grace O&#39;Sample</li>"))).not.toEqual([]);
    expect(leaks(page('<a title="Ada Example">x</a>'))).not.toEqual([]);
  });
});

describe("a name that begins as another does", () => {
  it("is one person", () => {
    expect(leaks('{"names":["Ada Example Sample","Łukasz Próba","J. R. Probe"]}', true)).toEqual([]);
    expect(leaks('{"names":["Ada Example","Łukasz Próba","J. R. Probe","Grace O\'Sample"]}', true)).not.toEqual([]);
  });
});

describe("a name that the repository's own paths hold", () => {
  const own = vocabularyOf(["src/billing/ledger.ts", "docs/data-base.md"]);

  it("tells nothing where it is found, be it a path in a trailer", () => {
    expect(nameFinder({ names: ["src/billing/ledger.ts", "billing"], addresses: [] }, own).ambiguous).toBe(2);
  });

  it("tells nothing either when it is but digits", () => {
    expect(nameFinder({ names: ["12932"], addresses: [] }, own).ambiguous).toBe(1);
  });

  it("is looked for when it is but a part of a word there", () => {
    expect(nameFinder({ names: ["a-b", "ledge"], addresses: [] }, own).ambiguous).toBe(0);
  });
});

describe("a script of the pages", () => {
  const found = (content: string): number =>
    inspect({ kind: "export", what: "site/assets/app.js", content, helpers: false }, finder).length;

  it("has variables, which are no cells, and texts like any other", () => {
    expect(found("let a=1,grace,b;")).toBe(0);
    expect(found('let a="Ada Example";')).toBe(1);
  });
});

describe("hashes of people", () => {
  const walk = (content: Uint8Array): number => {
    const started = beginWalk(people, vocabularyOf([]));
    started.look({ kind: "state folder", what: "segment", content, helpers: false });
    return started.end().leaks.length;
  };

  it("are found in what is kept, raw and as text", () => {
    const raw = createHash("sha256").update("ada@example.org").digest();
    expect(walk(Buffer.concat([Buffer.alloc(7), raw, Buffer.alloc(5)]))).toBe(1);
    expect(walk(Buffer.from(`x${createHash("md5").update("ADA Example".toLowerCase()).digest("hex")}`))).toBe(1);
    expect(walk(createHash("sha256").update("nobody").digest())).toBe(0);
  });
});

describe("single persons without a name", () => {
  it("are found by the field that tells them apart", () => {
    expect(leaks('{"rows":[{"author": 17, "commits": 40}]}')).toEqual(["$.rows[0].author: has a field for single persons"]);
    expect(leaks("entity,author,added\nsrc/a.ts,1,40\n")).toEqual(["line 1: has a field for single persons"]);
    expect(leaks("entity,n-revs\nsrc/a.ts,40\n")).toEqual([]);
  });
});
