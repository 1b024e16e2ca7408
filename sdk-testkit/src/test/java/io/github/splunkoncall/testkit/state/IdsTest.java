package io.github.splunkoncall.testkit.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void aSlugIsItsPrefixAndSixteenLettersOrDigits() {
    Ids ids = new Ids(1);

    assertThat(IntStream.range(0, 100).mapToObj(i -> ids.slug("team")))
        .allMatch(slug -> slug.matches("team-[A-Za-z0-9]{16}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSlugCanBeLonger() {
    assertThat(new Ids(1).slug("mm", 32)).matches("mm-[A-Za-z0-9]{32}");
  }

  @Test
  void aUuidIsOfTheRandomKind() {
    Ids ids = new Ids(1);

    assertThat(IntStream.range(0, 100).mapToObj(i -> UUID.fromString(ids.uuid())))
        .allMatch(uuid -> uuid.version() == 4 && uuid.variant() == 2)
        .doesNotHaveDuplicates();
  }

  @Test
  void theSameSeedGivesTheSameAndAnotherSeedGivesOthers() {
    assertThat(new Ids(7).slug("pol")).isEqualTo(new Ids(7).slug("pol"));
    assertThat(new Ids(7).slug("pol")).isNotEqualTo(new Ids(8).slug("pol"));
    assertThat(new Ids(7).uuid()).isEqualTo(new Ids(7).uuid());
    assertThat(new Ids(7).uuid()).isNotEqualTo(new Ids(8).uuid());
  }

  @Test
  void whatIsTakenApartChangesNothingElse() {
    Ids ids = new Ids(7);
    String apart = ids.apart("phones").uuid();

    assertThat(ids.uuid()).isEqualTo(new Ids(7).uuid()).isNotEqualTo(apart);
    assertThat(ids.apart("phones").uuid()).isEqualTo(apart);
    assertThat(ids.apart("emails").uuid()).isNotEqualTo(apart);
  }
}
