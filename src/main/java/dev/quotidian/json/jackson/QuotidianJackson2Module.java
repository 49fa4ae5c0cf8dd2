package dev.quotidian.json.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.quotidian.json.JsonCodec;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.io.Serial;
import java.io.StringWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Teaches an {@code ObjectMapper} of Jackson 2 the JSON of {@link dev.quotidian.json.JsonCodecs}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new QuotidianJackson2Module());
 * String json = mapper.writeValueAsString(archive.search(search));
 * Hits<QuotationHit> page = mapper.readValue(json, new TypeReference<Hits<QuotationHit>>() {});
 * }</pre>
 *
 * <p>It is for hits, pages of hits and of groups, explanations, hints, facets, timelines, roles,
 * suggestions, searches, saved searches, cursors, articles and annotations, alone or in an
 * application's own types. Criteria are not: send the search. What cannot be read is a {@code
 * MismatchedInputException} whose message names the place. {@code findAndRegisterModules()} finds
 * it. Immutable.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // who uses it has Jackson as a module of its own
public final class QuotidianJackson2Module extends SimpleModule {
  @Serial private static final long serialVersionUID = 1;

  private static final JsonFactory FACTORY = new JsonFactory();

  /** The module; all are equal. */
  public QuotidianJackson2Module() {
    super("quotidian", Version.unknownVersion());
    TypedCodec.ALL.forEach(this::add);
    addSerializer(Hits.class, new Writer<>(TypedCodec::page));
    addSerializer(Groups.class, new Writer<>(TypedCodec::groups));
    addSerializer(SearchHint.class, new Writer<>(TypedCodec::hint));
    addSerializer(Cursor.class, ToStringSerializer.instance);
    addDeserializer(Cursor.class, new CursorReader());
  }

  private <T> void add(TypedCodec<T> typed) {
    addSerializer(typed.type(), new Writer<>(typed.codec()::write));
    addDeserializer(typed.type(), new Reader<>(typed.type(), typed.codec()));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new GenericReaders());
  }

  /** Hands on what the codec writes, in whatever format the generator has. */
  private static final class Writer<T> extends JsonSerializer<T> {
    private final Function<T, String> codec;

    Writer(Function<T, String> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      String json = codec.apply(value);
      if (out instanceof JsonGeneratorImpl && TypedCodec.escapesHalves(json)) {
        out.writeRawValue(json);
        return;
      }
      try (JsonParser in = FACTORY.createParser(json)) {
        in.nextToken();
        out.copyCurrentStructure(in);
      }
    }
  }

  /** Hands the codec the value as JSON, whatever format it comes in. */
  private static final class Reader<T> extends StdDeserializer<T> {
    @Serial private static final long serialVersionUID = 1;

    private final transient JsonCodec<? extends T> codec;

    Reader(Class<?> type, JsonCodec<? extends T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      StringWriter json = new StringWriter();
      try (JsonGenerator out = FACTORY.createGenerator(json)) {
        out.copyCurrentStructure(in);
      }
      try {
        return codec.read(json.toString());
      } catch (BadRequestException e) {
        MismatchedInputException refusal =
            MismatchedInputException.from(in, handledType(), String.valueOf(e.getMessage()));
        refusal.initCause(e);
        throw refusal;
      }
    }
  }

  private static final class CursorReader extends FromStringDeserializer<Cursor> {
    @Serial private static final long serialVersionUID = 1;

    CursorReader() {
      super(Cursor.class);
    }

    @Override
    protected Cursor _deserialize(String text, DeserializationContext context) {
      return new Cursor(text);
    }
  }

  /** Pages of hits and of groups by the type of their hits, and hints by that of their search. */
  private static final class GenericReaders extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      Class<?> generic = type.getRawClass();
      return TypedCodec.isGeneric(generic)
          ? new Reader<>(
              generic, TypedCodec.of(generic, type.containedTypeOrUnknown(0).getRawClass()))
          : null;
    }
  }
}
