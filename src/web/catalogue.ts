import type { LinkKind } from "#views";
import type { Page } from "./page.ts";
import { now } from "./pages/now.tsx";

/** Every page. One file in `pages` and one line here. */
export const pages: readonly Page[] = [now];

/** The page of a kind of link; Now for a kind that has none yet. */
export const pageFor = (kind: LinkKind): Page => pages.find((page) => page.kind === kind) ?? now;
