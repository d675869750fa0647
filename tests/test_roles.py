"""Roles of sections, and the passages laid over the tree."""

import pytest

import articlekit
from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock, Kind
from articlekit.model import Role
from articlekit.options import ParseOptions
from articlekit.shape.build import build
from articlekit.shape.outline import outline
from articlekit.shape.role_benefits import find_benefits
from articlekit.shape.role_choice import choose
from articlekit.shape.role_features import Features, Sight
from articlekit.shape.role_model import ROLES, RoleModel
from articlekit.shape.role_parts import inside_of, parts_of
from articlekit.shape.role_rows import nest_rows
from articlekit.shape.role_tail import Tail, close_with_last, closed_at, start_of_conclusion
from articlekit.shape.roles import tell_roles
from articlekit.shape.words import words_for


def block(kind: Kind, text: str = "", inside: int = -1, reason: Reason | None = None, *, level: int = 2) -> DraftBlock:
    return DraftBlock(kind, text, inside=inside, level=level if kind == "heading" else 0, reason=reason)


def headings(*levels: tuple[int, str]) -> list[DraftBlock]:
    return [block("heading", text, level=level) for level, text in levels]


def sections(*texts: str) -> list[DraftBlock]:
    """Give a paragraph under each heading."""
    return [part for text in texts for part in (block("heading", text), block("paragraph", "It runs."))]


def look(blocks: list[DraftBlock], language: str = "en") -> Sight:
    """Look at the sections of these blocks."""
    draft = Draft(blocks, language=language)
    outline(draft, ParseOptions())
    return Sight(draft, parts_of(draft), inside_of(draft), words_for(language), "")


def choose_by(sight: Sight, scores: dict[int, dict[Role, int]]) -> list[Role]:
    """Choose the roles by scores, 0 where none is given; give them."""
    rows = [[], *([float(scores.get(n, {}).get(role, 0)) for role in ROLES] for n in range(1, len(sight.parts)))]
    choose(sight, rows)
    return [part.role for part in sight.parts[1:]]


def test_passages_lead_to_blocks_of_the_tree() -> None:
    draft = Draft(
        [
            block("heading", "Benefits of Walking"),
            block("list"),
            block("item", "Sleep: you rest better at night", 1),
            block("item", "Share this page with a friend", 1, "share"),
            block("paragraph", "Follow us", 3),
            block("item", "Mood: you feel lighter", 1),
            block("quote"),
            block("attribution", "A walker", 6),
        ]
    )
    outline(draft, ParseOptions())
    tell_roles(draft, ParseOptions())
    article = build(draft)
    assert [b.label for b in article.benefits] == ["Sleep", "Mood"]


def test_a_conclusion_without_a_heading() -> None:
    article = articlekit.parse_markdown(
        "# Why We Keep Bees\n\nBees came to us late, and by chance.\n\n"
        "## Where They Live\n\nThe hives stand behind the shed.\n\n## When They Fly\n\nOn warm days only.\n\n"
        "All in all, the bees have given us more than we gave them.\n"
    )
    assert article.conclusion is not None
    assert article.conclusion.text.startswith("All in all")


POSTS = {
    "de": ("Warum wir Bienen halten", "Die Bienen kamen spät zu uns und nur durch einen Zufall.", "Wo sie wohnen",
           "Die Kästen stehen hinter dem Schuppen.", "Wann sie fliegen", "Nur an warmen Tagen.",
           "Ich hoffe, dass euch die Bienen so viel Freude machen wie uns."),
    "fr": ("Pourquoi nous avons des abeilles", "Les abeilles sont venues tard chez nous, et par hasard.",
           "Où elles vivent", "Les ruches sont derrière la grange.", "Quand elles volent", "Les jours de chaleur.",
           "Nous espérons que les abeilles vous plairont autant qu'à nous."),
    "es": ("Por qué tenemos abejas", "Las abejas llegaron tarde a nuestra casa y por casualidad.", "Dónde viven",
           "Las colmenas están detrás del cobertizo.", "Cuándo vuelan", "Los días de calor.",
           "Espero que las abejas os gusten tanto como a nosotros."),
    "pl": ("Dlaczego mamy pszczoły", "Pszczoły trafiły do nas późno i przez przypadek.", "Gdzie mieszkają",
           "Ule stoją za szopą w ogrodzie.", "Kiedy latają", "Tylko w ciepłe dni.",
           "Mam nadzieję, że pszczoły spodobają się wam tak jak nam."),
    "ru": ("Почему мы держим пчёл", "Пчёлы появились у нас поздно и совершенно случайно.", "Где они живут",
           "Ульи стоят за сараем.", "Когда они летают", "Только в тёплые дни.",
           "Надеюсь, что пчёлы понравятся вам так же, как и нам."),
    "ja": ("わたしたちが蜜蜂を飼う理由", "蜜蜂がうちに来たのは遅く、まったくの偶然でした。", "巣箱の場所",
           "巣箱は納屋の裏に置いてあります。", "飛ぶ時期", "暖かい日だけです。",
           "最後までお読みいただき、ありがとうございました。"),
}  # fmt: skip


@pytest.mark.parametrize("language", POSTS)
def test_a_farewell_in_every_language(language: str) -> None:
    title, lead, one, first, two, second, farewell = POSTS[language]
    html = f"<h1>{title}</h1><p>{lead}</p><h2>{one}</h2><p>{first}</p><h2>{two}</h2><p>{second}</p><p>{farewell}</p>"
    article = articlekit.parse_html(f'<html lang="{language}"><body><article>{html}</article></body></html>')
    assert article.conclusion is not None
    assert article.conclusion.text == farewell


