"""The lookup `among`: one of many keys, as one parameter; of `in` each key is one, which takes long for hundreds."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Field, Lookup
from django.db.models.fields.related import ForeignObject
from django.db.models.sql.compiler import SQLCompiler


def written(keys: Iterable[Any]) -> str:
    """An array of keys as one text: of an array the driver looks through every element for what is to be escaped."""
    return f"{{{','.join(key.hex if isinstance(key, UUID) else str(int(key)) for key in keys)}}}"


@ForeignObject.register_lookup  # which does not look at those of other fields
@Field.register_lookup
class Among(Lookup):
    """`filter(participant_id__among=keys)`: `= ANY` of an array of keys, UUIDs or numbers."""

    lookup_name = "among"
    prepare_rhs = False
    rhs: Iterable[Any]

    def as_sql(self, compiler: SQLCompiler, connection: Any) -> tuple[str, Any]:
        column, parameters = self.process_lhs(compiler, connection)
        kind = self.lhs.output_field.db_type(connection)
        return f"{column} = ANY(%s::{kind}[])", (*parameters, written(self.rhs))
