from django.apps import AppConfig


class ReportingConfig(AppConfig):
    name = "reporting"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Put the figures that were made public in Mijn werk."""
        from reporting import news  # noqa: PLC0415  needs the models

        news.register()
