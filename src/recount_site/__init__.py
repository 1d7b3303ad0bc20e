"""The rooms that need Django: the case file, and the site. The core below knows nothing of either."""
