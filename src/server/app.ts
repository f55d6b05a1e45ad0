import { type Document, readPage } from "#views";
import { pageFor, prerender } from "#web";
import type { Writes } from "#workspace";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { setCookie } from "hono/cookie";
import type { Asset } from "./assets.ts";
import { entryPage } from "./entry-page.ts";
import type { Listeners } from "./events.ts";
import { onlyEntered, onlyFromHere, onlyReading, withHeaders } from "./guard.ts";
import type { Answer } from "./models.ts";
import type { Session } from "./session.ts";
import { type Source, sourceAt, sourceOf } from "./source.ts";
import { type WriteParts, writeRoutes } from "./write/routes.ts";

/** What the routes are answered from. */
export interface AppParts extends WriteParts {
  readonly session: Session;
  readonly port: () => number;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly listeners: Listeners;
  readonly version: string;
  /** Names the state of the repository that is shown. */
  readonly stamp: () => string;
  readonly ask: (source: Source, patience: number) => Promise<Answer>;
  readonly document: (source: Source) => Promise<Document>;
  readonly markdown: (document: Document) => string;
  /** Where records can be written: shown by the pages that edit. */
  readonly writes: () => Writes;
}

/** How long a page waits for its model before it shows the shell and what is being read, in milliseconds. */
const patience = 120;

/** All routes: pages, their models, their words, events, and the files of the web app. */
export function createApp(parts: AppParts): Hono {
  const { session, port, assets, listeners } = parts;
  const app = new Hono();
  app.use(withHeaders, onlyFromHere(port), onlyReading);
  app.get("/assets/:name", (context) => {
    const asset = assets.get(context.req.param("name"));
    return asset === undefined ? context.notFound() : context.body(asset.bytes, 200, { "content-type": asset.type });
  });
  app.post("/session", bodyLimit({ maxSize: 1024, onError: (context) => context.text("Too long.", 413) }), async (context) => {
    if (context.req.header("origin") === undefined || !session.mayEnter(await context.req.text())) return context.text("No.", 403);
    setCookie(context, session.cookieName(port()), session.cookie, { httpOnly: true, sameSite: "Strict", path: "/" });
    return context.body(null, 204);
  });
  app.use(onlyEntered(session, port, async (context) => context.html(entryPage, 401)));
  writeRoutes(app, parts);
  app.get("/events", (context) => listeners.connect(context, parts.stamp()));
  app.get("/data/*", async (context) => answerData(parts, context.req.path.slice(1)));
  app.get("*", async (context) => answerPage(parts, context.req.path));
  app.notFound((context) => context.text("There is nothing here.", 404));
  app.onError((error, context) => {
    console.error(error);
    return context.text("This could not be shown.", 500);
  });
  return app;
}

async function answerPage(parts: AppParts, path: string): Promise<Response> {
  const link = readPage(path);
  const source = link === undefined ? undefined : sourceOf(link);
  if (link === undefined || source === undefined) return new Response("There is no such page.", { status: 404 });
  if (!path.endsWith("/")) return new Response(null, { status: 308, headers: { location: `${path}/` } });
  const answer = await parts.ask(source, patience);
  const html = prerender({
    link,
    version: parts.version,
    stamp: parts.stamp() + answer.state,
    live: true,
    writes: parts.writes(),
    has: (to) => pageFor(to.kind) !== undefined,
    model: "model" in answer ? answer.model : undefined,
    progress: answer.state === "reading" ? (answer.progress ?? starting) : undefined,
    failure: answer.state === "failed" ? answer.message : undefined,
  });
  return new Response(html, { status: answer.state === "failed" ? 500 : 200, headers: { "content-type": "text/html; charset=utf-8" } });
}

const starting = { stage: "reading", done: 0, of: 0, unit: "" } as const;

async function answerData(parts: AppParts, address: string): Promise<Response> {
  const words = address.endsWith(".md");
  const source = sourceAt(words ? address.replace(/md$/, "json") : address);
  if (source === undefined) return new Response("There is no such page.", { status: 404 });
  if (words)
    return new Response(parts.markdown(await parts.document(source)), { headers: { "content-type": "text/markdown; charset=utf-8" } });
  const answer = await parts.ask(source, 0);
  const headers = { "content-type": "application/json", "fairlead-stamp": parts.stamp() + answer.state };
  if (answer.state === "failed")
    return new Response(answer.message, { status: 500, headers: { "content-type": "text/plain; charset=utf-8" } });
  if (answer.state === "reading") return new Response(JSON.stringify(answer.progress ?? starting), { status: 202, headers });
  return new Response(answer.body, { headers });
}
