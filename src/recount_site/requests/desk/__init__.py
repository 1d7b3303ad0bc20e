"""The page at the desk for requests: choose whom to ask, see what leaves and what stays, sign, and find the copy."""
