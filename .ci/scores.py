"""Annotates the evaluation files with the command-line jar, runs the score.py beside each, prints a table.

usage: scores.py EVAL_FOLDER QUOTIDIAN_CLI_JAR
"""
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile
import time

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


def labels(name, *options):
    found = work / (name + ".topics")
    with open(found, "wb") as out:
        code = subprocess.run(["java", "-jar", jar, "topics", "label", "--format", "tsv", *map(str, options)], stdout=out).returncode
    if code:
        print(f"{name}: topics label ended with exit code {code}")
    return dict(line.rstrip("\n").split("\t", 1) for line in open(found, encoding="utf-8"))


def given(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


# Which class of a data set a Media Topic of the first level stands for; the strongest of an article that is here counts.
CLASSES = {
    "bbc": {"04": "business", "01": "entertainment", "11": "politics", "15": "sport", "13": "tech", "16": "politics", "02": "politics"},
    "agnews": {"04": "business", "15": "sports", "13": "sci-tech", "06": "sci-tech", "16": "world", "11": "world", "03": "world",
               "02": "world", "12": "world"},
}


def topics():
    folder = data / "topics"
    categories = set((folder / "reuters21578" / "categories-r90.txt").read_text().split())
    row("topics", "micro F1", "macro F1", "train s", "model kB")
    articles = given(folder / "reuters21578" / "train.jsonl.gz")
    train, held, model = work / "train.jsonl", work / "held.jsonl", work / "topics.model"
    for path, part in ((train, 0), (held, 1)):
        path.write_text("".join(json.dumps(a) + "\n" for i, a in enumerate(articles) if (i % 5 == 4) == part), encoding="utf-8")
    start = time.monotonic()
    subprocess.run(["java", "-jar", jar, "topics", "train", "--model", model, train], check=True, capture_output=True)
    seconds = time.monotonic() - start
    found = labels("reuters", "--model", model, held)
    counts = {c: [0, 0, 0] for c in categories}
    for article in articles[4::5]:
        gold, told = set(article["topics"]) & categories, set(found[article["id"]].split()) & categories
        for column, codes in enumerate((gold & told, told, gold)):
            for code in codes:
                counts[code][column] += 1
    f1 = [2 * right / (told + gold) if told + gold else 1.0 for right, told, gold in counts.values()]
    right, told, gold = (sum(c[i] for c in counts.values()) for i in range(3))
    row("reuters R(90), a fifth held", f"{200 * right / (told + gold):.1f}", f"{100 * sum(f1) / len(f1):.1f}", f"{seconds:.1f}",
        model.stat().st_size // 1000)
    for name, classes in CLASSES.items():
        articles = given(folder / name / "train.jsonl.gz")
        found = labels(name, "--rules", folder / name / "train.jsonl.gz")
        hits = sum(article["topics"][0] == next((classes[code[7:9]] for code in found[article["id"]].split()
                                                 if code.endswith("000000") and code[7:9] in classes), None) for article in articles)
        print(f"rules on {name}: {100 * hits / len(articles):.1f} % of {len(articles)} in the right class")
    print()


for part in (attribution, facts, dates, topics):
    if (data / part.__name__).is_dir():
        part()
    else:
        print(f"{part.__name__}: skipped, there is no {data / part.__name__}")
