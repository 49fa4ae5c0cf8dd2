package dev.quotidian.annotate.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Speaker.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is recognised, and who must not be. */
final class SpeakerDirectoryTest {
  private static final SpeakerDirectory DIRECTORY =
      SpeakerDirectory.ofCsv(
          """
          id,type,name,aliases,role,affiliation,from,to
          zelenskyy,,Volodymyr Zelenskyy,Zelensky; Zelenskyy; Volodymyr Zelenskiy,President,Ukraine,2019-05-20,
          okafor,,Lena Okafor,,Energy Minister,Norland,2021,2022
          okafor,,,,Foreign Minister,Norland,2023,
          king-sr,,Adam King,King,Mayor,Castelmar,1980,1989
          king-jr,,Adam King Jr.,King,Mayor,Castelmar,2015,
          poe-pilot,,Ann Poe,,pilot,Norland Air,2001,
          poe-premier,,Ann Poe,,Premier,Norland,2010,2014
          poe-premier-2,,Ann Poe,,Premier,Norland,2015,
          defence,organisation,Ministry of Defence,Defence Ministry; MoD,,,,
          ford,person,Grace Ford,Ford,,,,
          ford-works,organisation,Ford Works,Ford,,,,
          """,
          "speakers.csv");

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static Optional<String> find(Speaker speaker, LocalDate day) {
    return DIRECTORY.find(speaker, DateRange.of(day)).map(DirectoryEntry::id);
  }

  private static Optional<String> find(String name, Type type) {
    return find(Speaker.of(name, type), DAY);
  }

  private static Speaker speaker(String name, String role, String affiliation) {
    return new Speaker(
        name,
        Type.PERSON,
        Optional.of(role).filter(words -> !words.isEmpty()),
        Optional.of(affiliation).filter(words -> !words.isEmpty()),
        List.of());
  }

  @Test
  void allSpellingsOfANameAreOne() {
    for (String name :
        List.of(
            "Zelensky", "ZELENSKYY", "Mr Zelensky", "Volodymyr Zelenskiy", "Volodymyr Zelenskyy")) {
      assertEquals(Optional.of("zelenskyy"), find(name, Type.PERSON), name);
    }
    assertEquals(Optional.of("zelenskyy"), find("Zelensky", Type.ORGANISATION));
    assertEquals(Optional.of("defence"), find("the Defence Ministry", Type.ORGANISATION));
  }

  @Test
  void aSurnameThatIsNoAliasIsNobody() {
    assertEquals(Optional.empty(), find("Okafor", Type.PERSON));
    assertEquals(Optional.of("okafor"), find("Lena Okafor", Type.PERSON));
    assertEquals(Optional.empty(), find("Peter Okafor", Type.PERSON));
  }

  @Test
  void aSurnameThatTwoHaveIsNeither() {
    assertEquals(Optional.empty(), find("King", Type.PERSON));
    assertEquals(Optional.empty(), find(speaker("King", "Mayor", "Castelmar"), DAY));
    assertEquals(Optional.empty(), find("Ford", Type.ORGANISATION));
    assertEquals(Optional.of("ford"), find("Ford", Type.PERSON));
  }

  @Test
  void fatherAndSonAreTwo() {
    assertEquals(Optional.of("king-sr"), find("Adam King", Type.PERSON));
    assertEquals(Optional.of("king-jr"), find("Adam King, Junior", Type.PERSON));
    assertEquals(Optional.empty(), find("Adam King III", Type.PERSON));
  }

  @Test
  void unnamedSourcesAreNobody() {
    assertEquals(Optional.empty(), find("Lena Okafor", Type.UNNAMED));
    assertEquals(Optional.empty(), find("Lena Okafor", Type.DOCUMENT));
    assertEquals(Optional.empty(), find("Ministry of Defence", Type.PERSON));
  }

