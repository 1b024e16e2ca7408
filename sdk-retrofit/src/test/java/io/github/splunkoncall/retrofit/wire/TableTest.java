package io.github.splunkoncall.retrofit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.webhooks.Webhook;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Table<TeamRef, TeamRef.Builder> REF =
      Table.of(TeamRef::builder, TeamRef.Builder::build)
          .field("slug", Codecs.STRING, TeamRef::slug, TeamRef.Builder::slug)
          .alsoRead("id")
          .field("name", Codecs.STRING, TeamRef::name, TeamRef.Builder::name)
          .written("_selfUrl", ref -> "/team/" + ref.slug())
          .orRefusal()
          .build();

  @Test
  void readsFieldsInAnyOrderAndUnderAnyName() throws Exception {
    assertThat(read("{\"name\":\"Ops\",\"id\":\"o\"}")).isEqualTo(TeamRef.of("Ops", "o"));
  }

  @Test
  void writesFieldsInTheOrderOfTheTable() {
    assertThat(Json.encode(REF, TeamRef.of("Ops", "o")).utf8())
        .isEqualTo("{\"slug\":\"o\",\"name\":\"Ops\",\"_selfUrl\":\"/team/o\"}");
  }

  @Test
  void doesNotReadWhatItOnlyWrites() throws Exception {
    assertThat(read("{\"slug\":\"o\",\"_selfUrl\":{\"not\":\"text\"}}").slug()).isEqualTo("o");
  }

  @Test
  void takesTheFirstOfTwoNamesOfAField() throws Exception {
    assertThat(read("{\"id\":\"a\",\"slug\":\"b\"}").slug()).isEqualTo("a");
    assertThat(read("{\"id\":null,\"slug\":\"b\",\"id\":\"c\"}").slug()).isEqualTo("b");
  }

  @Test
  void ignoresAnErrorTextIfNothingIsMissing() throws Exception {
    assertThat(read("{\"error\":\"no\",\"slug\":\"o\"}").slug()).isEqualTo("o");
  }

  @Test
  void tellsARefusalIfSomethingIsMissing() {
    assertThat(problem("{\"error\":\"no\",\"name\":\"Ops\"}").refusal()).contains("no");
    assertThat(problem("{\"errors\":[{\"message\":\"no\"}]}").refusal()).contains("no");
    assertThat(problem("{\"error\":null,\"message\":\"\",\"messages\":[]}").refusal()).isEmpty();
    assertThat(problem("{\"name\":\"Ops\"}").refusal()).isEmpty();
  }

  @Test
  void namesTheAttributeThatIsMissingAndWhere() {
    WireException thrown = problem("{\"name\":\"Ops\",\"unknown\":{\"a\":[{}]}}");

    assertThat(thrown.path()).isEqualTo("$");
    assertThat(thrown).hasMessage("there is no field 'slug'");
  }

  @Test
  void namesWhatIsMissingAsOnTheWireWhateverItIsCalledInJava() {
    Table<Webhook, Webhook.Builder> table =
        Table.of(Webhook::builder, Webhook.Builder::build)
            .optional("otherSlug", Codecs.STRING, Webhook::url, Webhook.Builder::url)
            .field("webhookSlug", Codecs.STRING, Webhook::slug, Webhook.Builder::slug)
            .written("_slug", Webhook::slug)
            .build();

    assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{}"), table))
        .isInstanceOf(WireException.class)
        .hasMessage("there is no field 'webhookSlug'");
  }

  @Test
  void namesTheFirstFieldIfItIsTheOneThatIsMissing() {
    Table<TeamRef, TeamRef.Builder> table =
        Table.of(TeamRef::builder, TeamRef.Builder::build)
            .field("teamSlug", Codecs.STRING, TeamRef::slug, TeamRef.Builder::slug)
            .build();

    assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{}"), table))
        .isInstanceOf(WireException.class)
        .hasMessage("there is no field 'teamSlug'");
  }

  @Test
  void isNoRefusalUnlessItCanBeOne() {
    Table<TeamRef, TeamRef.Builder> table =
        Table.of(TeamRef::builder, TeamRef.Builder::build)
            .field("slug", Codecs.STRING, TeamRef::slug, TeamRef.Builder::slug)
            .build();

    assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{\"error\":\"no\"}"), table))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.refusal()).isEmpty());
  }

  @Test
  void readsAFieldThatIsNamedLikeAnErrorTextAsThatField() throws Exception {
    Table<TeamRef, TeamRef.Builder> table =
        Table.of(TeamRef::builder, TeamRef.Builder::build)
            .field("message", Codecs.STRING, TeamRef::slug, TeamRef.Builder::slug)
            .orRefusal()
            .build();

    assertThat(Json.decode(new Buffer().writeUtf8("{\"message\":\"o\"}"), table).slug())
        .isEqualTo("o");
    assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{\"errors\":[\"no\"]}"), table))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.refusal()).contains("no"));
  }

  @Test
  void inTheNameOfAUserStartsWithTheUser() throws Exception {
    Table<Acting<TeamRef>, Acting.Draft<TeamRef.Builder>> table =
        Acting.<TeamRef, TeamRef.Builder>table(TeamRef::builder, TeamRef.Builder::build)
            .field(
                "slug",
                Codecs.STRING,
                acting -> acting.request().slug(),
                (draft, slug) -> draft.builder().slug(slug))
            .build();
    Acting<TeamRef> request = new Acting<>("kim", TeamRef.builder().slug("o").build());
    String json = "{\"userName\":\"kim\",\"slug\":\"o\"}";

    assertThat(Json.encode(table, request).utf8()).isEqualTo(json);
    assertThat(Json.decode(new Buffer().writeUtf8(json), table)).isEqualTo(request);
  }

  @Test
  void keepsTheJavaNameOfAnAttributeThatNoFieldIsNamedAfter() {
    Table<TeamRef, TeamRef.Builder> table =
        Table.of(TeamRef::builder, TeamRef.Builder::build)
            .field("team", Codecs.STRING, TeamRef::slug, TeamRef.Builder::slug)
            .build();

    assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{}"), table))
        .isInstanceOf(WireException.class)
        .hasMessage("there is no field 'slug'");
  }

  @Test
  void doesNotBlameAFieldThatCameForAnAttributeThatIsMissing() {
    Table<TeamRef, TeamRef.Builder> table =
        Table.of(TeamRef::builder, TeamRef.Builder::build)
            .field("name", Codecs.STRING, TeamRef::name, TeamRef.Builder::name)
            .field("otherSlug", Codecs.STRING, TeamRef::slug, (builder, slug) -> {})
            .build();

    assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{\"otherSlug\":\"x\"}"), table))
        .isInstanceOf(WireException.class)
        .hasMessage("there is no field 'slug'");
  }

  @Test
  void holdsAtMostSixtyThreeFields() throws Exception {
    Table.Spec<Team, Team.Builder> spec =
        Table.of(Team::builder, Team.Builder::build)
            .field("slug", Codecs.STRING, Team::slug, Team.Builder::slug);
    for (int i = 1; i < 62; i++) {
      spec.number("unused" + i, Team::version, (builder, value) -> {});
    }
    Table<Team, Team.Builder> full =
        spec.number("version", Team::version, Team.Builder::version).orRefusal().build();

    assertThatThrownBy(() -> spec.number("one more", Team::version, Team.Builder::version))
        .isInstanceOf(IllegalStateException.class);
    assertThat(
            Json.decode(
                new Buffer()
                    .writeUtf8("{\"error\":\"x\",\"version\":1,\"slug\":\"a\",\"version\":2}"),
                full))
        .isEqualTo(Team.builder().slug("a").version(1).build());
  }

  @Test
  void envelopeNeedsItsFieldUnlessItHasADefault() throws Exception {
    Codec<List<String>> required = Table.envelope("names", Codecs.list(Codecs.STRING)).build();
    Codec<String> optional = Table.envelope("name", Codecs.STRING, "nobody").build();

    assertThat(Json.decode(new Buffer().writeUtf8("{\"names\":[\"a\"]}"), required))
        .containsExactly("a");
    assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{\"x\":1}"), required))
        .isInstanceOf(WireException.class)
        .hasMessage("there is no field 'names'");
    assertThat(Json.decode(new Buffer().writeUtf8("{\"x\":1}"), optional)).isEqualTo("nobody");
  }

  @Test
  void givesAListThatCannotBeChanged() throws Exception {
    List<String> list = Json.decode(new Buffer().writeUtf8("[\"a\"]"), Codecs.list(Codecs.STRING));

    assertThatThrownBy(() -> list.add("b")).isInstanceOf(UnsupportedOperationException.class);
  }

  private static TeamRef read(String json) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), REF);
  }

  private static WireException problem(String json) {
    return catchThrowableOfType(WireException.class, () -> read(json));
  }
}
