import { describe, expect, it } from "vitest";
import { formats } from "../index.ts";
import { formatFinder } from "./read-manifests.ts";
import { loadParsers } from "./parsers.ts";
import { readManifestText } from "./read-text.ts";

const parsers = await loadParsers();
const formatOf = formatFinder(formats);

/** Entries as "standing id version :line". */
function read(path: string, text: string): readonly string[] {
  const format = formatOf(path);
  if (format === undefined) throw new Error(`${path} is read as nothing`);
  const { entries, problem } = readManifestText(format, text, parsers);
  if (problem !== undefined) throw new Error(problem);
  return entries.map(({ standing, id, version, line }) => `${standing} ${id} ${version} :${line}`.replace("  ", " "));
}

const lines = (...all: readonly string[]): string => all.join("\n");

describe("manifests", () => {
  it("package.json: groups, aliases, links to siblings, the engine", () => {
    const text = lines(
      "{",
      '  "name": "@shop/app",',
      '  "engines": { "node": ">=20" },',
      '  "dependencies": {',
      '    "pg": "^8.11.0",',
      '    "old": "npm:@other/new@2.1.0",',
      '    "@shop/ui": "workspace:*"',
      "  },",
      '  "devDependencies": { "vitest": "4.1.0" }',
      "}",
    );
    expect(read("app/package.json", text)).toEqual([
      "own pkg:npm/%40shop/app :2",
      "runtime language/node >=20 :3",
      "runtime pkg:npm/pg ^8.11.0 :5",
      "runtime pkg:npm/%40other/new 2.1.0 :6",
      "own pkg:npm/%40shop/ui :7",
      "development pkg:npm/vitest 4.1.0 :9",
    ]);
  });

  it("pyproject.toml: PEP 621, extras, groups, Poetry", () => {
    const text = lines(
      "[project]",
      'name = "shop"',
      'requires-python = ">=3.11"',
      'dependencies = ["Django>=4.2,<4.3", "psycopg2_binary[pool]==2.9.9 ; python_version > \'3\'"]',
      "[project.optional-dependencies]",
      'test = ["pytest"]',
      "[tool.poetry.dependencies]",
      'python = "^3.11"',
      'celery = { version = "^5", extras = ["redis"] }',
      "[tool.poetry.group.dev.dependencies]",
      'black = "*"',
    );
    expect(read("pyproject.toml", text)).toEqual([
      "own pkg:pypi/shop :2",
      "runtime language/python >=3.11 :3",
      "runtime pkg:pypi/django >=4.2,<4.3 :4",
      "runtime pkg:pypi/psycopg2-binary ==2.9.9 :4",
      "development pkg:pypi/pytest :6",
      "runtime language/python ^3.11 :8",
      "runtime pkg:pypi/celery ^5 :9",
      "development pkg:pypi/black * :11",
    ]);
  });

  it("requirements: what pip-compile wrote is a lock file", () => {
    expect(read("requirements.txt", "# comment\nflask==3.0\n-r other.txt\ngit+https://x.org/y\n")).toEqual([
      "runtime pkg:pypi/flask ==3.0 :2",
    ]);
    expect(read("requirements/base.txt", "flask==3.0\n    # via -r base.in\n")).toEqual(["locked pkg:pypi/flask ==3.0 :1"]);
  });

  it("go.mod: what others need is told apart, a later major version is the same module", () => {
    const text = lines(
      "module example.org/shop",
      "go 1.22",
      "require (",
      "\tgithub.com/jackc/pgx/v5 v5.5.0",
      "\tgolang.org/x/sys v0.1.0 // indirect",
      ")",
    );
    expect(read("go.mod", text)).toEqual([
      "own pkg:golang/example.org/shop :1",
      "runtime language/go 1.22 :2",
      "runtime pkg:golang/github.com/jackc/pgx v5.5.0 :4",
      "locked pkg:golang/golang.org/x/sys v0.1.0 :5",
    ]);
  });

  it("Cargo.toml and its lock file", () => {
    const text = lines(
      "[package]",
      'name = "shop"',
      "[dependencies]",
      'tokio_util = "0.7"',
      'ours = { path = "../ours" }',
      "[dev-dependencies]",
      'insta = "1"',
    );
    expect(read("Cargo.toml", text)).toEqual([
      "own pkg:cargo/shop :2",
      "runtime pkg:cargo/tokio-util 0.7 :4",
      "own pkg:cargo/ours :5",
      "development pkg:cargo/insta 1 :7",
    ]);
    expect(read("Cargo.lock", lines("[[package]]", 'name = "tokio"', 'version = "1.2.3"'))).toEqual(["locked pkg:cargo/tokio 1.2.3 :3"]);
  });

  it("pom.xml: properties of the file, scopes, siblings, the parent", () => {
    const text = lines(
      "<project><groupId>org.shop</groupId><artifactId>app</artifactId>",
      "<properties><pg.version>42.7.1</pg.version><java.version>17</java.version></properties>",
      "<dependencies>",
      "<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>${pg.version}</version></dependency>",
      "<dependency><groupId>org.mockito</groupId><artifactId>mockito-core</artifactId><scope>test</scope></dependency>",
      "<dependency><groupId>${project.groupId}</groupId><artifactId>core</artifactId></dependency>",
      "</dependencies></project>",
    );
    expect(read("pom.xml", text)).toEqual([
      "own pkg:maven/org.shop/app :1",
      "runtime language/java 17 :2",
      "runtime pkg:maven/org.postgresql/postgresql 42.7.1 :4",
      "development pkg:maven/org.mockito/mockito-core :5",
      "own pkg:maven/org.shop/core :6",
    ]);
  });

  it("Gradle and its version catalog", () => {
    const text = lines(
      'plugins { id("org.springframework.boot") version "3.2.0" }',
      "dependencies {",
      '  implementation "io.lettuce:lettuce-core:6.3.0"',
      '  testImplementation("org.assertj:assertj-core:3.25.0")',
      "}",
    );
    expect(read("app/build.gradle.kts", text)).toEqual([
      "runtime pkg:maven/io.lettuce/lettuce-core 6.3.0 :3",
      "development pkg:maven/org.assertj/assertj-core 3.25.0 :4",
      "development pkg:maven/org.springframework.boot/org.springframework.boot.gradle.plugin 3.2.0 :1",
    ]);
    const catalog = lines(
      "[versions]",
      'kafka = "3.7.0"',
      "[libraries]",
      'kafka-clients = { module = "org.apache.kafka:kafka-clients", version.ref = "kafka" }',
    );
    expect(read("gradle/libs.versions.toml", catalog)).toEqual(["runtime pkg:maven/org.apache.kafka/kafka-clients 3.7.0 :4"]);
  });

  it(".NET project files, with a byte-order mark", () => {
    const text = lines(
      '\uFEFF<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>',
      '<ItemGroup><PackageReference Include="Npgsql" Version="8.0.1" /></ItemGroup></Project>',
    );
    expect(read("src/Shop.csproj", text)).toEqual(["runtime language/dotnet 8.0 :1", "runtime pkg:nuget/Npgsql 8.0.1 :2"]);
  });

  it("Gemfile: groups and blocks, paths; gemspec; lock", () => {
    const text = lines(
      'ruby "3.3.0"',
      'gem "pg", "~> 1.5"',
      "group :development, :test do",
      '  gem "rspec-rails"',
      "end",
      'gem "ours", path: "../ours"',
      'gem "byebug", group: :test',
    );
    expect(read("Gemfile", text)).toEqual([
      "runtime language/ruby 3.3.0 :1",
      "runtime pkg:gem/pg ~> 1.5 :2",
      "development pkg:gem/rspec-rails :4",
      "own pkg:gem/ours :6",
      "development pkg:gem/byebug :7",
    ]);
    expect(read("Gemfile.lock", lines("GEM", "  specs:", "    pg (1.5.4)", "      dep (>= 1)", "RUBY VERSION", "   ruby 3.3.0p0"))).toEqual(
      ["locked pkg:gem/pg 1.5.4 :3", "locked language/ruby 3.3.0 :6"],
    );
  });

  it("composer.json: extensions of PHP are none", () => {
    expect(read("composer.json", '{"require":{"php":">=8.2","ext-json":"*","laravel/framework":"^11"}}')).toEqual([
      "runtime language/php >=8.2 :1",
      "runtime pkg:composer/laravel/framework ^11 :1",
    ]);
  });

  it("Dockerfile: arguments, stages, registries", () => {
    const text = lines(
      "ARG NODE=20",
      "FROM node:${NODE}-alpine AS build",
      "FROM build AS test",
      "FROM --platform=x ghcr.io/org/base:1.2@sha256:abc",
      "FROM ${UNKNOWN}",
    );
    expect(read("Dockerfile", text)).toEqual([
      "runtime hosting/docker :1",
      "runtime pkg:docker/node 20-alpine :2",
      "runtime pkg:docker/org/base?repository_url=ghcr.io 1.2 :4",
    ]);
  });

  it("compose, workflows, GitLab, Terraform, charts, version files", () => {
    expect(read("docker-compose.yml", "services:\n  db:\n    image: postgres:16\n")).toEqual(["runtime pkg:docker/postgres 16 :3"]);
    expect(read(".github/workflows/ci.yml", "jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n")).toEqual([
      "runtime ci/github-actions :1",
      "development pkg:githubactions/actions/checkout v4 :4",
    ]);
    expect(read(".gitlab-ci.yml", "image: ruby:3.3\n")).toEqual(["runtime ci/gitlab :1", "development pkg:docker/ruby 3.3 :1"]);
    expect(
      read(
        "infra/main.tf",
        'provider "aws" {\n  version = "~> 5.0"\n}\nresource "aws_sqs_queue" "q" {}\nmodule "m" {\n  source = "./modules/x"\n}\n',
      ),
    ).toEqual(["runtime pkg:terraform/hashicorp/aws ~> 5.0 :1", "runtime terraform/aws_sqs_queue :4"]);
    expect(read("chart/Chart.yaml", "name: shop\ndependencies:\n  - name: redis\n    version: 18.0.1\n")).toEqual([
      "own pkg:helm/shop :1",
      "runtime hosting/helm :1",
      "runtime pkg:helm/redis 18.0.1 :3",
    ]);
    expect(read(".nvmrc", "v20.11.1\n")).toEqual(["runtime language/node 20.11.1 :1"]);
    expect(read(".tool-versions", "ruby 3.3.0 # for rails\nnodejs 20.1.0\n")).toEqual([
      "runtime language/ruby 3.3.0 :1",
      "runtime language/node 20.1.0 :2",
    ]);
  });
});

