"""Ten thousand mutated signatures and bodies are refused, and the comparison is the constant-time one."""

from __future__ import annotations

import ast
import inspect
import random

from bot.channels.whatsapp import signature
from bot.channels.whatsapp.signature import is_signed, sign

BODY = b'{"object": "whatsapp_business_account", "entry": []}'
MUTATIONS = 10_000


def mutate(text: str, chance: random.Random) -> str:
    """Change one place of a text: another character, one more, one less."""
    place, letter = chance.randrange(len(text)), chance.choice("0123456789abcdefABCDEF=:é\0 ")
    return chance.choice(
        [text[:place] + letter + text[place + 1 :], text[:place] + letter + text[place:], text[:place]]
    )


def test_no_mutated_signature_passes() -> None:
    chance, right = random.Random(8), sign("secret", BODY)
    mutated = [one for one in (mutate(right, chance) for _ in range(MUTATIONS + 2000)) if one != right][:MUTATIONS]
    assert len(mutated) == MUTATIONS
    assert [one for one in mutated if is_signed("secret", BODY, one)] == []


def test_no_mutated_body_passes() -> None:
    chance, right = random.Random(9), sign("secret", BODY)
    bodies = (bytes(BODY[:place]) + bytes([chance.randrange(256)]) + BODY[place + 1 :] for place in range(len(BODY)))
    assert [body for body in bodies if body != BODY and is_signed("secret", body, right)] == []


def test_the_right_signature_passes() -> None:
    assert is_signed("secret", BODY, sign("secret", BODY))


def test_every_comparison_of_secrets_takes_constant_time() -> None:
    tree = ast.parse(inspect.getsource(signature))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Compare)]
    assert inspect.getsource(signature).count("hmac.compare_digest(") == 2
