"""Double-entry books and their rules, over plain data: no files, no network, no clock."""
