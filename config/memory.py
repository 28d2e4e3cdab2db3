"""How often Python looks through its memory for rings of objects that nothing uses any more."""

import gc

#: New objects until the next look. Python's own 700 lets a page of a thousand rows be looked through dozens of times.
OBJECTS = 50_000
YOUNG_LOOKS = 20
MIDDLE_LOOKS = 100


def settle() -> None:
    """Leave out of every later look what is loaded by now, since it stays, and look less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS, YOUNG_LOOKS, MIDDLE_LOOKS)
