import { type Link, pageOf, toRoot } from "#views";
import { renderToString } from "preact-render-to-string";
import type { PageModel } from "./page.ts";
import { hereAt, type Writes } from "./parts/here.ts";
import type { ProgressState } from "./parts/progress.tsx";
import { pageFor } from "./catalogue.ts";
import { Frame } from "./shell/frame.tsx";

/** A page to be written out as HTML. */
export interface Prerender {
  readonly link: Link;
  /** The model of the page's view; `undefined` while nothing is read yet: then the shell, the question and the progress. */
  readonly model: PageModel | undefined;
  readonly version: string;
  /** Tells the browser which state of the repository this HTML shows, so that it knows whether to take it over. */
  readonly stamp: string;
  /** A server answers. A static copy stands still, and says which files it holds in `data/site.json`. */
  readonly live: boolean;
  /** Where records can be written from here; "none" in a static copy. */
  readonly writes?: Writes;
  /** Which pages this site holds; links to others lead to the map. */
  readonly has: (link: Link) => boolean;
  /** Where a copy's feed of decisions lies, from its root; a server has none. */
  readonly feed?: string;
  readonly progress?: ProgressState | undefined;
  readonly failure?: string | undefined;
  /** Sentences about this copy, at its foot. */
  readonly notes?: readonly string[];
}

/** A whole HTML page. No inline script and no style attribute: the page's policy forbids both. */
export function prerender(options: Prerender): string {
  const { link, model, version, stamp, live, has, progress, failure, notes = [], writes = "none", feed } = options;
  const page = pageFor(link.kind);
  if (page === undefined) throw new Error(`there is no page of ${link.kind}`);
  const frame = (
    <Frame
      here={hereAt(link, { live, has, notes, writes })}
      page={page}
      model={model}
      version={version}
      progress={progress}
      failure={failure}
    />
  );
  const title = model === undefined ? "Fairlead" : `${page.title(model)} · ${model.sheet.repository} · Fairlead`;
  return `<!doctype html>${renderToString(<Shell link={link} title={title} stamp={stamp} version={version} live={live} writes={writes} feed={feed} body={renderToString(frame)} />)}`;
}

interface ShellProps {
  readonly link: Link;
  readonly title: string;
  readonly stamp: string;
  readonly version: string;
  readonly live: boolean;
  readonly writes: Writes;
  readonly feed: string | undefined;
  /** Rendered apart, as the browser renders it again: the same root, the same ids. */
  readonly body: string;
}

function Shell({ link, title, stamp, version, live, writes, feed, body }: ShellProps) {
  const root = toRoot(link);
  return (
    <html
      lang="en"
      data-page={pageOf(link)}
      data-stamp={stamp}
      data-version={version}
      data-live={live ? "" : undefined}
      data-writes={writes}
    >
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href={`${root}assets/mark.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${root}assets/app.css`} />
        {feed !== undefined && <link rel="alternate" type="application/atom+xml" title="Decisions" href={root + feed} />}
        <script src={`${root}assets/theme.js`} />
        <script type="module" src={`${root}assets/app.js`} />
      </head>
      <body id="app" dangerouslySetInnerHTML={{ __html: body }} />
    </html>
  );
}
