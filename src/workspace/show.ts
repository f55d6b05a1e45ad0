import type { Part } from "#base";
import type { History } from "#history";
import { analyses, type PartName, type Picture } from "#picture";
import { type Found, partsOf, rules } from "#signals";
import { type ChangeFacts, loadMarkdown, type Question, type View } from "#views";
import { readSurroundings } from "./around.ts";
import { findingsOf, knownFindings } from "./found.ts";
import { readHelpers } from "./who-can-help.ts";
import { keptAnswer } from "./kept/answer.ts";
import type { Stage } from "./stage.ts";
import type { ChangeSet, Missing, Shown, ShowOptions } from "./types.ts";

/** Gathers what a view needs and builds it; with `onPartial`, once before that over the newest year. */
export async function showIn<M>(stage: Stage, view: View<M>, question: Question, options: ShowOptions<M>): Promise<Shown<M>> {
  const answer = await keptAnswer(stage, view, question);
  if (answer.known !== undefined) return { model: answer.known, problems: stage.problems, missing: [] };
  const own = view.needs(question);
  const all = view.asksRules === true ? [...new Set([...own, ...partsOf(rules)])] : own;
  const known = await knownFindings(stage, all);
  const needs = known === undefined ? all : own;
  const early = earlyScreen(stage, view, question, options, needs);
  // Whoever waits for a first screen waits for nothing else.
  if (early.mayShow && needs.includes("tree")) await stage.gatherer.picture(["history", "tree"], options);
  const picture = await stage.gatherer.picture(needs, options).finally(early.close);
  await early.settled();
  const findings = known === undefined ? findingsOf(stage, picture, needs) : undefined;
  const shown = await built(stage, view, question, picture, options, known === undefined ? findings?.found : () => known);
  await findings?.save();
  await stage.gatherer.save();
  await answer.save(shown);
  return shown;
}

async function built<M>(
  stage: Stage,
  view: View<M>,
  question: Question,
  whole: Picture,
  options: ShowOptions<M>,
  asked?: () => Found,
): Promise<Shown<M>> {
  const { picture, found } = await asMayBeShown(stage, view, question, { picture: whole, found: asked });
  const helpers = view.names ? { helpers: await readHelpers(stage.git, picture, question) } : {};
  const around = view.around === true ? { around: await readSurroundings(stage) } : {};
  const change = view.change === true && options.change !== undefined ? { change: await factsOf(options.change, picture) } : {};
  const markdown = view.markdown === true ? { markdown: await loadMarkdown() } : {};
  const model = view.build({
    picture,
    question,
    now: stage.now,
    rules,
    analyses,
    ...helpers,
    ...around,
    ...change,
    ...(options.earlier === undefined ? {} : { earlier: options.earlier }),
    ...markdown,
    ...(found === undefined ? {} : { found }),
  });
  return {
    model,
    problems: stage.problems,
    missing: [...missingIn(picture, "history", "the history"), ...missingIn(picture, "tree", "the files")],
  };
}

interface Told {
  readonly picture: Picture;
  readonly found: (() => Found) | undefined;
}

/** Where names are off, the text of records is handed on with nobody named in it. */
async function asMayBeShown<M>(stage: Stage, view: View<M>, question: Question, told: Told): Promise<Told> {
  const on = question.people && stage.config.people !== "never";
  const asWritten = on ? view.quotes !== "unnamed" : view.quotes === undefined && question.published !== true;
  if (asWritten) return told;
  const { unnamed, unnamedFound } = await import("./privacy/unnamed.ts");
  const found = told.found === undefined ? undefined : await unnamedFound(stage, told.found());
  return { picture: await unnamed(stage, told.picture), found: found === undefined ? undefined : () => found };
}

async function factsOf(change: ChangeSet, picture: Picture): Promise<ChangeFacts> {
  const { changeFacts } = await import("./changes/facts.ts");
  return changeFacts(change, picture);
}

function missingIn(picture: Picture, name: "history" | "tree", what: string): readonly Missing[] {
  const part: Part<unknown> | undefined = picture.parts[name];
  return part?.state === "unavailable" ? [{ what, reason: part.reason, hint: part.hint }] : [];
}

interface EarlyScreen {
  readonly mayShow: boolean;
  /** From now on the whole is there: nothing partial is shown any more. */
  readonly close: () => void;
  /** Resolves when no partial screen is being made; rejects when making it failed. */
  readonly settled: () => Promise<void>;
}

const wholeOnly = new Set<PartName>(["lines", "moves", "past", "reference"]);

function earlyScreen<M>(stage: Stage, view: View<M>, question: Question, options: ShowOptions<M>, needs: readonly PartName[]): EarlyScreen {
  const { onPartial } = options;
  let open = onPartial !== undefined && !needs.some((name) => wholeOnly.has(name));
  let making = Promise.resolve();
  const show = async (history: Part<History>): Promise<void> => {
    const picture = await stage.gatherer.overWindow(history).picture(needs, options);
    if (!open) return;
    const shown = await built(stage, view, question, picture, options);
    if (open) onPartial?.(shown);
  };
  if (open)
    stage.gatherer.onWindow((history) => {
      making = show(history);
      // What went wrong is looked at once the whole is there.
      return making.catch(() => undefined);
    });
  return {
    mayShow: open,
    close: () => {
      open = false;
    },
    settled: () => making,
  };
}
