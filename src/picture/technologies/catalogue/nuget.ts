/** Packages of NuGet: class, the name people use, packages; "*" ends a family. */
export const nuget = `
store | PostgreSQL | Npgsql Npgsql.*
store | MySQL | MySql.Data MySqlConnector Pomelo.EntityFrameworkCore.MySql
store | SQLite | Microsoft.Data.Sqlite System.Data.SQLite Microsoft.EntityFrameworkCore.Sqlite sqlite-net-pcl
store | Microsoft SQL Server | Microsoft.Data.SqlClient System.Data.SqlClient Microsoft.EntityFrameworkCore.SqlServer
store | MongoDB | MongoDB.Driver MongoDB.*
store | Redis | StackExchange.Redis Microsoft.Extensions.Caching.StackExchangeRedis ServiceStack.Redis
store | Elasticsearch | NEST Elasticsearch.Net Elastic.Clients.Elasticsearch
store | RavenDB | RavenDB.Client
store | LiteDB | LiteDB
store | Cassandra | CassandraCSharpDriver
store | Azure Cosmos DB | Microsoft.Azure.Cosmos Microsoft.Azure.DocumentDB* Microsoft.EntityFrameworkCore.Cosmos
store | Azure Storage | Azure.Storage.* Microsoft.Azure.Storage.* WindowsAzure.Storage Azure.Data.Tables
store | Azure Key Vault | Azure.Security.KeyVault.*
store | Amazon S3 | AWSSDK.S3
store | Amazon DynamoDB | AWSSDK.DynamoDBv2
store | Oracle Database | Oracle.ManagedDataAccess*
store | EventStoreDB | EventStore.Client*
framework | Entity Framework Core | Microsoft.EntityFrameworkCore Microsoft.EntityFrameworkCore.*
framework | Entity Framework | EntityFramework
framework | Dapper | Dapper Dapper.*
framework | NHibernate | NHibernate FluentNHibernate
framework | Marten | Marten
framework | FluentMigrator | FluentMigrator FluentMigrator.* DbUp* 
broker | RabbitMQ | RabbitMQ.Client EasyNetQ
broker | MassTransit | MassTransit MassTransit.*
broker | NServiceBus | NServiceBus NServiceBus.*
broker | Apache Kafka | Confluent.Kafka
broker | Azure Service Bus | Azure.Messaging.ServiceBus Microsoft.Azure.ServiceBus WindowsAzure.ServiceBus
broker | Azure Event Hubs | Azure.Messaging.EventHubs*
broker | Azure Event Grid | Azure.Messaging.EventGrid
broker | Hangfire | Hangfire Hangfire.*
broker | Quartz.NET | Quartz Quartz.*
broker | Amazon SQS | AWSSDK.SQS
broker | Dapr | Dapr.*
broker | Orleans | Microsoft.Orleans.*
framework | MediatR | MediatR MediatR.*
framework | ASP.NET Core | Microsoft.AspNetCore Microsoft.AspNetCore.App Microsoft.AspNetCore.*
framework | ASP.NET MVC | Microsoft.AspNet.Mvc Microsoft.AspNet.WebApi*
framework | Blazor | Microsoft.AspNetCore.Components.*
framework | MudBlazor | MudBlazor
framework | SignalR | Microsoft.AspNetCore.SignalR* Microsoft.AspNet.SignalR*
framework | gRPC | Grpc.* 
framework | Protocol Buffers | Google.Protobuf protobuf-net
framework | Hot Chocolate | HotChocolate.* 
framework | GraphQL .NET | GraphQL GraphQL.*
framework | FastEndpoints | FastEndpoints
framework | Carter | Carter
framework | ServiceStack | ServiceStack ServiceStack.*
framework | Orchard Core | OrchardCore.*
framework | Umbraco | Umbraco.* UmbracoCms*
framework | Azure Functions | Microsoft.NET.Sdk.Functions Microsoft.Azure.Functions.* Microsoft.Azure.WebJobs*
framework | Durable Functions | Microsoft.Azure.WebJobs.Extensions.DurableTask
framework | .NET Aspire | Aspire.*
framework | MAUI | Microsoft.Maui.*
framework | Xamarin | Xamarin.*
framework | Avalonia | Avalonia Avalonia.*
framework | Prism | Prism.*
framework | ReactiveUI | ReactiveUI ReactiveUI.*
framework | Rx.NET | System.Reactive*
framework | Autofac | Autofac Autofac.*
framework | Ninject | Ninject*
framework | Castle Windsor | Castle.Windsor
library | AutoMapper | AutoMapper AutoMapper.*
library | Mapster | Mapster
framework | FluentValidation | FluentValidation FluentValidation.*
framework | Polly | Polly Polly.* Microsoft.Extensions.Http.Polly
library | Refit | Refit Refit.*
framework | YARP | Yarp.ReverseProxy
framework | Ocelot | Ocelot
framework | ML.NET | Microsoft.ML*
framework | Semantic Kernel | Microsoft.SemanticKernel*
framework | Akka.NET | Akka Akka.*
tool | xUnit | xunit xunit.*
tool | NUnit | NUnit NUnit.*
tool | MSTest | MSTest.*
tool | SpecFlow | SpecFlow SpecFlow.* Reqnroll*
library | Newtonsoft.Json | Newtonsoft.Json
framework | GOV.UK Frontend | GovUk.Frontend.AspNetCore*
auth | IdentityServer | IdentityServer4* Duende.*
auth | OpenIddict | OpenIddict*
auth | Microsoft Identity | Microsoft.Identity.* Microsoft.IdentityModel.* System.IdentityModel.Tokens.Jwt Microsoft.AspNetCore.Authentication.* Microsoft.AspNetCore.Identity*
auth | MSAL | Microsoft.Identity.Client*
auth | Auth0 | Auth0.*
auth | Okta | Okta.*
telemetry | OpenTelemetry | OpenTelemetry OpenTelemetry.*
telemetry | Serilog | Serilog Serilog.*
telemetry | NLog | NLog NLog.*
telemetry | log4net | log4net
telemetry | Application Insights | Microsoft.ApplicationInsights* Azure.Monitor.*
telemetry | Prometheus | prometheus-net*
telemetry | Sentry | Sentry Sentry.*
telemetry | Datadog | Datadog.*
telemetry | New Relic | NewRelic.*
telemetry | Elastic APM | Elastic.Apm*
vendor SDK | AWS SDK | AWSSDK.* Amazon.Lambda.* Amazon.CDK*
vendor SDK | Azure SDK | Azure.* Microsoft.Azure.*
vendor SDK | Google Cloud | Google.Cloud.* Google.Apis*
vendor SDK | Stripe | Stripe.net
vendor SDK | Twilio | Twilio
vendor SDK | SendGrid | SendGrid
vendor SDK | GOV.UK Notify | GovukNotify
vendor SDK | Slack | SlackNet Slack.Webhooks
vendor SDK | GitHub API | Octokit
vendor SDK | LaunchDarkly | LaunchDarkly.*
vendor SDK | OpenAI | OpenAI Azure.AI.OpenAI Betalgo.OpenAI
vendor SDK | Microsoft Graph | Microsoft.Graph
vendor SDK | Contentful | contentful.csharp
language | F# | FSharp.Core
tool | Test helpers | Moq NSubstitute FakeItEasy FluentAssertions Shouldly AutoFixture* Bogus coverlet.* Microsoft.NET.Test.Sdk WireMock.Net* Verify.* BenchmarkDotNet
tool | Analysers | StyleCop.* SonarAnalyzer.* Microsoft.CodeAnalysis.* Roslynator.* JetBrains.Annotations Microsoft.SourceLink.*
library | Swagger | Swashbuckle.* NSwag.*
library | Microsoft extensions | Microsoft.Extensions.* System.*
library | Small libraries | CsvHelper ClosedXML EPPlus HtmlAgilityPack AngleSharp RestSharp Flurl* Humanizer* NodaTime SharpZipLib SixLabors.* CommandLineParser Scrutor YamlDotNet Markdig Ardalis.* Handlebars.Net
`;
