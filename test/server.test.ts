import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveRepository, type Stage } from "./browser/served.ts";

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let stage: Stage;
let cookie = "";

beforeAll(async () => {
  stage = await serveRepository();
  cookie = await enter(tokenOf(stage));
});
afterAll(() => stage.served.close());

const tokenOf = ({ served }: Stage): string => new URL(served.url).hash.replace("#token=", "");

/** Asks as no browser would: any header, any path, as written. */
function ask(path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answered> {
  const [hostname = "", port = ""] = stage.host.split(":");
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { host: stage.host, ...headers } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces).toString("utf8") }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

async function enter(token: string): Promise<string> {
  const answer = await ask("/session", { method: "POST", headers: { origin: stage.origin }, body: token });
  return String(answer.headers["set-cookie"]);
}

const entered = (headers: Readonly<Record<string, string>> = {}): Asked => ({
  headers: { cookie: cookie.split(";")[0] ?? "", ...headers },
});

describe("whoever has no key", () => {
  it("sees no page, no model, no events: only what says how to enter", async () => {
    for (const path of ["/", "/map/", "/data/now.json", "/data/search.json", "/events", "/data/now.md"]) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.body).not.toContain("ledger");
    }
  });

  it("gets no cookie for a wrong token, none from another origin, and none without saying where it comes from", async () => {
    const token = tokenOf(stage);
    const tries: readonly Asked[] = [
      { headers: { origin: stage.origin }, body: "wrong" },
      { headers: { origin: stage.origin }, body: "" },
      { headers: { origin: "http://evil.example" }, body: token },
      { body: token },
    ];
    for (const one of tries) {
      const answer = await ask("/session", { method: "POST", ...one });
      expect([answer.status, answer.headers["set-cookie"]]).toEqual([403, undefined]);
    }
  });
});

describe("a token", () => {
  it("is short: a long one is not read", async () => {
    expect((await ask("/session", { method: "POST", headers: { origin: stage.origin }, body: "x".repeat(100_000) })).status).toBe(413);
  });
});

describe("whoever has the key", () => {
  it("gets a cookie that scripts cannot read, that other sites cannot send, and that bears the port", () => {
    expect(cookie).toMatch(new RegExp(`^fairlead-${stage.host.split(":")[1]}=[\\w-]{32}; `));
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
    expect(cookie).not.toContain(tokenOf(stage));
  });

  it("sees the pages and their models", async () => {
    const page = await ask("/", entered());
    expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    await expect.poll(async () => (await ask("/data/now.json", entered())).status).toBe(200);
    const model: unknown = JSON.parse((await ask("/data/now.json", entered())).body);
    expect(model).toHaveProperty("sheet.at.oid", stage.repository.commits.at(-1));
    expect(model).toHaveProperty("question");
  });

  it("gets a page in words without a name", async () => {
    await expect.poll(async () => (await ask("/data/area/src/billing/model.md", entered())).body).toContain("src/billing");
    expect((await ask("/data/area/src/billing/model.md", entered())).body).not.toMatch(/Ada|Bo\b|Cy\b/);
    await expect.poll(async () => (await ask("/data/area/src/billing/model.json", entered())).body).toContain("Ada");
  });
});

describe("another site", () => {
  it("that re-bound its name to this address is refused, cookie or not", async () => {
    for (const host of ["evil.example", `evil.example:${stage.host.split(":")[1]}`, "127.0.0.1", "127.0.0.1:1", "[::1]:80"]) {
      expect([host, (await ask("/data/now.json", entered({ host }))).status]).toEqual([host, 421]);
    }
  });

  it("is refused by Origin and by what the browser says of the request", async () => {
    for (const origin of ["http://evil.example", "null", `https://${stage.host}`, `http://localhost:${stage.host.split(":")[1]}`]) {
      expect((await ask("/data/now.json", entered({ origin }))).status).toBe(403);
    }
    expect((await ask("/data/now.json", entered({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }))).status).toBe(403);
  });

  it("can put it in no frame, and make it load nothing from elsewhere", async () => {
    for (const path of ["/", "/nowhere", "/assets/app.css", "/data/now.json"]) {
      const { headers } = await ask(path, entered());
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect([headers["x-content-type-options"], headers["cross-origin-resource-policy"]]).toEqual(["nosniff", "same-origin"]);
    }
  });
});

describe("a request that means harm", () => {
  it("changes nothing: there is only reading", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "POST", "OPTIONS", "HEAD"])
      expect((await ask("/data/now.json", { ...entered(), method })).status).toBe(405);
  });

  it("finds no way out of the pages, however it is written", async () => {
    const paths = [
      "/assets/..%2f..%2fpackage.json",
      "/assets/../../package.json",
      "/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/data/../package.json",
      "/data/file/~2e~2e/x.json",
      "//etc/passwd",
      "/assets/",
      "/assets/%00",
    ];
    for (const path of paths) {
      const answer = await ask(path, entered());
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
      expect(answer.body).not.toMatch(/root:|"fairlead"/);
    }
  });

  it("that climbs by percent signs ends at the first page", async () => {
    const page = await ask("/file/%2e%2e/%2e%2e/%2e%2e/", entered());
    expect([page.status, /<a href="\.\/" aria-current="page">/.test(page.body)]).toEqual([200, true]);
  });

  it("for a file that does not exist gets a page that says so", async () => {
    await expect.poll(async () => (await ask("/data/file/no/such/file.ts/model.json", entered())).status).toBe(200);
    const page = await ask("/file/no/such/file.ts/", entered());
    expect(page.body).toContain("no/such/file.ts");
  });

  it("gets names from the repository as text", async () => {
    await expect.poll(async () => (await ask("/data/map.json", entered())).status).toBe(200);
    const page = await ask("/file/src/web/~3cimg~20src=x~20onerror=~22alert~281~29~22~3e.ts/", entered());
    expect(page.body).toContain("&lt;img src=x");
    expect(page.body).not.toMatch(/<img|<script>alert/);
  });
});
