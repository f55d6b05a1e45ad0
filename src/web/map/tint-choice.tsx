import type { FileMap } from "#views";
import { Empty } from "../parts/empty.tsx";
import type { Tint } from "./figures.ts";

interface TintChoiceProps {
  readonly model: FileMap;
  readonly tint: Tint;
  readonly onTint: (id: Tint["id"]) => void;
}

/** One question at a time. One that could not be measured says why instead. */
export const TintChoice = ({ model, tint, onTint }: TintChoiceProps) => (
  <>
    <fieldset class="choice">
      <legend>Tint by</legend>
      {model.tints.map((one) => (
        <label key={one.id}>
          <input type="radio" name="tint" checked={one.id === tint.id} onChange={() => onTint(one.id)} />
          {one.label}
        </label>
      ))}
    </fieldset>
    {tint.empty !== null && <Empty of={tint.empty} />}
  </>
);
