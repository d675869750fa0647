"""All lexicons, English first."""

from articlekit.shape.lexicon import Lexicon
from articlekit.shape.lexicon.ar import LEXICON as AR
from articlekit.shape.lexicon.de import LEXICON as DE
from articlekit.shape.lexicon.en import LEXICON as EN
from articlekit.shape.lexicon.es import LEXICON as ES
from articlekit.shape.lexicon.fr import LEXICON as FR
from articlekit.shape.lexicon.he import LEXICON as HE
from articlekit.shape.lexicon.hi import LEXICON as HI
from articlekit.shape.lexicon.it import LEXICON as IT
from articlekit.shape.lexicon.ja import LEXICON as JA
from articlekit.shape.lexicon.ko import LEXICON as KO
from articlekit.shape.lexicon.nl import LEXICON as NL
from articlekit.shape.lexicon.pl import LEXICON as PL
from articlekit.shape.lexicon.pt import LEXICON as PT
from articlekit.shape.lexicon.ru import LEXICON as RU
from articlekit.shape.lexicon.th import LEXICON as TH
from articlekit.shape.lexicon.tr import LEXICON as TR
from articlekit.shape.lexicon.zh import LEXICON as ZH

LEXICONS: tuple[Lexicon, ...] = (EN, DE, FR, ES, IT, PT, NL, PL, RU, TR, AR, HE, HI, TH, ZH, JA, KO)
