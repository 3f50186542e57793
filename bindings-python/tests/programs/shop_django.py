"""A Django shop with a view of each kind, made before the server forks its workers."""

import asyncio
import os
import secrets

import django
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, JsonResponse
from django.urls import path

import tillbridge
from _account import ACCOUNT, order

settings.configure(
    SECRET_KEY=secrets.token_hex(), ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__
)
django.setup()

client = tillbridge.GlanceGrow(**ACCOUNT)
async_client = tillbridge.AsyncGlanceGrow(**ACCOUNT)
client.charge(**order("before"))
asyncio.run(async_client.charge(**order("before, on a loop")))


def told(made: tillbridge.GrowTransaction) -> JsonResponse:
    return JsonResponse({"transaction_id": made.transaction_id, "worker": os.getpid()})


def charge(_: HttpRequest, name: str) -> JsonResponse:
    return told(client.charge(**order(name)))


async def charge_on_a_loop(_: HttpRequest, name: str) -> JsonResponse:
    made = await asyncio.gather(
        async_client.charge(**order(name)), async_client.list_transactions(limit=1)
    )
    return told(made[0])


urlpatterns = [path("sync/<name>", charge), path("async/<name>", charge_on_a_loop)]
wsgi = get_wsgi_application()
asgi = get_asgi_application()
