import { addMonths, counted, printable, showDay } from "#base";
import { filesCovered, type Measure, measures, type Measured, type Picture, readAt, value, yearOf } from "#picture";
import { shellWord } from "#signals";
import { unitWords } from "../decision/claims.ts";
import { headOf } from "../shared/head.ts";
import { howOf } from "../shared/how.ts";
import type { Spark } from "../shared/model.ts";
import type { Question, ViewInput } from "../types.ts";
import type { Measures } from "./schema.ts";

export const measuresQuestion = "What can a premise, an expectation or a goal be measured by?";

/** The measure a question names; `undefined` for none and for one there is not. */
export const measureAsked = ({ subject }: Question): Measure | undefined => measures.find(({ id }) => id === subject);

/** The window a measure reads unless another is asked for; `undefined` for what has none. */
export const measureWindow = (id: string | undefined): string | undefined => {
  const window = measures.find((one) => one.id === id)?.window;
  return window === "at that moment" ? undefined : window;
};

export function buildMeasures({ picture, question }: ViewInput): Measures {
  const measure = measureAsked(question);
  const unknown = question.subject !== undefined && measure === undefined;
  const asked = measure === undefined ? null : askedOf(picture, question, measure);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: measuresQuestion,
      answer:
        asked === null
          ? `${counted(measures.length, "measure")}, each over any paths, told the same way every time.`
          : answerOf(measure, asked),
      command: asked === null || measure === undefined ? "fairlead measures" : commandOf(measure, question),
    }),
    rows: (measure === undefined ? measures : [measure]).map(rowOf),
    asked,
    empty: unknown
      ? {
          what: `There is no measure \`${printable(question.subject ?? "")}\`.`,
          why: "Each is named by its id.",
          next: "fairlead measures",
        }
      : null,
  };
}

const rowOf = ({ id, title, unit, definition, source, window, past, confidence }: Measure): Measures["rows"][number] => ({
  id,
  title,
  unit: unit.many,
  definition,
  source: source ?? null,
  window,
  past,
  confidence,
});

const answerOf = (measure: Measure | undefined, { figure, over, why }: NonNullable<Measures["asked"]>): string =>
  figure.value === null ? `It cannot be told: ${why}.` : `${unitWords(figure.value, measure)}, ${over}.`;

const globsOf = ({ globs = [] }: Question): readonly string[] => globs;

function commandOf(measure: Measure, question: Question): string {
  const globs = globsOf(question);
  return `fairlead measures ${measure.id}${globs.length === 0 ? "" : ` --in ${shellWord(globs.join(","))}`}`;
}

function askedOf(picture: Picture, question: Question, measure: Measure): Measures["asked"] {
  const globs = globsOf(question);
  const window = measure.window === "at that moment" ? undefined : question.scope.window.name;
  const found = readAt(picture, measure, { globs, window }, picture.repository.at.time);
  const noFile = globs.length > 0 && value(picture, "tree") !== undefined && filesCovered(picture, globs).length === 0;
  return {
    id: measure.id,
    over: `${placeWords(globs)}${noFile ? " (no file of this commit)" : ""}${measure.window === "at that moment" ? "" : `, ${window ?? ""} to ${showDay(picture.repository.at.time)}`}`,
    figure: {
      value: found.state === "told" ? found.value : null,
      text: found.state === "told" ? unitWords(found.value, measure) : "not told",
      how: howOf(picture, {
        name: measure.title,
        definition: measure.definition,
        n: found.state === "told" ? found.n : "none",
        command: commandOf(measure, question),
        confidence: measure.confidence,
        ...(measure.needs.includes("history") ? {} : { from: "tree" as const }),
        ...(measure.source === undefined ? {} : { source: measure.source }),
      }),
    },
    why: found.state === "told" ? "" : printable(found.why),
    spark: sparkOf(picture, measure, globs, window),
    claim: claimOf(measure, globs, found),
  };
}

const placeWords = (globs: readonly string[]): string =>
  globs.length === 0 ? "in the whole repository" : `in ${globs.map((glob) => `\`${printable(glob)}\``).join(", ")}`;

const points = 9;

function sparkOf(picture: Picture, measure: Measure, globs: readonly string[], window: string | undefined): Spark | null {
  if (!measure.past) return null;
  const at = picture.repository.at.time;
  const values = Array.from({ length: points }, (_, step) => {
    const found = readAt(picture, measure, { globs, window }, addMonths(at, (step + 1 - points) * 3));
    return found.state === "told" ? found.value : null;
  });
  const told = values.filter((one) => one !== null);
  if (told.length < 2) return null;
  return {
    values,
    label: `each quarter for two years, oldest first: ${values.map((one) => one ?? "not told").join(", ")}`,
    step: false,
    zero: true,
    aim: null,
  };
}

/** `{ measure: active-people, in: "src/payments/**", op: "<=", value: 8 }` */
function claimOf(measure: Measure, globs: readonly string[], found: Measured): string | null {
  if (found.state === "cannot tell") return null;
  const where = globs.length === 0 ? "" : `, in: ${globs.length === 1 ? JSON.stringify(globs[0]) : JSON.stringify(globs)}`;
  return `{ measure: ${measure.id}${where}, op: "<=", value: ${found.value} }`;
}
