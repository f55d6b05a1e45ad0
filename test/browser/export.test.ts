import { createServer, type Server } from "node:http";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { exportSite, type Exported } from "#server";
import { openWorkspace } from "#workspace";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRepository, type NewCommit, temporaryFolder, type TestRepository } from "../support/repository.ts";
import { plainWords, usualCommits } from "./served.ts";
import { axeFindings, launch, openWindow } from "./support.ts";

const noNames = /names nobody whom the history or a field of a record names/;
const options = { version: "0.0.0", markdown: plainWords } as const;
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** A record that names people in its title, its fields, its options and its prose. */
const namingCommit: NewCommit = {
  author: "Grace Sample <grace@example.org>",
  time: 1_704_067_200 + 152 * 5 * 86_400,
  message: "docs: decide",
  changes: [
    {
      // A path that no phone is wide enough for.
      path: "components/support/rc-crypto/nss/nss-build-common-and-more/all.ts",
      content: "export const all = 1;\n",
    },
    {
      path: "docs/adr/0002-split.md",
      content:
        "# 2. Split billing as Grace Sample proposed\n\n* Status: accepted\n* Deciders: Grace Sample, Lin Stated\n* Date: 2026-01-02\n\n## Considered Options\n\n* Lin Stated's split\n* Nothing\n\n## Decision Outcome\n\nChosen option: \"Lin Stated's split\", because Grace\nSample measured it; write to grace@example.org.\n",
    },
  ],
};

let repository: TestRepository;
let folder: string;
let written: Exported;
let browser: Browser;
let host: Server;
let site: string;

