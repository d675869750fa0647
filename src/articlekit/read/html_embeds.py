"""What is played or shown from elsewhere: video, audio, frames, with the service it comes from."""

import re
from functools import partial
from urllib.parse import urlsplit

from articlekit.draft import DraftMark
from articlekit.read.classes import CLASSES
from articlekit.read.html_frames import Closer, Frame, Opener
from articlekit.read.html_images import is_placeholder
from articlekit.read.html_page import Page

PROVIDERS: dict[str, tuple[str, str]] = {
    "youtube.com": ("youtube", "video"),
    "youtube-nocookie.com": ("youtube", "video"),
    "youtu.be": ("youtube", "video"),
    "vimeo.com": ("vimeo", "video"),
    "dailymotion.com": ("dailymotion", "video"),
    "twitch.tv": ("twitch", "video"),
    "tiktok.com": ("tiktok", "video"),
    "wistia.com": ("wistia", "video"),
    "wistia.net": ("wistia", "video"),
    "loom.com": ("loom", "video"),
    "brightcove.net": ("brightcove", "video"),
    "jwplayer.com": ("jwplayer", "video"),
    "jwplatform.com": ("jwplayer", "video"),
    "ted.com": ("ted", "video"),
    "rumble.com": ("rumble", "video"),
    "bilibili.com": ("bilibili", "video"),
    "spotify.com": ("spotify", "audio"),
    "soundcloud.com": ("soundcloud", "audio"),
    "bandcamp.com": ("bandcamp", "audio"),
    "podcasts.apple.com": ("apple", "audio"),
    "music.apple.com": ("apple", "audio"),
    "megaphone.fm": ("megaphone", "audio"),
    "buzzsprout.com": ("buzzsprout", "audio"),
    "libsyn.com": ("libsyn", "audio"),
    "twitter.com": ("twitter", "post"),
    "x.com": ("twitter", "post"),
    "instagram.com": ("instagram", "post"),
    "facebook.com": ("facebook", "post"),
    "reddit.com": ("reddit", "post"),
    "bsky.app": ("bluesky", "post"),
    "linkedin.com": ("linkedin", "post"),
    "pinterest.com": ("pinterest", "post"),
    "openstreetmap.org": ("openstreetmap", "map"),
    "mapbox.com": ("mapbox", "map"),
    "docs.google.com": ("google", "document"),
    "drive.google.com": ("google", "document"),
    "slideshare.net": ("slideshare", "document"),
    "speakerdeck.com": ("speakerdeck", "document"),
    "scribd.com": ("scribd", "document"),
    "issuu.com": ("issuu", "document"),
    "codepen.io": ("codepen", "frame"),
    "jsfiddle.net": ("jsfiddle", "frame"),
    "codesandbox.io": ("codesandbox", "frame"),
    "stackblitz.com": ("stackblitz", "frame"),
    "gist.github.com": ("github", "frame"),
    "datawrapper.de": ("datawrapper", "frame"),
    "flourish.studio": ("flourish", "frame"),
}
"""The service and the medium by the end of the host's name."""
ADDRESSES = (
    (re.compile(r"^https?://(?:maps\.google\.|www\.google\.[a-z.]+/maps)"), ("google", "map")),
    (re.compile(r"^https?://[^/]+/@[^/]+/\d+(?:/embed)?$"), ("mastodon", "post")),
)
"""The service and the medium by the whole address, where the host does not tell them."""
TRACKERS = frozenset(
    ("googletagmanager.com", "doubleclick.net", "googlesyndication.com", "recaptcha.net", "addthis.com")
)
"""Hosts of frames that show nothing to read."""
VIDEO_IDS = {
    "lite-youtube": ("videoid", "https://www.youtube.com/watch?v="),
    "youtube-video": ("videoid", "https://www.youtube.com/watch?v="),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/"),
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v="),
    "amp-facebook": ("data-href", ""),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/"),
    "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/"),
    "amp-gist": ("data-gistid", "https://gist.github.com/"),
    "lite-vimeo": ("videoid", "https://vimeo.com/"),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/"),
}
"""Elements that name a video or a post by its number: the attribute, and how its address begins."""
ADDRESS = ("src", "data-src", "data-lazy-src", "data-cookieblock-src", "data")
POST = re.compile(r"/(?:status|posts?|comments|p|reel|videos?)/")
"""A part of the address of a single post."""
POST_ADDRESS = ("cite", "data-instgrm-permalink", "data-href")
SHOWN = frozenset("video audio post map document frame".split())
"""The media of an embed."""
SHOWS = frozenset(("link", "emphasis"))
"""The mark of what is shown for an embed, after its words: its address or its title."""
MEDIA = {"video": "video", "audio": "audio", "amp-video": "video", "amp-audio": "audio"}


