import { UserError } from "#base";
import type { Document } from "#views";
import type { PageModel, ProgressState } from "#web";
import type { Workspace } from "#workspace";
import type { Source } from "./source.ts";

/** A model as far as it is read. `body` is its JSON, written once. */
export type Answer =
  | { readonly state: "ready" | "partial"; readonly model: PageModel; readonly body: string }
  | { readonly state: "reading"; readonly progress: ProgressState | undefined }
  | { readonly state: "failed"; readonly message: string };

/** What is told to whoever listens. */
export interface ModelEvents {
  readonly onProgress: (progress: ProgressState) => void;
  /** The model at this address is there, in part or whole. */
  readonly onModel: (address: string) => void;
  /** Nothing is being read any more. */
  readonly onIdle: () => void;
}

interface Entry {
  answer: Answer;
  readonly settled: Promise<void>;
}

/** Models kept at once; what was asked longest ago goes first. */
const most = 200;

/** The models of one workspace's pages, each built once and kept; several pages that ask the same wait for the same. */
export class Models {
  readonly #workspace: Workspace;
  readonly #events: ModelEvents;
  readonly #entries = new Map<string, Entry>();
  #running = 0;
  #progress: ProgressState | undefined;

  constructor(workspace: Workspace, events: ModelEvents) {
    this.#workspace = workspace;
    this.#events = events;
  }

  /** What is known by now, waiting at most `patience` milliseconds for the first of it. */
  async ask(source: Source, patience: number): Promise<Answer> {
    const entry = this.#entryOf(source);
    if (entry.answer.state === "reading") await Promise.race([entry.settled, delay(patience)]);
    return entry.answer.state === "reading" ? { state: "reading", progress: this.#progress } : entry.answer;
  }

  #entryOf(source: Source): Entry {
    const { address } = source;
    const known = this.#entries.get(address);
    if (known !== undefined) this.#entries.delete(address); // asked again: goes to the end of the line
    const entry = known ?? this.#read(source);
    this.#entries.set(address, entry);
    const oldest = this.#entries.keys().next().value;
    if (this.#entries.size > most && oldest !== undefined) this.#entries.delete(oldest);
    return entry;
  }

  #read(source: Source): Entry {
    const tell = (answer: Answer): void => {
      entry.answer = answer;
      this.#events.onModel(source.address);
    };
    this.#running += 1;
    const whole = showPage(this.#workspace, source, {
      onProgress: (progress) => this.#report(progress),
      onPartial: (model) => tell({ state: "partial", model, body: JSON.stringify(model) }),
    });
    const settled = whole
      .then((model) => tell({ state: "ready", model, body: JSON.stringify(model) }))
      .catch((error: unknown) => tell({ state: "failed", message: messageOf(error) }))
      .finally(() => this.#done());
    const entry: Entry = { answer: { state: "reading", progress: undefined }, settled };
    return entry;
  }

  #report(progress: ProgressState): void {
    this.#progress = progress;
    this.#events.onProgress(progress);
  }

  #done(): void {
    this.#running -= 1;
    if (this.#running > 0) return;
    this.#progress = undefined;
    this.#events.onIdle();
  }
}

interface PageOptions {
  readonly onProgress?: (progress: ProgressState) => void;
  readonly onPartial?: (model: PageModel) => void;
  /** Names may stand on the page of an area or a file: live, for whoever sits at this machine. */
  readonly people?: boolean;
  /** The page leaves this machine for good. */
  readonly published?: boolean;
}

/** The model of one page. Its names stay on this machine, so they are shown unless told otherwise. */
export async function showPage(
  workspace: Workspace,
  { view, subject }: Source,
  { onProgress, onPartial, people = true, published = false }: PageOptions = {},
): Promise<PageModel> {
  const shown = await workspace.show(view, workspace.question({ people, published, all: true, ...(subject === "" ? {} : { subject }) }), {
    onProgress,
    onPartial: onPartial === undefined ? undefined : (part) => onPartial(pageModel(part.model)),
  });
  return pageModel(shown.model);
}

/** Views that have a page begin as pages do; another one has none. */
function pageModel(model: unknown): PageModel {
  if (isPageModel(model)) return model;
  throw new Error("a view without a sheet has no page");
}

const isPageModel = (model: unknown): model is PageModel =>
  typeof model === "object" && model !== null && "sheet" in model && "answer" in model;

/** A page in words, to be pasted elsewhere: therefore without names. */
export async function showDocument(workspace: Workspace, source: Source): Promise<Document> {
  return source.view.document(await showPage(workspace, source, { people: false, published: true }));
}

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const messageOf = (error: unknown): string => {
  if (error instanceof UserError) return `${error.message}. ${error.hint}`;
  return error instanceof Error ? `This could not be read: ${error.message}` : "This could not be read.";
};
