import { remembered } from "#base";
import { bare } from "./bare.ts";
import { plainWords } from "./words.ts";

/** "Option 1", "Alternative B", "方案 A": what counts options where they have names too. */
const marker =
  /^(?:option|alternative|solution|approach|variante?|lösung|opción|opcion|opção|alternativa|opzione|optie|вариант|方案|选项|選択肢|案)(?!s(?!\p{L}))\s*(?:n[°º.]|#|number|numéro)?\s*(\d{1,2}|[A-Z])(?![\p{L}\p{N}])/iu;
const verdict =
  /\s*[([（](?:[^()[\]（）]*[,;:]\s*)?(?:(?<taken>chosen|selected|accepted|adopted|picked|preferred|our choice|gewählt|retenue?|choisie?|elegida|escolhida|selecionada|採用|采用|选中|chosen option|decision)|(?<refused>rejected|discarded|not chosen|declined|dropped|dismissed|verworfen|abgelehnt|écartée?|rejetée?|rechazada|descartada|rejeitada|不採用|却下|拒绝|弃用))(?:[,;:][^()[\]（）]*)?[)\]）]\s*(?:[✓✔✅❌✗]\s*)?$/iu;

/** What an option is called, what counts it, and what its name says became of it. */
export interface OptionWords {
  readonly name: string;
  readonly mark: string | undefined;
  readonly verdict: "taken" | "refused" | undefined;
}

/** Takes a title or the words of an item apart: "Option 2 — Keep it (rejected)" is 2, Keep it, refused. */
export const optionWords = remembered(5000, (title: string): OptionWords => {
  const words = plainWords(bare(title)).slice(0, 400);
  const { taken, refused } = verdict.exec(words)?.groups ?? {};
  const plain = words.replace(verdict, "").replace(/^(?:proposed|preferred|recommended|chosen) option\s*:\s*/i, "");
  const [head, mark] = marker.exec(plain) ?? [];
  const name = head === undefined ? plain : plain.slice(head.length).replace(/^\s*[:：.)、–—-]*\s*/, "");
  return {
    name: name.slice(0, 200),
    mark: mark?.toUpperCase(),
    verdict: taken !== undefined ? "taken" : refused === undefined ? undefined : "refused",
  };
});

/** Every option that a text names by what counts it. */
export const marksIn = (text: string): readonly string[] => [
  ...new Set(
    [
      ...text.matchAll(
        /(?<!\p{L})(?:option|alternative|solution|approach|variante?|lösung|opción|opção|alternativa|方案|选项|選択肢|案)\s*(?:n[°º.]|#|number|numéro)?\s*(\d{1,2}|[A-Z](?![\p{L}\p{N}'’]))/giu,
      ),
    ].flatMap(([, mark]) => (mark === undefined ? [] : [mark.toUpperCase()])),
  ),
];

const notReason = /^(?:option\s*\w+|buy|build)\s*$/i;

/** "**Name**: reason", "Name - reason", "Name". */
export function nameAndReason(text: string): { readonly title: string; readonly because: string } {
  const [, strong, after] = /^(?:\*\*|__)(.{1,150}?)(?:\*\*|__)\s*[:：.–—-]?\s*(.*)$/s.exec(text) ?? [];
  if (strong !== undefined && !notReason.test(strong.replace(/[:：]$/, "")))
    return { title: strong.replace(/[:：]$|(?<=[\p{L}\p{N})]{2})\.$/u, ""), because: plainWords(after ?? "").slice(0, 600) };
  const words = plainWords(text);
  const head = marker.exec(words)?.[0] ?? "";
  const from = head === "" ? 0 : head.length + (/^\s*[:：.)–—-]+\s*/.exec(words.slice(head.length))?.[0].length ?? 0);
  const [, name, because] = /^(.{2,100}?)(?:\s?:\s+|：\s*| [-–—]\s+)(.{3,})$/s.exec(words.slice(from)) ?? [];
  return name !== undefined && because !== undefined && !notReason.test(name) && isWhole(name)
    ? { title: words.slice(0, from) + name, because: because.slice(0, 600) }
    : { title: words, because: "" };
}

/** No bracket is left open: what follows is not the reason, but more of the name. */
const isWhole = (name: string): boolean => (name.match(/[(（]/g) ?? []).length === (name.match(/[)）]/g) ?? []).length;

/** What two names of one option have in common. */
export const sameName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\((?:chosen|selected|accepted|preferred|recommended|rejected)\)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A name without what stands in brackets at its end: "MongoDB (documents, scales)" is MongoDB. */
export const coreName = (name: string): string => sameName(name.replace(/(?<=\S)\s*[(（].*[)）]\s*$/su, ""));
