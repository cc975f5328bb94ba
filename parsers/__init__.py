"""Pure readers: text or bytes in, drafts out. Knows no chat, no storage, no network."""
