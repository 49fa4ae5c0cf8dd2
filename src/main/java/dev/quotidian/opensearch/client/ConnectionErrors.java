package dev.quotidian.opensearch.client;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.query.syntax.Excerpt;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;

/**
 * What an app is told when a cluster does not answer, or not as one does. No message has more of
 * the login than that it was refused.
 *
 * @param archive its name, for messages
 */
record ConnectionErrors(String archive) {
  private static final List<String> TOO_MANY_CLAUSES =
      List.of("too_many_clauses", "too_many_nested_clauses");

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  /** Nothing is asked any more. */
  ArchiveException ofClosed() {
    return new ArchiveException("Archive " + archive + " is closed; open it again");
  }

  /** No answer came. */
  ArchiveException of(IOException error) {
    return new ArchiveException("Archive " + archive + ": " + said(error), error);
  }

  private static String said(IOException error) {
    if (has(error, UnknownHostException.class)) {
      return "the host is not known; correct its name in ClusterSettings";
    }
    if (has(error, SSLException.class)) {
      return "the connection cannot be encrypted ("
          + error.getMessage()
          + "); does the host answer https? A certificate that Java does not know is trusted with"
          + " ClusterSettings.withTls";
    }
    if (has(error, SocketTimeoutException.class)) {
      return "no answer in time ("
          + error.getMessage()
          + "); wait longer with ClusterSettings.withTimeouts, or look at the cluster's load";
    }
    if (has(error, ConnectException.class)) {
      return "no host answers (" + error.getMessage() + "); does the cluster run?";
    }
    if (isCut(error)) {
      return "the answer is not whole ("
          + error.getMessage()
          + "); does a proxy between here and the cluster cut it?";
    }
    return "the connection failed (" + error.getMessage() + ")";
  }

  private static boolean isCut(IOException error) {
    boolean isShort =
        has(error, ConnectionClosedException.class)
            && String.valueOf(error.getMessage()).startsWith("Premature end");
    return isShort || error instanceof CutAnswerException || has(error, HttpException.class);
  }

  private static boolean has(Throwable error, Class<? extends Throwable> type) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  /** What is refused for the login, whatever is asked for. */
  Optional<ArchiveException> ofLogin(ServerRequest request, int status, Optional<String> type) {
    if (status == UNAUTHORIZED) {
      return Optional.of(
          new ArchiveException(
              "Archive "
                  + archive
                  + ": the cluster refuses the login; state one that it knows with"
                  + " ClusterSettings.withLogin"));
    }
    boolean isBlocked = type.filter("cluster_block_exception"::equals).isPresent();
    return status == FORBIDDEN && !isBlocked
        ? Optional.of(
            new ArchiveException(
                "Archive "
                    + archive
                    + ": the login may not "
                    + request
                    + "; give it that permission in the cluster"))
        : Optional.empty();
  }

  /** The answer is none of OpenSearch. */
  ArchiveException ofStranger(ServerRequest request, HttpTransport.RawAnswer answer) {
    return new ArchiveException(
        "Archive "
            + archive
            + ": what answers "
            + request
            + " is not OpenSearch: status "
            + answer.status()
            + (answer.type().isEmpty() ? "" : ", " + Excerpt.of(answer.type()))
            + "; correct the hosts in ClusterSettings");
  }

  /** The cluster refuses what is asked for; a query that is too large for it is too broad. */
  RuntimeException ofRefusal(ServerRequest request, ServerAnswer answer) {
    if (TOO_MANY_CLAUSES.stream().anyMatch(answer.reason()::contains)) {
      return new TooBroadQueryException(
          "The criterion has more words and conditions in all than the cluster takes in a query ("
              + answer.reason()
              + "); use fewer, or several searches, or raise indices.query.bool.max_clause_count"
              + " in the cluster");
    }
    return new ArchiveException(
        "Archive " + archive + ": the cluster refuses " + request + ": " + answer.reason());
  }
}