beforeAll(async () => {
  repository = makeRepository([...usualCommits(), namingCommit]);
  folder = temporaryFolder();
  written = await exportSite(await openWorkspace(repository.folder), folder, options);
  browser = await launch();
  host = createServer((request, response) => {
    const asked = new URL(request.url ?? "", "http://host").pathname;
    const file = path.join(folder, decodeURIComponent(asked.replace(/^\/deep\/down/, "")), asked.endsWith("/") ? "index.html" : "");
    const there = asked.startsWith("/deep/down/") && existsSync(file) && statSync(file).isFile();
    response
      .writeHead(there ? 200 : 404, { "content-type": types[path.extname(file)] ?? "text/plain" })
      .end(there ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  site = `127.0.0.1:${portOf(host)}`;
});
afterAll(async () => {
  await browser.close();
  host.closeAllConnections();
  host.close();
});

const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** What a copy says: our own scripts are the same in every copy, and a short name in them is a variable. */
const saidIn = (root: string): readonly string[] => filesOf(root).filter((file) => !file.startsWith(path.join(root, "assets")));

const filesOf = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe("a static copy", () => {
  it("works from a sub-folder of a host that knows nothing but files", async () => {
    const { page, wrong } = await openWindow(browser, site);
    for (const name of ["", "map/", "areas/", "knowledge/", "findings/", "area/src/billing/", "file/src/billing/ledger.ts/"]) {
      const answer = await page.goto(`http://${site}/deep/down/${name}`);
      expect([name, answer?.status()]).toEqual([name, 200]);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
      const broken = await page.evaluate(async () => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => link.href.split("#")[0] ?? "");
        const asked = await Promise.all([...new Set(links)].map(async (link) => ({ link, ok: (await fetch(link)).ok })));
        return asked.filter(({ ok }) => !ok).map(({ link }) => link);
      });
      expect(broken).toEqual([]);
    }
    expect(await axeFindings(page)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it("is searched, and walked by its own links", async () => {
    const { page } = await openWindow(browser, site);
    await page.goto(`http://${site}/deep/down/area/src/billing/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "");
    await page.keyboard.press("/");
    await page.keyboard.type("ledger.ts");
    await page.locator("#found [aria-label=Files] [role=option]").first().click();
    await page.waitForURL(`http://${site}/deep/down/file/src/billing/ledger.ts/index.html`);
    await page.locator(".brand").click();
    await page.waitForURL(`http://${site}/deep/down/index.html`);
    expect(await page.locator("h1").count()).toBe(1);
  });

  it("is read and walked from disk, where nothing answers and no module runs", async () => {
    const { page } = await openWindow(browser, site);
    const onDisk = (name: string): string => pathToFileURL(path.join(folder, name)).href;
    await page.goto(onDisk("index.html"));
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("nav ul") ?? document.body).listStyleType)).toBe("none");
    for (const name of ["index.html", "map/index.html", "areas/index.html", "area/src/billing/index.html"]) {
      await page.goto(onDisk(name));
      const links = await page
        .locator("a[href]")
        .evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.href : "")));
      const missing = links
        .filter((link) => link.startsWith("file:"))
        .filter((link) => !isFile(fileURLToPath(link.split(/[?#]/)[0] ?? "")));
      expect([name, links.length > 5, missing]).toEqual([name, true, []]);
    }
    await page.goto(onDisk("index.html"));
    await page.getByRole("navigation").getByRole("link", { name: /^Map/ }).click();
    await page.waitForURL(onDisk("map/index.html"));
    expect(await page.locator("table.maptable tbody tr").count()).toBeGreaterThan(1);
    expect(written.left.join(" ")).toContain("search and the drawn map need a host");
    // The drawing never comes: its frame says why, and what to do.
    await expect.poll(() => page.locator(".not-drawn p").isVisible(), { timeout: 10_000 }).toBe(true);
    expect(await page.locator(".not-drawn p").textContent()).toContain("Serve this folder");
  });

  it("shows a phone every screen's name and the figures of its table", async () => {
    const { page } = await openWindow(browser, site, { width: 390 });
    await page.goto(`http://${site}/deep/down/knowledge/`);
    const edges = (selector: string): Promise<readonly number[]> =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right).filter((right) => right > 0));
    const links = await edges(".mast nav a");
    const cells = await edges("table.know tbody td");
    expect(links.length).toBeGreaterThan(6);
    expect(cells.length).toBeGreaterThan(6);
    for (const right of [...links, ...cells]) expect(right).toBeLessThanOrEqual(390);
  });

  it("draws its map", async () => {
    const { page } = await openWindow(browser, site);
    await page.goto(`http://${site}/deep/down/map/`);
    await expect
      .poll(() => page.locator("canvas.tree").evaluate((element) => element instanceof HTMLCanvasElement && element.width > 300))
      .toBe(true);
  });

  it("holds no name of a person anywhere, and says so", () => {
    for (const file of saidIn(folder))
      expect([file, /\b(Ada|Bo|Cy)\b|Grace\s+Sample|Lin Stated|example\.org/.test(readFileSync(file, "utf8"))]).toEqual([file, false]);
    expect(written.left.join("\n")).toMatch(noNames);
    expect(readFileSync(path.join(folder, "index.html"), "utf8")).toMatch(noNames);
  });

  it("holds names when asked for, and only on the pages of areas and files", async () => {
    const other = temporaryFolder();
    await exportSite(await openWorkspace(repository.folder), other, { ...options, people: true });
    const named = saidIn(other)
      .filter((file) => /\b(Ada|Bo|Cy)\b/.test(readFileSync(file, "utf8")))
      .map(
        (file) =>
          path
            .relative(other, file)
            .replace(/^data\//, "")
            .split(path.sep)[0],
      );
    expect(new Set(named)).toEqual(new Set(["area", "file"]));
  });

  it("bounds the pages of files, and leads the rest to the map", async () => {
    const small = temporaryFolder();
    const { left } = await exportSite(await openWorkspace(repository.folder), small, { ...options, files: 1 });
    expect(readdirSync(path.join(small, "file"), { recursive: true }).filter((name) => String(name).endsWith("index.html"))).toHaveLength(
      1,
    );
    expect(left[0]).toMatch(/^This copy holds a page for 1 of \d+ source files/);
    const pages = filesOf(small)
      .filter((file) => file.endsWith("index.html"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    expect(pages).toMatch(/href="[./]*map\/index\.html\?file=src/);
  });

  it("is written again over itself, and over nothing else", async () => {
    await exportSite(await openWorkspace(repository.folder), folder, options);
    const taken = temporaryFolder();
    writeFileSync(path.join(taken, "thesis.tex"), "years of work");
    await expect(exportSite(await openWorkspace(repository.folder), taken, options)).rejects.toThrow("not empty");
    expect(readdirSync(taken)).toEqual(["thesis.tex"]);
  });
});
