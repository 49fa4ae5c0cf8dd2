package dev.quotidian.cli;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The line above a quotation: who, in which role, and when. */
final class SpeakerText {
  private final Style style;

  SpeakerText(Style style) {
    this.style = style;
  }

  /**
   * Tells of a quotation.
   *
   * @param otherwise what to call the speaker where it is not known who that is
   */
  String of(Quotation quotation, String otherwise) {
    String who =
        quotation.speaker().map(this::known).orElseGet(() -> style.faint(Style.clean(otherwise)));
    return who + quotation.said().map(this::said).orElse("") + unsure(quotation);
  }

  private String known(Speaker speaker) {
    List<String> place =
        Stream.of(speaker.role(), speaker.affiliation()).flatMap(Optional::stream).toList();
    return style.name(speaker.name())
        + (place.isEmpty() ? "" : " (" + Style.clean(String.join(", ", place)) + ")");
  }

  /** A mark at what is more likely wrong than right. */
  private String unsure(Quotation quotation) {
    return quotation.isLikely()
        ? ""
        : style.faint(String.format(Locale.ROOT, " (unsure: %.2f)", quotation.confidence()));
  }

  private String said(SaidDate said) {
    return ", "
        + (said.isExplicit()
            ? "said " + style.date(said.range().toString())
            : style.faint("said " + said.range() + " (assumed)"));
  }
}
