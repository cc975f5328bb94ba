"""A believable small business to try things on: Kumar Stores, a grocery and medicine trader in Pune."""
