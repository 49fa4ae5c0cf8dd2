package dev.quotidian.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Resolution;
import dev.quotidian.article.SaidDate;
import dev.quotidian.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RulesTest {
  /** How an id is spelled in the code. */
  private static final Pattern ID =
      Pattern.compile("\"((?:quote|clause|label|said|speaker)\\.[a-z-]+|according-to|learned)\"");

  private static final Set<String> COMPOSED = Set.of("clause.after-that", "learned.agreed");

  @Test
  void everyIdInTheCodeHasASentenceAndNoOtherHas() throws IOException {
    Set<String> spelled = new TreeSet<>(COMPOSED);
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/quotidian/annotate"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ID.matcher(Files.readString(file)).results().forEach(hit -> spelled.add(hit.group(1)));
      }
    }
    assertEquals(spelled, new TreeSet<>(Rules.ids()));
  }

  @Test
  void everyIdThatTheFixturesBringAboutHasASentence() throws IOException {
    Set<String> given = new TreeSet<>();
    for (Fixture fixture : Fixture.all()) {
      for (Annotator annotator : new Annotator[] {Annotators.standard(), Annotators.rulesOnly()}) {
        for (Quotation found : annotator.annotate(fixture.article()).quotations()) {
          given.add(found.rule());
          found.said().map(SaidDate::rule).ifPresent(given::add);
          found.resolution().map(Resolution::rule).ifPresent(given::add);
        }
      }
    }
    assertTrue(given.size() > 20, given::toString);
    assertEquals(
        Set.of(),
        given.stream().filter(id -> Rules.sentence(id).isEmpty()).collect(Collectors.toSet()));
  }

  @Test
  void anIdOfAnotherAnnotatorHasNone() {
    assertEquals(Optional.empty(), Rules.sentence("house.rule"));
  }
}
