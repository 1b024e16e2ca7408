package io.github.splunkoncall.retrofit.oncall;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

interface OnCallService {
  @Streaming
  @GET("api-public/v1/oncall/current")
  Call<ResponseBody> current();

  @Streaming
  @GET("api-public/v2/team/{team}/oncall/schedule")
  Call<ResponseBody> teamSchedule(
      @Path("team") String team,
      @Nullable @Query("daysForward") Integer daysForward,
      @Nullable @Query("daysSkip") Integer daysSkip,
      @Nullable @Query("step") Integer step);

  @Streaming
  @GET("api-public/v2/user/{user}/oncall/schedule")
  Call<ResponseBody> userSchedules(
      @Path("user") String user,
      @Nullable @Query("daysForward") Integer daysForward,
      @Nullable @Query("daysSkip") Integer daysSkip,
      @Nullable @Query("step") Integer step);

  @Streaming
  @GET("api-public/v1/team/{team}/oncall/schedule")
  Call<ResponseBody> teamScheduleV1(
      @Path("team") String team,
      @Nullable @Query("daysForward") Integer daysForward,
      @Nullable @Query("daysSkip") Integer daysSkip,
      @Nullable @Query("step") Integer step);

  @Streaming
  @GET("api-public/v1/user/{user}/oncall/schedule")
  Call<ResponseBody> userSchedulesV1(
      @Path("user") String user,
      @Nullable @Query("daysForward") Integer daysForward,
      @Nullable @Query("daysSkip") Integer daysSkip,
      @Nullable @Query("step") Integer step);

  @Streaming
  @PATCH("api-public/v1/policies/{policy}/oncall/user")
  Call<ResponseBody> take(@Path("policy") String policy, @Body RequestBody request);

  @Streaming
  @PATCH("api-public/v1/team/{team}/oncall/user")
  Call<ResponseBody> takeOfTeam(@Path("team") String team, @Body RequestBody request);
}
