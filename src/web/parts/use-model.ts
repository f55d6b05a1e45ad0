import { dataOf, type Link } from "#views";
import { useEffect, useState } from "preact/hooks";
import { type Answer, fetchModel } from "../client/data.ts";
import type { PageModel } from "../page.ts";
import { useHere } from "./here.ts";

/** The model of another page, for a panel that loads alone; `undefined` until it answers. */
export function useModel<M extends PageModel>(link: Link): Answer<M> | undefined {
  const here = useHere();
  const address = dataOf(link);
  const [answer, setAnswer] = useState<{ readonly address: string; readonly answer: Answer<M> }>();
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const next = await fetchModel<M>(here.root + address);
      if (wanted) setAnswer({ address, answer: next });
    };
    const again = (event: Event): void => {
      if (event instanceof CustomEvent && event.detail === address) void read();
    };
    void read();
    addEventListener("fairlead-model", again);
    return () => {
      wanted = false;
      removeEventListener("fairlead-model", again);
    };
  }, [address]);
  return answer?.address === address ? answer.answer : undefined;
}
