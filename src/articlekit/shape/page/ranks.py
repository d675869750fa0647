"""Which source of a field is believed before which: the table by which what was found is chosen."""

RANKS: dict[str, tuple[str, ...]] = {
    "authors": (
        *("citation_author", "json-ld-article", "sailthru.author", "parsely-author", "author", "article:author"),
        *(
            "json-ld-page",
            "post",
            "rel",
            "byline",
            "class",
            "byl",
            "dcterms.creator",
            "dc.creator",
            "byline-below",
            "rel-far",
        ),
        *("profile-link", "beside-date", "under-title", "class-below"),
    ),
    "published": (
        *("post", "first", "byline", "article:published_time", "og:article:published_time", "article:published"),
        *("sailthru.date", "parsely-pub-date", "citation_publication_date", "json-ld-article", "datepublished"),
        *("time", "class", "address", "pubdate", "publishdate", "publish_date", "article.published", "date"),
        *("meta-published", "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created"),
        *("datecreated", "byline-below", "labelled-alone", "month", "time-alone", "change-shown"),
    ),
    "modified": (
        *("json-ld-article", "article:modified_time", "datemodified", "og:updated_time", "byline", "time"),
        *("dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revised", "article.updated"),
        *("meta-modified", "json-ld-page", "byline-below", "labelled-alone"),
    ),
    "description": ("description", "og:description", "json-ld-article", "twitter:description", "dc.description"),
    "image": ("og:image", "json-ld-article", "twitter:image", "og:image:url", "twitter:image:src", "json-ld-page"),
    "url": ("options", "og:url"),
    "site_name": ("og:site_name", "json-ld-site", "json-ld-article", "json-ld-page", "application-name"),
    "language": ("options", "running-text", "html-lang", "og:locale", "json-ld-article", "json-ld-page", "words"),
    "categories": ("article:section", "json-ld-article", "byline", "line", "rel"),
    "tags": ("article:tag", "line", "json-ld-article", "rel"),
}
"""For each field the sources that are believed, the most trusted first; what others say is only kept as evidence."""
ORDER = {field: {source: n for n, source in enumerate(sources)} for field, sources in RANKS.items()}
LAST = 99
DAYS = ("published", "modified")
