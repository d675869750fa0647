"""The words of German."""

from articlekit.shape.lexicon import Lexicon

# fmt: off
LEXICON = Lexicon(
    language="de",
    stop_words=frozenset((
        "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einem", "einer", "mit", "für", "auf",
        "von", "zu", "den", "dem", "des", "im", "sich", "auch", "es", "sie", "ich", "wir", "sind", "wird", "werden",
        "bei", "oder", "aber", "als", "wie", "nach", "aus", "kann", "haben", "hat", "dass", "nur", "über", "mehr",
        "noch", "zum", "zur", "durch", "um", "wenn", "man",
    )),
    roles={
        "introduction": (
            "einleitung*", "einführung", "=einstieg", "vorwort*", "=intro", "zu beginn", "zum einstieg",
            "zum auftakt", "zur einstimmung", "einleitende worte", "einleitende bemerkung*", "vorab", "vorbemerkung*",
            "prolog", "=willkommen", "^herzlich willkommen", "^willkommen", "worum geht es", "worum es geht",
            "darum geht es", "in diesem artikel", "in diesem beitrag", "in diesem ratgeber", "über diesen artikel",
            "über diesen beitrag", "was dich erwartet", "was sie erwartet", "was euch erwartet", "bevor es losgeht",
            "bevor wir beginnen", "bevor wir starten", "wie alles begann", "für wen ist dieser artikel",
        ),
        "overview": (
            "überblick*", "übersicht", "^was ist", "^was sind", "^was bedeutet", "^was versteht man unter",
            "^was versteht man", "^was genau ist", "^was heißt", "^wer ist", "definition*", "begriffsdefinition*",
            "begriffserklärung*", "begriffsbestimmung*", "bedeutung von", "erklärt", "einfach erklärt",
            "kurz erklärt", "grundlagen", "grundlegendes", "grundbegriffe", "grundwissen", "basiswissen", "basics",
            "hintergrund", "hintergründe", "hintergrundwissen", "geschichte von", "geschichte der", "geschichte des",
            "=geschichte", "zur geschichte", "ursprung", "herkunft", "entstehung", "arten von", "welche arten",
            "formen von", "verschiedene arten", "allgemeines", "ausgangslage", "ausgangssituation", "=das problem",
            "problemstellung", "aktuelle lage", "status quo", "wissenswertes", "alles über", "alles rund um",
            "alles was du wissen musst", "alles was sie wissen müssen", "allgemeine informationen",
        ),
        "importance": (
            "wichtigkeit", "bedeutung für", "die bedeutung der", "die bedeutung des", "die bedeutung von",
            "warum ist", "warum sind", "wieso ist", "weshalb ist", "so wichtig", "wichtig ist", "wichtig sind",
            "relevanz", "stellenwert", "notwendigkeit", "notwendig", "unverzichtbar", "unerlässlich",
            "warum es wichtig ist", "warum das wichtig ist", "warum du", "warum brauchen", "warum brauche ich",
            "warum man", "wozu brauche ich", "warum gerade jetzt", "warum jetzt", "was auf dem spiel steht",
        ),
        "mechanism": (
            "funktionsweise*", "wirkungsweise*", "wirkweise*", "wirkmechanism*", "wie funktioniert",
            "wie funktionieren", "so funktioniert", "so funktionieren", "wie wirkt", "wie wirken", "so wirkt",
            "so wirken", "wie es funktioniert", "wie das funktioniert", "wie entsteht", "wie wird", "mechanismus",
            "mechanismen", "wirkprinzip*", "funktionsprinzip*", "das prinzip", "aufbau und funktion", "bestandteile",
            "komponenten", "architektur", "technik dahinter", "technologie hinter", "die technik hinter",
            "die wissenschaft hinter", "das steckt dahinter", "was steckt dahinter", "was passiert bei",
            "was passiert im", "was passiert beim", "hinter den kulissen", "unter der haube", "ablauf", "=aufbau",
        ),
        "benefits": (
            "vorteil*", "hauptvorteil*", "gesundheitsvorteil*", "gesundheitliche vorteile", "nutzen", "nutzen von",
            "gesundheitlicher nutzen", "mehrwert*", "pluspunkt*", "=pro", "=pros", "die stärken", "=stärken",
            "positive wirkung*", "positive effekte", "positive auswirkung*", "positive aspekte", "positiver effekt",
            "gründe für", "gute gründe", "^0 gründe", "gründe warum", "gründe die für", "gründe weshalb",
            "was spricht für", "was spricht dafür", "das spricht für", "dafür spricht", "warum es sich lohnt",
            "wieso es sich lohnt", "warum lohnt sich", "lohnt sich", "wofür ist", "wofür sind", "wie hilft",
            "wie helfen", "so hilft", "so profitieren sie", "so profitierst du", "das bringt", "was bringt",
            "was bringen", "gut für", "gesund für", "so gesund", "warum so gesund", "gewinn für", "chancen",
            "was mir gefällt", "das hat uns gefallen", "was uns gefällt", "das gefällt uns",
            "gesundheitliche wirkung", "heilwirkung", "heilende wirkung",
        ),
        "caveats": (
            "nachteil*", "risik*", "nebenwirkung*", "gefahr", "gefahren", "einschränkung*", "herausforderung*",
            "schwierigkeit*", "grenzen", "=contra", "=kontra", "=cons", "schwäche", "schwächen", "schwachstelle*",
            "schwachpunkt*", "minuspunkt*", "kritik", "kritikpunkt*", "kontraindikation*", "gegenanzeige*",
            "wechselwirkung*", "unerwünschte wirkung*", "warnung*", "warnhinweis*", "warnsignal*", "vorsicht",
            "vorsichtsmaßnahme*", "achtung", "sicherheitshinweis*", "zu beachten", "was zu beachten ist",
            "das ist zu beachten", "was ist zu beachten", "worauf achten", "worauf sie achten sollten",
            "worauf du achten solltest", "bedenken", "sicherheitsbedenken", "fehler", "häufige fehler",
            "typische fehler", "die häufigsten fehler", "stolperfalle*", "stolperstein*", "fallstrick*", "tücken",
            "hürden", "hindernis*", "hemmnis*", "mögliche probleme", "typische probleme", "komplikation*",
            "negative auswirkung*", "negative folgen", "negative effekte", "negative aspekte", "schattenseite*",
            "kehrseite*", "der haken", "wo ist der haken", "wann sie verzichten sollten", "für wen nicht geeignet",
            "nicht geeignet für", "wer sollte nicht", "wer sollte verzichten", "wer darf nicht", "wann nicht",
            "was sie vermeiden sollten", "was du vermeiden solltest", "das sollten sie vermeiden",
            "ist das gefährlich", "gefährlich", "schädlich", "was spricht gegen", "was spricht dagegen",
            "das spricht gegen", "dagegen spricht", "offene fragen", "was uns nicht gefällt", "was mir nicht gefällt",
            "überdosierung", "=probleme", "^probleme mit", "^probleme bei", "^contra", "^kontra",
        ),
        "steps": (
            "schritt", "schritte", "nächste schritte", "erste schritte", "^schritt 0", "schritt für schritt",
            "anleitung*", "tipp", "tipps", "tipps und tricks", "tipps für", "ratschläge", "empfehlung*",
            "unsere empfehlung", "checkliste*", "leitfaden", "ratgeber", "so geht's", "so geht es", "so gelingt",
            "so machen sie", "so machst du", "so gehen sie vor", "so gehst du vor", "so finden sie", "so findest du",
            "so wählen sie", "so klappt", "^wie kann ich", "^wie kann man", "^wie können", "^wie du", "^wie sie",
            "was tun", "was hilft", "was du tun kannst", "was sie tun können", "was kann ich tun", "was kann man tun",
            "maßnahmen", "vorgehen", "vorgehensweise", "vorbereitung*", "zubereitung", "zutaten", "installation",
            "einrichtung", "einrichten", "umsetzung", "best practice*", "bewährte methoden", "bewährte praktiken",
            "auswahlkriterien", "kriterien", "worauf kommt es an", "worauf es ankommt", "kaufberatung",
            "kaufkriterien", "dos and don'ts", "dos und don'ts", "hausmittel", "übungen", "fahrplan", "aktionsplan",
            "voraussetzungen", "was du brauchst", "das brauchst du", "was sie brauchen", "das brauchen sie",
            "=methoden", "=strategien", "strategien für", "strategien gegen", "=anwendung",
        ),
        "key_takeaways": (
            "das wichtigste in kürze", "das wichtigste auf einen blick", "das wichtigste zusammengefasst",
            "das wichtigste", "die wichtigsten punkte", "die wichtigsten fakten", "die wichtigsten erkenntnisse",
            "wichtigste erkenntnisse", "auf einen blick", "auf den punkt", "auf den punkt gebracht", "in kürze",
            "kurz und knapp", "kurz & knapp", "kurz gesagt", "kurz gefasst", "kurzfassung", "kurzzusammenfassung",
            "kernaussagen", "kernpunkte", "kernbotschaft*", "kernerkenntnisse", "eckdaten", "steckbrief",
            "zahlen und fakten", "daten und fakten", "tl;dr", "tldr", "takeaways", "highlights", "merke", "merksätze",
            "lessons learned", "was wir gelernt haben", "was ich gelernt habe", "gelernte lektionen", "gut zu wissen",
            "=fakten",
        ),
        "faq": (
            "faq", "faqs", "häufige fragen", "häufig gestellte fragen", "häufigste fragen", "die häufigsten fragen",
            "oft gestellte fragen", "fragen und antworten", "fragen & antworten", "frage und antwort", "f&a", "q&a",
            "wichtige fragen", "ihre fragen", "eure fragen", "deine fragen", "leserfragen", "weitere fragen",
            "noch fragen", "fragen zu", "fragen zum", "fragen zur",
        ),
        "comparison": (
            "vergleich*", "im vergleich", "vs", "versus", "gegenüberstellung", "unterschied*", "alternativ*",
            "alternativen zu", "ähnlichkeiten", "gemeinsamkeiten", "welche ist besser", "was ist besser",
            "welches ist das richtige", "der beste für", "die besten", "^die 0 besten", "^top 0", "testsieger",
            "preis-leistungs-sieger", "unsere favoriten", "rangliste",
        ),
        "examples": (
            "beispiel*", "praxisbeispiel*", "fallbeispiel*", "rechenbeispiel*", "anwendungsbeispiel*", "fallstudie*",
            "anwendungsfall", "anwendungsfälle", "anwendungsgebiet*", "anwendungsbereich*", "einsatzgebiet*",
            "einsatzbereich*", "einsatzmöglichkeiten", "use case*", "in der praxis", "aus der praxis",
            "erfolgsgeschichte*", "erfahrungsbericht*", "szenari*", "inspiration*",
        ),
        "references": (
            "quelle", "quellen", "quellenangabe*", "quellenverzeichnis", "literatur", "literaturverzeichnis",
            "literaturhinweise", "literaturangabe*", "literaturtipps", "weiterführende literatur",
            "weiterführende links", "weiterführende informationen", "weiterführendes", "weitere informationen",
            "weitere infos", "referenzen", "fußnoten", "anmerkungen", "einzelnachweise", "nachweise", "bildnachweis*",
            "bildquelle*", "zum weiterlesen", "lesetipps", "nützliche links", "links zum thema", "=links",
            "danksagung*", "glossar", "anhang",
        ),
        "cta": (
            "kontaktieren sie", "kontaktiere uns", "jetzt kontaktieren", "jetzt buchen", "jetzt bestellen",
            "jetzt kaufen", "jetzt anmelden", "jetzt starten", "jetzt testen", "jetzt anfragen", "jetzt entdecken",
            "jetzt herunterladen", "jetzt beraten lassen", "kostenlos testen", "kostenlose beratung",
            "kostenloses erstgespräch", "erstgespräch", "beratungsgespräch", "termin vereinbaren", "termin buchen",
            "angebot anfordern", "unverbindlich", "über uns", "wir helfen", "wir unterstützen",
            "so können wir helfen", "wie wir helfen können", "unsere leistungen", "unsere produkte", "unser angebot",
            "unsere angebote", "warum wir", "newsletter", "abonnieren", "folgen sie uns", "folge uns", "mach mit",
            "jetzt mitmachen", "melden sie sich", "melde dich", "sprechen sie uns an", "haben sie fragen",
            "hast du fragen", "mehr erfahren", "ihre meinung", "deine meinung", "spenden", "gutschein*", "rabattcode",
            "sonderangebot", "=shop", "webinar*", "bereit für", "unterstütze uns", "=kontakt",
        ),
        "author_bio": (
            "über den autor", "über die autorin", "über die autoren", "über den verfasser", "zum autor",
            "zur autorin", "zur person", "der autor", "die autorin", "autoreninfo", "autor und redaktion",
            "über mich", "autorenprofil", "wer schreibt hier", "gastautor", "gastautorin", "gastbeitrag von",
        ),
        "related": (
            "ähnliche artikel", "ähnliche beiträge", "ähnliche themen", "verwandte artikel", "verwandte beiträge",
            "verwandte themen", "weitere artikel", "weitere beiträge", "weitere themen", "mehr zum thema",
            "mehr zu diesem thema", "mehr artikel", "mehr beiträge", "mehr von", "das könnte dich auch interessieren",
            "das könnte sie auch interessieren", "das könnte ihnen auch gefallen", "das könnte dir auch gefallen",
            "auch interessant", "auch spannend", "lesen sie auch", "lies auch", "lesen sie mehr", "passend dazu",
            "siehe auch", "weiterlesen", "beliebte artikel", "beliebte beiträge", "neueste artikel",
            "neueste beiträge", "aktuelle beiträge", "aktuelle artikel", "meistgelesen", "meistgelesene",
            "empfohlene artikel", "empfohlene beiträge", "aus unserem blog",
        ),
        "conclusion": (
            "fazit", "mein fazit", "unser fazit", "fazit und ausblick", "schlussfolgerung*", "schlusswort*",
            "schlussbemerkung*", "schlussgedanke*", "schlussbetrachtung*", "schlussendlich", "=schluss",
            "zum schluss", "zum abschluss", "=abschluss", "abschließend", "abschließende gedanken",
            "abschließende worte", "abschließende bemerkung*", "abschließende betrachtung", "=zusammenfassung",
            "^zusammenfassung:", "^zusammenfassung und", "und zusammenfassung", "zusammenfassend", "zusammengefasst",
            "=resümee", "resümee", "resumee", "conclusio", "konklusion", "=ausblick", "ausblick in die zukunft",
            "und ausblick", "blick in die zukunft", "blick nach vorn", "letzte worte", "letzte gedanken",
            "unterm strich", "alles in allem", "am ende des tages", "ende gut alles gut", "=das ende", "=nachwort",
            "=epilog", "bilanz", "unser urteil", "mein urteil", "endergebnis", "das letzte wort",
            "wie geht es weiter", "wie es weitergeht", "so geht es weiter", "gesamtfazit", "kurzfazit", "testfazit",
            "gesamturteil",
        ),
    },
    vetoes={
        "introduction": (
            "einführung von", "einführung der", "einführung des", "einführung einer", "einführung eines",
            "einführungspreis", "einführungsangebot", "seit einführung", "markteinführung", "willkommensbonus",
            "willkommensgeschenk", "willkommenskultur",
        ),
        "overview": (
            "begriffsdefinition im vertrag", "^was ist der unterschied", "^was ist besser", "^was ist zu beachten",
            "^was sind die vorteile", "^was sind die nachteile", "^was sind die risiken", "^was ist zu tun",
            "^wer ist online", "arten von fehlern", "hintergrundbild*", "hintergrundmusik", "hintergrundfarbe",
        ),
        "importance": (
            "wichtige hinweise", "wichtige termine", "wichtige tipps", "wichtige links", "warum wir", "warum nicht",
            "warum es sich lohnt",
        ),
        "mechanism": (
            "wie wird man", "wie wird es weitergehen", "ablaufdatum", "moderne architektur", "architekturbüro",
            "was passiert mit meinen daten",
        ),
        "benefits": (
            "vorteilspack*", "vorteilskarte*", "vorteilscode*", "vorteilspreis*", "vorteilsclub", "vorteilswelt",
            "mitarbeitervorteile", "steuervorteil*", "vor- und nachteil*", "pro und contra", "pro & contra",
            "pro und kontra", "ohne nutzen", "kosten-nutzen*", "wettbewerbsvorteil sichern",
            "vorteile für mitglieder", "ihre vorteile als kunde", "ihre vorteile bei uns", "deine vorteile bei uns",
            "vorteile sichern", "jetzt vorteile", "tipps", "^wie sie", "^so nutzen sie", "nutzen sie", "zu nutzen",
            "richtig nutzen", "nutzen und risiken", "effektiv nutzen", "sinnvoll nutzen", "optimal nutzen",
            "^wie nutzen", "nutzen wir", "lohnt sich nicht", "gründe gegen", "gründe dagegen",
            "gründe für die kündigung", "gründe für das scheitern", "gut für nichts", "warum sie uns",
        ),
        "caveats": (
            "ohne risiko", "risikofrei*", "risikolos*", "kein risiko", "risikomanagement", "risikobewertung",
            "risikoanalyse", "risikofaktor*", "risikolebensversicherung", "risikokapital*", "risikostreuung",
            "risiko senken", "risiko verringern", "risiko reduzieren", "risiko minimieren", "senkt das risiko",
            "geringeres risiko", "ohne nebenwirkung*", "keine nebenwirkung*", "vor- und nachteil*",
            "nachteilsausgleich", "herausforderung annehmen", "herausforderungen meistern",
            "stell dich der herausforderung", "tage herausforderung", "grenzenlos", "grenzen setzen", "ohne grenzen",
            "über grenzen", "grenzen überwinden", "stärken und schwächen analyse", "fehlerfrei", "fehlermeldung*",
            "fehlerbehebung", "fehler beheben", "fehlercode*", "aus fehlern lernen", "fehlerkultur", "filmkritik",
            "buchkritik", "kritik zum film", "kriterien beim kauf", "tipps", "probleme lösen", "problemlösung*",
        ),
        "steps": (
            "schritt zurück", "ein schritt voraus", "steht vor einem schritt", "tippspiel*", "ratgeber gesundheit",
            "empfehlungen der redaktion", "weitere empfehlungen", "empfehlungen für sie", "^wie sie uns",
            "^wie kann ich sie",
        ),
        "key_takeaways": (
            "fakten checken", "faktencheck", "auf einen blick verlieben", "liebe auf den ersten blick",
        ),
        "faq": (
            "fragen sie", "fragen an den vermieter", "haben sie fragen", "hast du fragen", "fragen kostet nichts",
            "fragen stellen", "fragen die sie stellen",
        ),
        "comparison": (
            "vergleichsportal", "die besten tipps", "die besten wünsche", "die besten gründe", "die 0 besten tipps",
            "top 0 tipps", "top 0 gründe", "top 0 vorteile", "top 0 fehler", "keinen unterschied",
            "den unterschied machen", "alternative medizin", "alternative energien", "alternative heilmethoden",
        ),
        "examples": (
            "beispiellos*", "mit gutem beispiel", "beispielhaft engagiert",
        ),
        "references": (
            "energiequelle*", "lichtquelle*", "eiweißquelle*", "quellen der inspiration", "heiße quellen",
            "heiße quelle", "quelle der kraft", "quellen von", "einkommensquellen", "thermalquellen",
            "unsere referenzen", "gehaltsreferenzen",
        ),
        "cta": (
            "mehr erfahren über die", "bereit für das baby",
        ),
        "author_bio": (
            "der autor ist", "die autorin des buches",
        ),
        "related": (
            "weitere themen im unterricht", "stressverwandte",
        ),
        "conclusion": (
            "zusammenfassung der handlung", "inhaltliche zusammenfassung", "zusammenfassung des buches",
            "zusammenfassung der geschichte", "zusammenfassung der folge", "kurze zusammenfassung der handlung",
            "schlussverkauf", "schluss mit", "schluss machen", "einsendeschluss", "abschlussball",
            "abschlussprüfung*", "abschlusszeugnis", "vertragsabschluss", "bilanz lesen", "bilanz ziehen lernen",
            "jahresbilanz", "bilanzbuchhalt*", "ökobilanz", "konjunkturausblick", "wetterausblick", "klimabilanz",
        ),
    },
    previous=(
        "zurück", "vorherige", "vorheriger", "vorheriges", "vorherige seite im beitrag", "vorheriger beitrag",
        "vorheriger artikel", "vorheriger post", "vorheriger eintrag", "vorherige meldung", "vorherige nachricht",
        "vorherige news", "vorherige geschichte", "vorheriges kapitel", "voriger beitrag", "voriger artikel",
        "voriger", "vorige", "vorangegangener beitrag", "vorangehender beitrag", "älter", "älterer beitrag",
        "älterer artikel", "älterer eintrag", "älterer post", "zum vorherigen beitrag", "zum vorherigen artikel",
        "vorherigen beitrag lesen", "letzter beitrag", "früherer beitrag",
    ),
    next=(
        "weiter", "nächste", "nächster", "nächstes", "nächster beitrag", "nächster artikel", "nächster post",
        "nächster eintrag", "nächste meldung", "nächste nachricht", "nächste news", "nächste geschichte",
        "nächstes kapitel", "folgender beitrag", "nachfolgender beitrag", "neuer", "neuerer beitrag",
        "neuerer artikel", "neuerer eintrag", "neuerer post", "zum nächsten beitrag", "zum nächsten artikel",
        "nächsten beitrag lesen", "späterer beitrag",
    ),
    furniture={
        "advertisement": (
            "anzeige", "anzeigen", "werbung", "advertorial", "gesponsert", "gesponsert von ...",
            "gesponserter beitrag", "gesponserter inhalt", "sponsored", "sponsored post", "bezahlte werbung",
            "bezahlter inhalt", "bezahlte partnerschaft", "unbezahlte werbung", "partnerinhalt", "promotion",
            "artikel wird nach der anzeige fortgesetzt", "nach der anzeige weiterlesen",
            "weiterlesen nach der anzeige", "anzeige überspringen", "werbung ausblenden", "affiliate-links",
            "affiliate-link", "mit freundlicher unterstützung von ...", "präsentiert von ...",
        ),
        "author-box": (
            "über den autor", "über die autorin", "über die autoren", "zum autor", "zur autorin", "autor", "autorin",
            "autoren", "der autor", "die autorin", "geschrieben von", "geschrieben von ...", "verfasst von",
            "verfasst von ...", "alle beiträge von ...", "alle artikel von ...", "alle beiträge anzeigen von ...",
            "zeige alle beiträge von ...", "mehr von diesem autor", "weitere artikel des autors", "zum profil",
            "profil anzeigen", "autorenprofil", "gastautor", "gastautorin", "redaktion",
            "medizinisch geprüft von ...", "geprüft von ...", "redaktionell geprüft",
        ),
        "comments": (
            "kommentar", "kommentare", "0 kommentar", "0 kommentare", "ein kommentar", "keine kommentare",
            "noch keine kommentare", "kommentare 0", "kommentar schreiben", "kommentar verfassen",
            "einen kommentar schreiben", "einen kommentar verfassen", "schreibe einen kommentar",
            "schreiben sie einen kommentar", "schreib einen kommentar", "schreibe einen kommentar antwort abbrechen",
            "hinterlasse einen kommentar", "hinterlassen sie einen kommentar", "hinterlasse eine antwort",
            "hinterlasse jetzt einen kommentar", "kommentar hinterlassen", "einen kommentar hinterlassen",
            "kommentar hinzufügen", "kommentar abschicken", "kommentar absenden", "kommentar abgeben", "kommentieren",
            "jetzt kommentieren", "antworten", "antwort abbrechen", "antworten abbrechen", "antwort hinterlassen",
            "antworten auf ...", "0 antworten", "0 antworten auf ...", "0 gedanken zu ...", "ein gedanke zu ...",
            "ein kommentar zu ...", "0 kommentare zu ...", "kommentare anzeigen", "alle kommentare anzeigen",
            "kommentare laden", "mehr kommentare laden", "kommentare geschlossen", "kommentare sind geschlossen",
            "die kommentare sind geschlossen", "die kommentarfunktion ist geschlossen",
            "kommentarfunktion deaktiviert", "kommentare deaktiviert", "kommentare deaktiviert für ...",
            "deine e-mail-adresse wird nicht veröffentlicht", "deine e-mail-adresse wird nicht veröffentlicht ...",
            "ihre e-mail-adresse wird nicht veröffentlicht", "ihre e-mail-adresse wird nicht veröffentlicht ...",
            "e-mail-adresse wird nicht veröffentlicht ...", "erforderliche felder sind mit ...",
            "erforderliche felder sind markiert", "pflichtfelder sind markiert",
            "meinen namen meine e-mail-adresse und meine website ...",
            "name e-mail und website in diesem browser ...", "benachrichtige mich über ...",
            "benachrichtigen sie mich über ...", "du musst angemeldet sein um ...",
            "sie müssen angemeldet sein um ...", "du musst dich anmelden um ...",
            "diese website verwendet akismet ...", "sagt", "diskutieren sie mit", "diskutiere mit", "trackbacks",
            "pingbacks", "trackback", "pingback", "kommentar melden", "ihr kommentar", "dein kommentar",
        ),
        "consent": (
            "wir verwenden cookies", "wir verwenden cookies ...", "wir nutzen cookies", "wir nutzen cookies ...",
            "wir setzen cookies ein ...", "diese website verwendet cookies", "diese website verwendet cookies ...",
            "diese seite verwendet cookies ...", "diese webseite verwendet cookies",
            "diese webseite verwendet cookies ...", "diese website nutzt cookies ...",
            "durch die weitere nutzung ...", "cookie-einstellungen", "cookies", "cookie-richtlinie", "cookie-hinweis",
            "cookie-zustimmung verwalten", "cookies akzeptieren", "alle cookies akzeptieren", "alle akzeptieren",
            "akzeptieren", "akzeptieren und schließen", "akzeptieren und weiter", "zustimmen", "zustimmen und weiter",
            "allen zustimmen", "einverstanden", "ich stimme zu", "ich akzeptiere", "alle ablehnen", "ablehnen",
            "nur notwendige", "nur notwendige cookies", "nur essenzielle cookies akzeptieren",
            "nur erforderliche cookies", "notwendige cookies", "essenziell", "essenziell (0)", "funktional",
            "immer aktiv", "einstellungen", "einstellungen ansehen", "einstellungen anzeigen",
            "einstellungen speichern", "einstellungen verwalten", "individuelle datenschutzeinstellungen",
            "datenschutzeinstellungen", "datenschutz-einstellungen", "datenschutzpräferenz", "präferenzen verwalten",
            "auswahl speichern", "auswahl bestätigen", "auswahl erlauben", "alle zulassen", "cookies zulassen",
            "wir respektieren ihre privatsphäre", "wir respektieren deine privatsphäre", "dienste verwalten",
            "anbieter verwalten",
        ),
        "contents": (
            "inhalt", "inhaltsverzeichnis", "inhaltsübersicht", "inhalte", "auf dieser seite", "in diesem artikel",
            "in diesem beitrag", "in diesem ratgeber", "inhalt dieses artikels", "inhalt des artikels",
            "artikelinhalt", "das erwartet dich", "das erwartet sie", "springen zu", "springe zu", "direkt zu",
            "direkt zum thema", "sprungmarken", "inhaltsverzeichnis anzeigen", "inhaltsverzeichnis verbergen",
            "inhaltsverzeichnis ausblenden", "kapitel",
        ),
        "footer": (
            "alle rechte vorbehalten", "alle rechte vorbehalten ...", "copyright", "copyright 0 ...",
            "copyright © 0 ...", "© 0", "© 0 ...", "impressum", "datenschutz", "datenschutzerklärung",
            "datenschutzhinweise", "datenschutzbestimmungen", "impressum & datenschutz", "impressum und datenschutz",
            "datenschutz & impressum", "agb", "allgemeine geschäftsbedingungen", "nutzungsbedingungen",
            "widerrufsrecht", "widerrufsbelehrung", "versand und zahlung", "barrierefreiheit",
            "erklärung zur barrierefreiheit", "haftungsausschluss", "rechtliches", "rechtliche hinweise",
            "mediadaten", "karriere", "presse", "vertrag kündigen", "verträge hier kündigen", "powered by ...",
            "stolz präsentiert von wordpress", "präsentiert mit wordpress", "erstellt mit ...", "theme von ...",
            "webdesign von ...", "umsetzung durch ...", "quicklinks", "barrierefreiheitserklärung", "privatsphäre",
            "hinweisgebersystem",
        ),
        "form": (
            "name", "ihr name", "dein name", "vorname", "nachname", "vor- und nachname", "firma", "unternehmen",
            "telefon", "telefonnummer", "ihre telefonnummer", "e-mail", "email", "mail", "website", "webseite",
            "nachricht", "ihre nachricht", "deine nachricht", "betreff", "anrede", "straße", "plz", "ort", "land",
            "senden", "absenden", "abschicken", "nachricht senden", "anfrage senden", "formular absenden",
            "zurücksetzen", "abbrechen", "pflichtfeld", "pflichtfelder", "pflichtfeld ...",
            "dieses feld ist erforderlich", "bitte auswählen", "bitte wählen", "datei auswählen", "passwort",
            "benutzername", "angemeldet bleiben", "kontaktformular", "bitte lasse dieses feld leer",
            "vielen dank für ihre nachricht ...", "ich habe die datenschutzerklärung gelesen ...",
            "ich habe die datenschutzerklärung zur kenntnis genommen ...",
        ),
        "navigation": (
            "start", "startseite", "zur startseite", "home", "menü", "hauptmenü", "menu", "navigation",
            "hauptnavigation", "beitragsnavigation", "beitrags-navigation", "artikelnavigation", "seitennavigation",
            "zum inhalt springen", "zum inhalt", "zum hauptinhalt springen", "zum hauptinhalt",
            "zur navigation springen", "zur navigation", "zur suche springen", "zur hauptnavigation springen",
            "zum footer springen", "direkt zum inhalt", "springe zum inhalt", "springe zu ...", "suche", "suchen",
            "suche nach", "suchen nach", "suchen nach ...", "website durchsuchen", "suchbegriff",
            "suchbegriff eingeben", "suche öffnen", "suche schließen", "suchergebnisse", "nach oben",
            "zum seitenanfang", "zurück nach oben", "zum anfang", "seitenanfang", "zurück zum blog",
            "zurück zur übersicht", "zurück zur startseite", "zur übersicht", "menü öffnen", "menü schließen",
            "menü umschalten", "navigation umschalten", "navigation öffnen", "navigation überspringen",
            "navigation ein-/ausblenden", "toggle navigation", "schließen", "öffnen", "aufklappen", "zuklappen",
            "ausklappen", "einklappen", "untermenü", "anmelden", "einloggen", "login", "abmelden", "ausloggen",
            "registrieren", "jetzt registrieren", "konto", "mein konto", "mein profil", "passwort vergessen",
            "warenkorb", "zum warenkorb", "zur kasse", "merkliste", "wunschliste", "sitemap",
            "inhaltsübersicht der website", "ältere beiträge", "neuere beiträge", "ältere artikel", "nächste seite",
            "vorherige seite", "letzte seite", "erste seite", "seite 0", "seite 0 von 0", "sie sind hier",
            "sie befinden sich hier", "du bist hier", "sprache", "sprachen", "sprache auswählen", "sprache wählen",
            "archiv", "archive", "kategorie auswählen", "monat auswählen", "mehr infos anzeigen", "bild vergrößern",
            "vergrößern", "wird geladen", "laden ...", "lädt ...", "bitte warten", "dunkelmodus",
        ),
        "newsletter": (
            "newsletter", "newsletter abonnieren", "unser newsletter", "unseren newsletter abonnieren",
            "newsletter anmelden", "newsletter anmeldung", "zum newsletter anmelden", "zum newsletter",
            "jetzt zum newsletter anmelden", "jetzt newsletter abonnieren", "jetzt abonnieren", "abonnieren",
            "kostenlos abonnieren", "melden sie sich für unseren newsletter an",
            "melde dich für unseren newsletter an", "melde dich für ...", "melden sie sich für ...",
            "abonnieren sie unseren newsletter", "abonniere unseren newsletter", "abonnieren sie ...",
            "abonniere ...", "e-mail-adresse", "ihre e-mail-adresse", "deine e-mail-adresse",
            "e-mail-adresse eingeben", "deine e-mail-adresse eingeben", "ihre e-mail", "deine e-mail",
            "keinen beitrag mehr verpassen", "keine news mehr verpassen", "nichts mehr verpassen",
            "verpasse keinen beitrag", "verpasse keinen beitrag mehr", "bleiben sie informiert", "bleib informiert",
            "bleib auf dem laufenden", "bleiben sie auf dem laufenden", "immer auf dem laufenden",
            "immer auf dem laufenden bleiben", "abmeldung jederzeit möglich", "jederzeit abbestellbar",
            "du kannst dich jederzeit abmelden", "sie können sich jederzeit abmelden",
            "sie können den newsletter jederzeit ...", "du kannst den newsletter jederzeit ...", "kein spam",
            "vielen dank für ihre anmeldung", "vielen dank für deine anmeldung", "rss-feed", "rss",
        ),
        "promotion": (
            "jetzt kaufen", "jetzt bestellen", "jetzt buchen", "jetzt anfragen", "jetzt starten", "jetzt testen",
            "jetzt ausprobieren", "jetzt kostenlos testen", "jetzt anmelden", "jetzt mitmachen", "jetzt informieren",
            "jetzt entdecken", "jetzt herunterladen", "jetzt downloaden", "jetzt spenden", "jetzt bewerben",
            "jetzt termin vereinbaren", "jetzt termin buchen", "jetzt kontakt aufnehmen", "jetzt kontaktieren",
            "jetzt beraten lassen", "jetzt sichern", "jetzt ansehen", "jetzt lesen", "jetzt gratis testen",
            "kostenlos testen", "kostenlos registrieren", "kostenlos herunterladen", "kostenlose beratung",
            "kostenloses erstgespräch", "kostenloses erstgespräch vereinbaren", "gratis testen", "demo anfordern",
            "demo buchen", "demo vereinbaren", "angebot anfordern", "angebot anfragen", "unverbindlich anfragen",
            "termin vereinbaren", "termin buchen", "beratungstermin vereinbaren", "rückruf anfordern",
            "kontakt aufnehmen", "kontaktieren sie uns", "rufen sie uns an", "in den warenkorb",
            "in den einkaufswagen", "zum shop", "zum angebot", "zum produkt", "zum artikel bei amazon",
            "bei amazon ansehen", "auf amazon ansehen", "bei amazon kaufen", "preis prüfen", "ausverkauft",
            "auf lager", "mehr erfahren", "mehr infos", "mehr dazu", "hier klicken", "herunterladen",
            "pdf herunterladen", "download", "spenden", "unterstützen", "unterstütze uns", "mitglied werden",
            "abo abschließen", "probeabo", "0% rabatt", "nur heute", "nur für kurze zeit",
            "als amazon-partner verdiene ich an qualifizierten verkäufen", "als amazon-partner ...",
            "dieser beitrag enthält affiliate-links", "dieser beitrag enthält werbung",
            "dieser artikel enthält affiliate-links", "dieser beitrag enthält affiliate-links ...",
        ),
        "related": (
            "ähnliche artikel", "ähnliche beiträge", "ähnliche themen", "verwandte artikel", "verwandte beiträge",
            "verwandte themen", "weitere artikel", "weitere beiträge", "weitere themen", "weitere nachrichten",
            "weitere meldungen", "weitere news", "weitere artikel von ...", "weitere beiträge von ...",
            "mehr zum thema", "mehr zu diesem thema", "mehr zum thema ...", "mehr artikel", "mehr beiträge",
            "mehr von ...", "mehr aus ...", "mehr anzeigen", "mehr laden", "mehr lesen", "weiterlesen",
            "weiterlesen ...", "auch interessant", "das könnte dich auch interessieren",
            "das könnte sie auch interessieren", "das könnte euch auch interessieren",
            "das könnte ihnen auch gefallen", "das könnte dir auch gefallen", "das könnte dir gefallen",
            "das könnte dich interessieren", "das könnte sie interessieren", "lesen sie auch", "lies auch",
            "lesen sie mehr", "lesen sie mehr zum thema", "lesen sie weiter", "passend zum thema", "passend dazu",
            "siehe auch", "empfohlen", "empfohlene artikel", "empfohlene beiträge", "empfehlungen für sie",
            "empfehlungen der redaktion", "für sie empfohlen", "beliebt", "beliebte artikel", "beliebte beiträge",
            "beliebteste beiträge", "beliebteste artikel", "meistgelesen", "meistgelesene artikel",
            "am meisten gelesen", "meistgelesene beiträge", "neueste artikel", "neueste beiträge", "neuste beiträge",
            "neueste nachrichten", "neueste kommentare", "letzte beiträge", "letzte artikel", "aktuelle beiträge",
            "aktuelle artikel", "aktuelle nachrichten", "aktuelles aus dem blog", "top-themen", "aus unserem blog",
            "alle beiträge", "alle artikel", "alle beiträge anzeigen", "alle anzeigen", "zum thema",
        ),
        "share": (
            "teilen", "jetzt teilen", "beitrag teilen", "artikel teilen", "diesen beitrag teilen",
            "diesen artikel teilen", "seite teilen", "teile diesen beitrag", "teile diesen artikel", "teile das",
            "teilen mit", "teilen auf ...", "teilen via ...", "teilen per ...", "auf facebook teilen",
            "auf twitter teilen", "auf linkedin teilen", "auf whatsapp teilen", "auf x teilen", "auf xing teilen",
            "bei facebook teilen", "per e-mail teilen", "per whatsapp teilen", "twittern", "tweet", "merken",
            "pinnen", "pin it", "drucken", "seite drucken", "artikel drucken", "druckversion", "link kopieren",
            "link kopiert", "kopieren", "kopiert", "in die zwischenablage kopieren", "url kopieren",
            "per e-mail versenden", "per mail versenden", "e-mail an einen freund senden", "weiterleiten",
            "weiterempfehlen", "empfehlen", "klick um ...", "klicken um ...", "wird in neuem fenster geöffnet",
            "wird in einem neuen fenster geöffnet", "gefällt mir", "gefällt mir wird geladen ...", "folge uns",
            "folge uns auf ...", "folgen sie uns", "folgen sie uns auf ...", "0 mal geteilt", "0 likes", "0 aufrufe",
            "0 views", "artikel merken", "auf die merkliste", "war dieser artikel hilfreich",
            "war dieser beitrag hilfreich", "artikel bewerten", "beitrag bewerten", "artikel anhören", "vorlesen",
            "xing", "flipboard", "mitteilen", "facebook", "twitter", "linkedin", "pinterest", "whatsapp", "telegram",
            "reddit", "instagram", "tiktok", "youtube", "tumblr", "mastodon", "bluesky", "threads", "x", "messenger",
        ),
        "tags": (
            "tags", "tag", "schlagwort", "schlagwörter", "schlagworte", "stichwort", "stichworte", "stichwörter",
            "themen", "thema", "schlüsselwörter", "keywords", "kategorie", "kategorien", "rubrik", "rubriken",
            "ressort", "allgemein", "verschlagwortet mit", "themen dieses artikels",
        ),
    },
    byline=(
        "von", "autor", "autorin", "autoren", "geschrieben von", "verfasst von", "ein beitrag von", "ein artikel von",
        "beitrag von", "artikel von", "text", "text von", "veröffentlicht von", "gepostet von", "erstellt von",
        "ein gastbeitrag von", "gastbeitrag von", "ein kommentar von", "eine analyse von", "redaktion",
        "interview von", "aus der feder von",
    ),
    dated=(
        "am", "vom", "stand", "datum", "veröffentlicht", "veröffentlicht am", "veröffentlichungsdatum",
        "erschienen am", "gepostet am", "geschrieben am", "erstellt am", "publiziert am", "eingestellt am",
        "beitrag vom", "artikel vom", "verfasst am", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert",
        "zuletzt aktualisiert am", "letzte aktualisierung", "letzte aktualisierung am", "letzte änderung",
        "zuletzt geändert", "zuletzt geändert am", "zuletzt bearbeitet", "zuletzt bearbeitet am", "geändert am",
        "bearbeitet am", "überarbeitet am", "update vom", "update am", "artikel aktualisiert am",
    ),
    updated=(
        "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "zuletzt aktualisiert am", "letzte aktualisierung",
        "letzte aktualisierung am", "letzte änderung", "zuletzt geändert", "zuletzt geändert am",
        "zuletzt bearbeitet", "zuletzt bearbeitet am", "geändert am", "bearbeitet am", "überarbeitet am",
        "update vom", "update am", "artikel aktualisiert am",
    ),
    first=(
        "erstmals veröffentlicht", "erstmals veröffentlicht am", "zuerst veröffentlicht", "zuerst veröffentlicht am",
        "ursprünglich veröffentlicht", "ursprünglich veröffentlicht am", "erstveröffentlichung", "zuerst erschienen am",
        "ursprünglich erschienen am",
    ),
    filed=(
        "kategorie", "kategorien", "rubrik", "rubriken", "ressort", "abgelegt unter", "veröffentlicht in",
        "veröffentlicht unter", "gepostet in", "einsortiert unter", "geschrieben in", "thema", "in der kategorie",
        "in der rubrik",
    ),
    tagged=(
        "schlagwort", "schlagwörter", "schlagworte", "stichwort", "stichworte", "stichwörter", "tag", "tags",
        "getaggt mit", "getaggt", "verschlagwortet mit", "verschlagwortet", "markiert mit", "themen",
        "schlüsselwörter", "keywords",
    ),
    reading_time=(
        "lesezeit", "lesezeit 0 min", "lesezeit 0 minuten", "lesezeit 0 minute", "lesezeit ca. 0 minuten",
        "lesezeit ca. 0 min", "lesezeit etwa 0 minuten", "lesedauer 0 min", "lesedauer 0 minuten",
        "lesedauer ca. 0 minuten", "geschätzte lesezeit 0 minuten", "geschätzte lesezeit 0 minute",
        "voraussichtliche lesezeit 0 minuten", "0 min lesezeit", "0 minuten lesezeit", "0 minute lesezeit",
        "0 minuten zu lesen", "0 min lesedauer", "0 minuten lesedauer", "0 min", "0 minuten", "in 0 minuten gelesen",
    ),
    gains=(
        "vorteile", "vorteile von", "vorteile der", "vorteile des", "vorteil von", "0 vorteile",
        "gesundheitliche vorteile", "nutzen von", "gründe", "gründe für", "gute gründe", "0 gründe", "gründe warum",
        "warum es sich lohnt", "warum sich", "darum lohnt sich", "pluspunkte", "mehrwert von", "positive wirkung von",
        "so gesund ist", "warum du", "warum sie",
    ),
    warns=("achtung", "vorsicht", "warnhinweis", "warnung"),
    notes=(
        "hinweis", "bitte beachten", "wichtig", "wichtiger hinweis", "beachten sie", "beachte", "zu beachten",
        "anmerkung",
    ),
    remarks=(
        "hinweis", "anmerkung", "anmerkung der redaktion", "werbung", "anzeige", "transparenzhinweis", "update",
        "aktualisierung", "aktualisiert", "haftungsausschluss",
    ),
    sums_up=(
        "zusammenfassend", "zusammengefasst", "alles in allem", "abschließend", "kurz gesagt", "unterm strich",
        "insgesamt", "letztlich", "letztendlich", "schließlich", "zum schluss", "zu guter letzt", "ich hoffe",
        "wir hoffen", "hoffentlich", "das wars", "das war es", "wie wir gesehen haben", "danke fürs lesen",
        "vielen dank fürs lesen", "jetzt weisst du", "nun weisst du", "jetzt wissen sie", "nun wissen sie",
        "viel spass", "viel erfolg", "worauf wartest du", "worauf warten sie", "bis zum nächsten mal",
        "am ende zählt",
    ),
    notices={
        "paywall": (
            "weiterlesen mit", "jetzt abonnieren und weiterlesen", "dieser artikel ist für abonnenten",
            "nur für abonnenten", "exklusiv für abonnenten", "dieser artikel ist kostenpflichtig",
            "diesen artikel mit abo lesen", "bereits abonnent", "mit abo weiterlesen",
        ),
        "login": (
            "bitte melden sie sich an", "bitte melde dich an", "anmelden um weiterzulesen", "bitte einloggen",
            "sie müssen angemeldet sein", "du musst angemeldet sein", "jetzt anmelden und weiterlesen",
        ),
        "not-found": (
            "seite nicht gefunden", "seite wurde nicht gefunden", "seite existiert nicht", "nicht gefunden",
        ),
        "consent": (
            "wir verwenden cookies", "verwendet cookies", "wir nutzen cookies", "alle cookies akzeptieren",
            "cookie einstellungen", "datenschutzeinstellungen",
        ),
        "cut": (
            "weiterlesen", "ganzen artikel lesen", "vollständigen artikel lesen",
        ),
    },
    counts_first=(
        "erstens", "zunächst", "zuerst", "zum einen", "als erstes", "in erster linie", "der erste ... vorteil",
        "der erste ... grund", "der erste ... nutzen", "der erste ... pluspunkt", "ein ... vorteil",
        "ein ... grund", "ein ... nutzen", "ein ... pluspunkt", "der wichtigste ... vorteil",
        "der wichtigste ... grund", "der wichtigste ... nutzen", "der wichtigste ... pluspunkt",
        "der größte ... vorteil", "der größte ... grund", "der größte ... nutzen", "der größte ... pluspunkt",
    ),
    counts_on=(
        "zweitens", "drittens", "viertens", "fünftens", "sechstens", "zum anderen", "zum zweiten", "zum dritten",
        "schließlich", "zu guter letzt", "nicht zuletzt", "als nächstes", "ein weiterer ... vorteil",
        "ein weiterer ... grund", "ein weiterer ... nutzen", "ein weiterer ... pluspunkt", "noch ein ... vorteil",
        "noch ein ... grund", "noch ein ... nutzen", "noch ein ... pluspunkt", "ein zweiter ... vorteil",
        "ein zweiter ... grund", "ein zweiter ... nutzen", "ein zweiter ... pluspunkt", "ein dritter ... vorteil",
        "ein dritter ... grund", "ein dritter ... nutzen", "ein dritter ... pluspunkt", "ein letzter ... vorteil",
        "ein letzter ... grund", "ein letzter ... nutzen", "ein letzter ... pluspunkt", "der zweite ... vorteil",
        "der zweite ... grund", "der zweite ... nutzen", "der zweite ... pluspunkt", "der dritte ... vorteil",
        "der dritte ... grund", "der dritte ... nutzen", "der dritte ... pluspunkt", "der vierte ... vorteil",
        "der vierte ... grund", "der vierte ... nutzen", "der vierte ... pluspunkt", "der nächste ... vorteil",
        "der nächste ... grund", "der nächste ... nutzen", "der nächste ... pluspunkt", "der letzte ... vorteil",
        "der letzte ... grund", "der letzte ... nutzen", "der letzte ... pluspunkt",
    ),
    verb_last=True,
    cues={
        "limits": (
            "aber jedoch allerdings nicht kein keine keinen kaum nur obwohl trotz dennoch leider risik* gefahr* "
            "gefährlich* problem* schwierig* nachteil* fehler* grenz* einschränk* begrenzt* teuer* aufwand* "
            "aufwendig* aufwändig* vorsicht* warn* vermeid* ohne niemals falsch* schaden* schädlich* schwach* "
            "schlecht* langsam* ausser kritik* kritisch* herausforder* scheiter*"
        ),
        "gains": (
            "vorteil* nutzen* hilf* helfen besser* verbesser* leichter* einfacher* schneller* spar* gewinn* "
            "stärk* förder* schütz* schutz erhöh* steiger* senk* reduzier* effizien* effektiv* gesund* flexib* "
            "ermöglich* unterstütz* lohn* profitier* erleichter* mehr günstig* nachhaltig*"
        ),
        "advises": (
            "sollte* müssen musst muss achte* achten vermeide* prüfe* wähle* nimm nehmen beginne* starte* zuerst "
            "zunächst dann danach anschliessend immer nie schritt* tipp* empfehl* gib geben mach* füge stelle* "
            "lass lassen verwende* nutze* suche* frag* klicke* öffne* brauchst brauchen"
        ),
        "sums_up": (
            "fazit zusammenfass* zusammengefasst insgesamt schliesslich letztlich letztendlich abschliessend "
            "schluss kurzum alles ende unterm strich gesagt bleibt also somit"
        ),
        "ahead": (
            "zukunft* künftig* hoff* weiter* bald morgen nächst* freu* gespannt reise blick* ausblick* werden "
            "wird kommend* weg"
        ),
        "invites": (
            "kommentar* schreib* frage* teile* danke* dank viel spass freue* melde* mitmachen willkommen erzähl* "
            "lass* wissen erfahrung* feedback diskut*"
        ),
        "sells": (
            "kontakt* kontaktier* angebot* kostenlos* kostenfrei* newsletter abonnier* anmeld* registrier* "
            "termin* buch* beratung* demo testen team experten jetzt website kunden service"
        ),
        "defines": (
            "ist sind heisst bedeutet bezeichnet nennt genannt versteht begriff definier* handelt art arten form "
            "formen"
        ),
        "we": "wir uns unser* ich mich mir mein*",
        "you": "du dich dir dein* sie ihnen ihr ihre ihrem ihren ihrer euch euer eure* man",
        "acts": (
            "abdichten abschleifen abschließen analysiere analysieren anlegen anmelden anpassen ansehen aufbauen auflisten aufräumen "
            "ausfüllen auswählen backe backen baue bauen bearbeite bearbeiten bereite berechne berechnen "
            "beschreibe beschreiben besorge bestelle bestellen bestimme bestimmen besuche besuchen bewerte "
            "bewerten bringe bringen definiere definieren einrichten einstellen entferne entfernen entscheide "
            "entscheiden entwickle entwickeln erkenne erkennen erstelle erstellen festlegen finde finden "
            "formatiere führe führen gieße gießen hinzufügen hole holen importiere importieren informiere "
            "informieren installiere installieren kaufe kaufen kläre klären koche kochen kombiniere konfiguriere "
            "konfigurieren kontaktiere kontrolliere kontrollieren kopiere kopieren kümmere lade laden lege legen "
            "leite lerne lernen lese lesen lies löse lösen lösche löschen lüfte lüften melde miss messen mische mischen "
            "notiere notieren öffnen optimiere optimieren ordne ordnen organisiere organisieren packe packen "
            "pflanze pflanzen pflege pflegen plane planen prüfen reduziere reduzieren reinige reinigen richte "
            "richten sammle sammeln schaffe schaffen schalte schneide schneiden schreibe schreiben schütze "
            "schützen setze setzen sichere sichern sortiere sortieren spare sparen speichere speichern sprich "
            "starten stellen stoppe teile teilen teste testen trage trenne trennen übe üben überprüfe überprüfen "
            "verbinde verbinden verbessere verbessern vergleiche vergleichen vermeiden verstehe verstehen "
            "verteile vorbereiten wähle wählen warte warten wasche waschen wechsle wiederhole wiederholen zeichne "
            "zeige zeigen ziehe ziehen"
        ),
    },
)
# fmt: on
