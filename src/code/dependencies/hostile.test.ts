import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../index.ts";
import { decodeReading, encodeReading } from "./kept.ts";
import { loadParsers } from "./parsers.ts";
import { bounds, readManifestText } from "./read-text.ts";
import { readXml } from "./xml.ts";

const parsers = await loadParsers();

/** Pieces that manifests are made of, so that what is put together looks like one. */
const piece = fc.constantFrom(
  '{"dependencies":{',
  '"a":',
  '"^1"',
  "}",
  "[",
  "]",
  "<project>",
  "<dependency>",
  "</",
  "<!--",
  "<![CDATA[",
  "[[package]]",
  "name = ",
  "\n",
  " ",
  "&a;",
  "*a",
  "&a ",
  "image: ",
  "FROM ",
  "${",
  "uses: a/b@",
  "gem 'x'",
  "require (",
  "\t",
  "\0",
  "\uFEFF",
  "packages:",
  "x",
  "1.2.3",
  '"',
  "'",
  ":",
  "#",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ maxLength: 200 }),
);

describe("hostile manifests", () => {
  it("never throw, whatever they are read as, and come back from the store as they were", () => {
    fc.assert(
      fc.property(fc.constantFrom(...formats), text, (format, written) => {
        const reading = readManifestText(format, written, parsers);
        expect(decodeReading(encodeReading(reading))).toEqual({
          entries: reading.entries,
          problem: reading.problem?.replaceAll(/[\n\t]/g, " "),
        });
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ["JSON a hundred thousand deep", "npm-manifest", `${'{"a":'.repeat(100_000)}1`],
    [
      "aliases of aliases",
      "helm-chart",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(",")}]`)
        .join("\n")}\n`,
    ],
    ["an entity that is made up", "maven-pom", '<!DOCTYPE a [<!ENTITY b "c">]><project><artifactId>&b;</artifactId></project>'],
    ["elements a million deep", "maven-pom", "<a>".repeat(500_000)],
    ["TOML that is none", "pyproject", "[project\nname = "],
  ])("%s: said, not thrown", (_, id, written) => {
    const format = formats.find((one) => one.id === id);
    if (format === undefined) throw new Error(id);
    expect(readManifestText(format, written, parsers).problem).toBeDefined();
  });

  it.each(["<a", "<!--", "<![CDATA[", '<a b="', "</a", "<a b='1' "])("a megabyte of %s ends", (part) => {
    expect(readXml(part.repeat(Math.floor(1_000_000 / part.length))).children.length).toBeLessThan(1_000_000);
  });

  it("stop at a bound that is said", () => {
    const format = formats.find(({ id }) => id === "python-requirements");
    if (format === undefined) throw new Error("no format");
    const reading = readManifestText(format, "a==1\n".repeat(bounds.entries + 5), parsers);
    expect(reading.entries).toHaveLength(bounds.entries);
    expect(reading.problem).toContain("only the first");
  });
});

describe("XML", () => {
  it("is read as manifests need it", () => {
    const root = readXml('<?xml version="1.0"?><!-- <no/> --><x:a b="1 &amp; 2" c=\'"\'><d>t &lt; u</d><d/><e><![CDATA[<raw>]]></e></x:a>');
    const [a] = root.all("a");
    expect([a?.attribute("b"), a?.attribute("c"), a?.attribute("none"), a?.of("d"), a?.all("d").length, a?.of("e")]).toEqual([
      "1 & 2",
      '"',
      "",
      "t < u",
      2,
      "<raw>",
    ]);
  });
});
