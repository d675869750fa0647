"""What short pieces of a text are: `Label: body`, a bold lead, the source of a quote after a dash."""

import regex

COLON = ":："
COLONS = tuple(COLON)
"""How a line ends that announces what follows, or is a label."""
NEIGHBOURS = ("Previous", "Next")
"""What the writers put before the titles of the posts before and after, each with a colon."""
QUESTIONS = ("?", "？", "؟")
"""How a question ends."""
AFTER_LEAD = COLON + "–—-"
"""What may stand between a bold lead and its body."""
SENTENCE_ENDS = (". ", "! ", "? ", "。", "！", "？")
DASHED = regex.compile(r"(?=\S)([^–—\n,]{2,60}?)\s+[–—-]\s+(?=\S)")
"""A short phrase and a dash after it; a comma before it makes it a sentence."""
LABEL_LENGTH = 90
LABEL_WORDS = 12
DASH_WORDS = 6


TYPED = regex.compile(rf"\*\*(?=\S)([^*\n]{{1,{LABEL_LENGTH}}})\*\*[{AFTER_LEAD}]?\s*+(?=\S)")
"""A bold lead as it is typed in Markdown, where text keeps the signs."""


def split_label(text: str, lead: int = 0) -> tuple[str | None, str]:
    """Take a text apart.

    Args:
        text: a list item or paragraph.
        lead: where the bold lead ends that the text opens with; 0 when it opens with none.

    Returns:
        (label, body); the label is `None` and the body the whole text when there is no label.
    """
    if 0 < lead < len(text):
        label, body = text[:lead].rstrip(), text[lead:].lstrip()
        if label[-1:] in COLON + ".。" or body[:1] in AFTER_LEAD:
            return label.rstrip(COLON + ".。 "), body.lstrip(AFTER_LEAD + " \n\t")
    at = min((i for c in COLON if (i := text.find(c, 0, LABEL_LENGTH)) > 0), default=0)
    if at and is_label(text[:at], text[at + 1 : at + 3]):
        if text[0] == "*" and (typed := TYPED.match(text)):
            return typed[1].rstrip(COLON + ".。 "), text[typed.end() :]
        return text[:at].strip(), text[at + 1 :].strip()
    dash = DASHED.match(text)
    if dash and len(dash[1].split()) <= DASH_WORDS and is_label(dash[1], ""):
        return dash[1], text[dash.end() :].strip()
    return None, text


def is_label(head: str, after: str) -> bool:
    """Tell the label of `Label: body` from a clock (10:30), an address (https://) and a sentence."""
    return (
        bool(head.strip())
        and len(head.split()) <= LABEL_WORDS
        and not after.startswith("//")
        and not (head[-1].isdigit() and after[:1].isdigit())
        and not any(end in head for end in SENTENCE_ENDS)
    )


def is_set_alone(text: str, lead: int) -> bool:
    """Tell a short text that is bold up to its end: the label of what stands under it."""
    return lead >= len(text.rstrip(COLON + " ")) and is_short(text)


def is_short(text: str) -> bool:
    """Tell whether a text is as short as a label."""
    return 0 < len(text) <= LABEL_LENGTH and len(text.split()) <= LABEL_WORDS


LEAD_WORDS = 7
LEAD = regex.compile(r"[^.!?:。！？]{2,70}[.!?。！？](?=\s|(?<=[。！？]))\s*+(?=\S)")
"""A short first sentence with more after it."""


def split_lead(text: str) -> tuple[str | None, str]:
    """Take a short first sentence off as the label: what is left of a bold lead in plain text."""
    found = LEAD.match(text)
    if not found or len(found[0].split()) > LEAD_WORDS:
        return None, text
    return found[0].strip().rstrip(".。"), text[found.end() :]


DASH = regex.compile(r"\s*+(?:[—–―]|--)\s*+")
SOURCE = regex.compile(r"\s*+(?:[—–―]|--)\s*+[\p{L}\p{N}“\"«@][^\n]*+")
SOURCE_LENGTH = 120


def is_attribution(line: str) -> bool:
    """Tell a line that says who is quoted: short, after a dash."""
    return len(line) <= SOURCE_LENGTH and SOURCE.fullmatch(line) is not None


def dash_before(text: str) -> int:
    """Give how many characters the dash before the source of a quote takes, with the white space around it."""
    found = DASH.match(text)
    return found.end() if found else 0


PICTURE = regex.compile(
    r"(?:(?![©®™])\p{Extended_Pictographic}[\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff]*+)++\s*+(?=\S)"
)
"""Small pictures that a line is dressed with, as `⚠️ Careful`."""
FIRST_PICTURE = "\u2000"


def picture_before(text: str) -> int:
    """Give how many characters the small pictures take that a text opens with, with the white space behind them."""
    found = PICTURE.match(text) if text[:1] > FIRST_PICTURE else None
    return found.end() if found else 0


CIRCLES = {chr(ord(first) + n): n + 1 for first, most in (("①", 20), ("❶", 10), ("⓵", 10)) for n in range(most)}
"""Numbers in circles."""
DRAWN = regex.compile(rf"((?:[0-9]\ufe0f?\u20e3){{1,2}}|🔟|[{''.join(CIRCLES)}])\s*+(?=\S)")


def drawn_number(text: str) -> tuple[str, int]:
    """Give the number that a text opens with where it is drawn, as `1️⃣` and `①`, and how many characters it takes."""
    found = None if text.isascii() else DRAWN.match(text)
    if not found:
        return "", 0
    number = str(CIRCLES.get(found[1], "")) or "".join(filter(str.isascii, found[1])) or "10"
    return number, found.end()


SINGLED = "➔➜►▶★☆※"
"""Signs that open items where they stand in a row, and may dress headings where each stands alone."""
HAN = {digit: n for n, digit in enumerate("一二三四五六七八九十", 1)}
"""Numbers in Chinese and Japanese."""


def han_value(number: str) -> int:
    """Give the value of a Chinese number below a hundred, as `二十一`."""
    tens, ten, ones = number.partition("十")
    return (HAN.get(tens, 1) * 10 if ten else 0) + HAN.get(ones if ten else tens, 0)


ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def roman_value(number: str) -> int:
    """Give the value of a small Roman number."""
    values = [ROMAN[c] for c in number.lower()]
    return sum(-v if v < n else v for v, n in zip(values, [*values[1:], 0], strict=True))
