"""What is refused says why, and what to do next."""

import ast

from tests.source import modules, tree

SENTENCE_AND_STEP = 3


def says_what_to_do(call: ast.Call) -> bool:
    """Whether a refusal is made with a next step: by name, as the third value, or within what is unpacked."""
    named = any(keyword.arg == "next_step" for keyword in call.keywords)
    return named or len(call.args) >= SENTENCE_AND_STEP or any(isinstance(arg, ast.Starred) for arg in call.args)


def test_every_refusal_says_what_to_do_next():
    calls = [
        (str(path), node)
        for path in modules("matching")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "refuse"
    ]
    assert len(calls) > 30, "control: they are really found"
    assert [(path, node.lineno) for path, node in calls if not says_what_to_do(node)] == []
