import os

import tillbridge

client = tillbridge.GlanceGrow(
    api_key=os.environ["GLANCE_API_KEY"], base_url=os.environ["GLANCE_BASE_URL"]
)
page = client.list_transactions(limit=1)
assert len(page.items) == 1, page
print(f"python read 1 of {page.total} transactions through {tillbridge.__file__}")
