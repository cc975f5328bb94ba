"""Typed async client of the Katixo accounting service, and a local sandbox of it. Knows nothing of chat.

import asyncio
from katixo_api.auth import MemoryTokens, sign_in
from katixo_api.client import KatixoClient

async def main(url: str) -> None:
    session = await sign_in(url, phone="+919800000001", password="demo1234")
    async with KatixoClient(url, tokens=MemoryTokens(session.tokens)) as katixo:
        async for bill in katixo.bills.list():
            if bill.is_open:
                print(bill.due_date, bill.vendor_name, bill.balance_due)

asyncio.run(main("http://127.0.0.1:8089"))  # python -m katixo_api.sandbox --port 8089
"""
