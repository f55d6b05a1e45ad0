import { useEffect, useState } from "preact/hooks";
import type { Page, PageModel } from "../page.ts";
import { Coded } from "../parts/coded.tsx";
import { Copy } from "../parts/copy.tsx";
import { type Here, HereProvider } from "../parts/here.ts";
import { ProgressBar, type ProgressState } from "../parts/progress.tsx";
import { Footer } from "./footer.tsx";
import { Keys } from "./keys.tsx";
import { Masthead } from "./masthead.tsx";
import { Neatline } from "./neatline.tsx";
import { Search } from "./search.tsx";
import { Symbols } from "./symbols.tsx";
import { applyTheme, storedTheme, type Theme } from "./theme.ts";

/** Everything on a page. Without a model it is the shell, the question, and what is being read. */
export interface FrameProps {
  readonly here: Here;
  readonly page: Page;
  readonly model: PageModel | undefined;
  readonly version: string;
  readonly progress: ProgressState | undefined;
  /** Why there is no model, when there will be none. */
  readonly failure: string | undefined;
}

export function Frame(props: FrameProps) {
  const { here, model, version } = props;
  const [theme, setTheme] = useState<Theme>("system");
  // What was chosen before is known to the browser alone: the page is written out without it.
  useEffect(() => setTheme(storedTheme()), []);
  const choose = (next: Theme): void => {
    applyTheme(next);
    setTheme(next);
  };
  const ruler = model?.sheet.ruler ?? null;
  return (
    <HereProvider value={here}>
      <Symbols />
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Masthead here={here} sheet={model?.sheet} search={<Search />} neatline={ruler !== null && <Neatline ruler={ruler} />} />
      <main id="main" tabIndex={-1}>
        <Content {...props} />
      </main>
      <Footer sheet={model?.sheet} version={version} theme={theme} onTheme={choose} />
      <Keys writes={here.writes} />
    </HereProvider>
  );
}

function Content({ page, model, progress, failure }: FrameProps) {
  return (
    <>
      <div class="head">
        <div>
          {model !== undefined && page.above !== undefined && (
            <p class="note">
              <Coded text={page.above(model)} />
            </p>
          )}
          <h1>
            <Coded text={model === undefined ? page.question : (page.heading?.(model) ?? model.question)} />
          </h1>
          {model !== undefined && (
            <p class="answer">
              <Coded text={model.answer} />
            </p>
          )}
          {failure !== undefined && (
            <p class="answer" role="alert">
              <Coded text={failure} />
            </p>
          )}
          {model !== undefined && model.sheet.reading !== null && (
            <p class="note" role="status">
              {model.sheet.reading}
            </p>
          )}
          {progress !== undefined && <ProgressBar state={progress} />}
        </div>
        {model !== undefined && (
          <p class="tools">
            {page.tools?.(model)}
            <Copy /> <code class="opt">{model.command}</code>
          </p>
        )}
      </div>
      {model !== undefined && page.render(model)}
    </>
  );
}
