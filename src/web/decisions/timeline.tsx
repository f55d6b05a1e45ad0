import { counted } from "#base";
import type { Decisions } from "#views";
import { Axis } from "./axis.tsx";
import { Lane } from "./lane.tsx";
import { Sea } from "./sea.tsx";
import { Show } from "./show.tsx";
import { useChoice } from "./use-choice.ts";
import { Volume } from "./volume.tsx";

/**
 * Decisions in lanes by status, over the changes that landed, silences hatched through all of them. The picture is a
 * table: each row says in words what its line draws.
 */
export function Timeline({ model }: { readonly model: Decisions }) {
  const chosen = useChoice(model);
  return (
    <>
      <Show model={model} chosen={chosen} />
      <div class="timeline plot" role="table" aria-label="Decisions in lanes by status, over the changes that landed">
        <Sea model={model} />
        <div role="rowgroup">
          <Volume model={model} />
        </div>
        {chosen.lanes.map((lane) => (
          <Lane key={lane.id} lane={lane} />
        ))}
        <Axis model={model} />
      </div>
      <ul class="vh">
        {model.silences.map((one) => (
          <li key={one.words}>{one.words}.</li>
        ))}
      </ul>
      <p class="vh" role="status">
        {counted(chosen.count, "decision")} shown
      </p>
    </>
  );
}
