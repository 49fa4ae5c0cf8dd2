package dev.quotidian;

import dev.quotidian.archive.cluster.BulkSettings;
import dev.quotidian.archive.cluster.ClusterLogin;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Position;
import dev.quotidian.article.Published;
import dev.quotidian.article.Span;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.language.TextAnalyses;
import dev.quotidian.query.language.TextAnalysis;
import dev.quotidian.query.suggest.SuggestRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.jspecify.annotations.Nullable;

/** A value of any type that the API takes. */
final class NullSamples {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  private static final TextAnalysis ANALYSIS =
      Quotidian.analysis("words", 1, new StandardAnalyzer());

  /** Lists of these must not be empty. */
  private static final Set<Type> WITH_ELEMENTS = Set.of(Span.class, FacetField.class, URI.class);

  private static final Map<Class<?>, Object> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, "word"),
          Map.entry(CharSequence.class, "word"),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(double.class, 0.5),
          Map.entry(float.class, 0.5f),
          Map.entry(boolean.class, true),
          Map.entry(Path.class, Path.of("target", "none")),
          Map.entry(LocalDate.class, DAY),
          Map.entry(Instant.class, DAY.atStartOfDay(ZoneOffset.UTC).toInstant()),
          Map.entry(InstantSource.class, InstantSource.system()),
          Map.entry(ZoneId.class, ZoneOffset.UTC),
          Map.entry(Duration.class, Duration.ofDays(1)),
          Map.entry(InputStream.class, InputStream.nullInputStream()),
          Map.entry(Reader.class, new StringReader("")),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(OptionalInt.class, OptionalInt.empty()),
          Map.entry(List.class, List.of()),
          Map.entry(Collection.class, List.of()),
          Map.entry(Iterable.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Object.class, "word"),
          Map.entry(Span.class, new Span(0, 1)),
          Map.entry(Position.class, new Position(Optional.of("minister"), Optional.empty())),
          Map.entry(DateRange.class, DateRange.of(DAY)),
          Map.entry(Published.class, Published.on(DAY)),
          Map.entry(Article.class, Article.of("id", "News.", DAY)),
          Map.entry(ArticleCriterion.class, ArticleCriterion.matchAll()),
          Map.entry(QuotationCriterion.class, QuotationCriterion.matchAll()),
          Map.entry(CommonCriterion.class, new CommonCriterion.MatchAll()),
          Map.entry(CommonCriterion.Text.class, new CommonCriterion.Word("word")),
          Map.entry(WordForm.class, WordForm.Fuzzy.of("word")),
          Map.entry(SearchTarget.class, new SearchTarget.Articles(ArticleCriterion.matchAll())),
          Map.entry(Ranking.class, Ranking.DEFAULT),
          Map.entry(Ranking.FieldBoosts.class, Ranking.DEFAULT.fieldBoosts()),
          Map.entry(Ranking.Reranking.class, Ranking.DEFAULT.reranking()),
          Map.entry(Ranking.Feedback.class, Ranking.DEFAULT.feedback()),
          Map.entry(SortOrder.class, SortOrder.NEWEST),
          Map.entry(Grouping.class, Grouping.bySpeaker()),
          Map.entry(GroupKey.class, GroupKey.SPEAKER),
          Map.entry(SuggestRequest.class, SuggestRequest.of("word")),
          Map.entry(FacetField.class, FacetField.TOPIC),
          Map.entry(DateAxis.class, DateAxis.SAID),
          Map.entry(URI.class, URI.create("http://localhost:9200")),
          Map.entry(ClusterLogin.class, ClusterLogin.none()),
          Map.entry(BulkSettings.class, BulkSettings.standard()),
          Map.entry(SSLContext.class, tls()),
          Map.entry(Analyzer.class, new StandardAnalyzer()),
          Map.entry(TextAnalysis.class, ANALYSIS),
          Map.entry(TextAnalyses.class, TextAnalyses.NONE.with("de", ANALYSIS)),
          Map.entry(
              FacetRequest.class,
              FacetRequest.ofArticles(ArticleCriterion.matchAll(), FacetField.TOPIC)));

  private static SSLContext tls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Object of(Type type) {
    Class<?> raw =
        type instanceof ParameterizedType generic
            ? (Class<?>) generic.getRawType()
            : type instanceof Class<?> plain ? plain : Object.class;
    if (type instanceof ParameterizedType list
        && raw == List.class
        && WITH_ELEMENTS.contains(list.getActualTypeArguments()[0])) {
      return List.of(of(list.getActualTypeArguments()[0]));
    }
    Object known = KNOWN.get(raw);
    return known == null ? made(raw) : known;
  }

  private Object made(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isArray()) {
      return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
    try {
      for (String factory : List.of("standard", "lenient", "iptcMediaTopics", "none")) {
        Optional<Method> made =
            Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(factory))
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .findFirst();
        if (made.isPresent()) {
          return made.get().invoke(null);
        }
      }
      return type.isRecord() ? record(type) : type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No sample of " + type + ": add one to KNOWN", e);
    }
  }

  private Object record(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(c -> of(c.getGenericType())).toArray();
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  /** Calls a constructor, a static method, or a method of a sample. */
  @Nullable Object call(Executable maker, @Nullable Object[] arguments)
      throws ReflectiveOperationException, IOException {
    if (maker instanceof Constructor<?> constructor) {
      return constructor.newInstance(arguments);
    }
    Method method = (Method) maker;
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    return method.invoke(isStatic ? null : of(method.getDeclaringClass()), arguments);
  }
}
