import { randomBytes, timingSafeEqual } from "node:crypto";

/** Who may ask: whoever has the token that was printed, exchanged once for a cookie. */
export interface Session {
  /** Stands in the fragment of the printed address. */
  readonly token: string;
  /** Its name carries the port, since cookies of one host are shared by all its ports. */
  readonly cookieName: (port: number) => string;
  readonly cookie: string;
  readonly mayEnter: (token: string) => boolean;
  readonly isOpen: (cookie: string | undefined) => boolean;
}

export function newSession(): Session {
  const token = randomBytes(24).toString("base64url");
  const cookie = randomBytes(24).toString("base64url");
  return {
    token,
    cookie,
    cookieName: (port) => `fairlead-${port}`,
    mayEnter: (given) => same(given, token),
    isOpen: (given) => given !== undefined && same(given, cookie),
  };
}

/** In constant time, so that a secret cannot be guessed letter by letter. */
function same(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}
