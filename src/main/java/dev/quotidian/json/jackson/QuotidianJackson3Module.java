package dev.quotidian.json.jackson;

import dev.quotidian.json.JsonCodec;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.Hits;
import java.io.Serial;
import java.io.StringWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Teaches an {@code ObjectMapper} of Jackson 3 the JSON of {@link dev.quotidian.json.JsonCodecs}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new QuotidianJackson3Module()).build();
 * String json = mapper.writeValueAsString(archive.search(search));
 * Hits<QuotationHit> page = mapper.readValue(json, new TypeReference<Hits<QuotationHit>>() {});
 * }</pre>
 *
 * <p>It is for hits, pages of hits and of groups, explanations, hints, facets, timelines, roles,
 * suggestions, searches, saved searches, cursors, articles and annotations, alone or in an
 * application's own types. Criteria are not: send the search. What cannot be read is a {@code
 * MismatchedInputException} whose message names the place. {@code findAndAddModules()} finds it, as
 * Spring Boot 4 does. Immutable.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // who uses it has Jackson as a module of its own
public final class QuotidianJackson3Module extends SimpleModule {
  @Serial private static final long serialVersionUID = 1;

  private static final JsonFactory FACTORY = new JsonFactory();

  /** The module; all are equal. */
  public QuotidianJackson3Module() {
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
  private static final class Writer<T> extends ValueSerializer<T> {
    private final Function<T, String> codec;

    Writer(Function<T, String> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      String json = codec.apply(value);
      if (out instanceof JsonGeneratorBase && TypedCodec.escapesHalves(json)) {
        out.writeRawValue(json);
        return;
      }
      try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
        in.nextToken();
        out.copyCurrentStructure(in);
      }
    }
  }

  /** Hands the codec the value as JSON, whatever format it comes in. */
  private static final class Reader<T> extends StdDeserializer<T> {

    private final JsonCodec<? extends T> codec;

    Reader(Class<?> type, JsonCodec<? extends T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      StringWriter json = new StringWriter();
      try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
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
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      Class<?> generic = type.getRawClass();
      return TypedCodec.isGeneric(generic)
          ? new Reader<>(
              generic, TypedCodec.of(generic, type.containedTypeOrUnknown(0).getRawClass()))
          : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return TypedCodec.isGeneric(type);
    }
  }
}