def open_embed(page: Page, frame: Frame) -> None:
    """Hold what shows a thing from elsewhere until its end, when its sources are known."""
    frame.attrs = dict(frame.attrs)
    page.leave_out(frame, "hidden")
    frame.close = _close_embed


def _close_embed(page: Page, frame: Frame) -> None:
    page.flush()
    page.restore()
    frame.reason = frame.parent.reason if frame.parent else None
    page.put(partial(_write_embed, page, frame))


def _write_embed(page: Page, frame: Frame) -> None:
    url = page.links.absolute(_address(frame))
    provider, media = provider_of(url)
    if provider == "" or (url is None and frame.tag not in MEDIA) or _is_invisible(frame):
        return
    title = frame.attrs.get("title") or frame.attrs.get("aria-label") or frame.attrs.get("playlabel")
    index = page.emit("embed", frame=frame)
    page.blocks[index].attrs.update(media=MEDIA.get(frame.tag, media), provider=provider, url=url, title=title)


def _address(frame: Frame) -> str | None:
    if frame.tag in VIDEO_IDS:
        name, base = VIDEO_IDS[frame.tag]
        number = frame.attrs.get(name)
        return base + number if number else None
    values = ((frame.attrs.get(name) or "").strip() for name in ADDRESS)
    return next((v for v in values if v and not is_placeholder(v) and not v.startswith("about:")), None)


def provider_of(url: str | None) -> tuple[str | None, str]:
    """Give (service, medium) of an address; the service is empty for what shows nothing, `None` when unknown."""
    if not url:
        return None, "frame"
    found = next((service for pattern, service in ADDRESSES if pattern.match(url)), None)
    if found:
        return found
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None, "frame"
    parts = host.split(".")
    for i in range(len(parts) - 1):
        end = ".".join(parts[i:])
        if end in TRACKERS:
            return "", "frame"
        if end in PROVIDERS:
            return PROVIDERS[end]
    return None, "frame"


def _is_invisible(frame: Frame) -> bool:
    return any((frame.attrs.get(name) or "").removesuffix("px") in ("0", "1") for name in ("width", "height"))


def open_post(page: Page, frame: Frame) -> None:
    """Gather a post of a social network."""
    page.open_leaf(frame, _write_post)
    frame.close = partial(_close_post, close=frame.close)


def _close_post(page: Page, frame: Frame, *, close: Closer | None) -> None:
    """Write a post; one that a script brings has no words yet, only an address."""
    before = len(page.blocks)
    if close is not None:
        close(page, frame)
    if len(page.blocks) == before and _post_address(frame, []):
        _write_post(page, frame, "", [])


def _write_post(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    url = page.links.absolute(_post_address(frame, marks))
    named = next((word.partition("-")[0] for word in frame.words() if word in CLASSES), None)
    index = page.emit("embed", text, frame=frame)
    page.blocks[index].attrs.update(media="post", provider=provider_of(url)[0] or named, url=url)


def _post_address(frame: Frame, marks: list[DraftMark]) -> str | None:
    links = [m.href for m in marks if m.kind == "link" and m.href]
    links = [link for link in links if POST.search(link)][:1] or links[-1:]
    return next((value for name in POST_ADDRESS if (value := frame.attrs.get(name))), links[0] if links else None)


def open_embedded(page: Page, frame: Frame) -> None:
    """Gather a figure that says which service it shows: words, then a link."""
    if "data-media" in frame.attrs:
        page.open_leaf(frame, _write_embedded)


def _write_embedded(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    """Part the link at the end, or the last line, from the words; a link that shows its own address has no title."""
    media, provider = frame.attrs["data-media"], frame.attrs.get("data-provider")
    link = next((mark for mark in marks if mark.kind in SHOWS and mark.end == len(text)), None)
    title = text[link.start :] if link else text
    words = text[: link.start].rstrip() if link else ""
    url = link.href if link else None
    index = page.emit("embed", words, frame=frame)
    named = title not in (url, provider, media)
    page.blocks[index].attrs.update(
        media=media if media in SHOWN else "frame", provider=provider, url=url, title=title if named else None
    )


OPENERS: dict[str, Opener] = {
    "embed": open_embed,
    "embedded": open_embedded,
    "post": open_post,
}
