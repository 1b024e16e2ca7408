package io.github.splunkoncall.oncall;

import java.util.List;

/** Who is on call. */
public interface OnCallApi {

  /** Who is on call now, per team and policy: {@code GET /api-public/v1/oncall/current}. */
  List<TeamOnCall> current();
}
