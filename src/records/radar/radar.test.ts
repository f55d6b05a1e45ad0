import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ringBands } from "./bands.ts";
import { readCsv, writeCsv } from "./csv.ts";
import { mapped, misfit, readBandMap } from "./fit.ts";
import { radarFormats } from "./formats.ts";
import { movementFrom } from "./from-record.ts";
import { htmlToMarkdown, markdownToHtml } from "./html.ts";
import type { RadarBlip, RadarFormat, RadarSheet } from "./types.ts";

const format = (id: string): RadarFormat => {
  const found = radarFormats.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
};

const bands = (...names: string[]) => names.map((name) => ({ id: "", name }));
const blip = (name: string, quadrant: string, ring: string, more: Partial<RadarBlip> = {}): RadarBlip => ({
  id: name.toLowerCase(),
  name,
  quadrant,
  ring,
  moved: undefined,
  description: "",
  history: [],
  ...more,
});
const sheet = (blips: readonly RadarBlip[], quadrants = ["Tools", "Platforms", "Languages", "Techniques"]): RadarSheet => ({
  date: "",
  rings: ringBands(["Adopt", "Trial", "Assess", "Hold"]),
  quadrants: bands(...quadrants),
  blips,
});
const four = [
  blip("Vite", "Tools", "Adopt"),
  blip("Kafka", "Platforms", "Trial"),
  blip("Rust", "Languages", "Assess"),
  blip("Pairing", "Techniques", "Hold"),
];

const written = (id: string, of: RadarSheet) => {
  const result = format(id).write(of, "2026-11-20");
  if (result.state === "refused") throw new Error(result.problem.message);
  return result;
};

describe("every format", () => {
  it.each(radarFormats.map(({ id }) => id))("%s gives back what it was given", (id) => {
    const read = format(id).read(written(id, sheet(four)).files).value;
    expect(read.blips.map(({ name, quadrant, ring }) => [name, quadrant, ring].join()).toSorted()).toEqual(
      four.map(({ name, quadrant, ring }) => [name, quadrant, ring].join()).toSorted(),
    );
    expect(read.rings.map(({ name }) => name)).toEqual(["Adopt", "Trial", "Assess", "Hold"]);
    expect(read.quadrants.map(({ name }) => name)).toEqual(["Tools", "Platforms", "Languages", "Techniques"]);
  });

  it.each(radarFormats.map(({ id }) => id))("%s reads anything without a throw, and says what it left out", (id) => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => {
        expect(() => format(id).read([{ path: "2026-01-01/x.md", text }])).not.toThrow();
      }),
    );
    expect(format(id).read([{ path: "radar/2026-01-01/x.md", text: "{" }]).problems.length).toBeGreaterThan(0);
  });
});

describe("Build Your Own Radar", () => {
  it("has strings alone, and a status only where a movement is known", () => {
    const rows: unknown = JSON.parse(
      written("thoughtworks-json", sheet([...four.slice(0, 3), blip("Pairing", "Techniques", "Hold", { moved: "out" })])).files[0]?.text ??
        "",
    );
    expect(rows).toContainEqual({
      name: "Pairing",
      ring: "Hold",
      quadrant: "Techniques",
      isNew: "FALSE",
      status: "Moved Out",
      description: "",
    });
    const plain: unknown = JSON.parse(
      written("thoughtworks-json", sheet([blip("Vite", "Tools", "Adopt", { moved: "new" })])).files[0]?.text ?? "",
    );
    expect(plain).toEqual([{ name: "Vite", ring: "Adopt", quadrant: "Tools", isNew: "TRUE", description: "" }]);
  });

  it("keeps quadrants and rings in the order in which the tool draws them", () => {
    const odd = sheet([
      blip("A", "Platforms", "Adopt"),
      blip("B", "Tools", "Hold"),
      blip("C", "Languages", "Trial"),
      blip("D", "Techniques", "Assess"),
    ]);
    expect(format("thoughtworks-csv").read(written("thoughtworks-csv", odd).files).value.rings).toEqual(odd.rings);
  });
});

describe("Zalando's radar", () => {
  it("counts from the bottom right, and 2 is new", () => {
    const text = JSON.stringify({
      date: "2026.05",
      entries: [{ quadrant: 3, ring: 0, label: "Flink", link: "https://x.org", active: true, moved: 2 }],
    });
    const read = format("zalando").read([{ path: "config.json", text }]).value;
    expect(read.blips).toEqual([blip("Flink", "Top right", "adopt", { moved: "new", link: "https://x.org", active: true })]);
    expect(JSON.parse(written("zalando", read).files[0]?.text ?? "")).toMatchObject({
      date: "2026.05",
      entries: [{ quadrant: 3, ring: 0, label: "Flink", moved: 2 }],
    });
  });
});

describe("Backstage's radar", () => {
  it("has its timeline newest first, and no mark for new", () => {
    const moved = blip("Vite", "Tools", "Adopt", {
      history: [
        { date: "2025-01-01", ring: "Trial", note: "one app" },
        { date: "2026.05", ring: "Adopt", note: "", moved: "in" },
      ],
    });
    const result = written("backstage", sheet([moved, blip("Kafka", "Platforms", "Trial", { moved: "new" })]));
    expect(JSON.parse(result.files[0]?.text ?? "")).toMatchObject({
      entries: [
        {
          timeline: [
            { ringId: "adopt", date: "2026-05-01", moved: 1 },
            { ringId: "trial", date: "2025-01-01", description: "one app" },
          ],
        },
        { timeline: [{ ringId: "trial", date: "2026-11-20" }] },
      ],
    });
    expect(result.lost).toEqual(['the mark "new" of 1 blip']);
  });
});

