package dev.quotidian.annotate.quotation.model;

import java.util.BitSet;

/**
 * The window of one cue, whose head is the anchor: the sequence that the CRF labels. It has the
 * elements of the anchor's unit within reach, and the quotations that stand alone in the units
 * before and after it. Made once, filled for each anchor; for one thread.
 */
public final class CueWindow {
  private static final int LEFT = 70;
  private static final int RIGHT = 80;
  private static final int ALONE_BEFORE = 2;
  private static final int ALONE_AFTER = 4;

  /** The most elements of any scene. */
  public static final int CAPACITY = LEFT + RIGHT + ALONE_BEFORE + ALONE_AFTER;

  /** Where an element stands: in the unit of the anchor, or how it stands beside it. */
  static final int INSIDE = 0;

  private static final int BEFORE = 1;
  private static final int BEFORE_PARAGRAPH = 2;
  private static final int AFTER = 3;
  private static final int AFTER_PARAGRAPH = 4;

  final ElementSequence elements;

  /** The most elements of a scene of this text. */
  final int capacity;

  final int[] items;
  final byte[] places;
  public int size;

  /** The position of the anchor. */
  public int anchor;

  int unitFirst;
  int unitEnd;

  /** Takes any element for its anchor. */
  public CueWindow(ElementSequence elements) {
    this(elements, CAPACITY);
  }

  /** Takes one of these for its anchor. */
  CueWindow(ElementSequence elements, BitSet anchors) {
    this(elements, Math.min(CAPACITY, longestUnit(elements, anchors) + ALONE_BEFORE + ALONE_AFTER));
  }

  private CueWindow(ElementSequence elements, int capacity) {
    this.elements = elements;
    this.capacity = capacity;
    this.items = new int[capacity];
    this.places = new byte[capacity];
  }

  /** The number of elements of the longest unit that has an anchor. */
  private static int longestUnit(ElementSequence elements, BitSet anchors) {
    int longest = 0;
    for (int e = anchors.nextSetBit(0); e >= 0; ) {
      int unit = elements.unit(e);
      longest = Math.max(longest, elements.units[unit + 1] - elements.units[unit]);
      e = anchors.nextSetBit(elements.units[unit + 1]);
    }
    return longest;
  }

  public void fill(int e) {
    int unit = elements.unit(e);
    unitFirst = elements.units[unit];
    unitEnd = elements.units[unit + 1];
    size = 0;
    before(unit);
    for (int i = Math.max(unitFirst, e - LEFT); i < Math.min(unitEnd, e + RIGHT); i++) {
      if (i == e) {
        anchor = size;
      }
      add(i, INSIDE);
    }
    after(unit);
  }

  public int element(int position) {
    return items[position];
  }

  private void add(int e, int place) {
    items[size] = e;
    places[size++] = (byte) place;
  }

  private void before(int unit) {
    int from = unit;
    while (from > 0 && unit - from < ALONE_BEFORE && alone(from - 1) >= 0 && !breaks(from, unit)) {
      from--;
    }
    if (from == unit && unit > 0 && beginsParagraph(unit) && alone(unit - 1) >= 0) {
      from--;
    }
    for (int u = from; u < unit; u++) {
      add(alone(u), beginsParagraph(unit) ? BEFORE_PARAGRAPH : BEFORE);
    }
  }

  private boolean breaks(int unit, int last) {
    return beginsParagraph(unit) || beginsParagraph(last);
  }

  private void after(int unit) {
    int place = AFTER;
    for (int u = unit + 1; u < elements.units.length - 1 && u <= unit + ALONE_AFTER; u++) {
      if (beginsParagraph(u)) {
        if (place == AFTER_PARAGRAPH) {
          return;
        }
        place = AFTER_PARAGRAPH;
      }
      int quote = alone(u);
      if (quote < 0) {
        return;
      }
      add(quote, place);
    }
  }

  private boolean beginsParagraph(int unit) {
    return elements.text.beginsParagraph(elements.first(elements.units[unit]));
  }

  /** The only element of a unit, if that is a quotation; -1 if it is not. */
  private int alone(int unit) {
    int first = elements.units[unit];
    int end = elements.units[unit + 1];
    if (end - first > 3) {
      return -1;
    }
    int quote = -1;
    for (int e = first; e < end; e++) {
      if (elements.isQuote(e)) {
        quote = quote < 0 ? e : quote;
      } else if (elements.text.isWordOrNumber(elements.first(e))) {
        return -1;
      }
    }
    return quote;
  }
}
