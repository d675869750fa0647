"""What the tags of Markdown's dialects mean by their names: data.

A name is looked up without its hyphens, underscores and capitals, so that `YouTube`, `you-tube` and `youtube` are one.
"""

from articlekit.read.boxes import CALLOUTS
from articlekit.read.markdown_tags import Tag


def _each(names: str, meaning: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), meaning)


MEANINGS: dict[str, str] = {
    **dict.fromkeys(CALLOUTS, "callout"),
    **_each("callout admonition alert notice hint aside message infobox alertbox calloutbox", "callout"),
    **_each("question example todo", "callout"),
    **_each("details accordion accordionitem collapse collapsible expand expander expandable", "disclosure"),
    **_each(
        "spoiler toggle dropdown faq faqitem disclosure tab tabitem tabpanel tabspanel codegroupitem", "disclosure"
    ),
    "summary": "summary",
    **_each("figure fig image img picture photo zoomimage imagezoom assetimg nextimage staticimage", "figure"),
    **_each("enhancedimg imgcap lightbox imagefigure captionedimage imagewithcaption", "figure"),
    "frame": "frame",
    **_each("quote blockquote pullquote epigraph", "quote"),
    **_each("card step linkcard cardlink", "titled"),
    **_each("toc tableofcontents contents tocinline inlinetoc", "contents"),
    **_each("highlight code codeblock prism terminal console", "code"),
    **_each("mermaid plantuml dot graphviz", "drawing"),
    **_each("math katex latex", "math"),
    "comment": "comment",
    **_each("video audio iframe embed media player embedly oembed", "embed"),
}
"""What a tag is, by its name."""
BLOCK_MEANINGS = frozenset(("callout", "disclosure", "quote"))
"""What holds blocks."""
ADDRESSES: dict[str, str] = {
    **_each(
        "youtube youtubeembed youtubevideo liteyoutube liteyoutubeembed yt ytvideo",
        "https://www.youtube.com/watch?v={}",
    ),
    **_each("vimeo vimeoembed litevimeo", "https://vimeo.com/{}"),
    **_each(
        "tweet twitter twittertweet tweetembed twitterembed x xpost statictweet", "https://twitter.com/i/status/{}"
    ),
    "gist": "https://gist.github.com/{}",
    **_each("instagram instagramembed", "https://www.instagram.com/p/{}/"),
    **_each("codepen codepenembed", "https://codepen.io/pen/{}"),
    "jsfiddle": "https://jsfiddle.net/{}/",
    **_each("codesandbox codesandboxembed", "https://codesandbox.io/s/{}"),
    "stackblitz": "https://stackblitz.com/edit/{}",
    "spotify": "https://open.spotify.com/{}",
    "soundcloud": "https://soundcloud.com/{}",
    "asciinema": "https://asciinema.org/a/{}",
    "speakerdeck": "https://speakerdeck.com/player/{}",
    "bilibili": "https://www.bilibili.com/video/{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
    "twitch": "https://player.twitch.tv/?video={}",
}
"""What shows a thing from elsewhere, and how its address is made of the thing's name."""
MEDIA: dict[str, str] = {"video": "video", "audio": "audio"}
KIND = ("type", "kind", "variant", "style", "level", "intent", "status", "severity", "class", "theme", "color")
"""The values that say what kind of callout it is."""
BOX_TITLES = ("title", "summary", "label", "header", "heading", "question")
"""The values that may be the title of a callout: its `name` is what kind it is."""
TITLES = (*BOX_TITLES, "name", "tabtitle", "value")
"""The values that may be the title of anything else."""
SOURCE = ("src", "image_path", "path", "url", "image", "file", "filename", "source", "data-src", "href", "img", "link")
CAPTION = ("caption", "description", "desc", "subtitle")
CREDIT = ("attr", "credit", "attribution", "copyright")
TARGET = ("link", "href", "target_url", "to", "url")
THING = ("id", "videoid", "video_id", "video", "tweetid", "tweet", "youtubeid", "pen", "code", "hash", "slug", "key")
WHO = ("author", "cite", "source", "by", "attribution")
LANGUAGE = ("lang", "language", "type")


def plain_name(name: str) -> str:
    """Give a name as the tables have it."""
    return name.lower().replace("-", "").replace("_", "")


def meaning(tag: Tag) -> str:
    """Give what a tag is: empty where its name is not known."""
    name = plain_name(tag.name)
    if tag.dialect == "div":
        name = next((w for w in (name, *map(plain_name, name_parts(tag))) if w in DIVS), "")
    if name in MEANINGS:
        return MEANINGS[name]
    return "embed" if name in ADDRESSES else ""


DIVS = {name for name, what in MEANINGS.items() if what in BLOCK_MEANINGS}
"""What a fenced div may be."""


def name_parts(tag: Tag) -> list[str]:
    """Give the words of a tag's name and classes: `callout-note` is a note."""
    return [part for name in (tag.name, *tag.words) for part in name.lower().replace("_", "-").split("-")]


def first(tag: Tag, names: tuple[str, ...]) -> str:
    """Give the first value of a tag that has one of some names, and is written out."""
    values = (tag.values.get(name, "").strip() for name in names)
    return next((value for value in values if value and not value.startswith("{")), "")


def computed(tag: Tag, names: tuple[str, ...]) -> str:
    """Give the name of what the first value of a tag with one of some names is computed from."""
    values = (tag.values.get(name, "").strip() for name in names)
    return next((value.strip("{} ").partition(".")[0] for value in values if value.startswith("{")), "")


def variety(tag: Tag) -> str:
    """Give the variety of a callout."""
    said = [word for name in KIND for word in tag.values.get(name, "").lower().replace("-", " ").split()]
    kinds = (CALLOUTS[word] for word in (*said, *name_parts(tag)) if word in CALLOUTS and word != "hint")
    return next(kinds, "note")