FAN = (
    "# A Quieter Fan\n\nOur fan was so loud that nobody could talk while the soup was on the stove, so I took it apart.\n\n"
    "## What makes the noise\n\nThe blades had worn their bearing, and the housing shook with them at every turn.\n\n"
    "## How I mended it\n\nI put in a new bearing, set rubber under the screws, and cleaned the grease off the blades.\n\n"
)


def test_a_farewell_below_a_section_that_looks_ahead() -> None:
    article = articlekit.parse_markdown(
        FAN + "## What's next?\n\nThe hood over the oven has the same fan, and its turn comes in the spring.\n\n"
        "## The wiring\n\nThe new motor wants a switch with three wires, which the old box did not have room for.\n\n"
        "I hope this helps somebody whose kitchen is as loud as ours was.\n"
    )
    assert article.conclusion is not None
    assert article.conclusion.text.startswith("I hope this helps")


def test_the_section_that_most_surely_concludes() -> None:
    article = articlekit.parse_markdown(
        FAN + "## Conclusion\n\nA loud fan is nearly always a worn bearing, and mending it took one afternoon.\n\n"
        "## A last word on fans in hoods over ovens\n\nTheirs is the same fan, and its turn comes in the spring.\n"
    )
    assert article.conclusion is not None
    assert article.conclusion.heading == "Conclusion"


SUMMARY = "A loud fan is nearly always a worn bearing, and it takes one afternoon and few tools to put in a new one."


@pytest.mark.parametrize(("below", "concludes"), [(SUMMARY, True), ("- A bearing\n- One afternoon", False)])
def test_a_summary_in_prose_at_the_end_concludes(below: str, *, concludes: bool) -> None:
    article = articlekit.parse_markdown(f"{FAN}## Key takeaways\n\n{below}\n")
    assert (article.conclusion is not None) == concludes
    assert article.sections[-1].role == ("conclusion" if concludes else "key_takeaways")


def test_lines_above_the_introduction() -> None:
    article = articlekit.parse_markdown(
        "# Why We Keep Bees\n\n2 May 2024\n\nBees came to us late, and by chance.\n\n## Where They Live\n\nBehind the shed.\n"
    )
    assert article.introduction is not None
    assert article.introduction.text == "Bees came to us late, and by chance."


@pytest.mark.parametrize(
    "above",
    [
        "Keeping Bees\n\n## Ada Lind",
        "Editor's note: this post was first printed in the letter of the club of beekeepers.",
    ],
)
def test_what_stands_above_the_introduction_is_no_part_of_it(above: str) -> None:
    article = articlekit.parse_markdown(
        f"# Why We Keep Bees\n\n{above}\n\n"
        "Bees came to us late, and by chance, when a swarm hung down from the gutter of our neighbours.\n\n"
        "## Where They Live\n\nBehind the shed.\n"
    )
    assert article.introduction is not None
    assert article.introduction.text.startswith("Bees came to us late")


def test_weights_add_up() -> None:
    model = RoleModel({"a": {"body": -30, "steps": 20}, "#in b": {"steps": -50}, "#body b": {"faq": 10}})
    seen = Features(["a", "unknown"], {"in": {"b", "unknown"}, "unknown": {"b"}})
    scores = dict(zip(ROLES, model.score(seen), strict=True))
    assert (scores["body"], scores["steps"], scores["faq"]) == (-30, -30, 0)
    assert sorted(seen.spelled()) == ["#in b", "#in unknown", "#unknown b", "a", "unknown"]
    assert set(model.score(Features([], {}))) == {0}


def chosen(texts: list[str], scores: dict[int, dict[Role, int]]) -> list[Role]:
    """Give the roles of sections with these headings and scores."""
    return choose_by(look([block("heading", text) for text in texts]), scores)


def test_sentences_that_open_with_what_to_do() -> None:
    does = words_for("en").cues.does
    assert does("Open the lid. Add salt; then wait.\nThe soup is red.") == 0.5
    assert does("") == 0.0


def test_a_numbered_row_shares_a_role() -> None:
    scores: dict[int, dict[Role, int]] = {1: {"steps": 900}, 2: {"faq": 500}, 3: {"steps": 900}}
    assert chosen(["1. Stir", "2. Wait", "3. Pour"], scores) == ["steps"] * 3
    assert chosen(["Stir", "Wait", "Pour"], scores) == ["steps", "faq", "steps"]


def nested(levels: list[tuple[int, str]]) -> list[str]:
    """Give the heading around each section with these levels, once rows are hung where they belong."""
    draft = Draft(headings(*levels))
    outline(draft, ParseOptions())
    parts = parts_of(draft)
    nest_rows(draft, parts, words_for("en"), "")
    return [draft.blocks[parts[part.parent].heading].text if part.parent else "" for part in parts[1:]]


def test_headings_that_come_again_are_parts_of_what_stands_before() -> None:
    flat = [(2, text) for text in ("Soil", "Checklist", "Tools", "Water", "Checklist", "Tools", "Goodbye")]
    assert nested(flat) == ["", "Soil", "Soil", "", "Water", "Water", ""]
    guessed = [(2, "Soil"), (2, "Reasons"), (3, "Tools"), (2, "Water"), (2, "Reasons"), (3, "Tools")]
    assert nested(guessed) == ["", "Soil", "Soil", "", "Water", "Water"]


