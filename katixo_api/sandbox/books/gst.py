"""GST of a month: what has to be mended before filing, outward supplies, and the summary return.

The pages show little of these answers; the figures here follow from the books.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.ledger import account_by_code, first_month
from katixo_api.sandbox.books.purchase_records import Bill
from katixo_api.sandbox.books.records import ZERO
from katixo_api.sandbox.books.sales_records import Invoice

OUTPUT = {"2020": "cgst", "2021": "sgst", "2022": "igst"}
COMPONENTS = {"CGST": "cgst", "SGST": "sgst", "IGST": "igst"}


def month_of(books: Books, financial_year: int, month: int) -> date:
    """The first day of a month of a financial year: month 2 of 2026 is February 2027."""
    return date(financial_year if month >= first_month(books) else financial_year + 1, month, 1)


def review(books: Books, month: date) -> dict[str, object]:
    """Problems to fix before filing."""
    invoices, bills = _invoices(books, month), _bills(books, month)
    no_gstin = sum(not _gstin(books, bill.contact_id) and bill.tax_amount > 0 for bill in bills)
    no_number = sum(not bill.vendor_bill_number for bill in bills)
    no_hsn = sum(any(not line.hsn_code for line in invoice.lines) for invoice in invoices)
    issues = [
        _issue("BILL_WITHOUT_GSTIN", "ERROR", no_gstin, "bills claim credit without the vendor's GSTIN"),
        _issue("BILL_WITHOUT_NUMBER", "ERROR", no_number, "bills lack the vendor's bill number"),
        _issue("INVOICE_WITHOUT_HSN", "WARNING", no_hsn, "invoices have lines without HSN code"),
    ]
    found = [issue for issue in issues if issue["count"]]
    return {
        "period": f"{month:%Y-%m}",
        "totalInvoices": len(invoices),
        "totalPurchaseBills": len(bills),
        "issues": found,
        "readyToFile": all(issue["severity"] != "ERROR" for issue in found),
    }


def outward(books: Books, month: date) -> dict[str, object]:
    """Outward supplies: invoices to those with a GSTIN one by one, the others as one sum."""
    invoices = _invoices(books, month)
    named = [invoice for invoice in invoices if _gstin(books, invoice.contact_id)]
    others = [invoice for invoice in invoices if not _gstin(books, invoice.contact_id)]
    rows = [
        {
            "gstin": _gstin(books, invoice.contact_id),
            "invoiceNumber": invoice.number,
            "invoiceDate": invoice.invoice_date,
            "placeOfSupply": invoice.place_of_supply,
            "taxableAmount": invoice.subtotal,
            "taxAmount": invoice.tax_amount,
            "totalAmount": invoice.total_amount,
        }
        for invoice in named
    ]
    return {"period": f"{month:%Y-%m}", "b2b": rows, "b2cs": _sums(others), "total": _sums(invoices)}


def summary(books: Books, month: date) -> dict[str, object]:
    """The summary return: tax owed on sales, credit claimed on purchases and expenses, what is left to pay."""
    owed, credit = _movement(books, month)
    payable = {name: max(owed[name] - credit[name], ZERO) for name in owed}
    sales = _sums(_invoices(books, month))
    return {"period": f"{month:%Y-%m}", "outwardSupplies": {**sales, **owed}, "inputCredit": credit, "payable": payable}


def _movement(books: Books, month: date) -> tuple[dict[str, Decimal], dict[str, Decimal]]:
    owed, credit = dict.fromkeys(OUTPUT.values(), ZERO), dict.fromkeys(OUTPUT.values(), ZERO)
    output = {account.id: name for code, name in OUTPUT.items() if (account := account_by_code(books, code))}
    input_ids = {rate.input_account_id for rate in books.tax_rates}
    for entry in books.entries:
        if entry.status != "POSTED" or _month(entry.entry_date) != month:
            continue
        for line in entry.lines:
            if line.account_id in output:
                owed[output[line.account_id]] += line.credit - line.debit
            elif line.account_id in input_ids and line.tax_component in COMPONENTS:
                credit[COMPONENTS[line.tax_component]] += line.debit - line.credit
    return owed, credit


def _invoices(books: Books, month: date) -> list[Invoice]:
    alive = [invoice for invoice in books.invoices if invoice.status not in ("DRAFT", "CANCELLED")]
    return [invoice for invoice in alive if _month(invoice.invoice_date) == month]


def _bills(books: Books, month: date) -> list[Bill]:
    alive = [bill for bill in books.bills if bill.status not in ("DRAFT", "VOID")]
    return [bill for bill in alive if _month(bill.bill_date) == month]


def _month(day: date) -> date:
    return day.replace(day=1)


def _gstin(books: Books, contact_id: str) -> str | None:
    return books.contacts.rows[contact_id].gstin


def _issue(kind: str, severity: str, count: int, text: str) -> dict[str, object]:
    return {"type": kind, "severity": severity, "count": count, "message": f"{count} {text}"}


def _sums(invoices: Sequence[Invoice]) -> dict[str, Decimal]:
    return {
        "taxableAmount": sum((invoice.subtotal for invoice in invoices), ZERO),
        "taxAmount": sum((invoice.tax_amount for invoice in invoices), ZERO),
    }
