"""A local Katixo: real double-entry books in one SQLite file behind the API that the pages and the code describe.

python -m katixo_api.sandbox [--port N] [--data FILE] [--dialect docs|code]
async with running(path, dialect="docs", seed="empty") as sandbox: ...
"""
