import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordCommits } from "./records.ts";
import { serveRepository, type Stage } from "./served.ts";
import { axeFindings, launch, type Look, openWindow } from "./support.ts";

/** Every page, those that are about one thing by an example. */
const pages = [
  "",
  "direction/",
  "decisions/",
  "decision/docs/adr/0001-ledger.md/",
  "decision/docs/adr/0002-orders-own-their-tax.md/",
  "decision/no/such.md/",
  "record/direction/goals/faster-refunds.md/",
  "record/direction/technologies/postgresql.md/",
  "radar/",
  "findings/",
  "map/",
  "areas/",
  "knowledge/",
  "questions/",
  "area/src/billing/",
  "file/src/billing/ledger.ts/",
  "finding/",
] as const;

const looks: readonly Look[] = ([390, 1440] as const).flatMap((width) => (["light", "dark"] as const).map((theme) => ({ width, theme })));

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  [stage, browser] = await Promise.all([serveRepository(recordCommits()), launch()]);
});
afterAll(async () => {
  await browser.close();
  await stage.served.close();
});

describe.each(looks)("at $width px, $theme", (look) => {
  it("every page is whole, accessible, and asks nobody else", { timeout: 240_000 }, async () => {
    const { page, context, wrong } = await openWindow(browser, stage.host, look);
    await page.goto(stage.served.url);
    await page.locator("main .answer").waitFor();
    for (const name of pages) {
      if (name === "finding/")
        await page.goto(`${stage.origin}/findings/`).then(() => page.locator("main h3 a.quiet, main .acts a").first().click());
      else await page.goto(`${stage.origin}/${name}`);
      await page.locator("main .answer").waitFor();
      if (name === "map/") await page.locator("canvas.tree").waitFor();
      expect(await axeFindings(page), `${name} ${look.width} ${look.theme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is not wider than the window`).toBe(
        true,
      );
      expect(await page.locator("[style]").count(), `${name} has no style attribute`).toBe(0);
      expect(await page.locator("h1").count()).toBe(1);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});
