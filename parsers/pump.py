"""A petrol pump's slip: product, rate, volume and amount stand below each other and make one line.

The product is named in words or by the oil companies' short names (MS, HSD, XP95).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from parsers.document import Document, Line
from parsers.table_line import TableLine

_NAMES = {
    "product": r"product|fuel(?: ?type)?|item|grade|nozzle product",
    "rate": r"rate(?: ?\(?rs\.?\)?)?|price|unit price|rsp",
    "volume": r"volume|qty\.?|quantity|litres?|ltrs?|vol\.?",
    "amount": r"(?:net |total |sale |fuel |bill )?(?:amount|amt|sale|total)(?: ?rs\.?)?",
}
_FUELS = re.compile(
    r"petrol|diesel|\bms\b|\bhsd\b|\bcng\b|\blpg\b|xp ?\d\d|power|speed|turbo|e20|premium|adblue|gasoline",
    re.IGNORECASE,
)


def read_pump(document: Document) -> Iterator[TableLine]:
    """The one line of a slip, when product, rate, volume and amount are all there."""
    found: dict[str, tuple[Line, str]] = {}
    for line in document.lines:
        for name, pattern in _NAMES.items():
            match = re.match(
                rf"\W*(?:{pattern})\s*(?:[/(][A-Za-z./ ]+\)?)?\s*[:=\-]*\s*(?P<value>(?:rs\.?\s*|"
                rf"₹\s*)?[A-Za-z\d][\w.,]*)",
                line.text,
                re.IGNORECASE,
            )
            value = re.sub(r"(?i)^(?:rs\.?|₹)\s*", "", match["value"]) if match else ""
            fits = _FUELS.search(value) if name == "product" else re.match(r"[\d,]+(?:\.\d+)?", value)
            if match and fits and name not in found:
                found[name] = (line, value)
    if found.keys() == _NAMES.keys():
        rate, volume, amount = (_decimal(found[name][1]) for name in ("rate", "volume", "amount"))
        line, product = found["product"]
        yield TableLine(product, amount.quantize(Decimal("0.01")), line, quantity=volume, unit="L", unit_price=rate)


def _decimal(text: str) -> Decimal:
    match = re.match(r"[\d,]+(?:\.\d+)?", text)
    return Decimal(match.group().replace(",", "")) if match else Decimal(0)
