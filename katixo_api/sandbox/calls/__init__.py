"""The operations of the API, one file a resource: read the form, apply the rule, show the record."""
