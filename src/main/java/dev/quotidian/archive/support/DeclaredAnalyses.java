package dev.quotidian.archive.support;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.query.language.TextAnalyses;

/**
 * The analyses of an archive, as it declares them: those with which it was made. With others its
 * words would not be found, nor marked where they stand. Safe for use by many threads.
 */
public final class DeclaredAnalyses {
  private DeclaredAnalyses() {}

  /**
   * The analyses with which an archive is opened: those stated, which must be those declared.
   *
   * @param declared what {@link TextAnalyses#toString} printed; blank for none
   * @param archive its name, for messages
   * @throws ArchiveException if others are stated; the message says which
   */
  public static TextAnalyses checked(String declared, TextAnalyses stated, String archive) {
    if (!stated.toString().equals(declared.strip())) {
      throw new ArchiveException(refusal(declared.strip(), stated.toString(), archive));
    }
    return stated;
  }

  private static String refusal(String declared, String stated, String archive) {
    String made =
        declared.isEmpty()
            ? "was made without analyses of other languages"
            : "was made with these analyses of other languages: "
                + declared.replaceAll("\\p{Cntrl}", "?");
    String asked = stated.isEmpty() ? "none" : stated;
    String remedy =
        declared.isEmpty()
            ? ". Open it without; or make a new archive with those stated, in another folder, and add"
                + " the articles of this one to it: addAnnotated(archive.articles()::iterator, …)"
            : ". Open it with ArchiveSettings.withAnalysis for the same languages, names and versions,"
                + " which the command line cannot, as an analysis is code. Who has them no longer makes"
                + " a new archive of its articles, with other analyses or none:"
                + " Quotidian.rescue(folder, target, settings, progress), or \"quotidian rescue\"";
    return "Archive " + archive + " " + made + "; the settings state " + asked + remedy;
  }
}
