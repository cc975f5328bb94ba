"""Makes documents that no real firm issued, in many layouts and wordings, with exact labels; to test readers on
strangers.
"""
