"""How property tests run: on a busy machine too, and in CI the same examples each time."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "articlekit",
    deadline=None,
    suppress_health_check=(HealthCheck.too_slow,),
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("articlekit")