def test_headings_that_come_again_in_their_own_section_stay() -> None:
    deeper = [(2, "Soil"), (3, "Sand"), (3, "Tools"), (2, "Water"), (3, "Rain"), (3, "Tools")]
    assert nested(deeper) == ["", "Soil", "Soil", "", "Water", "Water"]
    assert nested([(2, "Notes"), (2, "Notes"), (2, "Soil"), (2, "Notes")]) == ["", "", "", ""]


def test_a_section_of_steps() -> None:
    sight = look(headings((2, "Old Trees"), (3, "Its Weight"), (3, "Sawing"), (2, "A Letter")))
    scores: dict[int, dict[Role, int]] = {1: {"body": 400}, 2: {"importance": 500}, 3: {"steps": 500}, 4: {"body": 500}}
    assert choose_by(sight, scores) == ["steps", "importance", "steps", "body"]


def test_words_of_benefits_and_caveats_count() -> None:
    scores: dict[int, dict[Role, int]] = {1: {"steps": 500, "benefits": 400}, 2: {"steps": 500, "benefits": 400}}
    assert chosen(["Benefits of Walking", "A Quiet Afternoon"], scores) == ["benefits", "steps"]


def test_a_label_says_a_role_as_a_whole_heading_does() -> None:
    labelled, unlabelled = "Con: Things get stolen from the shed", "Things that get stolen from the shed"
    sight = look([block("heading", text) for text in ("缺点：东西容易丢", labelled, unlabelled)], "zh")
    assert [sight.says_plainly(n) for n in (1, 2, 3)] == [True, True, False]


def test_the_label_says_more_than_what_follows() -> None:
    sight = look([block("heading", "Summary: What to Do Next"), block("heading", "What to Do Next: A Summary")])
    assert [sight.matches[n][0].role for n in (1, 2)] == ["conclusion", "steps"]


def test_a_paragraph_concludes_when_no_other_does_as_well() -> None:
    texts = ("Bees", "Hives", "Honey", "Wax", "Swarms", "Winter", "Spring")
    sight = look([block("paragraph", text) for text in texts])
    one = RoleModel({"tail from end 0": {"conclusion": 100}})
    found = start_of_conclusion(one, Tail(sight))
    assert found is None
    sure = RoleModel({"tail from end 0": {"conclusion": 300}})
    found = start_of_conclusion(sure, Tail(sight))
    assert found is not None
    assert (found[0], round(found[1], 2)) == ([len(texts) - 1], 0.77)
    two = RoleModel({"tail from end 0": {"conclusion": 300}, "tail from end 1": {"conclusion": 300}})
    found = start_of_conclusion(two, Tail(sight))
    assert found is not None
    assert round(found[1], 2) == 0.44


def test_headings_under_the_heading_that_announces_them() -> None:
    article = articlekit.parse_text(
        "Walking After Work\n\n"
        "The path along the canal is flat, and from spring to autumn half the town can be met there after work.\n\n"
        "Benefits of an Evening Walk\n\nHere is what those who walk every evening tell when they are asked.\n\n"
        "Deeper Sleep\n\nAn hour on foot tires the legs in a way that an hour at a desk never does.\n\n"
        "A Lighter Mood\n\nBy the second bridge most of the day's worries have been told to somebody.\n\n"
        "Company\n\nThe same faces come by at the same time, and after a month they have names.\n\n"
        "How to Start\n\nChoose one evening in the week, put the shoes by the door, and leave the telephone at home.\n"
    )
    assert [b.label for b in article.benefits] == ["Deeper Sleep", "A Lighter Mood", "Company"]


def test_paragraphs_with_a_dash_after_the_label() -> None:
    article = articlekit.parse_markdown(
        "# Walking\n\nA word first.\n\n## Benefits of Walking\n\nSleep \u2013 you rest better.\n\nMood \u2013 you feel lighter.\n"
    )
    assert [(b.label, b.text) for b in article.benefits] == [
        ("Sleep", "you rest better."),
        ("Mood", "you feel lighter."),
    ]


def test_both_sides_in_one_section() -> None:
    article = articlekit.parse_markdown(
        "# The Canal Path\n\nA word first.\n\n## Is It for You?\n\nPros:\n\n- It is flat\n- It is free\n\n"
        "Cons:\n\n- It is dark in winter\n\n## How to Get There\n\nBy tram.\n"
    )
    assert [b.text for b in article.benefits] == ["It is flat", "It is free"]
    assert [c.text for c in article.caveats] == ["It is dark in winter"]


def test_both_sides_in_the_columns_of_a_table() -> None:
    article = articlekit.parse_markdown(
        "# The Canal Path\n\nA word first.\n\n## Is It for You?\n\n| Advantages | Disadvantages |\n|---|---|\n"
        "| Flat: no hills | Dark in winter |\n| Free | |\n"
    )
    assert [(b.label, b.text) for b in article.benefits] == [("Flat", "no hills"), (None, "Free")]
    assert [c.text for c in article.caveats] == ["Dark in winter"]


def test_warnings_in_other_sections() -> None:
    article = articlekit.parse_markdown(
        "# The Canal Path\n\nA word first.\n\n## How to Get There\n\nBy tram.\n\nWarning: the last one leaves at ten.\n\n"
        "> [!CAUTION]\n> The bank is slippery in November.\n"
    )
    assert [c.heading for c in article.caveats] == [None, None]
    assert ["last one" in c.text or "slippery" in c.text for c in article.caveats] == [True, True]


