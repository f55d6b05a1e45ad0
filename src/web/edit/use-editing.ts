import type { EditAnswer, EditedFile, EditedRecord, EditLook, EditRefused } from "#views";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "./ask.ts";

/** How long typing rests before the text is read again, in milliseconds. */
const rest = 200;

export interface Editing {
  /** `undefined` until the server answered. */
  readonly record: EditedRecord | undefined;
  readonly refused: EditRefused | undefined;
  /** What is typed into fields and not in the text yet. */
  readonly typed: ReadonlyMap<string, string>;
  readonly type: (text: string) => void;
  readonly fill: (key: string, value: string) => void;
  /** Puts another state in place: after a conflict was settled. */
  readonly take: (record: EditedRecord) => void;
  readonly refuse: (refused: EditRefused | undefined) => void;
}

/**
 * A record being edited: form and text say the same, whichever is typed in; the server sets a field by changing its
 * bytes alone. Without `begin` the desk is empty until something is laid on it.
 */
export function useEditing(root: string, begin?: () => Promise<EditAnswer>): Editing {
  const [record, setRecord] = useState<EditedRecord>();
  const [refused, setRefused] = useState<EditRefused>();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const desk = useRef(new Desk(root, { onRecord: setRecord, onTyped: setTyped, onRefused: setRefused })).current;
  useEffect(() => {
    void begin?.().then((answer) => (answer.state === "open" ? desk.take(answer.record) : setRefused(answer)));
    return () => desk.leave();
  }, []);
  return {
    record,
    refused,
    typed,
    type: (text) => desk.type(text),
    fill: (key, value) => desk.fill(key, value),
    take: (next) => desk.take(next),
    refuse: setRefused,
  };
}

interface DeskEvents {
  readonly onRecord: (record: EditedRecord) => void;
  readonly onTyped: (typed: ReadonlyMap<string, string>) => void;
  readonly onRefused: (refused: EditRefused | undefined) => void;
}

/** Keeps what is typed in order: one question to the server at a time, asked again where the text changed meanwhile. */
class Desk {
  readonly #root: string;
  readonly #events: DeskEvents;
  #record: EditedRecord | undefined;
  #typed = new Map<string, string>();
  #stale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;

  constructor(root: string, events: DeskEvents) {
    this.#root = root;
    this.#events = events;
  }

  take(record: EditedRecord): void {
    this.#record = record;
    this.#typed = new Map();
    this.#stale = false;
    this.#events.onTyped(this.#typed);
    this.#events.onRecord(record);
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#record = undefined;
  }

  type(text: string): void {
    if (this.#record === undefined) return;
    this.#put({ files: this.#record.files.map((file, index) => (index === 0 ? { ...file, text } : file)) });
    this.#stale = true;
    this.#later();
  }

  fill(key: string, value: string): void {
    this.#typed = new Map(this.#typed).set(key, value);
    this.#events.onTyped(this.#typed);
    this.#later();
  }

  #put(some: Partial<EditedRecord>): void {
    if (this.#record === undefined) return;
    this.#record = { ...this.#record, ...some };
    this.#events.onRecord(this.#record);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#work(), rest);
  }

  async #work(): Promise<void> {
    if (this.#asking || this.#record === undefined) return;
    this.#asking = true;
    const { path, kind, files } = this.#record;
    const [next] = this.#typed;
    if (next !== undefined) await this.#set(files, next);
    else if (this.#stale) {
      this.#stale = false;
      const answer = await ask(this.#root, "look", { path, kind, files });
      if (answer.state === "look") this.#show(files, files, answer.look);
      else this.#events.onRefused(answer);
    }
    this.#asking = false;
    if (this.#typed.size > 0 || this.#stale) this.#later();
  }

  async #set(files: readonly EditedFile[], [key, value]: readonly [string, string]): Promise<void> {
    if (this.#record === undefined) return;
    const { path, kind } = this.#record;
    const answer = await ask(this.#root, "set", { path, kind, files, key, value });
    if (answer.state !== "look") {
      this.#forget(key, value);
      this.#events.onRefused(answer);
    } else if (this.#show(files, answer.files, answer.look)) {
      this.#forget(key, value);
      this.#events.onRefused(undefined);
    }
  }

  /** Where more was typed into the field meanwhile, that stays to be set. */
  #forget(key: string, value: string): void {
    if (this.#typed.get(key) !== value) return;
    this.#typed = new Map(this.#typed);
    this.#typed.delete(key);
    this.#events.onTyped(this.#typed);
  }

  /** An answer about a text that is no longer there is not shown. */
  #show(asked: readonly EditedFile[], files: readonly EditedFile[], look: EditLook): boolean {
    if (this.#record?.files !== asked) return false;
    this.#put({ ...look, files });
    return true;
  }
}
