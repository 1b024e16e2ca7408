package io.github.splunkoncall.retrofit.routingkeys;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.routingkeys.RoutingTarget;
import java.io.IOException;
import java.util.Optional;

/** A target of a routing key: an object in the list, a slug in the answer to a create (Q51). */
final class TargetCodec implements Codec<RoutingTarget> {
  private static final String TEAMS = "/api-public/v1/team/";

  private static final Codec<RoutingTarget> OBJECT =
      Table.of(RoutingTarget::builder, RoutingTarget.Builder::build)
          .field(
              "policyName",
              Codecs.STRING,
              RoutingTarget::policyName,
              RoutingTarget.Builder::policyName)
          .field(
              "policySlug",
              Codecs.STRING,
              RoutingTarget::policySlug,
              RoutingTarget.Builder::policySlug)
          .optional(
              "_teamUrl",
              Codecs.STRING,
              target -> target.teamSlug().map(TEAMS::concat),
              (builder, url) -> builder.teamSlug(teamOf(url)))
          .build();

  private final boolean slugsOnly;

  private static Optional<String> teamOf(String url) {
    return url.startsWith(TEAMS) ? Optional.of(url.substring(TEAMS.length())) : Optional.empty();
  }

  /** {@code slugsOnly}: whether to write a slug, not an object. Both are read. */
  TargetCodec(boolean slugsOnly) {
    this.slugsOnly = slugsOnly;
  }

  @Override
  public RoutingTarget read(JsonReader in) throws IOException {
    return in.peek() == JsonReader.Token.STRING
        ? RoutingTarget.builder().policySlug(in.nextString()).build()
        : OBJECT.read(in);
  }

  @Override
  public void write(JsonWriter out, RoutingTarget target) throws IOException {
    if (slugsOnly) {
      out.value(target.policySlug());
    } else {
      OBJECT.write(out, target);
    }
  }
}
