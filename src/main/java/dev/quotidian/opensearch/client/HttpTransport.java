package dev.quotidian.opensearch.client;

import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.archive.support.UninterruptibleThread;
import java.io.IOException;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;

/**
 * The client of OpenSearch, used for the bytes of requests and answers alone. It goes to the hosts
 * in turn and leaves out for a while those that fail; it asks the cluster for no others. Safe for
 * use by many threads.
 */
final class HttpTransport implements AutoCloseable {
  private static final String JSON = "application/json";
  private static final int CONNECTIONS = 64; // for each host

  /** Status, content type and text of an answer. */
  record RawAnswer(int status, String type, String body) {}

  private final ApacheHttpClient5Transport transport;
  private final OpenSearchGenericClient client;

  HttpTransport(ClusterSettings settings) {
    ApacheHttpClient5TransportBuilder builder =
        ApacheHttpClient5TransportBuilder.builder(
            settings.hosts().stream().map(HttpTransport::host).toArray(HttpHost[]::new));
    settings
        .login()
        .authorization()
        .ifPresent(
            value ->
                builder.setDefaultHeaders(
                    new Header[] {new BasicHeader("Authorization", value, true)}));
    this.transport =
        builder
            .setMapper(new NoMapper())
            .setHttpClientConfigCallback(http -> configured(http, settings))
            .build();
    this.client = new OpenSearchGenericClient(transport);
  }

  private static HttpHost host(URI host) {
    int port = host.getPort() >= 0 ? host.getPort() : host.getScheme().equals("https") ? 443 : 80;
    return new HttpHost(host.getScheme(), host.getHost(), port);
  }

  /** A redirection is not followed: it may lead to a host that must not see the login. */
  private static HttpAsyncClientBuilder configured(
      HttpAsyncClientBuilder http, ClusterSettings settings) {
    return http.setConnectionManager(connections(settings))
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(timeout(settings.requestTimeout())).build())
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching();
  }

  private static AsyncClientConnectionManager connections(ClusterSettings settings) {
    return PoolingAsyncClientConnectionManagerBuilder.create()
        .setMaxConnPerRoute(CONNECTIONS)
        .setMaxConnTotal(CONNECTIONS * settings.hosts().size())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(timeout(settings.connectTimeout()))
                .setSocketTimeout(timeout(settings.requestTimeout()))
                .build())
        .setTlsStrategy(
            ClientTlsStrategyBuilder.create()
                .setSslContext(settings.tls().orElseGet(HttpTransport::defaultTls))
                .buildAsync())
        .build();
  }

  private static SSLContext defaultTls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java has no TLS", e);
    }
  }

  private static Timeout timeout(Duration duration) {
    return Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
  }

  /**
   * Sends a request, and waits for the answer, whatever it is, even if interrupted. The client
   * takes no request of a thread that is: so it is told so afterwards.
   *
   * @throws IOException if there is no answer
   */
  RawAnswer send(ServerRequest request) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      return sent(request);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RawAnswer sent(ServerRequest request) throws IOException {
    try (Response response = UninterruptibleThread.await(client.executeAsync(of(request)))) {
      Optional<Body> body = response.getBody();
      return new RawAnswer(
          response.getStatus(),
          body.map(HttpTransport::type).orElse(""),
          body.map(Body::bodyAsString).orElse(""));
    } catch (IOException e) {
      return of(refusal(e).orElseThrow(() -> e));
    }
  }

  private static String type(Body body) {
    return String.valueOf(body.contentType());
  }

  private static Request of(ServerRequest request) {
    return Requests.create(
        request.method(),
        request.path(),
        List.of(),
        request.parameters(),
        request.body().map(bytes -> Body.from(bytes, JSON)).orElse(null));
  }

  /** The client makes an error of some answers. */
  private static Optional<ResponseException> refusal(IOException error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof ResponseException refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }

  /** Of such an answer the client shows the body as the end of its message alone. */
  private static RawAnswer of(ResponseException refused) {
    String message = String.valueOf(refused.getMessage());
    int body = message.indexOf("\n{");
    return new RawAnswer(
        refused.status(), body < 0 ? "" : JSON, body < 0 ? "" : message.substring(body));
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
