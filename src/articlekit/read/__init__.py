"""Readers: a source becomes a Draft."""
