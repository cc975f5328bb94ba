"""The chart of accounts, the default accounts and the tax groups that a new organisation starts with.

Source: x-seed-chart, x-default-accounts, x-tax-seed. `EXTRA_ACCOUNTS` are what a small trader adds by hand.
"""

from __future__ import annotations

from decimal import Decimal

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.records import Account, DefaultAccount, TaxGroup, TaxRate

SEED_CHART = """\
1000|Assets|ASSET|||1
1010|Cash|ASSET|CURRENT_ASSET|1000|2
1020|Bank Account|ASSET|CURRENT_ASSET|1000|2
1100|Accounts Receivable|ASSET|CURRENT_ASSET|1000|2
1200|Inventory|ASSET|CURRENT_ASSET|1000|2
1300|Prepaid Expenses|ASSET|CURRENT_ASSET|1000|2
1400|Advances to Suppliers|ASSET|CURRENT_ASSET|1000|2
1500|GST Input Credit|ASSET|CURRENT_ASSET|1000|2
1600|Fixed Assets|ASSET|FIXED_ASSET|1000|2
1610|Furniture & Fixtures|ASSET|FIXED_ASSET|1600|3
1620|Computer Equipment|ASSET|FIXED_ASSET|1600|3
1690|Accumulated Depreciation|ASSET|FIXED_ASSET|1000|2
2000|Liabilities|LIABILITY|||1
2010|Accounts Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2020|CGST Output Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2021|SGST Output Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2022|IGST Output Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2030|TDS Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2040|Salary Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2050|PF Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2060|ESI Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2070|Professional Tax Payable|LIABILITY|CURRENT_LIABILITY|2000|2
2100|Advance from Customers|LIABILITY|CURRENT_LIABILITY|2000|2
2200|Accrued Expenses|LIABILITY|CURRENT_LIABILITY|2000|2
2500|Long-term Loans|LIABILITY|LONG_TERM_LIABILITY|2000|2
3000|Equity|EQUITY|||1
3010|Owner Capital|EQUITY|OWNERS_EQUITY|3000|2
3020|Retained Earnings|EQUITY|RETAINED_EARNINGS|3000|2
3030|Drawings|EQUITY|DRAWINGS|3000|2
4000|Revenue|REVENUE|||1
4010|Sales Revenue|REVENUE|OPERATING_REVENUE|4000|2
4020|Service Revenue|REVENUE|OPERATING_REVENUE|4000|2
4100|Other Income|REVENUE|OTHER_INCOME|4000|2
4110|Interest Income|REVENUE|OTHER_INCOME|4100|3
4120|Discount Received|REVENUE|OTHER_INCOME|4100|3
5000|Expenses|EXPENSE|||1
5010|Cost of Goods Sold|EXPENSE|COGS|5000|2
5020|Purchase Expense|EXPENSE|COGS|5000|2
5100|Salary Expense|EXPENSE|OPERATING_EXPENSE|5000|2
5110|Employer PF Contribution|EXPENSE|OPERATING_EXPENSE|5000|2
5120|Employer ESI Contribution|EXPENSE|OPERATING_EXPENSE|5000|2
5200|Rent Expense|EXPENSE|OPERATING_EXPENSE|5000|2
5210|Utilities|EXPENSE|OPERATING_EXPENSE|5000|2
5220|Office Supplies|EXPENSE|OPERATING_EXPENSE|5000|2
5230|Telephone & Internet|EXPENSE|OPERATING_EXPENSE|5000|2
5240|Travel & Conveyance|EXPENSE|OPERATING_EXPENSE|5000|2
5250|Insurance|EXPENSE|OPERATING_EXPENSE|5000|2
5260|Legal & Professional Fees|EXPENSE|OPERATING_EXPENSE|5000|2
5270|Depreciation Expense|EXPENSE|OPERATING_EXPENSE|5000|2
5280|Bank Charges|EXPENSE|OPERATING_EXPENSE|5000|2
5290|Discount Allowed|EXPENSE|OPERATING_EXPENSE|5000|2
5300|Miscellaneous Expense|EXPENSE|OPERATING_EXPENSE|5000|2
5400|Inventory Loss/Shrinkage|EXPENSE|OPERATING_EXPENSE|5000|2
5500|Forex Gain/Loss|EXPENSE|OTHER_EXPENSE|5000|2
5600|Rounding Adjustment|EXPENSE|OTHER_EXPENSE|5000|2
"""
"""code|name|type|sub type|parent|level, as in x-seed-chart."""

