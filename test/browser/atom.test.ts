import { readFileSync } from "node:fs";
import path from "node:path";
import { exportSite } from "#server";
import { openWorkspace } from "#workspace";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { makeRepository, temporaryFolder } from "../support/repository.ts";
import { recordCommits } from "./records.ts";
import { plainWords } from "./served.ts";
import { launch } from "./support.ts";

const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const uuid = z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const link = z.strictObject({ rel: z.string(), type: z.string(), href: z.string() });
const words = z.tuple([z.string().min(1)]);

/** What RFC 4287 asks of a feed and its entries (4.1.1, 4.1.2), and nothing beside it: elements by name, each as a list. */
const feedShape = z.strictObject({
  id: z.tuple([uuid]),
  title: words,
  updated: z.tuple([instant]),
  author: z.tuple([z.string().min(1)]),
  generator: words,
  link: z.array(link),
  entry: z.array(
    z.strictObject({
      id: z.tuple([uuid]),
      title: words,
      published: z.tuple([instant]),
      updated: z.tuple([instant]),
      category: z.tuple([z.strictObject({ term: z.string() })]),
      link: z.tuple([link]),
      summary: words,
    }),
  ),
});

/** The feed as a browser's own XML parser reads it; throws where it is not well-formed. */
async function parsed(text: string): Promise<unknown> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    return await page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, "application/xml");
      const root = document.documentElement;
      if (document.querySelector("parsererror") !== null) throw new Error(root.textContent ?? "not well-formed");
      if (root.namespaceURI !== "http://www.w3.org/2005/Atom" || root.localName !== "feed") throw new Error("no feed");
      const read = (element: Element): unknown => {
        if (element.attributes.length > 0) return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
        return element.localName === "entry" ? byName(element) : (element.textContent ?? "").trim();
      };
      const byName = (element: Element): Record<string, unknown[]> => {
        const found: Record<string, unknown[]> = {};
        for (const child of element.children) found[child.localName] = [...(found[child.localName] ?? []), read(child)];
        return found;
      };
      return byName(root);
    }, text);
  } finally {
    await browser.close();
  }
}

const hostile = `---
status: accepted
date: 2025-02-02
decision-owner: mallory
---

# A <b>"bold"</b> & ]]> decision \u0007
`;

let folder: string;
let xml: string;
let feed: z.infer<typeof feedShape>;

beforeAll(async () => {
  const commits = [
    ...recordCommits(),
    { time: 1_800_000_000, message: "docs: odd", changes: [{ path: "docs/adr/0003-odd.md", content: hostile }] },
  ];
  folder = temporaryFolder();
  await exportSite(await openWorkspace(makeRepository(commits).folder), folder, { version: "0.0.0", markdown: plainWords, files: 1 });
  xml = readFileSync(path.join(folder, "decisions.atom"), "utf8");
  feed = feedShape.parse(await parsed(xml));
});

describe("the feed of a static copy", () => {
  it("is well-formed, and has what RFC 4287 asks for, each id once", () => {
    const ids = [feed.id, ...feed.entry.map(({ id }) => id)].flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(feed.link.filter(({ rel }) => rel === "self")).toHaveLength(1);
  });

  it("has every decision, the one that moved last first, and leads to a page that is there", () => {
    expect(feed.entry.flatMap(({ title }) => title)).toEqual([
      expect.stringContaining("D-3"),
      "D-2 Orders own their tax",
      "D-1 Keep the ledger in one place",
    ]);
    expect(feed.updated).toEqual(feed.entry[0]?.updated);
    for (const {
      link: [to],
    } of feed.entry)
      expect(readFileSync(path.join(folder, to.href), "utf8")).toContain("<h1>");
  });

  it("names nobody, and takes no mark-up from a title", () => {
    expect(xml).not.toMatch(/mallory|Ada|ada\b|Cy\b|example\.org|<b>/);
    expect(xml).toContain("<title>D-3 A &quot;bold&quot; &amp; ]]&gt; decision \\x07</title>");
  });

  it("is announced by every page", () => {
    expect(readFileSync(path.join(folder, "decision/docs/adr/0003-odd.md/index.html"), "utf8")).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Decisions" href="../../../../decisions.atom"/>',
    );
  });
});
