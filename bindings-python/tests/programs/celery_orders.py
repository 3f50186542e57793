"""Puts as many orders into the queue as it is told."""

import sys

from celery_app import charge

for number in range(int(sys.argv[1])):
    charge.delay(f"task-{number}")
