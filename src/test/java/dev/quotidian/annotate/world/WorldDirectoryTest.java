package dev.quotidian.annotate.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Identity;
import dev.quotidian.article.NameKey;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Speaker.Type;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data, and which names are whose. */
final class WorldDirectoryTest {
  private static final WorldDirectory WORLD = WorldDirectory.standard();

  private static Optional<String> find(String name, Type type) {
    return WORLD.find(Speaker.of(name, type)).map(Identity::id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fed                               | federal reserve
          the Federal Reserve Board         | federal reserve
          U.S. Federal Reserve              | federal reserve
          US Fed                            | federal reserve
          GM                                | general motors
          General Motors Corp               | general motors
          General Motors Co.                | general motors
          Goldman Sachs Group, Inc.         | goldman sachs
          Goldman Sachs & Co                | goldman sachs
          Toyota Motor Corp                 | toyota
          Nestlé S.A.                       | nestle
          S&P                               | standard and poors
          Moody’s Investors Service         | moodys
          U.S.                              | united states
          USA                               | united states
          Washington                        | united states
          the American government           | united states
          United States government          | united states
          government of the United States   | united states
          Beijing                           | china
          the Chinese government            | china
          People's Republic of China        | china
          U.S. Embassy                      | us embassy
          New York Times Co                 | new york times
          Georgian government               | georgian government
          Amman                             | jordanian government
          U.S. Treasury                     | treasury department
          British Treasury                  | uk treasury
          Chinese Foreign Ministry          | chinese foreign ministry
          China's foreign ministry          | chinese foreign ministry
          Ministry of Foreign Affairs of the People's Republic of China | chinese foreign ministry
          Defence Ministry of New Zealand   | new zealand defence ministry
          """)
  void allUsualNamesAreOne(String name, String id) {
    assertEquals(Optional.of(id), find(name, Type.ORGANISATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland",
        "Norland Energy Ministry",
        "Marlow Group",
        "Foreign Ministry",
        "Treasury",
        "Georgia",
        "Jordan",
        "LONDON",
        "U.S. bank",
        "Group",
        "Inc",
        "Co Ltd",
        "government",
        "—"
      })
  void whatMayBeAnybodyStaysUnknown(String name) {
    assertEquals(Optional.empty(), find(name, Type.ORGANISATION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Washington", "Ford", "Goldman", "Lilly", "General Motors"})
  void aPersonWithTheNameOfAnOrganisationIsNone(String name) {
    assertEquals(Optional.empty(), find(name, Type.PERSON));
    assertEquals(Optional.empty(), find(name, Type.UNNAMED));
    assertEquals(Optional.empty(), find(name, Type.DOCUMENT));
  }

  /** What belongs to two entries is refused as the files are read. */
  @Test
  void everyEntryIsFoundByItsNamesAndHasAnIdOfItsOwn() {
    Map<String, Identity> byId = new HashMap<>();
    for (Identity entry : WORLD.entries()) {
      assertEquals(null, byId.put(entry.id(), entry), entry.id());
      assertEquals(NameKey.of(entry.name(), Type.ORGANISATION), entry.id());
      assertEquals(Optional.of(entry.id()), find(entry.name(), Type.ORGANISATION));
      assertTrue(WORLD.has(entry), entry.name());
      for (String alias : entry.aliases()) {
        assertEquals(Optional.of(entry.id()), find(alias, Type.ORGANISATION), alias);
      }
    }
    assertTrue(byId.size() >= 1500, byId.size() + " entries");
  }

  @Test
  void anIdentityOfAnAppIsNotOfTheWorld() {
    assertFalse(WORLD.has(new Identity("fed", "Federal Reserve", List.of("Fed"), List.of())));
  }

  @Test
  void everySectionHasACommentAbove() throws IOException {
    for (String file : WorldNames.FILES) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        boolean begins = lines.get(i).startsWith("[");
        assertTrue(!begins || isAbout(lines, i), file + ":" + (i + 1) + " has no comment above");
      }
    }
  }

  private static boolean isAbout(List<String> lines, int section) {
    return lines.get(section - 1).startsWith("#") && lines.get(section - 1).length() > 5;
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = WorldNames.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
