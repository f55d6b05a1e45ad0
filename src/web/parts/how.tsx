import type { Fact } from "#views";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Coded, pieces } from "./coded.tsx";

export type HowModel = NonNullable<Fact["how"]>;

/** A figure that says how it was computed: a dotted underline; definition, base, coverage, confidence and command on request. */
export function WithHow({ how, children }: { readonly how: HowModel | null | undefined; readonly children: ComponentChildren }) {
  const id = useId();
  if (how === null || how === undefined) return <>{children}</>;
  return (
    <>
      <button class="how" type="button" popovertarget={id}>
        {children}
      </button>
      <span popover="auto" id={id}>
        <b>{how.name}</b>
        <br />
        <Coded text={how.definition} />
        <br />
        <span class="note">{basis(how)}</span>
        <br />
        <code>{how.command}</code>
      </span>
    </>
  );
}

function basis(how: HowModel): string {
  const parts = [`n: ${how.n}`, `Coverage: ${how.coverage}`, `Confidence: ${how.confidence}`];
  if (how.source !== undefined) parts.push(`Source: ${how.source}`);
  return parts.map((part) => part.replace(/\.?$/, ".")).join(" ");
}

const months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
/** A number with what it counts; not a day, a year, nor the small word behind it. */
const figure = new RegExp(
  `(?<![\\w.])(?!\\d{1,2} (?:${months})|(?:19|20)\\d\\d(?!\\d|,\\d))\\d+(?:[.,]\\d+)*(?:\\u00a0%| of \\d+(?:[.,]\\d+)*| (?!(?:in|or|and|to|a|at|by)\\b)[a-z]+)?`,
);

/** A sentence of which the first figure can be asked how it was computed; all of a sentence without one. */
export function FactText({ fact }: { readonly fact: Fact }) {
  if (fact.how === null) return <Coded text={fact.text} />;
  const parts = pieces(fact.text);
  const at = parts.findIndex((part) => !part.code && figure.test(part.text));
  const found = figure.exec(parts[at]?.text ?? "");
  if (found === null) return <WholeWithHow text={fact.text} how={fact.how} />;
  const written = fact.text.split("`");
  const before = lengthBefore(written, parts, at) + found.index;
  return (
    <>
      <Coded text={fact.text.slice(0, before)} />
      <WithHow how={fact.how}>{found[0]}</WithHow>
      <Coded text={fact.text.slice(before + found[0].length)} />
    </>
  );
}

/** A part of a sentence may begin with the mark that divides it from the part before. */
function WholeWithHow({ text, how }: { readonly text: string; readonly how: HowModel }) {
  const [lead = ""] = /^[\s,;:]*/.exec(text) ?? [];
  return (
    <>
      {lead}
      <WithHow how={how}>
        <Coded text={text.slice(lead.length)} />
      </WithHow>
    </>
  );
}

/** Where the piece `at` begins in the sentence as written, backticks counted. */
function lengthBefore(written: readonly string[], parts: readonly { readonly text: string }[], at: number): number {
  const wanted = parts[at]?.text;
  let length = 0;
  for (const [index, part] of written.entries()) {
    if (index % 2 === 0 && part === wanted) return length;
    length += part.length + 1;
  }
  return 0;
}
