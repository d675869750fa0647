"""`python -m articlekit`."""

import sys

from articlekit.cli import main

if __name__ == "__main__":
    sys.exit(main())
