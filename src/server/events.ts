import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";

/** Whoever has a page open hears of progress, of models, and of changes on disk. */
export class Listeners {
  readonly #open = new Set<SSEStreamingApi>();
  #last = 0;

  get count(): number {
    return this.#open.size;
  }

  /** Keeps a connection open until the page is left. It begins with the state the server is in. */
  connect(context: Context, state: string): Response {
    return streamSSE(context, async (stream) => {
      this.#open.add(stream);
      await new Promise<void>((resolve) => {
        stream.onAbort(() => {
          this.#open.delete(stream);
          resolve();
        });
        void stream.writeSSE({ event: "hello", data: state });
      });
    });
  }

  tell(event: "progress" | "model" | "moved" | "idle", data: string): void {
    for (const stream of this.#open) void stream.writeSSE({ event, data });
  }

  /** At most ten a second: it is for the eye. */
  tellProgress(data: () => string): void {
    const now = performance.now();
    if (now - this.#last < 100) return;
    this.#last = now;
    this.tell("progress", data());
  }

  async closeAll(): Promise<void> {
    await Promise.all(
      [...this.#open].map((stream) => {
        stream.abort();
        return stream.close();
      }),
    );
    this.#open.clear();
  }
}
