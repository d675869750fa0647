"""What class names mean to the reader: those of the programs that write pages, on the tags where they have them."""

import re
from typing import NamedTuple

from articlekit.read.tags import BLOCK, CALLOUT, Tag

MAX_TOKENS = 12
"""An element with more class names than this is styled by utilities: only the first may be a name."""


class ByClass(NamedTuple):
    """The meaning of a class name, on some tags."""

    tag: Tag
    on: frozenset[str]


_SHUT = "div aside section p blockquote"
_BOXES = _SHUT + " details"
_TEXTS = "div p span section small em figcaption dd"
_ANY = "div p span section aside ol ul li a sup table ul td pre small"


def _classes(names: str, tag: Tag, on: str) -> dict[str, ByClass]:
    return dict.fromkeys(names.split(), ByClass(tag, frozenset(on.split())))


CLASSES: dict[str, ByClass] = {
    **_classes("admonition markdown-alert hint notice starlight-aside book-hint nextra-callout", CALLOUT, _BOXES),
    **_classes("custom-block alert", CALLOUT, _SHUT),
    **_classes("callout", CALLOUT, _BOXES + " figure"),
    **_classes("confluence-information-macro kg-callout-card admonitionblock sidebarblock", CALLOUT, _BOXES),
    **_classes("blockquote-tag", CALLOUT, "blockquote"),
    **_classes("note-title tip-title warning-title caution-title important-title", CALLOUT, "blockquote"),
    **_classes("factbox fact-box infobox info-box tip-box", CALLOUT, "div aside section"),
    **_classes("elementor-alert su-box su-note vc_message_box", CALLOUT, "div"),
    **_classes("prompt-info prompt-tip prompt-warning prompt-danger", CALLOUT, "blockquote"),
    **_classes("notice--info notice--primary notice--warning notice--danger notice--success", CALLOUT, _BOXES),
    **_classes("msg", CALLOUT, "aside"),
    **_classes("msg-symbol expand-control-icon", Tag(reason="decoration"), "span"),
    **_classes("elementor-alert-description kg-bookmark-author kg-bookmark-publisher", BLOCK, "span"),
    **_classes("pullquote pull-quote su-quote", Tag("quote", block=True), "div aside"),
    # What a post of a forum quotes, who said it, and how much of it is shown; posts that are written as quotes.
    **_classes("quote", Tag("quote", block=True), "aside"),
    **_classes("bbcode_quote quotebox", Tag("quote", block=True), "div"),
    **_classes(
        "bbCodeBlock-title ipsQuote_citation bbcode_postedby quoteBoxTitle quoteheader",
        Tag("quote-title", block=True),
        "div",
    ),
    **_classes("bbCodeBlock-expandLink quoteExpand quote-controls", Tag(block=True, reason="form"), "div"),
    **_classes("bbcode_description codeheader", Tag(block=True, reason="decoration"), "div"),
    **_classes("postcontent messageText", BLOCK, "blockquote"),
    **_classes("elementor-testimonial-wrapper et_pb_testimonial_description_inner", Tag("quote", block=True), "div"),
    **_classes("MsoQuote MsoIntenseQuote", Tag("quote", block=True), "p"),
    **_classes("MsoTitle title", Tag("first-title", block=True), "p"),
    **_classes("MsoSubtitle", Tag("subtitle", block=True), "p"),
    **_classes(
        "admonition-title admonition-heading callout-title markdown-alert-title custom-block-title alert-heading"
        " starlight-aside__title blockquote-tag-title custom-block-heading elementor-alert-title"
        " su-box-title",
        Tag("callout-title", block=True),
        "div p span h2 h3 h4 h5 h6 strong",
    ),
    # Of docutils: a sidebar or topic has a title of its own, else it is what other pages call so.
    **_classes("sidebar topic", Tag("titled-box", block=True), "div aside"),
    **_classes("sidebar-title topic-title", Tag("callout-title", block=True), "p"),
    **_classes("admonition-header", Tag("callout-title", block=True), "header"),
    # Questions whose answers open, as builders of pages write them; what a writer set as h2 or h3 is a heading.
    **_classes(
        "schema-faq-section elementor-toggle-item elementor-accordion-item et_pb_toggle vc_tta-panel vc_toggle"
        " kg-toggle-card su-spoiler spoiler expand-container hide-toggle accordion-item fl-accordion-item"
        " sow-accordion-panel uagb-faq-item fusion-panel oxy-pro-accordion_item w-dropdown",
        Tag("disclosure", block=True),
        "div li",
    ),
    **_classes(
        "schema-faq-question elementor-tab-title et_pb_toggle_title"
        " vc_tta-panel-heading vc_toggle_title kg-toggle-heading su-spoiler-title spoiler_title spoiler-title"
        " expand-control hide-button accordion-title accordion-title-wrapper accordion-item__title-wrapper"
        " fl-accordion-button sow-accordion-panel-header uagb-faq-questions-button panel-title"
        " oxy-pro-accordion_header w-dropdown-toggle",
        Tag("summary", block=True),
        "a div strong b h4 h5 h6",
    ),
    # Bootstrap's own example has an h2, wherever the questions stand.
    **_classes("accordion-header", Tag("summary", block=True), "h2 h4 h5 h6 p"),
    # What is shown one at a time, and the labels of that.
    **_classes(
        "tabbed-block sd-tab-content book-tabs-content tab-pane tab-item-content tabpanel et_pb_tab",
        Tag("panel", block=True),
        "div",
    ),
    **_classes("kt-accordion-panel", Tag("panel", block=True), "div"),
    **_classes("kt-blocks-accordion-header", Tag("tab"), "button"),
    **_classes("tab", Tag("tab"), "li button"),
    **_classes("vc_tta-tab " + " ".join(f"et_pb_tab_{n}" for n in range(12)), Tag("tab"), "li"),
    # Where Webflow has the answers of questions as well as menus.
    **_classes("w-dropdown-list", BLOCK, "nav"),
    **_classes("csl-entry", Tag("item", block=True), "div"),
    **_classes("footnotes footnotes-list footnote-list endnotes", Tag("notes", block=True), _ANY),
    **_classes("footnote", Tag("boxed-note", block=True), "div aside dl"),
    **_classes("footnote-definition", Tag("notes", block=True), "ol"),
    **_classes("footnotes-title", Tag(block=True, reason="label"), "div p span"),
    **_classes("footnote-number footnote-definition-label", Tag("note-number"), "a span sup"),
    **_classes("label", Tag("note-number"), "span"),
    **_classes("footnotes-sep", BLOCK, "hr"),
    **_classes("footnote-ref noteref footnote-reference footref", Tag("noteref"), "a"),
    **_classes("ltx_role_footnote", Tag("inline-note"), "span"),
    **_classes("ltx_note_mark", Tag("inline-call"), "sup"),
    **_classes("ltx_note_outer", Tag("inline-note-text"), "span"),
    **_classes("ltx_tag_note ltx_tag_equation eqno equation-label", Tag(reason="label"), "span"),
    **_classes("ltx_bibblock", Tag("spaced"), "span"),
    **_classes("ltx_tag_item", Tag("item-number"), "span"),
    **_classes(
        "footnote-backref footnote-back footnote-return reversefootnote fn-backref data-footnote-backref"
        " mw-cite-backlink backrefs",
        Tag("backlink"),
        "a span",
    ),
    **_classes("wp-caption gallery-item thumbinner", Tag("figure", block=True), "div dl"),
    **_classes("blocks-gallery-item gallerybox", Tag("figure", block=True), "li"),
    **_classes("tr-caption-container", Tag("figure", block=True), "table"),
    **_classes("tr-caption", Tag("figcaption", block=True), "td"),
    **_classes(
        "wp-caption-text gallery-caption image-caption caption-text photo-caption thumbcaption gallerytext",
        Tag("figcaption", block=True),
        _TEXTS,
    ),
    **_classes("caption img-caption", Tag("figcaption", block=True), "p"),
    **_classes(
        "credit image-credit photo-credit photo__credit media-credit caption-credit caption__credit image__credit"
        " wp-caption-credit figure-credit figcaption-credit photographer copyright image-copyright",
        Tag("credit"),
        "span cite small em p div a figcaption",
    ),
    **_classes(
        "twitter-tweet instagram-media tiktok-embed bluesky-embed reddit-embed-bq mastodon-embed fb-post fb-video",
        Tag("post", block=True),
        "blockquote div",
    ),
    **_classes("math", Tag("tex"), "span"),
    **_classes("arithmatex nohighlight", Tag("tex"), "span div"),
    **_classes("embed", Tag("embedded", block=True), "figure"),
    # What stands for a page or a file that a text leads to: its title, a line about it, where it is from.
    **_classes(
        "kg-bookmark-card kg-file-card wp-block-file wp-embedded-content bookmark bookmark-card embedly-card"
        " link-to-page embedded-post digest-post-embed onebox-body npf-link-block graf--mixtapeEmbed link-card"
        " link-preview",
        Tag("card"),
        "a article aside blockquote div figure",
    ),
    **_classes("wp-block-file__button", Tag(reason="form"), "a"),
    **_classes("katex-display MathJax_Display", Tag("display", block=True), "span div"),
    **_classes("katex-html MathJax MathJax_SVG MathJax_Preview MathJax_CHTML", Tag("mute"), "span div"),
    **_classes("mwe-math-mathml-inline mwe-math-mathml-display mwe-math-mathml-a11y", Tag("shown"), "span"),
    **_classes("latex mwe-math-fallback-image-inline mwe-math-fallback-image-display", Tag("math-image"), "img"),
    **_classes("emoji wp-smiley emojione twemoji smilie smilies smiley ipsEmoji bbc_emoticon", Tag("alt-text"), "img"),
    **_classes(
        "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only u-visually-hidden"
        " elementor-screen-only element-invisible h-offscreen a11y-hidden",
        Tag(reason="hidden"),
        "span a small div p section h1 h2 h3 h4 h5 h6",
    ),
    **_classes(
        "syntaxhighlighter js-file-line-container view-lines crayon-pre dp-highlighter RktBlk",
        Tag("pre", block=True),
        "div table",
    ),
    **_classes(
        "author byline author-name author_name byline-name byline__name entry-author post-author article-author fn"
        " p-author",
        Tag("author"),
        "span",
    ),
    **_classes(
        "date posted-on entry-date post-date published article-date publish-date pubdate post-meta-date dt-published",
        Tag("date"),
        "span abbr",
    ),
    **_classes("mw-editsection", Tag(reason="decoration"), "span"),
    # What manuals put beside the name of what they tell of: its state, since when it is there, where its source is.
    **_classes(
        "VPBadge doc-labels app-vsn Documentation-sinceVersion viewcode-link rightside mlabels sub-heading src"
        " dont-index",
        Tag(reason="decoration"),
        "a small span",
    ),
    **_classes("toc-macro pageSection", Tag(block=True, reason="navigation"), "div"),
    **_classes("toc", Tag(block=True, reason="navigation"), "details"),
    # Of rustdoc: what folds in its pages is open, and has a heading.
    **_classes("method-toggle implementors-toggle top-doc", BLOCK, "details"),
    **_classes("hideme", Tag(reason="decoration"), "summary"),
    # What a function is called with, as Doxygen, Javadoc and TypeDoc set it.
    **_classes("memproto member-signature type-signature tsd-signature", Tag("signature", block=True), "div"),
    **_classes("table-tabs", Tag(block=True, reason="form"), "div"),
    **_classes("tsd-sources tsd-index-group", Tag(block=True, reason="decoration"), "aside section"),
    **_classes("summary-table", Tag("table", block=True), "div"),
    **_classes("col-first", Tag("first-cell", block=True), "div"),
    **_classes("col-second col-constructor-name col-summary-item-name col-last", Tag("cell", block=True), "div"),
    **_classes("headerlink header-anchor heading-anchor anchor-link copiable-link", Tag("permalink"), "a"),
    **_classes("subtitle", Tag("subtitle"), "span p"),
    **_classes("attribution", Tag("attribution", block=True), "div p"),
    **_classes(
        "su-quote-cite elementor-testimonial-meta et_pb_testimonial_author et_pb_testimonial_meta quote-author"
        " quote__author quote-source quote__source quote-cite quote__cite quote-name quote__name pullquote-author"
        " pullquote__author pull-quote-author pull-quote__author blockquote-author blockquote__author",
        Tag("attribution", block=True),
        "div p span",
    ),
    **_classes("checkbox-on checkbox-off", Tag("checkbox"), "div"),
    **_classes("checked fa-check-square fa-check-square-o fa-check-circle", Tag("checkbox"), "i"),
    # What notebooks write beside their cells: `In [1]:`.
    **_classes("input_prompt output_prompt jp-InputPrompt jp-OutputPrompt", Tag(reason="decoration"), "div"),
    **_classes("sidenote marginnote modern-footnotes-footnote__note refelem NoteBox", Tag("sidenote"), "span small"),
    **_classes("br", Tag("break"), "span"),
    **_classes("bold strong", Tag("bold"), "span"),
    **_classes("rubric", Tag("bold", block=True), "p"),
    # What a summary says while it is open.
    **_classes("expanded", Tag(reason="hidden"), "span"),
    **_classes("mw-headline", Tag("anchor"), "span"),
    **_classes("wp-block-verse verse poem poetry", Tag("verse", block=True), "pre"),
    **_classes("gutter linenos rouge-gutter blob-num line_numbers crayon-nums", Tag("gutter"), "td pre span"),
    **_classes("crayon-toolbar", Tag(block=True, reason="decoration"), "div"),
    **_classes(
        "copy-button copy-btn btn-copy copy-code copy-code-button copybtn code-copy clipboard-btn btn-clipboard"
        " copybutton",
        Tag("copy"),
        "div span a",
    ),
    **_classes("copy", Tag("copy"), "span a"),
    **_classes(
        "select-none user-select-none noselect code-header code__header code-block-header codeblock-header",
        Tag("unselected"),
        "div span",
    ),
    # What stands in code to be shown beside it or on demand: of mdBook, of Doxygen.
    **_classes("boring", Tag("unselected"), "span"),
    **_classes("ttc", Tag("unselected", block=True), "div"),
    **_classes("navheader navfooter nav-panel", Tag(block=True, reason="navigation"), "div"),
    **_classes("SCodeFlow", BLOCK, "blockquote"),
    **_classes("heading-source", Tag(reason="decoration"), "a"),
    **_classes("toolbar-item", Tag(block=True, reason="decoration"), "div"),
    # The controls of players, with the time that is played and that is left.
    **_classes(
        "kg-audio-player kg-video-player mejs-controls plyr__controls vjs-control-bar jw-controls",
        Tag(block=True, reason="decoration"),
        "div",
    ),
    # What recipe plugins put around a recipe: links to print it, buttons for its size and units, stars.
    **_classes(
        "wprm-recipe-jump wprm-recipe-jump-video wprm-recipe-print wprm-recipe-pin wprm-unit-conversion-container"
        " tasty-recipes-yield-scale tasty-recipes-jump-link tasty-recipes-print-link",
        Tag(reason="form"),
        "a span",
    ),
    **_classes(
        "wprm-recipe-rating wprm-toggle-container wprm-toggle-switch-container wprm-call-to-action"
        " tasty-recipes-rating tasty-recipes-buttons tasty-recipes-units-scale-container tasty-recipes-cook-mode"
        " tasty-recipes-video-toggle-container tasty-recipes-quick-links mv-create-print-form mv-create-reviews"
        " mv-create-social mv-create-hands-free mv-create-pinterest",
        Tag(block=True, reason="form"),
        "div form",
    ),
    # Where newsletters and their plugins ask for an address between the paragraphs.
    **_classes(
        "subscription-widget-wrap subscription-widget-wrap-editor subscribe-widget kg-signup-card formkit-form"
        " wp-block-jetpack-subscriptions mailpoet_form tnp-subscription mc4wp-form newsletter-form",
        Tag(block=True, reason="form"),
        "div form",
    ),
    # What ai2html lays over a graphic: the labels of a chart, each at its place.
    **_classes("g-aiAbs", Tag(block=True, reason="decoration"), "div"),
    **_classes(
        "lineno linenr line-number line-numbers line-numbers-rows line-numbers-wrapper hljs-ln-numbers hljs-ln-n"
        " linenumber lnt ln pre-numbering"
        " react-syntax-highlighter-line-number token-line-number cm-gutters CodeMirror-linenumber code-line-number",
        Tag("gutter"),
        "span td a div ol ul",
    ),
    **_classes("code-block-caption code-with-filename-file", Tag("code-title", block=True), "div"),
    **_classes("codeHeader panelHeader", Tag("panel-title", block=True), "div"),
    **_classes("org-src-name", Tag("code-title", block=True), "label"),
    **_classes("block d-block bbc_code", Tag("displayed-code"), "code"),
    **_classes("code-block", Tag("code-box", block=True), "div"),
    **_classes("line code-line view-line cm-line token-line ltx_listingline", Tag("code-line"), "span div"),
}

CALLOUT_TAGS = frozenset(("div", "aside", "blockquote"))
CALLOUT_NAMES = frozenset("note tip warning caution danger important info".split())
"""Class names that make a callout where they stand alone or with one more, or before that of a variety."""
CALLOUT_LINES = frozenset("note tip warn warning caution danger important".split())
"""Those that make one of a paragraph where they stand alone."""
HIDDEN_CLASSES = frozenset(("hidden", "d-none", "display-none", "is-hidden", "u-hidden"))
"""Class names of blocks that are not shown."""
SHOWN = re.compile(r":(?=\S)|d-\w+-(?:block|flex|grid|inline)|open|active|animat|fade|reveal|aos|wow")
"""What class names have that show such a block on some screens, or once a script runs."""
CREDITED = frozenset(("span", "small", "div", "p"))
CREDIT = re.compile(
    r"(?:credits?|credittext|creditor|copyright|copyrightholder|photographer|byline|distributor|quelle|urheber"
    r"|(?<![^\W_])(?:author|source|agency))(?!\w|-\w|_\w)",
    re.IGNORECASE,
)
"""How a name ends of such an element in a caption that holds the credit of the picture."""
CREDITING = ("class", "itemprop", "data-testid", "data-test")
"""The attributes with such names."""
