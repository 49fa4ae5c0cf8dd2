package dev.quotidian.opensearch.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The node that tests share. */
@ExtendWith(TestServer.class)
final class TestServerTest {
  @Test
  void saysThatItIsOpenSearch(TestServer.Running server) throws IOException {
    try (InputStream answer = server.hosts().getFirst().toURL().openStream()) {
      String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.contains("\"distribution\" : \"opensearch\""), text);
    }
  }
}
