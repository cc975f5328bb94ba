"""Every example of the description goes through the models and comes back member by member."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import AliasChoices, BaseModel
from pydantic.fields import FieldInfo

from katixo_api.record import Longest, Request, read_record, write_request
from tests.contract.models import RECORDS, REQUESTS
from tests.contract.spec import answered_examples, examples, read_spec, schemas

# Members that no part of this client needs, and why.
LEFT_OUT = {
    "UserInfo": {"industry", "industryCode", "onboardingCompleted", "defaultLandingPage"},  # the vendor's own app
    "Invoice": {"taxLines"},  # an object without described members
    "VendorPaymentRequest": {"tdsAmount", "tdsSection"},  # booked on the wrong side: never send it
}
DATA_OF = {
    "getContact": "Contact",
    "getBill": "Bill",
    "getExpense": "Expense",
    "getInvoice": "Invoice",
    "getAccountBalance": "AccountBalance",
    "createJournalEntry": "JournalEntry",
    "postVendorCredit": "VendorCredit",
}


def names(name: str, field: FieldInfo) -> set[str]:
    """Give the wire names a field is read from."""
    if isinstance(field.validation_alias, AliasChoices):
        return {str(choice) for choice in field.validation_alias.choices}
    return {field.alias or name}


def known(model: type[BaseModel]) -> set[str]:
    return {each for name, field in model.model_fields.items() for each in names(name, field)}


def differences(sent: Any, kept: Any, path: str = "") -> list[str]:
    """List where what was kept is not what was sent; a null may be any empty value."""
    match sent, kept:
        case dict(), BaseModel():
            by_name = {each: getattr(kept, n) for n, f in type(kept).model_fields.items() for each in names(n, f)}
            return [line for name in sent for line in differences(sent[name], by_name[name], f"{path}.{name}")]
        case list(), tuple():
            assert len(sent) == len(kept), path
            pairs = enumerate(zip(sent, kept, strict=True))
            return [line for index, (a, b) in pairs for line in differences(a, b, f"{path}[{index}]")]
        case None, _:
            return [] if kept in (None, "", 0, False, ()) else [path]
        case str(), datetime():
            return [] if datetime.fromisoformat(sent) == kept else [path]
        case str(), date():
            return [] if sent == kept.isoformat() else [path]
        case _:
            return [] if sent == kept and isinstance(sent, bool) == isinstance(kept, bool) else [path]


SCHEMA_EXAMPLES = [(name, example) for name in RECORDS for example in examples(name)]
ANSWER_EXAMPLES = [(DATA_OF[operation.id], data) for operation, data in answered_examples()]


@pytest.mark.parametrize(("schema", "example"), SCHEMA_EXAMPLES + ANSWER_EXAMPLES)
def test_an_example_is_kept_member_by_member(schema: str, example: dict[str, Any]) -> None:
    assert differences(example, read_record(RECORDS[schema], example)) == []


@pytest.mark.parametrize(("schema", "example"), SCHEMA_EXAMPLES + ANSWER_EXAMPLES)
def test_an_example_without_its_nulls_and_with_new_members_reads_the_same(schema: str, example: dict[str, Any]) -> None:
    bare = {name: value for name, value in example.items() if value is not None} | {"newMember": {"a": [1]}}
    assert read_record(RECORDS[schema], bare) == read_record(RECORDS[schema], example)


@pytest.mark.parametrize("schema", RECORDS)
def test_a_model_reads_every_described_member(schema: str) -> None:
    assert set(schemas()[schema]["properties"]) - known(RECORDS[schema]) <= LEFT_OUT.get(schema, set())


@pytest.mark.parametrize("schema", REQUESTS)
def test_a_model_writes_every_described_member(schema: str) -> None:
    assert set(schemas()[schema]["properties"]) - known(REQUESTS[schema]) <= LEFT_OUT.get(schema, set())


@pytest.mark.parametrize("schema", REQUESTS)
def test_a_model_needs_what_the_description_needs(schema: str) -> None:
    needed = {field.alias for field in REQUESTS[schema].model_fields.values() if field.is_required()}
    defaulted = {"sourceModule"}  # always MANUAL
    assert set(schemas()[schema].get("required", [])) - defaulted <= needed


@pytest.mark.parametrize(("schema", "example"), [(name, each) for name in REQUESTS for each in examples(name)])
def test_a_request_example_is_written_member_by_member(schema: str, example: dict[str, Any]) -> None:
    written = json.loads(write_request(REQUESTS[schema].model_validate(example)), parse_float=Decimal)
    assert {name: written[name] for name in example if name != "lines"} == {
        name: value for name, value in example.items() if name != "lines"
    }
    for sent, line in zip(example.get("lines", ()), written.get("lines", ()), strict=True):
        assert sent.items() <= line.items()


def limits(model: type[Request]) -> dict[str, int]:
    return {
        field.alias or name: rule.characters
        for name, field in model.model_fields.items()
        for rule in field.metadata
        if isinstance(rule, Longest)
    }


@pytest.mark.parametrize("schema", REQUESTS)
def test_every_length_limit_is_checked_before_sending(schema: str) -> None:
    described = {name: p["maxLength"] for name, p in schemas()[schema]["properties"].items() if "maxLength" in p}
    kept = {name: limit for name, limit in described.items() if name in known(REQUESTS[schema])}
    assert kept.items() <= limits(REQUESTS[schema]).items()


def test_the_description_is_the_one_that_was_read() -> None:
    assert sum(op["x-status"] == "documented" for p in read_spec()["paths"].values() for op in p.values()) == 41
