package io.github.splunkoncall.retrofit.teams;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

interface TeamsService {
  @Streaming
  @GET("api-public/v1/team")
  Call<ResponseBody> list();

  @Streaming
  @POST("api-public/v1/team")
  Call<ResponseBody> create(@Body RequestBody request);

  @Streaming
  @GET("api-public/v1/team/{team}")
  Call<ResponseBody> get(@Path("team") String team);

  @Streaming
  @PUT("api-public/v1/team/{team}")
  Call<ResponseBody> update(@Path("team") String team, @Body RequestBody request);

  @Streaming
  @DELETE("api-public/v1/team/{team}")
  Call<ResponseBody> delete(@Path("team") String team);

  @Streaming
  @GET("api-public/v1/team/{team}/admins")
  Call<ResponseBody> admins(@Path("team") String team);

  @Streaming
  @GET("api-public/v1/team/{team}/members")
  Call<ResponseBody> members(@Path("team") String team);

  @Streaming
  @POST("api-public/v1/team/{team}/members")
  Call<ResponseBody> addMember(@Path("team") String team, @Body RequestBody request);

  @Streaming
  @HTTP(method = "DELETE", path = "api-public/v1/team/{team}/members/{user}", hasBody = true)
  Call<ResponseBody> removeMember(
      @Path("team") String team, @Path("user") String user, @Body RequestBody request);
}
