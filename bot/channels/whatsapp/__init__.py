"""WhatsApp by Meta's Cloud API: our own client and our own reading of its webhooks."""
