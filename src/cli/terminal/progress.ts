import { showCount } from "#base";
import { startOf } from "./width.ts";

/** A stage of long work, as workspace reports it. */
export interface Stage {
  readonly stage: string;
  readonly done: number;
  /** 0 when the end is not known. */
  readonly of: number;
  readonly unit: string;
}

/** Where progress is drawn: one redrawn line on a screen; else a line a stage, another where it lasts, and none in the first three seconds. */
export interface ProgressLine {
  readonly report: (stage: Stage) => void;
  /** Takes the line away, before anything else is written or at the end. */
  readonly clear: () => void;
}

export interface ProgressSettings {
  readonly say: (text: string) => void;
  readonly redraws: boolean;
  readonly cells: number;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

const redrawEvery = 100;
const silentFor = 3000;
/** Where lines cannot be redrawn, a stage that goes on says so again after this long. */
const silentBetween = 20_000;

export const noProgress: ProgressLine = { report: () => {}, clear: () => {} };

export function progressLine(settings: ProgressSettings): ProgressLine {
  return settings.redraws ? redrawn(settings) : lineAStage(settings);
}

function redrawn({ say, cells, clock }: ProgressSettings): ProgressLine {
  const began = new Map<string, number>();
  const open = new Map<string, Stage>();
  let drawn = -Infinity;
  let shown = false;
  return {
    report: (stage) => {
      const now = clock();
      if (!began.has(stage.stage)) began.set(stage.stage, now);
      if (stage.of > 0 && stage.done >= stage.of) open.delete(stage.stage);
      else open.set(stage.stage, stage);
      if (now - drawn < redrawEvery || open.size === 0) return;
      drawn = now;
      shown = true;
      const stages = [...open.values()];
      // Of two at once only the counts have room.
      const text = stages.map((each) => stageText(each, stages.length > 1 ? 0 : now - (began.get(each.stage) ?? now))).join(" | ");
      say(`\r${startOf(text, cells - 1)}\u001b[K`);
    },
    clear: () => {
      if (shown) say("\r\u001b[K");
      shown = false;
    },
  };
}

function lineAStage({ say, clock }: ProgressSettings): ProgressLine {
  const began = clock();
  const said = new Map<string, number>();
  return {
    report: (stage) => {
      const now = clock();
      const last = said.get(stage.stage);
      if (now - began < silentFor || (last !== undefined && now - last < silentBetween)) return;
      said.set(stage.stage, now);
      say(
        last === undefined
          ? `${stage.stage}${stage.of > 0 ? ` (${showCount(stage.of)} ${stage.unit})` : ""}\n`
          : `${stageText(stage, 0)}\n`,
      );
    },
    clear: () => {},
  };
}

/** "reading history 12,300 of 82,000 commits, 41,000/s, 2 s left" */
export function stageText({ stage, done, of, unit }: Stage, milliseconds: number): string {
  const count = of > 0 ? `${showCount(done)} of ${showCount(of)} ${unit}` : `${showCount(done)} ${unit}`;
  const perSecond = milliseconds > 500 ? (done * 1000) / milliseconds : 0;
  const rate = perSecond >= 1 ? `, ${showCount(perSecond)}/s` : "";
  const left = perSecond > 0 && of > done ? `, ${showCount(Math.max(1, (of - done) / perSecond))} s left` : "";
  return `${stage} ${count}${rate}${left}`;
}
