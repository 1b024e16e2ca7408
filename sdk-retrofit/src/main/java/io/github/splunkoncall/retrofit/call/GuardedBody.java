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
 * The body of an answer, after decompression: at most so many bytes, and failures of the connection
 * told apart from failures of the JSON. The bodies of error answers end silently at their own limit
 * or where the connection fails, so that even a broken page shows its status.
 */
public final class GuardedBody extends ResponseBody {
  private static final long ERROR_BODY_LIMIT = 64 * 1024;

  private final ResponseBody body;
  private final BufferedSource source;

  private GuardedBody(ResponseBody body, long limit, boolean endQuietly) {
    this.body = body;
    this.source = Okio.buffer(new GuardedSource(body.source(), limit, endQuietly));
  }

  /** An interceptor that guards every body; successful ones may have {@code limit} bytes. */
  public static Interceptor interceptor(long limit) {
    return chain -> {
      Response response = chain.proceed(chain.request());
      boolean success = response.isSuccessful();
      return response
          .newBuilder()
          .body(new GuardedBody(response.body(), success ? limit : ERROR_BODY_LIMIT, !success))
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

  /** The body has more bytes than the client accepts. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
      super("the body is larger than " + limit + " bytes");
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
    private final long limit;
    private final boolean endQuietly;
    private long read;

    GuardedSource(BufferedSource source, long limit, boolean endQuietly) {
      super(source);
      this.limit = limit;
      this.endQuietly = endQuietly;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      if (endQuietly && read >= limit) {
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
      if (read > limit && !endQuietly) {
        throw new TooLargeException(limit);
      }
      return count;
    }

    /** Okio has no type of its own for it; failures of a connection have one. */
    private static boolean isOfDecompression(IOException e) {
      return e.getClass() == IOException.class
          && (e.getCause() instanceof DataFormatException
              || String.valueOf(e.getMessage()).contains(" != expected 0x"));
    }
  }
}
