"""What a web server runs: always with the application's own least-privileged database login."""

import os

from django.core.wsgi import get_wsgi_application

from config.memory import roomy, settle

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
os.environ["WERKROUTE_LOGIN"] = "app"

application = roomy(get_wsgi_application())
settle()
