import { nameOf } from "#base";
import type { Format, Found, XmlNode } from "../dependencies/format.ts";
import { nuget } from "../dependencies/purl.ts";
import { jsonView } from "../manifests/json.ts";

const isProject = /\.(?:cs|fs|vb)proj$|^Directory\.(?:Packages|Build)\.(?:props|targets)$/;

export const nugetProject: Format = {
  id: "nuget-project",
  version: 1,
  definition: "Project files of .NET and Directory.Packages.props: package references, and the framework targeted.",
  ends: ["csproj", "fsproj", "vbproj", "props", "targets"],
  applies: (path) => isProject.test(nameOf(path)),
  *read(text, { xml }) {
    for (const project of xml(text.replace(/^\uFEFF/, "")).all("Project")) {
      for (const group of project.all("PropertyGroup")) yield* framework(group);
      for (const group of project.all("ItemGroup")) {
        const test = group.all("PackageReference").some((one) => one.attribute("Include") === "Microsoft.NET.Test.Sdk");
        for (const name of ["PackageReference", "PackageVersion", "GlobalPackageReference"])
          for (const one of group.all(name)) yield* reference(one, test);
      }
    }
  },
};

function* reference(one: XmlNode, test: boolean): Generator<Found> {
  const name = one.attribute("Include") || one.attribute("Update");
  const assets = one.attribute("PrivateAssets") || one.of("PrivateAssets");
  if (name === "" || name.includes("$")) return;
  const version = one.attribute("Version") || one.of("Version");
  yield {
    id: nuget(name),
    version: version.includes("$") ? "" : version,
    standing: test || assets.toLowerCase() === "all" ? "development" : "runtime",
    near: `"${name}"`,
  };
}

function* framework(group: XmlNode): Generator<Found> {
  const target = group.of("TargetFramework") || group.of("TargetFrameworks").split(";")[0] || "";
  const [, version] = /^net(?:coreapp)?(\d+\.\d+)/.exec(target) ?? [];
  if (version !== undefined) yield { id: "language/dotnet", version, near: "<TargetFramework" };
}

export const nugetPackagesConfig: Format = {
  id: "nuget-packages-config",
  version: 1,
  definition: "packages.config of older .NET projects.",
  ends: ["config"],
  applies: (path) => nameOf(path) === "packages.config",
  *read(text, { xml }) {
    for (const list of xml(text.replace(/^\uFEFF/, "")).all("packages"))
      for (const one of list.all("package")) {
        const standing = one.attribute("developmentDependency") === "true" ? "development" : "runtime";
        yield { id: nuget(one.attribute("id")), version: one.attribute("version"), standing, near: `"${one.attribute("id")}"` };
      }
  },
};

export const nugetLock: Format = {
  id: "nuget-lock",
  version: 1,
  definition: "packages.lock.json: all that is resolved.",
  lock: "pkg:nuget",
  ends: ["json"],
  applies: (path) => nameOf(path) === "packages.lock.json",
  *read(text) {
    for (const [, framework] of jsonView(JSON.parse(text.replace(/^\uFEFF/, "")))
      .field("dependencies")
      .entries())
      for (const [name, one] of framework.entries())
        if (one.field("type").text() !== "Project")
          yield { id: nuget(name), version: one.field("resolved").text(), standing: "locked", near: `"${name}"` };
  },
};
