package io.github.splunkoncall.retrofit.call;

import java.util.Objects;
import okio.Buffer;

/** How deeply the JSON of a body is nested, as far as its bytes have come by. */
final class Nesting {
  private int depth;
  private int deepest;
  private boolean inText;
  private boolean escaped;
  private boolean over;

  /** Looks at the bytes from this index to the end, and returns the deepest level so far. */
  int after(Buffer bytes, long index) {
    try (Buffer.UnsafeCursor cursor = bytes.readUnsafe(new Buffer.UnsafeCursor())) {
      for (int found = cursor.seek(index); found >= 0; found = cursor.next()) {
        byte[] data = Objects.requireNonNull(cursor.data);
        for (int i = cursor.start; i < cursor.end; i++) {
          look(data[i]);
        }
      }
    }
    return deepest;
  }

  private void look(byte next) {
    if (inText) {
      inText = escaped || next != '"';
      escaped = !escaped && next == '\\';
    } else if (next == '{' || next == '[') {
      depth += over ? 0 : 1;
      deepest = Math.max(deepest, depth);
    } else if (depth == 0) {
      // No JSON, whatever it is: the parser tells better.
      over |= next > ' ' || next < 0;
    } else if (next == '}' || next == ']') {
      depth--;
      over = depth == 0;
    } else {
      inText = next == '"';
    }
  }
}