MARKED = {
    "ar": ("أغلق الباب. ", "تحذير: الأرض زلقة."),
    "de": ("Schließen Sie die Tür. ", "Vorsicht: der Boden ist glatt."),
    "en": ("Close the door. ", "Caution: the floor is slippery."),
    "es": ("Cierra la puerta. ", "Advertencia: el suelo resbala."),
    "fr": ("Fermez la porte. ", "Avertissement : le sol glisse."),
    "it": ("Chiudete la porta. ", "Attenzione: il pavimento è scivoloso."),
    "ja": ("ドアを閉めます。", "警告：床が滑ります。"),
    "nl": ("Doe de deur dicht. ", "Let op: de vloer is glad."),
    "pl": ("Zamknij drzwi. ", "Uwaga: podłoga jest śliska."),
    "pt": ("Feche a porta. ", "Cuidado: o chão escorrega."),
    "ru": ("Закройте дверь. ", "Осторожно: пол скользкий."),
    "zh": ("请关上门。", "警告：地板很滑。"),
}


TOLD = {
    "ar": ("أغلق الباب. ", "هناك بعض العيوب في هذا القفل القديم."),
    "de": ("Schließen Sie die Tür. ", "Ein weiterer Nachteil ist der Preis des Schlosses."),
    "en": ("Close the door. ", "However, one real drawback of the lock is its price."),
    "es": ("Cierra la puerta. ", "Sin embargo, hay algunos inconvenientes con la cerradura."),
    "fr": ("Fermez la porte. ", "Cependant, un autre inconvénient est le prix de la serrure."),
    "he": ("סגרו את הדלת. ", "אבל יש כמה חסרונות למנעול הזה."),
    "hi": ("दरवाज़ा बंद कीजिए। ", "लेकिन इसका एक नुकसान भी है कि ताला महँगा है।"),
    "it": ("Chiudete la porta. ", "Tuttavia, ci sono alcuni svantaggi della serratura."),
    "ja": ("ドアを閉めます。", "しかし、欠点は鍵の値段です。"),
    "ko": ("문을 닫습니다. ", "하지만 단점은 자물쇠의 가격입니다."),
    "nl": ("Doe de deur dicht. ", "Een ander nadeel is de prijs van het slot."),
    "pl": ("Zamknij drzwi. ", "Jednak jedną z wad tego zamka jest cena."),
    "pt": ("Feche a porta. ", "No entanto, outra desvantagem é o preço da fechadura."),
    "ru": ("Закройте дверь. ", "Однако главный недостаток замка в цене."),
    "th": ("", "ข้อเสียของกุญแจนี้คือราคา"),
    "tr": ("Kapıyı kapatın. ", "Ancak bir diğer dezavantajı kilidin fiyatıdır."),
    "zh": ("请关上门。", "但是，缺点是锁很贵。"),
}


@pytest.mark.parametrize(
    ("language", "before", "statement"),
    [(language, *row) for table in (MARKED, TOLD) for language, row in table.items()],
)
def test_a_statement_that_holds_back_in_a_paragraph(language: str, before: str, statement: str) -> None:
    article = articlekit.parse_html(
        f'<html lang="{language}"><body><article><p>{before}{statement}</p></article></body>'
    )
    assert [c.text for c in article.caveats] == [statement]


def test_a_statement_ends_with_its_brackets_or_at_the_next() -> None:
    article = articlekit.parse_markdown(
        "A pan of sugar. (Warning: it burns!) Stir it. Danger: do not taste. Note: it sets. Warning: hot handle. Wait.\n"
    )
    assert [c.text for c in article.caveats] == [
        "Warning: it burns!",
        "Danger: do not taste.",
        "Warning: hot handle. Wait.",
    ]


@pytest.mark.parametrize(
    ("language", "aside"),
    [
        ("en", "If you buy something through one of these links, we may earn a small commission."),
        ("en", "This article is part of a series on old tools."),
        ("en", "Updated: May 4, 2021"),
        ("en", "TL;DR: sharpen it twice a year and keep it dry."),
        ("de", "Kaufen Sie über einen dieser Links, erhalten wir eine kleine Provision."),
        ("fr", "Cet article fait partie d'une série sur les outils anciens."),
        ("es", "Este artículo forma parte de una serie sobre herramientas antiguas."),
        ("it", "Questo articolo fa parte di una serie sugli attrezzi di una volta."),
        ("pt", "Este artigo faz parte de uma série sobre ferramentas antigas."),
        ("nl", "Dit artikel maakt deel uit van een reeks over oud gereedschap."),
        ("pl", "Ten artykuł jest częścią cyklu o starych narzędziach."),
        ("ru", "Эта статья является частью цикла о старых инструментах."),
        ("ar", "هذا المقال جزء من سلسلة عن الأدوات القديمة."),
        ("zh", "本文首发于一份园艺杂志。"),
        ("ja", "この記事はプロモーションを含みます。"),
    ],
)
def test_what_is_about_the_text_does_not_open_it(language: str, aside: str) -> None:
    lead = "The saw hung over the bench for forty years, and nobody had ever asked it whether it was still sharp."
    draft = Draft(
        [block("paragraph", aside), block("paragraph", lead), block("heading", "The teeth")], language=language
    )
    outline(draft, ParseOptions())
    tell_roles(draft, ParseOptions())
    introduction = build(draft).introduction
    assert introduction is not None
    assert introduction.text == lead


@pytest.mark.parametrize(("length", "introductions"), [(40, 1), (4, 0)])
def test_a_text_without_headings_has_an_introduction_when_it_is_long(length: int, introductions: int) -> None:
    draft = Draft([block("paragraph", "The pump froze twice that winter, and nobody minded. " * length) for _ in "abc"])
    tell_roles(draft, ParseOptions())
    assert [passage.role for passage in draft.passages].count("introduction") == introductions


