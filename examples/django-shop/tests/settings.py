"""The shop's settings with nothing secret in them; the runner adds where the sandbox is."""

import os

os.environ.setdefault("DJANGO_SECRET_KEY", "only-for-tests")
os.environ.setdefault("GLANCE_API_KEY", "given-by-the-sandbox")
os.environ.setdefault("GLOBIANCE_API_KEY", "given-by-the-sandbox")
os.environ.setdefault("GLOBIANCE_SECRET", "given-by-the-sandbox")
os.environ.setdefault("GLOBIANCE_WEBHOOK_KEY", "nobody-guesses-this")

from shop.settings import *  # noqa: F403

TEST_RUNNER = "tests.sandbox.Runner"
# The live server of the tests has no TLS.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
