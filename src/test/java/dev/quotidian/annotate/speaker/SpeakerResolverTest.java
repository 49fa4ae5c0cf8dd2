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

/** A text marks its sources in braces: {@code {Lena Okafor} said “yes”.} */
final class SpeakerResolverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Harbour Authority press secretary {Lena Okafor} said so.                       | Lena Okafor | press secretary | Harbour Authority
      {Wei Ling, a researcher at the Institute of Tides of the Coastal Academy}, said so. | Wei Ling | researcher | Institute of Tides of the Coastal Academy
      {Sen. Ann Poe (D-Wis.)} said so.                                               | Ann Poe | Sen. | Wisconsin
      {Lena Okafor, 43, who heads the Harbour Trust}, said so.                       | Lena Okafor | | Harbour Trust
      {Acme Corp’s chief executive, John Low}, said so.                              | John Low | chief executive | Acme Corp
      {John Low, chief executive of Acme Corp}, said so.                             | John Low | chief executive | Acme Corp
      {John Low, president and chief executive of Acme Corp}, said so.               | John Low | president and chief executive | Acme Corp
      {John Low, an Acme portfolio manager}, said so.                                | John Low | portfolio manager | Acme
      {John Low, head of bond research at brokerage Penrose & Sons}, said so.        | John Low | head of bond research | Penrose & Sons
      {John Low, a vice president of sales with Acme Tools in Leeds}, said so.       | John Low | vice president of sales | Acme Tools
      {German Deputy Economics Minister Jutta Brandt} said so.                       | Jutta Brandt | Deputy Economics Minister | Germany
      {Italy’s finance minister Carlo Neri} said so.                                 | Carlo Neri | finance minister | Italy
      {Secretary of State Ann Poe} said so.                                          | Ann Poe | Secretary of State |
      {Oregon Attorney General Ann Poe} said so.                                     | Ann Poe | Attorney General | Oregon
      {Bank of Utopia Governor Kenji Mori} said so.                                  | Kenji Mori | Governor | Bank of Utopia
      {Kremlin spokesman Ivan Orlov} said so.                                        | Ivan Orlov | spokesman | Kremlin
      {WHO spokesman Tarik Haas} said so.                                            | Tarik Haas | spokesman | WHO
      {John Low, an expert on Syria at the Harbour Trust}, said so.                  | John Low | expert on Syria | Harbour Trust
      {Another delegate, Oregon party chairwoman Ann Poe}, said so.                  | Ann Poe | party chairwoman | Oregon
      {Leeds-based economist John Low} said so.                                      | John Low | economist |
      {The governor of the Bank of Utopia, John Low}, said so.                       | John Low | governor | Bank of Utopia
      {John Low, a lawyer for the pilots’ union}, said so.                           | John Low | lawyer | pilots’ union
      {John Low, a deputy Kremlin spokesman}, said so.                               | John Low | deputy spokesman | Kremlin
      {John Low, a farmer in the valley}, said so.                                   | John Low | farmer |
      {John Low, a gemmologist}, said so.                                            | John Low | gemmologist |
      {Former Harbour Bank Chairman John Low} said so.                               | John Low | former Chairman | Harbour Bank
      {Former British Prime Minister John Low} said so.                              | John Low | former Prime Minister | Britain
      {Former Chief Financial Officer John Low} said so.                             | John Low | former Chief Financial Officer |
      {Former Harbour Bank executive John Low} said so.                              | John Low | former executive | Harbour Bank
      {Former mortgage chief John Low} said so.                                      | John Low | former mortgage chief |
      That, said {former U.S. Treasury Secretary John Low}, was so.                  | John Low | former Treasury Secretary | U.S.
      {Ex-Acme trader John Low} said so.                                             | John Low | ex-trader | Acme
      {Then-Treasury Secretary John Low} said so.                                    | John Low | then-Secretary | Treasury
      {Acting Harbour Bank Governor John Low} said so.                               | John Low | acting Governor | Harbour Bank
      {Outgoing World Bank President John Low} said so.                              | John Low | outgoing President | World Bank
      {One-time Acme trader John Low} said so.                                       | John Low | one-time trader | Acme
      {Deputy Japanese Finance Minister Kenji Mori} said so.                         | Kenji Mori | deputy Finance Minister | Japan
      {Italy’s former finance minister Carlo Neri} said so.                          | Carlo Neri | former finance minister | Italy
      {John Low, currently chairman of the Harbour Trust}, said so.                  | John Low | chairman | Harbour Trust
      {John Low, vice president of tax and economic policy at the Harbour Trust}, said so. | John Low | vice president of tax and economic policy | Harbour Trust
      {Former Hong Kong actor John Low} said so.                                     | John Low | former actor |
      {St. Marlow Reserve Bank President John Low} said so.                          | John Low | President | St. Marlow Reserve Bank
      That, said {former Acme mortgage executive John Low}, was so.                  | John Low | former mortgage executive | Acme
      {British economist John Low} said so.                                          | John Low | economist |
      {Hong Kong lawmaker John Low} said so.                                         | John Low | lawmaker | Hong Kong
      {Acme Tools Inc (ACM.N) President John Low} said so.                           | John Low | President | Acme Tools Inc
      {Farm Minister John Low} said so.                                              | John Low | Farm Minister |
      {John Low, a nurse at St. Marlow’s Hospital}, said so.                         | John Low | nurse | St. Marlow’s Hospital
      So said {Acme’s chief economist, John Low}.                                    | John Low | chief economist | Acme
      {John Low MP} said so.                                                         | John Low | MP |
      {Foreign Secretary John Low MP} said so.                                       | John Low | Foreign Secretary |
      {John Low OBE, head of the Harbour Trust}, said so.                            | John Low | head | Harbour Trust
      {Acme Inc (ACME.N) Chairman John Low} said so.                                 | John Low | Chairman | Acme Inc
      {Acme’s Utopia spokesman John Low} said so.                                    | John Low | spokesman | Acme
      {Acme analyst Kor Baker} said so.                                              | Kor Baker | analyst | Acme
      {White House Press Secretary John Low} said so.                                | John Low | Press Secretary | White House
      {Foreign minister Jan Kovar} said so.                                          | Jan Kovar | foreign minister |
      {Harbour Bank Chief Executive John Low} said so.                               | John Low | Chief Executive | Harbour Bank
      {Royal Bank of Utopia Chairman John Low} said so.                              | John Low | Chairman | Royal Bank of Utopia
      {Justice Department spokesman John Low} said so.                               | John Low | spokesman | Justice Department
      {U.S. District Judge John Low} said so.                                        | John Low | District Judge | U.S.
      {Det Ch Insp John Low} said so.                                                | John Low | Det Ch Insp |
      {Erika, a 24-year-old student}, said so.                                       | Erika | student |
      """)
  void readsNameRoleAndAffiliation(String text, String name, String role, String affiliation) {
    Speaker speaker = Marked.of(text).speaker(0);
    assertEquals(name, speaker.name());
    assertEquals(Speaker.Type.PERSON, speaker.type());
    assertEquals(Optional.ofNullable(role), speaker.role());
    assertEquals(Optional.ofNullable(affiliation), speaker.affiliation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {LENA OKAFOR, ECONOMIST, ACME BANK} “We wait.”                  | Lena Okafor | economist | Acme Bank
      {ANN McLOW, CHIEF INVESTMENT OFFICER, HARBOUR TRUST} “We wait.” | Ann McLow | chief investment officer | Harbour Trust
      {ANN POE, CEO, ZKB} “We wait.”                                  | Ann Poe | CEO | ZKB
      {Ann Poe, chief economist, Harbour Trust}: “We wait.”           | Ann Poe | chief economist | Harbour Trust
      """)
  void readsTheLabelOfAReaction(String text, String name, String role, String affiliation) {
    Speaker speaker = Marked.of(text, RuleId.LABEL_REACTION.text()).speaker(0);
    assertEquals(name, speaker.name());
    assertEquals(Optional.of(role), speaker.role());
    assertEquals(Optional.of(affiliation), speaker.affiliation());
  }

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
      {Utopian Chancellor John Low and Oregon Governor Ann Poe} said so.          | John Low and Ann Poe
      {Ann Poe, head of the Tide Trust, and John Low, an economist,} said so.     | Ann Poe and John Low
      {Ann Poe and her Utopian counterpart, John Low}, said so.                   | Ann Poe and John Low
      {Ann Poe and then-partner John Low} said so.                                | Ann Poe and John Low
      {Ann Poe, whose lawyer, Tom Ash,} said so.                                  | Tom Ash
      {Senators Ann Poe, Tom Ash and John Low} said so.                           | Ann Poe, Tom Ash and John Low
      Captain Ann Poe and Tom Ash came. {They} said so.                           | Ann Poe and Tom Ash
      {Minister of Work and Labour, Ann Poe}, said so.                            | Ann Poe
      {The manager of Roads of the Province of Marlow, Ann Poe}, said so.         | Ann Poe
      {The President of the Senate for the Isles Dr. Ann Poe} said so.            | Ann Poe
      {The deputy director of the arts ministry, Raim Zorvik}, said so.           | Raim Zorvik
      {Premier Tao He} said so.                                                   | Tao He
      {Ann Poe herself} said so.                                                  | Ann Poe
      {The club’s coach}, Ann Poe, said so.                                       | Ann Poe
      {Director of the Marlow Souk, Ann Poe}, said so.                            | Ann Poe
      {Councillor and committee chair Ann Poe} said so.                           | Ann Poe
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
      {A spokeswoman for the vendor, Zorvik Data,} said so.             | a spokeswoman for the vendor, Zorvik Data, | spokeswoman |
      {Analysts} said so.                                               | analysts | analysts |
      {An analyst receiving an email} said so.                          | an analyst receiving an email | analyst |
      {A law official} said so. Police seek John Low, a protester.      | a law official | law official |
      {City officials} said so.                                         | city officials | city officials |
      {Republicans} said so.                                            | Republicans | Republicans |
      """)
  void keepsTheUnnamedDescribed(String text, String name, String role, String affiliation) {
    Marked marked = Marked.of(text);
    Speaker speaker = marked.speaker(marked.last());
    assertEquals(name, speaker.name());
    assertEquals(Speaker.Type.UNNAMED, speaker.type());
    assertEquals(Optional.ofNullable(role), speaker.role());
    assertEquals(Optional.ofNullable(affiliation), speaker.affiliation());
  }

  /**
   * The state of an office that the sentence does not tell: told elsewhere, or the article's own.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Greece’s finance minister said so. {Finance Minister Nikos Bel} had said it.       | Greece
      Polish voters are calm, as Poland is. {Foreign Minister Jan Kot} said so.          | Poland
      A Kenyan law and Kenyan courts. {Chancellor Jutta Brandt} said so.                 |
      Berlin wants it. German banks do. So do Austrians. {Chancellor Jutta Brandt} said so. | Germany
      Norway and Norwegian ships. {President John Low} said so.                          |
      The U.S. and U.S. ships. {President John Low} said so at the White House.          | United States
      The U.S. and U.S. ships. {President John Low} of the glee club said so.            |
      Italian Finance Minister Carlo Neri came to Italy. {Finance Minister Juan Soto} said so. |
      Chile and Peru. {Finance Minister Juan Soto} said so.                              |
      """)
  void aMinisterIsOfTheStateThatTheArticleTells(String text, String state) {
    assertEquals(Optional.ofNullable(state), Marked.of(text).speaker(0).affiliation(), text);
  }

  @Test
  void theTransportMinisterIsNotTheHealthMinister() {
    Marked marked =
        Marked.of("{Health Minister Ann Poe} said so. {The transport minister} said no.");
    assertEquals("the transport minister", marked.name(1));
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
  void severalSpeakTogether() {
    Marked marked = Marked.of("Ann Poe met the minister John Low. {Poe and Low} said so.");
    assertEquals("Ann Poe and John Low", marked.name(0));
    assertEquals(Speaker.Type.PERSON, marked.speaker(0).type());
  }

  @Test
  void aRoleToldLaterCountsForEveryQuotation() {
    Marked marked =
        Marked.of("{John Low} said so. {Low, an economist at Penrose Bank}, said more.");
    assertEquals(Optional.of("economist"), marked.speaker(0).role());
    assertEquals(Optional.of("Penrose Bank"), marked.speaker(0).affiliation());
  }

  @Test
  void theAffiliationIsTheFullestForm() {
    Marked marked =
        Marked.of("The Harbour Safety Commission (HSC) met. {HSC chairman John Low} said so.");
    assertEquals(Optional.of("Harbour Safety Commission"), marked.speaker(0).affiliation());
  }

  @Test
  void aChairmanOfAnArticleAboutOneCompanyIsItsChairman() {
    Marked marked = Marked.of("Acme Tools Inc will grow, {Chairman John Low} said.");
    assertEquals(Optional.of("Acme Tools Inc"), marked.speaker(0).affiliation());
  }

  @Test
  void aLeadsOfficialIsTheOneNamedNext() {
    Marked marked =
        Marked.of("Prices fell, {a top official} said.\n\nChief Executive John Low met us.");
    assertEquals("John Low", marked.name(0));
  }

  @Test
  void anOfficeToldInTheNextSentenceCounts() {
    Marked marked =
        Marked.of("{Gus Marl} spoke. The chairman of the Harbour Commission left at noon.");
    assertEquals(Optional.of("chairman"), marked.speaker(0).role());
    assertEquals(Optional.of("Harbour Commission"), marked.speaker(0).affiliation());
  }

  @Test
  void aPresentPositionComesBeforeAFormerOne() {
    Marked marked =
        Marked.of(
            "{John Low, a former Acme banker}, left. Low, chairman of the Harbour Trust, won.");
    assertEquals(Optional.of("chairman"), marked.speaker(0).role());
    assertEquals(Optional.of("Harbour Trust"), marked.speaker(0).affiliation());
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
      A tearful audience said no. “No,” {she} said.
      """)
  void neverGuesses(String text) {
    Marked marked = Marked.of(text);
    assertTrue(marked.speakerOf(marked.last()).isEmpty(), text);
  }
}