  @Test
  void namesakesAreToldApartByWhatTheyAre() {
    assertEquals(Optional.empty(), find("Ann Poe", Type.PERSON));
    assertEquals(Optional.of("poe-pilot"), find(speaker("Ann Poe", "pilot", ""), DAY));
    assertEquals(Optional.of("poe-pilot"), find(speaker("Ann Poe", "", "Norland Air"), DAY));
    assertEquals(Optional.empty(), find(speaker("Ann Poe", "painter", ""), DAY));
    assertEquals(Optional.empty(), find(speaker("Ann Poe", "pilot", "Air Sundmark"), DAY));
  }

  @Test
  void namesakesInOneOfficeAreToldApartByTheDay() {
    Speaker premier = speaker("Ann Poe", "premier", "Norland");
    assertEquals(Optional.of("poe-premier"), find(premier, LocalDate.of(2012, 1, 1)));
    assertEquals(Optional.of("poe-premier-2"), find(premier, DAY));
    assertEquals(Optional.empty(), find(premier, LocalDate.of(2005, 1, 1)));
    assertEquals(
        Optional.of("poe-premier"), find(speaker("Ann Poe", "former premier", "Norland"), DAY));
  }

  @Test
  void theRoleOfThenStandsBesideTheRoleOfTheArticle() {
    Article article = article("“We will wait,” said the former minister, Lena Okafor.", DAY);
    Speaker speaker = onlySpeaker(DIRECTORY.annotate(article, said("Lena Okafor")));
    assertEquals(Optional.of("minister"), speaker.role());
    assertEquals(
        Optional.of(
            new Identity(
                "okafor",
                "Lena Okafor",
                List.of(),
                List.of(Position.of("Foreign Minister", "Norland")))),
        speaker.identity());
    Article older = article(article.body(), LocalDate.of(2021, 7, 1));
    assertEquals(
        List.of(Position.of("Energy Minister", "Norland")),
        onlySpeaker(DIRECTORY.annotate(older, said("Lena Okafor")))
            .identity()
            .orElseThrow()
            .positions());
  }

  private static Article article(String body, LocalDate day) {
    return Article.of("a", body, day);
  }

  private static Annotations said(String name) {
    Quotation quotation =
        new Quotation(
            List.of(new dev.quotidian.article.Span(0, 15)),
            List.of(),
            List.of(),
            Quotation.Kind.DIRECT,
            Quotation.Act.SAID,
            Optional.of(speaker(name, "minister", "")),
            Optional.empty(),
            1,
            "test");
    return Annotations.NONE.withQuotations(List.of(quotation));
  }

  private static Speaker onlySpeaker(Annotations found) {
    return found.quotations().getFirst().speaker().orElseThrow();
  }

  @Test
  void standsInTheChainOfAnnotators() {
    Article article = article("“We will not stop,” Zelensky said on Tuesday.", DAY);
    Speaker speaker = onlySpeaker(Annotators.standard().then(DIRECTORY).annotate(article));
    assertEquals(Optional.of("zelenskyy"), speaker.key());
    assertEquals("Zelensky", speaker.name());
    assertEquals(Type.PERSON, speaker.type());
  }

  @Test
  void keepsAnIdentityThatIsThere() {
    Identity other = new Identity("other", "Lena O.", List.of(), List.of());
    Article article = article("“We will wait,” she said.", DAY);
    Annotations found = said("Lena Okafor");
    Quotation quotation = found.quotations().getFirst();
    Annotations known =
        found.withQuotations(
            List.of(quotation.withSpeaker(onlySpeaker(found).withIdentity(other))));
    assertEquals(known, DIRECTORY.annotate(article, known));
  }

  @Test
  void refusesTwoEntriesOfOneId() {
    DirectoryEntry one = DirectoryEntry.person("x", "Ann Poe");
    DirectoryEntry two = DirectoryEntry.person("x", "Lena Okafor");
    assertThrows(IllegalArgumentException.class, () -> SpeakerDirectory.of(List.of(one, two)));
    assertThrows(IllegalArgumentException.class, () -> DirectoryEntry.person(" x", "Ann Poe"));
    assertThrows(IllegalArgumentException.class, () -> DirectoryEntry.person("x", "..."));
  }
}
