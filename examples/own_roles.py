"""Teach words and a role of your own: no code of the library changes."""

import articlekit

RECIPE = """# Plum Cake in an Hour

The tree behind the shed gives more plums than anybody can eat.

## What You Need

- 500 g of plums
- 200 g of flour

## When It Goes Wrong

Wet plums make a wet cake: dry them first.
"""

words = articlekit.RoleLexicon({"ingredients": ("what you need", "shopping list"), "caveats": ("goes wrong",)})
article = articlekit.parse_markdown(RECIPE, options=articlekit.ParseOptions(roles=words))

for section in article.sections:
    print(f"{section.role:12} {section.heading.text}")
print(article.caveats[0].text)
