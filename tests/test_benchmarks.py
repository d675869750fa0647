"""The benchmarks run and give figures, without any other extractor."""

import gzip
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import articlekit

ROOT = Path(__file__).parents[1]
TEXT = "The bread rises overnight.\n\nIn the morning it goes into a hot oven."
HTML = "<!doctype html><title>Bread</title><h1>Bread</h1>" + "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n"))


def run(script: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / script), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def rows(output: str) -> dict[str, list[str]]:
    """Give the figures of each line, by its first word."""
    return {line.split()[0]: line.split()[1:] for line in output.splitlines() if line}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write an article that is all content, and a list whose true text is another."""
    kinds = {"0001": "article", "0002": "listing"}
    golds = {"0001": TEXT, "0002": "Nothing agrees"}
    for inner in ("html", "ground-truth"):
        (tmp_path / "dev" / inner).mkdir(parents=True)
    files = {name: {"page_type": kind} for name, kind in kinds.items()}
    (tmp_path / "metadata.json").write_text(json.dumps({"files": files}), encoding="utf-8")
    for name, gold in golds.items():
        truth = {"url": f"https://example.org/{name}", "ground_truth": {"main_content": gold}}
        (tmp_path / "dev" / "ground-truth" / f"{name}.json").write_text(json.dumps(truth), encoding="utf-8")
        (tmp_path / "dev" / "html" / f"{name}.html.gz").write_bytes(gzip.compress(HTML.encode()))
    return tmp_path


def test_pages(folder: Path) -> None:
    done = run("pages.py", "--data", str(folder), "--rivals", "", "--repeat", "1")
    assert done.returncode == 0, done.stderr
    found = rows(done.stdout)
    assert found["article"] == ["1", "articlekit", "1.0000", "1.0000", "1.0000", "0.0%", "0"]
    assert found["listing"] == ["1", "articlekit", "0.0000", "0.0000", "0.0000", "100.0%", "0"]
    assert found["all"] == ["2", "articlekit", "0.5000", "0.5000", "0.5000", "50.0%", "0"]
    assert {"read", "language", "build", "lxml's"} <= set(found)
    assert "2/2" in done.stderr
    assert done.stdout.startswith(f"articlekit {articlekit.__version__}, lxml ")


def test_pages_of_one_kind(folder: Path) -> None:
    done = run("pages.py", "--data", str(folder), "--rivals", "", "--type", "article", "--limit", "1")
    assert {"article"} == {"article", "listing", "all"} & set(rows(done.stdout))


def test_a_tool_that_fails(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(page: bytes, url: str | None) -> str:
        raise KeyError(len(page), url)

    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    page = import_module("wcxb").Page("0001", "article", None, HTML.encode(), TEXT)
    result = import_module("measure").measure_page(page, {"bad": fail}, 1)
    assert result.empty == {"bad"}
    assert result.scores["bad"].f1 == 0
    assert "bad failed on 0001: KeyError" in capsys.readouterr().err


def test_a_page_that_the_metadata_lacks(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    truth = {"_internal": {"page_type": {"primary": "forum"}}, "ground_truth": {"main_content": TEXT}}
    (folder / "dev" / "ground-truth" / "0003.json").write_text(json.dumps(truth), encoding="utf-8")
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    names = import_module("wcxb").names
    assert names(folder, None, None) == {"0001": "article", "0002": "listing", "0003": "forum"}
    assert names(folder, "forum", 5) == {"0003": "forum"}


@pytest.mark.parametrize(
    ("options", "message"),
    [(("--rivals", "nobody"), "unknown: nobody"), (("--type", "poem"), "no page of this kind")],
)
def test_wrong_options(folder: Path, options: tuple[str, ...], message: str) -> None:
    done = run("pages.py", "--data", str(folder), *options)
    assert done.returncode == 2
    assert message in done.stderr


def test_metadata(folder: Path) -> None:
    truth = {"url": "https://example.org/0003", "ground_truth": {"title": "Bread", "author": "Ada Roe"}}
    (folder / "dev" / "ground-truth" / "0003.json").write_text(json.dumps(truth), encoding="utf-8")
    html = HTML.replace("<h1>", '<meta name="author" content="Ada Roe"><h1>').encode()
    (folder / "dev" / "html" / "0003.html.gz").write_bytes(gzip.compress(html))
    done = run("metadata.py", "--data", str(folder), "--type", "article", "--without", "authors")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith("title      right 1.000 of 1, wrong 0, missing 0; given without one 1.000 of 1")
    assert lines[1].startswith("authors    right 1.000 of 1, wrong 0, missing 0; given without one 0.000 of 1")
    assert "{'right -> missing': 1}" in next(line for line in lines if "without author " in line)


def test_growth() -> None:
    pytest.importorskip("resource")
    done = run("growth.py", "--share", "0.001")
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 13


def test_texts(tmp_path: Path) -> None:
    (tmp_path / "two.jsonl").write_text(f"{json.dumps({'text': TEXT})}\n" * 2, encoding="utf-8")
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    done = run("texts.py", str(tmp_path / "two.jsonl"), str(tmp_path / "one.txt"), "--repeat", "1")
    assert done.returncode == 0, done.stderr
    found = rows(done.stdout)
    assert {"read", "content", "build"} <= set(found["texts"])
    assert found["two"][:2] == ["2", "0"]
    assert found["one"][0] == "1"
    assert run("texts.py", str(tmp_path / "none.txt")).returncode == 2
