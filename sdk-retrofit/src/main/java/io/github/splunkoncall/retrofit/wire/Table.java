package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of one model, field by field. Reading skips fields that are not in the table and
 * those that are null; of a field that comes twice, under one name or two, the first counts.
 * Writing leaves absent values out.
 *
 * @param <M> the model
 * @param <B> what collects the fields while reading
 */
public final class Table<M, B> implements Codec<M> {
  /** How the builders that Immutables generates begin the list of what they miss. */
  private static final String NOT_SET = "required attributes are not set [";

  private final Supplier<B> newBuilder;
  private final Function<B, M> build;
  private final Field<M, B>[] fields;

  /** For each name that can be read: the index of its field; error texts have the highest. */
  private final int[] fieldOfName;

  private final JsonReader.Options names;

  private Table(Spec<M, B> spec) {
    this.newBuilder = spec.newBuilder;
    this.build = spec.build;
    @SuppressWarnings({"unchecked", "rawtypes"})
    Field<M, B>[] array = spec.fields.toArray(new Field[0]);
    this.fields = array;
    List<String> allNames = new ArrayList<>(spec.names);
    List<Integer> all = new ArrayList<>(spec.fieldOfName);
    if (spec.canBeRefusal) {
      for (String name : ErrorText.FIELDS) {
        if (!allNames.contains(name)) {
          allNames.add(name);
          all.add(fields.length);
        }
      }
    }
    this.names = JsonReader.Options.of(allNames.toArray(new String[0]));
    this.fieldOfName = new int[all.size()];
    for (int i = 0; i < fieldOfName.length; i++) {
      fieldOfName[i] = all.get(i);
    }
  }

  /** A table to be filled: {@code newBuilder} for each object read, {@code build} at its end. */
  public static <M, B> Spec<M, B> of(Supplier<B> newBuilder, Function<B, M> build) {
    return new Spec<>(newBuilder, build);
  }

  /** An object with one field that matters: {@code {"users": [...]}}. */
  public static <T> Spec<T, Envelope<T>> envelope(String name, Codec<T> content) {
    return Table.<T, Envelope<T>>of(() -> new Envelope<>(name, null), Envelope::open)
        .field(name, content, Function.identity(), Envelope::put)
        .orRefusal();
  }

  /** Like {@link #envelope(String, Codec)}, but the field may be absent. */
  public static <T> Spec<T, Envelope<T>> envelope(String name, Codec<T> content, T ifAbsent) {
    return Table.<T, Envelope<T>>of(() -> new Envelope<>(name, ifAbsent), Envelope::open)
        .field(name, content, Function.identity(), Envelope::put);
  }

  @Override
  public M read(JsonReader in) throws IOException {
    B builder = newBuilder.get();
    String refusal = null;
    long seen = 0;
    in.beginObject();
    while (in.hasNext()) {
      int name = in.selectName(names);
      if (name < 0) {
        in.skipName();
        in.skipValue();
        continue;
      }
      int field = fieldOfName[name];
      if (in.peek() == JsonReader.Token.NULL || (seen >>> field & 1) != 0) {
        in.skipValue();
      } else if (field == fields.length) {
        String text = ErrorText.textOf(in.readJsonValue());
        refusal = refusal == null ? text : refusal;
      } else {
        seen |= 1L << field;
        fields[field].read(in, builder);
      }
    }
    M model = finish(in, builder, seen, refusal);
    in.endObject();
    return model;
  }

  /** Before the end of the object is read, because then the path would be that of the next. */
  private M finish(JsonReader in, B builder, long seen, @Nullable String refusal) {
    try {
      return build.apply(builder);
    } catch (IllegalStateException | IllegalArgumentException e) {
      String path = in.getPath();
      String parent = path.endsWith("]") ? path : path.substring(0, path.lastIndexOf('.'));
      throw new WireException(
          asOnTheWire(String.valueOf(e.getMessage()), seen), parent, refusal, e);
    }
  }

  /** What a builder says of attributes that are not set, said of the fields that are absent. */
  private String asOnTheWire(String message, long seen) {
    int start = message.indexOf(NOT_SET);
    if (start < 0 || !message.endsWith("]")) {
      return message;
    }
    String attributes = message.substring(start + NOT_SET.length(), message.length() - 1);
    return Stream.of(attributes.split(", ", -1))
        .map(attribute -> "'" + fieldOf(attribute, seen) + "'")
        .collect(Collectors.joining(" and ", "there is no field ", ""));
  }

  /** The absent field whose name is or ends in that of the attribute, if there is one. */
  private String fieldOf(String attribute, long seen) {
    String ending = attribute.toLowerCase(Locale.ROOT);
    String found = attribute;
    for (int i = fields.length - 1; i >= 0; i--) {
      String name = fields[i].name;
      if ((seen >>> i & 1) == 0 && fields[i].always) {
        if (name.equals(attribute)) {
          return name;
        }
        found = name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : found;
      }
    }
    return found;
  }

  @Override
  public void write(JsonWriter out, M model) throws IOException {
    out.beginObject();
    for (Field<M, B> field : fields) {
      field.write(out, model);
    }
    out.endObject();
  }

