"""Exports of the AI vendors' websites, in the forms that they have had."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.sources import ai_usage_files
from ytempire.sources.ai_usage_columns import COLUMNS, HeaderUnknown, recognise
from ytempire.sources.file_kind import kind_of
from ytempire.sources.file_text import FileRefused

USAGE = (
    "start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,"
    "api_key_id,model,batch,service_tier,input_tokens,output_tokens,input_cached_tokens\n"
)
COSTS = (
    "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,"
    "project_id,organization_id\n"
)
ACTIVITY = (
    "timestamp,organization_id,model,n_requests,operation,n_context_tokens_total,"
    "n_generated_tokens_total\n"
)
NOV_1, NOV_2 = 1_793_491_200, 1_793_577_600


def written(folder: Path, text: str, name: str = "export.csv") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_usage_is_summed_over_projects_and_keys_by_day_and_model(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        USAGE
        + f"{NOV_1},{NOV_2},a,b,proj_1,3,,,gpt-4o,,,100,20,30\n"
        + f"{NOV_1},{NOV_2},a,b,proj_2,1,,,gpt-4o,,,50,5,0\n"
        + f"{NOV_1},{NOV_2},a,b,proj_1,1,,,gpt-4o-mini,,,7,1,\n"
        + f"{NOV_2},{NOV_2 + 86400},c,d,,,,,,,,,,\n",
    )
    read = ai_usage_files.read(file)
    assert kind_of(file) == "ai_usage" and read.form == "openai_usage"
    assert read.summed().rows() == [
        ("openai", date(2026, 11, 1), "gpt-4o", 4, 150, 30, 25, None, None),
        ("openai", date(2026, 11, 1), "gpt-4o-mini", 1, 7, None, 1, None, None),
    ]
    assert read.rows["row_number"].to_list() == [2, 3, 4] and read.rejected.is_empty()


def test_costs_are_exact_and_blank_days_are_no_rows(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        COSTS
        + f"{NOV_1},{NOV_2},a,b,,,,,\n"
        + f'{NOV_2},0,c,d,0.003835980000000000000000000000,usd,"gpt-4o, input",p,o\n'
        + f'{NOV_2},0,c,d,1.5,usd,"gpt-4o, input",q,o\n',
    )
    read = ai_usage_files.read(file)
    assert kind_of(file) == "ai_usage" and read.is_of_costs
    assert read.summed().rows() == [("openai", date(2026, 11, 2), "gpt-4o, input", 1_503_836)]


def test_the_older_form_of_openai(tmp_path: Path) -> None:
    file = written(tmp_path, ACTIVITY + "2026-11-01T23:30:00-02:00,o,gpt-4,2,chat,10,4\n")
    assert kind_of(file) == "ai_usage"
    assert ai_usage_files.read(file).summed().rows() == [
        ("openai", date(2026, 11, 2), "gpt-4", 2, 10, None, 4, None, None)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date,model,characters,request_count\n2026-11-01,eleven_v3,900,4\n",
         (date(2026, 11, 1), "eleven_v3", 4, 900)),
        ("Date;Model ID;Character Count\n2026-11-01;eleven_v3;900\n",
         (date(2026, 11, 1), "eleven_v3", None, 900)),
        (f"timestamp,tts_characters\n{NOV_1 * 1000},900.0\n",
         (date(2026, 11, 1), "all models", None, 900)),
    ],
)  # fmt: skip
def test_forms_of_elevenlabs(tmp_path: Path, text: str, expected: tuple[object, ...]) -> None:
    file = written(tmp_path, text)
    assert kind_of(file) == "ai_usage"
    ((vendor, day, model, requests, *_, characters, _),) = ai_usage_files.read(file).summed().rows()
    assert (day, model, requests, characters) == expected and vendor == "elevenlabs"


def test_what_cannot_be_believed_is_rejected_with_its_reason(tmp_path: Path) -> None:
    read = ai_usage_files.read(
        written(tmp_path, USAGE
                + f"{NOV_1},0,a,b,p,1,,,gpt-4o,,,-5,1,0\n"
                + "someday,0,a,b,p,1,,,gpt-4o,,,5,1,0.5\n"
                + f"{NOV_1},0,a,b,p,1,,,gpt-4o,,,5\n")
    )  # fmt: skip
    assert read.rows.is_empty()
    assert read.rejected["row_number"].to_list() == [2, 3, 4]
    first, second, third = read.rejected["reason"].to_list()
    assert first == "input_tokens: '-5' is no count"
    assert "start_time: 'someday' is no time" in second and "'0.5' is no count" in second
    assert "cells" in third
    costs = ai_usage_files.read(
        written(tmp_path, COSTS + f"{NOV_1},0,a,b,1,eur,x,p,o\n{NOV_1},0,a,b,much,usd,x,p,o\n")
    )
    assert costs.rejected["reason"].to_list() == [
        "amount_currency: 'eur' is not US dollars", "amount_value: 'much' is no amount of money",
    ]  # fmt: skip


def test_credits_and_other_files_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="counts credits"):
        ai_usage_files.read(written(tmp_path, "timestamp,product_type,credits_used\n1,tts,5\n"))
    with pytest.raises(FileRefused, match="no export of OpenAI"):
        ai_usage_files.read(written(tmp_path, "date,views\n2026-11-01,5\n"))
    with pytest.raises(FileRefused, match="is JSON"):
        ai_usage_files.read(written(tmp_path, "[1]"))


_SPELLED = [
    (form, ours, spelling)
    for form, columns in COLUMNS.items()
    for ours, spellings in columns.items()
    for spelling in spellings
]
_WHOLE = {"openai_usage": USAGE, "openai_costs": COSTS,
          "elevenlabs_usage": "date,model,request_count,tts_characters"}  # fmt: skip


@given(st.sampled_from(_SPELLED), st.booleans())
def test_each_spelling_is_its_column(one: tuple[str, str, str], is_loud: bool) -> None:
    form, ours, spelling = one
    if form == "openai_costs" and ours in ("amount", "currency"):
        return  # its mark
    header = [n for n in _WHOLE[form].strip().split(",") if n not in COLUMNS[form][ours]]  # type: ignore[index]
    said = spelling.upper() if is_loud else spelling
    known = recognise([*header, said])
    assert known.form == form and known.named[ours] == said


def test_a_header_of_nothing_is_none() -> None:
    with pytest.raises(HeaderUnknown):
        recognise(["", "x"])
