package dev.quotidian.archive.cluster;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * How an archive logs in to a cluster. No text form has the secret. Immutable.
 *
 * <pre>{@code
 * ClusterLogin login = ClusterLogin.basic("archive", System.getenv("ARCHIVE_PASSWORD"));
 * }</pre>
 *
 * @since 0.1
 */
public sealed interface ClusterLogin {

  /** Nobody logs in. */
  static ClusterLogin none() {
    return new Anonymous();
  }

  /**
   * By name and password.
   *
   * @throws IllegalArgumentException if the name is empty or has a colon
   */
  static ClusterLogin basic(String user, String password) {
    return new Basic(user, password);
  }

  /**
   * By an API key, as the cluster encoded it.
   *
   * @throws IllegalArgumentException if it is empty or has a space or a control character
   */
  static ClusterLogin apiKey(String key) {
    return new ApiKey(key);
  }

  /** The value of the header {@code Authorization}: a secret. */
  Optional<String> authorization();

  /** Nobody logs in. */
  record Anonymous() implements ClusterLogin {
    @Override
    public Optional<String> authorization() {
      return Optional.empty();
    }
  }

  /**
   * By name and password.
   *
   * @param user the name
   * @param password the secret
   */
  record Basic(String user, String password) implements ClusterLogin {
    /** Checks. */
    public Basic {
      Objects.requireNonNull(user, "user");
      Objects.requireNonNull(password, "password");
      if (user.isEmpty() || user.indexOf(':') >= 0) {
        throw new IllegalArgumentException("The name of a user must not be empty nor have a colon");
      }
    }

    @Override
    public Optional<String> authorization() {
      byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
      return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    @Override
    public String toString() {
      return "Basic[…]";
    }
  }

  /**
   * By an API key.
   *
   * @param key the secret
   */
  record ApiKey(String key) implements ClusterLogin {
    /** Checks. */
    public ApiKey {
      Objects.requireNonNull(key, "key");
      if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
        throw new IllegalArgumentException(
            "An API key must not be empty nor have spaces, control characters or others than ASCII");
      }
    }

    @Override
    public Optional<String> authorization() {
      return Optional.of("ApiKey " + key);
    }

    @Override
    public String toString() {
      return "ApiKey[…]";
    }
  }
}
