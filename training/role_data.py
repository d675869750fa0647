"""Read the annotated articles and label their sections: what trains `shape/weights/roles.json`.

The data are folders with `roles/<split>.jsonl` (pointers into the pages), `roles/dump_<split>.jsonl` (texts) and
`wcxb/` (pages with their clean text). Every article is read as clean text, as a dump and as a page. A folder with
`input_A_<style>.jsonl` has texts that are annotated in `role_pages.jsonl` alone. Posts that were written to learn from
(`written.py`) come as clean text and as HTML.
"""

import gzip
import json
import re
import unicodedata
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

from written import posts

from articlekit import formats
from articlekit.article import Article
from articlekit.draft import Draft
from articlekit.model import Role
from articlekit.options import ParseOptions
from articlekit.pipeline import STAGES
from articlekit.shape.build import build
from articlekit.shape.role_parts import parts_of
from articlekit.shape.roles import tell_roles

OPTIONS = ParseOptions()
FOLDS = 5
ALWAYS = "always"
"""The fold of what is trained on and never measured."""
PAGES = Path(__file__).with_name("role_pages.jsonl")
"""Further development pages and texts, annotated with pointers of at most six words."""
BLOG = "18f/"
"""How the names of texts begin that are posts of one blog."""
STYLES = {"text": "innertext", "dump": "resiliparse"}
"""The style in which a folder of texts has each form."""
CUT = 6
ROLES: tuple[Role, ...] = get_args(Role)
CORE = ("introduction", "benefits", "caveats", "conclusion")
"""Roles that a heading outside the article is not to have."""
SAME = {"benefit_item": "benefits", "item_pros": None, "item_cons": None, "pros_cons": None, "title": None, "toc": None}
"""Roles of the gold that are another one here, or that nothing is learned from."""


@dataclass
class Document:
    """An annotated article in one form, read up to the stage of roles."""

    page: str
    site: str
    blog: str
    """Of a post of one of the blogs its blog, else nothing."""
    form: str
    draft: Draft
    gold: dict[str, Any]
    cut: bool = False
    """The gold is one of ours: its headings are cut, and nothing is measured on it."""
    written: str = ""
    """Of a post that was written to learn from its language, else nothing."""

    @property
    def ends(self) -> bool:
        """Tell whether only the beginning and the end are annotated."""
        return "sections" not in self.gold

    @property
    def fold(self) -> str:
        """A blog is a fold of its own; the other sites are dealt to some."""
        return ALWAYS if self.cut else self.blog or str(zlib.crc32(self.site.encode()) % FOLDS)

    @property
    def taught(self) -> bool:
        """Tell whether it is trained on: in English there are real articles, and written posts only measure."""
        return self.written != "en"

    @property
    def groups(self) -> set[str]:
        """Give the names of what it is measured in."""
        if self.written:
            return {"posts", self.written}
        return {self.blog, "blogs"} if self.blog else {"pages"}

    def labels(self) -> list[tuple[int, ...]]:
        """Give the roles that each section may have by the gold, as indices."""
        if self.ends:
            return self._labels_of_ends()
        known = defaultdict(list)
        for section in self.gold["sections"]:
            known[plain(section["heading"])].append(section["role"])
        begun = self._begun([section["heading"] for section in self.gold["sections"]])
        used: Counter[str] = Counter()
        out = []
        for part in parts_of(self.draft)[1:]:
            name = _known_as(self.draft.blocks[part.heading].text, begun)
            roles = known.get(name)
            if not roles:
                out.append(tuple(n for n, role in enumerate(ROLES) if role not in CORE))
                continue
            role = roles[min(used[name], len(roles) - 1)]
            used[name] += 1
            role = SAME.get(role, role)
            out.append(tuple(range(len(ROLES))) if role is None else (ROLES.index(role),))
        return out

    def _labels_of_ends(self) -> list[tuple[int, ...]]:
        """Give the same where only the beginning and the end are annotated: one section concludes, or none does."""
        at = ROLES.index("conclusion")
        others = tuple(n for n in range(len(ROLES)) if n != at)
        heading = self.gold.get("conclusion", {}).get("heading") or ""
        begun = self._begun([heading])
        names = [_known_as(self.draft.blocks[part.heading].text, begun) for part in parts_of(self.draft)[1:]]
        return [(at,) if heading and name == plain(heading) else others for name in names]

    def _begun(self, headings: list[str]) -> set[str]:
        """Give the headings of which only the first words are annotated."""
        return {plain(heading) for heading in headings if self.cut and len(heading.split()) >= CUT}

    def article(self) -> Article:
        """Build the article with the model that is loaded."""
        draft = replace(self.draft, roles={}, passages=[], notes=[*self.draft.notes])
        tell_roles(draft, OPTIONS)
        return build(draft)


