"""How Python keeps its memory: how often it looks for what nothing uses any more, and where it keeps its calls."""

import gc
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

#: New objects until the next look. Python's own 700 lets a page of a thousand rows be looked through dozens of times.
OBJECTS = 50_000
YOUNG_LOOKS = 20
MIDDLE_LOOKS = 100
#: Half a megabyte, in words; Python takes a whole one then, of which the other half is for the calls inside.
ROOM = 65_000


def settle() -> None:
    """Leave out of every later look what is loaded by now, since it stays, and look less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS, YOUNG_LOOKS, MIDDLE_LOOKS)


def roomy(function: Callable[P, T]) -> Callable[P, T]:
    """A function whose calls, however deep, find room in one piece of memory.

    Python keeps the calls that are going on in pieces of 16 KB. A loop that happens to run at the end of a piece gets
    and gives back the next one at every call, from the operating system: such a loop can take two hundred times as
    long, and the tests of our pages took a tenth longer. One call that seems to need much makes one large piece.
    """

    def call(*arguments: P.args, **named: P.kwargs) -> T:
        return function(*arguments, **named)

    call.__code__ = call.__code__.replace(co_stacksize=ROOM)
    return call
