package dev.quotidian.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleReaderTest {
  private static final String LINE =
      "{\"id\":\"a\",\"published\":\"2025-03-19\",\"text\":\"“No,” she said.\"}";

  @TempDir Path folder;

  @Test
  void readsEveryDocumentedKeyAndKeepsTheOthers() throws IOException {
    Article article =
        onlyArticle(
            """
            {"id": 17, "title": " Ports reopen ", "body": "Text.\\n\\nMore.", "date": "2025-03-19T08:15:00+01:00", \
            "authors": ["Ana Ruiz", "Li Wei"], "publisher": "Harbour Times", "url": "https://example.org/17", \
            "topics": "shipping", "language": "en", "wordcount": 2, "paid": false, "x": null, \
            "geo": {"lat": 1.5, "tags": ["a", null, 3]}}
            """);
    assertEquals("17", article.id());
    assertEquals("Text.\n\nMore.", article.body());
    assertEquals("2025-03-19T08:15+01:00", article.published().toString());
    assertEquals(Optional.of("Ports reopen"), article.title());
    assertEquals(List.of("Ana Ruiz", "Li Wei"), article.authors());
    assertEquals(Optional.of("Harbour Times"), article.publisher());
    assertEquals(Optional.of("https://example.org/17"), article.url());
    assertEquals(List.of("shipping"), article.topics());
    assertEquals(Optional.of("en"), article.language());
    assertEquals(
        Map.of("wordcount", 2, "paid", false, "geo", Map.of("lat", 1.5, "tags", List.of("a", 3))),
        article.fields());
  }

  @Test
  void theFirstOfTwoNamesForAPartCountsAndTheOtherIsKept() throws IOException {
    Article article =
        onlyArticle(
            "{\"id\":\"a\",\"day\":\"1999-01-01\",\"published\":\"2025-03-19\",\"text\":\"x\"}");
    assertEquals(LocalDate.of(2025, 3, 19), article.published().day());
    assertEquals(Map.of("day", "1999-01-01"), article.fields());
  }

  @Test
  void anOptionalPartOfAnotherShapeIsKeptAmongTheFields() throws IOException {
    Article article =
        onlyArticle(
            "{\"id\":\"a\",\"published\":\"2025-03-19\",\"text\":\"x\",\"authors\":[{\"name\":\"Ana\"}],\"title\":7}");
    assertEquals(List.of(), article.authors());
    assertEquals(Map.of("title", 7, "authors", List.of(Map.of("name", "Ana"))), article.fields());
  }

  @Test
  void optionsFillInWhatAnArticleDoesNotGive() throws IOException {
    Path file =
        write("a.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n" + LINE.replace("\"a\"", "\"b\""));
    ReadOptions options =
        ReadOptions.standard().withDay(LocalDate.of(2001, 2, 3)).withPublisher("Harbour Times");
    List<Read> reads = read(options, file);
    assertEquals("2001-02-03", article(reads.get(0)).published().toString());
    assertEquals("2025-03-19", article(reads.get(1)).published().toString());
    assertEquals(Optional.of("Harbour Times"), article(reads.get(1)).publisher());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"published":"2025-03-19","text":"x"}              | no id: every line needs an "id" of its own
          {"id":" ","published":"2025-03-19","text":"x"}     | no id: every line needs an "id" of its own
          {"id":["a"],"published":"2025-03-19","text":"x"}   | "id" is not a text but a list
          {"id":"a","published":"2025-03-19"}                | no text: "text" (or "body") is missing
          {"id":"a","published":"2025-03-19","text":5}       | "text" is not a text but the number 5
          {"id":"a","text":"x"}                              | no publication date: give it as "published", or give a day for all articles without one
          {"id":"a","published":1742371200,"text":"x"}       | "published" is not a text but the number 1742371200
          {"id":"a"} {"id":"b"}                              | more follows the JSON object: one object a line is expected
          [{"id":"a"}]                                       | a JSON array: one object a line is expected (jq -c '.[]' makes that of an array)
          "a"                                                | not a JSON object: one object a line is expected
          """)
  void refusesWithTheReason(String line, String reason) throws IOException {
    List<Read> reads =
        read(ReadOptions.standard(), write("bad.jsonl", LINE + "\n\n" + line + "\n" + LINE));
    assertEquals(3, reads.size());
    assertEquals(folder.resolve("bad.jsonl") + ":3: " + reason, reads.get(1).toString());
    assertEquals("a", article(reads.get(2)).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"a","text":"x"     | not JSON: Unexpected end-of-input
          {"id":"a",text:"x"}      | not JSON: Unexpected character ('t' (code 116))
          {"id":"a","text":"\tx"}  | not JSON: Illegal unquoted character
          {"id":"a","text":"\\q"}  | not JSON: Unrecognized character escape 'q'
          nonsense                 | not JSON: Unrecognized token 'nonsense'
          """)
  void refusesWhatIsNotJson(String line, String reason) throws IOException {
    String refused = read(ReadOptions.standard(), write("bad.jsonl", line)).get(0).toString();
    assertTrue(refused.startsWith(folder.resolve("bad.jsonl") + ":1: " + reason), refused);
    assertTrue(refused.contains(", at column "), refused);
  }

  @Test
  void refusesNestingWithoutEnd() throws IOException {
    String line = "{\"id\":" + "[".repeat(100_000);
    String refused = read(ReadOptions.standard(), write("deep.jsonl", line)).get(0).toString();
    assertTrue(refused.contains("not JSON: Document nesting depth"), refused);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreTakenOff() throws IOException {
    Path file =
        write("bom.jsonl", "\uFEFF" + LINE + "\r\n" + LINE.replace("\"a\"", "\"b\"") + "\r\n");
    List<Read> reads = read(ReadOptions.standard(), file);
    assertEquals(List.of("a", "b"), reads.stream().map(read -> article(read).id()).toList());
  }

  @Test
  void otherBytesAreRefusedWithTheirOffset() throws IOException {
    byte[] latin1 = (LINE + "\n{\"id\":\"é").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    latin1[LINE.indexOf('“')] = '\'';
    latin1[LINE.indexOf('”')] = '\'';
    Path file = Files.write(folder.resolve("latin.jsonl"), latin1);
    List<Read> reads = read(ReadOptions.standard(), file);
    assertEquals("'No,' she said.", article(reads.get(0)).body());
    assertEquals(
        file
            + ":2: not UTF-8: byte 0xE9 at byte offset "
            + (latin1.length - 1)
            + "; convert the file to UTF-8 (iconv -t UTF-8)",
        reads.get(1).toString());
  }

  @Test
  void utf16AndNulBytesAreRefused() throws IOException {
    Path utf16 =
        Files.write(
            folder.resolve("a.jsonl"),
            ("\uFEFF" + LINE).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    Path nul = write("b.jsonl", LINE + "\n{\0}");
    List<Read> reads = read(ReadOptions.standard(), utf16, nul);
    assertTrue(
        reads.get(0).toString().contains(":1: this looks like UTF-16"), reads.get(0).toString());
    int offset = (LINE + "\n{").getBytes(UTF_8).length;
    assertEquals(
        nul + ":2: a NUL byte at byte offset " + offset + ": this is not a text file",
        reads.get(2).toString());
  }

  @Test
  void readsGzipByItsFirstBytesWhateverTheName() throws IOException {
    Path file = Files.write(folder.resolve("plain.jsonl"), gzip(LINE + "\n"));
    assertEquals("a", article(read(ReadOptions.standard(), file).get(0)).id());
  }

  @Test
  void readsGzipOfSeveralMembersFromAPipe() {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(gzip(LINE + "\n"));
    both.writeBytes(gzip(LINE.replace("\"a\"", "\"b\"")));
    List<Read> reads =
        all(ArticleReader.of(new Dripping(both.toByteArray()), "-", ReadOptions.standard()));
    assertEquals(List.of("a", "b"), reads.stream().map(read -> article(read).id()).toList());
  }

  @Test
  void whatWasReadBeforeGzipBrokeOffIsKept() throws IOException {
    byte[] whole = gzip((LINE + "\n").repeat(2000));
    Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length - 20));
    Path next = write("next.jsonl", LINE);
    List<Read> reads = read(ReadOptions.standard(), cut, next);
    String refused = reads.get(reads.size() - 2).toString();
    assertTrue(
        refused.endsWith(
            "the gzip data ends too early: the file was cut off; what came before was read"),
        refused);
    assertEquals("a", article(reads.getLast()).id());
    assertTrue(reads.size() > 100, "articles before the cut: " + reads.size());
  }

  @Test
  void damagedGzipIsRefused() throws IOException {
    byte[] bytes = gzip(LINE);
    bytes[12] ^= 0x55;
    Path file = Files.write(folder.resolve("bad.jsonl.gz"), bytes);
    String refused = read(ReadOptions.standard(), file).get(0).toString();
    assertTrue(refused.contains("the gzip data "), refused);
  }

  @Test
  void emptyTextsAndMissingFilesAreRefused() throws IOException {
    Path emptyText = write("empty.txt", "\n");
    Path missing = folder.resolve("missing.jsonl");
    List<Read> reads = read(ReadOptions.standard(), emptyText, missing);
    assertEquals(
        List.of(emptyText + ": the file is empty", missing + ": no such file"),
        reads.stream().map(Object::toString).toList());
  }

  /** Such as the export of an empty archive. */
  @Test
  void emptyLinesOfJsonAreNoArticles() throws IOException {
    assertEquals(List.of(), read(ReadOptions.standard(), write("empty.jsonl", "")));
  }

  @Test
  void tooLongLinesAndFilesAreRefusedAndTheRestGoesOn() throws IOException {
    Path lines = write("a.jsonl", LINE + "\n" + "x".repeat(300_000) + "\n" + LINE);
    Path text = write("b.txt", "x".repeat(2000));
    List<Read> reads = read(ReadOptions.standard().withMaxArticleBytes(1000), lines, text);
    assertEquals(4, reads.size());
    assertEquals(
        lines
            + ":2: the line is longer than the maximum of 1000 bytes; divide it, or raise the maximum",
        reads.get(1).toString());
    assertEquals(
        text
            + ": the file is longer than the maximum of 1000 bytes; divide it, or raise the maximum",
        reads.get(3).toString());
  }

  @Test
  void repeatedIdsAreMarkedAndCounted() throws IOException {
    Path file = write("a.jsonl", LINE + "\n" + LINE + "\nbad\n");
    try (ArticleReader reader = ArticleReader.of(List.of(file, file), ReadOptions.standard())) {
      List<Boolean> repeated = new ArrayList<>();
      for (Read read : reader) {
        if (read instanceof Read.Ok ok) {
          repeated.add(ok.repeated());
        }
      }
      assertEquals(List.of(false, true, true, true), repeated);
      assertEquals(new ReadCounts(4, 3, 2), reader.counts());
      assertEquals(Files.size(file) * 2, reader.bytesRead());
      assertEquals(Files.size(file) * 2, reader.bytesTotal());
    }
  }

  @Test
  void articlesAreGivenAlone() throws IOException {
    Path file = write("a.jsonl", LINE + "\nbad\n" + LINE);
    List<Read.Refused> refused = new ArrayList<>();
    try (ArticleReader reader = ArticleReader.of(List.of(file), ReadOptions.standard())) {
      List<String> ids = new ArrayList<>();
      Iterable<Article> articles = reader.articles(refused::add);
      articles.forEach(article -> ids.add(article.id()));
      assertEquals(2, ids.size());
      assertEquals(new ReadCounts(2, 1, 1), reader.counts());
      assertThrows(IllegalStateException.class, articles::iterator);
    }
    assertEquals(List.of(2L), refused.stream().map(one -> one.place().line()).toList());
  }

  @Test
  void aRefusalSaysWhichOptionWouldHelp() throws IOException {
    Path file = write("a.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n" + "x".repeat(2000) + "\nbad\n");
    assertEquals(
        List.of(Read.Problem.NO_DATE, Read.Problem.TOO_LONG, Read.Problem.OTHER),
        read(ReadOptions.standard().withMaxArticleBytes(1000), file).stream()
            .map(read -> ((Read.Refused) read).problem())
            .toList());
  }

  @Test
  void strictStopsAtTheFirstRefusal() throws IOException {
    Path file = write("a.jsonl", LINE + "\nbad\n" + LINE);
    List<Read> reads = read(ReadOptions.standard().withStrict(true), file, file);
    assertEquals(2, reads.size());
    assertTrue(reads.get(1) instanceof Read.Refused);
  }

  @Test
  void aFolderIsReadInTheOrderOfNames() throws IOException {
    write("b/2.txt", "Date: 2025-03-19\n\nx");
    write("b/10.txt", "Date: 2025-03-19\n\nx");
    write("a.ndjson", LINE);
    write("c.JSONL", LINE);
    write("z.json", "{}");
    write(".hidden.jsonl", "bad");
    write("readme.md", "bad");
    Files.write(folder.resolve("b/3.txt.gz"), gzip("Date: 2025-03-19\n\nx"));
    List<String> files =
        read(ReadOptions.standard(), folder).stream()
            .map(r -> folder.relativize(Path.of(r.place().file())).toString())
            .toList();
    assertEquals(List.of("a.ndjson", "b/10.txt", "b/2.txt", "b/3.txt.gz", "c.JSONL"), files);
  }

  @Test
  void aFolderWithNothingToReadIsRefused() throws IOException {
    write("x/readme.md", "bad");
    assertEquals(
        List.of(folder + ": nothing to read in this folder: no .jsonl, .ndjson or .txt file"),
        read(ReadOptions.standard(), folder).stream().map(Object::toString).toList());
  }

  @Test
  void canBeIteratedOnce() {
    ArticleReader reader = ArticleReader.of(List.of(), ReadOptions.standard());
    assertEquals(false, reader.iterator().hasNext());
    assertThrows(IllegalStateException.class, reader::iterator);
  }

  /** 200 MB from a stream that is made as it is read, in the heap of the test run. */
  @Test
  void memoryStaysFlat() {
    byte[] line = (LINE.replace("she said", "she said ".repeat(2000)) + "\n").getBytes(UTF_8);
    long before = usedAfterCollection();
    long articles = 0;
    long grown = 0;
    try (ArticleReader reader =
        ArticleReader.of(new Repeated(line, 10_000), "-", ReadOptions.standard())) {
      for (Read read : reader) {
        article(read);
        if (++articles == 9_000) {
          grown = usedAfterCollection() - before;
        }
      }
    }
    assertEquals(10_000, articles);
    assertTrue(grown < 8_000_000, "grown by " + grown);
  }

  private static long usedAfterCollection() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private Article onlyArticle(String line) throws IOException {
    return article(read(ReadOptions.standard(), write("one.jsonl", line)).getFirst());
  }

  private static Article article(Read read) {
    return switch (read) {
      case Read.Ok ok -> ok.article();
      case Read.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  private static List<Read> read(ReadOptions options, Path... files) {
    return all(ArticleReader.of(List.of(files), options));
  }

  private static List<Read> all(ArticleReader reader) {
    try (reader) {
      List<Read> reads = new ArrayList<>();
      reader.forEach(reads::add);
      return reads;
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** A pipe whose writer is slow: never says that anything is there before it is asked for. */
  private static final class Dripping extends ByteArrayInputStream {
    Dripping(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int available() {
      return 0;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
      return super.read(bytes, offset, Math.min(length, 7));
    }
  }

  private static final class Repeated extends InputStream {
    private final byte[] line;
    private int times;
    private int at;

    Repeated(byte[] line, int times) {
      this.line = line;
      this.times = times;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (times == 0) {
        return -1;
      }
      int n = Math.min(length, line.length - at);
      System.arraycopy(line, at, bytes, offset, n);
      at = (at + n) % line.length;
      times -= at == 0 ? 1 : 0;
      return n;
    }
  }
}
