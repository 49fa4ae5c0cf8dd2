package dev.quotidian.benchmarks.system;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * SQLite's FTS5, tuned: external content, write-ahead log, memory-mapped pages, prepared
 * statements, rows in the order of publication so that the newest are the last, a column for each
 * thing to group by. The file {@code sqlite.sql} next to this class holds the tables and queries.
 * Porter's stemmer and its BM25 are not ours, so that hits are counted, not compared by score.
 */
final class SqliteSystem implements SearchSystem.Indexing {
  private static final int MONTHS = 12;

  private final Map<String, String> statements = SqlFile.sections("sqlite.sql");
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private Connection connection;

  @Override
  public void build(Iterable<AnnotatedArticle> articles, Path folder) throws IOException {
    try (Connection into = connect(folder)) {
      run(into, "pragmas");
      run(into, "tables");
      into.setAutoCommit(false);
      insert(into, articles);
      into.commit();
      into.setAutoCommit(true);
      run(into, "finish");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("news.sqlite"));
  }

  private void run(Connection into, String section) throws SQLException {
    try (Statement statement = into.createStatement()) {
      for (String one : statements.get(section).split(";")) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
  }

  private void insert(Connection into, Iterable<AnnotatedArticle> articles) throws SQLException {
    List<AnnotatedArticle> byDay =
        StreamSupport.stream(articles.spliterator(), false)
            .sorted(Comparator.comparing(one -> one.article().published().day()))
            .toList();
    try (PreparedStatement article = into.prepareStatement(statements.get("insert-article"));
        PreparedStatement quotation = into.prepareStatement(statements.get("insert-quotation"))) {
      int number = 0;
      for (AnnotatedArticle one : byDay) {
        number++;
        set(article, number, one.article());
        article.executeUpdate();
        for (Quotation said : one.annotations().quotations()) {
          set(quotation, number, one.article(), said);
          quotation.executeUpdate();
        }
      }
    }
  }

  private static void set(PreparedStatement row, int number, Article article) throws SQLException {
    set(
        row,
        List.of(
            number,
            article.id(),
            article.title().orElse(""),
            article.body(),
            article.publisher().orElse(""),
            String.join(";", article.topics()),
            article.published().day().toEpochDay(),
            month(article)));
  }

  private static void set(PreparedStatement row, int number, Article article, Quotation said)
      throws SQLException {
    var days = said.said().orElseThrow().range();
    var speaker = said.speaker().orElseThrow();
    set(
        row,
        List.of(
            number,
            said.contentIn(article.body()),
            speaker.name(),
            speaker.role().orElse(""),
            speaker.affiliation().orElse(""),
            days.first().toEpochDay(),
            days.last().toEpochDay(),
            article.published().day().toEpochDay(),
            month(article)));
  }

  private static void set(PreparedStatement row, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      row.setObject(i + 1, values.get(i));
    }
  }

  private static int month(Article article) {
    return article.published().day().getYear() * MONTHS + article.published().day().getMonthValue();
  }

  @Override
  public void open(Path folder) throws IOException {
    try {
      connection = connect(folder);
      run(connection, "pragmas");
      for (Map.Entry<String, String> section : statements.entrySet()) {
        if (section.getValue().startsWith("SELECT")) {
          prepared.put(section.getKey(), connection.prepareStatement(section.getValue()));
        }
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public boolean scoresAlike() {
    return false;
  }

  @Override
  public Answer answer(Task task) throws IOException {
    try {
      return answer(asked(task.category().name(), task));
    } catch (SQLException e) {
      throw new IOException(task.toString(), e);
    }
  }

  /** Reads every column of every row, as one does who shows them; the first is the figure. */
  private static Answer answer(PreparedStatement asked) throws SQLException {
    List<Double> values = new ArrayList<>();
    try (ResultSet rows = asked.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        values.add(rows.getDouble(1));
        for (int column = 2; column <= columns; column++) {
          if (rows.getObject(column) == null) {
            throw new SQLException("Nothing in column " + column);
          }
        }
      }
    }
    return new Answer(
        values.size(), false, values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Override
  public long count(Task task) throws IOException {
    String section =
        switch (task.category()) {
          case SPEAKER -> "count-speaker";
          case SAID -> "count-said";
          case ARTICLE_QUOTING -> "count-quoting";
          default -> task.category().isOfArticles() ? "count-articles" : "count";
        };
    try (ResultSet rows = asked(section, task).executeQuery()) {
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IOException(task.toString(), e);
    }
  }

  private PreparedStatement asked(String section, Task task) throws SQLException {
    PreparedStatement statement = prepared.get(section);
    statement.setString(
        1, task.category() == Task.Category.SPEAKER ? task.query() : expression(task));
    if (task.category() == Task.Category.SAID) {
      YearMonth month = YearMonth.parse(task.left());
      statement.setLong(2, month.atEndOfMonth().toEpochDay());
      statement.setLong(3, month.atDay(1).toEpochDay());
    }
    return statement;
  }

  private static String expression(Task task) {
    return switch (task.category()) {
      case OR -> "content : (" + joined(task.query(), " OR ") + ")";
      case PHRASE -> "content : \"" + task.query() + "\"";
      case SPEAKER_TERM, ARTICLE_QUOTING ->
          "content : " + task.right() + " AND speaker : " + task.left();
      case SAID -> "content : " + task.right();
      default ->
          task.category().isOfArticles()
              ? joined(task.query(), " ")
              : "content : (" + joined(task.query(), " AND ") + ")";
    };
  }

  private static String joined(String words, String by) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).collect(Collectors.joining(by));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
