/** Crates: class, the name people use, crates; "*" ends a family. */
export const cargo = `
store | PostgreSQL | postgres tokio-postgres deadpool-postgres
store | MySQL | mysql mysql-async
store | SQLite | rusqlite libsqlite3-sys
store | MongoDB | mongodb
store | Redis | redis fred deadpool-redis
store | Elasticsearch | elasticsearch
store | sled | sled
store | RocksDB | rocksdb
store | LMDB | heed lmdb
store | Amazon S3 | aws-sdk-s3 rust-s3
store | Amazon DynamoDB | aws-sdk-dynamodb rusoto-dynamodb
store | ClickHouse | clickhouse
store | Tantivy | tantivy
store | Qdrant | qdrant-client
framework | SQLx | sqlx
framework | Diesel | diesel diesel-async
framework | SeaORM | sea-orm
broker | Apache Kafka | rdkafka kafka
broker | RabbitMQ | lapin
broker | NATS | nats async-nats
broker | MQTT | rumqttc paho-mqtt
framework | Tokio | tokio
framework | async-std | async-std smol
framework | Actix | actix-web actix
framework | Axum | axum
framework | Rocket | rocket
framework | warp | warp
framework | hyper | hyper
framework | Tower | tower tower-http
framework | Poem | poem
framework | tonic | tonic
framework | Protocol Buffers | prost protobuf
framework | async-graphql | async-graphql juniper
framework | Leptos | leptos
framework | Yew | yew
framework | Dioxus | dioxus
framework | Tauri | tauri
framework | egui | egui eframe
framework | Bevy | bevy
framework | wgpu | wgpu
framework | winit | winit
framework | Ratatui | ratatui tui
library | clap | clap structopt
library | Serde | serde serde-json
library | Rayon | rayon
library | Crossbeam | crossbeam
framework | PyO3 | pyo3
framework | napi-rs | napi napi-derive
framework | wasm-bindgen | wasm-bindgen web-sys js-sys
framework | Wasmtime | wasmtime wasmer
framework | Deno core | deno-core
framework | Polars | polars
framework | Apache Arrow | arrow parquet datafusion
framework | libp2p | libp2p
framework | rustls | rustls tokio-rustls
framework | OpenSSL | openssl native-tls
framework | ring | ring
framework | Candle | candle-core
library | nom | nom pest winnow logos
framework | tree-sitter | tree-sitter
library | regex | regex
framework | SWC | swc-core swc-common
framework | Oxc | oxc oxc-parser
framework | kube | kube k8s-openapi
tool | Criterion | criterion
framework | PCRE2 | pcre2
auth | JSON Web Tokens | jsonwebtoken
auth | OpenID Connect | openidconnect oauth2
auth | argon2 | argon2
telemetry | OpenTelemetry | opentelemetry opentelemetry-*
telemetry | tracing | tracing tracing-subscriber
telemetry | log | log env-logger fern flexi-logger
telemetry | slog | slog
telemetry | Sentry | sentry sentry-*
telemetry | Prometheus | prometheus prometheus-client metrics-exporter-prometheus
telemetry | metrics | metrics
vendor SDK | AWS SDK | aws-config aws-sdk-* rusoto-core rusoto-*
vendor SDK | Google Cloud | google-cloud-*
vendor SDK | Azure SDK | azure-*
vendor SDK | Stripe | async-stripe
vendor SDK | OpenAI | async-openai
vendor SDK | GitHub API | octocrab
infrastructure | jemalloc | jemallocator tikv-jemallocator jemalloc-sys
infrastructure | mimalloc | mimalloc
tool | Test helpers | proptest quickcheck insta assert-cmd mockall wiremock tempfile pretty-assertions trybuild rstest test-case serial-test
library | Errors | anyhow thiserror eyre color-eyre snafu failure quick-error
library | HTTP clients | reqwest ureq surf isahc attohttpc
library | Async helpers | futures futures-util async-trait pin-project pin-project-lite tokio-util tokio-stream bytes http parking-lot dashmap once-cell lazy-static arc-swap
library | Small libraries | rand chrono time uuid url itertools bitflags libc memchr byteorder base64 hex sha2 md5 toml serde-yaml serde-derive syn quote proc-macro2 walkdir ignore globset grep-* same-file bstr aho-corasick regex-automata regex-syntax termcolor atty num-cpus textwrap encoding-rs encoding-rs-io memmap memmap2 crossbeam-* indexmap smallvec semver cfg-if either fnv ahash hashbrown winapi windows windows-sys winapi-util dirs flate2 zstd tar zip indicatif console unicode-* bitvec strsim lexopt cc pkg-config thread-local
`;
