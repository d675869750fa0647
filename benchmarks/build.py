"""How long it takes to build, dump and load an article of 200 blocks, and each stage of reading it from text.

python benchmarks/build.py
"""

from statistics import median
from time import perf_counter

from articlekit import Article, ParseOptions
from articlekit.pipeline import run

ROUNDS = 50


def post(sections: int = 50) -> str:
    """Make a text of eight blocks a section."""
    parts = ["A Long Post About Many Small Things"]
    for n in range(sections):
        parts.append(f"Part {n} of the Story")
        parts += [f"Paragraph {k} of part {n} says a little and then says a little more. " * 4 for k in range(3)]
        parts.append("\n".join(f"  {k}. Label {k}: what this item of part {n} has to say" for k in range(1, 5)))
    return "\n\n".join(parts) + "\n"


def milliseconds(rounds: list[float]) -> str:
    """Show the median of some seconds."""
    return f"{median(rounds) * 1e3:8.2f} ms"


def main() -> None:
    """Print a row for each stage."""
    source, options = post(), ParseOptions()
    article = run("text", source, options)
    stages: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        clock: dict[str, float] = {}
        run("text", source, options, times=clock)
        for name, seconds in clock.items():
            stages.setdefault(name, []).append(seconds)
        for name, work in (("to_json", article.to_json), ("from_json", lambda: Article.from_json(article.to_json()))):
            start = perf_counter()
            work()
            stages.setdefault(name, []).append(perf_counter() - start)
    blocks, nodes = sum(1 for _ in article.all_blocks()), sum(1 for _ in article.walk())
    print(f"{blocks} blocks, {nodes} nodes, {len(source)} characters")
    for name, rounds in stages.items():
        print(f"{name:12}{milliseconds(rounds)}")


if __name__ == "__main__":
    main()
