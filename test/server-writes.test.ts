import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { recordCommits } from "./browser/records.ts";
import { serveRepository, type Stage } from "./browser/served.ts";

interface Answered {
  readonly status: number;
  readonly body: string;
}

interface Posted {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  /** Bytes that are announced and never sent. */
  readonly announced?: number;
}

let stage: Stage;
let cookie = "";

beforeAll(async () => {
  stage = await serveRepository(recordCommits());
  const token = new URL(stage.served.url).hash.replace("#token=", "");
  cookie = (await post("/session", { body: token, headers: { cookie: "", "content-type": "text/plain" } })).cookie;
});
afterAll(() => stage.served.close());

/** Posts as no browser would: any header, any body. Ours are what the page sends; those given go before them, and an empty one is left out. */
function post(
  address: string,
  { body = "", headers = {}, method = "POST", announced }: Posted = {},
): Promise<Answered & { readonly cookie: string }> {
  const [hostname = "", port = ""] = stage.host.split(":");
  const all = {
    host: stage.host,
    origin: stage.origin,
    "content-type": "application/json",
    cookie,
    ...headers,
    ...(announced === undefined ? {} : { "content-length": String(announced) }),
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: address, method, headers: sent }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        if (announced !== undefined) asked.destroy();
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(pieces).toString("utf8"),
          cookie: String(answer.headers["set-cookie"]).split(";")[0] ?? "",
        });
      });
    });
    asked.on("error", reject);
    if (announced === undefined) asked.end(body);
    else asked.flushHeaders();
  });
}

const goal = "direction/goals/faster-refunds.md";
const fileOf = (name: string): string => path.join(stage.repository.folder, name);
const textOf = (name: string): string => readFileSync(fileOf(name), "utf8");
const refusal = z.object({ state: z.literal("refused"), message: z.string(), hint: z.string() });
const opened = z.object({
  state: z.literal("open"),
  record: z.object({ files: z.array(z.object({ path: z.string(), base: z.string(), before: z.string(), text: z.string() })) }),
});

const newFile = (name: string, text = "# x\n") =>
  JSON.stringify({ files: [{ path: name, base: null, before: null, text }], place: { to: "files" } });

describe("writing is asked for by our own page alone", () => {
  const writes = ["open", "draft", "look", "set", "move", "review", "supersede", "put-off", "merge", "save"].map((verb) => `/api/${verb}`);

  it.each(writes)(
    "%s is closed to who has no cookie, to other origins, to forms, and to who does not say where they come from",
    async (address) => {
      const body = JSON.stringify({ path: goal });
      expect((await post(address, { body, headers: { cookie: "" } })).status).toBe(401);
      expect((await post(address, { body, headers: { cookie: "fairlead-1=x" } })).status).toBe(401);
      expect((await post(address, { body, headers: { origin: "http://evil.example" } })).status).toBe(403);
      expect((await post(address, { body, headers: { origin: "null" } })).status).toBe(403);
      expect((await post(address, { body, headers: { origin: "" } })).status).toBe(403);
      expect((await post(address, { body, headers: { host: "evil.example" } })).status).toBe(421);
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])
        expect([type, (await post(address, { body, headers: { "content-type": type } })).status]).toEqual([type, 415]);
      expect((await post(address, { method: "GET" })).status).toBe(404);
      expect((await post(address, { method: "PUT", body })).status).toBe(405);
    },
  );

  it("takes nothing that is not of its shape", async () => {
    for (const body of ["", "{", "[]", "null", '{"path":1}', '{"path":"a","more":1}', JSON.stringify({ path: "x".repeat(5_000) })])
      expect([body.slice(0, 20), (await post("/api/open", { body })).status]).toEqual([body.slice(0, 20), 400]);
    expect((await post("/api/look", { announced: 9_000_000 })).status).toBe(413);
    expect((await post("/api/nothing", { body: "{}" })).status).toBe(404);
    expect((await post("/api/__proto__", { body: "{}" })).status).toBe(404);
  });
});

