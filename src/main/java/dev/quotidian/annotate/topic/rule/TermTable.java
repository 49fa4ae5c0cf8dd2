package dev.quotidian.annotate.topic.rule;

/** A hash table with open addressing, from 64-bit keys to ints above 0; 0 stands for none. */
final class TermTable {
  private static final long JOINT = 0x9e3779b97f4a7c15L;

  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  /** The key of a term that goes on with a word. */
  static long join(long term, long word) {
    return (term ^ (term >>> 31)) * JOINT + word;
  }

  int get(long key) {
    return values[slot(key)];
  }

  void put(long key, int value) {
    int slot = slot(key);
    if (values[slot] == 0) {
      size++;
    }
    keys[slot] = key;
    values[slot] = value;
    if (size * 3 > keys.length) {
      grow();
    }
  }

  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
