"""Annotates the evaluation files with the command-line jar, scores what is found, and compares with the figures on record.

usage: scores.py EVAL_FOLDER QUOTIDIAN_CLI_JAR [--record] [--only PART]...

Prints the tables, then each measure that .ci/figures.json records: measured, recorded, the difference. Ends with exit code 1 where
a measure is more than 0.5 worse than recorded. A measure whose data is absent is skipped, and says so.
  --record    writes what was measured to .ci/figures.json, for those parts that were measured
  --only PART runs that part alone: attribution, rules, facts, dates, topics, newsroom, world, cases

A new part is a function in PARTS that prints what it likes and returns its measures, by name; a name in LOWER_IS_BETTER is one.
"""
import gzip
import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

TOLERANCE = 0.5
LOWER_IS_BETTER = ("wrongly dated", "calibration error", "(lower)")
FIGURES = pathlib.Path(__file__).resolve().parent / "figures.json"
KINDS = ("DIRECT", "MIXED", "INDIRECT", "ALL")
BINS = 10
SURE = 0.9


def arguments(given):
    options = {"record": False, "only": []}
    files, rest = [], list(given)
    while rest:
        word = rest.pop(0)
        if word == "--record":
            options["record"] = True
        elif word == "--only":
            options["only"].append(rest.pop(0))
        else:
            files.append(word)
    if len(files) != 2:
        sys.exit(__doc__)
    return pathlib.Path(files[0]).resolve(), files[1], options


def annotate(gold, *options):
    found = work / ("-".join([gold.name.split(".")[0], *options]).replace("--", "") + ".jsonl")
    if not found.exists():
        with open(found, "wb") as out:
            subprocess.run(["java", "-jar", jar, "annotate", *options, str(gold)], stdout=out, check=True)
    return found


def score(script, *arguments):
    done = subprocess.run(
        [sys.executable, script.name, *map(str, arguments)], cwd=script.parent, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.strip().splitlines()[-1])


def module(file):
    """A scorer, to call its functions. Its folder is where it finds the modules beside it."""
    sys.path.insert(0, str(file.parent))
    spec = importlib.util.spec_from_file_location(f"{file.parent.name}_{file.stem}", file)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def row(name, *cells):
    print(f"{name:34}" + "".join(f"{cell:>12}" for cell in cells))


def percent(part, whole):
    return round(100 * part / whole, 1) if whole else 0.0


def end_to_end(name, gold, found, measures, *options):
    result = score(data / "attribution" / "score.py", gold, found, *options)
    f1 = [result[kind]["e2e"][2] for kind in KINDS]
    row(name, *f1)
    measures.update({f"{name}, {kind} end-to-end F1": value for kind, value in zip(KINDS, f1)})
    return result


def attribution():
    folder, measures = data / "attribution", {}
    gold = folder / "polnear-dev.jsonl.gz"
    found = annotate(gold)
    row("who said what: end-to-end F1", *KINDS)
    result = end_to_end("polnear-dev", gold, found, measures)
    speech = score(folder / "score.py", gold, found, "--speech-only")
    row("polnear-dev, speech only", *(speech[kind]["e2e"][2] for kind in KINDS))
    measures["polnear-dev, speech only, ALL end-to-end F1"] = speech["ALL"]["e2e"][2]
    measures["polnear-dev, ALL token F1"] = result["ALL"]["token"][2]
    row("of those found, sources right, %", *(result[kind]["source_acc"] for kind in KINDS))
    measures["polnear-dev, DIRECT sources right"] = result["DIRECT"]["source_acc"]
    pronouns = score(folder / "score_speaker.py", folder / "speakers-dev.jsonl", found)
    print(f"pronouns resolved: {pronouns['accuracy']} % of {pronouns['rows']}"
          f" ({pronouns['accuracy_where_attributed']} % of those attributed)\n")
    measures["polnear-dev, pronouns resolved"] = pronouns["accuracy"]
    measures.update(confidence(module(folder / "score.py"), gold, found))
    return measures


def judged(scorer, gold, found):
    """Of each attribution found: itself, its kind, whether it pairs with a label that has a source, and whether it is right."""
    predicted = {line["id"]: line["attributions"] for line in scorer.read(str(found))}
    for line in scorer.read(str(gold)):
        doc, golds, found_here = scorer.Doc(line["text"]), line["attributions"], predicted.get(line["id"], [])
        words = [[doc.span_words(a["content"]) for a in side] for side in (golds, found_here)]
        pairs = {j: golds[i] for i, j, dice in scorer.pairs_of(*words) if dice >= 0.5}
        for j, a in enumerate(found_here):
            right = j in pairs and scorer.source_match(doc, pairs[j], a)[0]
            yield a, doc.kind(a["content"]), j in pairs and bool(pairs[j].get("source")), right


