"""E-invoice and UPI codes: fields, both forms of the payload, the signature, codes in pictures."""

from __future__ import annotations

import base64
import json
import sys
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib.util import find_spec

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from PIL import Image

from parsers.image import Refusal, open_image
from parsers.qr import EInvoice, UpiCode, find_codes, read_code
from tests.corpus.documents import bytes_of, labels

needs_decoder = pytest.mark.skipif(find_spec("zxingcpp") is None, reason="no wheel of zxing-cpp is installed here")
FIELDS = {
    "SellerGstin": "27AAPFU0939F1ZV",
    "BuyerGstin": "URP",
    "DocNo": "A/1",
    "DocTyp": "INV",
    "DocDt": "05/09/2026",
    "TotInvVal": 1180.5,
    "ItemCnt": 2,
    "MainHsnCode": "8471",
    "Irn": "ab" * 32,
    "IrnDt": "2026-09-05 10:00:00",
}
KEY = rsa.generate_private_key(65537, 2048)


def part(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def token(data: object, key: rsa.RSAPrivateKey = KEY) -> str:
    body = part(b'{"alg":"RS256"}') + "." + part(json.dumps({"data": data, "iss": "NIC"}).encode())
    return body + "." + part(key.sign(body.encode(), padding.PKCS1v15(), SHA256()))


def certificate(key: rsa.RSAPrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "portal")])
    start = datetime(2026, 1, 1, tzinfo=UTC)
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(7)
    return (
        built.not_valid_before(start)
        .not_valid_after(start + timedelta(days=999))
        .sign(key, SHA256())
        .public_bytes(Encoding.PEM)
    )


def einvoice(text: str, pem: bytes | None = None) -> EInvoice:
    code = read_code(text, certificate_pem=pem)
    assert isinstance(code, EInvoice)
    return code


@pytest.mark.parametrize("data", [json.dumps(FIELDS), FIELDS])
def test_payload_is_read_as_string_and_as_object(data: object) -> None:
    code = einvoice(token(data))
    assert (code.seller_gstin, code.buyer_gstin, code.number) == ("27AAPFU0939F1ZV", None, "A/1")
    assert (code.day, code.total, code.item_count) == (date(2026, 9, 5), Decimal("1180.50"), 2)


def test_signature_is_not_checked_without_a_certificate() -> None:
    assert einvoice(token(json.dumps(FIELDS))).signed is None


def test_signature_of_the_portal_holds() -> None:
    assert einvoice(token(json.dumps(FIELDS)), certificate(KEY)).signed is True


def test_signature_of_somebody_else_is_broken() -> None:
    stranger = rsa.generate_private_key(65537, 2048)
    assert einvoice(token(json.dumps(FIELDS), stranger), certificate(KEY)).signed is False


@pytest.mark.parametrize(
    "text", ["", "a.b.c", "x" * 3000, "....", "e30.e30.e30", "upi://pay?am=5", "https://a.in/?x=1.2.3", part(b"[") * 3]
)
def test_other_codes_are_nothing(text: str) -> None:
    assert read_code(text) is None


def test_upi_code_without_amount_leaves_it_open() -> None:
    assert read_code("upi://pay?pa=asha@okaxis&pn=Asha%20Stores") == UpiCode("asha@okaxis", "Asha Stores", None)


@needs_decoder
def test_code_in_a_photo_is_found() -> None:
    picture = open_image(bytes_of("d052.jpg"))
    assert not isinstance(picture, Refusal)
    code = find_codes(picture)[0]
    assert isinstance(code, EInvoice)
    assert (code.number, str(code.total)) == (labels()["d052.jpg"]["number"], labels()["d052.jpg"]["total"])


def test_without_a_decoder_no_code_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    assert find_codes(Image.new("L", (40, 40))) == ()
