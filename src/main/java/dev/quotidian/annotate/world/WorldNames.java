package dev.quotidian.annotate.world;

import dev.quotidian.article.Identity;
import dev.quotidian.article.NameKey;
import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the world directory by key, and the rules by which longer names are theirs. */
final class WorldNames {
  /** The files, each with a kind of organisations. */
  static final List<String> FILES =
      List.of(
          "states.txt",
          "american.txt",
          "public.txt",
          "international.txt",
          "finance.txt",
          "media.txt",
          "firms.txt",
          "society.txt",
          "forms.txt");

  private static final char AMBIGUOUS = '*';
  private static final String GOVERNMENT = " government";

  private final List<Identity> entries = new ArrayList<>();
  private final Map<String, Identity> named = new HashMap<>();
  private final Map<String, Identity> firms = new HashMap<>();
  private final Map<Body, Identity> bodies = new HashMap<>();
  private final Set<String> bodyKeys = new HashSet<>();
  private final Set<String> seats = new HashSet<>();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private final Set<String> forms = new HashSet<>();

  /** A state, and how its offices are called. */
  private record State(String id, String adjective) {}

  /** The name of a body within its state. */
  private record Body(String state, String key) {}

  WorldNames() {
    FILES.forEach(file -> WorldFile.read(file, this::add));
  }

  List<Identity> entries() {
    return List.copyOf(entries);
  }

  private void add(WorldFile.Line line) {
    List<String> names = line.column(0);
    switch (line.section()) {
      case STATES -> state(line);
      case BODIES -> entry(names);
      case OF -> body(key(line.state()), names);
      case FIRMS -> {
        Identity firm = entry(names);
        names.forEach(name -> put(firms, key(name), firm));
      }
      case OFFICES -> names.forEach(name -> put(offices, key(name), names.getFirst()));
      case FORMS -> names.forEach(form -> forms.add(key(form)));
    }
  }

  private void state(WorldFile.Line line) {
    List<String> names = new ArrayList<>(line.column(0));
    Set<String> heads = new LinkedHashSet<>(line.column(1));
    heads.addAll(names);
    heads.removeIf(name -> name.endsWith(GOVERNMENT));
    State state = new State(key(line.name()), heads.iterator().next());
    for (String head : heads) {
      put(states, key(head), state);
    }
    names.addAll(line.column(2));
    Identity entry = entry(names);
    line.column(2).forEach(seat -> seats.add(key(seat)));
    for (String head : heads) {
      put(named, key(head) + GOVERNMENT, entry);
      put(named, "government of " + key(head), entry);
      put(named, "government of the " + key(head), entry);
    }
  }

  private void body(String state, List<String> names) {
    Identity body = entry(names);
    for (String name : names) {
      put(bodies, new Body(state, key(name)), body);
      bodyKeys.add(key(name));
    }
  }

  private Identity entry(List<String> names) {
    String name = names.getFirst();
    List<String> clear =
        names.stream().filter(alias -> alias.charAt(0) != AMBIGUOUS).distinct().toList();
    Identity entry = new Identity(key(name), name, clear.subList(1, clear.size()), List.of());
    entries.add(entry);
    clear.forEach(alias -> put(named, key(alias), entry));
    return entry;
  }

  /** Puts a name; no name may belong to two. */
  private static <K, V> void put(Map<K, V> index, K key, V value) {
    V other = index.putIfAbsent(key, value);
    if (other != null && !other.equals(value)) {
      throw new IllegalStateException(
          "world directory: \"" + key + "\" belongs to " + other + " and to " + value);
    }
  }

  private static String key(String name) {
    return NameKey.of(name, Speaker.Type.ORGANISATION);
  }

  /** The id of the state whose name or adjective has this key. */
  Optional<String> state(String key) {
    return Optional.ofNullable(states.get(key)).map(State::id);
  }

  /** Whether the name is that of a town, which stands for the government that sits there. */
  boolean isSeat(String key) {
    return seats.contains(key);
  }

  /** Whose name has this key. */
  Optional<Identity> find(String key) {
    Identity known = named.get(key);
    return known != null
        ? Optional.of(known)
        : firm(key).or(() -> ofState(key)).or(() -> officeOf(key));
  }

  /** The body of a state whose name has this key, among states that have a body of that name. */
  Optional<Identity> find(String key, String state) {
    return Optional.ofNullable(bodies.get(new Body(state, key)));
  }

  /** Whether some state has a body whose name has this key. */
  boolean isOfStates(String key) {
    return bodyKeys.contains(key);
  }

  /** A firm's name without the legal form. */
  private Optional<Identity> firm(String key) {
    String rest = key;
    for (int blank = rest.lastIndexOf(' '); blank > 0; blank = rest.lastIndexOf(' ')) {
      if (!forms.contains(rest.substring(blank + 1))) {
        return Optional.empty();
      }
      rest = rest.substring(0, blank);
      Identity firm = firms.get(rest);
      if (firm != null) {
        return Optional.of(firm);
      }
    }
    return Optional.empty();
  }

  /** "U.S. Treasury", "China's foreign ministry": a body or an office after its state. */
  private Optional<Identity> ofState(String key) {
    for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
      State state = possessor(key.substring(0, blank));
      if (state != null) {
        String rest = key.substring(blank + 1);
        Optional<Identity> found = find(rest, state.id()).or(() -> office(state, rest));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "Foreign ministry of China". */
  private Optional<Identity> officeOf(String key) {
    for (int of = key.indexOf(" of "); of > 0; of = key.indexOf(" of ", of + 1)) {
      String after = key.substring(of + " of ".length());
      State state = states.get(after.startsWith("the ") ? after.substring(4) : after);
      if (state != null) {
        return office(state, key.substring(0, of));
      }
    }
    return Optional.empty();
  }

  private @Nullable State possessor(String key) {
    State state = states.get(key);
    boolean isPossessive = state == null && key.endsWith("s");
    return isPossessive ? states.get(key.substring(0, key.length() - 1)) : state;
  }

  private Optional<Identity> office(State state, String key) {
    return Optional.ofNullable(offices.get(key))
        .map(office -> state.adjective() + " " + office)
        .map(name -> new Identity(key(name), name, List.of(), List.of()));
  }
}
