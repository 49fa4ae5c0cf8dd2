package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.TrainingText.Gold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads labelled articles: one JSON object a line. */
final class Corpus {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private Corpus() {}

  static List<TrainingText> read(Path file) throws IOException {
    List<TrainingText> texts = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        texts.add(article(line));
      }
    }
    return texts;
  }

  private static TrainingText article(String line) {
    String id = "";
    String body = "";
    List<Gold> golds = new ArrayList<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "id" -> id = json.getString();
          case "text" -> body = json.getString();
          case "attributions" -> attributions(json, golds);
          default -> json.skipChildren();
        }
      }
    }
    return new TrainingText(id, body, golds);
  }

  private static void attributions(JsonParser json, List<Gold> golds) {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Gold gold = new Gold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "source" -> spans(json, gold.source());
          case "cue" -> spans(json, gold.cue());
          case "content" -> spans(json, gold.content());
          default -> json.skipChildren();
        }
      }
      golds.add(gold);
    }
  }

  private static void spans(JsonParser json, List<int[]> spans) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.nextToken();
      int start = json.getIntValue();
      json.nextToken();
      spans.add(new int[] {start, json.getIntValue()});
      json.nextToken();
    }
  }
}
