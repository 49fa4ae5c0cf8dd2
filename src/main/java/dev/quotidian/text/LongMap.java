package dev.quotidian.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map from numbers, such as the hashes of words; makes no objects of them. For one thread, or for
 * many once it is no longer changed.
 */
public final class LongMap<V> {
  private final LongTable keys;
  private final List<V> values = new ArrayList<>();

  /** Takes about {@code expected} keys before it grows. */
  public LongMap(int expected) {
    this.keys = new LongTable(expected);
  }

  /** The value of a key, or null. */
  public @Nullable V get(long key) {
    int number = keys.find(key);
    return number < 0 ? null : values.get(number);
  }

  /** Puts a value in the place of any that the key has. */
  public void put(long key, V value) {
    int number = keys.add(key);
    if (number == values.size()) {
      values.add(value);
    } else {
      values.set(number, value);
    }
  }

  /** Puts a value where the key has none; returns the one that it had, or null. */
  public @Nullable V putIfAbsent(long key, V value) {
    V had = get(key);
    if (had == null) {
      put(key, value);
    }
    return had;
  }
}
