import type { LinkKind } from "#views";
import type { Page } from "./page.ts";
import { areas } from "./pages/areas.tsx";
import { decision } from "./pages/decision.tsx";
import { decisions } from "./pages/decisions.tsx";
import { direction } from "./pages/direction.tsx";
import { finding } from "./pages/finding.tsx";
import { findings } from "./pages/findings.tsx";
import { knowledge } from "./pages/knowledge.tsx";
import { map } from "./pages/map.tsx";
import { now } from "./pages/now.tsx";
import { questions } from "./pages/questions.tsx";
import { radar } from "./pages/radar.tsx";
import { record } from "./pages/record.tsx";
import { area, file } from "./pages/why.tsx";

/** Every page. One file in `pages` and one line here. */
export const pages: readonly Page[] = [
  now,
  direction,
  decisions,
  findings,
  questions,
  map,
  areas,
  knowledge,
  radar,
  area,
  file,
  finding,
  decision,
  record,
];

/** The page of a kind of link; `undefined` for a kind that has none yet. */
export const pageFor = (kind: LinkKind): Page | undefined => pages.find((page) => page.kind === kind);
