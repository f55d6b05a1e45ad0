import type { EditProblem, EditRefused } from "#views";
import { Coded } from "../parts/coded.tsx";

/** What does not read as it was meant, told while it is typed. */
export const Problems = ({ of }: { readonly of: readonly EditProblem[] }) => (
  <div class="problems" role="status">
    {of.length === 0 ? (
      <p class="note">It reads without a problem.</p>
    ) : (
      <ul>
        {of.map((one) => (
          <li key={`${one.line} ${one.message}`}>
            {one.line !== null && <code>line {one.line}</code>} <Coded text={one.message} /> <span class="note">{one.hint}</span>
          </li>
        ))}
      </ul>
    )}
  </div>
);

export const Refused = ({ of }: { readonly of: EditRefused }) => (
  <p class="refused" role="alert">
    <b>
      <Coded text={of.message} />
    </b>{" "}
    <Coded text={of.hint} />
  </p>
);
