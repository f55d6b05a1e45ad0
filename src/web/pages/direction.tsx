import type { Direction } from "#views";
import type { Page } from "../page.ts";
import { Empty } from "../parts/empty.tsx";
import { useHere } from "../parts/here.ts";
import { SaidAndIs } from "../parts/said-and-is.tsx";
import { Section } from "../parts/section.tsx";
import { NewRecord } from "../records/new-record.tsx";

/** What do we want, by which rules? Goals, principles, decisions, each beside what is. */
export const direction: Page<Direction> = {
  kind: "direction",
  question: "What do we want, by which rules, and is it so?",
  title: () => "Direction",
  render: (model) =>
    model.empty !== null ? (
      <>
        <Empty of={model.empty} />
        <NewRecord kinds={first} />
      </>
    ) : (
      <div class="cols">
        {model.groups.map((group, index) => (
          <Group key={group.id} group={group} at={index === 0 ? model.sheet.at.short : undefined} />
        ))}
      </div>
    ),
};

/** What a team begins with. */
const first = ["decision", "goal", "principle"].map((id) => ({ id, one: id }));

interface GroupProps {
  readonly group: Direction["groups"][number];
  /** The commit, where the columns are named. */
  readonly at: string | undefined;
}

function Group({ group, at }: GroupProps) {
  const here = useHere();
  return (
    <Section id={group.id} title={group.title} note={group.note}>
      {group.empty !== null && <Empty of={group.empty} />}
      {group.lines.length > 0 && (
        <>
          {at !== undefined && (
            <div class="shore colhead" aria-hidden="true">
              <span>What we say</span>
              <span>What is, at {at}</span>
            </div>
          )}
          <ul>
            {group.lines.map((line) => (
              <SaidAndIs key={line.kind + line.said + (line.link?.id ?? "")} row={line} />
            ))}
          </ul>
        </>
      )}
      <div class="more">
        {group.more !== null && <a href={here.to({ kind: "decisions", id: "" })}>{group.more}</a>}
        <NewRecord kinds={[{ id: group.kind, one: group.one }]} />
      </div>
    </Section>
  );
}
