"""A limit on guessing at open pages, counted over all processes in the cache."""

import hashlib

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest


def too_many(request: HttpRequest, what: str, *, most: int, seconds: int, count: bool = False) -> bool:
    """Whether somebody at this address did `what` at least `most` times; with `count` this time is one of them.

    The address itself is not kept: only a hash of it, until `seconds` after the first time.
    """
    address = str(get_adapter(request).get_client_ip(request))
    key = f"throttle:{what}:{hashlib.sha256(address.encode()).hexdigest()}"
    if count:
        cache.add(key, 0, seconds)
        try:
            cache.incr(key)
        except ValueError:  # it lapsed in between
            cache.set(key, 1, seconds)
    return int(cache.get(key, 0)) >= most
