"""Who may import whom: readers, stages and writers stay apart, and there is no cycle."""

import ast
from pathlib import Path

import articlekit

ROOT = Path(articlekit.__file__).parent
MODULES = {
    ".".join(("articlekit", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in ROOT.rglob("*.py")
}
FREE = {
    "articlekit.errors",
    "articlekit.options",
    "articlekit.about",
    "articlekit.model",
    "articlekit.label",
    "articlekit.remember",
    "articlekit._version",
}
"""What any module may import."""
LAYERS = {
    "articlekit.about": {"articlekit.model"},
    "articlekit.model": {"articlekit.label"},
    "articlekit.walk": set(),
    "articlekit.views": {"articlekit.walk"},
    "articlekit.formats": set(),
    "articlekit.article": {"articlekit.formats", "articlekit.views", "articlekit.walk"},
    "articlekit.draft": set(),
    "articlekit.schema": {"articlekit.article", "articlekit.views"},
    "articlekit.read.json": {"articlekit.article"},
    "articlekit.read": {"articlekit.draft", "articlekit.read"},
    "articlekit.shape.build": {"articlekit.draft", "articlekit.article", "articlekit.shape.nodes"},
    "articlekit.shape.nodes": {"articlekit.draft"},
    "articlekit.shape": {"articlekit.draft", "articlekit.shape"},
    "articlekit.write": {"articlekit.article", "articlekit.walk", "articlekit.write"},
    "articlekit.pipeline": {"articlekit.article", "articlekit.draft", "articlekit.formats", "articlekit.shape"},
    "articlekit.detect": {"articlekit.read.decode"},
    "articlekit.convert": {"articlekit.api"},
    "articlekit.cli": {"articlekit.convert"},
}
"""What a module or package may import beside FREE, the longest name that fits counting; others may import anything."""


def imports(path: Path) -> set[str]:
    """Give the modules of articlekit that a file imports, except those for type checkers only."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("articlekit"):
            inner = (f"{node.module}.{alias.name}" for alias in node.names)
            found |= {name if name in MODULES else node.module for name in inner}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.startswith("articlekit")}
    return found - typing_only(path)


def typing_only(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            found |= {inner.module for inner in ast.walk(node) if isinstance(inner, ast.ImportFrom) and inner.module}
    return found


def layer(name: str) -> str | None:
    return max((known for known in LAYERS if name == known or name.startswith(known + ".")), key=len, default=None)


def test_layers() -> None:
    wrong = []
    for name, path in MODULES.items():
        known = layer(name)
        if known is None:
            continue
        allowed = FREE | LAYERS[known]
        wrong += [
            f"{name} imports {other}"
            for other in imports(path)
            if not any(other == a or other.startswith(a + ".") for a in allowed)
        ]
    assert not wrong


def test_no_cycle() -> None:
    graph = {name: imports(path) for name, path in MODULES.items()}
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, " -> ".join((*way, name))
        if name not in done:
            for other in sorted(graph.get(name, set())):
                visit(other, (*way, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def test_no_broad_except() -> None:
    for path in MODULES.values():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                assert node.type is not None, path
                assert ast.unparse(node.type) not in ("Exception", "BaseException"), path
