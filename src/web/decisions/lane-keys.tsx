import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";

const keys = [
  { mark: "open", word: "proposed" },
  { mark: "accepted", word: "accepted" },
  { mark: "ended", word: "ended: superseded or deprecated" },
  { mark: "rejected", word: "rejected" },
  { mark: "unknown", word: "status not stated" },
] as const;

export const LaneKeys = () => (
  <Section id="key" title="Reading the lanes" class="w5">
    <ul class="keys">
      {keys.map(({ mark, word }) => (
        <li key={mark}>
          <State name={mark}>{word}</State>
        </li>
      ))}
    </ul>
    <p class="note after">A thin line is time spent deciding, a heavy line is time in force, a dashed line is not known.</p>
  </Section>
);
