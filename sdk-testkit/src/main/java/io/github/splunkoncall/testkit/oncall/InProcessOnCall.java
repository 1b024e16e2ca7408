package io.github.splunkoncall.testkit.oncall;

import static io.github.splunkoncall.Operation.GET_CURRENT_ON_CALL;

import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;

/** Who is on call, through the door in process. */
public record InProcessOnCall(InProcess door) implements OnCallApi {
  @Override
  public List<TeamOnCall> current() {
    return door.call(GET_CURRENT_ON_CALL, engine -> engine.onCall().current());
  }
}
