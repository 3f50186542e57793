"""The clients of the payment providers.

Each is made when it is first needed and then kept: it holds the connections, and may be shared
between threads. One that was made before a fork (gunicorn's `--preload`) works in the workers.
"""

from functools import cache

from django.conf import settings
from tillbridge import GlanceGrow, GlobiancePay


@cache
def grow() -> GlanceGrow:
    return GlanceGrow(**settings.GLANCE)


@cache
def globiance() -> GlobiancePay:
    return GlobiancePay(**settings.GLOBIANCE)
