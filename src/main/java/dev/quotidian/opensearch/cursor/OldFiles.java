package dev.quotidian.opensearch.cursor;

import dev.quotidian.opensearch.client.ServerAnswer;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.request.PointInTime;
import dev.quotidian.opensearch.store.ClusterIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a cluster keeps for states of an index alone. Safe for use by many threads. */
record OldFiles(ClusterIndex index) {

  /**
   * How many states may stay.
   *
   * @param states the first of them are the last to go
   * @param maxBytes of files that none but they need
   */
  int kept(List<PointInTime> states, long maxBytes) {
    Set<String> counted =
        new HashSet<>(
            segments(ServerRequest.get("/_cat/segments/" + index.name()), OldFiles::hasDocuments)
                .keySet());
    long bytes = 0;
    for (int kept = 0; kept < states.size(); kept++) {
      Map<String, Object> asked = Map.of("pit_id", List.of(states.get(kept).id()));
      for (Map.Entry<String, Long> segment :
          segments(ServerRequest.get("/_cat/pit_segments", asked), all -> true).entrySet()) {
        bytes += counted.add(segment.getKey()) ? segment.getValue() : 0;
      }
      if (bytes > maxBytes) {
        return kept;
      }
    }
    return states.size();
  }

  /** A segment of which all was deleted stays for a while, though no search needs it. */
  private static boolean hasDocuments(Map<?, ?> segment) {
    return !"0".equals(segment.get("docs.count"));
  }

  /**
   * The sizes of segments, by where they are.
   *
   * @param isNeeded says which are told
   */
  private Map<String, Long> segments(ServerRequest request, Predicate<Map<?, ?>> isNeeded) {
    Map<String, Long> sizes = new HashMap<>();
    Map<String, String> columns =
        Map.of("format", "json", "bytes", "b", "h", "ip,id,shard,prirep,segment,size,docs.count");
    Object lines = index.connection().ask(request.with(columns)).get(ServerAnswer.LIST);
    for (Object line : lines instanceof List<?> list ? list : List.of()) {
      if (line instanceof Map<?, ?> segment && isNeeded.test(segment)) {
        String place =
            Stream.of("ip", "id", "shard", "prirep", "segment")
                .map(column -> String.valueOf(segment.get(column)))
                .collect(Collectors.joining(" "));
        sizes.put(place, Long.parseLong(String.valueOf(segment.get("size"))));
      }
    }
    return sizes;
  }
}
