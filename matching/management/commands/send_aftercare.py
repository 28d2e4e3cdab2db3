"""Send the mails of aftercare that are due. Run it every morning; a second run on a day sends nothing twice."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from django.utils import timezone

from config.database.scope import maintenance
from matching.services.links import Sent, send_due
from pilots.models import Pilot


class Command(BaseCommand):
    help = "Send the mails of aftercare that are due today, and chase those without an answer after 3 and 10 days."

    def handle(self, *args: Any, **options: Any) -> None:
        on = timezone.localdate()
        with maintenance():
            pilots = list(Pilot.objects.values_list("pk", "slug"))
        total = Sent()
        for pilot, slug in pilots:
            with maintenance(pilot):
                done = send_due(pilot, on=on, address=address)
            total.failed += done.failed
            if options["verbosity"] and (done.sent or done.failed or done.without_address):
                said = f"{done.sent} verstuurd, {done.failed} mislukt, {done.without_address} zonder e-mailadres"
                self.stdout.write(f"{slug}: {said}")
        if total.failed:
            raise CommandError(f"{total.failed} mails zijn niet verstuurd. De volgende keer gaan ze opnieuw.")


def address(token: str) -> str:
    """The full link of a token: the host comes from the settings, never from a request."""
    return f"{settings.SITE_URL.rstrip('/')}{reverse('answer:question', args=[token])}"
