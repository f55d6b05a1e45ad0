import { addMonths, daySeconds, isoMonth, type Seconds } from "#base";
import { memo, memoKey } from "../memo.ts";
import { isDecisive } from "../technologies/decisive.ts";
import type { Picture, Technology, TechnologyClass, TechnologyEvent } from "../types.ts";
import { value } from "../value.ts";
import { grouped } from "./grouped.ts";
import { makerOf, makersOf } from "./makers.ts";
import { inUseBefore } from "./language-use.ts";
import { names, recordTexts, wordsFor } from "./record-words.ts";
import { recordingSince } from "./start.ts";

/** What the question is asked with: the rule's options. */
export interface UndecidedOptions {
  /** Source files, and areas, from which on the use of a technology of no decisive class makes it a choice. */
  readonly files: number;
  readonly areas: number;
  /** Changes of a calendar month that are put before people; the strongest. */
  readonly perMonth: number;
}

/** A technology that entered, with what it is now. */
export interface Entrance {
  readonly event: TechnologyEvent;
  readonly technology: Technology;
  /** Areas its files lie in (indexes into `Areas.list`). */
  readonly areas: readonly number[];
}

/** A change with which technologies came in that no record names. */
export interface UndecidedChange {
  /** Index into `Commits`: the commit of the mainline. */
  readonly commit: number;
  readonly time: Seconds;
  /** The strongest first: it names the finding. */
  readonly entered: readonly Entrance[];
  /** Whether it is among the strongest of its month. */
  readonly shown: boolean;
}

/** What came of looking: the changes, oldest first, and how many technologies that entered since are named by a record. */
export interface Undecided {
  readonly since: Seconds;
  readonly changes: readonly UndecidedChange[];
  readonly records: number;
  readonly named: number;
}

/** As the rule asks unless `fairlead.yaml` says otherwise. */
export const undecidedDefaults: UndecidedOptions = { files: 10, areas: 3, perMonth: 2 };

const key = memoKey<Undecided | undefined>("undecided technologies");

/** Technologies that came in since the team began to record, with no record that names them; `undefined` where that cannot be told. */
export const undecidedTechnologies = (picture: Picture, options: UndecidedOptions = undecidedDefaults): Undecided | undefined =>
  memo(picture, key, () => find(picture, options), JSON.stringify(options));

function find(picture: Picture, options: UndecidedOptions): Undecided | undefined {
  const events = value(picture, "technologyEvents");
  const since = recordingSince(picture);
  if (events === undefined || since === undefined) return undefined;
  const texts = recordTexts(picture);
  const isNamed = ({ id, name }: TechnologyEvent): boolean => {
    const words = wordsFor(id, name);
    return texts.some(({ text }) => names(text, words));
  };
  const fresh = newcomers(events, since, makersOf(picture)).filter((event) => isDecisive(event.class) || isJudgedByUse(event.class));
  const named = new Map(fresh.map((event) => [event, isNamed(event)]));
  const changes = [...grouped(fresh, ({ commit }) => commit).values()]
    .filter((group) => !strongestOf(group).some((event) => named.get(event)))
    .flatMap((group): readonly Omit<UndecidedChange, "shown">[] => {
      const entered = choicesAmong(
        picture,
        group.filter((event) => !named.get(event)),
        options,
      ).toSorted(byWeight);
      const [first] = entered;
      return first === undefined ? [] : [{ commit: first.event.commit, time: first.event.time, entered }];
    });
  const kept = new Set(value(picture, "technologies")?.list.map(({ name }) => name));
  const decided = fresh.filter((event) => named.get(event) === true && kept.has(event.name) && isDecisive(event.class));
  return {
    since,
    records: texts.length,
    named: new Set(decided.map(({ name }) => name)).size,
    changes: strongest(changes, options.perMonth),
  };
}

/**
 * What of a change weighs most, gone since or not: where a record names it, the rest came along with it, and the change is
 * decided.
 */
function strongestOf(group: readonly TechnologyEvent[]): readonly TechnologyEvent[] {
  const most = Math.min(...group.map((event) => weightOf(event.class)));
  return group.filter((event) => weightOf(event.class) === most);
}

/**
 * Entrances of a name: nothing of that name was there then, nor in the year before. One that left and came back after it
 * first came since the start counts from where it came back.
 */
