/** Packages of PyPI: class, the name people use, packages; "*" ends a family. */
export const pypi = `
store | PostgreSQL | psycopg psycopg2 psycopg2-binary psycopg-binary asyncpg pg8000 aiopg
store | MySQL | mysqlclient pymysql mysql-connector-python aiomysql mysql-python
store | SQLite | aiosqlite pysqlite3
store | MongoDB | pymongo motor mongoengine beanie djongo
store | Redis | redis hiredis aioredis django-redis redis-py-cluster django-redis-cache fakeredis
store | Memcached | python-memcached pylibmc pymemcache django-pymemcache
store | Elasticsearch | elasticsearch elasticsearch-dsl django-elasticsearch-dsl elasticsearch5 elasticsearch7 drf-haystack
store | OpenSearch | opensearch-py opensearch-dsl
store | Apache Solr | pysolr
store | Algolia | algoliasearch algoliasearch-django
store | Meilisearch | meilisearch
store | Amazon S3 | s3fs django-s3-storage
store | Google Cloud Storage | google-cloud-storage gcsfs
store | Google BigQuery | google-cloud-bigquery sqlalchemy-bigquery
store | Google Firestore | google-cloud-firestore
store | Amazon DynamoDB | pynamodb
store | Amazon Redshift | sqlalchemy-redshift redshift-connector
store | Snowflake | snowflake-connector-python snowflake-sqlalchemy
store | Cassandra | cassandra-driver
store | ClickHouse | clickhouse-driver clickhouse-connect
store | InfluxDB | influxdb influxdb-client
store | Neo4j | neo4j py2neo neomodel
store | Microsoft SQL Server | pymssql pyodbc django-mssql-backend mssql-django
store | Oracle Database | cx-oracle oracledb
store | DuckDB | duckdb
store | Qdrant | qdrant-client
store | Pinecone | pinecone-client pinecone
store | Weaviate | weaviate-client
store | Chroma | chromadb
store | pgvector | pgvector
store | FAISS | faiss-cpu faiss-gpu
store | Milvus | pymilvus
store | Azure Storage | azure-storage-blob azure-storage
store | Azure Cosmos DB | azure-cosmos
store | Apache Hive | pyhive
store | Trino | trino
store | Vault | hvac
framework | SQLAlchemy | sqlalchemy flask-sqlalchemy sqlmodel
framework | Alembic | alembic flask-migrate
framework | Peewee | peewee
framework | Tortoise ORM | tortoise-orm
framework | PonyORM | pony
broker | Celery | celery django-celery django-celery-beat django-celery-results kombu
broker | RQ | rq django-rq
broker | Dramatiq | dramatiq
broker | Huey | huey
broker | Apache Kafka | kafka-python confluent-kafka aiokafka faust faust-streaming
broker | RabbitMQ | pika aio-pika amqp
broker | Google Pub/Sub | google-cloud-pubsub
broker | NATS | nats-py
broker | MQTT | paho-mqtt
broker | Apache Airflow | apache-airflow apache-airflow-providers-*
broker | Dagster | dagster
broker | Prefect | prefect
broker | Luigi | luigi
broker | Temporal | temporalio
broker | Azure Service Bus | azure-servicebus
broker | edX event bus | edx-event-bus-kafka edx-event-bus-redis openedx-events
framework | Django | django
framework | Django REST framework | djangorestframework
framework | Django Ninja | django-ninja
framework | Wagtail | wagtail
framework | Django CMS | django-cms
framework | Flask | flask
framework | FastAPI | fastapi
framework | Starlette | starlette
framework | Tornado | tornado
framework | aiohttp | aiohttp
framework | Pyramid | pyramid
framework | Bottle | bottle
framework | Sanic | sanic
framework | Falcon | falcon
framework | Quart | quart
framework | Litestar | litestar
framework | Connexion | connexion
framework | Twisted | twisted
framework | gevent | gevent eventlet
framework | Scrapy | scrapy
framework | Graphene | graphene graphene-django graphene-sqlalchemy graphql-core
framework | Strawberry | strawberry-graphql strawberry-graphql-django
framework | Ariadne | ariadne
framework | gRPC | grpcio grpcio-tools
framework | Channels | channels daphne
framework | Gunicorn | gunicorn
framework | uWSGI | uwsgi
framework | Uvicorn | uvicorn hypercorn
framework | Pydantic | pydantic
framework | marshmallow | marshmallow
library | attrs | attrs
library | Jinja | jinja2
framework | Dash | dash
framework | Streamlit | streamlit
framework | Gradio | gradio
framework | Plotly | plotly
framework | Bokeh | bokeh
framework | NumPy | numpy
framework | pandas | pandas
framework | Polars | polars
framework | SciPy | scipy
framework | scikit-learn | scikit-learn
framework | PyTorch | torch torchvision pytorch-lightning lightning
framework | TensorFlow | tensorflow keras tensorflow-gpu
framework | JAX | jax flax
framework | XGBoost | xgboost
framework | LightGBM | lightgbm
framework | Transformers | transformers sentence-transformers
framework | spaCy | spacy
framework | NLTK | nltk
framework | LangChain | langchain langchain-*
framework | LlamaIndex | llama-index
framework | Ray | ray
framework | Dask | dask distributed
framework | Apache Spark | pyspark
framework | Apache Beam | apache-beam
framework | Apache Arrow | pyarrow
framework | dbt | dbt-core dbt-*
framework | Great Expectations | great-expectations
framework | MLflow | mlflow
framework | Jupyter | jupyter jupyterlab notebook
framework | OpenCV | opencv-python opencv-python-headless
library | Pillow | pillow
framework | libvips | pyvips
framework | Kivy | kivy
framework | PyQt | pyqt5 pyqt6 pyside2 pyside6
framework | Pygame | pygame
framework | ReportLab | reportlab
framework | WeasyPrint | weasyprint
tool | Sphinx | sphinx
tool | MkDocs | mkdocs
tool | pytest | pytest
tool | Selenium | selenium
tool | Playwright | playwright pytest-playwright
tool | Locust | locust locustio
framework | Ansible | ansible ansible-core
library | Click | click typer
auth | Auth0 | auth0-python
auth | Authlib | authlib
auth | OAuth | oauthlib requests-oauthlib django-oauth-toolkit
auth | python-social-auth | social-auth-core social-auth-app-django python-social-auth edx-auth-backends
auth | django-allauth | django-allauth
auth | SAML | python3-saml pysaml2 djangosaml2
auth | JSON Web Tokens | pyjwt python-jose djangorestframework-jwt djangorestframework-simplejwt flask-jwt-extended edx-drf-extensions
auth | LDAP | python-ldap ldap3 django-auth-ldap
auth | Keycloak | python-keycloak
auth | OpenID Connect | mozilla-django-oidc oic
auth | django-guardian | django-guardian
auth | Flask-Login | flask-login flask-security flask-security-too
auth | MSAL | msal
auth | rules | rules
auth | Casbin | casbin pycasbin
telemetry | OpenTelemetry | opentelemetry-*
telemetry | Sentry | sentry-sdk raven
telemetry | Datadog | ddtrace datadog
telemetry | New Relic | newrelic
telemetry | Prometheus | prometheus-client django-prometheus prometheus-flask-exporter
telemetry | Elastic APM | elastic-apm
telemetry | StatsD | statsd
telemetry | Jaeger | jaeger-client opentracing
telemetry | Rollbar | rollbar
telemetry | Honeycomb | honeycomb-beeline
telemetry | structlog | structlog
telemetry | Loguru | loguru
telemetry | Segment | analytics-python segment-analytics-python
telemetry | Mixpanel | mixpanel
telemetry | PostHog | posthog
telemetry | Logfire | logfire
vendor SDK | AWS SDK | boto boto3 botocore aioboto3 aiobotocore awscli
vendor SDK | AWS CDK | aws-cdk-lib
vendor SDK | Google Cloud | google-cloud-* google-api-python-client google-auth
vendor SDK | Firebase | firebase-admin
vendor SDK | Azure SDK | azure-* msrest msrestazure
vendor SDK | Stripe | stripe
vendor SDK | Braintree | braintree
vendor SDK | PayPal | paypalrestsdk
vendor SDK | Adyen | adyen
vendor SDK | Authorize.Net | authorizenet
vendor SDK | Razorpay | razorpay
vendor SDK | Twilio | twilio
vendor SDK | SendGrid | sendgrid
vendor SDK | Mailgun | django-mailgun
vendor SDK | Anymail | django-anymail
vendor SDK | Mailchimp | mailchimp-marketing mailchimp3
vendor SDK | Sailthru | sailthru-client
vendor SDK | Braze | braze-client
vendor SDK | GOV.UK Notify | notifications-python-client
vendor SDK | Slack | slack-sdk slackclient slack-bolt
vendor SDK | GitHub API | pygithub github3-py
vendor SDK | OpenAI | openai
vendor SDK | Anthropic | anthropic
vendor SDK | Google Gemini | google-generativeai google-genai
vendor SDK | Cohere | cohere
vendor SDK | Hugging Face | huggingface-hub
vendor SDK | LaunchDarkly | launchdarkly-server-sdk
vendor SDK | Optimizely | optimizely-sdk
vendor SDK | Avatax | avatax
vendor SDK | Salesforce | simple-salesforce
vendor SDK | HubSpot | hubspot-api-client
vendor SDK | Zendesk | zenpy
vendor SDK | Jira | jira
vendor SDK | Cloudinary | cloudinary
vendor SDK | Heroku | django-heroku
vendor SDK | Credly | credly
language | Cython | cython
language | mypyc | mypy-extensions
infrastructure | django-storages | django-storages
infrastructure | Pulumi | pulumi pulumi-*
infrastructure | Docker SDK | docker
infrastructure | Kubernetes client | kubernetes
infrastructure | Fabric | fabric invoke
tool | uv | uv
tool | Poetry | poetry poetry-core
tool | pip-tools | pip-tools pip setuptools wheel hatchling flit-core setuptools-scm virtualenv twine build
tool | Linters | flake8 flake8-* pylint pylint-* pycodestyle pydocstyle isort black ruff mypy pyflakes autopep8 bandit edx-lint
tool | pytest plugins | pytest-* coverage tox tox-* nox mock responses httpretty vcrpy ddt freezegun time-machine factory-boy faker hypothesis moto model-bakery codecov
tool | Type stubs | types-* django-stubs djangorestframework-stubs mypy-boto3-* boto3-stubs
tool | pre-commit | pre-commit
tool | Debuggers | ipython ipdb pdbpp django-debug-toolbar django-silk werkzeug-debugger
tool | Sphinx themes | sphinx-* sphinx_rtd_theme mkdocs-*
library | Requests | requests urllib3 httpx requests-toolbelt
library | Dates | python-dateutil pytz arrow pendulum tzdata iso8601 freezegun
library | YAML | pyyaml ruamel-yaml toml tomli
library | XML | lxml beautifulsoup4 defusedxml html5lib bleach nh3 cssselect xmltodict
library | Configuration | python-dotenv environs django-environ python-decouple django-configurations dj-database-url dynaconf
library | Django applications | django-cors-headers django-filter django-extensions django-model-utils django-crispy-forms django-compressor django-webpack-loader django-countries django-phonenumber-field django-waffle django-ratelimit django-mptt django-treebeard django-taggit django-polymorphic django-fsm django-simple-history django-import-export django-money django-prices django-versatileimagefield django-ses django-ipware django-csp django-* drf-yasg drf-spectacular drf-jwt django-rest-swagger djangorestframework-*
library | Flask extensions | flask-* werkzeug wtforms itsdangerous markupsafe
library | WhiteNoise | whitenoise
library | Open edX libraries | edx-* openedx-* xblock xblock-* opaque-keys
library | Cryptography | cryptography pycryptodome pyopenssl bcrypt passlib argon2-cffi
library | Files | openpyxl xlrd xlsxwriter xlwt python-docx python-magic chardet charset-normalizer pypdf pypdf2 pdfminer-six
library | Retry | tenacity backoff retry retrying cachetools
library | Terminal | rich tqdm tabulate colorama termcolor docopt
library | JSON | simplejson ujson orjson jsonschema jsonpatch jmespath dpath deepdiff
library | Small utilities | six future attrs more-itertools toolz python-slugify unidecode phonenumbers babel markdown mistune docutils pygments psutil sortedcontainers typing-extensions dataclasses pycountry user-agents validators text-unidecode stevedore zxcvbn pyyaml-include watchdog
framework | Pydantic | pydantic-*
framework | FastAPI | fastapi-* fastapi-cli
framework | GraphQL | graphql-*
framework | AWS Lambda Powertools | aws-lambda-powertools
framework | Thumbor | thumbor libthumbor
library | Async plumbing | anyio asgiref sniffio trio promise greenlet uvloop nest-asyncio aiofiles
library | Google helpers | google-*
library | Measures and prices | measurement prices pint
library | Small packages | requests-* python-* py-* types-* zope-* backports-* importlib-* pkg-resources charset-* webencodings wrapt packaging distro decorator cffi pycparser certifi idna pyparsing coreapi nodeenv qrcode xss-utils
`;