describe("AOE's radar", () => {
  const release = (folder: string, name: string, matter: string, body: string) => ({
    path: `radar/${folder}/${name}.md`,
    text: `---\n${matter}\n---\n\n${body}\n`,
  });
  const files = [
    release("2024-03-01", "vite", "title: Vite\nring: adopt", "Now everywhere."),
    release("2023-01-01", "vite", "title: Vite\nring: trial\nquadrant: tools\ntags: [web]\nfeatured: false", "In one app."),
    release("2023-01-01", "rust", "title: Rust\nring: assess\nsegment: languages", "A *new* language."),
  ];

  it("adds the releases of a blip up, and knows both names of the quadrant", () => {
    const read = format("aoe").read(files).value;
    expect(read.blips.find(({ id }) => id === "vite")).toEqual({
      ...blip("Vite", "tools", "adopt"),
      description: "Now everywhere.",
      tags: ["web"],
      featured: false,
      history: [
        { date: "2023-01-01", ring: "trial", note: "In one app." },
        { date: "2024-03-01", ring: "adopt", note: "" },
      ],
    });
    expect(read.blips.find(({ id }) => id === "rust")?.quadrant).toBe("languages");
  });

  it("is written a file a release, and read back the same", () => {
    const read = format("aoe").read(files).value;
    const again = format("aoe").read(written("aoe", read).files).value;
    expect(again.blips).toEqual(read.blips);
  });
});

describe("what a format cannot hold", () => {
  const five = sheet([...four, blip("Pg", "Data", "Adopt")], ["Tools", "Platforms", "Languages", "Techniques", "Data"]);

  it("is refused, and what would make it fit is said", () => {
    const why = misfit(format("zalando"), five);
    expect(why?.message).toContain("exactly 4 quadrants, and this radar has 5");
    expect(why?.hint).toContain("--map");
    expect(misfit(format("aoe"), five)).toBeUndefined();
    expect(misfit(format("thoughtworks-csv"), sheet(four.slice(0, 3)))?.message).toContain("has 3");
    expect(misfit(format("zalando"), { ...sheet(four), rings: bands("a", "b", "c", "d", "e") })?.message).toContain("at most 4 rings");
  });

  it("fits when bands are joined", () => {
    const joined = mapped(five, readBandMap("data=Platforms, nothing"));
    expect(misfit(format("zalando"), joined)).toBeUndefined();
    expect(joined.blips.at(-1)?.quadrant).toBe("Platforms");
  });
});

describe("movement", () => {
  const rings = bands("adopt", "trial", "hold");
  const steps = (...names: string[]) => names.map((ring, index) => ({ date: `2026-0${index + 1}-01`, ring, note: "" }));

  it("is told from the last two steps, and by the last where it says so", () => {
    expect(
      [steps("trial"), steps("trial", "Adopt"), steps("adopt", "hold"), steps("hold", "hold"), steps()].map((one) =>
        movementFrom(one, rings),
      ),
    ).toEqual(["new", "in", "out", "none", undefined]);
    expect(movementFrom([...steps("adopt"), { date: "2026-05-01", ring: "hold", note: "", moved: "none" }], rings)).toBe("none");
  });
});

describe("HTML of a description", () => {
  it("becomes Markdown, and that the same HTML", () => {
    const html =
      '<p>Use <strong><a href="https://x.org/a_(b)">Vite</a></strong>, <em>not</em> <code>web_pack</code> &amp; co.</p><ul><li>fast</li><li>small</li></ul>';
    expect(htmlToMarkdown(html)).toBe("Use **[Vite](<https://x.org/a_(b)>)**, *not* `web_pack` & co.\n\n* fast\n* small");
    expect(markdownToHtml(htmlToMarkdown(html))).toBe(html);
  });

  it("loses what runs, and addresses that lead anywhere but to a page", () => {
    expect(htmlToMarkdown('<p onclick="x()">a<script>alert(1)</script><a href="javascript:x()">b</a><img src=x onerror=y></p>')).toBe("ab");
    expect(htmlToMarkdown('<a href="java\nscript:x()">c</a><iframe src="//evil">d</iframe>')).toBe("c");
  });

  it("is read in time that grows with the text", () => {
    for (const text of [" ".repeat(100_000), "<".repeat(100_000), "[".repeat(100_000), "<!--".repeat(25_000), "<a ".repeat(33_000)])
      expect(markdownToHtml(htmlToMarkdown(text)).length).toBeLessThan(1_000_000);
  });

  it("never lets a tag through, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const markdown = htmlToMarkdown(text);
        expect(/(?<!\\)<(?!https?:|mailto:)[a-z]/i.test(markdown.replaceAll(/\]\(<[^>]*>\)/g, ""))).toBe(false);
        expect(/<(?!\/?(?:p|h[1-6]|ul|li|a|strong|em|code|br)\b)/.test(markdownToHtml(markdown))).toBe(false);
      }),
    );
  });
});

describe("CSV", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 20 }), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      }),
    );
  });
});
