package dev.quotidian.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The library as it is where the model's file was taken out of the jar. */
final class WithoutModelTest {
  private static final String BODY =
      "“We will not wait,” Energy Minister Lena Okafor said on Wednesday. The port will open in"
          + " May, she added.";

  /** The library's own classes, loaded anew, with all resources but the model. */
  private static final class NoModel extends URLClassLoader {
    NoModel(URL classes) {
      super(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
    }

    @Override
    public @Nullable URL findResource(String name) {
      return name.endsWith("attribution.model") ? null : super.findResource(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      return name.endsWith("attribution.model") ? null : super.getResourceAsStream(name);
    }
  }

  @Test
  void rulesOnlyFindsWhatItFindsWithTheModelThere() throws Exception {
    String with = Annotators.rulesOnly().annotate(article()).quotations().toString();
    assertFalse(with.equals("[]"));
    assertEquals(with, withoutModel("rulesOnly"));
  }

  @Test
  void standardFallsBackToTheRules() throws Exception {
    assertEquals(withoutModel("rulesOnly"), withoutModel("standard"));
  }

  private static Article article() {
    return Article.of("a", BODY, LocalDate.of(2025, 3, 20));
  }

  /** What an annotator of classes without the model finds, as text. */
  private static String withoutModel(String annotator)
      throws IOException, ReflectiveOperationException {
    URL classes = Annotators.class.getProtectionDomain().getCodeSource().getLocation();
    try (NoModel loader = new NoModel(classes)) {
      Class<?> annotators = loader.loadClass(Annotators.class.getName());
      assertNotSame(Annotators.class, annotators);
      Class<?> articles = loader.loadClass(Article.class.getName());
      Object article =
          articles
              .getMethod("of", String.class, String.class, LocalDate.class)
              .invoke(null, "a", BODY, LocalDate.of(2025, 3, 20));
      Object found =
          loader
              .loadClass(Annotator.class.getName())
              .getMethod("annotate", articles)
              .invoke(annotators.getMethod(annotator).invoke(null), article);
      return String.valueOf(
          loader.loadClass(Annotations.class.getName()).getMethod("quotations").invoke(found));
    } catch (InvocationTargetException e) {
      throw new AssertionError(annotator + " fails without the model", e.getCause());
    }
  }
}
