"""Glance Grow behind one careful client: exact money, honest outcomes.

``GlanceGrow`` blocks, ``AsyncGlanceGrow`` is its twin for asyncio; every failure is a
``PaymentError``. Names are loaded when they are first used, so that importing the package costs
next to nothing.
"""

from tillbridge._generated_names import MODULES as _MODULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tillbridge._generated_names import *  # noqa: F403

__version__ = "0.1.0"

if not TYPE_CHECKING:
    import builtins

    # Some errors share a name with one of Python's own, which a star import leaves alone.
    __all__ = sorted(name for name in _MODULES if not hasattr(builtins, name))

    def __getattr__(name):
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(module), name)
        return value

    def __dir__():
        return sorted({*globals(), *_MODULES})
