package dev.quotidian.lucene.group;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Numbers the groups of the documents of one snapshot: what has a value in common is in one group.
 * A group keeps its number. For one thread.
 */
public interface DocumentGroups {

  /** The groups of the documents of a segment. */
  Leaf leaf(LeafReaderContext leaf) throws IOException;

  /** Tells the groups of one document after the other, in ascending order, none twice. */
  interface Leaf {
    /** Hands over each group that a document of the segment is in, by ascending number. */
    void visit(int document, Visitor visitor) throws IOException;
  }

  /** Takes the groups of a document. */
  interface Visitor {
    /**
     * The document is in a group, for one of its values. It may have several that belong to one
     * group; these follow each other.
     *
     * @param group the group's number, 0 or more
     * @param value the number of the value
     */
    void visit(int group, int value) throws IOException;
  }
}
