import type { Radar } from "#views";
import { Coded, opening } from "../parts/coded.tsx";
import { useHere } from "../parts/here.ts";
import { WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
import { LinkOr } from "../records/link-or.tsx";

interface RingTableProps {
  readonly model: Radar;
  readonly chosen: number | undefined;
  readonly onChoose: (number: number | undefined) => void;
}

/** Technologies by ring, with what of them is found; the same numbers as in the picture. */
export const RingTable = ({ model, chosen, onChoose }: RingTableProps) => (
  <Section id="rings" title="By ring" note={`${model.blips.length}`} class="w7">
    <table class="rings">
      <thead>
        <tr>
          <th scope="col" class="num">
            <span class="vh">number</span>
          </th>
          <th scope="col">Technology</th>
          <th scope="col" class="opt">
            quadrant
          </th>
          <th scope="col">uses found</th>
          <th scope="col" class="opt">
            moved
          </th>
        </tr>
      </thead>
      {model.rings.map((ring, index) => {
        const blips = model.blips.filter((blip) => blip.ring === index);
        return blips.length === 0 ? null : (
          <tbody key={ring.name}>
            <tr class="ring">
              <th scope="rowgroup" colSpan={5}>
                <b>{opening(ring.name)}</b> <span class="note">{ring.blips}</span>
              </th>
            </tr>
            {blips.map((blip) => (
              <BlipRow key={blip.number} blip={blip} model={model} on={chosen === blip.number} onChoose={onChoose} />
            ))}
          </tbody>
        );
      })}
    </table>
  </Section>
);

interface BlipRowProps {
  readonly blip: Radar["blips"][number];
  readonly model: Radar;
  readonly on: boolean;
  readonly onChoose: (number: number | undefined) => void;
}

function BlipRow({ blip, model, on, onChoose }: BlipRowProps) {
  const here = useHere();
  return (
    <tr
      id={`blip-${blip.number}`}
      class={on ? "sel" : undefined}
      onMouseEnter={() => onChoose(blip.number)}
      onFocusCapture={() => onChoose(blip.number)}
    >
      <td class="num note">{blip.number}</td>
      <th scope="row">
        <a href={here.to(blip.link)}>
          <Coded text={blip.name} />
        </a>
        {blip.decisions.map((one) => (
          <span key={one.name} class="note">
            {" "}
            <LinkOr to={one.link}>{one.name}</LinkOr>
          </span>
        ))}
        {blip.supported !== null && (
          <>
            <br />
            <span class="note">maintained until {blip.supported}</span>
          </>
        )}
      </th>
      <td class="opt">{model.quadrants[blip.quadrant] ?? "not stated"}</td>
      <td>
        <WithHow how={blip.uses.how}>{blip.uses.text}</WithHow>
      </td>
      <td class={blip.inferred ? "opt guess" : "opt"}>
        {blip.moved}
        {blip.since !== null && <span class="note"> {blip.since}</span>}
      </td>
    </tr>
  );
}
