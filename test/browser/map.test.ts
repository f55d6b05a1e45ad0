import { type FileMap, map } from "#views";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openWorkspace } from "#workspace";
import { serveRepository, type Stage } from "./served.ts";
import { launch, openWindow, type Watched } from "./support.ts";

const fileCount = 100_000;
const folderCount = 2_500;

let stage: Stage;
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  [stage, browser] = await Promise.all([serveRepository(), launch()]);
  watched = await openWindow(browser, stage.host);
  ({ page } = watched);
  await page.goto(stage.served.url);
  await page.locator("main .answer").waitFor();
});
afterAll(async () => {
  await browser.close();
  await stage.served.close();
});

/** What this test changes of a map: the row of each mark. */
const marked = z.looseObject({ marks: z.array(z.looseObject({ row: z.looseObject({}) })) });

/** The repository's own model with 100,000 files in its place, folders four deep. */
async function largeModel(): Promise<FileMap> {
  const workspace = await openWorkspace(stage.repository.folder);
  const { model } = await workspace.show(map, workspace.question({}));
  const parent = Array.from({ length: folderCount }, (_, folder) =>
    folder === 0 ? -1 : folder <= 40 ? 0 : 1 + (folder % 40) + (folder > 1_000 ? 40 * (folder % 20) : 0),
  );
  const files = [...Array(fileCount).keys()];
  const changes = files.map((file) => (file * 7919) % 60);
  return {
    ...model,
    folders: { parent, name: parent.map((_, folder) => (folder === 0 ? "" : `folder-${folder}`)) },
    files: {
      folder: files.map((file) => 1 + (file % (folderCount - 1))),
      name: files.map((file) => `file-${file}.ts`),
      lines: files.map((file) => 20 + ((file * 104_729) % 900)),
      area: files.map(() => -1),
    },
    odd: [],
    marks: [],
    tints: model.tints.map((tint) => ({
      ...tint,
      values: changes,
      depth: changes.map((change) => 1 + Math.floor(change / 9)).join(""),
      empty: null,
    })),
    order: files.toSorted((a, b) => (changes[b] ?? 0) - (changes[a] ?? 0)).slice(0, 200),
  };
}

/** How many colours the canvas shows: none before it is drawn. */
const colours = (): Promise<number> =>
  page.locator("canvas.tree").evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement) || element.width === 0) return 0;
    const pixels = element.getContext("2d")?.getImageData(0, 0, element.width, element.height).data ?? [];
    const seen = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4 * 37)
      seen.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
    return seen.size;
  });

const words = (): Promise<string | null> => page.locator("#map-words").textContent();
const query = (): string => new URL(page.url()).search;

describe("a chosen file in a narrow window", () => {
  it("does not widen the page, however long the path in its finding", async () => {
    const narrow = await openWindow(browser, stage.host, { width: 390 });
    await narrow.page.route("**/data/map.json", async (route) => {
      const response = await route.fetch();
      const model = marked.parse(await response.json());
      const statement = `\`${"connect/".repeat(12)}AbstractHerder${"AndItsKeeper".repeat(8)}.java\` is changed all the time`;
      const marks = model.marks.map((mark) => ({ ...mark, row: { ...mark.row, statement } }));
      await route.fulfill({ response, body: JSON.stringify({ ...model, marks }) });
    });
    await narrow.page.goto(stage.served.url);
    await narrow.page.locator("main .answer").waitFor();
    await narrow.page.goto(`${stage.origin}/map/?file=src/billing/ledger.ts`);
    await narrow.page.locator(".chosen-file a", { hasText: "is changed all the time" }).waitFor();
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await narrow.context.close();
  });
});

describe("the map of 100,000 files", () => {
  it("is drawn, and holds the first files of its table", async () => {
    const body = JSON.stringify(await largeModel());
    await page.route("**/data/map.json", (route) =>
      route.fulfill({ body, contentType: "application/json", headers: { "fairlead-stamp": "large" } }),
    );
    await page.goto(`${stage.origin}/map/`);
    await expect.poll(colours, { timeout: 30_000 }).toBeGreaterThan(6);
    expect(await page.locator("#tab .note").textContent()).toBe("12 of 100,000");
  });

  it("is tinted by another question, and the URL holds it", async () => {
    await page.getByRole("radio", { name: "complexity" }).check({ force: true });
    await expect.poll(query).toContain("tint=complexity");
    expect(await page.locator(".ramp svg").getAttribute("aria-label")).toContain("complexity");
  });

  it("is walked by the arrow keys; the chosen tile is the chosen row", async () => {
    const canvas = page.locator("canvas.tree");
    await canvas.focus();
    await page.keyboard.press("ArrowRight");
    const first = await words();
    await page.keyboard.press("ArrowDown");
    await expect.poll(words).not.toBe(first);
    expect(query()).toContain("file=folder-");
    const row = page.locator(".maptable .pick").nth(3);
    await row.click();
    expect(await row.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(async () => (await words())?.split(":")[0]?.endsWith((await row.textContent()) ?? "nothing")).toBe(true);
  });

  it("is entered by Enter and left by Backspace, or by the browser's own way back", async () => {
    const canvas = page.locator("canvas.tree");
    await canvas.focus();
    await page.keyboard.press("Enter");
    await expect.poll(query).toContain("in=folder-");
    const inside = Number((await page.locator("#tab .note").textContent())?.split(" of ")[1]?.replaceAll(",", ""));
    expect(inside).toBeLessThan(fileCount);
    await canvas.focus();
    await page.keyboard.press("Backspace");
    await expect.poll(query).not.toContain("in=");
    await page.goBack();
    await expect.poll(query).toContain("in=folder-");
    expect(await page.locator("nav.trail").textContent()).toContain("All");
  });

  it("answers a click on a tile", async () => {
    const before = query();
    await page.locator("canvas.tree").click({ position: { x: 300, y: 300 } });
    await expect.poll(query).not.toBe(before);
  });

  it("opens as its address says", async () => {
    await page.goto(`${stage.origin}/map/?tint=fixes&in=folder-3&file=folder-3/file-2.ts`);
    await expect.poll(() => page.locator("#sel").textContent()).toContain("folder-3/file-2.ts");
    expect(await page.getByRole("radio", { name: "share of fixes" }).isChecked()).toBe(true);
    expect(await page.locator("nav.trail b").textContent()).toBe("folder-3");
    expect(watched.wrong).toEqual([]);
  });
});
