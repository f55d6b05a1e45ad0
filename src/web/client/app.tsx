// Takes over the page that was written out: the same view model, now live.
import { dataOf, type Link, readPage } from "#views";
import { hydrate, render } from "preact";
import { pageFor } from "../catalogue.ts";
import { type Here, hereAt } from "../parts/here.ts";
import { fetchModel, fetchSite } from "./data.ts";
import { remember } from "../shell/recent.ts";
import { listenToKeys } from "./keyboard.ts";
import { Live } from "./live.tsx";

const facts = document.documentElement.dataset;

async function here(link: Link): Promise<Here> {
  const live = facts["live"] !== undefined;
  const told = facts["writes"];
  const writes = told === "files" || told === "branch" ? told : "none";
  const bare = hereAt(link, { live, writes, has: (to) => pageFor(to.kind) !== undefined });
  if (live) return bare;
  const site = await fetchSite(bare.root);
  return hereAt(link, { live, has: (to) => site.holds(to), notes: site.notes });
}

async function start(): Promise<void> {
  const link = readPage(facts["page"] ?? "") ?? { kind: "now", id: "" };
  const page = pageFor(link.kind);
  if (page === undefined) return;
  const [place, first] = await Promise.all([
    here(link),
    fetchModel("../".repeat((facts["page"] ?? "").split("/").length - 1) + dataOf(link)),
  ]);
  const app = <Live here={place} page={page} first={first} version={facts["version"] ?? ""} />;
  // HTML of an earlier state is not what this model draws: then it is drawn anew.
  const same = first.stamp === undefined || first.stamp === facts["stamp"];
  if (!same) document.body.replaceChildren();
  if (same) hydrate(app, document.body);
  else render(app, document.body);
  listenToKeys(place);
  remember(link, document.title);
  // On a phone the navigation scrolls sideways: where one is must be seen.
  document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  facts["ready"] = "";
}

void start();
