import type { FileMap, Link, Why } from "#views";
import { Coded, PathText } from "../parts/coded.tsx";
import { useHere } from "../parts/here.ts";
import { ProgressBar } from "../parts/progress.tsx";
import { Multiples } from "../parts/series.tsx";
import { Severity } from "../parts/state.tsx";
import { useModel } from "../parts/use-model.ts";
import { filePath, truePath } from "./columns.ts";
import { figureInWords } from "./figures.ts";

/** The chosen file: its figures at once, its history when its own model is there. */
export function Chosen({ model, file }: { readonly model: FileMap; readonly file: number }) {
  const here = useHere();
  const link: Link = { kind: "file", id: truePath(model, file) };
  const mark = model.marks.find((one) => one.file === file);
  return (
    <section class="sec chosen-file" aria-labelledby="sel">
      <h2 id="sel">
        <PathText path={filePath(model, file)} /> <span class="note">chosen; the URL holds it</span>
      </h2>
      <p class="prose">{model.tints.map((tint) => figureInWords(model, tint, file)).join(" · ")}</p>
      {mark !== undefined && (
        <p class="prose">
          <Severity of={mark.row.severity} />{" "}
          <a href={here.to(mark.row.link)}>
            <Coded text={mark.row.statement} />
          </a>
        </p>
      )}
      {here.has(link) && <History link={link} />}
      <p class="acts page-acts">
        {here.has(link) ? (
          <a class="btn first" href={here.to(link)}>
            Why is it so?
          </a>
        ) : (
          <span class="note">This copy holds no page of this file.</span>
        )}
        <code>fairlead why {filePath(model, file)}</code>
      </p>
    </section>
  );
}

function History({ link }: { readonly link: Link }) {
  const answer = useModel<Why>(link);
  if (answer?.model !== undefined) return <Multiples series={answer.model.series} />;
  if (answer?.failure !== undefined) return <p class="note">{answer.failure}</p>;
  return <ProgressBar state={answer?.progress ?? { stage: "reading its history", done: 0, of: 0, unit: "" }} />;
}
