import type { Part } from "#base";
import type { History } from "#history";
import type { Divided, PartName, PartValues, Picture } from "#picture";
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
  /** Told when history is first read, with its newest year. */
  readonly onWindow: (listener: (history: Part<History>) => Promise<void>) => void;
}

type ReadPart = <N extends PartName>(name: N, options: GatherOptions) => Promise<Part<PartValues[N]>>;

export const createGatherer = (source: Source): Gatherer => gathererFrom(source, {});

/** `whole` is given for a picture over the newest year: it reads what does not rest on history, once for both. */
function gathererFrom(source: Source, kept: Kept, whole?: ReadPart): Gatherer {
  const pictures = new Map<string, Promise<Picture>>();
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
    return { repository: source.repository, config: source.config, parts: Object.fromEntries(entries) };
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
    onWindow: (listener) => listeners.push(listener),
  };
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
