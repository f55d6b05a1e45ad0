import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Session } from "./session.ts";

/** Headers of every answer: nothing from elsewhere, nothing in a frame, nothing kept. (`no-referrer` would take `Origin` from our own pages.) */
const headers = {
  "content-security-policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cache-control": "no-store",
} as const;

export const withHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
};

/**
 * Refuses a request that another site made a browser send: a name that was re-bound to this address (`Host`), or a
 * page of another origin (`Origin`, `Sec-Fetch-Site`). A link from elsewhere may lead here: it finds the door closed.
 */
export const onlyFromHere =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = context.req.header("host");
    const origin = context.req.header("origin");
    if (host === undefined || !hosts.includes(host)) return context.text("This server answers only to 127.0.0.1.", 421);
    if (origin !== undefined && origin !== `http://${host}`) return context.text("This server answers only to its own pages.", 403);
    const site = context.req.header("sec-fetch-site");
    if (site === "cross-site" && context.req.header("sec-fetch-mode") !== "navigate")
      return context.text("This server answers only to its own pages.", 403);
    return next();
  };

/** Only reading, but for the one exchange of the token and what is asked below `api/`. */
export const onlyReading: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  if (method === "GET" || (method === "POST" && (path === "/session" || path.startsWith("/api/")))) return next();
  return context.text("Only reading here.", 405, { allow: "GET" });
};

/** Lets in whoever holds the cookie; `otherwise` answers the rest. */
export const onlyEntered =
  (session: Session, port: () => number, otherwise: MiddlewareHandler): MiddlewareHandler =>
  async (context, next) =>
    session.isOpen(getCookie(context, session.cookieName(port()))) ? next() : otherwise(context, next);
