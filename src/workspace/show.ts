import type { Part } from "#base";
import type { History } from "#history";
import { analyses, type PartName, type Picture } from "#picture";
import type { Found, Rule } from "#signals";
import { type ChangeFacts, loadMarkdown, type Question, type View } from "#views";
import { readSurroundings } from "./around.ts";
import { findingsOf, knownFindings, loadSignals } from "./found.ts";
import { readHelpers } from "./who-can-help.ts";
import { keptAnswer } from "./kept/answer.ts";
import type { Stage } from "./stage.ts";
import type { ChangeSet, Missing, Shown, ShowOptions } from "./types.ts";

/** Gathers what a view needs and builds it; with `onPartial`, once before that over the newest year. */
export async function showIn<M>(stage: Stage, view: View<M>, question: Question, options: ShowOptions<M>): Promise<Shown<M>> {
  const answer = await keptAnswer(stage, view, question);
  if (answer.known !== undefined) return { model: answer.known, problems: stage.problems, missing: [] };
  const own = view.needs(question);
  const { rules, isOverAll, needs, known } = await whatRulesNeed(stage, view, own);
  const early = earlyScreen(stage, view, question, options, { needs, rules });
  // Whoever waits for a first screen waits for nothing else.
  if (early.mayShow && needs.includes("tree")) await stage.gatherer.picture(["history", "tree"], options);
  const picture = await stage.gatherer.picture(needs, options).finally(early.close);
  await early.settled();
  const findings = known === undefined && isOverAll ? await findingsOf(stage, picture, needs, rules) : undefined;
  const found = known === undefined ? findings?.found : () => known;
  const shown = await built(stage, view, question, picture, { ...options, rules, found });
  await findings?.save();
  await stage.gatherer.save();
  await answer.save(shown);
  return shown;
}

interface RulesAsked {
  /** Every rule; none where the view needs none of them. */
  readonly rules: readonly Rule[];
  /** Whether the picture will hold all that they need. */
  readonly isOverAll: boolean;
  readonly needs: readonly PartName[];
  /** What they said before. */
  readonly known: Found | undefined;
}

/** Rules are many and rest on much: they are loaded where they are asked anew, or the view speaks of them. */
async function whatRulesNeed<M>(stage: Stage, view: View<M>, own: readonly PartName[]): Promise<RulesAsked> {
  const kept = view.asksRules === true ? await knownFindings(stage, own) : undefined;
  // No rule does without history, nor a view that speaks of them.
  if (kept !== undefined || !own.includes("history")) return { rules: [], isOverAll: kept !== undefined, needs: own, known: kept };
  const { partsOf, rules } = await loadSignals();
  if (view.asksRules === true) return { rules, isOverAll: true, needs: [...new Set([...own, ...partsOf(rules)])], known: undefined };
  const isOverAll = partsOf(rules).every((name) => own.includes(name));
  return { rules, isOverAll, needs: own, known: isOverAll ? await knownFindings(stage, own) : undefined };
}

interface Building<M> extends ShowOptions<M> {
  readonly rules: readonly Rule[];
  readonly found: (() => Found) | undefined;
}

async function built<M>(stage: Stage, view: View<M>, question: Question, whole: Picture, options: Building<M>): Promise<Shown<M>> {
  const { rules } = options;
  const { picture, found } = await asMayBeShown(stage, view, question, { picture: whole, found: options.found });
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

/** Where names are off, or are none of the view's, the text of records is handed on with nobody named in it. */
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

function earlyScreen<M>(
  stage: Stage,
  view: View<M>,
  question: Question,
  options: ShowOptions<M>,
  { needs, rules }: Pick<RulesAsked, "needs" | "rules">,
): EarlyScreen {
  const { onPartial } = options;
  let open = onPartial !== undefined && !needs.some((name) => wholeOnly.has(name));
  let making = Promise.resolve();
  const show = async (history: Part<History>): Promise<void> => {
    const picture = await stage.gatherer.overWindow(history).picture(needs, options);
    if (!open) return;
    const shown = await built(stage, view, question, picture, { ...options, rules, found: undefined });
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
