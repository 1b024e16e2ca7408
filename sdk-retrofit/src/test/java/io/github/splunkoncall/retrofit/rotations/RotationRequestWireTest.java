package io.github.splunkoncall.retrofit.rotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.rotations.NewShift;
import io.github.splunkoncall.rotations.ShiftPeriod;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class RotationRequestWireTest {
  @Test
  void q58_readsUsernamesFromEitherField() throws IOException {
    assertThat(users("\"usernames\":[\"noor\",\"otto\"]")).containsExactly("noor", "otto");
    assertThat(users("\"shiftMembers\":[\"noor\",\"otto\"]")).containsExactly("noor", "otto");
    assertThat(users("\"usernames\":[\"noor\"],\"shiftMembers\":[\"otto\"]"))
        .containsExactly("noor");
  }

  @Test
  void q60_aPeriodThatIsNotThereIsAnEmptyObject() throws IOException {
    Codec<Optional<ShiftPeriod>> codec = new PeriodCodec(PeriodCodec.table(Codecs.EPOCH_MILLIS));
    ShiftPeriod period =
        ShiftPeriod.builder().start(Instant.EPOCH).username("noor").roll(true).build();

    for (Optional<ShiftPeriod> value :
        List.of(Optional.of(period), Optional.<ShiftPeriod>empty())) {
      String json = Json.encode(codec, value).utf8();
      assertThat(Json.decode(new Buffer().writeUtf8(json), codec)).isEqualTo(value);
    }
    assertThat(Json.encode(codec, Optional.empty()).utf8()).isEqualTo("{}");
  }

  private static List<String> users(String fields) throws IOException {
    String shift =
        "{\"label\":\"Day\",\"timezone\":\"UTC\",\"start\":0,\"duration\":7,"
            + "\"shifttype\":\"std\","
            + fields
            + "}";
    String json = "{\"label\":\"Weekly\",\"shifts\":[" + shift + "]}";
    List<NewShift> shifts =
        Json.decode(new Buffer().writeUtf8(json), RotationRequestWire.CREATE.inMillis()).shifts();
    assertThat(shifts).hasSize(1);
    return shifts.get(0).usernames();
  }
}
