"""Tell the posts of a thread, with who wrote each and when, from all that stands around them."""

from collections.abc import Iterable, Iterator

import regex

from articlekit.draft import Draft, DraftBlock, Element, Found
from articlekit.label import COLONS
from articlekit.shape.page.around import Names, block_around, chain, places_of, words_around
from articlekit.shape.page.copies import REASON
from articlekit.shape.page.days import dates
from articlekit.shape.page.survey import OPEN, SILENT, SURE, Survey

POSTS = Names(
    {
        "bbWrapper": "message-body",  # XenForo
        "messageText": "messageContent",
        "content": "postbody",  # phpBB
        "cooked": "topic-post",  # Discourse, and what it gives to readers without scripts
        "post": "crawler-post",
        "postcontent": "postbody",  # vBulletin
        "js-post__content-text": "b-post",
        "post_body": "post",  # MyBB
        "Post-body": "CommentPost flarum-content",  # Flarum
        "postmsg": "postbody",  # FluxBB
        "t_f": "pcb",  # Discuz
        "lia-message-body-content": "lia-message-body",  # Khoros
        "bbp-reply-content": "bbp-body",  # bbPress
        "bbp-topic-content": "bbp-body",
        "userContent": "Item-BodyWrap",  # Vanilla
        "js-post-body": "post-layout",  # Stack Overflow
        "qa-q-view-content": "qa-q-view",  # Question2Answer
        "qa-a-item-content": "qa-a-list-item",
        "js-comment-body": "timeline-comment",  # GitHub
        "email-body": "email",  # HyperKitty
    }
)
"""Class names that programs of forums give to what a member wrote, each with one, or the id, of an element around."""
ATTRIBUTES = {"data-role": "commentContent", "component": "post/content", "data-testid": "markdown-body"}
"""Other attributes that say so: of Invision, of NodeBB, of GitHub today."""
NUMBERED = regex.compile(r"(?:post_?message|msg)_\d+")
"""Ids of such elements: of vBulletin, Discuz and SMF."""
AROUND = 6
"""Elements around a post among which the one with the other name is ..."""
WITHIN = 10
"""... and in which its author and day stand."""
HEAD = 16
"""Texts before a post among which they stand."""
LINE = 100
"""Characters that such a line has at most; one letter alone stands for a portrait."""
WHO = frozenset("authi author creator name names pls poster postleft postprofile username".split())
"""Words in the names of elements that hold the author of a post, ..."""
WHEN = frozenset("attribution authi author date infos meta postdate posted postinfo postmeta time timeago".split())
"""... and the day of one."""
LINES = frozenset("heading item list paragraph term".split())
"""Kinds that such a line may have, a list of one item among them."""
PARTS = frozenset("item cell definition term".split())
"""Kinds that are nothing outside of a list or table."""
CLOCK = regex.compile(r"\d:\d\d")
"""What is in a line that tells when, where nothing is named so: members join on a day, and post at a time."""
BEFORE = 60
"""Words of content expected before the first post from which the posts are about an article above them."""
LEAST = 12
"""Words that posts have together at least."""
WITH = "attribution"
"""The kind of a text that goes with its quote."""
SENTENCE = regex.compile(r"[.!?\n]+")
AGAIN = 0.5
"""Share of the sentences of a quote that posts before it say, from which it is a copy of them."""


