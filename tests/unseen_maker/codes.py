"""Codes on bills: a signed e-invoice (with a signature nobody made) and a payment code."""

from __future__ import annotations

import base64
import io
import json
import random
from dataclasses import replace

import zxingcpp
from PIL import Image

from tests.unseen_maker.markup import Sheet
from tests.unseen_maker.paper import airy, boxed_ledger, letterhead
from tests.unseen_maker.tills import diner, kirana, memo


def e_invoice(rng: random.Random) -> Sheet:
    """A tax invoice with IRN and code."""
    sheet = rng.choice((boxed_ledger, airy, letterhead))(rng)
    truth = sheet.label
    irn = f"{rng.getrandbits(256):064x}"
    day = "/".join(reversed(str(truth["date"]).split("-")))
    inner: dict[str, object] = {
        "SellerGstin": truth["vendor_gstin"],
        "BuyerGstin": truth["buyer_gstin"],
        "DocNo": truth["number"],
    }
    inner |= {
        "DocTyp": "INV",
        "DocDt": day,
        "TotInvVal": float(str(truth["total"])),
        "ItemCnt": 1,
        "MainHsnCode": "7318",
    }
    inner |= {"Irn": irn, "IrnDt": f"{truth['date']} 12:01:00"}
    parts = ({"alg": "RS256", "typ": "JWT"}, {"data": json.dumps(inner), "iss": "NIC"})
    token = ".".join(_packed(json.dumps(part).encode()) for part in parts) + "." + _packed(rng.randbytes(256))
    html = f"<p>IRN : {irn}</p><p>Ack No. : 1126{rng.randrange(10**10, 10**11)}</p>" + _picture(token, 330) + sheet.html
    return replace(sheet, html=html, label=truth | {"kind": "einvoice", "qr": "einvoice"})


def with_payment_code(rng: random.Random) -> Sheet:
    """A small bill that ends with a code to pay by."""
    sheet = rng.choice((diner, kirana, memo))(rng)
    link = f"upi://pay?pa=shop{rng.randrange(999)}@okbank&pn=Shop&am={sheet.label['total']}&cu=INR"
    html = sheet.html + f'<div class="c">Scan to pay {_picture(link, 170)}</div>'
    return replace(sheet, html=html, label=sheet.label | {"qr": "upi"})


def _packed(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _picture(text: str, side: int) -> str:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    image = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=6, add_quiet_zones=True))
    out = io.BytesIO()
    image.convert("RGB").save(out, "PNG")
    return f'<img width="{side}" src="data:image/png;base64,{base64.b64encode(out.getvalue()).decode()}">'
