"""Cut a post into pieces for a search index: one piece a section, with its role and the way to it."""

import json
from pathlib import Path

import articlekit
from articlekit.walk import text_of

article = articlekit.parse(Path(__file__).parent / "post.txt")

for section in article.all_sections():
    piece = {"title": article.title, "heading": section.heading.text, "role": section.role, "id": section.id}
    print(json.dumps(piece | {"text": text_of(section.blocks)}, ensure_ascii=False))
