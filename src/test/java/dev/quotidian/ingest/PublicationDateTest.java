package dev.quotidian.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicationDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-03-19                          | 2025-03-19
          2025-03-19T08:15                    | 2025-03-19T08:15Z
          1998-02-27T08:15:00                 | 1998-02-27T08:15Z
          2025-03-19 08:15:00                 | 2025-03-19T08:15Z
          2025-03-19T23:15:00.250-05:00       | 2025-03-19T23:15:00.250-05:00
          2025-03-19T23:15:00+0100            | 2025-03-19T23:15+01:00
          2025-03-19 23:15:00 +01             | 2025-03-19T23:15+01:00
          2025-03-19T08:15:00Z                | 2025-03-19T08:15Z
          2025-07-19T08:15+02:00[Europe/Oslo] | 2025-07-19T08:15+02:00
          20250319                            | 2025-03-19
          20250319T081500Z                    | 2025-03-19T08:15Z
          20250319T081500+0100                | 2025-03-19T08:15+01:00
          Wed, 19 Mar 2025 08:15:00 GMT       | 2025-03-19T08:15Z
          19 Mar 2025 08:15 -0500             | 2025-03-19T08:15-05:00
          March 19, 2025                      | 2025-03-19
          19 March 2025                       | 2025-03-19
          Mar. 19, 2025                       | 2025-03-19
          Sept. 3rd, 2025                     | 2025-09-03
          the 3rd of September 2025           | 2025-09-03
          Wednesday, March 19, 2025           | 2025-03-19
          Weds 19 March 2025                  | BAD
          Wed Mar 19 08:15:00 EST 2025        | 2025-03-19T08:15-05:00
          March 19, 2025 at 10:15 p.m. EDT    | 2025-03-19T22:15-04:00
          March 19, 2025, 12:05AM             | 2025-03-19T00:05Z
          Tuesday, March 19, 2025             | BAD
          2025-02-30                          | BAD
          2025-13-01                          | BAD
          2025-03-19T25:00                    | BAD
          30 February 2025                    | BAD
          3/19/2025                           | BAD
          March 2025                          | BAD
          19 March 25                         | BAD
          March 19, 2025 13:05 pm             | BAD
          March 19, 2025 CET                  | BAD
          yesterday                           | BAD
          19                                  | BAD
          March March 19 2025                 | BAD
          """)
  void reads(String written, String published) throws Refusal {
    if (published.equals("BAD")) {
      assertThrows(Refusal.class, () -> PublicationDate.parse(written, ZoneOffset.UTC));
    } else {
      assertEquals(published, PublicationDate.parse(written, ZoneOffset.UTC).toString());
    }
  }

  @Test
  void aTimeWithoutOffsetIsInTheGivenZone() throws Refusal {
    ZoneId oslo = ZoneId.of("Europe/Oslo");
    assertEquals(
        "2025-07-19T08:15+02:00", PublicationDate.parse("2025-07-19T08:15", oslo).toString());
    assertEquals(oslo, PublicationDate.parse("2025-07-19", oslo).zone());
  }

  @Test
  void theMessageSaysWhatIsWrongAndWhatIsRead() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> PublicationDate.parse("Tuesday, March 19, 2025", ZoneOffset.UTC));
    assertTrue(
        refusal
            .reason()
            .startsWith(
                "\"Tuesday, March 19, 2025\" is not a publication date that can be read"
                    + " (2025-03-19 is not a Tuesday); write 2025-03-19,"),
        refusal.reason());
  }
}
