import { counted, showCount, showShare } from "#base";
import { type Picture, type TruckFactor, truckFactor, wholeTree, windowNamed } from "#picture";
import { isWhole, readingSoFar } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import type { Knowledge } from "./schema.ts";

type Stairs = Knowledge["stairs"];
const mostSteps = 12;

/** What is left as people are away, those who know most first; nobody is named. */
export function stairsOf(picture: Picture): Stairs {
  const all = windowNamed("all", picture.repository.at.time);
  const truck = all === undefined ? undefined : truckFactor(picture, wholeTree(all));
  const files = truck?.files ?? 0;
  const base = {
    how: howOf(picture, {
      name: "Truck factor",
      confidence: "inferred",
      command: "fairlead analyse truck-factor",
      source: "Avelino and others, 2016",
      definition:
        "People away, authors of most files first, until over half the source and test files have no author left. Author: normalised degree of authorship over 0.75.",
      n: counted(files, "file"),
    }),
  };
  if (!isWhole(picture)) return { ...base, steps: [], factor: null, label: "Not measured.", caption: "", empty: inPart(picture) };
  if (truck === undefined || files === 0 || truck.authored === 0) {
    return {
      ...base,
      steps: [],
      factor: null,
      label: "Not measured.",
      caption: "",
      empty: {
        what: "Cannot tell.",
        why: truck === undefined ? "The history or the files were not read." : "No source or test file has an author.",
        next: "fairlead doctor",
      },
    };
  }
  const steps = stepsOf(truck);
  return {
    ...base,
    steps,
    factor: truck.factor,
    empty: null,
    label: `Share of source and test files that somebody still knows with 0 to ${steps.length - 1} people away: ${steps.map((step) => step.text).join(", ")}.`,
    caption: `people away, and the share of ${showCount(files)} source and test files that somebody left still knows. Truck factor ${truck.factor}.`,
  };
}

const inPart = (picture: Picture): Stairs["empty"] =>
  readingSoFar(picture) === null
    ? {
        what: "Cannot tell.",
        why: "Who knows a file is told from all of its history, and only part of it is here.",
        next: "fairlead doctor",
      }
    : { what: "Cannot tell yet.", why: "Who knows a file is told from all of its history, and that is still being read.", next: null };

function stepsOf(truck: TruckFactor): Stairs["steps"] {
  const all = [{ step: 0, filesLeft: truck.authored, coverage: truck.authored / truck.files }, ...truck.steps];
  const shown = all.length <= mostSteps ? all : thinned(all);
  return shown.map((step) => ({
    away: step.step,
    share: Math.round(step.coverage * 10_000) / 10_000,
    text: showShare(step.filesLeft, truck.files),
  }));
}

/** A long stair keeps its first and last step, and others at even distance. */
function thinned<T>(steps: readonly T[]): readonly T[] {
  const last = steps.length - 1;
  const places = Array.from({ length: mostSteps }, (_, index) => Math.round((index * last) / (mostSteps - 1)));
  return places.flatMap((place) => steps[place] ?? []);
}
