from datetime import date

import pytest

from recount.engines import Settings, load_settings
from recount.errors import InputError
from recount.records import ScopeTerms


@pytest.mark.parametrize("engine", ["spark://host:7077", "local-cluster[2,1,1024]"])
def test_spark_is_refused_by_naming_the_extra(engine):
    with pytest.raises(InputError, match="extra `spark`"):
        Settings(engine=engine)


@pytest.mark.parametrize("wrong", [{"engine": "cloud"}, {"workers": -1}])
def test_a_setting_that_means_nothing_is_refused(wrong):
    with pytest.raises(InputError):
        Settings(**wrong)


def test_without_a_number_there_is_a_process_for_each_core():
    assert Settings().processes >= 1
    assert Settings(workers=3).processes == 3


def test_a_file_sets_the_same_names(tmp_path):
    (tmp_path / "villages.tsv").write_text("")
    config = tmp_path / "batch.toml"
    config.write_text('workers = 2\npolicy = "airwars"\ngazetteer = ["villages.tsv"]\n')
    assert Settings(**load_settings(config)) == Settings(workers=2, gazetteer=(tmp_path / "villages.tsv",))


@pytest.mark.parametrize("text", ["worker = 2", 'workers = "two"', "gazetteer = 'a.tsv'", "policy = 3", "not toml"])
def test_a_file_that_sets_nonsense_is_refused_by_name(tmp_path, text):
    config = tmp_path / "batch.toml"
    config.write_text(text)
    with pytest.raises(InputError, match=r"batch\.toml"):
        load_settings(config)


def test_a_missing_gazetteer_is_refused_before_anything_is_read(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        Settings(gazetteer=(tmp_path / "none.tsv",))


def test_a_file_may_carry_a_scope(tmp_path):
    config = tmp_path / "batch.toml"
    config.write_text('[scope]\nterritory = ["SY"]\nuntil = 2018-12-31\n')
    assert load_settings(config) == {"scope": ScopeTerms(("SY",), until=date(2018, 12, 31))}
    config.write_text('[scope]\nterritory = "Syria"\n')
    with pytest.raises(InputError, match=r"batch\.toml: scope"):
        load_settings(config)
