import { once, type Part } from "#base";
import type { History } from "#history";
import type { Divided, PartName, PartValues, Picture } from "#picture";
import { keptKey } from "../kept/key.ts";
import { type KeptShelf, openShelf } from "../kept/shelf.ts";
import type { GatherOptions } from "../types.ts";
import type { Source } from "./context.ts";
import { partReaders } from "./readers.ts";

type Kept = { [N in PartName]?: Promise<Part<PartValues[N]>> };

/** Gathers parts once each, and pictures once for each set of them, so that what was computed over them is kept. */
export interface Gatherer {
  readonly picture: (needs: readonly PartName[], options: GatherOptions) => Promise<Picture>;
  /** The same repository as far as its newest year tells; what does not rest on history is shared. */
  readonly overWindow: (history: Part<History>) => Gatherer;
  /** The same commit divided into the areas of another. */
  readonly dividedAs: (divided: Divided) => Gatherer;
  /** Keeps what was worked out over its pictures, for the next run. */
  readonly save: () => Promise<void>;
  /** Told when history is first read, with its newest year. */
  readonly onWindow: (listener: (history: Part<History>) => Promise<void>) => void;
}

type ReadPart = <N extends PartName>(name: N, options: GatherOptions) => Promise<Part<PartValues[N]>>;

export const createGatherer = (source: Source): Gatherer => gathererFrom(source, {});

/** `whole` is given for a picture over the newest year: it reads what does not rest on history, once for both. */
function gathererFrom(source: Source, kept: Kept, whole?: ReadPart): Gatherer {
  const pictures = new Map<string, Promise<Picture>>();
  const shelf = once(() => shelfOf(source));
  const listeners: ((history: Part<History>) => Promise<void>)[] = [];

  function part<N extends PartName>(name: N, options: GatherOptions): Promise<Part<PartValues[N]>> {
    const known: Promise<Part<PartValues[N]>> | undefined = kept[name];
    if (known !== undefined) return known;
    if (whole !== undefined && comesLater.has(name)) return Promise.resolve(later);
    if (whole !== undefined && ofTree.has(name)) return whole(name, options);
    const onWindow = async (history: Part<History>): Promise<void> => {
      await Promise.all(listeners.map((listener) => listener(history)));
    };
    const early = whole !== undefined;
    const reading = partReaders[name]({ ...source, options, early, onWindow, part: (other) => part(other, options) });
    keep(kept, name, reading);
    return reading;
  }

  async function gather(needs: readonly PartName[], options: GatherOptions): Promise<Picture> {
    const entries = await Promise.all(needs.map(async (name) => [name, await part(name, options)] as const));
    const parts: Picture["parts"] = Object.fromEntries(entries);
    const kept = whole === undefined && isWhole(parts) ? await shelf() : undefined;
    return { repository: source.repository, config: source.config, parts, ...(kept === undefined ? {} : { shelf: kept.shelf }) };
  }

  return {
    picture: (needs, options) => {
      const wanted = [...new Set(needs)].sort();
      const key = wanted.join(" ");
      const reading = pictures.get(key) ?? gather(wanted, options);
      pictures.set(key, reading);
      reading.catch(() => pictures.delete(key));
      return reading;
    },
    overWindow: (history) => gathererFrom(source, { history: Promise.resolve(history) }, part),
    dividedAs: (divided) => gathererFrom({ ...source, dividedAs: divided }, {}),
    save: async () => (await shelf())?.save(),
    onWindow: (listener) => listeners.push(listener),
  };
}

/** History, tree and areas are all there: what is worked out over them holds whatever else is. */
const isWhole = ({ history, tree, areas }: Picture["parts"]): boolean =>
  history?.state === "ready" && tree?.state === "ready" && areas?.state === "ready";

async function shelfOf({ repository, config, store }: Source): Promise<KeptShelf | undefined> {
  const key = repository.shallow ? undefined : keptKey(repository, config, "worked out");
  return key === undefined ? undefined : openShelf(await store(), key);
}

/** What failed or was stopped is forgotten, so that the next question tries again. */
function keep<N extends PartName>(kept: Kept, name: N, reading: Promise<Part<PartValues[N]>>): void {
  Object.assign(kept, { [name]: reading });
  reading.catch(() => delete kept[name]);
}

/** What does not rest on history holds for a part of it too. */
const ofTree = new Set<PartName>(["tree", "imports", "decisions", "records"]);

/** Reads more files than the first screen waits for. */
const comesLater = new Set<PartName>(["technologies", "technologyEvents", "codeNames", "proposals", "statuses", "rings"]);
const later = { state: "unavailable", reason: "older history is still being read, and it is read with it", hint: "" } as const;