REASONS = (
    "## 1. A Dry Cellar\n\nThe water runs off before it comes near the wall.\n\n"
    "## 2. A Better Neighbourhood\n\nOn Saturdays half the street stands at the fence and talks.\n\n"
    "## 3. Less Noise\n\nSince the hedge is up, the road is far away.\n"
)


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Three Reasons to Keep a Ditch", "Ours is a metre deep, and we dug it by hand."),
        ("Our Ditch", "I have found three good reasons to dig one, and a few blisters."),
        ("Our Ditch", "There are 3 reasons to dig one."),
    ],
)
def test_a_title_or_a_lead_that_counts_benefits(title: str, lead: str) -> None:
    article = articlekit.parse_markdown(f"# {title}\n\n{lead}\n\n{REASONS}")
    assert [b.number for b in article.benefits] == [1, 2, 3]


def test_a_lead_that_counts_something_else() -> None:
    article = articlekit.parse_markdown(f"# Our Ditch\n\nI have found four reasons to dig one.\n\n{REASONS}")
    assert article.benefits == ()


POINTS = "- no mud on the stairs\n- a quiet evening\n- frogs, which came by themselves\n"


def test_a_list_that_the_line_above_announces() -> None:
    text = f"# Our Ditch\n\nWe dug it in May. It has many advantages for all of us:\n\n{POINTS}\n## The Digging\n\nIt rained.\n"
    article = articlekit.parse_markdown(text)
    assert [b.text for b in article.benefits] == [line[2:] for line in POINTS.splitlines()]
    both = text.replace("many advantages", "advantages and drawbacks")
    assert articlekit.parse_markdown(both).benefits == ()
    assert articlekit.parse_markdown(text.replace("all of us:", "all of us.")).benefits == ()


@pytest.mark.parametrize(
    ("text", "benefits"),
    [
        (
            "Our Ditch\n\nBenefits of a Ditch\nWith a ditch behind the house you get:\n{}\nIt took us a week, and it was worth it.\n",
            3,
        ),
        (
            "Our Ditch\n\nBenefits of a Ditch\nWe have no mud any more.\nThe frogs came by themselves.\nIt is quiet now.\n",
            3,
        ),
        (
            "Our Ditch\n\nThe Digging\nWith a ditch behind the house you get:\n{}\nIt took us a week, and it was worth it.\n",
            0,
        ),
    ],
)
def test_items_that_lost_their_signs(text: str, benefits: int) -> None:
    points = POINTS.replace("- ", "").rstrip()
    article = articlekit.parse_text(f"{text.format(points)}\nThe Weather\nIt rained for most of that week in May.\n")
    assert len(article.benefits) == benefits


@pytest.mark.parametrize(("kind", "benefits"), [("advantages", 2), ("advantages and drawbacks", 0)])
def test_a_pair_that_the_line_above_counts(kind: str, benefits: int) -> None:
    article = articlekit.parse_markdown(
        f"# Our Ditch\n\nWe dug it in May. It has two {kind}:\n\n- no mud on the stairs\n- a quiet evening\n"
    )
    assert len(article.benefits) == benefits


def test_a_question_that_a_list_of_benefits_answers() -> None:
    article = articlekit.parse_markdown(
        f"# Our Ditch\n\nA word first.\n\n## Why dig one?\n\nA ditch has many advantages:\n\n{POINTS}\n## The Digging\n\nIt rained.\n"
    )
    assert (article.sections[0].role, len(article.benefits)) == ("benefits", 3)


def test_both_sides_in_a_text_without_headings() -> None:
    article = articlekit.parse_markdown(
        f"# The Ditch\n\nWe dug it in May. Here are its advantages and disadvantages:\n\n{POINTS}\n"
        "Drawbacks:\n\n- the midges\n- the price\n"
    )
    assert [b.text for b in article.benefits] == [line[2:] for line in POINTS.splitlines()]
    assert [c.statements for c in article.caveats] == [("the midges", "the price")]


def test_a_catch_that_is_none() -> None:
    article = articlekit.parse_markdown(
        "# Fishing\n\nThe catch was good. The risk was his own. A weak hook does not hold.\n"
    )
    assert article.caveats == ()


@pytest.mark.parametrize(
    ("headings", "roles", "benefits"),
    [
        (("Why have a ditch?", "Dry stairs", "Frogs"), ("benefits", "benefits", "benefits"), ["Dry stairs", "Frogs"]),
        (("Dry stairs", "The spade", "Frogs"), ("benefits", "body", "benefits"), ["Dry stairs", "Frogs"]),
        (("Dry stairs", "How to dig", "Frogs"), ("benefits", "steps", "benefits"), ["One", "Two", "One", "Two"]),
    ],
)
def test_sections_that_are_a_row_of_benefits(
    headings: tuple[str, ...], roles: tuple[Role, ...], benefits: list[str]
) -> None:
    draft = Draft([])
    for heading in headings:
        start = len(draft.blocks) + 1
        draft.blocks += [
            block("heading", heading),
            block("list"),
            block("item", "One", start),
            block("item", "Two", start),
        ]
    outline(draft, ParseOptions())
    parts = parts_of(draft)
    sight = Sight(draft, parts, inside_of(draft), words_for("en"), "")
    for part, role in zip(parts[1:], roles, strict=True):
        part.role = role
    assert [draft.blocks[passage.blocks[0]].text for passage in find_benefits(sight, {})] == benefits


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("What actually works", "benefits"),
        ("Where a ditch wins", "benefits"),
        ("Why we chose a ditch", "benefits"),
        ("Safety benefits of the new architecture", "benefits"),
        ("The hard parts", "caveats"),
        ("What nobody tells you", "caveats"),
        ("What didn't work", "caveats"),
    ],
)
def test_words_of_blogs_for_both_sides(heading: str, role: Role) -> None:
    assert words_for("en").roles_of(heading)[0].role == role


