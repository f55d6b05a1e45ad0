import type { Decision } from "#views";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";
import { PathLine } from "./path-line.tsx";

/** How it came to be what it is, drawn and listed; what lies ahead last. */
export const PathAndHistory = ({ of, at }: { readonly of: Decision["path"]; readonly at: string }) => (
  <Section id="path" title="Path and history" note={of.note} class="w7">
    {of.empty !== null && <Empty of={of.empty} />}
    <PathLine events={of.events} at={at} />
    <ol class="log">
      {of.events.toReversed().map((event) => (
        <li key={event.iso + event.text}>
          <time dateTime={event.iso}>{event.day}</time>
          <span>
            <State name={event.mark}>{event.word}</State> {event.text !== event.word && <Coded text={event.text} />}
            {event.commit !== null && (
              <>
                {" "}
                <code>{event.commit}</code>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  </Section>
);
