import { areas } from "./catalogue/areas.ts";
import { finding } from "./catalogue/finding.ts";
import { findings } from "./catalogue/findings.ts";
import { knowledge } from "./catalogue/knowledge.ts";
import { map } from "./catalogue/map.ts";
import { overview } from "./catalogue/overview.ts";
import { why } from "./catalogue/why.ts";
import type { View } from "./types.ts";

export type * from "./types.ts";
export { dataOf, hrefFrom, type Link, type LinkKind, linkKinds, pageOf, readData, readPage, toRoot, viewOf } from "./route.ts";
export type * from "./shared/model.ts";
export type { AreasModel } from "./areas/schema.ts";
export type { FindingModel } from "./finding/schema.ts";
export type { Findings } from "./findings/schema.ts";
export type { Knowledge } from "./knowledge/schema.ts";
export type { FileMap } from "./map/schema.ts";
export type { Overview } from "./overview/schema.ts";
export type { Why } from "./why/schema.ts";
export { areas, finding, findings, knowledge, map, overview, why };

/** Every view, in the order of the questions a reader asks. One file in `catalogue` and one line here. */
export const views: readonly View<unknown>[] = [overview, why, map, areas, knowledge, findings, finding];

/** The view of that name; `undefined` when there is none. */
export const viewNamed = (name: string): View<unknown> | undefined => views.find((view) => view.name === name);
