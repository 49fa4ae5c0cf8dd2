package dev.quotidian.annotate.date.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.lexicon.DataFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A gazetteer of holidays, from {@code holidays.txt}: their names as word hashes, and the day of
 * each in a year. Immutable.
 */
public final class Holidays {
  private record Name(List<Long> words, String rule) {}

  private final List<Name> names = new ArrayList<>();

  Holidays() {
    for (String line : DataFile.lines(Holidays.class, "holidays.txt")) {
      String[] sides = line.split(" = ", -1);
      for (String name : sides[0].split(" \\| ", -1)) {
        names.add(new Name(hashes(name.trim()), sides[1].trim()));
      }
    }
  }

  /** Cuts as {@code Text} does: "'s" is a word, a full stop is none of a hash. */
  private static List<Long> hashes(String name) {
    String cut = name.replace("'s", " 's").replace("s'", "s '").replace(".", "");
    return Stream.of(cut.split(" ", -1))
        .map(word -> word.equals("'") ? 0L : Hash.of(word))
        .toList();
  }

  List<Long> firstWords() {
    return names.stream().map(name -> name.words().get(0)).distinct().toList();
  }

  /** The longest holiday that begins at a word, or -1. */
  public int at(DateTokens words, int i) {
    int best = -1;
    for (int h = 0; h < names.size(); h++) {
      if (matches(names.get(h).words(), words, i) && (best < 0 || length(h) > length(best))) {
        best = h;
      }
    }
    return best;
  }

  private static boolean matches(List<Long> name, DateTokens words, int i) {
    if (i + name.size() > words.count()) {
      return false;
    }
    for (int k = 0; k < name.size(); k++) {
      if (words.hash(i + k) != name.get(k)) {
        return false;
      }
    }
    return true;
  }

  /** The number of words of a holiday's name. */
  public int length(int holiday) {
    return names.get(holiday).words().size();
  }

  /** The day of a holiday in a year. */
  public LocalDate day(int holiday, int year) {
    String rule = names.get(holiday).rule();
    if (rule.startsWith("EASTER")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
    }
    if (rule.equals("ELECTION")) {
      return weekdayOf(year, 11, 1, 1).plusDays(1);
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    if (rule.length() == 5) {
      return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
    }
    return weekdayOf(year, month, rule.charAt(3) - '0', Integer.parseInt(rule.substring(5)));
  }

  private static LocalDate weekdayOf(int year, int month, int weekday, int n) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)));
  }

  /** The anonymous Gregorian computus (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
