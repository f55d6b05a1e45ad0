import { showCount } from "#base";
import type { Decisions } from "#views";
import type { Chosen } from "./use-choice.ts";

/** From how many decisions on a box to find some of them is of use. */
const many = 20;

/** Which decisions are shown: by what is said of them, and by words. */
export function Show({ model, chosen }: { readonly model: Decisions; readonly chosen: Chosen }) {
  const { choice, choose } = chosen;
  const all = model.filters[0]?.count ?? 0;
  return (
    <div class="showing">
      <fieldset class="choice filter">
        <legend>Show</legend>
        {model.filters.map(({ id, label, count }) => (
          <label key={id}>
            <input type="radio" name="show" checked={choice.filter === id} onChange={() => choose({ filter: id })} />
            {label} {showCount(count)}
          </label>
        ))}
      </fieldset>
      {all > many && (
        <label class="find">
          <span class="note">Find</span>
          <input type="search" value={choice.words} autocomplete="off" onInput={(event) => choose({ words: event.currentTarget.value })} />
        </label>
      )}
    </div>
  );
}
