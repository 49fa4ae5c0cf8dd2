package dev.quotidian.opensearch.client;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import org.opensearch.client.json.JsonpMapper;

/**
 * Maps nothing: requests and answers go through the client as bytes. Without it the client would
 * want a library that maps objects.
 */
final class NoMapper implements JsonpMapper {
  private static IllegalStateException refusal() {
    return new IllegalStateException("Requests and answers are bytes");
  }

  @Override
  public JsonProvider jsonProvider() {
    throw refusal();
  }

  @Override
  public <T> T deserialize(JsonParser parser, Class<T> type) {
    throw refusal();
  }

  @Override
  public <T> void serialize(T value, JsonGenerator generator) {
    throw refusal();
  }
}
