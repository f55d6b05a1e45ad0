import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exportSite } from "#server";
import { openWorkspace } from "#workspace";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/repository.ts";
import { plainWords, serveRepository, type Stage } from "./served.ts";
import { recordCommits } from "./records.ts";
import { axeFindings, launch, openWindow } from "./support.ts";

let stage: Stage;
let browser: Browser;
let page: Page;
let wrong: readonly string[];

beforeAll(async () => {
  [stage, browser] = await Promise.all([serveRepository(recordCommits()), launch()]);
  ({ page, wrong } = await openWindow(browser, stage.host));
  await page.goto(stage.served.url);
  await page.locator("main .answer").waitFor();
});
afterAll(async () => {
  await browser.close();
  await stage.served.close();
});

const ready = (): Promise<unknown> => page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
const show = async (name: string): Promise<void> => {
  await page.goto(`${stage.origin}/${name}`);
  await ready();
  await page.locator("main .answer").waitFor();
};
const fileOf = (name: string): string => path.join(stage.repository.folder, name);
const textOf = (name: string): string => readFileSync(fileOf(name), "utf8");
const button = (name: string | RegExp) => page.getByRole("button", { name });
/** Saves, and waits for the page of the record, read anew. */
const save = async (): Promise<void> => {
  await Promise.all([page.waitForEvent("load"), button("Save to file").click()]);
  await ready();
  await page.locator("main .answer").waitFor();
};

const queue = "docs/adr/0003-one-queue-for-all.md";

