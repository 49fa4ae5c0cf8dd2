package dev.quotidian.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Speaker;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The role and affiliation of speakers. A text marks its sources in braces, see {@link Marked}. */
final class SpeakerPositionTest {

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
      {John Low, an expert on glaciers at the Harbour Trust}, said so.                  | John Low | expert on glaciers | Harbour Trust
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
      {John Low, vice president of rail and harbour matters at the Harbour Trust}, said so. | John Low | vice president of rail and harbour matters | Harbour Trust
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
      {John Low, the county’s medical examiner}, said so.                            | John Low | medical examiner | the county
      {Retired signalman John Low} said so.                                          | John Low | retired signalman |
      {John Low, M.S., Ph.D., a nurse at Tide Hospital}, said so.                    | John Low | nurse | Tide Hospital
      {Her predecessor, John Low}, said so.                                          | John Low | predecessor |
      {Ann Moore, a mother of two}, said so.                                         | Ann Moore | mother of two |
      “No,” {father-of-four John Low} said.                                          | John Low | father-of-four |
      “No,” {third-generation baker John Low} said.                                  | John Low | third-generation baker |
      {Cllr John Low}, who chairs the riders’ club, said so.                         | John Low | Cllr | riders’ club
      {Acme’s operations director, Sir John Low}, said so.                           | John Low | operations director | Acme
      {The Green John Low} said so.                                                  | John Low | | Green
      {Labour’s John Low} said so.                                                   | John Low | | Labour
      {John Low KC} said so.                                                         | John Low | KC |
      {John Low}, defending, said so.                                                | John Low | defending |
      The Rail Commission met. {Commissioner John Low} said so.                      | John Low | Commissioner | Rail Commission
      {The trust’s director, John Low}, said so.                                     | John Low | director | the trust
      {U.S. District Judge John Low} said so.                                        | John Low | District Judge | U.S.
      {Det Ch Insp John Low} said so.                                                | John Low | Det Ch Insp |
      {Erika, a 24-year-old student}, said so.                                       | Erika | student |
      {Former Acme Inc (ACM.N) trader John Low} said so.                             | John Low | former trader | Acme Inc
      That, said {former Acme Inc (ACM.N) vice president John Low}, was so.          | John Low | former vice president | Acme Inc
      {Acme Inc (ACM.N) chief economist John Low} said so.                           | John Low | chief economist | Acme Inc
      That, said {former senior Sun Marlow employee John Low}, was so.               | John Low | former senior employee | Sun Marlow
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
  void anOfficeToldInTheNextSentenceCounts() {
    Marked marked = Marked.of("{Gus Marl} spoke. The chairman of the Tide Board left at noon.");
    assertEquals(Optional.of("chairman"), marked.speaker(0).role());
    assertEquals(Optional.of("Tide Board"), marked.speaker(0).affiliation());
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
  void whoIsOfTheOppositionIsOfIt() {
    assertEquals(
        Optional.of("the opposition"),
        Marked.of("“No!” cried {the opposition’s Ann Poe}.").speaker(0).affiliation());
  }

  @Test
  void aPostBetweenTwoNamesIsOfTheFirst() {
    Marked marked =
        Marked.of("Present: Ann Poe, chairman, and John Low, clerk, Tide. {Low} spoke.");
    assertEquals(Optional.of("clerk"), marked.speaker(0).role());
    assertEquals(Optional.of("Tide"), marked.speaker(0).affiliation());
  }

  @Test
  void anOppositeNumberIsAPost() {
    assertEquals(
        Optional.of("opposite number"),
        Marked.of("{Its opposite number, Ann Poe}, said so.").speaker(0).role());
  }
}
