"""The settings of Recount's Django rooms, all in one place; nothing here reads the environment.

The module is an ordinary settings module with a database in memory. A program calls `configure` once, which
puts these settings in force and gives back the name of the connection to a case's own database.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

#: name of the database inside a case folder
CASE_DATABASE = "case.sqlite"

#: seconds for which a reader waits while another process writes
BUSY_SECONDS = 30

DEBUG = False
#: new in each process: nothing that it signs outlives one (there are no sessions)
SECRET_KEY = secrets.token_urlsafe(50)
#: loopback only: a desk is not a public server
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "leaflet",
    "recount_site.casefile",
    "recount_site.public",
    "recount_site.requests",
]
MIDDLEWARE = [
    "recount_site.requests.desk.serving.DeskAddresses",
    "django.middleware.security.SecurityMiddleware",
    "recount_site.headers.ContentSecurityPolicy",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "recount_site.public.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
            ],
            "builtins": ["recount_site.public.templatetags.recount_words"],
        },
    }
]
STATIC_URL = "/static/"

DATABASES: dict[str, dict[str, Any]] = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ":memory:",
        "OPTIONS": {
            "timeout": BUSY_SECONDS,
            # Readers go on while one process writes; a commit survives the power going off.
            # Large pages and a cache of 64 MB make appending much at once a third cheaper (benchmarks/results.md).
            "init_command": "PRAGMA page_size=16384; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            " PRAGMA cache_size=-65536;",
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("ar", "العربية")]

X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

LOGGING_CONFIG = None


def configure(case: Path | None = None) -> str:
    """Put these settings in force, once in a process, and give back the connection's name for a case.

    Without a case it is `default`, a database in memory. Several cases may be open in one process: each has
    its own connection, and no query can reach another's rows.
    """
    import django
    from django.conf import settings
    from django.db import connections

    if not settings.configured:
        settings.configure(**{name: value for name, value in globals().items() if name.isupper()})
    django.setup()
    if case is None:
        return "default"
    path = str(case.resolve() / CASE_DATABASE)
    if path not in connections.databases:
        connections.databases[path] = {**connections.databases["default"], "NAME": path}
    return path
