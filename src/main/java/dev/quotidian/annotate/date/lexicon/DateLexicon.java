package dev.quotidian.annotate.date.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of temporal expressions: the words of {@code words.txt} with their classes, the
 * holidays, and the closed classes that show a false date or modify a date. Words are looked up by
 * hash. Immutable, safe for use by many threads.
 */
public final class DateLexicon {
  private static final CalendarUnit[] UNITS = CalendarUnit.values();
  private static final TimexRef[] REFS = TimexRef.values();
  private static final DateLexicon ENGLISH = new DateLexicon(EnglishLexicon.standard());

  private final long[] keys = new long[1024];
  private final WordClass[] types = new WordClass[1024];
  private final int[] values = new int[1024];
  private int size;
  private final Holidays holidays = new Holidays();
  private final WordSet measures;
  private final WordSet functionWords;
  private final WordSet weekdayNames;
  private final LongMap<String> modifiers;

  private DateLexicon(EnglishLexicon english) {
    this.measures = WordSet.load(english, DateLexicon.class, "measures.txt");
    this.functionWords = WordSet.load(english, DateLexicon.class, "function-words.txt");
    this.weekdayNames = WordSet.load(english, DateLexicon.class, "weekday-names.txt");
    this.modifiers = modifiers(english);
    english.lines(DateLexicon.class, "words.txt").forEach(this::line);
    holidays.firstWords().forEach(hash -> putIfAbsent(hash, WordClass.HOLIDAY, 0));
  }

  /** The words of English. */
  public static DateLexicon english() {
    return ENGLISH;
  }

  /** The holidays, by name and day. */
  public Holidays holidays() {
    return holidays;
  }

  /** Whether a word is counted by a number before it, which is then no year: "2000 people". */
  public boolean isMeasure(long hash) {
    return measures.contains(hash);
  }

  /** Whether a word names nothing. */
  public boolean isFunctionWord(long hash) {
    return functionWords.contains(hash);
  }

  /** Whether a weekday before the word belongs to a name: "The Sunday Times". */
  public boolean isNameAfterWeekday(long hash) {
    return weekdayNames.contains(hash);
  }

  /** The group of a word in {@code modifiers.txt}, or null. */
  public @Nullable String modifier(long hash) {
    return modifiers.get(hash);
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    String[] words = line.substring(colon + 1).trim().split("\\s+", -1);
    WordClass type = WordClass.valueOf(head[0]);
    for (int i = 0; i < words.length; i++) {
      int value = head.length == 1 ? i + 1 : value(head[1]);
      for (String word : words[i].split("\\|", -1)) {
        put(word, type, value);
      }
    }
  }

  private static LongMap<String> modifiers(EnglishLexicon english) {
    LongMap<String> groups = new LongMap<>(128);
    for (String line : english.lines(DateLexicon.class, "modifiers.txt")) {
      int colon = line.indexOf(':');
      for (String word : List.of(line.substring(colon + 1).trim().split("\\s+", -1))) {
        groups.put(Hash.of(word), line.substring(0, colon));
      }
    }
    return groups;
  }

  private static int value(String name) {
    return Character.isUpperCase(name.charAt(0))
        ? UnitNames.valueOf(name).value()
        : Integer.parseInt(name);
  }

  private void put(String word, WordClass type, int value) {
    if (!word.equals("-") && !putIfAbsent(Hash.of(word), type, value)) {
      throw new IllegalStateException("words.txt has \"" + word + "\" twice");
    }
  }

  private boolean putIfAbsent(long hash, WordClass type, int value) {
    int i = slot(hash);
    if (keys[i] != 0) {
      return false;
    }
    keys[i] = hash;
    types[i] = type;
    values[i] = value;
    size++;
    return true;
  }

  /** The place of a word, for {@link #type} and {@link #value}. */
  int slot(long hash) {
    int i = (int) (hash ^ (hash >>> 32)) & (keys.length - 1);
    while (keys[i] != 0 && keys[i] != hash) {
      i = (i + 1) & (keys.length - 1);
    }
    return i;
  }

  WordClass type(int slot) {
    WordClass type = types[slot];
    return type == null ? WordClass.NONE : type;
  }

  int value(int slot) {
    return values[slot];
  }

  /** The time that a word's value stands for. */
  public static TimexRef ref(int value) {
    return REFS[value];
  }

  /** The unit that a word's value stands for. */
  static CalendarUnit unit(int value) {
    return UNITS[value];
  }

  int size() {
    return size;
  }
}
