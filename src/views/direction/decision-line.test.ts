import { expect, it } from "vitest";
import { analyses, examplePicture, wholeTree, yearOf } from "#picture";
import { nothingFound, rules } from "#signals";
import { buildDirection, directionNeeds } from "./build.ts";

const record = (path: string, context: string) =>
  ({ path, title: path, status: "accepted", date: "2026-01-05", sections: { Context: context } }) as const;
const picture = examplePicture({
  commits: [{ day: "2026-01-05", who: "Al", files: ["shop/cart.ts", "shop/tax.ts", "shop/basket.ts", "mail/a.ts", "docs/adr/0001-a.md"] }],
  at: "2026-11-20",
  records: [record("docs/adr/0001-a.md", "Taxes are in `shop/tax.ts`."), record("docs/adr/0002-b.md", "We meet on Mondays.")],
});

it("a decision whose text names files governs them, inferred, as why and bind say; one that names none says so", () => {
  const now = picture.repository.at.time;
  const question = { subject: undefined, scope: wholeTree(yearOf(now)), limit: undefined, people: false, changed: [] };
  const { groups } = buildDirection({ picture, question, now, rules, analyses, found: () => nothingFound });
  const units = groups.flatMap(({ lines }) => lines.map(({ figure, unit }) => `${figure?.text ?? ""} ${unit}`));
  expect(units).toContain("1 file governed, inferred");
  expect(units).toContain("– names no code");
  expect(directionNeeds).toContain("proposals");
});
