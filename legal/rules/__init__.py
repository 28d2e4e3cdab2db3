"""The law as pure functions: facts, a date and dated parameters in; an answer with its reasons out."""
