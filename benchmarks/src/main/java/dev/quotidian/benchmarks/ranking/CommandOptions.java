package dev.quotidian.benchmarks.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on a command line: {@code --name value}, flags, and the rest.
 *
 * @param values by name
 * @param rest what has no name
 */
record CommandOptions(Map<String, String> values, List<String> rest) {

  /**
   * Reads them.
   *
   * @param flags names without a value
   * @throws IllegalArgumentException if a value is missing
   */
  static CommandOptions read(String[] args, Set<String> flags) {
    Map<String, String> values = new HashMap<>();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        rest.add(args[i]);
      } else if (flags.contains(args[i])) {
        values.put(args[i], "");
      } else if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + " needs a value");
      } else {
        values.put(args[i], args[++i]);
      }
    }
    return new CommandOptions(values, rest);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  boolean has(String flag) {
    return values.containsKey(flag);
  }

  String required(String name) {
    return value(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }
}
