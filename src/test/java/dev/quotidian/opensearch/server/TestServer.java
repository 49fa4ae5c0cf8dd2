package dev.quotidian.opensearch.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One OpenSearch node for all tests of this JVM that extend themselves with this, started for the
 * first of them; a test takes it as a parameter of type {@link TestServer.Running}.
 *
 * <p>Where the server cannot be had or memory is short, the tests are skipped with a message. The
 * system property {@code quotidian.opensearch} says otherwise: {@code required} makes them fail
 * instead, {@code off} skips them always.
 */
public final class TestServer implements ExecutionCondition, ParameterResolver {
  private static final String PROPERTY = "quotidian.opensearch";
  private static final long MIN_MEGABYTES = 1_500;
  private static final Namespace SHARED = Namespace.create(TestServer.class);

  /** A node that answers. */
  public static final class Running implements AutoCloseable {
    private static final AtomicInteger INDICES = new AtomicInteger();

    private final ForkedCluster cluster;

    private Running(ForkedCluster cluster) {
      this.cluster = cluster;
    }

    /** Where it answers, without TLS and login. */
    public List<URI> hosts() {
      try {
        return cluster.hosts();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A name that no other test has for its index. */
    public String newIndexName() {
      return "test-" + INDICES.incrementAndGet();
    }

    @Override
    public void close() throws IOException {
      cluster.close();
    }
  }

  /** The node, or why there is none. */
  private record Attempt(Optional<Running> server, String failure) implements AutoCloseable {
    static Attempt start() {
      if (FreeMemory.megabytes() < MIN_MEGABYTES) {
        return new Attempt(
            Optional.empty(),
            FreeMemory.megabytes() + " MB of memory are free, of " + MIN_MEGABYTES + " it takes");
      }
      try {
        return new Attempt(Optional.of(new Running(ForkedCluster.start(1))), "");
      } catch (IOException e) {
        return new Attempt(Optional.empty(), String.valueOf(e.getMessage()));
      }
    }

    @Override
    public void close() throws IOException {
      if (server.isPresent()) {
        server.get().close();
      }
    }
  }

  private static Attempt attempt(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SHARED)
        .computeIfAbsent(Attempt.class, key -> Attempt.start(), Attempt.class);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    String wish = System.getProperty(PROPERTY, "");
    if (wish.equals("off")) {
      return ConditionEvaluationResult.disabled("-D" + PROPERTY + "=off");
    }
    Attempt attempt = attempt(context);
    if (attempt.server.isPresent()) {
      return ConditionEvaluationResult.enabled("an OpenSearch node runs");
    }
    String message = "No OpenSearch node for tests: " + attempt.failure;
    if (wish.equals("required")) {
      throw new IllegalStateException(message);
    }
    System.err.println(message + "; tests of " + context.getDisplayName() + " are skipped");
    return ConditionEvaluationResult.disabled(message);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return attempt(context).server.orElseThrow();
  }
}
