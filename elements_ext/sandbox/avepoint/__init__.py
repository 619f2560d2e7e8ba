"""The AvePoint Elements API: state, seed data, and a handler for each operation."""

from ._service import AvePoint

__all__ = ["AvePoint"]
