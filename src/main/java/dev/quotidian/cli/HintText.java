package dev.quotidian.cli;

import dev.quotidian.query.hint.SearchHint;
import java.util.List;
import java.util.function.Function;

/** Hints for people: a query to type, how many it finds, and in what it differs. */
final class HintText {
  private static final String INDENT = "   ";

  private HintText() {}

  /**
   * Some lines; where there are no hints, how to find out what there is.
   *
   * @param noun what is found
   * @param query the query string of a search
   */
  static <S> String of(List<SearchHint<S>> hints, String noun, Function<S, Object> query) {
    StringBuilder text = new StringBuilder();
    for (SearchHint<S> hint : hints) {
      text.append(text.isEmpty() ? "Instead there are:\n" : "")
          .append(INDENT)
          .append(hint.total().exact() ? "" : "at least ")
          .append(Counted.of(hint.total().count(), noun))
          .append(" for  ")
          .append(Style.clean(query.apply(hint.search()).toString()))
          .append("  (")
          .append(difference(hint))
          .append(")\n");
    }
    return text.isEmpty()
        ? "Nothing like it either; facets lists what there is, suggest completes names.\n"
        : text.toString();
  }

  private static String difference(SearchHint<?> hint) {
    String asked = Style.clean(hint.asked());
    return switch (hint.kind()) {
      case SPELLING -> "for " + asked;
      case SPEAKER -> asked + " as a speaker";
      case LOOSENED, ELSEWHERE -> Style.clean(hint.instead()) + " for " + asked;
      case LEFT_OUT -> "without " + asked;
      case SELECTION -> "without the selection of " + asked;
    };
  }
}
