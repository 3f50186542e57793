import os
from decimal import Decimal

import tillbridge

grow = tillbridge.GlanceGrow(
    api_key=os.environ["GLANCE_API_KEY"], base_url=os.environ["GLANCE_BASE_URL"]
)
paid = grow.charge(amount=Decimal("117.45"), currency="ILS", card_token="tok_visa")
assert paid.amount == Decimal("117.45"), paid
print(f"python charged {paid.amount} ILS through {tillbridge.__file__}")
