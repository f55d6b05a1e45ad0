import { accessSync, constants } from "node:fs";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** The Chromium that `npm test` found; run alone, the first on the path, or Playwright's own. */
function chromiumPath(): string {
  const { FAIRLEAD_CHROMIUM: named, CHROMIUM_PATH: also, PATH = "" } = process.env;
  const onPath = PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const found = [named, also, ...onPath, chromium.executablePath()].find((file) => file !== undefined && file !== "" && runnable(file));
  if (found === undefined) throw new Error("there is no Chromium: name one in FAIRLEAD_CHROMIUM");
  return found;
}

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not this one: the next is tried
  }
}

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: flags });

/** What a page did that it must not: errors on its console, requests to another host. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly wrong: readonly string[];
}

export interface Look {
  readonly width?: number;
  readonly theme?: "light" | "dark";
}

/** A new window of its own: cookies and storage are not shared. */
export async function openWindow(browser: Browser, host: string, { width = 1440, theme = "light" }: Look = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("401")) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).host !== host) wrong.push(`asked ${request.url()}`);
  });
  return { page, context, wrong };
}

/** What axe finds on a page, as lines to read. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
  );
}
