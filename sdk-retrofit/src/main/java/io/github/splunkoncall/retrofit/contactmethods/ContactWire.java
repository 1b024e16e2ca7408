package io.github.splunkoncall.retrofit.contactmethods;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Shapes;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;
import java.util.Optional;

/**
 * One kind of contact method on the wire.
 *
 * @param one one of them, also as the first element of an array (Q32)
 * @param list a list in an object, also a bare array (Q31)
 * @param bare a list as a bare array
 * @param <T> the kind
 */
public record ContactWire<T>(Codec<T> one, Codec<List<T>> list, Codec<List<T>> bare) {
  /** The shapes of a kind: its plural is a part of its path, and a name that a list can have. */
  static <T> ContactWire<T> of(Codec<T> item, String plural, String selfUrl) {
    Codec<List<T>> bare = Codecs.list(item);
    Codec<List<T>> wrapped =
        Table.envelope("contactMethods", bare)
            .alsoRead(plural)
            .written("_selfUrl", list -> selfUrl)
            .build();
    return new ContactWire<>(Shapes.single(item), Shapes.objectOrArray(wrapped, bare), bare);
  }

  /** The one that was deleted; nothing if the answer is empty. */
  public Codec<Optional<T>> deleted() {
    return Codecs.present(one);
  }
}
