package dev.quotidian.ingest;

/**
 * Tells ids seen before, in 8 to 16 bytes an id: only a 64-bit hash is kept, so that two ids out of
 * a million are taken for one with a probability of one in forty million.
 */
final class SeenIds {
  private long[] slots = new long[1 << 10];
  private int size;

  /** Adds; false if it was there. */
  boolean add(String id) {
    long hash = hash(id);
    int slot = find(slots, hash);
    if (slots[slot] == hash) {
      return false;
    }
    slots[slot] = hash;
    if (++size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long hash : slots) {
      if (hash != 0) {
        larger[find(larger, hash)] = hash;
      }
    }
    slots = larger;
  }

  private static int find(long[] slots, long hash) {
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** FNV-1a over the characters, then mixed; never 0, which marks a free slot. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