describe("writing reaches records and nothing else", () => {
  it.each([
    "../outside.md",
    "docs/adr/../../../outside.md",
    "/etc/outside.md",
    "docs/adr/./x.md",
    ".git/hooks/post-commit",
    "docs/adr/.git/config.md",
    "src/billing/ledger.ts",
    "package.json",
    ".github/workflows/x.yml",
    "fairlead.yaml",
    "docs/adr/run.sh",
    "direction/x.md",
    "README.md",
    "docs\\adr\\x.md",
    "docs/adr/\u0000.md",
  ])("%s is refused, and nothing comes of it", async (name) => {
    const before = stage.repository.git("status", "--porcelain");
    const answer = await post("/api/save", { body: newFile(name) });
    expect(refusal.safeParse(JSON.parse(answer.body)).success).toBe(true);
    expect(stage.repository.git("status", "--porcelain")).toBe(before);
    expect(existsSync(path.resolve(stage.repository.folder, "..", "outside.md"))).toBe(false);
  });

  it("follows no link out of the tree", async () => {
    symlinkSync(path.resolve(stage.repository.folder, ".."), fileOf("docs/adr/away"));
    symlinkSync("/etc/hostname", fileOf("docs/adr/0009-link.md"));
    for (const name of ["docs/adr/away/x.md", "docs/adr/0009-link.md"])
      expect(refusal.safeParse(JSON.parse((await post("/api/save", { body: newFile(name) })).body)).success).toBe(true);
    expect(existsSync(path.resolve(stage.repository.folder, "..", "x.md"))).toBe(false);
  });

  it("opens no file that is no record", async () => {
    for (const name of ["package.json", "../../etc/passwd", "src/billing/ledger.ts", ".git/config"]) {
      const answer = await post("/api/open", { body: JSON.stringify({ path: name }) });
      expect(refusal.safeParse(JSON.parse(answer.body)).success).toBe(true);
      expect(answer.body).not.toMatch(/root:|repositoryformatversion|harbor/);
    }
  });

  it("is guarded by the content's hash: who does not know what is there writes nothing", async () => {
    const { record } = opened.parse(JSON.parse((await post("/api/open", { body: JSON.stringify({ path: goal }) })).body));
    const [file] = record.files;
    const save = (some: object) =>
      post("/api/save", { body: JSON.stringify({ files: [{ ...file, text: "gone", ...some }], place: { to: "files" } }) });
    expect(refusal.safeParse(JSON.parse((await save({ base: "0".repeat(64) })).body)).success).toBe(true);
    expect(refusal.safeParse(JSON.parse((await save({ before: "invented" })).body)).success).toBe(true);
    writeFileSync(fileOf(goal), `${textOf(goal)}\nSomebody was faster.\n`);
    expect(JSON.parse((await save({})).body)).toMatchObject({
      state: "stale",
      conflicts: [{ path: goal, yours: "gone", theirs: textOf(goal) }],
    });
    expect(JSON.parse((await post("/api/save", { body: newFile(goal) })).body)).toMatchObject({ state: "stale" });
    expect(textOf(goal)).toContain("Somebody was faster.");
  });

  it("never commits to the default branch, nor to one that is checked out", async () => {
    const head = stage.repository.git("rev-parse", "main");
    for (const branch of ["main", "master", "-x", "a..b", "refs/heads/main", "HEAD"]) {
      const body = JSON.stringify({
        files: [{ path: "direction/goals/x.md", base: null, before: null, text: "# x\n" }],
        place: { to: "branch", branch, message: "x" },
      });
      expect([branch, refusal.safeParse(JSON.parse((await post("/api/save", { body })).body)).success]).toEqual([
        branch,
        branch !== "refs/heads/main",
      ]);
    }
    expect(stage.repository.git("rev-parse", "main")).toBe(head);
  });
});

describe("asked at an earlier commit", () => {
  it("nothing is written, since that is the past", async () => {
    const { openWorkspace } = await import("#workspace");
    const past = await openWorkspace(stage.repository.folder, { at: "HEAD~3" });
    expect(past.writes).toBe("none");
    expect((await openWorkspace(stage.repository.folder)).writes).toBe("files");
  });
});
