"""Strong identifiers, sealed: a key per person, wrapped by a key that never stands in the database.

A number is found again through a keyed index that includes the pilot: two pilots' rows cannot be laid beside each
other. Rotation wraps the persons' keys anew and leaves every sealed value, also in history, as it is. Forgetting a
person's key forgets the numbers.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

FORMAT = 1
NONCE_BYTES = 12
KEY_BITS = 256
WRAPPED_BYTES = 62  # format, key number, nonce, 32 bytes of key, 16 bytes of seal


class VaultError(Exception):
    """A sealed value that cannot be opened: another person's, another field's, tampered with, or of an unknown key."""


@dataclass(frozen=True, slots=True)
class Vault:
    """The ring of wrapping keys by number (the highest wraps) and the key of the index."""

    ring: dict[int, AESGCM]
    index_key: bytes

    def new_key(self, person: UUID) -> bytes:
        """A fresh key for a person, wrapped."""
        return self._wrap(AESGCM.generate_key(KEY_BITS), person)

    def rewrap(self, wrapped: bytes, person: UUID) -> bytes:
        """The same key under the newest wrapping key."""
        return self._wrap(self._unwrap(wrapped, person), person)

    def is_newest(self, wrapped: bytes) -> bool:
        """Whether a person's key is under the newest wrapping key already."""
        return bytes(wrapped)[1:2] == bytes([max(self.ring)])

    def seal(self, wrapped: bytes, field: str, person: UUID, text: str) -> bytes:
        """Seal `text` for exactly this field of this person."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        key = AESGCM(self._unwrap(wrapped, person))
        return bytes([FORMAT]) + nonce + key.encrypt(nonce, text.encode(), f"{field}|{person}".encode())

    def open(self, wrapped: bytes, field: str, person: UUID, sealed: bytes) -> str:
        """The text again. Raises VaultError, and never gives back anything that it did not seal itself."""
        blob = bytes(sealed)
        if blob[:1] != bytes([FORMAT]):
            raise VaultError("a sealed value has an unknown format")
        key = AESGCM(self._unwrap(wrapped, person))
        nonce, body = blob[1 : 1 + NONCE_BYTES], blob[1 + NONCE_BYTES :]
        try:
            return key.decrypt(nonce, body, f"{field}|{person}".encode()).decode()
        except InvalidTag:
            raise VaultError("a sealed value does not belong here") from None

    def index(self, field: str, pilot_id: int, number: str) -> bytes:
        """What finds an equal number again, inside one pilot only."""
        return hmac.new(self.index_key, f"{field}|v1|{pilot_id}|{number}".encode(), hashlib.sha256).digest()

    def _wrap(self, key: bytes, person: UUID) -> bytes:
        newest = max(self.ring)
        nonce = secrets.token_bytes(NONCE_BYTES)
        return bytes([FORMAT, newest]) + nonce + self.ring[newest].encrypt(nonce, key, f"key|{person}".encode())

    def _unwrap(self, wrapped: bytes, person: UUID) -> bytes:
        blob = bytes(wrapped)
        if len(blob) != WRAPPED_BYTES or blob[0] != FORMAT:
            raise VaultError("a person's key has an unknown format")
        ring_key = self.ring.get(blob[1])
        if ring_key is None:
            raise VaultError(f"wrapping key {blob[1]} is not configured")
        start = 2 + NONCE_BYTES
        try:
            return ring_key.decrypt(blob[2:start], blob[start:], f"key|{person}".encode())
        except InvalidTag:
            raise VaultError("a person's key does not belong here") from None


@cache
def _vault(ring: str, index_key: str) -> Vault:
    numbered = (part.split(":") for part in ring.split(","))
    return Vault({int(number): AESGCM(bytes.fromhex(key)) for number, key in numbered}, bytes.fromhex(index_key))


def vault() -> Vault:
    """The vault of the settings VAULT_KEYS and VAULT_INDEX_KEY."""
    return _vault(settings.VAULT_KEYS, settings.VAULT_INDEX_KEY)