describe("lock files", () => {
  it.each([
    [
      "package-lock.json",
      '{"packages":{"":{},"node_modules/pg":{"version":"8.11.3"},"node_modules/ours":{"link":true}}}',
      ["locked pkg:npm/pg 8.11.3 :1"],
    ],
    [
      "package-lock.json",
      '{"dependencies":{"a":{"version":"1.0.0","dependencies":{"b":{"version":"2.0.0"}}}}}',
      ["locked pkg:npm/a 1.0.0 :1", "locked pkg:npm/b 2.0.0 :1"],
    ],
    ["yarn.lock", 'pg@^8.0.0, pg@^8.1.0:\n  version "8.11.3"\n', ["locked pkg:npm/pg 8.11.3 :1"]],
    ["yarn.lock", '"@a/b@npm:^1.0.0":\n  version: 1.2.0\n', ["locked pkg:npm/%40a/b 1.2.0 :1"]],
    [
      "pnpm-lock.yaml",
      "packages:\n\n  /@a/b/1.2.0:\n    dev: true\n  'pg@8.11.3(x@1)':\n    dev: false\n",
      ["locked pkg:npm/%40a/b 1.2.0 :3", "locked pkg:npm/pg 8.11.3 :5"],
    ],
    ["bun.lock", '{"packages":{"pg":["pg@8.11.3","",{}],}}', ["locked pkg:npm/pg 8.11.3 :1"]],
    ["poetry.lock", '[[package]]\nname = "Django"\nversion = "4.2.1"\n', ["locked pkg:pypi/django 4.2.1 :1"]],
    ["Pipfile.lock", '{"default":{"flask":{"version":"==3.0.0"}}}', ["locked pkg:pypi/flask 3.0.0 :1"]],
    ["composer.lock", '{"packages":[{"name":"a/b","version":"v1.2"}]}', ["locked pkg:composer/a/b 1.2 :1"]],
    [
      "packages.lock.json",
      '{"dependencies":{"net8.0":{"Npgsql":{"type":"Direct","resolved":"8.0.1"}}}}',
      ["locked pkg:nuget/Npgsql 8.0.1 :1"],
    ],
    ["gradle.lockfile", "io.lettuce:lettuce-core:6.3.0=runtimeClasspath\n", ["locked pkg:maven/io.lettuce/lettuce-core 6.3.0 :1"]],
    [
      ".terraform.lock.hcl",
      'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.1.0"\n}\n',
      ["locked pkg:terraform/hashicorp/aws 5.1.0 :2"],
    ],
  ] as const)("%s", (path, text, expected) => {
    expect(read(path, text)).toEqual(expected);
  });
});

