// Lays the map out beside the page, so that the page stays responsive.
import { type Layout, layoutOf } from "./layout.ts";
import { type Plan, planOf, type TreeColumns } from "./tree.ts";

/** What the page asks: first the tree, then a layout for every size and every folder zoomed into. */
export type Order =
  | { readonly kind: "tree"; readonly tree: TreeColumns }
  | { readonly kind: "layout"; readonly id: number; readonly root: number; readonly width: number; readonly height: number };

/** What it gets: the order of the files once, and layouts. */
export type Delivery =
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "layout"; readonly id: number; readonly layout: Layout };

let plan: Plan | undefined;

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  if (data.kind === "tree") {
    plan = planOf(data.tree);
    postMessage({ kind: "plan", plan } satisfies Delivery);
  } else if (plan !== undefined) {
    const layout = layoutOf(plan, data.root, data.width, data.height);
    postMessage({ kind: "layout", id: data.id, layout } satisfies Delivery);
  }
});
