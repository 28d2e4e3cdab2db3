"""Production: every secret and address comes from the environment; what is missing stops the start with a sentence."""

from config.environment import required

# First: without it the base would make a database of its own.
required("DATABASE_URL", "the database, as postgres://werkroute_app:...@host/name")

from config.settings.base import *  # noqa: E402, F403
from config.settings.base import CONTENT_SECURITY_POLICY, env  # noqa: E402

SECRET_KEY = required("SECRET_KEY", "the key that signs sessions, 50 random characters or more")
VAULT_KEYS = required("VAULT_KEYS", "the keys that wrap participants' keys, as 1:<64 hex digits>[,2:<64 hex digits>]")
VAULT_INDEX_KEY = required("VAULT_INDEX_KEY", "the key of the search index over sealed numbers, 64 hex digits")
ALLOWED_HOSTS = required("ALLOWED_HOSTS", "the host names of this site, separated by commas").split(",")
SITE_URL = env.str("SITE_URL", default=f"https://{ALLOWED_HOSTS[0]}")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]

SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
BEHIND_PROXY = env.bool("BEHIND_PROXY", default=False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = env.bool("SECURE_HSTS_PRELOAD", default=True)
CONTENT_SECURITY_POLICY["DIRECTIVES"]["upgrade-insecure-requests"] = True
# Without a proxy X-Forwarded-For is what the visitor says: believing it would give every log-in attempt a new address.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", default=1) if BEHIND_PROXY else 0

EMAIL_HOST = required("EMAIL_HOST", "the mail server")
EMAIL_PORT = env.int("EMAIL_PORT", default=587)
EMAIL_HOST_USER = env.str("EMAIL_HOST_USER", default="")
EMAIL_HOST_PASSWORD = env.str("EMAIL_HOST_PASSWORD", default="")
EMAIL_USE_TLS = env.bool("EMAIL_USE_TLS", default=True)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = required("DEFAULT_FROM_EMAIL", "the sender of mail")