def plain(text: str | None) -> str:
    """Make a heading comparable: no enumerator, case, punctuation."""
    bare = re.sub(r"^\s*(?:\(?\d{1,2}\s*[.):]\)?|[a-zA-Z][.)])\s+", "", re.sub(r"^\s*#+\s*", "", text or ""))
    folded = unicodedata.normalize("NFKC", bare).casefold().replace("’", "'").replace("'", "")
    return " ".join(re.findall(r"[^\W_]+", folded))


def _known_as(heading: str, begun: set[str]) -> str:
    """Give what a heading is known by: the words that one of these has, or all of its own."""
    words = plain(heading).split()
    starts = (" ".join(words[:n]) for n in range(len(words), 0, -1))
    return next((start for start in starts if start in begun), " ".join(words))


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.open(encoding="utf-8")] if path.exists() else []


def _site(url: str | None) -> str:
    return (urlsplit(url or "").hostname or "").removeprefix("www.")


def read(source: Any, format_: str, **how: Any) -> Draft:
    """Read a source up to the stage of roles."""
    draft = formats.reader(format_)(source, OPTIONS, **how)
    for name, stage in STAGES[format_]:
        if name != "roles":
            stage(draft, OPTIONS)
    return draft


def documents(data: Path, forms: tuple[str, ...] = ("text", "dump", "html"), split: str = "dev") -> Iterator[Document]:
    """Give the annotated articles of a folder in each form."""
    if not (data / "roles").exists():
        yield from _texts(data, forms)
        return
    dumps = {row["page"]: row["text"] for row in _rows(data / "roles" / f"dump_{split}.jsonl")}
    truths = data / "wcxb" / split / "ground-truth"
    ours = [{**row, "cut": True} for row in _rows(PAGES) if (truths / f"{row['page']}.json").exists()]
    for gold in (*_rows(data / "roles" / f"{split}.jsonl"), *ours):
        page = gold["page"]
        truth = json.loads((truths / f"{page}.json").read_text(encoding="utf-8"))
        blog = page.partition("__")[0] if "__" in page else ""
        about = (page, blog or _site(truth.get("url")) or page, blog)
        cut = bool(gold.get("cut"))
        if "text" in forms:
            body, title = (truth["ground_truth"].get(key) or "" for key in ("main_content", "title"))
            text = body if not title or body.lstrip().startswith(title) else f"{title}\n\n{body}"
            yield Document(*about, "text", read(text, "text"), gold, cut)
        if "dump" in forms and page in dumps:
            yield Document(*about, "dump", read(dumps[page], "text"), gold, cut)
        if "html" in forms:
            source = gzip.decompress((data / "wcxb" / split / "html" / f"{page}.html.gz").read_bytes())
            yield Document(*about, "html", read(source, "html", url=truth.get("url")), gold, cut)


def written_posts() -> Iterator[Document]:
    """Give the posts that were written to learn from, each as of a site of its own."""
    for post in posts():
        for form in ("text", "html"):
            draft = read(post.source(form), form)
            yield Document(post.name, post.name, "", form, draft, post.gold, written=post.language)


def clean_texts(folders: Sequence[Path], split: str = "dev") -> Iterator[tuple[str, str]]:
    """Give the site and the clean text of every page, annotated or not."""
    for folder in folders:
        for path in sorted((folder / "wcxb" / split / "ground-truth").glob("*.json")):
            truth = json.loads(path.read_text(encoding="utf-8"))
            yield _site(truth.get("url")) or path.stem, truth["ground_truth"].get("main_content") or ""


def _texts(data: Path, forms: tuple[str, ...]) -> Iterator[Document]:
    """Give those of a folder of texts: posts of one blog are one site, other texts a site each."""
    known = {row["page"]: row for row in _rows(PAGES)}
    for form, style in STYLES.items():
        for row in _rows(data / f"input_A_{style}.jsonl") if form in forms else ():
            if (page := row["id"]) in known:
                site = page.partition("/")[0] if page.startswith(BLOG) else page
                yield Document(page, site, "", form, read(row["text"], "text"), known[page], cut=True)
