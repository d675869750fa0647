"""Stages that turn a Draft into an Article."""
