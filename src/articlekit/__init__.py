"""Any article in, one typed tree out."""
