package dev.quotidian.article;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The entities that a quotation is about: those mentioned in it, but for its own speaker. */
final class About {
  private About() {}

  /** {@code mentions} in text order. */
  static List<Entity> of(Quotation quotation, List<EntityMention> mentions) {
    Set<Entity> about = new LinkedHashSet<>();
    for (Span piece : quotation.content()) {
      Annotation.within(piece, mentions).forEach(mention -> about.add(mention.entity()));
    }
    if (!about.isEmpty()) {
      quotation.speakers().forEach(speaker -> takeOut(about, speaker));
    }
    return List.copyOf(about);
  }

  private static void takeOut(Set<Entity> about, Speaker speaker) {
    Set<String> names = new HashSet<>();
    names.add(key(speaker.name()));
    speaker.aliases().forEach(alias -> names.add(key(alias)));
    about.removeIf(entity -> names.contains(key(entity.name())));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
