import type { Layout } from "./layout.ts";
import type { Delivery, Order } from "./layout-worker.ts";
import type { Plan, TreeColumns } from "./tree.ts";

/** The page's end of the worker. */
export interface LayoutWorker {
  readonly layout: (root: number, width: number, height: number) => void;
  readonly stop: () => void;
}

/** Starts the worker on a tree. An answer to a question that was asked again meanwhile is dropped. */
export function startLayout(tree: TreeColumns, onPlan: (plan: Plan) => void, onLayout: (layout: Layout) => void): LayoutWorker {
  const worker = new Worker(new URL("./layout-worker.js", import.meta.url), { type: "module" });
  let asked = 0;
  const ask = (order: Order): void => worker.postMessage(order);
  worker.addEventListener("message", ({ data }: MessageEvent<Delivery>) => {
    if (data.kind === "plan") onPlan(data.plan);
    else if (data.id === asked) onLayout(data.layout);
  });
  ask({ kind: "tree", tree });
  return {
    layout: (root, width, height) => ask({ kind: "layout", id: ++asked, root, width, height }),
    stop: () => worker.terminate(),
  };
}