EXTRA_ACCOUNTS = """\
1015|Petty Cash|ASSET|CURRENT_ASSET|1000|2
1021|HDFC Current Account|ASSET|CURRENT_ASSET|1000|2
2300|HDFC Credit Card|LIABILITY|CURRENT_LIABILITY|2000|2
5305|Fuel|EXPENSE|OPERATING_EXPENSE|5000|2
5310|Printing & Stationery|EXPENSE|OPERATING_EXPENSE|5000|2
5315|Repairs & Maintenance|EXPENSE|OPERATING_EXPENSE|5000|2
5320|Freight & Courier|EXPENSE|OPERATING_EXPENSE|5000|2
5325|Staff Welfare|EXPENSE|OPERATING_EXPENSE|5000|2
5330|Advertising & Marketing|EXPENSE|OPERATING_EXPENSE|5000|2
5335|Software & Subscriptions|EXPENSE|OPERATING_EXPENSE|5000|2
5340|Packing Material|EXPENSE|OPERATING_EXPENSE|5000|2
5345|Cleaning & Housekeeping|EXPENSE|OPERATING_EXPENSE|5000|2
5350|Meals & Entertainment|EXPENSE|OPERATING_EXPENSE|5000|2
5355|Labour & Wages|EXPENSE|OPERATING_EXPENSE|5000|2
"""

PURPOSES = {
    "AR": "1100",
    "AP": "2010",
    "CASH": "1010",
    "BANK": "1020",
    "SALES_REVENUE": "4010",
    "PURCHASE": "5020",
    "DISCOUNT_GIVEN": "5290",
    "DISCOUNT_RECEIVED": "4120",
    "ROUNDING_OFF": "5600",
    "BANK_CHARGES": "5280",
    "CUSTOMER_ADVANCE": "2100",
    "VENDOR_ADVANCE": "1400",
    "TDS_PAYABLE": "2030",
}
SEEDED_RATES = (5, 12, 18, 28)
OUTPUT_CODES = {"CGST": "2020", "SGST": "2021", "IGST": "2022"}
INPUT_CODE = "1500"


def lay_out(books: Books, clerk: Clerk) -> None:
    """Give empty books their chart, their default accounts and their tax groups."""
    add_accounts(books, clerk, SEED_CHART, is_system=True)
    by_code = {account.code: account.id for account in books.accounts}
    for purpose, code in PURPOSES.items():
        books.default_accounts.put(DefaultAccount(id=purpose, account_id=by_code[code], seeded_code=code))
    _add_tax_groups(books, clerk, by_code)


def add_accounts(books: Books, clerk: Clerk, rows: str, *, is_system: bool) -> None:
    """Add accounts from `code|name|type|sub type|parent|level` rows."""
    ids = {account.code: account.id for account in books.accounts}
    for row in rows.splitlines():
        code, name, kind, sub_type, parent, level = row.split("|")
        ids[code] = clerk.new_id()
        account = Account(
            id=ids[code],
            code=code,
            name=name,
            type=kind,
            sub_type=sub_type or None,
            parent_id=ids.get(parent),
            level=int(level),
            is_system=is_system,
        )
        books.accounts.put(account)


def _add_tax_groups(books: Books, clerk: Clerk, by_code: dict[str, str]) -> None:
    def rate(tax_type: str, percent: Decimal) -> str:
        added = TaxRate(
            id=clerk.new_id(),
            rate_code=f"{tax_type}_{percent.normalize():f}",
            name=f"{tax_type} {percent.normalize():f}%",
            percentage=percent,
            tax_type=tax_type,
            output_account_id=by_code[OUTPUT_CODES[tax_type]],
            input_account_id=by_code[INPUT_CODE],
        )
        return books.tax_rates.put(added).id

    books.tax_groups.put(TaxGroup(clerk.new_id(), "Exempt", ()))
    for whole in SEEDED_RATES:
        half = Decimal(whole) / 2
        books.tax_groups.put(TaxGroup(clerk.new_id(), f"GST {whole}%", (rate("CGST", half), rate("SGST", half))))
    for whole in SEEDED_RATES:
        books.tax_groups.put(TaxGroup(clerk.new_id(), f"IGST {whole}%", (rate("IGST", Decimal(whole)),)))
