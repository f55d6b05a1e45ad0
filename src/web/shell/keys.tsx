import type { Writes } from "../parts/here.ts";
import { navigation } from "./nav.ts";

/** Every key there is, by `?` and from the foot of the page. */
export const Keys = ({ writes }: { readonly writes: Writes }) => (
  <dialog popover="auto" id="keys" aria-labelledby="keys-h">
    <h2 id="keys-h">Keys</h2>
    <dl class="kv card">
      {navigation.map(({ key, word }) => (
        <KeyLine key={key} keys={`g ${key}`} does={word} />
      ))}
      <KeyLine keys="/" does="Search (also Ctrl-K)" />
      <KeyLine keys="t" does="Next theme" />
      <KeyLine keys="c" does="Copy this page as Markdown" />
      {writes !== "none" && <KeyLine keys="e" does="Edit the record on this page" />}
      {writes !== "none" && <KeyLine keys="n" does="New record, where one can be begun" />}
      <KeyLine keys="?" does="This list" />
      <KeyLine keys="Esc" does="Close" />
      <KeyLine keys="← ↑ → ↓" does="On the map: the next tile; Enter opens, Backspace leaves a folder" />
    </dl>
    <p class="acts dialog-acts">
      <button type="button" class="btn first" popovertarget="keys" popovertargetaction="hide">
        Close <kbd>Esc</kbd>
      </button>
    </p>
  </dialog>
);

const KeyLine = ({ keys, does }: { readonly keys: string; readonly does: string }) => (
  <>
    <dt>
      <kbd>{keys}</kbd>
    </dt>
    <dd>{does}</dd>
  </>
);
