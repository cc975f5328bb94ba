"""Which schema of the description is read or written by which model of the client."""

from __future__ import annotations

from collections.abc import Mapping

from katixo_api.accounts import Account, AccountBalance, BankAccount, CreateAccount, DefaultAccount
from katixo_api.attachments import Attachment
from katixo_api.auth import OrgSummary, User
from katixo_api.bills import Bill, BillLine, CreateBill, NewBillLine, UpdateBill
from katixo_api.comments import Comment
from katixo_api.contacts import Contact, ContactPerson, CreateContact, NewPerson
from katixo_api.expenses import CreateExpense, Expense, UpdateExpense
from katixo_api.gst import GstReview
from katixo_api.inventory import Batch, ExpiringBatch
from katixo_api.invoices import Invoice, InvoiceLine, InvoicePayment, RecordInvoicePayment
from katixo_api.items import Item
from katixo_api.journals import CreateJournalEntry, JournalEntry, JournalLine, NewJournalLine
from katixo_api.organisations import OrgDetails
from katixo_api.payments import PayVendor, VendorPayment
from katixo_api.receipts import AvailableAdvance, CustomerReceipt, ReceiveMoney
from katixo_api.record import Record, Request, VoidReason
from katixo_api.reports import Ageing, FiscalPeriod
from katixo_api.tax_groups import TaxGroup
from katixo_api.vendor_credits import (
    ApplyCredit,
    CreateVendorCredit,
    NewCreditLine,
    VendorCredit,
    VendorCreditLine,
)

RECORDS: Mapping[str, type[Record]] = {
    "Account": Account,
    "AccountBalance": AccountBalance,
    "ApAgeing": Ageing,
    "Attachment": Attachment,
    "AvailableAdvance": AvailableAdvance,
    "BankAccount": BankAccount,
    "Batch": Batch,
    "Bill": Bill,
    "BillLine": BillLine,
    "Comment": Comment,
    "Contact": Contact,
    "ContactPerson": ContactPerson,
    "CustomerReceipt": CustomerReceipt,
    "DefaultAccount": DefaultAccount,
    "Expense": Expense,
    "ExpiringSoon": ExpiringBatch,
    "FiscalPeriod": FiscalPeriod,
    "GstReview": GstReview,
    "Invoice": Invoice,
    "InvoiceLine": InvoiceLine,
    "InvoicePayment": InvoicePayment,
    "Item": Item,
    "JournalEntry": JournalEntry,
    "JournalEntryLine": JournalLine,
    "NearExpiryBatch": ExpiringBatch,
    "OrgDetails": OrgDetails,
    "OrgSummary": OrgSummary,
    "TaxGroup": TaxGroup,
    "UserInfo": User,
    "VendorCredit": VendorCredit,
    "VendorCreditLine": VendorCreditLine,
    "VendorPayment": VendorPayment,
}

REQUESTS: Mapping[str, type[Request]] = {
    "ApplyVendorCreditRequest": ApplyCredit,
    "BillLineRequest": NewBillLine,
    "ContactPersonRequest": NewPerson,
    "CreateAccountRequest": CreateAccount,
    "CreateBillRequest": CreateBill,
    "CreateContactRequest": CreateContact,
    "CreateExpenseRequest": CreateExpense,
    "CreateVendorCreditRequest": CreateVendorCredit,
    "CustomerReceiptRequest": ReceiveMoney,
    "JournalEntryRequest": CreateJournalEntry,
    "JournalLineRequest": NewJournalLine,
    "RecordInvoicePaymentRequest": RecordInvoicePayment,
    "UpdateBillRequest": UpdateBill,
    "UpdateExpenseRequest": UpdateExpense,
    "VendorCreditLineRequest": NewCreditLine,
    "VendorPaymentRequest": PayVendor,
    "VoidRequest": VoidReason,
}