class Posts:
    """The posts of a page that is a thread; of another page none."""

    def __init__(self, draft: Draft, survey: Survey, likely: list[float]) -> None:
        self._draft, self._survey = draft, survey
        self._members = list(survey.members.values())
        posts = [n for n, one in enumerate(survey.around) if _is_post(one)]
        inside = {k for n in posts for k in range(survey.first[n], survey.last[n])}
        if sum(survey.words[k] for k in inside) < LEAST or _expected(survey, likely, min(inside)) >= BEFORE:
            posts, inside = [], set()
        self._elements = frozenset(survey.around[n] for n in posts)
        self._copies = set(self._copied(sorted(inside)))
        self._timed = _timed(draft, survey) if posts else set()
        self._heads = [self._head(*span) for span in self._spans(posts)]
        """Of each post the texts above it that say who wrote it and when."""
        above = {k for head in self._heads for k in head if k is not None}
        own = {k for k in inside if likely[k] and survey.reasons[k] in OPEN and survey.blocks[k].kind != WITH}
        self._texts = (own - self._copies) | above
        draft.heads = frozenset(i for k in above for i in self._members[k])

    def weigh(self, likely: list[float]) -> None:
        """Make likely what stands in the posts of a thread, and unlikely what stands around them."""
        if self._elements:
            for k, p in enumerate(likely):
                likely[k] = max(p, SURE) if k in self._texts else 0.0

    def keep(self, chosen: list[bool]) -> None:
        """Keep the texts of the posts, whatever their elements are called, and tell why their quotes are left out."""
        for k in self._texts:
            chosen[k] = True
        for i in (i for k in self._copies for i in self._members[k]):
            self._draft.blocks[i].reason = REASON
        for i in self._draft.heads:
            self._free(self._draft.blocks[i])
        self._open_lists()
        self._find_first()

    def leave_out_silent(self, kept: set[int]) -> None:
        """Leave out the portraits beside the posts."""
        if self._elements:
            blocks, elements = self._draft.blocks, self._draft.elements
            kept -= {i for i in kept if blocks[i].kind in SILENT and self._elements.isdisjoint(chain(elements[i]))}

    def _copied(self, inside: Iterable[int]) -> Iterator[int]:
        """Give the texts that a post quotes of the posts before it on the page, each with who is quoted above it."""
        said: set[str] = set()
        before = -1
        for k in inside:
            pieces = SENTENCE.split(self._survey.texts[k].lower())
            sentences = [one for one in ("".join(filter(str.isalnum, piece)) for piece in pieces) if one]
            if not self._is_quoted(k):
                said.update(sentences)
            elif sum(one in said for one in sentences) >= AGAIN * len(sentences):
                yield k
                if before == k - 1:
                    yield before
            elif self._survey.texts[k].endswith(COLONS):
                before = k

    def _is_quoted(self, unit: int) -> bool:
        for one in chain(self._survey.around[self._survey.element[unit]]):
            if one in self._elements:
                return False
            if one.tag == "blockquote" or "quote" in (one.attrs.get("class") or "").lower():
                return True
        return False

    def _spans(self, posts: list[int]) -> Iterator[tuple[int, int, int]]:
        """Give of each post where the element before ends, and where that begins, that only it is in, and the post."""
        survey = self._survey
        posts = [n for n in posts if self._elements.isdisjoint(chain(survey.around[n].parent))]
        starts = [*(survey.first[n] for n in posts[1:]), len(survey.texts)]
        end = closed = 0
        for n, after in zip(posts, starts, strict=False):
            own = n
            for _ in range(WITHIN):
                up = survey.parent[own]
                if up < 0 or survey.first[up] < end or survey.last[up] > after:
                    break
                own = up
            least = survey.first[n] - HEAD
            yield max(closed, least), max(survey.first[own], least), survey.first[n]
            end, closed = survey.last[n], survey.last[own]

    def _head(self, end: int, start: int, post: int) -> tuple[int | None, int | None]:
        """Give the lines above a post that say who wrote it and when; it may be the same.

        The day may also stand between the elements of the posts.
        """
        lines = [k for k in range(start, post) if self._is_line(k)]
        when = next(self._dated(lines), None)
        if when is None:
            when = next(self._dated([k for k in range(end, start) if self._is_line(k)]), None)
        elif self._names_member(when):
            return when, when
        return next((k for k in lines if k != when and self._names(k)), None), when

    def _dated(self, lines: list[int]) -> Iterator[int]:
        """Give the lines that say when, the surest first."""
        dated = [k for k in lines if k in self._timed or dates(self._survey.texts[k])]
        yield from (k for k in dated if k in self._timed or self._is_named(k, WHEN))
        yield from (k for k in dated if CLOCK.search(self._survey.texts[k]))
        yield from (k for k in dated if self._names_member(k))

    def _names(self, unit: int) -> bool:
        """Tell a line that says who, by its name or by a link that it opens with."""
        if dates(self._survey.texts[unit]):
            return False
        marks = self._survey.blocks[unit].marks
        opens = any(mark.kind == "link" and mark.start == 0 for mark in marks) and self._is_named(unit, WHEN)
        return opens or self._is_named(unit, WHO)

    def _is_line(self, unit: int) -> bool:
        survey = self._survey
        alone = survey.blocks[unit].kind in LINES and len(self._members[unit]) <= 2
        return alone and 1 < len(survey.texts[unit]) <= LINE and survey.reasons[unit] in OPEN

    def _names_member(self, unit: int) -> bool:
        """Tell a line that names the author, with a link, before the day."""
        block = self._survey.blocks[unit]
        day = next((day.start for day in dates(block.text)), len(block.text))
        links = [mark for mark in block.marks if mark.kind == "link" and mark.end < day]
        return any(block.text[mark.start].isalpha() for mark in links)

    def _is_named(self, unit: int, names: frozenset[str]) -> bool:
        return not names.isdisjoint(words_around(self._survey.around[self._survey.element[unit]]))

    def _free(self, block: DraftBlock) -> None:
        """Make a plain paragraph of a line above a post: it heads no section, and is no list."""
        if block.kind in PARTS:
            block.inside = self._draft.blocks[block.inside].inside
        block.kind = "paragraph"
        block.marks = [mark for mark in block.marks if mark.kind != "strong"]

    def _open_lists(self) -> None:
        """Take the posts out of the list or table that a page puts them in."""
        around = {one for post in self._elements for one in chain(post.parent)}
        blocks, elements = self._draft.blocks, self._draft.elements
        for block, element in zip(blocks, elements, strict=True) if around else ():
            while block.inside >= 0 and elements[block.inside] in around:
                block.inside = blocks[block.inside].inside
            if block.kind in PARTS and block.inside < 0 and element in around:
                block.kind = "paragraph"

    def _find_first(self) -> None:
        """Find the author and the day of the first post."""
        who, when = self._heads[0] if self._heads else (None, None)
        if who is not None:
            block = self._survey.blocks[who]
            linked = next((block.text[mark.start : mark.end] for mark in block.marks if mark.kind == "link"), "")
            name = linked or block.text[: next((day.start for day in dates(block.text)), None)].strip()
            self._draft.found.append(Found("authors", name, "post", block.where))
        if when is not None:
            block = self._survey.blocks[when]
            self._draft.found += [Found("published", day.text, "post", block.where) for day in dates(block.text)[:1]]


def _timed(draft: Draft, survey: Survey) -> set[int]:
    """Give the texts in which an element states a time."""
    places = places_of(draft)
    told = {block_around(found.where, places) for found in draft.found if found.source.startswith("time")}
    return {k for k, parts in enumerate(survey.members.values()) if not told.isdisjoint(parts)}


def _expected(survey: Survey, likely: list[float], first: int) -> float:
    """Give the words of content that are expected before a text."""
    return sum(p * words for p, words in zip(likely[:first], survey.good, strict=False))


def _is_post(one: Element) -> bool:
    attrs = one.attrs
    if not attrs:
        return False
    if not ATTRIBUTES.keys().isdisjoint(attrs) and any(attrs.get(name) == told for name, told in ATTRIBUTES.items()):
        return True
    return ("id" in attrs and NUMBERED.fullmatch(attrs["id"] or "") is not None) or POSTS.tell(one, AROUND)
