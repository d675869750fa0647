"""Follow every benefit back to its place in the source, and see what was left out."""

from pathlib import Path

import articlekit

source = (Path(__file__).parent / "post.txt").read_text(encoding="utf-8")
article = articlekit.parse_text(source)

for benefit in article.benefits:
    assert isinstance(benefit.where, tuple)
    start, end = benefit.where
    print(f"{benefit.at[0]}  [{start}:{end}]  {source[start:end][:40]!r}")
for entry in article.ledger:
    print(f"left out as {entry.reason}: {entry.text!r}")
