package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, after decompression: no more than the caps allow, and failures of the
 * connection told apart from failures of the JSON. The bodies of error answers end silently at
 * their own limit or where the connection fails, so that even a broken page shows its status.
 */
public final class GuardedBody extends ResponseBody {
  private static final Caps OF_ERRORS = new Caps(64 * 1024, Caps.DEEPEST);

  private final ResponseBody body;
  private final BufferedSource source;

  private GuardedBody(ResponseBody body, Caps caps, boolean endQuietly) {
    this.body = body;
    this.source = Okio.buffer(new GuardedSource(body.source(), caps, endQuietly));
  }

  /** An interceptor that guards every body; the caps are for successful ones. */
  public static Interceptor interceptor(Caps caps) {
    return chain -> {
      Response response = chain.proceed(chain.request());
      boolean success = response.isSuccessful();
      return response
          .newBuilder()
          .body(new GuardedBody(response.body(), success ? caps : OF_ERRORS, !success))
          .build();
    };
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public BufferedSource source() {
    return source;
  }

  /** The body is larger than the client accepts, or nested more deeply. */
  static final class BeyondCapException extends IOException {
    private static final long serialVersionUID = 1L;

    private BeyondCapException(String what, String setting) {
      super("the body is %s, the limit of this client (%s)".formatted(what, setting));
    }
  }

  /** The connection failed while the body was read. */
  static final class BrokenOffException extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException failure;

    BrokenOffException(IOException failure) {
      super(failure);
      this.failure = failure;
    }

    IOException failure() {
      return failure;
    }
  }

  private static final class GuardedSource extends ForwardingSource {
    private final Caps caps;
    private final boolean endQuietly;
    private final Nesting nesting = new Nesting();
    private long read;

    GuardedSource(BufferedSource source, Caps caps, boolean endQuietly) {
      super(source);
      this.caps = caps;
      this.endQuietly = endQuietly;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      if (endQuietly && read >= caps.bytes()) {
        return -1;
      }
      long count;
      try {
        count = super.read(sink, byteCount);
      } catch (IOException e) {
        if (endQuietly) {
          return -1;
        }
        if (isOfDecompression(e)) {
          throw WireException.notCompressed();
        }
        throw new BrokenOffException(e);
      }
      read += Math.max(count, 0);
      if (!endQuietly) {
        requireWithinCaps(sink, Math.max(count, 0));
      }
      return count;
    }

    private void requireWithinCaps(Buffer sink, long count) throws IOException {
      if (read > caps.bytes()) {
        throw new BeyondCapException("larger than " + caps.bytes() + " bytes", Caps.BYTES);
      }
      // The parser keeps to the deepest level itself, which saves looking at each byte.
      if (caps.depth() < Caps.DEEPEST && nesting.after(sink, sink.size() - count) > caps.depth()) {
        throw new BeyondCapException(
            "nested more than " + caps.depth() + " levels deep", Caps.DEPTH);
      }
    }

    /** Okio has no type of its own for it; failures of a connection have one. */
    private static boolean isOfDecompression(IOException e) {
      return e.getClass() == IOException.class
          && (e.getCause() instanceof DataFormatException
              || String.valueOf(e.getMessage()).contains(" != expected 0x"));
    }
  }
}
