package dev.quotidian.query.parser;

import dev.quotidian.query.parser.QueryToken.Boost;
import dev.quotidian.query.parser.QueryToken.Leaf;
import dev.quotidian.query.parser.QueryToken.Operator;
import dev.quotidian.query.parser.QueryToken.Sign;
import java.util.ArrayList;
import java.util.List;

/** Makes tokens well-formed: takes out signs that relate nothing, and pairs the parentheses. */
final class TokenRepair<C> {
  private final QueryNotes notes;
  private final List<QueryToken<C>> sound = new ArrayList<>();
  private int open;

  private TokenRepair(QueryNotes notes) {
    this.notes = notes;
  }

  static <C> List<QueryToken<C>> of(List<QueryToken<C>> tokens, QueryNotes notes) {
    TokenRepair<C> repair = new TokenRepair<>(notes);
    for (QueryToken<C> token : tokens) {
      switch (token) {
        case Leaf<C> leaf -> repair.sound.add(leaf);
        case Operator<C> operator -> repair.add(operator);
        case Boost<C> boost -> repair.add(boost);
      }
    }
    return repair.finished(tokens);
  }

  private void add(Operator<C> operator) {
    switch (operator.sign()) {
      case AND, OR -> binary(operator);
      case NOT, REQUIRED -> prefix(operator);
      case OPEN -> {
        open++;
        sound.add(operator);
      }
      case CLOSE -> close(operator);
    }
  }

  private void add(Boost<C> boost) {
    if (!sound.isEmpty()
        && sound.getLast() instanceof Operator<C> last
        && last.sign() == Sign.CLOSE) {
      sound.add(boost);
    } else {
      notes.add(boost.at(), "a weight with nothing before it; left out");
    }
  }

  private void binary(Operator<C> operator) {
    if (needsOperand()) {
      notes.add(operator.at(), operator.sign() + " has nothing before it; left out");
    } else {
      sound.add(operator);
    }
  }

  private void prefix(Operator<C> operator) {
    if (!sound.isEmpty() && sound.getLast() instanceof Operator<C> last && last.sign().isPrefix()) {
      notes.add(operator.at(), "two signs before one word; read as one");
      if (operator.sign() == Sign.NOT) {
        sound.removeLast();
        sound.add(operator);
      }
    } else {
      sound.add(operator);
    }
  }

  private void close(Operator<C> operator) {
    if (open == 0) {
      notes.add(operator.at(), "a closing parenthesis that none opened; left out");
      return;
    }
    open--;
    dropDangling();
    if (sound.getLast() instanceof Operator<C> last && last.sign() == Sign.OPEN) {
      sound.removeLast();
      notes.add(last.at(), "nothing between the parentheses; left out");
      dropPrefix();
    } else {
      sound.add(operator);
    }
  }

  private List<QueryToken<C>> finished(List<QueryToken<C>> tokens) {
    while (open > 0) {
      notes.add(lastOpen(), "a parenthesis is not closed; closed at the end");
      close(new Operator<>(tokens.getLast().at(), Sign.CLOSE));
    }
    dropDangling();
    return sound;
  }

  private int lastOpen() {
    return sound.stream()
        .filter(token -> token instanceof Operator<C> operator && operator.sign() == Sign.OPEN)
        .mapToInt(QueryToken::at)
        .max()
        .orElse(0);
  }

  private void dropDangling() {
    while (!sound.isEmpty()
        && sound.getLast() instanceof Operator<C> last
        && (last.sign().isBinary() || last.sign().isPrefix())) {
      sound.removeLast();
      notes.add(last.at(), last.sign() + " has nothing after it; left out");
    }
  }

  /** A sign before what was left out must not come to stand before what follows. */
  private void dropPrefix() {
    if (!sound.isEmpty() && sound.getLast() instanceof Operator<C> last && last.sign().isPrefix()) {
      sound.removeLast();
    }
  }

  private boolean needsOperand() {
    return sound.isEmpty()
        || (sound.getLast() instanceof Operator<C> last && last.sign() != Sign.CLOSE);
  }
}