def confidence(scorer, gold, found):
    """How true confidences are: an attribution is right where it pairs with a label (Dice 0.5) of the same source."""
    bins = [[0, 0.0, 0] for _ in range(BINS)]
    direct = sure = paired = right_sources = 0
    for a, kind, has_source, right in judged(scorer, gold, found):
        one = bins[min(BINS - 1, int(BINS * a["confidence"]))]
        one[0] += 1
        one[1] += a["confidence"]
        one[2] += right
        direct += kind == "DIRECT"
        if kind == "DIRECT" and a["confidence"] >= SURE:
            sure += 1
            paired += has_source
            right_sources += has_source and right
    print(f"DIRECT attributions with confidence >= {SURE}: {percent(sure, direct)} % of {direct};"
          f" of the {paired} of them that pair, {percent(right_sources, paired)} % of sources right")
    row("confidence, all kinds", "number", "mean", "right, %")
    for i, (number, confidences, right) in enumerate(bins):
        if number:
            row(f"  {i / BINS:.1f} to {(i + 1) / BINS:.1f}", number, f"{100 * confidences / number:.1f}", percent(right, number))
    error = percent(sum(abs(c - r) for _, c, r in bins), sum(n for n, _, _ in bins))
    print(f"expected calibration error: {error} points\n")
    return {"polnear-dev, DIRECT with confidence >= 0.9": percent(sure, direct),
            "polnear-dev, DIRECT sources right with confidence >= 0.9": percent(right_sources, paired),
            "polnear-dev, calibration error": error}


def rules():
    measures = {}
    gold = data / "attribution" / "polnear-dev.jsonl.gz"
    row("rules alone: end-to-end F1", *KINDS)
    end_to_end("polnear-dev, rules alone", gold, annotate(gold, "--rules-only"), measures)
    gold = data / "facts" / "reuters-dev.jsonl.gz"
    if gold.exists():
        result = score(gold.parent / "score.py", gold, annotate(gold, "--rules-only"))
        measures.update(fact_measures("reuters-dev, rules alone", result))
    print()
    return measures


def fact_measures(name, result):
    measures = {"content F1": result["attribution"]["ALL"]["prf"][2], "speaker": result["speaker"]["acc"],
                "role F1": result["role"]["prf"][2], "affil. F1": result["affiliation"]["prf"][2],
                "said exact": result["said"]["exact"], "wrongly dated": result["said"]["wrongly_dated"],
                "whole F1": result["whole"][2]}
    row("facts", *measures)
    row(name, *measures.values())
    return {f"{name}, {measure}": value for measure, value in measures.items()}


def facts():
    folder = data / "facts"
    gold = folder / "reuters-dev.jsonl.gz"
    found = annotate(gold)
    measures = fact_measures("reuters-dev", score(folder / "score.py", gold, found))
    print()
    paths(module(folder / "score.py"), gold, found)
    return measures


def paths(scorer, gold, found):
    """By how a source led to its speaker: how often the speaker is right, where the source is."""
    counts = {}
    predicted = {line["id"]: line["attributions"] for line in scorer.base.read(str(found))}
    for line in scorer.base.read(str(gold)):
        doc, found_here = scorer.Doc(line["text"]), predicted.get(line["id"], [])
        words = [[doc.span_words(a["content"]) for a in side] for side in (line["attributions"], found_here)]
        for i, j, dice in scorer.base.pairs_of(*words):
            g, a = line["attributions"][i], found_here[j]
            if dice >= 0.5 and a.get("speaker") and (not g.get("source") or scorer.base.source_match(doc, g, a)[0]):
                count = counts.setdefault(a["speaker_rule"], [0, 0, a["speaker_confidence"]])
                count[0] += 1
                count[1] += scorer.speaker_right(g, a["speaker"])[0]
    row("how the speaker was found", "number", "right, %", "confidence")
    for rule, (number, right, sure) in sorted(counts.items()):
        row(f"  {rule}", number, percent(right, number), sure)
    print()


def dates():
    folder, found = data / "dates", {}
    measures = ("strict", "relaxed", "type", "value", "interval")
    row("dates: F1", *measures)
    for name in ("timebank", "aquaint", "meantime-dev", "wikiwars-dev"):
        gold = folder / f"{name}.jsonl.gz"
        result = score(folder / "score.py", gold, annotate(gold, "--offsets", "code-points"))
        row(name, *(f"{result[measure]['f1']:.1f}" for measure in measures))
        found.update({f"{name}, {measure} F1": round(result[measure]["f1"], 1) for measure in ("value", "interval")})
    print()
    return found


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
    folder, measures = data / "topics", {}
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
    measures["reuters R(90), a fifth held, micro F1"] = round(200 * right / (told + gold), 1)
    measures["reuters R(90), a fifth held, macro F1"] = round(100 * sum(f1) / len(f1), 1)
    for name, classes in CLASSES.items():
        articles = given(folder / name / "train.jsonl.gz")
        found = labels(name, "--rules", folder / name / "train.jsonl.gz")
        hits = sum(article["topics"][0] == next((classes[code[7:9]] for code in found[article["id"]].split()
                                                 if code.endswith("000000") and code[7:9] in classes), None) for article in articles)
        print(f"rules on {name}: {100 * hits / len(articles):.1f} % of {len(articles)} in the right class")
        measures[f"rules on {name}, accuracy"] = percent(hits, len(articles))
    print()
    return measures


