package dev.quotidian.annotate.speaker;

import dev.quotidian.annotate.speaker.lexicon.SpeakerLexicon;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text whose sources stand in braces, resolved. An empty pair of braces is a quotation without
 * source. The content is the last stretch in quotation marks before the source, or the word after.
 */
record Marked(List<Quotation> quotations) {

  static Marked of(String marked) {
    return of(marked, "test.rule");
  }

  static Marked of(String marked, String rule) {
    return of(Optional.empty(), marked, rule);
  }

  static Marked titled(String title, String marked) {
    return of(Optional.of(title), marked, "test.rule");
  }

  private static Marked of(Optional<String> title, String marked, String rule) {
    StringBuilder body = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    List<Integer> empty = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        open = body.length();
      } else if (c == '}' && open == body.length()) {
        empty.add(open);
      } else if (c == '}') {
        sources.add(new Span(open, body.length()));
      } else {
        body.append(c);
      }
    }
    String text = body.toString();
    List<Quotation> quotations = new ArrayList<>();
    for (Span source : sources) {
      quotations.add(quotation(content(text, source), List.of(source), rule));
    }
    for (int at : empty) {
      quotations.add(quotation(new Span(text.lastIndexOf('“', at), at), List.of(), rule));
    }
    return new Marked(
        new SpeakerResolver(SpeakerLexicon.english())
            .resolve(Text.of(text), title.map(Text::of), quotations));
  }

  private static Span content(String text, Span source) {
    int close = text.lastIndexOf('”', source.start());
    int open = close < 0 ? -1 : text.lastIndexOf('“', close);
    return open < 0
        ? new Span(source.end(), Math.max(source.end() + 1, text.length()))
        : new Span(open, close + 1);
  }

  private static Quotation quotation(Span content, List<Span> source, String rule) {
    return new Quotation(
        List.of(content),
        List.of(),
        source,
        Quotation.Kind.DIRECT,
        Quotation.Act.SAID,
        Optional.empty(),
        Optional.empty(),
        1,
        rule);
  }

  int last() {
    return quotations.size() - 1;
  }

  Optional<Speaker> speakerOf(int i) {
    return quotations.get(i).speaker();
  }

  Speaker speaker(int i) {
    return speakerOf(i).orElseThrow();
  }

  String name(int i) {
    return speakerOf(i).map(Speaker::name).orElse("nobody");
  }
}