describe("bills of materials", () => {
  it.each([
    [
      "bom.json",
      '{"metadata":{"component":{"bom-ref":"root"}},"components":[{"bom-ref":"a","purl":"pkg:npm/%40a/b@1.2.0?x=y"},{"bom-ref":"c","purl":"pkg:golang/github.com/jackc/pgx/v5@5.5.0"}],"dependencies":[{"ref":"root","dependsOn":["a"]}]}',
      ["runtime pkg:npm/%40a/b 1.2.0 :1", "locked pkg:golang/github.com/jackc/pgx 5.5.0 :1"],
    ],
    [
      "shop.cdx.xml",
      "<bom><components>\n<component><purl>pkg:maven/org.postgresql/postgresql@42.7.1</purl></component></components></bom>",
      ["locked pkg:maven/org.postgresql/postgresql 42.7.1 :2"],
    ],
    [
      "shop.spdx.json",
      '{"packages":[{"externalRefs":[{"referenceType":"purl","referenceLocator":"pkg:pypi/Django@4.2"}]}]}',
      ["locked pkg:pypi/django 4.2 :1"],
    ],
    [
      "shop.spdx",
      "SPDXVersion: SPDX-2.3\nPackageName: pg\nExternalRef: PACKAGE-MANAGER purl pkg:npm/pg@8.11.3\nExternalRef: SECURITY cpe23Type cpe:2.3:a:pg\nExternalRef: PACKAGE_MANAGER purl pkg:pypi/Django@4.2\n",
      ["locked pkg:npm/pg 8.11.3 :3", "locked pkg:pypi/django 4.2 :5"],
    ],
  ] as const)("%s", (path, text, expected) => {
    expect(read(path, text)).toEqual(expected);
  });
});

