"""Annotates the evaluation files with the command-line jar, runs the score.py beside each, prints a table.

usage: scores.py EVAL_FOLDER QUOTIDIAN_CLI_JAR
"""
import json
import pathlib
import subprocess
import sys
import tempfile

data, jar = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
work = pathlib.Path(tempfile.mkdtemp())


def annotate(gold, *options):
    found = work / (gold.name.split(".")[0] + ".jsonl")
    with open(found, "wb") as out:
        code = subprocess.run(["java", "-jar", jar, "annotate", *options, str(gold)], stdout=out).returncode
    if code:
        print(f"{gold.name}: annotate ended with exit code {code}")
    return found


def score(script, *arguments):
    done = subprocess.run(
        [sys.executable, script.name, *map(str, arguments)], cwd=script.parent, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.strip().splitlines()[-1])


def row(name, *cells):
    print(f"{name:28}" + "".join(f"{cell:>12}" for cell in cells))


def attribution():
    folder = data / "attribution"
    gold = folder / "polnear-dev.jsonl.gz"
    found = annotate(gold)
    row("who said what: end-to-end F1", "DIRECT", "MIXED", "INDIRECT", "ALL")
    for name, options in (("polnear-dev", []), ("polnear-dev, speech only", ["--speech-only"])):
        result = score(folder / "score.py", gold, found, *options)
        row(name, *(result[kind]["e2e"][2] for kind in ("DIRECT", "MIXED", "INDIRECT", "ALL")))
    result = score(folder / "score_speaker.py", folder / "speakers-dev.jsonl", found)
    print(f"pronouns resolved: {result['accuracy']} % of {result['rows']}"
          f" ({result['accuracy_where_attributed']} % of those attributed)\n")


def facts():
    folder = data / "facts"
    gold = folder / "reuters-dev.jsonl.gz"
    result = score(folder / "score.py", gold, annotate(gold))
    row("facts", "content F1", "speaker", "role F1", "affil. F1", "said exact", "whole F1")
    row("reuters-dev", result["attribution"]["ALL"]["prf"][2], result["speaker"]["acc"], result["role"]["prf"][2],
        result["affiliation"]["prf"][2], result["said"]["exact"], result["whole"][2])
    print()


def dates():
    folder = data / "dates"
    measures = ("strict", "relaxed", "type", "value", "interval")
    row("dates: F1", *measures)
    for name in ("timebank", "aquaint", "meantime-dev", "wikiwars-dev"):
        gold = folder / f"{name}.jsonl.gz"
        result = score(folder / "score.py", gold, annotate(gold, "--offsets", "code-points"))
        row(name, *(f"{result[measure]['f1']:.1f}" for measure in measures))


for part in (attribution, facts, dates):
    if (data / part.__name__).is_dir():
        part()
    else:
        print(f"{part.__name__}: skipped, there is no {data / part.__name__}")
