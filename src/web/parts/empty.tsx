import type { Empty as EmptyModel } from "#views";
import { Coded } from "./coded.tsx";

/** What is not known, why, and the one next step: a command, or words. */
export const Empty = ({ of }: { readonly of: EmptyModel }) => (
  <div class="empty">
    <p>
      <b>
        <Coded text={of.what} />
      </b>{" "}
      <Coded text={of.why} />
    </p>
    {of.next !== null && <p>{of.next.startsWith("fairlead ") ? <code>{of.next}</code> : <Coded text={of.next} />}</p>}
  </div>
);
