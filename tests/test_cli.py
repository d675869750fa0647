"""The command, as people type it: `tests/commands/*.md` hold a command, its input, and what comes out."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

import pytest

import articlekit
from articlekit.cli import main
from articlekit.convert import Made, _checked

HERE = Path(__file__).parent
POST = HERE.parent / "examples" / "post.txt"
PARTS = ("stdin", "stdout", "stderr")


@dataclass(frozen=True)
class Result:
    """What a command gave."""

    stdout: bytes
    stderr: bytes
    exit: int


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> Result:
    done = subprocess.run(
        [sys.executable, "-m", "articlekit", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        timeout=120,
        env={**os.environ, **environment},
    )
    return Result(done.stdout, done.stderr, done.returncode)


def read_command(path: Path) -> dict[str, str]:
    """Take a command file apart: the command is the first indented line, each part is indented under its name."""
    found = {"command": "", "exit": "0", **dict.fromkeys(PARTS, "")}
    part = "command"
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        name, colon, value = line.partition(":")
        if line.startswith("    ") or not line.strip():
            found[part] += line[4:] if line.strip() else "\n"
        elif colon and name in (*PARTS, "exit"):
            part = name
            found[part] = value.strip()
    return {name: text.strip("\n") for name, text in found.items()}


def write_command(path: Path, result: Result) -> None:
    """Write what came out under the command and its input."""
    head = path.read_text(encoding="utf-8").split("\nstdout:")[0].split("\nstderr:")[0].split("\nexit:")[0].rstrip("\n")
    parts = [head]
    for name, data in (("stdout", result.stdout), ("stderr", result.stderr)):
        text = data.decode().strip("\n")
        if text:
            indented = "\n".join("    " + line if line else "" for line in text.split("\n"))
            parts.append(f"{name}:\n\n{indented}")
    path.write_text("\n\n".join((*parts, f"exit: {result.exit}")) + "\n", encoding="utf-8")


@pytest.mark.parametrize("path", sorted((HERE / "commands").glob("*.md")), ids=lambda path: path.stem)
def test_command(path: Path) -> None:
    wanted = read_command(path)
    program, *arguments = wanted["command"].split()
    assert program == "articlekit"
    result = run(*arguments, stdin=(wanted["stdin"] + "\n").encode())
    if os.environ.get("UPDATE"):
        write_command(path, result)
        wanted = read_command(path)
    assert result.stdout.decode().strip("\n") == wanted["stdout"]
    assert result.stderr.decode().strip("\n") == wanted["stderr"]
    assert result.exit == int(wanted["exit"])


def test_one_file_to_json(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["parse", str(POST)]) == 0
    out = capfdbinary.readouterr().out
    assert articlekit.Article.from_json(out) == articlekit.parse(POST)


def test_several_files_are_json_lines(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["parse", str(POST), str(POST)]) == 0
    lines = capfdbinary.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[0] == lines[1]


def test_json_lines_name_their_files(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/od\xff.txt"
    Path(os.fsdecode(odd)).write_bytes(POST.read_bytes())
    found = run("parse", "nowhere.txt", os.fsdecode(odd), "-", str(POST), stdin=POST.read_bytes())
    articles = [articlekit.Article.from_json(line) for line in found.stdout.splitlines()]
    assert [article.source for article in articles] == [odd.decode(errors="replace"), "-", str(POST)]
    assert {article.model_copy(update={"source": None}) for article in articles} == {articlekit.parse(POST)}


@pytest.mark.parametrize("out", [(), ("-o",)])
def test_several_jobs_give_what_one_gives(tmp_path: Path, out: tuple[str, ...]) -> None:
    posts = [tmp_path / f"{n}.txt" for n in range(30)]
    for n, post in enumerate(posts):
        post.write_text(f"{POST.read_text(encoding='utf-8')}\n\nThis was post {n}.\n", encoding="utf-8")
    files = [*map(str, posts[:20]), "nowhere.txt", *map(str, posts[20:])]
    one, several = (
        run("parse", "--diagnostics", "--jobs", jobs, *files, *out, *((f"{tmp_path}/{jobs}/",) if out else ()))
        for jobs in ("1", "3")
    )
    assert several == one
    assert one.exit == 1
    assert one.stderr.count(b"\n") == len(files)
    if out:
        written = [[path.read_bytes() for path in sorted((tmp_path / jobs).iterdir())] for jobs in ("1", "3")]
        assert written[0] == written[1]
        assert len({*written[0]}) == 30
    else:
        assert len({*one.stdout.splitlines()}) == 30


def test_interrupt_ends_all_jobs() -> None:
    command = [sys.executable, "-m", "articlekit", "parse", "-j", "2", *[str(POST)] * 400]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # who runs the tests may ignore interrupts
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    signal.signal(signal.SIGINT, before)
    with process:
        assert process.stdout
        process.stdout.readline()
        process.send_signal(signal.SIGINT)  # the pipe is full before all are written
        out, err = process.communicate(timeout=120)
    assert err == b""
    assert process.returncode == 130
    assert out.count(b"\n") < 399


def test_a_job_that_dies_is_an_error() -> None:
    def die() -> Iterator[Made]:
        yield Made("a", [])
        raise BrokenProcessPool

    with pytest.raises(articlekit.ArticleKitError, match="fewer jobs"):
        list(_checked(die()))


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5"])
def test_jobs_are_a_number(jobs: str) -> None:
    result = run("parse", str(POST), f"--jobs={jobs}")
    assert result.exit == 2
    assert b"is no number above zero" in result.stderr
    assert b"Traceback" not in result.stderr


def test_standard_input_beside_files_is_one_job() -> None:
    assert b"give it alone" in run("parse", "-j", "2", "-", str(POST)).stderr
    assert run("parse", "-j", "2", "-", stdin=POST.read_bytes()).exit == 0


def test_output_file_and_directory(tmp_path: Path) -> None:
    out = tmp_path / "a.md"
    assert main(["parse", str(POST), "--to", "markdown", "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == articlekit.parse(POST).to_markdown()
    assert main(["parse", str(POST), str(POST), "--to", "html", "-o", f"{tmp_path}/new/"]) == 0
    assert sorted(p.name for p in (tmp_path / "new").iterdir()) == ["post-2.html", "post.html"]


def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = run("parse", str(POST), "-o", str(tmp_path / "file" / "out.json"))
    assert result.exit == 1
    assert result.stderr.count(b"\n") == 1


def test_ledger_when_asked_for(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><title>Tides</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Tides</h1>"
        "<p>The water comes twice a day, and the harbour master writes down how high it stood.</p></article></body></html>",
        encoding="utf-8",
    )
    for flags, texts in (([], []), (["--ledger"], ["Home"])):
        assert main(["parse", *flags, str(page)]) == 0
        assert [entry["text"] for entry in json.loads(capfdbinary.readouterr().out)["ledger"]] == texts


def test_schema(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capfdbinary.readouterr().out) == articlekit.json_schema()


@pytest.mark.parametrize(
    "arguments",
    [
        *([], ["parse"], ["parse", "-", "--to", "pdf"], ["parse", "-", "--nonsense"], ["wash"]),
        *(["parse", "-", "-"], ["parse", "-", "-o", ""], ["parse", "-", str(POST), "--indent", "2"]),
        ["parse", str(POST), "-o", str(POST.parent / ".." / "examples" / "post.txt")],
        *(["parse", "-", "--front-matter"], ["parse", "-", str(POST), "--to", "markdown", "--front-matter"]),
    ],
)
def test_usage(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit == 2
    assert b"usage:" in result.stderr
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("jobs", [1, 2])
def test_closed_pipe(jobs: int) -> None:
    files = " ".join(["examples/post.txt"] * 200)
    command = f"'{sys.executable}' -m articlekit parse -j {jobs} {files} | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, cwd=HERE.parent, timeout=120)
    assert done.stderr == b""
    assert len(done.stdout) == 10


def test_c_locale() -> None:
    result = run(
        "parse",
        "-",
        "--to",
        "text",
        stdin="Ein Maß Öl 漢字".encode(),
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONIOENCODING="ascii",
    )
    assert result.stdout.decode().strip() == "Ein Maß Öl 漢字"


def test_no_colour() -> None:
    assert b"\x1b" not in run("parse", "--help", NO_COLOR="1").stdout


def test_version_loads_nothing_heavy() -> None:
    code = "import sys; from articlekit.cli import main\ntry: main(['--version'])\nexcept SystemExit: pass\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60)
    assert not {"pydantic", "lxml", "bs4", "regex", "markdown_it", "dateparser"} & set(done.stdout.split())
