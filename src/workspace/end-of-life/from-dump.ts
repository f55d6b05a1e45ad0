import type { EndOfLifeSnapshot } from "#picture";
import type * as zod from "zod";

/** Packages that say what runs; how a distribution packs it does not matter here. */
const kinds = /^pkg:(?:npm|pypi|gem|maven|golang|cargo|nuget|composer|docker)\//;
/** Some write a codename where others write the number: Debian's images do. */
const named = /^(?:debian|ubuntu|python-images)$/;

const dumpSchema = (z: typeof zod) =>
  z.object({
    generated_at: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
    result: z
      .array(
        z.object({
          name: z.string().min(1).max(200),
          identifiers: z.array(z.object({ id: z.string(), type: z.string() })).optional(),
          releases: z.array(
            z.object({
              name: z.coerce.string().max(200),
              codename: z.string().nullish(),
              isEol: z.boolean().nullish(),
              eolFrom: z
                .string()
                .regex(/^\d{4}-\d{2}-\d{2}$/)
                .nullish(),
            }),
          ),
        }),
      )
      .min(1)
      .max(20_000),
  });

type Dump = zod.infer<ReturnType<typeof dumpSchema>>;
type Product = Dump["result"][number];

/** The snapshot as it is kept, of endoflife.date's own full list (`api/v1/products/full`); `undefined` for anything else. */
export async function snapshotFrom(text: string): Promise<EndOfLifeSnapshot | undefined> {
  const dump = dumpSchema(await import("zod")).safeParse(jsonIn(text));
  if (!dump.success) return undefined;
  return {
    asOf: dump.data.generated_at.slice(0, 10),
    source: "https://endoflife.date",
    notice: "Data of endoflife.date, under the MIT licence.",
    products: dump.data.result.map(rowOf),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // said by whoever asked: it is not the list
  }
}

function rowOf({ name, identifiers = [], releases }: Product): readonly [string, string, string] {
  const ids = identifiers.filter(({ type, id }) => type === "purl" && kinds.test(id));
  const plain = ids.map(({ id }) => id.replace("pkg:docker/library/", "pkg:docker/").replace(/[@?].*$/, ""));
  const cycles = releases.flatMap((release) => {
    const codename = named.test(name) ? release.codename?.split(" ")[0]?.toLowerCase() : undefined;
    return [release.name, ...(codename === undefined ? [] : [codename])].map((cycle) => `${cycle} ${endOf(release)}`);
  });
  return [name, [...new Set(plain)].sort().join(" "), cycles.join(";")];
}

/** A day, "true" where it is over and the day is not known, "false" where none is set. */
const endOf = ({ eolFrom, isEol }: Product["releases"][number]): string => eolFrom ?? String(isEol === true);
