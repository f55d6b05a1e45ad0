import { dataOf } from "#views";
import type { Here } from "../parts/here.ts";
import { type Answer, fetchModel } from "./data.ts";
import { isProgress } from "./shapes.ts";

/**
 * Follows what the server reads while the page is looked at: progress, first a year and then the whole, and what
 * changes on disk. A hidden page listens to nothing, since a browser opens few connections to one server.
 */
export function follow(here: Here, first: Answer, onAnswer: (answer: Answer) => void): () => void {
  const own = dataOf(here.link);
  let latest = first;
  let events: EventSource | undefined;
  const tell = (next: Answer): void => {
    latest = next;
    onAnswer(next);
  };
  const read = async (): Promise<void> => {
    const next = await fetchModel(here.root + own);
    tell(next.model === undefined && latest.model !== undefined ? { ...latest, progress: next.progress, failure: next.failure } : next);
  };
  const open = (): void => {
    events ??= listen(`${here.root}events`, {
      hello: (state) => {
        if (isBehind(latest, state)) void read();
      },
      progress: (text) => {
        const progress: unknown = JSON.parse(text);
        if (isProgress(progress)) tell({ ...latest, progress });
      },
      idle: () => tell({ ...latest, progress: undefined }),
      model: (address) => {
        if (address === own) void read();
        dispatchEvent(new CustomEvent("fairlead-model", { detail: address }));
      },
      moved: () => void read(),
      error: () => void read(),
    });
  };
  const shut = (): void => {
    events?.close();
    events = undefined;
  };
  const look = (): void => (document.hidden ? shut() : open());
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    document.removeEventListener("visibilitychange", look);
    shut();
  };
}

type Hears = Readonly<Record<"hello" | "progress" | "idle" | "model" | "moved" | "error", (data: string) => void>>;

function listen(address: string, hears: Hears): EventSource {
  const events = new EventSource(address);
  for (const [name, hear] of Object.entries(hears)) {
    events.addEventListener(name, (event) => hear(event instanceof MessageEvent ? String(event.data) : ""));
  }
  return events;
}

/** What is shown is not the whole of the state the server is in: it may have told so before anybody listened. */
const isBehind = ({ model, stamp, failure }: Answer, state: string): boolean =>
  model === undefined || model.sheet.reading !== null || failure !== undefined || stamp?.startsWith(state) !== true;
