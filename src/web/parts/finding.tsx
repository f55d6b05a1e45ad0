import type { FindingRow } from "#views";
import { Coded, pieces } from "./coded.tsx";
import { FactText } from "./how.tsx";
import { useHere } from "./here.ts";
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

/** The first answer outlined, others underlined, the command at the right. None leads to where the reader already is. */
function Answers({ finding }: { readonly finding: FindingRow }) {
  const here = useHere();
  const more = { label: "Since when, and what it means", link: finding.link };
  const given = finding.answers.flatMap(({ label, link }) => (link === null ? [] : [{ label, link }]));
  const answers = [...given, more].filter(({ link }) => here.to(link) !== here.to(here.link));
  return (
    <div class="acts">
      {answers.map(({ label, link }, index) => (
        <a key={label} class={index === 0 ? "btn first" : "btn bare"} href={here.to(link)}>
          {label}
        </a>
      ))}
      <code>{finding.command}</code>
    </div>
  );
}
