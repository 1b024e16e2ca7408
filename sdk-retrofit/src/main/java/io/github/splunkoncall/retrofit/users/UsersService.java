package io.github.splunkoncall.retrofit.users;

import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

interface UsersService {
  @Streaming
  @GET("api-public/v1/user")
  Call<ResponseBody> listV1();

  @Streaming
  @GET("api-public/v2/user")
  Call<ResponseBody> list(@Nullable @Query(value = "email", encoded = true) String encodedEmail);
}
