import type { Part } from "#base";
import { type History, personsByMail } from "#history";
import type { Config, Teams } from "#picture";
import type { Gathering } from "./context.ts";

/** Teams as `fairlead.yaml` names them. A person of two teams is in the first of them; a mail domain is not a team. */
export async function readTeams({ git, config }: Gathering, history: History): Promise<Part<Teams>> {
  const names = Object.keys(config.teams);
  if (names.length === 0)
    return {
      state: "unavailable",
      reason: "no teams are declared",
      hint: "Name them in fairlead.yaml: teams, with the handles of their members, and people, with the mails of each handle.",
    };
  const byMail = await personsByMail(git, history);
  const ofPerson = new Int32Array(history.people.count).fill(-1);
  names.forEach((name, team) => {
    for (const mail of (config.teams[name] ?? []).flatMap((handle) => mailsOf(handle, config))) {
      const person = byMail.get(mail.toLowerCase());
      if (person !== undefined && (ofPerson[person] ?? -1) < 0) ofPerson[person] = team;
    }
  });
  const found = ofPerson.filter((team) => team >= 0).length;
  const value: Teams = { names, ofPerson };
  if (found > 0) return { state: "ready", value, coverage: { read: found, of: history.people.count, unit: "people" } };
  return {
    state: "unavailable",
    reason: "no member of a declared team is found in the history",
    hint: "Give each handle of a team the mails it commits with, under people in fairlead.yaml.",
  };
}

/** The mails of a handle; a handle may be a mail itself, and be written with "@". */
function mailsOf(handle: string, { people }: Config): readonly string[] {
  const name = handle.replace(/^@/, "");
  if (people === "never") return name.includes("@") ? [name] : [];
  return people[handle] ?? people[name] ?? (name.includes("@") ? [name] : []);
}
