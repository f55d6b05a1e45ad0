import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { examplePicture, type Picture } from "#picture";
import { aTeam, monthsAgo, repeated, type Series, today, together } from "./example-commits.ts";
import { findAll, rules, visibleSince, visibleSinceAll } from "./index.ts";

const now = parseDay(today) ?? 0;

/** A team at work for three years and a half, and one person alone in billing from so many months ago on. */
function aloneFrom(months: number): Picture {
  const team: Series = together(
    ...Array.from({ length: 42 }, (_, month) => ["Bo", "Cy", "Di"].map((who) => ({ day: monthsAgo(month), who, files: ["shop/cart.ts"] }))),
  );
  const alone: Series = Array.from({ length: months }, (_, month) =>
    repeated(3, month + 1, { who: "Al", files: ["billing/ledger.ts"] }),
  ).flat();
  return examplePicture({ commits: together(team, alone), at: today });
}

const visible = (picture: Picture) => {
  const [finding] = findAll(picture, now, rules).findings.filter((one) => one.rule === "one-person-area" && one.subject.id === "billing");
  return finding === undefined ? undefined : visibleSince(picture, finding, now, rules);
};

describe("visibleSince", () => {
  it("goes back month by month to where the spell began, and counts what landed since", () => {
    expect(visible(aloneFrom(10))).toMatchObject({
      words: "since April 2026",
      precision: "month",
      orEarlier: false,
      after: { changes: 21 },
    });
  });

  it("tells of an earlier spell that a gap ended", () => {
    const team = together(
      ...Array.from({ length: 42 }, (_, month) =>
        ["Bo", "Cy", "Di"].map((who) => ({ day: monthsAgo(month), who, files: ["shop/cart.ts"] })),
      ),
    );
    const alone = (months: readonly number[]): Series =>
      months.flatMap((month) => repeated(6, month, { who: "Al", files: ["billing/ledger.ts"] }));
    const found = visible(examplePicture({ commits: together(team, alone([1, 2, 10, 11, 12])), at: today }));
    expect(found?.words).toMatch(/^since \w+ 2026; seen before, from \w+ 202[56], with gaps$/);
    expect(found?.before?.orEarlier).toBe(false);
    expect(found?.before?.time).toBeLessThan(found?.time ?? 0);
  });

  it("stops after 36 months and says so", () => {
    expect(visible(aloneFrom(42))).toMatchObject({ words: "since November 2023 or earlier", orEarlier: true });
  });

  it("says or earlier where less was read than the rule looks back", () => {
    const picture = aloneFrom(42);
    const { history } = picture.parts;
    if (history?.state !== "ready") throw new Error("there is no history");
    const partial = {
      ...picture,
      parts: { ...picture.parts, history: { ...history, state: "partial" as const, reason: "this is a shallow clone" } },
    };
    expect(visible(partial)?.orEarlier).toBe(true);
  });

  it("gives the same for many findings at once", () => {
    const picture = aloneFrom(10);
    const { findings } = findAll(picture, now, rules);
    const all = visibleSinceAll(picture, findings, now, rules);
    expect(findings.map((one) => all.get(one.id))).toEqual(findings.map((one) => visibleSince(picture, one, now, rules)));
  });

  it("takes the day and the commit of a causing event", () => {
    const files = ["docs/adr/0001-a.md", "docs/adr/0001-b.md"];
    const came = files.map((file, index) => ({ day: `2026-07-2${index}`, who: "Bo", files: [file] }));
    const records = files.map((path) => ({ path, number: 1, status: "accepted" }));
    const picture = examplePicture({ commits: together(came, aTeam), records, at: today });
    const [finding] = findAll(picture, now, rules).findings.filter((one) => one.rule === "duplicate-number");
    if (finding === undefined) throw new Error("the shared number was not found");
    expect(visibleSince(picture, finding, now, rules)).toMatchObject({ precision: "day", words: "since 21 Jul 2026", orEarlier: false });
    const second = together(came, aTeam).findIndex((one) => one.files?.includes("docs/adr/0001-b.md"));
    expect(finding.since?.commit).toBe((second + 1).toString(16).padStart(40, "0"));
  });

  it("takes the day of a rule about dates, and no day on which too little landed", () => {
    const record = repeated(1, 10, { who: "Bo", files: ["docs/adr/0001-a.md"] });
    const decisions = [{ folder: "docs/adr", because: "example", records: [{ path: "docs/adr/0001-a.md", number: 1, title: "a" }] }];
    const silentWith = (months: number) => {
      const busy = ["a", "b", "c"].map((name) => repeated(10 * months, months, { who: "Al", files: [`src/${name}.ts`] }));
      const picture = examplePicture({ commits: together(aTeam, record, ...busy), decisions, at: today });
      const [finding] = findAll(picture, now, rules).findings.filter((one) => one.rule === "decision-silence");
      return finding === undefined ? undefined : visibleSince(picture, finding, now, rules);
    };
    expect(silentWith(10)).toMatchObject({ precision: "day", words: "since 20 Jul 2026", orEarlier: false });
    expect(silentWith(5)).toMatchObject({ precision: "day", words: "since 16 Sep 2026", orEarlier: false });
  });
});
