import type { PartName } from "#picture";

/**
 * Parts that read versions of the past. The first screen reads none (facts.md): they are gathered for the list of
 * findings and for one that is shown in full; elsewhere a rule that needs them says that it waits.
 */
export const partsOfThePast: readonly PartName[] = ["boundaries", "statuses", "technologyEvents"];
