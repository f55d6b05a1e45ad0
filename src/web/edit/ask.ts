import type { EditAnswers, EditAsked, EditRefused, EditVerb } from "#views";

const stopped: EditRefused = {
  state: "refused",
  message: "The server does not answer.",
  hint: "`fairlead web` was stopped: start it again. What you typed is still here.",
};

/** Asks the server to read or write records. What goes wrong on the way comes back as a refusal, so that nothing typed is lost. */
export async function ask<V extends EditVerb>(root: string, verb: V, asked: EditAsked[V]): Promise<EditAnswers[V] | EditRefused> {
  try {
    const response = await fetch(`${root}api/${verb}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked),
    });
    const body: unknown = response.ok ? await response.json() : await response.text();
    return isAnswer<EditAnswers[V]>(body) ? body : { state: "refused", message: String(body), hint: "" };
  } catch {
    return stopped;
  }
}

// oxlint-disable-next-line no-unnecessary-type-parameters -- our own server answers each address with its own type
const isAnswer = <T extends { readonly state: string }>(body: unknown): body is T =>
  typeof body === "object" && body !== null && "state" in body;