describe("every format", () => {
  it("has an id of its own, a version and a definition", () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const { id, version, definition } of formats) {
      expect(id).toMatch(/^[a-z][a-z0-9.-]*$/);
      expect(version).toBeGreaterThan(0);
      expect(definition).toMatch(/\.$/);
    }
  });
});

describe("endings", () => {
  const names = `
    package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock pyproject.toml requirements.txt
    requirements-dev.in requirements.pip requirements.yaml Pipfile setup.py setup.cfg poetry.lock uv.lock pdm.lock Pipfile.lock
    go.mod Cargo.toml Cargo.lock pom.xml build.gradle build.gradle.kts libs.versions.toml gradle.lockfile
    buildscript-gradle.lockfile a.csproj a.fsproj a.vbproj Directory.Packages.props Directory.Build.targets packages.config
    packages.lock.json Gemfile gems.rb a.gemspec Gemfile.lock gems.locked composer.json composer.lock Dockerfile Dockerfile.dev
    app.dockerfile compose.yaml docker-compose.prod.yml action.yml ci.yaml .gitlab-ci.yml .travis.yml config.yml circle.yml
    Jenkinsfile Jenkinsfile.groovy azure-pipelines.yml appveyor.yml .drone.yml pipeline.yml bitbucket-pipelines.yml any
    .woodpecker.yml .cirrus.yml cloudbuild.yaml buildspec.yml Procfile vercel.json now.json netlify.toml fly.toml render.yaml
    serverless.yml wrangler.toml wrangler.jsonc firebase.json cdk.json Pulumi.yaml skaffold.yaml Vagrantfile main.tf
    .terraform.lock.hcl Chart.yaml values.yaml values-dev.yml DEPLOY.YAML .nvmrc .node-version .ruby-version .python-version
    .tool-versions runtime.txt global.json rust-toolchain.toml rust-toolchain bom.json a.cdx.xml a.SPDX.JSON sbom.xml a.spdx
  `
    .trim()
    .split(/\s+/);
  const folders = [
    "",
    "a/b.c/",
    ".github/workflows/",
    ".circleci/",
    ".gitlab/ci/",
    ".buildkite/",
    ".woodpecker/",
    ".semaphore/",
    "k8s/",
    "requirements/",
  ];

  it("leave out no path that a format applies to, and each format is among the tried", () => {
    const met = new Set<string>();
    for (const folder of folders) {
      for (const name of names) {
        const found = formats.find((format) => format.applies(`${folder}${name}`));
        if (found !== undefined) met.add(found.id);
        expect([`${folder}${name}`, formatOf(`${folder}${name}`)?.id]).toEqual([`${folder}${name}`, found?.id]);
      }
    }
    const byOneName = (id: string): boolean => id.startsWith("version-file-");
    expect(formats.map(({ id }) => id).filter((id) => !met.has(id) && !byOneName(id))).toEqual([]);
  });
});