function newcomers(events: readonly TechnologyEvent[], since: Seconds, own: ReadonlySet<string>): readonly TechnologyEvent[] {
  const present = new Map<string, Set<string>>();
  const left = new Map<string, Seconds>();
  const makers = new Set(own);
  const found = new Map<string, TechnologyEvent>();
  // Within one change what comes is looked at before what goes: a package that takes the place of another is no break.
  for (const event of events.toSorted((a, b) => a.commit - b.commit || byKind(a, b))) {
    const ids = present.get(event.name) ?? new Set<string>();
    present.set(event.name, ids);
    if (event.kind === "left") {
      ids.delete(event.id);
      left.set(event.name, event.time);
      continue;
    }
    const shortly = (left.get(event.name) ?? -Infinity) > addMonths(event.time, -12) && !found.has(event.name);
    const before = ids.size > 0 || shortly || isFromMaker(event, makers);
    ids.add(event.id);
    for (const maker of makerOf(event.id)) makers.add(maker);
    if (before) continue;
    if (event.time > since && isChosen(event)) found.set(event.name, event);
    else found.delete(event.name);
  }
  return [...found.values()].toSorted((a, b) => a.commit - b.commit);
}

const byKind = (a: TechnologyEvent, b: TechnologyEvent): number => Number(a.kind === "left") - Number(b.kind === "left");

/** Of what no catalogue knows, a further package of somebody whose packages are there already is no new choice. */
const isFromMaker = (event: TechnologyEvent, makers: ReadonlySet<string>): boolean =>
  event.class === "unknown" && makerOf(event.id).some((maker) => makers.has(maker));

/** Somebody took it in on purpose, for the product to run on. Languages and CI systems are chosen whatever they are needed for. */
const isChosen = ({ scope, bot, transitiveBefore, withWholeProgram, class: kind }: TechnologyEvent): boolean =>
  !bot && !transitiveBefore && !withWholeProgram && (scope === "runtime" || kind === "language" || kind === "CI system");

function choicesAmong(picture: Picture, events: readonly TechnologyEvent[], options: UndecidedOptions): readonly Entrance[] {
  const byName = grouped(value(picture, "technologies")?.list ?? [], ({ name }) => name);
  return events.flatMap((event) => {
    const same = byName.get(event.name) ?? [];
    const technology = same.find(({ id }) => id === event.id) ?? same[0];
    if (technology === undefined || inUseBefore(picture, event, 30 * daySeconds)) return [];
    const areas = areasOf(picture, technology);
    const chosen =
      isDecisive(event.class) || (isJudgedByUse(event.class) && technology.files.length >= options.files && areas.length >= options.areas);
    return chosen ? [{ event, technology, areas }] : [];
  });
}

/** What the catalogue knows as a library or a tool is nobody's decision to record, however widely it is used. */
export const isJudgedByUse = (kind: TechnologyClass): boolean => kind === "unknown" || kind === "infrastructure";

function areasOf(picture: Picture, { files }: Technology): readonly number[] {
  const areas = value(picture, "areas");
  return [...new Set(files.map((file) => areas?.ofFile[file] ?? -1))].filter((area) => area >= 0).toSorted((a, b) => a - b);
}

const weights: readonly TechnologyClass[] = [
  "store",
  "broker",
  "auth",
  "language",
  "framework",
  "vendor SDK",
  "deployable",
  "telemetry",
  "CI system",
  "base image",
  "infrastructure",
  "unknown",
];
const weightOf = (kind: TechnologyClass): number => (weights.includes(kind) ? weights.indexOf(kind) : weights.length);
const byWeight = (a: Entrance, b: Entrance): number =>
  weightOf(a.event.class) - weightOf(b.event.class) || b.technology.files.length - a.technology.files.length;

/** Of each month the few strongest are put before people: more would be read by nobody. */
function strongest(changes: readonly Omit<UndecidedChange, "shown">[], perMonth: number): readonly UndecidedChange[] {
  const shown = new Set(
    [...grouped(changes, ({ time }) => isoMonth(time)).values()].flatMap((month) =>
      month.toSorted((a, b) => compareFirst(a.entered, b.entered)).slice(0, perMonth),
    ),
  );
  return changes.toSorted((a, b) => a.time - b.time || a.commit - b.commit).map((change) => ({ ...change, shown: shown.has(change) }));
}

const compareFirst = ([a]: readonly Entrance[], [b]: readonly Entrance[]): number =>
  a === undefined || b === undefined ? 0 : byWeight(a, b);
