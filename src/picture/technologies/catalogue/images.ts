/** Images of Docker: class, the name people use, images; "*" ends a family. A prefix "*" stands for any owner. */
export const images = `
store | PostgreSQL | postgres bitnami/postgresql cimg/postgres circleci/postgres postgis/postgis supabase/postgres pgvector/pgvector
store | MySQL | mysql mysql/* bitnami/mysql cimg/mysql
store | MariaDB | mariadb bitnami/mariadb
store | MongoDB | mongo bitnami/mongodb
store | Redis | redis bitnami/redis cimg/redis redis/* redislabs/*
store | Valkey | valkey/valkey bitnami/valkey
store | Memcached | memcached bitnami/memcached
store | Elasticsearch | elasticsearch elasticsearch/elasticsearch bitnami/elasticsearch
store | OpenSearch | opensearchproject/*
store | Meilisearch | getmeili/meilisearch
store | Typesense | typesense/typesense
store | Apache Solr | solr
store | Cassandra | cassandra
store | CouchDB | couchdb
store | InfluxDB | influxdb
store | ClickHouse | clickhouse/clickhouse-server yandex/clickhouse-server
store | Neo4j | neo4j
store | Microsoft SQL Server | mssql/server microsoft/mssql-server-linux
store | CockroachDB | cockroachdb/cockroach
store | TimescaleDB | timescale/timescaledb*
store | MinIO | minio/minio minio/mc bitnami/minio
store | etcd | coreos/etcd bitnami/etcd
store | Amazon DynamoDB | amazon/dynamodb-local
store | Vault | vault hashicorp/vault
store | Consul | consul hashicorp/consul
store | Azurite | azure-storage/azurite
store | Qdrant | qdrant/qdrant
store | ClamAV | clamav/clamav
store | Apache ZooKeeper | zookeeper confluentinc/cp-zookeeper bitnami/zookeeper
broker | Apache Kafka | apache/kafka* confluentinc/* bitnami/kafka wurstmeister/kafka strimzi/*
broker | RabbitMQ | rabbitmq bitnami/rabbitmq
broker | NATS | nats
broker | Redpanda | redpandadata/* vectorized/redpanda
broker | Apache Pulsar | apachepulsar/*
broker | Mosquitto | eclipse-mosquitto
broker | ElasticMQ | softwaremill/elasticmq* roribio16/*
broker | Temporal | temporalio/*
broker | Apache Airflow | apache/airflow
auth | Keycloak | keycloak/keycloak jboss/keycloak bitnami/keycloak
auth | OAuth2 Proxy | oauth2-proxy/oauth2-proxy bitnami/oauth2-proxy
auth | Dex | dexidp/dex
auth | Ory | oryd/*
telemetry | Prometheus | prom/* bitnami/prometheus
telemetry | Grafana | grafana/grafana
telemetry | Loki | grafana/loki grafana/promtail
telemetry | Tempo | grafana/tempo
telemetry | Jaeger | jaegertracing/*
telemetry | Zipkin | openzipkin/zipkin
telemetry | OpenTelemetry | otel/*
telemetry | Datadog | datadog/*
telemetry | Kibana | kibana kibana/kibana
telemetry | Logstash | logstash logstash/logstash
telemetry | Fluentd | fluent/* fluentd
telemetry | Sentry | getsentry/*
infrastructure | nginx | nginx nginxinc/* bitnami/nginx
infrastructure | Traefik | traefik
infrastructure | Envoy | envoyproxy/*
infrastructure | HAProxy | haproxy
infrastructure | Caddy | caddy
infrastructure | Apache httpd | httpd
infrastructure | Varnish | varnish
infrastructure | LocalStack | localstack/*
infrastructure | Gotenberg | gotenberg/gotenberg thecodingmachine/gotenberg
infrastructure | Selenium Grid | selenium/*
infrastructure | Browserless | browserless/chrome
infrastructure | MailHog | mailhog/mailhog axllent/mailpit maildev/maildev
infrastructure | Hasura | hasura/graphql-engine
infrastructure | Supabase | supabase/*
infrastructure | WireMock | wiremock/wiremock
infrastructure | OWASP ZAP | owasp/* zaproxy/*
infrastructure | cert-manager | jetstack/*
infrastructure | Argo | argoproj/*
infrastructure | Flux | fluxcd/*
base image | Alpine Linux | alpine
base image | Debian | debian
base image | Ubuntu | ubuntu
base image | CentOS | centos centos/* 
base image | Rocky Linux | rockylinux
base image | AlmaLinux | almalinux
base image | Amazon Linux | amazonlinux amazon/aws-lambda-* lambda/*
base image | Red Hat UBI | ubi8/* ubi9/* ubi7/* ubi8 ubi9
base image | Fedora | fedora
base image | distroless | distroless/*
base image | Chainguard | chainguard/*
base image | BusyBox | busybox
base image | Node.js | node cimg/node circleci/node bitnami/node
base image | Python | python cimg/python circleci/python
base image | Ruby | ruby cimg/ruby circleci/ruby
base image | Go | golang cimg/go circleci/golang
base image | Rust | rust
base image | OpenJDK | openjdk eclipse-temurin adoptopenjdk amazoncorretto azul/* ibm-semeru-runtimes cimg/openjdk
base image | Gradle | gradle
base image | Maven | maven
base image | PHP | php
base image | Composer | composer
base image | .NET | dotnet/* microsoft/dotnet* microsoft/aspnetcore*
base image | Deno | denoland/deno
base image | Bun | oven/bun
base image | Elixir | elixir hexpm/elixir
base image | Erlang | erlang
base image | Perl | perl
base image | R | rocker/* r-base
base image | CUDA | nvidia/cuda
base image | PyTorch | pytorch/pytorch
base image | TensorFlow | tensorflow/*
base image | Jupyter | jupyter/*
tool | uv | astral-sh/uv
base image | Terraform | hashicorp/terraform
base image | Playwright | playwright playwright/python
tool | Docker in Docker | docker
tool | Cypress images | cypress/*
tool | curl | curlimages/curl
`;
