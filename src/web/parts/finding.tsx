import type { FindingRow } from "#views";
import { Coded, pieces } from "./coded.tsx";
import { FactText } from "./how.tsx";
import { useHere } from "./here.ts";
import type { Task } from "../edit/task.ts";
import { useDesk } from "../records/use-desk.tsx";
import { Spark } from "./spark.tsx";
import { State } from "./state.tsx";

/** Shape and word | statement, facts, since when | sparkline; beneath, the answers and the command. */
export function FindingItem({ finding }: { readonly finding: FindingRow }) {
  return (
    <li class="finding">
      <State name={finding.severity}>{finding.word}</State>
      <div>
        <h3>
          <Statement finding={finding} />
        </h3>
        <p class="facts">
          {finding.facts.map((fact) => (
            <span key={fact.text}>
              <FactText fact={{ ...fact, text: sentence(fact.text) }} />{" "}
            </span>
          ))}
          {finding.since !== null && <Coded text={sentence(finding.since)} />}
        </p>
      </div>
      {finding.trend !== null && (
        <figure class="trend">
          <Spark spark={finding.trend} />
          <figcaption>{finding.trend.label}</figcaption>
        </figure>
      )}
      <Answers finding={finding} />
    </li>
  );
}

/** A fact stands as a sentence of its own. */
const sentence = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);

/** The statement; what it is about, where it is written as code, leads to its page, else the whole does. */
function Statement({ finding }: { readonly finding: FindingRow }) {
  const here = useHere();
  const parts = pieces(finding.statement);
  const subject = finding.subject;
  const linked = subject === null ? -1 : parts.findIndex((part) => part.code && part.text === subject.id);
  if (subject === null || linked < 0)
    return (
      <a href={here.to(finding.link)} class="quiet">
        <Coded text={finding.statement} />
      </a>
    );
  return (
    <>
      <Coded text={join(parts.slice(0, linked))} />
      <a href={here.to(subject)}>
        <Coded text={join(parts.slice(linked, linked + 1))} />
      </a>
      <Coded text={join(parts.slice(linked + 1))} />
    </>
  );
}

const join = (parts: ReturnType<typeof pieces>): string => parts.map((part) => (part.code ? `\`${part.text}\`` : part.text)).join("");

/**
 * The first answer outlined, others underlined, the command at the right. What writes a record is done here where records
 * can be written; else its command stands in the list. None leads to where the reader already is.
 */
function Answers({ finding }: { readonly finding: FindingRow }) {
  const here = useHere();
  const desk = useDesk();
  const tasks = desk.open ? finding.answers.flatMap(({ label, task }) => (task === null ? [] : [{ label, task }])) : [];
  const more = { label: "Since when, and what it means", link: finding.link };
  const given = finding.answers.flatMap(({ label, link }) => (link === null ? [] : [{ label, link }]));
  const links = [...given, more].filter(({ link }) => here.to(link) !== here.to(here.link));
  return (
    <div class="acts">
      {tasks.map(({ label, task }, index) => (
        <button key={label} type="button" class={rank(index)} onClick={() => desk.begin(begun(finding, label, task))}>
          {label}…
        </button>
      ))}
      {links.map(({ label, link }, index) => (
        <a key={label} class={rank(tasks.length + index)} href={here.to(link)}>
          {label}
        </a>
      ))}
      <code>{finding.command}</code>
      {desk.shown}
    </div>
  );
}

const rank = (index: number): string => (index === 0 ? "btn first" : "btn bare");

function begun(finding: FindingRow, label: string, task: NonNullable<FindingRow["answers"][number]["task"]>): Task {
  return task.do === "draft"
    ? { do: "draft", kind: task.kind, finding: finding.id, label }
    : { do: "put off", finding: finding.id, statement: finding.statement };
}
