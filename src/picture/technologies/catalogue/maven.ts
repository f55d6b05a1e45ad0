/** Maven coordinates, which Gradle uses too: class, the name people use, "group:artifact" or "group" for all of a group; "*" ends a family. */
export const maven = `
store | PostgreSQL | org.postgresql:postgresql io.r2dbc:r2dbc-postgresql com.impossibl.pgjdbc-ng
store | MySQL | mysql:mysql-connector-java com.mysql:mysql-connector-j org.mariadb.jdbc
store | SQLite | org.xerial:sqlite-jdbc
store | H2 | com.h2database:h2 org.hsqldb:hsqldb
store | MongoDB | org.mongodb:* org.mongodb.morphia:* org.springframework.boot:spring-boot-starter-data-mongodb* io.quarkus:quarkus-mongodb*
store | Redis | redis.clients:jedis io.lettuce:* org.redisson:* org.springframework.boot:spring-boot-starter-data-redis* biz.paluch.redis:lettuce
store | Memcached | net.spy:spymemcached
store | Elasticsearch | org.elasticsearch:* org.elasticsearch.client:* co.elastic.clients:* org.springframework.boot:spring-boot-starter-data-elasticsearch
store | OpenSearch | org.opensearch.client:* org.opensearch:*
store | Apache Solr | org.apache.solr:*
store | Apache Lucene | org.apache.lucene:*
store | Cassandra | com.datastax.cassandra:* com.datastax.oss:* org.apache.cassandra:*
store | Apache HBase | org.apache.hbase:*
store | Amazon DynamoDB | software.amazon.awssdk:dynamodb* com.amazonaws:aws-java-sdk-dynamodb
store | Amazon S3 | software.amazon.awssdk:s3* com.amazonaws:aws-java-sdk-s3 io.minio:minio
store | Google BigQuery | com.google.cloud:google-cloud-bigquery
store | Google Cloud Storage | com.google.cloud:google-cloud-storage
store | Neo4j | org.neo4j:* org.neo4j.driver:*
store | InfluxDB | com.influxdb:* org.influxdb:*
store | ClickHouse | com.clickhouse:* ru.yandex.clickhouse:*
store | RocksDB | org.rocksdb:*
store | LevelDB | org.iq80.leveldb:*
store | Oracle Database | com.oracle.database.jdbc:* com.oracle:ojdbc*
store | Microsoft SQL Server | com.microsoft.sqlserver:*
store | Hazelcast | com.hazelcast:*
store | Apache Ignite | org.apache.ignite:*
store | Ehcache | org.ehcache:* net.sf.ehcache:*
store | Caffeine | com.github.ben-manes.caffeine:*
store | Infinispan | org.infinispan:*
store | Couchbase | com.couchbase.client:*
store | Apache Derby | org.apache.derby:*
store | Room | androidx.room:*
store | Realm | io.realm:*
store | Apache ZooKeeper | org.apache.zookeeper:* org.apache.curator:* com.101tec:zkclient
store | etcd | io.etcd:*
store | Vault | org.springframework.vault:* com.bettercloud:vault-java-driver
framework | Hibernate | org.hibernate:* org.hibernate.orm:*
framework | Jakarta Persistence | javax.persistence:* jakarta.persistence:* org.springframework.boot:spring-boot-starter-data-jpa
framework | MyBatis | org.mybatis:* org.mybatis.spring.boot:*
framework | jOOQ | org.jooq:*
framework | JDBI | org.jdbi:*
framework | Exposed | org.jetbrains.exposed:*
framework | Flyway | org.flywaydb:*
framework | Liquibase | org.liquibase:*
library | HikariCP | com.zaxxer:HikariCP
broker | Apache Kafka | org.apache.kafka:* org.springframework.kafka:* io.confluent:* io.projectreactor.kafka:*
broker | RabbitMQ | com.rabbitmq:* org.springframework.amqp:* org.springframework.boot:spring-boot-starter-amqp
broker | Apache ActiveMQ | org.apache.activemq:*
broker | Apache Pulsar | org.apache.pulsar:*
broker | Amazon SQS | software.amazon.awssdk:sqs com.amazonaws:aws-java-sdk-sqs com.amazonaws:amazon-sqs-java-messaging-lib
broker | Amazon Kinesis | software.amazon.awssdk:kinesis com.amazonaws:amazon-kinesis-client
broker | Google Pub/Sub | com.google.cloud:google-cloud-pubsub
broker | NATS | io.nats:*
broker | MQTT | org.eclipse.paho:*
broker | Quartz | org.quartz-scheduler:*
broker | Temporal | io.temporal:*
broker | Camunda | org.camunda.bpm:* io.camunda:*
broker | Flowable | org.flowable:*
broker | Spring Integration | org.springframework.integration:*
broker | Spring Cloud Stream | org.springframework.cloud:spring-cloud-stream*
broker | Apache Camel | org.apache.camel:* org.apache.camel.springboot:*
framework | Spring Boot | org.springframework.boot:spring-boot org.springframework.boot:spring-boot-starter org.springframework.boot:spring-boot-starter-parent org.springframework.boot:spring-boot-starter-web org.springframework.boot:spring-boot-dependencies org.springframework.boot:*
framework | Spring | org.springframework:*
framework | Spring Cloud | org.springframework.cloud:*
framework | Spring Data | org.springframework.data:*
framework | Spring Batch | org.springframework.batch:*
framework | Spring WebFlux | org.springframework.boot:spring-boot-starter-webflux
framework | Spring AI | org.springframework.ai:*
framework | Quarkus | io.quarkus:*
framework | Micronaut | io.micronaut:*
framework | Dropwizard | io.dropwizard:*
framework | Vert.x | io.vertx:*
framework | Ktor | io.ktor:*
framework | Helidon | io.helidon.*
framework | Play | com.typesafe.play:* org.playframework:*
framework | Akka | com.typesafe.akka:*
framework | Pekko | org.apache.pekko:*
framework | Javalin | io.javalin:*
framework | Spark Java | com.sparkjava:*
framework | Netty | io.netty:*
framework | Jetty | org.eclipse.jetty:* org.eclipse.jetty.*
framework | Apache Tomcat | org.apache.tomcat:* org.apache.tomcat.embed:*
framework | Undertow | io.undertow:*
framework | Jersey | org.glassfish.jersey.*
framework | RESTEasy | org.jboss.resteasy:*
framework | Apache CXF | org.apache.cxf:*
framework | gRPC | io.grpc:*
framework | Protocol Buffers | com.google.protobuf:*
framework | Apache Avro | org.apache.avro:*
framework | Apache Thrift | org.apache.thrift:*
framework | GraphQL Java | com.graphql-java:* com.graphql-java-kickstart:* com.netflix.graphql.dgs:* com.expediagroup:*
framework | Guice | com.google.inject:*
framework | Dagger | com.google.dagger:*
framework | Koin | io.insert-koin:*
framework | Project Reactor | io.projectreactor:*
framework | RxJava | io.reactivex:* io.reactivex.rxjava2:* io.reactivex.rxjava3:*
framework | Kotlin coroutines | org.jetbrains.kotlinx:kotlinx-coroutines-*
framework | Arrow | io.arrow-kt:*
framework | Jackson | com.fasterxml.jackson.core:* com.fasterxml.jackson.*
library | Gson | com.google.code.gson:*
library | Moshi | com.squareup.moshi:*
framework | kotlinx.serialization | org.jetbrains.kotlinx:kotlinx-serialization-*
framework | Retrofit | com.squareup.retrofit2:*
library | OkHttp | com.squareup.okhttp3:* com.squareup.okhttp:*
framework | Feign | io.github.openfeign:*
framework | Resilience4j | io.github.resilience4j:*
framework | Hystrix | com.netflix.hystrix:*
framework | Eureka | com.netflix.eureka:*
framework | Thymeleaf | org.thymeleaf:* org.springframework.boot:spring-boot-starter-thymeleaf
framework | FreeMarker | org.freemarker:*
framework | Vaadin | com.vaadin:*
framework | Wicket | org.apache.wicket:*
framework | Struts | org.apache.struts:*
framework | JSF | org.primefaces:*
framework | Jetpack Compose | androidx.compose.*
framework | Apache Spark | org.apache.spark:*
framework | Apache Flink | org.apache.flink:*
framework | Apache Beam | org.apache.beam:*
framework | Apache Hadoop | org.apache.hadoop:*
framework | Apache Arrow | org.apache.arrow:*
framework | Apache Parquet | org.apache.parquet:*
framework | OpenAPI | io.swagger.core.v3:* org.springdoc:* io.springfox:* io.swagger:*
library | MapStruct | org.mapstruct:*
framework | Lombok | org.projectlombok:*
framework | Vavr | io.vavr:*
framework | Drools | org.drools:* org.kie:*
framework | ANTLR | org.antlr:*
framework | GraalVM | org.graalvm.*
framework | LangChain4j | dev.langchain4j:*
framework | OSGi | org.osgi:*
framework | HAPI FHIR | ca.uhn.hapi.fhir:*
tool | JUnit | org.junit.jupiter:* junit:junit org.junit.*
tool | TestNG | org.testng:*
tool | Spock | org.spockframework:*
tool | Kotest | io.kotest:*
tool | Testcontainers | org.testcontainers:*
tool | Selenium | org.seleniumhq.selenium:*
tool | Gatling | io.gatling.*
auth | Spring Security | org.springframework.security:* org.springframework.boot:spring-boot-starter-security org.springframework.boot:spring-boot-starter-oauth2-* org.springframework.security.oauth:*
auth | Keycloak | org.keycloak:*
auth | Auth0 | com.auth0:auth0 com.auth0:mvc-auth-commons
auth | JSON Web Tokens | com.auth0:java-jwt io.jsonwebtoken:* com.nimbusds:* org.bitbucket.b_c:jose4j com.auth0:jwks-rsa
auth | Apache Shiro | org.apache.shiro:*
auth | pac4j | org.pac4j:*
auth | SAML | org.opensaml:* net.shibboleth.*
auth | Okta | com.okta.*
auth | LDAP | com.unboundid:* org.apache.directory.*
telemetry | OpenTelemetry | io.opentelemetry:* io.opentelemetry.*
telemetry | Micrometer | io.micrometer:*
telemetry | Prometheus | io.prometheus:* io.prometheus.jmx:*
telemetry | Dropwizard Metrics | io.dropwizard.metrics:* com.yammer.metrics:* com.codahale.metrics:*
telemetry | Spring Boot Actuator | org.springframework.boot:spring-boot-starter-actuator
telemetry | Sentry | io.sentry:*
telemetry | Datadog | com.datadoghq:*
telemetry | New Relic | com.newrelic.*
telemetry | Zipkin | io.zipkin.*
telemetry | Jaeger | io.jaegertracing:*
telemetry | OpenTracing | io.opentracing:* io.opentracing.contrib:*
telemetry | Application Insights | com.microsoft.azure:applicationinsights-*
telemetry | Elastic APM | co.elastic.apm:*
library | SLF4J | org.slf4j:*
telemetry | Logback | ch.qos.logback:* net.logstash.logback:*
telemetry | Log4j | org.apache.logging.log4j:* log4j:log4j
telemetry | reload4j | ch.qos.reload4j:*
vendor SDK | AWS SDK | software.amazon.awssdk:* com.amazonaws:*
vendor SDK | Spring Cloud AWS | io.awspring.cloud:*
vendor SDK | Google Cloud | com.google.cloud:* com.google.api-client:* com.google.apis:*
vendor SDK | Firebase | com.google.firebase:*
vendor SDK | Azure SDK | com.azure:* com.microsoft.azure:* com.azure.spring:*
vendor SDK | Stripe | com.stripe:*
vendor SDK | Adyen | com.adyen:*
vendor SDK | Twilio | com.twilio.sdk:*
vendor SDK | SendGrid | com.sendgrid:*
vendor SDK | GOV.UK Notify | uk.gov.service.notify:*
vendor SDK | LaunchDarkly | com.launchdarkly:*
vendor SDK | Slack | com.slack.api:*
vendor SDK | OpenAI | com.openai:* com.theokanning.openai-gpt3-java:*
vendor SDK | GitHub API | org.kohsuke:github-api
vendor SDK | Kubernetes client | io.fabric8:* io.kubernetes:*
language | Kotlin | org.jetbrains.kotlin:*
language | Scala | org.scala-lang:*
language | Groovy | org.codehaus.groovy:* org.apache.groovy:*
language | Clojure | org.clojure:clojure
tool | Build plugins | org.apache.maven.plugins:* org.codehaus.mojo:* com.diffplug.* com.github.spotbugs:* com.puppycrawl.tools:* org.jacoco:* org.sonarsource.* com.github.johnrengelman.* com.google.errorprone:* org.owasp:* com.pinterest.* io.gitlab.arturbosch.*
tool | Test helpers | org.mockito:* org.assertj:* org.hamcrest:* org.easymock:* org.powermock:* io.mockk:* com.github.tomakehurst:* org.wiremock:* io.rest-assured:* net.jqwik:* org.awaitility:* com.tngtech.archunit:* au.com.dius.* org.skyscreamer:* org.openjdk.jmh:* org.apache.kerby:* org.bouncycastle:* org.mock-server:*
library | Apache Commons | org.apache.commons:* commons-*
library | Guava | com.google.guava:*
library | Joda-Time | joda-time:*
library | Apache HttpClient | org.apache.httpcomponents:* org.apache.httpcomponents.*
library | jakarta APIs | javax.* jakarta.* com.sun.*
library | Compression | org.lz4:* at.yawk.lz4:* com.github.luben:* org.xerial.snappy:* org.tukaani:*
library | JSON | org.json:* com.jayway.jsonpath:* com.googlecode.json-simple:*
library | Small libraries | net.sf.jopt-simple:* net.sourceforge.argparse4j:* info.picocli:* org.jline:* org.reflections:* org.javassist:* net.bytebuddy:* org.ow2.asm:* cglib:* com.thoughtworks.paranamer:* org.yaml:* com.opencsv:* org.apache.poi:* com.itextpdf:* org.apache.pdfbox:* org.jsoup:* com.google.code.findbugs:* org.checkerframework:* org.jetbrains:annotations
library | Logging bridges | org.apache.logging.log4j:log4j-to-slf4j org.apache.logging.log4j:log4j-slf4j-impl org.apache.logging.log4j:log4j-slf4j2-impl org.slf4j:* ch.qos.reload4j:*
framework | Spring | org.springframework.*
vendor SDK | AWS SDK | software.amazon.*
tool | Maven itself | org.apache.maven:* org.apache.maven.*
library | Square libraries | com.squareup:* com.squareup.*
library | Small packages | org.pcollections:* org.apache:apache
`;
