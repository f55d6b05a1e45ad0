import type { Outline } from "./outline.ts";
import { marksIn } from "./option-words.ts";
import { outcomeRank } from "./outcome-names.ts";
import { piecesUnder } from "./parts.ts";
import { plainWords } from "./words.ts";

/** Which option a record says was taken, by its name or by what counts it; and why, in its own words. */
export interface Chosen {
  readonly name: string;
  readonly mark?: string;
  readonly because: string;
}

const named =
  /(?:(?:chosen|selected|preferred) (?:option|alternative|solution)s?|gewählte (?:option|alternative|lösung)|(?:option|alternative|solution) (?:retenue|choisie|adoptée|sélectionnée)|(?:opción|opcion|alternativa|solución) (?:elegida|seleccionada|escogida)|(?:opção|alternativa|solução) (?:escolhida|selecionada|adotada))\s*(?:is|was|ist|est|es|é|:|：)?\s*[:：]?\s*["“'«„]?\s*(.{3,200}?|\S{1,2})\s*["”'»“]?(?:[,.;]?\s+(?:because|weil|parce qu[e'’]|car|puisque|porque|ya que|pois)\s*(.*)|[,.;]\s+(?:since|as)\s+.*|\.\s.*|\.?$)/isu;
/** Asked first, of every paragraph: most say nothing of an option. */
const speaks = /option|alternativ|soluti|lösung|opci|opç|soluç/i;
const turned = /\b(?:not|reject|discard|instead of|over|rather than|against|dropp?ed|dismiss|nicht|verworfen|écart|rechaz|descart|rejeit)/i;

/** "Chosen option: "X", because Y", "Adopt option 2": below the heading that tells the outcome. */
export function chosenIn(outline: Outline): Chosen | undefined {
  const headings = outline.top.filter(({ name }) => outcomeRank(name) !== undefined);
  const texts = headings.flatMap((heading) =>
    piecesUnder(outline, heading)
      .slice(0, 10)
      .map(({ text }) => plainWords(text)),
  );
  for (const said of texts) {
    const [, name, because] = speaks.test(said) ? (named.exec(said) ?? []) : [];
    if (name !== undefined) return { name, because: (because ?? "").slice(0, 600) };
  }
  const first = (texts[0] ?? "").split(/(?<=[.。!;；])\s*/)[0] ?? "";
  const [mark, another] = marksIn(first);
  return mark === undefined || another !== undefined || turned.test(first) ? undefined : { name: "", mark, because: "" };
}
