"""The public site: it reads a release folder and nothing else."""
