package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.annotate.quotation.syntax.CueVerb.Content;
import dev.quotidian.annotate.quotation.syntax.CueVerb.Form;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.WordMap;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of {@code cues.txt} or {@code complements.txt}; of a word twice there the first counts.
 */
final class CueLexicon {
  private static final List<Form> FORMS =
      List.of(Form.BASE, Form.THIRD_PERSON, Form.ING, Form.PAST);

  private final List<CueVerb> cues = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final WordMap index;

  CueLexicon(EnglishLexicon english, String file) {
    Act act = Act.SAID;
    Content content = Content.CORE;
    for (String line : english.lines(CueLexicon.class, file)) {
      List<String> words = List.of(line.replace("[", "").replace("]", "").split("\\s+", -1));
      if (line.startsWith("[")) {
        act = Act.valueOf(words.getFirst());
        content = Content.valueOf(words.getLast().toUpperCase(Locale.ROOT));
      } else {
        addForms(act, content, words);
      }
    }
    index = WordMap.of(numbers);
  }

  private void addForms(Act act, Content content, List<String> words) {
    int before = cues.size();
    for (int i = 0; i < words.size(); i++) {
      boolean again = i > words.indexOf(words.get(i));
      String word = words.get(i);
      Form form = word.endsWith("ing") && i > 1 ? Form.ING : FORMS.get(Math.min(i, 3));
      cues.add(new CueVerb(act, content, form));
      numbers.merge(word, cues.size(), (old, now) -> again && old > before ? now : old);
    }
  }

  /** All forms of all verbs. */
  Set<String> words() {
    return numbers.keySet();
  }

  /** The cue verb that the word with this hash is, or null. */
  @Nullable CueVerb of(long hash) {
    int number = index.get(hash);
    return number == 0 ? null : cues.get(number - 1);
  }
}
