"""A source that speaks on is the one told of before it, and a civil body with a nation in its name is no party."""

import pytest

from counted import claims_of
from recount.records import ClaimantKind

ONE = [
    "A medical source said nine people were killed in Saraqib. The source added that four children were injured.",
    "The ministry said in a statement that nine people died in Saraqib. The statement added that four were injured.",
    "The Observatory said nine people were killed in Saraqib. The same statement said four women were injured.",
    "قال مصدر طبي إن تسعة أشخاص قتلوا في سراقب. وأضاف المصدر أن أربعة أطفال أصيبوا.",
    "أفاد مصدر عسكري بمقتل خمسة أشخاص في دوما. وأوضح المصدر ذاته أن طفلين أصيبا.",
    "قالت مصادر محلية إن تسعة أشخاص قتلوا في سراقب. وأضافت المصادر أن أربعة أطفال أصيبوا.",
    "قالت الوزارة في بيان إن تسعة أشخاص قتلوا في سراقب. وأضاف البيان أن أربعة أطفال أصيبوا.",
]


@pytest.mark.parametrize("text", ONE)
def test_a_source_that_speaks_on_is_one(text: str) -> None:
    found = claims_of(text)
    assert len(found) > 1
    assert len({(claim.claimant.name, claim.claimant.kind) for claim in found}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Residents said five people were killed in Saraqib. The statement said two children were injured.",
        "قال سكان إن خمسة أشخاص قتلوا في سراقب. وذكر البيان أن طفلين أصيبا.",
        "قال مصدر طبي إن تسعة أشخاص قتلوا في سراقب. وأضاف المصدر العسكري أن أربعة أطفال أصيبوا.",
        "قالت وزارة الصحة إن تسعة أشخاص قتلوا في سراقب. وأضافت المصادر أن أربعة أطفال أصيبوا.",
    ],
)
def test_another_source_stays_another(text: str) -> None:
    assert len({claim.claimant.name for claim in claims_of(text)}) == 2


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Syrian American Medical Society said a raid on Kafr Nabl killed four nurses.", False),
        ("The Russian Cultural Institute said a shell killed two visitors in Douma.", False),
        ("قالت الجمعية الطبية الأميركية إن غارة على كفرنبل قتلت أربعة أشخاص.", False),
        ("قالت جامعة تركية إن قذيفة قتلت طالبين في عفرين.", False),
        ("The Russian air force said a raid on Kafr Nabl killed four fighters.", True),
    ],
)
def test_a_civil_body_is_no_party_for_the_nation_in_its_name(text: str, party: bool) -> None:
    kinds = {claim.claimant.kind for claim in claims_of(text)}
    assert (ClaimantKind.BELLIGERENT in kinds) is party