def test_an_item_without_text_is_no_benefit() -> None:
    article = articlekit.parse_markdown(f"# Our Ditch\n\n## Benefits\n\n{POINTS}-\n")
    assert len(article.benefits) == 3


def test_a_farewell_above_another_section() -> None:
    hens = "# Our Hens\n\nThey came in May.\n\n## The Run\n\nIt is wide.\n\nIt has a roof.\n\nUltimately, a hen wants sand and sun.\n"
    assert articlekit.parse_markdown(hens).conclusion is not None
    article = articlekit.parse_markdown(
        f"{hens}\n## The Fox\n\nHe comes at four in the morning, and he is never alone.\n"
    )
    assert article.conclusion is None or not article.conclusion.text.startswith("Ultimately")


def test_the_heading_over_the_prose_that_introduces() -> None:
    opening = "Nobody had told us how loud a young rooster is, and for how many hours of the day he goes on with it."
    article = articlekit.parse_markdown(f"# Our Hens\n\n## A Loud Morning\n\n{opening}\n\n## The Run\n\nIt is wide.\n")
    assert article.sections[0].role == "introduction"
    assert article.introduction is not None
    assert article.introduction.text == opening


def test_a_conclusion_inside_another_section() -> None:
    scores: dict[int, dict[Role, int]] = {1: {"comparison": 900}, 2: {"conclusion": 100, "comparison": 120}}
    sight = look(headings((2, "Oak or Ash"), (3, "Conclusion")))
    assert choose_by(sight, scores) == ["comparison", "conclusion"]


@pytest.mark.parametrize(
    ("language", "going_on"),
    [
        ("en", "And kept us awake for the rest of that summer, until somebody thought of the oil can."),
        ("de", "Und hielt uns den ganzen Sommer wach, bis jemand an die Ölkanne dachte."),
        ("fr", "Et nous a tenus éveillés tout l'été, jusqu'à ce que quelqu'un pense à la burette."),
        ("es", "Además, nos tuvo despiertos todo el verano, hasta que alguien pensó en la aceitera."),
        ("it", "Inoltre ci ha tenuti svegli tutta l'estate, finché qualcuno ha pensato all'oliatore."),
        ("pt", "Além disso, manteve-nos acordados todo o verão, até alguém pensar na almotolia."),
        ("nl", "Maar het hield ons de hele zomer wakker, tot iemand aan de oliekan dacht."),
        ("pl", "I nie dawał nam spać przez całe lato, aż ktoś pomyślał o oliwiarce."),
        ("ru", "И не давал нам спать всё лето, пока кто-то не вспомнил о маслёнке."),
        ("ar", "ومع ذلك لم نستطع النوم طوال الصيف حتى تذكر أحدنا علبة الزيت."),
        ("zh", "而且让我们整个夏天都睡不着，直到有人想起了油壶。"),
        ("ja", "そして夏のあいだずっと、だれかが油差しを思い出すまで眠れませんでした。"),
    ],
)
def test_what_goes_on_does_not_open_the_introduction(language: str, going_on: str) -> None:
    lead = "The gate had hung in its hinges for thirty years, and nobody had ever heard it before that evening in May."
    draft = Draft(
        [block("paragraph", going_on), block("paragraph", lead), block("heading", "The hinges")], language=language
    )
    outline(draft, ParseOptions())
    tell_roles(draft, ParseOptions())
    introduction = build(draft).introduction
    assert introduction is not None
    assert introduction.text == lead


@pytest.mark.parametrize(
    "lead",
    [
        "เช้าวันนั้นประตูรั้วเงียบผิดปกติ ไม่มีใครรู้ว่าใครเอาน้ำมันมาหยอดไว้ตอนกลางคืน",
        "ບານປະຕູຮົ້ວດັງມາສາມສິບປີ ບໍ່ມີໃຜຮູ້ວ່າໃຜເອົານ້ຳມັນມາຢອດໃສ່ຕອນກາງຄືນ",
        "大门上的铰链三十年来从未作响 直到那年五月的一个 Friday 晚上 全家人才第一次听见它的声音 而且没有人知道油壶究竟放在哪里 邻居也不知道",
    ],
)
def test_a_lead_needs_no_sign_at_its_end_where_none_is_set(lead: str) -> None:
    draft = Draft([block("paragraph", lead), block("heading", "บานพับ"), block("paragraph", lead[::-1])], language="th")
    outline(draft, ParseOptions())
    tell_roles(draft, ParseOptions())
    introduction = build(draft).introduction
    assert introduction is not None
    assert introduction.text == lead


def test_nothing_concludes_below_the_sources() -> None:
    scores: dict[int, dict[Role, int]] = {4: {"references": 900}, 5: {"conclusion": 900}}
    sight = look(sections("The Pump", "The Valve", "The Winter", "Sources", "Our New Shop"))
    assert choose_by(sight, scores)[3:] == ["references", "conclusion"]
    assert closed_at(sight) == 4
    assert {Tail(sight).under[i] for i in Tail(sight).blocks} == {1, 2, 3}


