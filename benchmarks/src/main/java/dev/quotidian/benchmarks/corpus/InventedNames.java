package dev.quotidian.benchmarks.corpus;

import dev.quotidian.article.Speaker;
import dev.quotidian.text.lexicon.DataFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The invented people and topics, in an order of their own: the first are in the news most. */
final class InventedNames {
  private InventedNames() {}

  static List<Speaker> speakers() {
    Random random = new Random(1);
    List<String> roles = DataFile.lines(InventedNames.class, "roles.txt");
    List<Speaker> speakers = new ArrayList<>();
    for (String name : pairs("names.txt", "given", "family")) {
      String[] role = roles.get(random.nextInt(roles.size())).split("\\|", -1);
      speakers.add(
          new Speaker(
              name, Speaker.Type.PERSON, Optional.of(role[0]), Optional.of(role[1]), List.of()));
    }
    Collections.shuffle(speakers, random);
    return speakers;
  }

  static List<String> topics() {
    List<String> topics = pairs("topics.txt", "subject", "aspect");
    Collections.shuffle(topics, new Random(2));
    return topics;
  }

  private static List<String> pairs(String file, String first, String second) {
    List<String> pairs = new ArrayList<>();
    for (String one : words(file, first)) {
      for (String other : words(file, second)) {
        pairs.add(one + " " + other);
      }
    }
    return pairs;
  }

  private static List<String> words(String file, String kind) {
    return DataFile.lines(InventedNames.class, file).stream()
        .filter(line -> line.startsWith(kind + " "))
        .flatMap(line -> List.of(line.substring(kind.length() + 1).split(" ", -1)).stream())
        .toList();
  }
}
