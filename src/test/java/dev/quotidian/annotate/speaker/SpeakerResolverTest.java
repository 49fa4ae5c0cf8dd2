package dev.quotidian.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whom a source refers to. A text marks its sources in braces: {@code {Lena Okafor} said “yes”.}
 */
final class SpeakerResolverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Lena Okafor won. {Okafor} said so.                                          | Lena Okafor
      {Okafor} said so. Later Lena Okafor left.                                   | Lena Okafor
      Zhang Hong came. {Zhang} said so.                                           | Zhang Hong
      Ursula van der Meer won. {Van der Meer} said so.                            | Ursula van der Meer
      Johann Schneider-Brandt won. {Schneider-Brandt} said so.                    | Johann Schneider-Brandt
      José Núñez won. {Núñez} said so.                                            | José Núñez
      Khalid al-Masri won. {Al-Masri} said so.                                    | Khalid al-Masri
      Sam Low Jr. won. {Low} said so.                                             | Sam Low Jr.
      John Low met Jane Low. {Mrs. Low} said so.                                  | Jane Low
      John Low met Jane Low. {Mr. Low} said so.                                   | John Low
      John Low spoke first. {His wife, Jane Low}, said so.                        | Jane Low
      J. K. Marlow won. {Marlow} said so.                                         | J. K. Marlow
      John Low met Ann Poe on Monday. She left. “No,” {she} said.                 | Ann Poe
      Ann Poe praised John Low. “No,” {she} said.                                 | Ann Poe
      John Low met Carl Voss. “Ted Marsh is late,” {he} said.                     | John Low
      Spokeswoman Ann Poe met John Low. {The spokeswoman} said so.                | Ann Poe
      Finance minister Ann Poe met reporters. {The minister} said so.             | Ann Poe
      Ann Poe is at home. {The 43-year-old} said so.                              | Ann Poe
      Ann Poe is at home. {The 43-year-old tycoon} said so.                       | Ann Poe
      Sen. Ann Poe met reporters. {The senator} said so.                          | Ann Poe
      Ann Poe met a singer. {Mr. Singer} and Tom Singer left.                     | Tom Singer
      Oak City Mayor Don Herald won. {Herald} said so.                            | Don Herald
      James A. Lund won. {Lund} said so.                                          | James A. Lund
      Debbie Marsh Field won. {Marsh Field} said so.                              | Debbie Marsh Field
      Ann Poe won. The vote is final, according to {her}.                         | Ann Poe
      Ann Poe won. {Former secretary of state John Low} said so.                  | John Low
      Ann Poe, who is late, met John Low, {who} said so.                          | John Low
      Ann Poe left Tom Ash. “No,” {he} said. “It is John Low.”                    | Tom Ash
      Clara May won in June. {Mrs May} said so.                                   | Clara May
      Clara May won in May. {May} said so.                                        | Clara May
      Luis García Robledo won. {García} said so.                                  | Luis García Robledo
      UN Secretary-General John Low met Ann Poe. {The UN chief} said so.          | John Low
      John Low met Ann Poe. {He named Ann Poe, whose lawyer, Tom Ash}, said so.   | Tom Ash
      {A manager at the supplier, Tide Seeds}, said so. “No,” {the caretaker} said. | the caretaker
      {Ann Poe, whose lawyer, Tom Ash,} said so.                                  | Tom Ash
      {Minister of Work and Labour, Ann Poe}, said so.                            | Ann Poe
      {The manager of Roads of the Province of Marlow, Ann Poe}, said so.         | Ann Poe
      {The President of the Senate for the Isles Dr. Ann Poe} said so.            | Ann Poe
      {The deputy director of the arts ministry, Raim Zorvik}, said so.           | Raim Zorvik
      {Premier Tao He} said so.                                                   | Tao He
      {Ann Poe herself} said so.                                                  | Ann Poe
      {The club’s coach}, Ann Poe, said so.                                       | Ann Poe
      {Director of the Marlow Souk, Ann Poe}, said so.                            | Ann Poe
      {Councillor and committee chair Ann Poe} said so.                           | Ann Poe
      {Head of Union policy and member of its council Ann Poe} said so.           | Ann Poe
      {The President of the Republic Ann Zorvik} said so.                         | Ann Zorvik
      {Minister of Rural Development Ann Zorvik} said so.                         | Ann Zorvik
      {Order Under Law’s Judge Ann Poe} said so.                                  | Ann Poe
      {The Utopian pop star and actor Ann Poe} said so.                           | Ann Poe
      {Te Whare of Marlow Bay chair Ann Poe} said so.                             | Ann Poe
      {Harbinger, the mill’s former manager, Ann Poe}, said so.                   | Ann Poe
      Ann Poe took over from John Low. {Her predecessor} said so.                 | John Low
      The baker’s story was short. The oven was cold, {he} said.                  | the baker
      {Deputy Youth and Sports Minister Datuk Seri Ann Poe} said so.              | Ann Poe
      {Forestry and Water Minister Ann Poe} said so.                              | Ann Poe
      {Tan Sri Ann Poe} said so.                                                  | Ann Poe
      {Alhaji Kofi Marl} said so.                                                 | Kofi Marl
      {Dato’ Ali Marl} said so.                                                   | Ali Marl
      {Taoiseach Ann Poe} said so.                                                | Ann Poe
      {Liberal Ann Poe} said so.                                                  | Ann Poe
      {Cllr Seán Mac an Bhaile} said so.                                          | Seán Mac an Bhaile
      {Jill St. Mark} said so.                                                    | Jill St. Mark
      {Dean Marsh} said so.                                                       | Dean Marsh
      {Fernando “Bo” Marsh Jr.} said so.                                          | Fernando “Bo” Marsh Jr.
      {Mr Kofi Marl Dame} said so.                                                | Kofi Marl Dame
      {KEY POINTS Ann Poe} said so.                                               | Ann Poe
      Excluding Ann Poe, all left. {Poe} said so.                                 | Ann Poe
      Rafa Marl beat John Low. {The Spaniard} said so.                            | Rafa Marl
      Mayor Ruth Marl met Kim Low. {She} said so.                                 | Ruth Marl
      Ann Poe visited Mount Marl. {She} said so.                                  | Ann Poe
      {Utopian Central Bank Ann Poe} said so.                                     | Ann Poe
      {Utopia’s first minister of Forestry and Heritage, Ann Poe}, said so.       | Ann Poe
      {The aide of Coastal Affairs and Social Cooperation, Ann Poe}, said so.     | Ann Poe
      {Ambassador Extraordinary and Plenipotentiary Ann Poe} said so.             | Ann Poe
      {Ruairi Mac an Bhaile} said so.                                             | Ruairi Mac an Bhaile
      {District court Judge Ann Poe last month} said so.                          | Ann Poe
      """)
  void findsThePerson(String text, String name) {
    Marked marked = Marked.of(text);
    assertEquals(name, marked.name(marked.last()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Acme Tools Inc makes saws. {Acme} said so.                                   | Acme Tools Inc
      Acme Tools Inc makes saws. {The company} said so.                            | Acme Tools Inc
      The Harbour Safety Commission met. {The HSC} said so.                        | Harbour Safety Commission
      The Harbour Safety Commission met. {The commission} said so.                 | Harbour Safety Commission
      {Acme Tools Inc} said so. {It} said more.                                    | Acme Tools Inc
      {The Evening Journal} said so. {The paper} said more.                        | Evening Journal
      {Penrose Bank} said so. {The bank} said more.                                | Penrose Bank
      {Beijing} said so.                                                           | Beijing
      {The British government} said so.                                            | British government
      The Dock Workers of Utopia met Acme Corp. {The union} said so.               | Dock Workers of Utopia
      {The Leeds-based Arvo research institute} said so. {Arvo} said more.         | Arvo research institute
      {The Institute for Tide Research} said so.                                   | Institute for Tide Research
      {Zorvik Ketterings} said its boats were late.                                | Zorvik Ketterings
      {Zorvik Ferries} said so.                                                    | Zorvik Ferries
      {The Barley Growers’ League} said so.                                        | Barley Growers’ League
      {The General Staff} said so.                                                 | General Staff
      {The Committee on Tides} said so.                                            | Committee on Tides
      {Acme Tools Inc ACME.N} said so. {Acme} said more.                           | Acme Tools Inc
      Acme Growers Inc (AGI.N) met. {AGI} said so.                                 | Acme Growers Inc
      Acme Tools Inc makes saws. {The maker of saws} said so.                      | Acme Tools Inc
      {The Association for Tide Economics} said so.                                | Association for Tide Economics
      {Harbour International} said so. {The group} said more.                      | Harbour International
      {Wells Fargo} said so.                                                       | Wells Fargo
      Wells Fargo fell. {Wells} said so. Wells Oakley left.                        | Wells Fargo
      {The Tide Institute of Utopia} said so. {The Tide institute} said more.      | Tide Institute of Utopia
      {Marsh, Poe & Low} said so.                                                  | Marsh, Poe & Low
      {Penrose Bank} spoke. An aide told Reuters so. {It} said more.               | Penrose Bank
      {Penrose Bank} spoke. Brokers polled by Reuters erred. {It} said more.       | Penrose Bank
      {Zorvik Kolme (ZKM)} said so.                                                | Zorvik Kolme
      {Zorvik Kolme, a small saw firm,} said so.                                       | Zorvik Kolme
      {Zorvik Kenya} said so.                                                      | Zorvik Kenya
      {Coastal Security} said so.                                                  | Coastal Security
      {Sun Marlow Bank} said so.                                                   | Sun Marlow Bank
      {Acme Tools Inc last month} said so.                                         | Acme Tools Inc
      {The Council for Social Cooperation and Trade} said so.                      | Council for Social Cooperation and Trade
      ZKM Saw Managers’ pay fell. {ZKM} said so.                                   | ZKM
      """)
  void findsTheOrganisation(String text, String name) {
    Marked marked = Marked.of(text);
    Speaker speaker = marked.speaker(marked.last());
    assertEquals(name, speaker.name());
    assertEquals(Speaker.Type.ORGANISATION, speaker.type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {A senior official} said so.                                      | a senior official | senior official |
      {Two people familiar with the matter} said so.                    | two people familiar with the matter | |
      {An Acme spokeswoman} said so. {The spokeswoman} said more.       | an Acme spokeswoman | spokeswoman | Acme
      {A source close to Acme} said so. {The source} said more.         | a source close to Acme | |
      {An aide of the supplier, Zorvik Seeds,} said so.                 | an aide of the supplier, Zorvik Seeds, | aide | Zorvik Seeds
      {Analysts} said so.                                               | analysts | analysts |
      {An analyst receiving an email} said so.                          | an analyst receiving an email | analyst |
      {A law official} said so. Police seek John Low, a protester.      | a law official | law official |
      {City officials} said so.                                         | city officials | city officials |
      {Republicans} said so.                                            | Republicans | Republicans |
      {Banking sources} said so.                                        | banking sources | |
      {Trading veterans} said so.                                       | trading veterans | trading veterans |
      {Critics} said so.                                                | critics | |
      {Kenyans} said so.                                                | Kenyans | |
      Acme chief executive Ann Poe left. {The former executive} said so. | the former executive | former executive |
      """)
  void keepsTheUnnamedDescribed(String text, String name, String role, String affiliation) {
    Marked marked = Marked.of(text);
    Speaker speaker = marked.speaker(marked.last());
    assertEquals(name, speaker.name());
    assertEquals(Speaker.Type.UNNAMED, speaker.type());
    assertEquals(Optional.ofNullable(role), speaker.role());
    assertEquals(Optional.ofNullable(affiliation), speaker.affiliation());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The Anna Café} said so.",
        "{Anna Islands} said so.",
        "{Costa Utopians} said so.",
        "{Marsh Stadium} said so."
      })
  void placesAndPeoplesAreNoPersons(String text) {
    Marked marked = Marked.of(text);
    assertTrue(
        marked.speakerOf(0).map(Speaker::type).filter(Speaker.Type.PERSON::equals).isEmpty(), text);
  }

  @Test
  void theSurveyIsNoWordOfThePress() {
    Marked marked = Marked.of("{Reuters} said so. {The survey} said more.");
    assertEquals(Speaker.Type.DOCUMENT, marked.speaker(1).type());
  }

  @Test
  void aStatementSignedByTwoIsADocumentThatNamesThem() {
    Marked marked =
        Marked.of(
            "{A statement signed by Ann Poe and John Low} said so. {The statement} said more.");
    Speaker speaker = marked.speaker(1);
    assertEquals("a statement signed by Ann Poe and John Low", speaker.name());
    assertEquals(Speaker.Type.DOCUMENT, speaker.type());
    assertEquals(Optional.of("Ann Poe and John Low"), speaker.affiliation());
  }

  @Test
  void aReportIsADocumentOfItsMaker() {
    Speaker speaker = Marked.of("{A report from the Harbour Trust} said so.").speaker(0);
    assertEquals(Speaker.Type.DOCUMENT, speaker.type());
    assertEquals(Optional.of("Harbour Trust"), speaker.affiliation());
  }

  @Test
  void aDocumentHasItsCapitalFromTheSentence() {
    Speaker speaker = Marked.of("{Court documents} said so.").speaker(0);
    assertEquals("court documents", speaker.name());
    assertEquals(Optional.empty(), speaker.affiliation());
  }

  @Test
  void aDocumentIsKnownByItsName() {
    Marked marked =
        Marked.of(
            "{The Marlow Report}, published by the Harbour Trust, said so. {The report} said more.");
    assertEquals("Marlow Report", marked.name(1));
    assertEquals(Speaker.Type.DOCUMENT, marked.speaker(1).type());
    assertEquals(Optional.of("Harbour Trust"), marked.speaker(1).affiliation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Ann Poe is a diver.PWhat is down there?P“Books.”{}          | Ann Poe
      Ann Poe was late. She drank some water.P“I am late.”{}       | Ann Poe
      Ann Poe met John Low.PWhat is down there?P“Books.”{}         | nobody
      Ann Poe met John Low.P“I am late.”{}                         | nobody
      """)
  void aParagraphOfQuotationIsWhoeverIsInPlay(String text, String name) {
    assertEquals(name, Marked.of(text.replace("P“", "\n\n“").replace("PW", "\n\nW")).name(0));
  }

  @Test
  void aCompanysStatementIsTheCompanySpeaking() {
    Marked marked = Marked.of("{Acme Tools Inc} said so. {The statement} said more.");
    assertEquals("Acme Tools Inc", marked.name(1));
  }

  @Test
  void whoSpeaksTogetherDoesSoAfterAPreposition() {
    Marked marked =
        Marked.of("Ann Poe met the minister John Low. They left after {Poe and Low} said so.");
    assertEquals("Ann Poe and John Low", marked.name(0));
  }

  @Test
  void whoAsksIsNotWhoAnswers() {
    Marked marked = Marked.of("Minister John Low spoke. Asked by {Karl Voss} if so, {he} said no.");
    assertEquals("John Low", marked.name(1));
  }

  @Test
  void aDocumentIsCalledWithoutItsDate() {
    Marked marked = Marked.of("“No,” says {an internal letter dated May 4}.");
    assertEquals("an internal letter", marked.name(0));
  }

  @Test
  void aLeadsOfficialIsTheOneNamedNext() {
    Marked marked =
        Marked.of("Prices fell, {a top official} said.\n\nChief Executive John Low met us.");
    assertEquals("John Low", marked.name(0));
  }

  @Test
  void otherFormsOfTheNameAreAliases() {
    Marked marked = Marked.of("{Lena Okafor} said so. {Okafor} said more.");
    assertEquals(List.of("Okafor"), marked.speaker(1).aliases());
  }

  @Test
  void aContinuedQuotationHasTheLastSpeaker() {
    Marked marked =
        Marked.of("{Lena Okafor} said “no”.\n\n“And again no.{}”", RuleId.QUOTE_CONTINUES.text());
    assertEquals("Lena Okafor", marked.name(1));
  }

  @Test
  void theTitleMayHoldTheFullName() {
    Marked marked = Marked.titled("Lena Okafor wins the harbour vote", "{Okafor} said so.");
    assertEquals("Lena Okafor", marked.name(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      “No,” {he} said.
      Ann Poe came. “No,” {he} said.
      “John Low is late,” {he} said.
      {We} said so.
      {Q}: Will it rain?
      Rota of {May 4}: “No.”
      {Excluding} said so.
      A tearful audience said no. “No,” {she} said.
      """)
  void neverGuesses(String text) {
    Marked marked = Marked.of(text);
    assertTrue(marked.speakerOf(marked.last()).isEmpty(), text);
  }
}
