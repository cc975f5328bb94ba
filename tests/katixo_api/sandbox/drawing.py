"""Values drawn from the schemas of the reference, with ids that exist and days that occur."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from hypothesis import strategies as st

from katixo_api.sandbox.books.books import Books
from tests.katixo_api.sandbox.reference import reference

NOBODY = "00000000-0000-4000-8000-000000000000"
TABLES = {
    "accountId": "accounts",
    "paidThroughId": "accounts",
    "glOutputAccountId": "accounts",
    "glInputAccountId": "accounts",
    "billId": "bills",
    "purchaseBillId": "bills",
    "ids": "bills",
    "entityId": "bills",
    "invoiceId": "invoices",
    "paymentId": "invoice_payments",
    "itemId": "items",
    "warehouseId": "warehouses",
    "taxGroupId": "tax_groups",
    "taxRateId": "tax_rates",
    "commentId": "comments",
    "attachmentId": "attachments",
    "targetOrgId": "organisations",
}
"""In which table the id of a member is looked for; contacts unless it stands here."""
CODES = ("5220", "1010", "1020", "2010", "4010", "5200")
TEXTS = {
    "accountCode": st.sampled_from(CODES),
    "parentCode": st.sampled_from(CODES),
    "frequency": st.sampled_from(["WEEKLY", "MONTHLY", "YEARLY"]),
    "entityType": st.sampled_from(["BILL", "EXPENSE", "CONTACT"]),
    "search": st.sampled_from(["sharma", "EXP", "27"]),
    "category": st.sampled_from(["Fuel", "Rent"]),
    "status": st.sampled_from(["OPEN", "POSTED", "DRAFT", "ACTIVE"]),
}
RATES = (0, 5, 12, 18, 28)
MOST_RUPEES, LONGEST_TEXT = 20_000, 40
Schema: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RowId:
    """The nth newest id of a table, counted round when there are fewer rows."""

    table: str
    nth: int

    def of(self, books: Books) -> str:
        """The id as the books have it now; one that nobody has when the table is empty."""
        rows = next(table for table in books.tables() if table.name == self.table).all()
        return rows[-1 - self.nth % len(rows)].id if rows else NOBODY


def settled(value: object, books: Books) -> object:
    """The value with all ids looked up."""
    if isinstance(value, RowId):
        return value.of(books)
    if isinstance(value, dict):
        return {name: settled(member, books) for name, member in value.items()}
    if isinstance(value, list):
        return [settled(member, books) for member in value]
    return value


def row_ids(table: str) -> st.SearchStrategy[RowId]:
    """Ids of one table."""
    return st.integers(0, 40).map(lambda nth: RowId(table, nth))


def values(schema: Schema, name: str) -> st.SearchStrategy[Any]:
    """Values that a schema allows."""
    schema = resolved(schema)
    for known in ("enum", "x-code-values"):
        if known in schema:
            return st.sampled_from(schema[known])
    if "anyOf" in schema:
        return st.one_of([values(option, name) for option in schema["anyOf"]])
    kinds = schema.get("type", "object")
    if isinstance(kinds, list):
        return st.one_of([values({**schema, "type": kind}, name) for kind in kinds])
    return BY_TYPE[kinds](schema, name)


def resolved(schema: Schema) -> Schema:
    """The schema behind a $ref."""
    if "$ref" not in schema:
        return schema
    found: Any = reference()
    for word in schema["$ref"].removeprefix("#/").split("/"):
        found = found[word]
    return resolved(found)


def _texts(schema: Schema, name: str) -> st.SearchStrategy[Any]:
    if schema.get("format") == "uuid":
        return row_ids(TABLES.get(name, "contacts"))
    if schema.get("format") == "date":
        return st.dates(date(2024, 1, 1), date(2028, 12, 31)).map(str)
    if name in TEXTS:
        return TEXTS[name]
    if "pattern" in schema:
        return st.from_regex(schema["pattern"].replace("\\d", "[0-9]"), fullmatch=True)
    longest = min(schema.get("maxLength", LONGEST_TEXT), LONGEST_TEXT)
    letters = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=longest)
    shortest: int = schema.get("minLength", 0)
    return letters.map(lambda text: text if len(text.strip()) >= shortest else "123456"[: max(shortest, 1)])


def _numbers(schema: Schema, name: str) -> st.SearchStrategy[Any]:
    if name.endswith("Rate"):
        return st.sampled_from(RATES)
    lowest: float = schema.get("minimum") or schema.get("exclusiveMinimum") or 0
    highest: float = schema.get("maximum") or MOST_RUPEES
    if schema["type"] == "integer":
        return st.integers(int(lowest), int(min(highest, 2030 if name == "year" else 400)))
    return st.integers(max(int(lowest * 100), 1), int(highest * 100)).map(lambda paise: paise / 100)


def _objects(schema: Schema, _: str) -> st.SearchStrategy[Any]:
    needed = set(schema.get("required", []))
    drawn = {key: values(member, key) for key, member in schema.get("properties", {}).items()}
    always = {key: value for key, value in drawn.items() if key in needed}
    return st.fixed_dictionaries(always, optional={key: drawn[key] for key in drawn if key not in needed})


def _lists(schema: Schema, name: str) -> st.SearchStrategy[Any]:
    return st.lists(values(schema.get("items", {}), name), min_size=1, max_size=3)


BY_TYPE: dict[str, Callable[[Schema, str], st.SearchStrategy[Any]]] = {
    "string": _texts,
    "number": _numbers,
    "integer": _numbers,
    "boolean": lambda schema, name: st.booleans(),
    "null": lambda schema, name: st.none(),
    "array": _lists,
    "object": _objects,
}
