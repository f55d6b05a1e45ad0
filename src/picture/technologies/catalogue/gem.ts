/** Gems: class, the name people use, gems; "*" ends a family. */
export const gem = `
store | PostgreSQL | pg pg_search activerecord-postgis-adapter postgresql scenic
store | MySQL | mysql mysql2 trilogy
store | SQLite | sqlite3
store | MongoDB | mongoid mongo
store | Redis | redis redis-rails redis-namespace hiredis redis-client redis-session-store connection_pool-redis
store | Memcached | dalli
store | Elasticsearch | elasticsearch elasticsearch-model elasticsearch-rails searchkick chewy
store | OpenSearch | opensearch-ruby
store | Apache Solr | sunspot sunspot_rails rsolr
store | Algolia | algoliasearch-rails algoliasearch
store | Meilisearch | meilisearch meilisearch-rails
store | Amazon S3 | aws-sdk-s3 carrierwave-aws
store | Google BigQuery | google-cloud-bigquery dfe-analytics
store | Google Cloud Storage | google-cloud-storage
store | Azure Storage | azure-storage-blob azure-storage azure-blob
store | Amazon DynamoDB | aws-sdk-dynamodb dynamoid
store | Cassandra | cassandra-driver
store | Neo4j | neo4j activegraph
store | Microsoft SQL Server | tiny_tds activerecord-sqlserver-adapter
store | Oracle Database | ruby-oci8
framework | Solid Cache | solid_cache
broker | Sidekiq | sidekiq sidekiq-*
broker | Resque | resque
broker | Delayed Job | delayed_job delayed_job_active_record
broker | GoodJob | good_job
broker | Solid Queue | solid_queue
broker | Que | que
broker | RabbitMQ | bunny sneakers kicks govuk_message_queue_consumer
broker | Apache Kafka | ruby-kafka rdkafka karafka racecar
broker | Shoryuken | shoryuken aws-sdk-sqs
broker | Google Pub/Sub | google-cloud-pubsub
broker | Temporal | temporalio
framework | Ruby on Rails | rails railties
framework | Sinatra | sinatra
framework | Hanami | hanami
framework | Roda | roda
framework | Grape | grape
framework | Sequel | sequel
framework | Puma | puma
framework | Unicorn | unicorn govuk_app_config_unicorn
framework | Passenger | passenger
framework | Webpacker | webpacker
framework | Shakapacker | shakapacker
framework | Sprockets | sprockets sprockets-rails
framework | Propshaft | propshaft
framework | importmap-rails | importmap-rails
framework | jsbundling-rails | jsbundling-rails
framework | cssbundling-rails | cssbundling-rails
framework | Vite Ruby | vite_rails vite_ruby
framework | Hotwire Turbo | turbo-rails turbolinks
framework | Stimulus | stimulus-rails
framework | Tailwind CSS | tailwindcss-rails tailwindcss-ruby
framework | Bootstrap | bootstrap bootstrap-sass
framework | ViewComponent | view_component
framework | Phlex | phlex phlex-rails
framework | GraphQL Ruby | graphql
framework | gRPC | grpc
framework | Grover | grover
framework | Active Admin | activeadmin
framework | Administrate | administrate
framework | RailsAdmin | rails_admin
framework | Avo | avo
framework | Spree | spree
framework | Solidus | solidus
framework | dry-rb | dry-*
framework | Trailblazer | trailblazer
framework | AASM | aasm
framework | state_machines | state_machines state_machines-activerecord stateful_enum
framework | Flipper | flipper flipper-active_record
framework | PaperTrail | paper_trail
framework | Audited | audited
framework | Blazer | blazer
framework | GOV.UK components | govuk_publishing_components govuk-components govuk_design_system_formbuilder dfe-autocomplete dfe-wizard dfe-reference-data
framework | GOV.UK Frontend | govuk_frontend_toolkit govuk_template govuk_elements_rails govuk-frontend
framework | Simple Form | simple_form formtastic
framework | Haml | haml haml-rails
framework | Slim | slim slim-rails
framework | Sorbet | sorbet-runtime sorbet
tool | RSpec | rspec rspec-rails
tool | Cucumber | cucumber cucumber-rails
tool | Capybara | capybara
framework | Jekyll | jekyll
framework | Middleman | middleman
framework | CarrierWave | carrierwave
framework | Paperclip | paperclip
framework | Shrine | shrine
library | Active Storage validations | active_storage_validations
library | image_processing | image_processing mini_magick rmagick ruby-vips
framework | Wicked PDF | wicked_pdf pdfkit prawn
auth | Devise | devise devise-* devise_invitable
auth | OmniAuth | omniauth omniauth-*
auth | Doorkeeper | doorkeeper
auth | Pundit | pundit
auth | CanCanCan | cancancan cancan
auth | Action Policy | action_policy
auth | Rolify | rolify
auth | GDS SSO | gds-sso
auth | JSON Web Tokens | jwt json-jwt
auth | Clearance | clearance
auth | Sorcery | sorcery
auth | Authlogic | authlogic
auth | OpenID Connect | openid_connect
auth | SAML | ruby-saml
auth | Rodauth | rodauth rodauth-rails
telemetry | OpenTelemetry | opentelemetry-*
telemetry | Sentry | sentry-ruby sentry-rails sentry-raven sentry-sidekiq sentry-delayed_job
telemetry | Datadog | ddtrace datadog dogstatsd-ruby
telemetry | New Relic | newrelic_rpm
telemetry | Skylight | skylight
telemetry | Scout | scout_apm
telemetry | AppSignal | appsignal
telemetry | Honeybadger | honeybadger
telemetry | Bugsnag | bugsnag
telemetry | Airbrake | airbrake
telemetry | Rollbar | rollbar
telemetry | Prometheus | prometheus-client prometheus_exporter yabeda yabeda-* govuk_app_config
telemetry | StatsD | statsd-ruby statsd-instrument
telemetry | Lograge | lograge
telemetry | Logstash | logstasher logstash-event logstash-logger
telemetry | Logit | logit
telemetry | Semantic Logger | rails_semantic_logger semantic_logger amazing_print_logger
telemetry | Application Insights | application_insights
telemetry | Ahoy | ahoy_matey
telemetry | Elastic APM | elastic-apm
vendor SDK | AWS SDK | aws-sdk aws-sdk-* aws-sdk-rails
vendor SDK | Google Cloud | google-cloud-* google-api-client google-apis-* googleauth
vendor SDK | Azure SDK | azure-*
vendor SDK | fog | fog fog-*
vendor SDK | Stripe | stripe
vendor SDK | Braintree | braintree
vendor SDK | PayPal | paypal-sdk-rest
vendor SDK | Twilio | twilio-ruby
vendor SDK | SendGrid | sendgrid-ruby
vendor SDK | Mailgun | mailgun-ruby
vendor SDK | Postmark | postmark-rails postmark
vendor SDK | GOV.UK Notify | notifications-ruby-client mail-notify
vendor SDK | GDS API adapters | gds-api-adapters
vendor SDK | Slack | slack-ruby-client slack-notifier
vendor SDK | GitHub API | octokit
vendor SDK | Zendesk | zendesk_api
vendor SDK | OpenAI | ruby-openai
vendor SDK | Anthropic | anthropic
vendor SDK | Contentful | contentful
vendor SDK | Geocoder | geocoder geokit
vendor SDK | Heroku | rails_12factor heroku_hatchet
vendor SDK | Cloudinary | cloudinary
vendor SDK | Notion | notion-ruby-client
infrastructure | Rack::Attack | rack-attack
infrastructure | Whenever | whenever
infrastructure | Clockwork | clockwork
infrastructure | sidekiq-cron | sidekiq-cron
infrastructure | sidekiq-scheduler | sidekiq-scheduler
infrastructure | Strong Migrations | strong_migrations
infrastructure | Data migrations | data_migrate
infrastructure | bootsnap | bootsnap
infrastructure | Kamal | kamal capistrano
tool | RuboCop | rubocop rubocop-* rubocop_* erb_lint standard govuk-lint govuk_test haml_lint scss_lint-govuk slim_lint
tool | Test helpers | factory_bot factory_bot_rails factory_girl factory_girl_rails faker webmock vcr timecop simplecov simplecov-* shoulda-matchers database_cleaner database_cleaner-* minitest minitest-* mocha selenium-webdriver webdrivers rspec-* capybara-* site_prism launchy climate_control parallel_tests test-prof pact
tool | Debuggers | byebug pry pry-* debug better_errors binding_of_caller web-console bullet rack-mini-profiler letter_opener letter_opener_web listen spring spring-* annotate annotaterb solargraph guard guard-* brakeman bundler-audit dotenv dotenv-rails foreman rails-erd amazing_print awesome_print
library | HTTP clients | faraday faraday-* faraday_middleware httparty rest-client http excon typhoeus net-http-* net-imap net-pop net-smtp
library | Asset gems | sassc sassc-rails sass-rails coffee-rails uglifier terser jquery-rails autoprefixer-rails mini_racer therubyracer execjs jbuilder dartsass-rails font-awesome-rails foreman
library | Pagination | kaminari pagy will_paginate
library | Serialisers | active_model_serializers jsonapi-* jsonapi-serializer fast_jsonapi blueprinter oj multi_json json json-schema json_schemer
library | Markdown | redcarpet kramdown govspeak commonmarker nokogiri loofah sanitize rinku
library | Active Record helpers | acts_as_list ancestry awesome_nested_set discard paranoia friendly_id store_model counter_culture after_commit_everywhere with_advisory_lock activerecord-import activerecord-* ransack pghero ar_lazy_preload ruby_jard enumerize money-rails
library | Ruby defaults | rake bundler rexml bigdecimal csv mutex_m drb base64 ostruct logger psych date nkf observer webrick matrix abbrev getoptlong tzinfo-data concurrent-ruby zeitwerk i18n i18n-* rails-i18n rails-controller-testing thor rack rack-* addressable mail rubyzip roo caxlsx caxlsx_rails axlsx uk_postcode validate_url validates_email_format_of email_validator phonelib strip_attributes business_time holidays countries language_list hashdiff colorize tty-* ruby-progressbar parallel view_component-contrib slack-* okcomputer config figaro canonical-rails invisible_captcha meta-tags
framework | Ruby on Rails | activesupport activerecord actionpack actionmailer activejob activemodel activestorage actioncable actiontext action_text-trix activeresource rails-*
framework | Jekyll | jekyll-* minima
framework | Middleman | middleman-*
framework | Bootstrap | bootstrap-*
framework | Solid Cable | solid_cable
framework | Thruster | thruster
framework | Interactor | interactor interactor-rails simple_command light-service
broker | Resque | resque-*
broker | Sidekiq | govuk_sidekiq
broker | Backburner | backburner queue_classic
vendor SDK | GOV.UK Notify | govuk_notify_rails
vendor SDK | Smartsheet | smartsheet
vendor SDK | Amazon CloudFront | cloudfront-rails
auth | One-time passwords | rotp devise-two-factor
auth | OAuth | oauth oauth2 oauth-*
library | GOV.UK helpers | govuk_* plek gds-*
library | jQuery helpers | jquery-*
library | Rack helpers | rack-* rackup
library | Passwords | bcrypt argon2
library | Small packages | ruby-* rails_* active_* activemodel-* wdm tzinfo irb connection_pool websocket-* useragent uri tsort timeout stackprof securerandom rss rouge request_store ractor-dispatch progress_bar prism pdf-reader nio4r nesty msgpack mechanize mdl marcel libxml-ruby libreconv inline_svg http_parser.rb globalid front_matter_parser erubi dibber csv-safe charlock_holmes business builder browser base32 auto_strip_attributes pg_dump_anonymize pact_* mimemagic slim-* haml-* simple_* mini_* multi_* net-* io-* digest* delegate* fast_* public_suffix
`;
