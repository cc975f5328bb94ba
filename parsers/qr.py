"""QR codes on bills: the signed e-invoice code and UPI payment codes; decoding by zxing-cpp on the full-size picture.

The e-invoice code is a JWT whose payload holds `data`, a JSON *string* (a few writers put an object). Fields as
issued by the invoice registration portal: SellerGstin, BuyerGstin, DocNo, DocTyp, DocDt (dd/mm/yyyy), TotInvVal,
ItemCnt, MainHsnCode, Irn, IrnDt. The signature (RS256) is checked when the operator gives the portal's public
certificate; without it the answer is None, "not checked". A UPI code names a payee; it proves no payment.

>>> read_code("upi://pay?pa=shop@bank&pn=Asha%20Stores&am=120.50&cu=INR").payee
'Asha Stores'
>>> read_code("https://example.com") is None
True
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from importlib import import_module
from importlib.util import find_spec
from urllib.parse import parse_qs, urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import load_pem_x509_certificate
from PIL import Image

DOCUMENT_TYPES = {"INV": "invoice", "CRN": "credit note", "DBN": "debit note"}


@dataclass(frozen=True, slots=True)
class EInvoice:
    """What the signed code of an e-invoice says. `signed` is None while no certificate was given."""

    seller_gstin: str | None
    buyer_gstin: str | None
    number: str | None
    document_type: str | None
    day: date | None
    total: Decimal | None
    item_count: int | None
    main_hsn: str | None
    irn: str | None
    signed: bool | None = None


@dataclass(frozen=True, slots=True)
class UpiCode:
    """Whom a UPI code pays; most printed codes leave the amount open."""

    address: str
    payee: str | None
    amount: Decimal | None
    reference: str | None = None


Code = EInvoice | UpiCode


def find_codes(picture: Image.Image, *, certificate_pem: bytes | None = None) -> tuple[Code, ...]:
    """Read all known codes in a picture: as it is, then once at double size; none where no decoder is installed."""
    if find_spec("zxingcpp") is None:
        return ()
    decoder = import_module("zxingcpp")  # native library
    texts = [found.text for found in decoder.read_barcodes(picture, formats=decoder.BarcodeFormat.QRCode)]
    if not texts and max(picture.size) <= 2600:
        double = picture.convert("L").resize((picture.width * 2, picture.height * 2), Image.Resampling.BICUBIC)
        texts = [found.text for found in decoder.read_barcodes(double, formats=decoder.BarcodeFormat.QRCode)]
    return read_codes(texts, certificate_pem=certificate_pem)


def read_codes(texts: Iterable[str], *, certificate_pem: bytes | None = None) -> tuple[Code, ...]:
    """Keep the texts that are e-invoice or UPI codes."""
    codes = (read_code(text, certificate_pem=certificate_pem) for text in texts)
    return tuple(code for code in codes if code is not None)


def read_code(text: str, *, certificate_pem: bytes | None = None) -> Code | None:
    """Understand the text of one code, or give None for any other code."""
    if text.lower().startswith("upi:"):
        return _read_upi(text)
    fields = _einvoice_fields(text)
    if fields is None:
        return None
    return EInvoice(
        seller_gstin=_text(fields.get("SellerGstin")),
        buyer_gstin=_gstin_or_none(fields.get("BuyerGstin")),
        number=_text(fields.get("DocNo")),
        document_type=_text(fields.get("DocTyp")),
        day=_day(_text(fields.get("DocDt"))),
        total=_money(fields.get("TotInvVal")),
        item_count=_whole(fields.get("ItemCnt")),
        main_hsn=_text(fields.get("MainHsnCode")),
        irn=_text(fields.get("Irn")),
        signed=None if certificate_pem is None else _is_signed(text, certificate_pem),
    )


def _read_upi(text: str) -> UpiCode | None:
    try:
        query = {key: values[0].strip() for key, values in parse_qs(urlsplit(text).query).items()}
    except ValueError:
        return None
    address = query.get("pa", "")
    if not address:
        return None
    return UpiCode(address, query.get("pn"), _money(query.get("am")), query.get("tr") or query.get("tn"))


def _einvoice_fields(text: str) -> dict[str, object] | None:
    """Decode the payload, then the JSON string inside it; None when it is no e-invoice."""
    parts = text.strip().split(".")
    if len(parts) != 3:
        return None
    try:
        outer = json.loads(_unpad(parts[1]))
        inner = outer.get("data", outer) if isinstance(outer, dict) else None
        fields = json.loads(inner) if isinstance(inner, str) else inner
    except (ValueError, binascii.Error, RecursionError):
        return None
    return fields if isinstance(fields, dict) and ("Irn" in fields or "SellerGstin" in fields) else None


def _unpad(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _is_signed(text: str, certificate_pem: bytes) -> bool:
    """Check the RS256 signature against the portal's certificate."""
    signed_part, _, signature = text.strip().rpartition(".")
    try:
        key = load_pem_x509_certificate(certificate_pem).public_key()
        if not isinstance(key, RSAPublicKey):
            return False
        key.verify(_unpad(signature), signed_part.encode(), PKCS1v15(), SHA256())
    except (InvalidSignature, ValueError, binascii.Error):
        return False
    return True


def _text(value: object) -> str | None:
    return str(value).strip() or None if value is not None else None


def _gstin_or_none(value: object) -> str | None:
    """A buyer without registration is written URP."""
    text = _text(value)
    return None if text in (None, "URP") else text


def _day(text: str | None) -> date | None:
    for form in ("%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime((text or "")[:10], form).date()  # noqa: DTZ007 - a calendar day has no zone
        except ValueError:
            continue
    return None


def _money(value: object) -> Decimal | None:
    try:
        amount = Decimal(str(value)) if value not in (None, "") else None
        return amount.quantize(Decimal("0.01")) if amount is not None and amount.is_finite() else None
    except InvalidOperation:
        return None


def _whole(value: object) -> int | None:
    return int(str(value)) if value is not None and str(value).isdigit() else None
