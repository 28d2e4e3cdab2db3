"""Answers to what somebody just did, which may name a participant: kept for the membership they were given in."""

from collections.abc import Iterator
from typing import Any

from django.contrib.messages.storage.base import Message
from django.contrib.messages.storage.session import SessionStorage


class Storage(SessionStorage):
    """In the session, which ends at logout; a message of one pilot waits until its own pilot is open again.

    Django's own default is a cookie, which the next one at the same computer would read too.
    """

    def add(self, level: int, message: str, extra_tags: str | None = "") -> None:
        super().add(level, message, extra_tags or self._membership())

    def __iter__(self) -> Iterator[Message]:
        given, here = [*super().__iter__()], ("", self._membership())
        self._loaded_data = [message for message in given if message.extra_tags in here]
        self._queued_messages = [message for message in given if message.extra_tags not in here]
        return iter(self._loaded_data)

    def _membership(self) -> str:
        membership: Any = getattr(self.request, "membership", None)
        return f"membership-{membership.pk}" if membership is not None else ""
