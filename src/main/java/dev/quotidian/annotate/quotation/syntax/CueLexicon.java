package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.WordMap;
import dev.quotidian.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form of a verb that attributes.
 *
 * @param act what the source does
 * @param content which content the verb takes
 * @param form which form of the verb it is
 */
public record CueLexicon(Act act, Content content, Form form) {

  /** Which content a verb takes; {@code cues.txt} explains each. */
  public enum Content {
    CORE,
    ADDRESSEE,
    CLAUSE,
    OBJECT,
    DOCUMENT,
    QUOTE
  }

  /** The form of a verb. */
  public enum Form {
    BASE,
    THIRD_PERSON,
    ING,
    PAST
  }

  private static final List<Form> FORMS =
      List.of(Form.BASE, Form.THIRD_PERSON, Form.ING, Form.PAST);

  /** The words of {@code cues.txt}; where a word stands there twice, the first counts. */
  private static final class Lexicon {
    private final List<CueLexicon> cues = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final WordMap index;

    private Lexicon() {
      Act act = Act.SAID;
      Content content = Content.CORE;
      for (String line : WordSet.lines(CueLexicon.class, "cues.txt")) {
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
        cues.add(new CueLexicon(act, content, form));
        numbers.merge(word, cues.size(), (old, now) -> again && old > before ? now : old);
      }
    }
  }

  private static final Lexicon LEXICON = new Lexicon();

  /** The cue that the word with this hash is, or null. */
  static @Nullable public CueLexicon of(long hash) {
    int number = LEXICON.index.get(hash);
    return number == 0 ? null : LEXICON.cues.get(number - 1);
  }

  /** How many forms of verbs there are. */
  static int forms() {
    return LEXICON.numbers.size();
  }
}
