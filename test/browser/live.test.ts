import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveRepository, type Stage } from "./served.ts";
import { launch, openWindow } from "./support.ts";

let stage: Stage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [stage, browser] = await Promise.all([serveRepository(), launch()]);
  ({ page } = await openWindow(browser, stage.host));
});
afterAll(async () => {
  await browser.close();
  await stage.served.close();
});

const shown = (): Promise<string | null> => page.locator(".chart code").textContent();
const short = (oid: string | undefined): string => (oid ?? "").slice(0, 7);

describe("a page that is open", () => {
  it("shows the question at once, and the answer when it is read", async () => {
    await page.goto(stage.served.url);
    await page.locator("h1").waitFor();
    await page.locator("main .answer").waitFor();
    expect(await shown()).toBe(short(stage.repository.commits.at(-1)));
  });

  it("has no token in its address any more", () => {
    expect(page.url()).toBe(`${stage.origin}/`);
  });

  it("follows a commit", async () => {
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
    const [next] = stage.repository.add([
      { time: 1_790_000_000, message: "docs: more", changes: [{ path: "README.md", content: "# more\n" }] },
    ]);
    await expect.poll(shown, { timeout: 20_000 }).toBe(short(next));
  });

  it("follows a branch that moves back", async () => {
    const before = stage.repository.commits.at(-3);
    stage.repository.git("reset", "-q", "--hard", before ?? "HEAD");
    await expect.poll(shown, { timeout: 20_000 }).toBe(short(before));
  });

  it("gives its words without a name", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${stage.origin}/area/src/billing/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
    expect(await page.locator("#help + p").textContent()).toContain("Ada");
    await page.locator("#copy").click();
    await expect.poll(() => page.locator("#copy").textContent()).toBe("Copied");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("src/billing");
    expect(copied).not.toMatch(/Ada|Bo\b|Cy\b/);
  });

  it("shows a window without the key how to enter, and nothing else", async () => {
    const { page: other } = await openWindow(browser, stage.host);
    await other.goto(`${stage.origin}/map/`);
    expect(await other.locator("#word").textContent()).toContain("fairlead web");
    expect(await other.locator("body").textContent()).not.toContain("ledger");
  });

  it("listens to nothing while it is hidden, and catches up when it is looked at", async () => {
    await page.goto(`${stage.origin}/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
    const hide = (hidden: boolean): Promise<void> =>
      page.evaluate((is) => {
        Object.defineProperty(document, "hidden", { configurable: true, get: () => is });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await hide(true);
    const before = await shown();
    const [next] = stage.repository.add([
      { time: 1_791_000_000, message: "docs: yet more", changes: [{ path: "README.md", content: "# yet more\n" }] },
    ]);
    await page.waitForTimeout(2_500);
    expect(await shown()).toBe(before);
    await hide(false);
    await expect.poll(shown, { timeout: 20_000 }).toBe(short(next));
  });

  it("says the same without scripts", async () => {
    await page.goto(`${stage.origin}/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
    const still = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
    for (const name of ["", "areas/", "knowledge/", "findings/", "area/src/billing/"]) {
      await page.goto(`${stage.origin}/${name}`);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
      const plain = await still.newPage();
      await plain.goto(`${stage.origin}/${name}`);
      expect([name, await plain.locator("main").textContent()]).toEqual([name, await page.locator("main").textContent()]);
    }
  });

  it("says that the server was stopped, and keeps what it shows", async () => {
    await page.goto(`${stage.origin}/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
    const answer = await page.locator("main .answer").first().textContent();
    await stage.served.close();
    await expect.poll(() => page.locator("[role=alert]").textContent(), { timeout: 20_000 }).toContain("was stopped");
    expect(await page.locator("main .answer").first().textContent()).toBe(answer);
  });
});
