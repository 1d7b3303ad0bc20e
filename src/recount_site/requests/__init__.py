"""Requests for information: drafted from a release by one person, approved byte by byte by another, and kept."""
