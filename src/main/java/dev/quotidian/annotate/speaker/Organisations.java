package dev.quotidian.annotate.speaker;

import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisations of an article, found by full name, initials, or the name's first words. */
final class Organisations {
  private final Map<String, Organisation> byName = new HashMap<>();
  private final Map<String, Organisation> byBeginning = new HashMap<>();
  private final Map<String, Organisation> byInitials = new HashMap<>();
  private final Map<String, Organisation> byFirstWord = new HashMap<>();
  private final Map<String, Organisation> byLastWord = new HashMap<>();

  /** Adds a mention of the organisation that some tokens name in several words. */
  Organisation add(Words words, int first, int end) {
    String key = key(words, first, end);
    Organisation organisation = byName.get(key);
    String name = words.string(start(words, first, end), end);
    if (organisation == null) {
      organisation = new Organisation(name);
      byName.put(key, organisation);
      index(words, first, end, organisation);
    }
    organisation.mention(name);
    for (int t = first; t < end; t++) {
      organisation.is(words, t);
    }
    return organisation;
  }

  private void index(Words words, int first, int end, Organisation organisation) {
    int start = start(words, first, end);
    List<Integer> content = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    int plain = plainEnd(words, start, end);
    for (int t = start; t < end; t++) {
      if (words.isCapital(t)) {
        all.add(t);
        if (t < plain) {
          content.add(t);
        }
      }
    }
    if (all.size() > 1) {
      byInitials.putIfAbsent(initials(words, content), organisation);
      byInitials.putIfAbsent(initials(words, all), organisation);
      if (isTelling(words, start)) {
        byFirstWord.putIfAbsent(lower(words, start), organisation);
      }
      byLastWord.putIfAbsent(lower(words, plain - 1), organisation);
      indexBeginning(words, start, end, organisation);
    }
  }

  /** “Marlow Institute of Tides” is “the Marlow institute” as well. */
  private void indexBeginning(Words words, int start, int end, Organisation organisation) {
    for (int of = start + 2; of < end; of++) {
      if (words.isOf(of) || Prepositions.isFor(words, of)) {
        if (words.has(of - 1, Tag.ORGANISATION)) {
          byBeginning.putIfAbsent(key(words, start, of), organisation);
        }
        return;
      }
    }
  }

  private static boolean isTelling(Words words, int t) {
    return !words.hasAny(t, Tag.FUNCTION, Tag.MODIFIER)
        && !words.hasAny(t, Tag.ORGANISATION, Tag.CALENDAR)
        && Places.of(words, t, t) == null;
  }

  /** Notes an acronym that stands in brackets after a name. */
  void alias(String acronym, Organisation organisation) {
    byInitials.put(acronym.toLowerCase(Locale.ROOT), organisation);
  }

  /** The organisation that some tokens name in full or in short, or null. */
  @Nullable Organisation find(Words words, int first, int end) {
    Organisation exact = byName.get(key(words, first, end));
    int start = start(words, first, end);
    if (plainEnd(words, start, end) - start > 1) {
      return exact != null ? exact : byBeginning.get(key(words, first, end));
    }
    String word = lower(words, start);
    Organisation longer = NameKinds.isAcronym(words, start) ? byInitials.get(word) : null;
    if (longer == null) {
      longer = byFirstWord.get(word);
    }
    if (longer == null && words.has(start - 1, Tag.DETERMINER)) {
      longer = byLastWord.get(word);
    }
    return longer != null ? longer : exact;
  }

  /** The only organisation whose name holds a noun, or null. */
  @Nullable Organisation only(long noun) {
    Organisation only = null;
    for (Organisation organisation : byName.values()) {
      if (organisation.is(noun)) {
        if (only != null) {
          return null;
        }
        only = organisation;
      }
    }
    return only;
  }

  /** The fullest name of the organisation that some words name, or the words. */
  String fullest(String name) {
    Words words = new Words(Text.of(name));
    if (words.count() == 0 || Places.of(name) != null) {
      return name;
    }
    Organisation organisation = find(words, 0, words.count());
    return organisation == null ? name : organisation.name();
  }

  private static String initials(Words words, List<Integer> tokens) {
    StringBuilder initials = new StringBuilder();
    for (int t : tokens) {
      initials.append(words.text().body().charAt(words.text().start(t)));
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }

  private static String key(Words words, int first, int end) {
    int start = start(words, first, end);
    StringBuilder key = new StringBuilder();
    int plain = plainEnd(words, start, end);
    for (int t = start; t < plain; t++) {
      appendLower(words, t, key);
      key.append(' ');
    }
    return key.toString();
  }

  /** As {@link #lower}; makes no string of a word of plain letters. */
  private static void appendLower(Words words, int t, StringBuilder key) {
    String body = words.text().body();
    int length = key.length();
    for (int i = words.text().start(t); i < words.text().end(t); i++) {
      char c = body.charAt(i);
      if (c >= 128) {
        key.setLength(length);
        key.append(lower(words, t));
        return;
      }
      if (c != '.') {
        key.append(Character.toLowerCase(c));
      }
    }
  }

  private static String lower(Words words, int t) {
    return words.text().string(t).toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static int start(Words words, int first, int end) {
    return first + 1 < end && words.has(first, Tag.DETERMINER) ? first + 1 : first;
  }

  /** The end without the legal form. */
  private static int plainEnd(Words words, int start, int end) {
    int plain = end;
    while (plain - 1 > start
        && (words.has(plain - 1, Tag.LEGAL_FORM)
            || words.is(plain - 1, ',')
            || words.isOf(plain - 1)
            || words.is(plain - 1, '&'))) {
      plain--;
    }
    return plain;
  }
}
