package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;

/**
 * The lengths of several fields as of one, encoded as Lucene's norms: the weighed sum of the
 * fields' own. For one forward pass of one thread.
 */
final class CombinedLengths {
  private static final float[] LENGTHS = new float[256];

  static {
    for (int norm = 0; norm < LENGTHS.length; norm++) {
      LENGTHS[norm] = SmallFloat.byte4ToInt((byte) norm);
    }
  }

  private final List<WeighedNorms> fields;

  private record WeighedNorms(NumericDocValues norms, float weight) {}

  private CombinedLengths(List<WeighedNorms> fields) {
    this.fields = fields;
  }

  static CombinedLengths of(LeafReader segment, Map<String, Float> weights) throws IOException {
    List<WeighedNorms> fields = new ArrayList<>();
    for (Map.Entry<String, Float> field : weights.entrySet()) {
      NumericDocValues norms = segment.getNormValues(field.getKey());
      if (norms != null) {
        fields.add(new WeighedNorms(norms, field.getValue()));
      }
    }
    return new CombinedLengths(fields);
  }

  /** The encoded length; 1 where the document has none. Documents must come in ascending order. */
  long norm(int document) throws IOException {
    float length = 0;
    boolean isKnown = false;
    for (WeighedNorms field : fields) {
      if (field.norms().advanceExact(document)) {
        length += field.weight() * LENGTHS[Byte.toUnsignedInt((byte) field.norms().longValue())];
        isKnown = true;
      }
    }
    return isKnown ? SmallFloat.intToByte4(Math.round(length)) : 1;
  }
}
