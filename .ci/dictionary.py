#!/usr/bin/env python3
"""Makes the preset dictionary of an index format: the parts of texts that occur in most of them.

Usage: .ci/dictionary.py > src/main/resources/dev/quotidian/index/record/preset-dictionary.txt

Only for a new index format: a format never changes its dictionary. The texts are the articles of
index-fixtures and the lexicons, which are general knowledge. Parts are chosen as in the COVER
algorithm (Liao et al., "Effective construction of relative Lempel-Ziv dictionaries", WWW 2016): the
part with the most n-grams that other texts have too comes first, and n-grams that it covers count no
more. The best parts stand last.
"""
import collections
import heapq
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SIZE = 32_000  # bytes: LZ4 refers back 64 KB, and twice the size gains 2 % for twice the time
GRAM = 6
PART = 32  # bytes of a part, at least; it ends with a word
NOT_READ = {"preset-dictionary.txt", "known-strings.txt"}
LARGEST = 60_000  # bytes of a lexicon: larger ones are lists of names


def texts():
    fixtures = ROOT / "index-fixtures"
    files = sorted(fixtures.glob("articles/*.txt")) + sorted(fixtures.glob("styles/*.txt"))
    resources = ROOT / "src" / "main" / "resources"
    files += [
        file
        for file in sorted(resources.rglob("*.txt"))
        if file.stat().st_size < LARGEST and file.name not in NOT_READ
    ]
    return [re.sub(r"\s+", " ", file.read_text(encoding="utf-8")).encode() for file in files]


def grams(part):
    return {part[i : i + GRAM] for i in range(len(part) - GRAM + 1)}


def parts(text):
    for start in [0] + [match.end() for match in re.finditer(rb" ", text)]:
        end = text.find(b" ", start + PART)
        part = text[start : len(text) if end < 0 else end + 1]
        if len(part) >= GRAM:
            yield part


def dictionary():
    all_texts = texts()
    shared = collections.Counter(gram for text in all_texts for gram in grams(text))
    covered = set()

    def gain(part):
        new = grams(part) - covered
        return sum(shared[gram] for gram in new if shared[gram] > 1) / len(part)

    candidates = [part for text in all_texts for part in parts(text)]
    heap = [(-gain(part), place) for place, part in enumerate(candidates)]
    heapq.heapify(heap)
    chosen = []
    size = 0
    while heap and size < SIZE:
        _, place = heapq.heappop(heap)
        now = gain(candidates[place])
        if heap and now < -heap[0][0]:
            heapq.heappush(heap, (-now, place))
            continue
        chosen.append(candidates[place])
        size += len(candidates[place])
        covered |= grams(candidates[place])
    return b"".join(reversed(chosen))[-SIZE:]


if __name__ == "__main__":
    sys.stdout.buffer.write(dictionary())