def test_both_sides_in_one_list() -> None:
    article = articlekit.parse_markdown(
        "# The Canal Path\n\nA word first.\n\n## Is It for You?\n\n- Pros\n  - Flat: no hills\n  - Free\n"
        "- Cons\n  - Dark in winter\n\n## How to Get There\n\nBy tram.\n"
    )
    assert [(b.label, b.text) for b in article.benefits] == [("Flat", "no hills"), (None, "Free")]
    assert [c.text for c in article.caveats] == ["Dark in winter"]


@pytest.mark.parametrize("between", ["\n\n  ", "\n\n"], ids=["inside the item", "below a list of one"])
def test_an_item_of_a_few_words_is_the_label_of_what_follows(between: str) -> None:
    article = articlekit.parse_markdown(
        "# The Canal Path\n\nA word first.\n\n## Benefits of the Canal Path\n\nThere are many.\n\n"
        f"- You will sleep better.{between}An hour on foot tires the legs.\n\n"
        f"- You will know your neighbours.{between}The same faces come by every evening.\n"
    )
    assert [(b.label, b.text) for b in article.benefits] == [
        ("You will sleep better", "An hour on foot tires the legs."),
        ("You will know your neighbours", "The same faces come by every evening."),
    ]


def test_headings_labelled_as_one_side_or_the_other() -> None:
    article = articlekit.parse_markdown(
        "# A Year on a Houseboat\n\nA word first.\n\n## Life on Deck\n\n### Pro: The Quiet\n\nNo street for a mile.\n\n"
        "### Con: The Damp\n\nEverything is a little wet.\n\n## Money\n\n### Pro: The Rent\n\nHalf of what we paid ashore.\n\n"
        "## A Last Word\n\nWe would do it again, with a bigger stove.\n"
    )
    assert [b.text for b in article.benefits] == ["No street for a mile.", "Half of what we paid ashore."]
    assert [c.heading for c in article.caveats] == ["Con: The Damp"]


def test_short_sentences_that_open_a_row_among_other_paragraphs() -> None:
    article = articlekit.parse_markdown(
        "# Two Sheds\n\nA word first.\n\n## Benefits of a Second Shed\n\nMany of our neighbours have one by now, and I see why.\n\n"
        "Room. What stood in the hall for years has a place at last.\n\nPeace. Nobody hears the saw any more.\n\n"
        "Order. Each shed has its own tools, and none of them wander.\n\nUntil then we had a tent, which leaked.\n\n"
        "The tent is gone now, and so are the moths that lived in it.\n"
    )
    assert [b.label for b in article.benefits] == ["Room", "Peace", "Order"]


@pytest.mark.parametrize(
    ("lead", "row"),
    [("I will name the two that count.", 2), ("Here they are:", 3), ("They came slowly, over seven years.", 0)],
)
def test_a_row_that_is_led_to_stands_under_its_heading(lead: str, row: int) -> None:
    levels = ((2, "Benefits of Shade"), (2, "Cool rooms"), (2, "Green light"), (2, "Trees"), (3, "Ash"), (3, "Elm"))
    heading, *others = headings(*levels)
    draft = Draft([heading, block("paragraph", lead), *others])
    outline(draft, ParseOptions())
    parts = parts_of(draft)
    nest_rows(draft, parts, words_for("en"), "")
    assert parts[1].parts == [2, 3, 4][:row]


def test_a_heading_that_is_the_title_again_holds_no_other() -> None:
    draft = Draft(headings((2, "How Trees Give Shade"), (3, "Cool rooms"), (4, "The loft"), (3, "Green light")))
    outline(draft, ParseOptions())
    parts = parts_of(draft)
    nest_rows(draft, parts, words_for("en"), "How trees give shade")
    assert [part.parent for part in parts] == [-1, 0, 0, 2, 0]


def test_the_list_that_a_title_counts() -> None:
    article = articlekit.parse_markdown(
        "# Three Reasons to Keep a Ditch\n\nOurs is a metre deep.\n\n## The Digging\n\n- a spade\n- a barrow\n\n"
        f"## What We Found\n\n{POINTS}"
    )
    assert [b.text for b in article.benefits] == [line[2:] for line in POINTS.splitlines()]


def test_a_text_that_is_a_list() -> None:
    lead = "Since May we have a ditch behind the house, and here are the reasons to keep it:"
    end = "All in all, I would dig it again, with a better spade and with more friends."
    items = "".join(f"{n}. {line[2:]}\n" for n, line in enumerate(POINTS.splitlines(), 1))
    article = articlekit.parse_markdown(f"# Reasons to Keep a Ditch\n\n{lead}\n\n{items}\n{end}\n")
    assert article.introduction is not None
    assert article.introduction.text == lead
    assert [b.number for b in article.benefits] == [1, 2, 3]
    assert article.conclusion is not None
    assert article.conclusion.text == end


def test_what_stands_around_counts_more_where_no_words_are_known() -> None:
    scores: dict[int, dict[Role, int]] = {1: {"caveats": 900}, 2: {"steps": 260}}
    told = [choose_by(look(headings((2, "Ombra"), (3, "Foglie")), language), scores)[1] for language in ("en", "it")]
    assert told == ["body", "caveats"]