describe("a record, from the page alone", () => {
  it("is drafted: number and place are the log's, form and text say the same, and it is seen before it is written", async () => {
    await show("decisions/");
    await button("New decision…").click();
    await page.getByLabel("Title").fill("One queue for all");
    await page.keyboard.press("Enter");
    await page.locator(".panes").waitFor();
    expect(await page.locator("dialog header code").textContent()).toBe(queue);
    expect(existsSync(fileOf(queue))).toBe(false);
    await page.getByLabel(/^Decide by/).fill("2027-01-31");
    await page.getByLabel(/^Applies to/).fill("src/orders/**");
    const text = page.locator(".pane textarea");
    await expect.poll(() => text.inputValue()).toContain("src/orders/**");
    await expect.poll(() => text.inputValue()).toContain("decide-by: 2027-01-31");
    await text.fill(
      (await text.inputValue()).replace(
        "## Decision Drivers",
        "## Decision Drivers\n\n* orders <b onclick=x>wait</b> for [billing](javascript:alert(1))",
      ),
    );
    await expect.poll(() => page.locator(".preview").textContent()).toContain("orders wait for billing");
    expect(await page.locator(".preview a, .preview [onclick]").count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator("summary", { hasText: "What will be written" }).click();
    expect(await page.locator(".diff ins").count()).toBe((await text.inputValue()).split("\n").length);
    const written = await text.inputValue();
    await save();
    expect(new URL(page.url()).pathname).toBe(`/decision/${queue}/`);
    expect(textOf(queue)).toBe(written);
    expect(await page.locator("h1").textContent()).toContain("One queue for all");
  });

  it("tells what is wrong while it is typed, and an odd value of a field is refused with what to do", async () => {
    await page.keyboard.press("e");
    const text = page.locator(".pane textarea");
    await text.fill((await text.inputValue()).replace("decide-by: 2027-01-31", "decide-by: someday"));
    await expect
      .poll(() => page.locator(".problems li").allTextContents())
      .toEqual(expect.arrayContaining([expect.stringMatching(/line \d+.*decide-by/)]));
    await page.locator("summary", { hasText: "more fields" }).click();
    await page.getByLabel(/^Premises/).fill("{ measure: ");
    await expect.poll(() => page.locator("[role=alert]").textContent()).toContain("Write it as YAML");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog").count()).toBe(1); // the list of keys alone
    expect(textOf(queue)).toContain("2027-01-31");
  });

  it("is decided: the move is chosen, the reason goes into it, and only those bytes change", async () => {
    const before = textOf(queue).split("\n");
    await button("Decide it…").click();
    await page.getByRole("radio", { name: "Accept" }).check({ force: true });
    await page.getByLabel("Chosen").selectOption("First option");
    await page.getByLabel("Because").fill("orders must not wait");
    await expect.poll(() => page.locator(".diff").textContent(), { timeout: 20_000 }).toContain("accepted");
    await page.getByRole("radio", { name: "Reject" }).check({ force: true });
    await expect.poll(() => page.locator(".diff").textContent(), { timeout: 20_000 }).toContain("rejected");
    expect(await page.getByLabel("Because").inputValue()).toBe("orders must not wait");
    await page.getByRole("radio", { name: "Accept" }).check({ force: true });
    await expect
      .poll(() => page.locator(".diff ins").allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining("orders must not wait")]));
    await save();
    await expect.poll(() => textOf(queue), { timeout: 20_000 }).toContain("status: accepted");
    await expect
      .poll(
        () =>
          page
            .locator("#record + dl")
            .textContent()
            .catch(() => ""),
        { timeout: 30_000 },
      )
      .toContain("Accepted");
    const after = textOf(queue).split("\n");
    expect(after.filter((line) => !before.includes(line)).map((line) => line.replace(/\d{4}-\d\d-\d\d/, "DAY"))).toEqual([
      "status: accepted",
      expect.stringContaining("because orders must not wait"),
    ]);
  });

  it("is not accepted while it says nothing, unless told so; a reason is enough", async () => {
    await show("decisions/");
    await button("New decision…").click();
    await page.getByLabel("Title").fill("Nothing said");
    await page.keyboard.press("Enter");
    await page.locator(".panes").waitFor();
    await save();
    await button("Decide it…").click();
    await page.getByRole("radio", { name: "Accept" }).check({ force: true });
    await expect.poll(() => page.locator("[role=alert]").textContent(), { timeout: 20_000 }).toContain("says nothing yet");
    expect(await button("Save to file").count()).toBe(0);
    await page.getByLabel("Because").fill("it was said aloud");
    await expect.poll(() => page.locator(".diff").textContent(), { timeout: 20_000 }).toContain("t was said aloud");
    expect(await page.locator("[role=alert]").count()).toBe(0);
    expect(await page.locator(".unsaid").textContent()).toContain("goal");
    expect(await button("Save to file").isEnabled()).toBe(true);
    await page.keyboard.press("Escape");
    rmSync(fileOf("docs/adr/0004-nothing-said.md"));
  });

  it("is superseded: both ends of the link are written together", async () => {
    await show("decision/docs/adr/0001-ledger.md/");
    await button("Supersede…").click();
    await page.getByRole("radio", { name: "Supersede" }).check({ force: true });
    await page.getByLabel("By one that is there").selectOption(queue);
    await expect.poll(() => page.locator(".diff").count(), { timeout: 20_000 }).toBe(2);
    await save();
    await expect.poll(() => textOf("docs/adr/0001-ledger.md"), { timeout: 20_000 }).toMatch(/superseded by/i);
    await expect.poll(() => textOf(queue)).toMatch(/supersedes:.*(ADR-0001|0001-ledger)/);
    await show("decisions/");
    await expect.poll(() => page.locator(".timeline").textContent()).toMatch(/No longer 1.*superseded by D-3/);
  });

  it("meets a conflict: both texts are kept, and it is settled by field and by line", async () => {
    await show(`decision/${queue}/`);
    await button("Edit…").click();
    await page.getByLabel(/^Decide by/).fill("2027-02-28");
    await page.getByLabel(/^Reversibility/).selectOption("two-way");
    const typed = page.locator(".pane textarea");
    await expect.poll(() => typed.inputValue()).toContain("two-way");
    await typed.fill((await typed.inputValue()).replace("* orders ", "* all orders "));
    writeFileSync(
      fileOf(queue),
      textOf(queue)
        .replace(/decide-by: .*/, "decide-by: 2027-03-31")
        .replace("* orders ", "* some orders\n* no ")
        .replace("## More Information", "## More Information\n\nSomebody else was here."),
    );
    const theirs = textOf(queue);
    await button("Save to file").click();
    await page.locator(".conflict").waitFor();
    expect(textOf(queue)).toBe(theirs);
    await page.locator("summary", { hasText: "Both texts" }).click();
    expect(
      await page.locator(".texts textarea").evaluateAll((all) => all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : ""))),
    ).toEqual([expect.stringContaining("2027-02-28"), theirs]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await button("Put them together").isDisabled()).toBe(true);
    await page.getByRole("radio", { name: "Yours: 2027-02-28" }).check({ force: true });
    expect(await button("Put them together").isDisabled()).toBe(true);
    expect(await page.locator(".stretch ins").allTextContents()).toEqual([
      expect.stringMatching(/^\+ \* all orders /),
      "+ * some orders",
      expect.stringMatching(/^\+ \* no /),
    ]);
    await page.getByRole("radio", { name: /^Both/ }).check({ force: true });
    await button("Put them together").click();
    await page.locator(".panes").waitFor();
    await save();
    await expect.poll(() => textOf(queue), { timeout: 20_000 }).toContain("2027-02-28");
    expect(textOf(queue)).toContain("Somebody else was here.");
    expect(textOf(queue)).toMatch(/\n\* all orders .*\n\* some orders\n\* no .*\n/);
    expect(textOf(queue)).toContain("two-way");
  });

  it("is committed on a branch: files, index and the branch one is on stay as they are", async () => {
    await show("direction/");
    await page.keyboard.press("n");
    await page.getByLabel("Title").waitFor();
    for (let tabs = 0; tabs < 8; tabs++) {
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null),
      ).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("new-goal");
    const before = { status: stage.repository.git("status", "--porcelain"), head: stage.repository.git("rev-parse", "HEAD") };
    await button("New goal…").click();
    await page.getByLabel("Title").fill("Orders never wait");
    await button("Begin").click();
    await page.locator(".panes").waitFor();
    await button("Commit on a branch…").click();
    expect(await page.getByLabel("Branch").inputValue()).toBe("direction/orders-never-wait");
    await button("Commit on this branch").click();
    await expect.poll(() => page.locator("dialog [role=status]").textContent(), { timeout: 20_000 }).toContain("nothing was pushed");
    expect({ status: stage.repository.git("status", "--porcelain"), head: stage.repository.git("rev-parse", "HEAD") }).toEqual(before);
    expect(stage.repository.git("show", "--stat", "--format=%s", "direction/orders-never-wait")).toContain(
      "direction/goals/orders-never-wait.md",
    );
  });

  it("puts a finding off: until when and why, seen before it is written, and silent from then on", async () => {
    await show("findings/");
    const row = page.locator("#needs, main").locator("li.finding", { hasText: "src/billing" }).first();
    const statement = (await row.locator("h3").textContent()) ?? "";
    const about = await row.locator("a.quiet, .acts a", { hasText: "Since when" }).getAttribute("href");
    await row.getByRole("button", { name: "Not now…" }).click();
    await page.getByLabel("Until").fill("2027-04-01");
    await page.getByLabel("Because").fill("it goes in spring");
    await page.getByLabel("Who says so").fill("payments");
    await expect.poll(() => page.locator(".diff").textContent(), { timeout: 20_000 }).toContain("because: it goes in spring");
    expect(await axeFindings(page)).toEqual([]);
    await save();
    await expect.poll(() => page.locator("li.finding h3").allTextContents(), { timeout: 30_000 }).not.toContain(statement);
    expect(stage.repository.git("status", "--porcelain", "-uall")).toContain("direction/dismissals/");
    await page.goto(new URL(about ?? "", `${stage.origin}/findings/`).href);
    await expect.poll(() => page.locator("main").textContent(), { timeout: 30_000 }).toContain("Put off until 1 Apr 2027");
  });

  it("answers a finding with a record in which all that is known stands", async () => {
    await show("findings/");
    const row = page.locator("li.finding", { has: page.getByRole("button", { name: /^Record a/ }) }).first();
    const statement = ((await row.locator("h3").textContent()) ?? "").trim();
    await row
      .getByRole("button", { name: /^Record a/ })
      .first()
      .click();
    await page.locator(".panes").waitFor({ timeout: 20_000 });
    const text = await page.locator(".pane textarea").inputValue();
    expect(text).toContain(statement);
    expect(text).toContain("fairlead ");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".panes").count()).toBe(0);
  });

  it("is found by its words with a slip of the finger", async () => {
    await show("");
    await page.keyboard.press("/");
    await page.keyboard.type("quue for all");
    const hit = page.locator("#found [role=option]", { hasText: "One queue for all" }).first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(`${stage.origin}/decision/${queue}/`);
    expect(await page.locator("h1").textContent()).toContain("One queue for all");
  });

  it("is in the static copy, where nothing is offered to be changed", async () => {
    const folder = temporaryFolder();
    await exportSite(await openWorkspace(stage.repository.folder), folder, { version: "0.0.0", markdown: plainWords });
    const html = readFileSync(path.join(folder, "decision", queue, "index.html"), "utf8");
    expect(html).toContain("One queue for all");
    expect(html).not.toMatch(/Save to file|>Edit…|Decide it…|Supersede…/);
    const feed = readFileSync(path.join(folder, "decisions.atom"), "utf8");
    expect(feed).toContain("One queue for all");
  });

  it("never asked anybody else, and threw nothing", () => {
    expect(wrong).toEqual([]);
  });
});
