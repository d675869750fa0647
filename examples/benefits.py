"""List what a post says for its subject and against it."""

from pathlib import Path

import articlekit

article = articlekit.parse(Path(__file__).parent / "post.txt")

print(article.title)
for benefit in article.benefits:
    print(f"  + {benefit.number}. {benefit.label}")
for caveat in article.caveats:
    print(f"  - {caveat.heading}: {caveat.statements[0]}")
if article.conclusion and article.conclusion.truncated:
    print("  (the conclusion is cut off)")
