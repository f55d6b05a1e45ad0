import type { Knowledge } from "#views";
import { AwayStairs } from "../knowledge/away-stairs.tsx";
import { DepthMatrix } from "../knowledge/depth-matrix.tsx";
import { LeftToNobody } from "../knowledge/left-to-nobody.tsx";
import type { Page } from "../page.ts";
import { Empty } from "../parts/empty.tsx";

/** Where would we get stuck if one person were away? */
export const knowledge: Page<Knowledge> = {
  kind: "knowledge",
  question: "Where would we get stuck if one person were away?",
  title: () => "Knowledge",
  render: (model) =>
    model.empty !== null ? (
      <Empty of={model.empty} />
    ) : (
      <>
        <DepthMatrix model={model} />
        <div class="cols lower">
          <AwayStairs model={model} />
          <LeftToNobody model={model} />
        </div>
      </>
    ),
};
