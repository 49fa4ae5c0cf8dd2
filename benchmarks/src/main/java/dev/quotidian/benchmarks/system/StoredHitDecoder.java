package dev.quotidian.benchmarks.system;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.lucene.util.BytesRef;

/**
 * Decodes stored hits for the baseline: what a list of hits shows, and no more. What is not shown
 * is stepped over. Quotidian gives the whole quotation back, with offsets, rules, confidences,
 * topics and dates: what that costs more is part of what is compared.
 */
final class StoredHitDecoder {
  /** Of an article. */
  record ShownArticle(String id, String title, String publisher, LocalDate day) {}

  /** Of a quotation; empty where it is not known. */
  record ShownQuotation(ShownArticle article, Said said) {}

  /** What a quotation's own column holds. */
  record Said(
      String text,
      int toArticle,
      String speaker,
      String role,
      String affiliation,
      LocalDate saidFirst,
      LocalDate saidLast) {
    ShownQuotation in(ShownArticle article) {
      return new ShownQuotation(article, this);
    }
  }

  private final byte[] bytes;
  private int at;

  private StoredHitDecoder(BytesRef stored) {
    this.bytes = stored.bytes;
    this.at = stored.offset;
  }

  static ShownArticle article(BytesRef summary) {
    StoredHitDecoder in = new StoredHitDecoder(summary);
    String id = in.string();
    String title = in.optional();
    String publisher = in.optional();
    in.optional();
    return new ShownArticle(id, title, publisher, in.day());
  }

  static Said said(BytesRef quotation) {
    StoredHitDecoder in = new StoredHitDecoder(quotation);
    String text = in.string();
    in.number(); // its place in the article
    int toArticle = (int) in.number();
    in.skipSpans();
    in.skipSpans();
    in.skipSpans();
    in.number(); // the kind
    in.number(); // the act
    boolean known = in.bool();
    String speaker = known ? in.speaker() : "";
    String role = known ? in.optional() : "";
    String affiliation = known ? in.optional() : "";
    if (known) {
      in.skipAliases();
    }
    boolean dated = in.bool();
    LocalDate first = dated ? in.day() : LocalDate.MIN;
    LocalDate last = dated ? in.day() : LocalDate.MAX;
    return new Said(text, toArticle, speaker, role, affiliation, first, last);
  }

  private String speaker() {
    String name = string();
    number(); // the type
    return name;
  }

  private void skipAliases() {
    for (long left = number(); left > 0; left--) {
      skipString();
    }
    if (bool()) {
      throw new IllegalStateException("The generated corpus has no directory of speakers");
    }
    if (number() != 0) {
      throw new IllegalStateException("The generated corpus has no joint sources");
    }
  }

  private void skipSpans() {
    for (long left = 2 * number(); left > 0; left--) {
      number();
    }
  }

  private void skipString() {
    int length = length();
    at += length;
  }

  private boolean bool() {
    return bytes[at++] == 1;
  }

  private long number() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  private long unsigned() {
    long value = 0;
    int shift = 0;
    byte read;
    do {
      read = bytes[at++];
      value |= (long) (read & 0x7f) << shift;
      shift += 7;
    } while (read < 0);
    return value;
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(number());
  }

  private String optional() {
    return bool() ? string() : "";
  }

  private String string() {
    int length = length();
    int from = at;
    at += length;
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  /** The corpus has no lone surrogates, which would be marked in the last bit. */
  private int length() {
    return (int) (unsigned() >>> 1);
  }
}