  /**
   * What is read of an object with one field that matters.
   *
   * @param <T> the content
   */
  public static final class Envelope<T> {
    private final String name;
    private @Nullable T content;

    private Envelope(String name, @Nullable T ifAbsent) {
      this.name = name;
      this.content = ifAbsent;
    }

    private void put(T found) {
      content = found;
    }

    private T open() {
      if (content == null) {
        throw new IllegalStateException("there is no field '" + name + "'");
      }
      return content;
    }
  }

  /** One line of a table. */
  private abstract static class Field<M, B> {
    final String name;

    /** Whether each object has it: only then can it be missed. */
    final boolean always;

    Field(String name, boolean always) {
      this.name = name;
      this.always = always;
    }

    abstract void read(JsonReader in, B builder) throws IOException;

    abstract void write(JsonWriter out, M model) throws IOException;
  }

  /**
   * Sets a value in a builder, or adds one to a list of it.
   *
   * @param <B> the builder
   * @param <T> the value
   */
  @FunctionalInterface
  public interface Setter<B, T> {
    /** Sets or adds it. */
    void set(B builder, T value);
  }

  /**
   * Sets a number in a builder, without a box.
   *
   * @param <B> the builder
   */
  @FunctionalInterface
  public interface IntSetter<B> {
    /** Sets it. */
    void set(B builder, int value);
  }

  /**
   * A table in the making.
   *
   * @param <M> the model
   * @param <B> what collects the fields while reading
   */
  public static final class Spec<M, B> {
    private final Supplier<B> newBuilder;
    private final Function<B, M> build;
    private final List<Field<M, B>> fields = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> fieldOfName = new ArrayList<>();
    private boolean canBeRefusal;

    private Spec(Supplier<B> newBuilder, Function<B, M> build) {
      this.newBuilder = newBuilder;
      this.build = build;
    }

    /** A field that is always written. */
    public <T> Spec<M, B> field(String name, Codec<T> codec, Function<M, T> get, Setter<B, T> set) {
      return add(
          new Field<>(name, true) {
            @Override
            void read(JsonReader in, B builder) throws IOException {
              set.set(builder, codec.read(in));
            }

            @Override
            void write(JsonWriter out, M model) throws IOException {
              codec.write(out.name(name), get.apply(model));
            }
          });
    }

    /** A field that is written where there is a value. */
    public <T> Spec<M, B> optional(
        String name, Codec<T> codec, Function<M, Optional<T>> get, Setter<B, T> set) {
      return add(
          new Field<>(name, false) {
            @Override
            void read(JsonReader in, B builder) throws IOException {
              set.set(builder, codec.read(in));
            }

            @Override
            void write(JsonWriter out, M model) throws IOException {
              Optional<T> value = get.apply(model);
              if (value.isPresent()) {
                codec.write(out.name(name), value.get());
              }
            }
          });
    }

    /** A whole number, without a box. */
    public Spec<M, B> number(String name, ToIntFunction<M> get, IntSetter<B> set) {
      return add(
          new Field<>(name, true) {
            @Override
            void read(JsonReader in, B builder) throws IOException {
              set.set(builder, in.nextInt());
            }

            @Override
            void write(JsonWriter out, M model) throws IOException {
              out.name(name).value(get.applyAsInt(model));
            }
          });
    }

    /** An array whose elements are added one by one; null elements are skipped. */
    public <T> Spec<M, B> list(
        String name, Codec<T> element, Function<M, ? extends Collection<T>> get, Setter<B, T> add) {
      return add(
          new Field<>(name, false) {
            @Override
            void read(JsonReader in, B builder) throws IOException {
              in.beginArray();
              while (in.hasNext()) {
                if (in.peek() == JsonReader.Token.NULL) {
                  in.skipValue();
                } else {
                  add.set(builder, element.read(in));
                }
              }
              in.endArray();
            }

            @Override
            void write(JsonWriter out, M model) throws IOException {
              out.name(name).beginArray();
              for (T value : get.apply(model)) {
                element.write(out, value);
              }
              out.endArray();
            }
          });
    }

    /** A text that is only written: links that the service sends and the models do without. */
    public Spec<M, B> written(String name, Function<M, String> text) {
      fields.add(
          new Field<>(name, false) {
            @Override
            void read(JsonReader in, B builder) {
              throw new AssertionError(name + " has no name to be read by");
            }

            @Override
            void write(JsonWriter out, M model) throws IOException {
              out.name(name).value(text.apply(model));
            }
          });
      return this;
    }

    /** Another name under which the last field can come. */
    public Spec<M, B> alsoRead(String alias) {
      names.add(alias);
      fieldOfName.add(fields.size() - 1);
      return this;
    }

    /** Says that an object without its required fields is a refusal if it has an error text. */
    public Spec<M, B> orRefusal() {
      canBeRefusal = true;
      return this;
    }

    /** The table. */
    public Table<M, B> build() {
      return new Table<>(this);
    }

    private Spec<M, B> add(Field<M, B> field) {
      if (fields.size() == Long.SIZE - 1) {
        throw new IllegalStateException("a table has at most 63 fields");
      }
      fields.add(field);
      return alsoRead(field.name);
    }
  }
}
