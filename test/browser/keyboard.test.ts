import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serveRepository, type Stage } from "./served.ts";
import { launch, openWindow } from "./support.ts";

let stage: Stage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [stage, browser] = await Promise.all([serveRepository(), launch()]);
  ({ page } = await openWindow(browser, stage.host));
  await page.goto(stage.served.url);
  await page.locator("main .answer").waitFor();
});
afterAll(async () => {
  await browser.close();
  await stage.served.close();
});
beforeEach(async () => {
  await page.goto(`${stage.origin}/`);
  await page.locator("main .answer").waitFor();
  await ready();
});

/** Keys work once the page was taken over. */
const ready = (): Promise<unknown> => page.waitForFunction(() => document.documentElement.dataset["ready"] === "");

const path = (): string => new URL(page.url()).pathname;

describe("without a mouse", () => {
  it.each([
    ["i", "/direction/"],
    ["d", "/decisions/"],
    ["r", "/radar/"],
    ["f", "/findings/"],
    ["m", "/map/"],
    ["a", "/areas/"],
    ["k", "/knowledge/"],
    ["n", "/"],
  ])("g %s leads to %s", async (key, to) => {
    if (to === "/") await page.goto(`${stage.origin}/areas/`).then(ready);
    await page.keyboard.press("g");
    await page.keyboard.press(key);
    await page.waitForURL(`${stage.origin}${to}`);
    expect(path()).toBe(to);
  });

  it("the first Tab skips to the page", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it("? lists the keys, Escape closes the list", async () => {
    await page.keyboard.press("?");
    const list = page.locator("#keys");
    expect(await list.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await list.isVisible()).toBe(false);
  });

  it("t changes the theme, and it stays on the next page", async () => {
    await page.keyboard.press("t");
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("paper");
    await page.goto(`${stage.origin}/areas/`);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("paper");
    await expect.poll(() => page.getByRole("radio", { name: "Paper" }).isChecked()).toBe(true);
    await page.evaluate(() => localStorage.clear());
  });

  it("a figure says how it was computed", async () => {
    const figure = page.locator("main .facts .how").first();
    await figure.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[popover]:popover-open").textContent()).toContain("Confidence:");
  });

  it("no key works while somebody types", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("gm?");
    expect(path()).toBe("/");
    expect(await page.locator("#keys").isVisible()).toBe(false);
    expect(await page.locator("#q").inputValue()).toBe("gm?");
  });
});

describe("search", () => {
  const options = () => page.locator("#found [role=option]");

  it("opens by Ctrl-K, finds a file by part of its name, and Enter opens its page", async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("ledg");
    await options().first().waitFor();
    const texts = await options().allTextContents();
    expect(texts).toContain("src/billing/ledger.ts");
    for (const text of texts) {
      if (text === "src/billing/ledger.ts") break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(`${stage.origin}/file/src/billing/ledger.ts/`);
    expect(await page.locator(".head").textContent()).toContain("src/billing/ledger.ts");
  });

  it("finds areas, findings and commands, and says when there is nothing", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("billing");
    await options().first().waitFor();
    expect(
      await page.locator("#found [role=group]").evaluateAll((groups) => groups.map((group) => group.getAttribute("aria-label"))),
    ).toEqual(expect.arrayContaining(["Areas", "Findings", "Files"]));
    await page.locator("#q").fill("no such thing anywhere");
    await expect.poll(() => page.locator("p.found").textContent()).toContain("Nothing found");
    await page.keyboard.press("Escape");
    expect(await page.locator("#found").isVisible()).toBe(false);
  });

  it("opens a file whose name is markup, which stays text", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("onerror");
    await options().first().click();
    await page.waitForURL(/file\/src\/web\/~3cimg/);
    await page.locator("main .answer").waitFor();
    expect(await page.locator("h1").textContent()).toContain("<img src=x onerror=");
    expect(await page.locator("img").count()).toBe(0);
  });
});