NEWSROOM = (
    "leads: whole %", "reaction lists: speaker right %", "one organisation under one key %", "one person under one key %", "former dropped %",
    "no key, of persons and organisations %", "minister, president, governor of nothing %", "agency of the dateline as speaker, in 10,000",
    "dateline city as speaker, in 10,000", "heading in capitals glued to the name, in 10,000", "participle at the head of the name, in 10,000",
    "name cut before 's, in 10,000", "content over 1,200 characters, in 10,000", "byline, footer or dateline inside the content, in 10,000",
    "indirect content of one or two words, in 10,000")
NEWSROOM_HIGHER_IS_BETTER = NEWSROOM[:4]


def newsroom():
    """Signs of faults in a large pool of news without gold; those that are faults are 'lower' measures."""
    result = score(data / "newsroom" / "audit.py", "--jar", pathlib.Path(jar).resolve())
    measures = {name if name in NEWSROOM_HIGHER_IS_BETTER else f"{name} (lower)": round(result[name], 1) for name in NEWSROOM}
    for name, value in measures.items():
        row(name[:60].ljust(62), value)
    print()
    return measures


def lines(script, *arguments):
    done = subprocess.run(
        [sys.executable, script.name, *map(str, arguments)], cwd=script.parent, capture_output=True, text=True, check=True)
    return done.stdout


def world():
    folder, measures = data / "world", {}
    gold = folder / "gum-attributions.jsonl.gz"
    table = lines(folder / "score.py", "cover", gold, annotate(gold))
    print(table)
    every = next(line for line in table.splitlines() if line.startswith("ALL"))
    for name in ("found", "speaker", "whole"):
        measures[f"GUM, {name}"] = float(re.search(rf"\b{name}\s+([\d.]+)", every)[1])
    table = lines(folder / "score.py", "names", folder / "worldwide-ner.jsonl.gz", annotate(folder / "worldwide-articles.jsonl.gz"))
    print(table)
    measures["worldwide, person in the source is the speaker"] = float(re.search(r"is the speaker\s+([\d.]+) \(", table)[1])
    counts = {name: int(number) for name, number in re.findall(r"'([^']+)': (\d+)", table)}
    measures["worldwide, false persons (lower)"] = percent(counts["no Person of the gold"], counts["person speakers"])
    return measures


def cases():
    folder = data / "cases"
    result = score(folder / "score.py", "attribution", folder / "attribution.jsonl", "--jar", pathlib.Path(jar).resolve())
    measures = {"wholly right": result["wholly right %"], "speaker right": result["speaker right %"], "invented (lower)": result["invented"]}
    row("small cases", *measures)
    row("attribution", *measures.values())
    print()
    return measures


# name, the folder it needs, what runs it
PARTS = (("attribution", "attribution", attribution), ("rules", "attribution", rules), ("facts", "facts", facts), ("dates", "dates", dates),
         ("topics", "topics", topics), ("newsroom", "newsroom", newsroom), ("world", "world", world), ("cases", "cases", cases))


def measured(options):
    figures = {}
    for name, folder, part in PARTS:
        if options["only"] and name not in options["only"]:
            print(f"{name}: skipped, not asked for")
        elif not (data / folder).is_dir():
            print(f"{name}: skipped, there is no {data / folder}")
        else:
            figures[name] = part()
    return figures


def compare(figures, recorded):
    """Prints the comparison; the measures that fell."""
    fallen = []
    row("against the record", "measured", "recorded", "difference")
    for part, measures in figures.items():
        known = recorded.get(part, {})
        for name in sorted(set(measures) | set(known)):
            if name not in known or name not in measures:
                print(f"{name}: {'not on record yet; see --record' if name in measures else 'on record, but not measured any more'}")
                fallen += [name] if name not in measures else []
                continue
            worse = (measures[name] - known[name]) * (1 if name.endswith(LOWER_IS_BETTER) else -1)
            fell = worse > TOLERANCE + 1e-9
            fallen += [name] if fell else []
            print(f"{name:66}{measures[name]:>8}{known[name]:>8}{measures[name] - known[name]:>+8.1f}{'  FALLEN' if fell else ''}")
    return fallen


data, jar, options = arguments(sys.argv[1:])
work = pathlib.Path(tempfile.mkdtemp())
recorded = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
figures = measured(options)
if options["record"]:
    FIGURES.write_text(json.dumps({**recorded, **figures}, indent=1, sort_keys=True) + "\n")
    print(f"recorded in {FIGURES}")
else:
    fallen = compare(figures, recorded)
    if fallen:
        sys.exit(f"{len(fallen)} measures are more than {TOLERANCE} worse than recorded: {'; '.join(fallen)}")
