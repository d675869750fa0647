"""Writers: an Article becomes JSON, Markdown, HTML or text."""
