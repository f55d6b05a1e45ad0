import { groupedBy, parseDay } from "#base";
import type { Declaration, EndOfLife, VersionEnd } from "../types.ts";
import type { EndOfLifeOf } from "./inventory.ts";
import { productIds } from "./product-ids.ts";
import { commonPrefix } from "./versions.ts";

/**
 * The snapshot of endoflife.date's data, as it is kept: products as rows of name, ids of packages, and cycles, the newest
 * first: "18 2030-11-14", "7 true" (over, the day not known), "3.4 false" (none set).
 */
export interface EndOfLifeSnapshot {
  readonly asOf: string;
  readonly source: string;
  readonly notice: string;
  readonly products: readonly (readonly [product: string, ids: string, cycles: string])[];
}

interface Cycle {
  readonly name: string;
  /** A day, "true" or "false". */
  readonly ends: string;
}

/** Reads the snapshot once; asks it for each technology. */
export function endOfLifeFrom(snapshot: EndOfLifeSnapshot): EndOfLifeOf {
  const byProduct = new Map(snapshot.products.map(([product, , cycles]) => [product, cycles] as const));
  const byId = new Map(snapshot.products.flatMap(([product, ids]) => ids.split(" ").map((id) => [id, product] as const)));
  return (id, declared, version) => {
    const product = productIds[id] ?? byId.get(id) ?? byId.get(withoutRegistry(id));
    const cycles = product === undefined ? undefined : byProduct.get(product);
    if (product === undefined || cycles === undefined) return undefined;
    return { product, asOf: snapshot.asOf, ...matched(cyclesOf(cycles), declared, version) };
  };
}

const withoutRegistry = (id: string): string => id.replace(/\?.*$/, "");
const cyclesOf = (text: string): readonly Cycle[] =>
  text.split(";").map((cycle) => {
    const at = cycle.lastIndexOf(" ");
    return { name: cycle.slice(0, at), ends: cycle.slice(at + 1) };
  });

type Match = Pick<EndOfLife, "cycle" | "day" | "because" | "each">;
const uncertain = (because: string): Match => ({ cycle: undefined, day: undefined, because });

/** What is locked, else what the declarations ask for. A version that fits no cycle, or more than one, is uncertain. */
function matched(cycles: readonly Cycle[], declared: readonly Declaration[], version: string | undefined): Match {
  if (version !== undefined) return ofVersion(cycles, version, `version ${version}`);
  const asked = [...new Set(declared.map((one) => one.version))];
  return asked.length > 1 ? ofSeveral(cycles, declared, asked.length) : ofAsked(cycles, asked[0] ?? "");
}

/** An upgrade half done: each version still asked for is judged by itself, and the one that ends first speaks for all. */
function ofSeveral(cycles: readonly Cycle[], declared: readonly Declaration[], count: number): Match {
  const judged = declared.map((one) => ({ one, match: ofAsked(cycles, one.version) }));
  const each = [...groupedBy(judged, ({ match }) => match.cycle ?? "").values()]
    .flatMap((some): readonly VersionEnd[] => {
      const { cycle, day } = some[0]?.match ?? {};
      return cycle === undefined || day === undefined ? [] : [{ cycle, day, declared: some.map(({ one }) => one) }];
    })
    .toSorted((a, b) => a.day - b.day);
  const because = `${count} versions are asked for`;
  const [first] = each;
  if (first === undefined) return uncertain(because);
  return { cycle: first.cycle, day: first.day, because: `${because}; ${first.cycle} ends first`, each };
}

function ofAsked(cycles: readonly Cycle[], asked: string): Match {
  if (asked === "") return uncertain("no version is asked for");
  const named = cycles.find(({ name }) => name === asked.toLowerCase());
  if (named !== undefined) return of(named, `version ${asked}`);
  const prefix = commonPrefix(asked);
  return prefix === undefined ? uncertain(`${asked} allows more than one cycle`) : ofVersion(cycles, prefix, `version ${asked}`);
}

function ofVersion(cycles: readonly Cycle[], version: string, because: string): Match {
  const plain = version.replace(/^v/, "");
  const exact = cycles
    .filter(({ name }) => plain === name || plain.startsWith(`${name}.`))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (exact !== undefined) return of(exact, because);
  const wider = cycles.filter(({ name }) => name.startsWith(`${plain}.`));
  const [only] = wider;
  if (wider.length === 1 && only !== undefined) return of(only, because);
  return uncertain(wider.length > 1 ? `${because} leaves ${wider.length} cycles open` : `${because} is in no cycle that is listed`);
}

const of = ({ name, ends }: Cycle, because: string): Match => ({
  cycle: name,
  day: parseDay(ends),
  because: ends === "true" ? `${because}; its end is past, the day is not known` : because,
});
