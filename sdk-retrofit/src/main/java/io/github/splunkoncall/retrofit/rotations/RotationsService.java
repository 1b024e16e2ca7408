package io.github.splunkoncall.retrofit.rotations;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

interface RotationsService {
  @Streaming
  @GET("api-public/v2/team/{team}/rotations")
  Call<ResponseBody> list(@Path("team") String team);

  @Streaming
  @GET("api-public/v1/teams/{team}/rotations")
  Call<ResponseBody> groups(@Path("team") String team);

  @Streaming
  @POST("api-public/v1/teams/{team}/rotations")
  Call<ResponseBody> create(
      @Path("team") String team,
      @Nullable @Query("skip") Integer skip,
      @Nullable @Query("count") Integer count,
      @Body RequestBody request);

  @Streaming
  @DELETE("api-public/v1/teams/{team}/rotations/{groupId}")
  Call<ResponseBody> delete(@Path("team") String team, @Path("groupId") long groupId);

  @Streaming
  @GET("api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/scheduled")
  Call<ResponseBody> scheduledUser(
      @Path("team") String team, @Path("groupId") long groupId, @Path("shiftId") long shiftId);

  @Streaming
  @PUT("api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/scheduled")
  Call<ResponseBody> setScheduledUser(
      @Path("team") String team,
      @Path("groupId") long groupId,
      @Path("shiftId") long shiftId,
      @Body RequestBody request);

  @Streaming
  @GET("api-public/v1/teams/{team}/rotations/{groupId}")
  Call<ResponseBody> get(@Path("team") String team, @Path("groupId") long groupId);

  @Streaming
  @PUT("api-public/v1/teams/{team}/rotations/{groupId}")
  Call<ResponseBody> rename(
      @Path("team") String team, @Path("groupId") long groupId, @Body RequestBody request);

  @Streaming
  @POST("api-public/v1/teams/{team}/rotations/{groupId}")
  Call<ResponseBody> addShift(
      @Path("team") String team, @Path("groupId") long groupId, @Body RequestBody request);

  @Streaming
  @GET("api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}")
  Call<ResponseBody> shift(
      @Path("team") String team, @Path("groupId") long groupId, @Path("shiftId") long shiftId);

  @Streaming
  @PUT("api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}")
  Call<ResponseBody> updateShift(
      @Path("team") String team,
      @Path("groupId") long groupId,
      @Path("shiftId") long shiftId,
      @Body RequestBody request);

  @Streaming
  @DELETE("api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}")
  Call<ResponseBody> deleteShift(
      @Path("team") String team, @Path("groupId") long groupId, @Path("shiftId") long shiftId);

  @Streaming
  @POST("api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members")
  Call<ResponseBody> addMember(
      @Path("team") String team,
      @Path("groupId") long groupId,
      @Path("shiftId") long shiftId,
      @Body RequestBody request);

  @Streaming
  @PUT("api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members")
  Call<ResponseBody> moveMember(
      @Path("team") String team,
      @Path("groupId") long groupId,
      @Path("shiftId") long shiftId,
      @Body RequestBody request);

  @Streaming
  @HTTP(
      method = "DELETE",
      path = "api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members",
      hasBody = true)
  Call<ResponseBody> removeMember(
      @Path("team") String team,
      @Path("groupId") long groupId,
      @Path("shiftId") long shiftId,
      @Body RequestBody request);
}
