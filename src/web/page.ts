import type { Head, LinkKind } from "#views";
import type { VNode } from "preact";

/** What every page's model begins with; what a page draws from is its view's own model. */
export type PageModel = Head;

/**
 * One entry of the catalogue `web/pages`. `title` and `render` are methods, so that a list of pages of different
 * models is one list: whoever calls them hands over the model of the same page's address.
 */
export interface Page<M extends PageModel = PageModel> {
  readonly kind: LinkKind;
  /** The question, shown before the model is there. */
  readonly question: string;
  /** First words of the browser's title. */
  title(model: M): string;
  /** The question as asked of one thing, which it names; the model's own question when left out. */
  heading?(model: M): string;
  /** Where that thing lies, in small above the heading. */
  above?(model: M): string;
  /** What can be done here, beside "Copy as Markdown". */
  tools?(model: M): VNode;
  render(model: M): VNode;
}
