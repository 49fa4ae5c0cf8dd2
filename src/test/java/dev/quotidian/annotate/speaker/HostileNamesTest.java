package dev.quotidian.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.quotidian.annotate.speaker.lexicon.SpeakerLexicon;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class HostileNamesTest {
  private static final SpeakerResolver RESOLVER = new SpeakerResolver(SpeakerLexicon.english());

  @Test
  void manyCapitalisedWords() {
    resolves("Lena Okafor Bank ".repeat(40_000), "Lena", 1_000);
  }

  @Test
  void manyNamesakes() {
    StringBuilder body = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      body.append("Q")
          .append(Integer.toString(random.nextInt(100_000), 36))
          .append(" Low met Low and he said so. ");
    }
    resolves(body.toString(), "Low", 5_000);
  }

  @Test
  void manyQuotationsByHe() {
    resolves("John Low came. " + "“No,” he said. ".repeat(20_000), "he", 20_000);
  }

  @Test
  void oneLongSentenceOfCommasAndAnds() {
    resolves("John Low, a minister of the and , of ".repeat(20_000), "John", 5_000);
    resolves("Institute of Tides, and Bank of ".repeat(20_000), "Institute", 5_000);
  }

  @Test
  void onlyPossessives() {
    resolves("Acme’s ".repeat(50_000), "Acme", 5_000);
    resolves("the company's bank's ".repeat(30_000), "the", 5_000);
  }

  @Test
  void anySpans() {
    String body = "“ ’s ( & . \ud800 \u0000 al- D- he";
    List<Quotation> quotations = new ArrayList<>();
    for (int start = 0; start < body.length(); start++) {
      for (int end = start + 1; end <= body.length(); end++) {
        quotations.add(quotation(new Span(start, end)));
      }
    }
    assertEquals(
        quotations.size(),
        RESOLVER.resolve(Text.of(body), Optional.of(Text.of("“")), quotations).size());
  }

  private static void resolves(String body, String source, int most) {
    List<Quotation> quotations = new ArrayList<>();
    for (int at = body.indexOf(source);
        at >= 0 && quotations.size() < most;
        at = body.indexOf(source, at + 1)) {
      quotations.add(quotation(new Span(at, at + source.length())));
    }
    List<Quotation> resolved =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> RESOLVER.resolve(Text.of(body), Optional.empty(), quotations));
    assertEquals(quotations.size(), resolved.size());
  }

  private static Quotation quotation(Span source) {
    return new Quotation(
        List.of(source),
        List.of(),
        List.of(source),
        Quotation.Kind.INDIRECT,
        Quotation.Act.SAID,
        Optional.empty(),
        Optional.empty(),
        1,
        "test.rule");
  }
}
