package dev.quotidian.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The relative links of a page, and where they lead. */
final class PageLinks {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern ABROAD = Pattern.compile("[a-z]+:.*");

  private PageLinks() {}

  /** The links that lead nowhere, each as {@code page.md:17: other.md#heading}. */
  static List<String> broken(MarkdownPage page) {
    List<String> broken = new ArrayList<>();
    List<String> prose = page.prose();
    for (int i = 0; i < prose.size(); i++) {
      Matcher links = LINK.matcher(prose.get(i));
      while (links.find()) {
        if (!ABROAD.matcher(links.group(1)).matches() && !leads(page.file(), links.group(1))) {
          broken.add(page.file() + ":" + (i + 1) + ": " + links.group(1));
        }
      }
    }
    return broken;
  }

  private static boolean leads(Path from, String link) {
    String[] parts = link.split("#", 2);
    Path to = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    return Files.exists(to)
        && (parts.length == 1 || anchors(MarkdownPage.read(to)).contains(parts[1]));
  }

  private static List<String> anchors(MarkdownPage page) {
    return page.prose().stream()
        .filter(line -> line.startsWith("#"))
        .map(PageLinks::anchor)
        .toList();
  }

  /** The anchor that GitHub gives a heading. */
  private static String anchor(String heading) {
    return heading
        .replaceFirst("^#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
        .replace(' ', '-');
  }
}
