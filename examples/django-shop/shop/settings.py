"""Settings. What differs between machines, and every secret, comes from the environment."""

import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

DEBUG = os.environ.get("DJANGO_DEBUG") == "1"
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
ALLOWED_HOSTS = os.environ.get("DJANGO_ALLOWED_HOSTS", "localhost,127.0.0.1").split(",")

# Without addresses the provider's production is meant.
GLANCE = {
    "api_key": os.environ["GLANCE_API_KEY"],
    "base_url": os.environ.get("GLANCE_BASE_URL"),
}
GLOBIANCE = {
    "api_key": os.environ["GLOBIANCE_API_KEY"],
    "secret": os.environ["GLOBIANCE_SECRET"],
    "base_url": os.environ.get("GLOBIANCE_BASE_URL"),
    "merchant_ui_url": os.environ.get("GLOBIANCE_MERCHANT_UI_URL"),
}
# Globiance signs no message: a path that nobody can guess keeps strangers away.
GLOBIANCE_WEBHOOK_KEY = os.environ["GLOBIANCE_WEBHOOK_KEY"]

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "orders",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
ROOT_URLCONF = "shop.urls"
WSGI_APPLICATION = "shop.wsgi.application"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": BASE_DIR / "db.sqlite3",
        # SQLite has no row locks: a transaction that begins as a writer is what `select_for_update`
        # is elsewhere.
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20},
        # A file as in production, so that each thread of the tests has a connection of its own.
        "TEST": {"NAME": BASE_DIR / "test.sqlite3"},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TIME_ZONE = "UTC"
USE_TZ = True
STATIC_URL = "static/"

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEBUG
# The bank's page leads the payer back with a GET from elsewhere, which `Lax` lets keep the session.
SESSION_COOKIE_SAMESITE = "Lax"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {
        "orders": {"handlers": ["console"], "level": "INFO"},
        # Every request to a provider, without bodies and secrets.
        "tillbridge": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "WARNING")},
    },
}
