package dev.quotidian.benchmarks.corpus;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Speaker;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Any number of articles with their annotations, always the same ones for the same texts, count and
 * seed: about eight quotations each, speakers and topics by Zipf's law, days of ten years. The
 * quotations are known because they are put in, so the corpus does not change with the annotators.
 */
public final class GeneratedCorpus implements Iterable<AnnotatedArticle> {
  /** The default number of articles. */
  public static final int STANDARD = 10_000;

  /** The default seed. */
  public static final long SEED = 1;

  static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  static final int DAYS = 3652;

  private final SentencePool sentences = SentencePool.load();
  private final List<Speaker> speakers = InventedNames.speakers();
  private final List<String> topics = InventedNames.topics();
  private final ZipfSampler whichSpeaker = new ZipfSampler(speakers.size());
  private final ZipfSampler whichTopic = new ZipfSampler(topics.size());
  private final int count;
  private final long seed;

  /** So many articles of this seed. */
  public GeneratedCorpus(int count, long seed) {
    this.count = count;
    this.seed = seed;
  }

  /** Where the sentences come from. */
  public String source() {
    return sentences.source();
  }

  /** The number of articles. */
  public int count() {
    return count;
  }

  @Override
  public Iterator<AnnotatedArticle> iterator() {
    return IntStream.range(0, count).mapToObj(this::article).iterator();
  }

  /** An article does not depend on how many there are. */
  private AnnotatedArticle article(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    ArticleGenerator maker = new ArticleGenerator(sentences.sentences(), random);
    Speaker main = speakers.get(whichSpeaker.next(random));
    int quotations = 5 + random.nextInt(7);
    for (int q = 0; q < quotations; q++) {
      maker.narrate(1 + random.nextInt(3));
      boolean other = random.nextInt(3) == 0;
      maker.quote(other ? speakers.get(whichSpeaker.next(random)) : main);
    }
    String topic = topics.get(whichTopic.next(random));
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    return maker.article("generated-" + number, day, topic, "Publisher " + random.nextInt(20));
  }

  /** A SHA-256 over all articles and quotations: two corpora with the same one are the same. */
  public String hash() {
    CorpusHash hash = new CorpusHash();
    forEach(hash::add);
    return hash.hex();
  }

  /** What a report says of it. */
  public Map<String, Object> json(String hash) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("texts", source());
    json.put("articles", count);
    json.put("corpus_sha256", hash);
    return json;
  }
}
