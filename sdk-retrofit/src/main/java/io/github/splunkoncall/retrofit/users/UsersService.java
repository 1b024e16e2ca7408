package io.github.splunkoncall.retrofit.users;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

interface UsersService {
  @Streaming
  @GET("api-public/v1/user")
  Call<ResponseBody> listV1();

  @Streaming
  @POST("api-public/v1/user")
  Call<ResponseBody> create(@Body RequestBody request);

  @Streaming
  @GET("api-public/v2/user")
  Call<ResponseBody> list(@Nullable @Query(value = "email", encoded = true) String encodedEmail);

  @Streaming
  @POST("api-public/v1/user/batch")
  Call<ResponseBody> createAll(@Body RequestBody users);

  @Streaming
  @GET("api-public/v1/user/{user}")
  Call<ResponseBody> get(@Path("user") String user);

  @Streaming
  @PUT("api-public/v1/user/{user}")
  Call<ResponseBody> update(@Path("user") String user, @Body RequestBody request);

  @Streaming
  @HTTP(method = "DELETE", path = "api-public/v1/user/{user}", hasBody = true)
  Call<ResponseBody> delete(@Path("user") String user, @Body RequestBody replacement);

  @Streaming
  @GET("api-public/v1/user/{user}/teams")
  Call<ResponseBody> teams(@Path("user") String user);
}
