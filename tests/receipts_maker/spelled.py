"""Whole rupees in English words, the Indian way.

>>> spelled(134479)
'One Lakh Thirty Four Thousand Four Hundred Seventy Nine'
"""

UNITS = [
    "Zero",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
]
TENS = ["-", "-", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"]


def spelled(amount: int) -> str:
    """The words of a whole number."""
    for size, word in ((10_000_000, "Crore"), (100_000, "Lakh"), (1000, "Thousand"), (100, "Hundred")):
        if amount >= size:
            rest = amount % size
            return f"{spelled(amount // size)} {word}" + (f" {spelled(rest)}" if rest else "")
    if amount < 20:
        return UNITS[amount]
    return TENS[amount // 10] + (f" {UNITS[amount % 10]}" if amount % 10 else "")
