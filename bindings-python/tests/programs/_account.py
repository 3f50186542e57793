"""Where the sandbox is that the tests have started."""

import json
import os
from typing import Any

_GLANCE = json.loads(os.environ["TILLBRIDGE_SANDBOX_READY"])["glance_grow"]
ACCOUNT: dict[str, Any] = {"api_key": _GLANCE["api_key"], "base_url": _GLANCE["base_url"]}