@pytest.mark.parametrize("title", ["Two Years on Foot", "3 Reasons to Go on Foot"])
def test_paragraphs_in_bold_are_labels_of_what_stands_under_them(title: str) -> None:
    heading = "" if title[0] == "3" else "## Benefits of going on foot\n\nThree things stand out.\n\n"
    article = articlekit.parse_markdown(
        f"# {title}\n\nNobody has asked for the car since we sold it to a cousin.\n\n{heading}"
        "**1. Sleep**\n\nNo bill keeps anybody awake.\n\n**2. The town**\n\nWe found the bakery.\n\nIt opens at five.\n\n"
        "**3. Money**\n\nThe insurance alone paid for a week at the sea.\n"
    )
    assert [(b.number, b.label, b.text) for b in article.benefits] == [
        (1, "Sleep", "No bill keeps anybody awake."),
        (2, "The town", "We found the bakery.\nIt opens at five."),
        (3, "Money", "The insurance alone paid for a week at the sea."),
    ]
    assert [b.kind for b in (article.sections[0].blocks if article.sections else article.lead)][-2:] == [
        "paragraph"
    ] * 2


@pytest.mark.parametrize(("likely", "role"), [(80, "conclusion"), (20, "conclusion"), (0, "body")])
def test_a_last_section_of_prose_concludes_where_no_other_does(likely: int, role: Role) -> None:
    sight = look(sections("The Pump", "The Valve", "The Winter", "Water for Everybody"))
    parts = sight.parts
    rows = [[], *([-900.0 if name != "body" else 0.0 for name in ROLES] for _ in parts[1:])]
    rows[4][ROLES.index("conclusion")] = float(likely - 100)
    choose(sight, rows)
    close_with_last(sight, rows)
    assert [part.role for part in parts[1:]] == ["body", "body", "body", role]
    parts[2].role, parts[4].role = "conclusion", "body"
    close_with_last(sight, rows)
    assert parts[4].role == "body"


def test_the_label_of_a_heading_counts_more_than_its_other_words() -> None:
    article = articlekit.parse_markdown(
        FAN
        + "## Summary: what to do first\n\nOpen the housing, turn the blades by hand, and listen for the bearing.\n\n"
        "## How to clean the hood\n\nTake out the filter and lay it in hot water with a little soda for an hour.\n"
    )
    assert article.sections[2].role == "conclusion"


def markdown(title: str, lead: str, *sections_: str) -> articlekit.Article:
    """Read an article with these headings, each over a sentence that says nothing of its role."""
    body = "".join(f"## {section}\n\nIt stands by the shed and turns with the wind.\n\n" for section in sections_)
    return articlekit.parse_markdown(f"# {title}\n\n{lead}\n\n{body}")


SAILS = ("Quiet Nights", "Water for the Roof", "The Look of It")


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Three Benefits of a Small Windmill", "We put up the first one in spring."),
        ("Why You Should Own a Windmill", "We put up the first one in spring."),
        ("Why Windmills Matter", "We put up the first one in spring. Here are our reasons to keep it."),
    ],
)
def test_the_title_promises_a_row_of_benefits(title: str, lead: str) -> None:
    article = markdown(title, lead, *SAILS)
    assert [benefit.label for benefit in article.benefits] == [*SAILS]
    assert {section.role for section in article.sections} == {"benefits"}
    assert article.conclusion is None


@pytest.mark.parametrize(
    ("title", "headings_"),
    [
        ("Seven Benefits of a Small Windmill", SAILS),
        ("The Pros and Cons of a Small Windmill", SAILS),
        ("Why You Should Own a Windmill", SAILS[:2]),
    ],
)
def test_what_the_title_does_not_promise(title: str, headings_: tuple[str, ...]) -> None:
    article = markdown(title, "We put up the first one in spring.", *headings_)
    assert not {benefit.label for benefit in article.benefits}.intersection(SAILS)


def test_benefits_that_name_what_is_counted() -> None:
    article = markdown("My Windmill", "I like it.", "Reason #1: Quiet", "Reason #2: Water", "Reason #3: Looks")
    assert [(benefit.number, benefit.label) for benefit in article.benefits] == [
        (1, "Quiet"),
        (2, "Water"),
        (3, "Looks"),
    ]


def test_the_second_side_below_a_heading_of_the_first() -> None:
    article = articlekit.parse_markdown(
        FAN + "## Advantages\n\n- It is quiet.\n- It is cheap.\n\nDisadvantages:\n\n- It gathers dust.\n"
    )
    assert [benefit.text for benefit in article.benefits] == ["It is quiet.", "It is cheap."]
    assert [caveat.text for caveat in article.caveats] == ["It gathers dust."]


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("What are the top risks of open sheds?", "caveats"),
        ("What are the benefits of a deep well?", "benefits"),
        ("What is a windmill?", "overview"),
    ],
)
def test_a_question_is_of_what_it_asks_for(heading: str, role: Role) -> None:
    assert words_for("en").roles_of(heading)[0].role == role


def test_a_counted_row_whose_parts_say_benefits() -> None:
    rows = {"1. Quiet": "Benefits", "2. Water": "In the garden", "3. Looks": "Benefits"}
    section = "## {0}\n\nYou hear the wind and nothing else, and the neighbours sleep.\n\n### {1}\n\n- It hums.\n- It lasts.\n\n"
    body = "".join(section.format(*row) for row in rows.items())
    article = articlekit.parse_markdown(f"# 3 Reasons to Own a Windmill\n\nWe put one up in spring.\n\n{body}")
    assert [benefit.label for benefit in article.benefits] == ["Quiet", "Water", "Looks"]


def test_a_sentence_that_only_points_at_a_list() -> None:
    article = articlekit.parse_markdown(
        FAN + "## The blades\n\nWooden blades have several advantages. Here are some:\n\n- They hum.\n- They last.\n"
        "- They burn well in the end.\n"
    )
    assert len(article.benefits) == 3
