import { dataOf } from "#views";
import { useEffect, useState } from "preact/hooks";
import type { Page } from "../page.ts";
import type { Here } from "../parts/here.ts";
import { Frame } from "../shell/frame.tsx";
import type { Theme } from "../shell/theme.ts";
import { type Answer, fetchModel } from "./data.ts";
import { isProgress } from "./shapes.ts";

interface LiveProps {
  readonly here: Here;
  readonly page: Page;
  readonly first: Answer;
  readonly version: string;
  readonly theme: Theme;
}

/** A page that follows what the server reads: progress, first a year and then the whole, and what changes on disk. */
export function Live({ here, page, first, version, theme }: LiveProps) {
  const [answer, setAnswer] = useState(first);
  useEffect(() => (here.live ? follow(here, setAnswer) : undefined), [here]);
  const { model, progress, failure } = answer;
  return <Frame here={here} page={page} model={model} version={version} theme={theme} progress={progress} failure={failure} />;
}

type SetAnswer = (change: (before: Answer) => Answer) => void;

/** Listens until the page is left. A failure to read again leaves what is shown. */
function follow(here: Here, set: SetAnswer): () => void {
  const address = here.root + dataOf(here.link);
  const events = new EventSource(`${here.root}events`);
  const read = async (): Promise<void> => {
    const next = await fetchModel(address);
    set((before) => (next.model === undefined && before.model !== undefined ? { ...before, progress: next.progress } : next));
  };
  events.addEventListener("progress", (event) => {
    const progress: unknown = JSON.parse(String(event.data));
    if (isProgress(progress)) set((before) => ({ ...before, progress }));
  });
  events.addEventListener("idle", () => set((before) => ({ ...before, progress: undefined })));
  events.addEventListener("model", (event) => {
    const changed = String(event.data);
    if (changed === dataOf(here.link)) void read();
    dispatchEvent(new CustomEvent("fairlead-model", { detail: changed }));
  });
  events.addEventListener("moved", () => void read());
  return () => events.close();
}
