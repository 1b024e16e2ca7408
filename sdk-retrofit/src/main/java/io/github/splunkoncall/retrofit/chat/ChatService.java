package io.github.splunkoncall.retrofit.chat;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

interface ChatService {
  @Streaming
  @POST("api-public/v1/chat")
  Call<ResponseBody> send(@Body RequestBody message);

  @Streaming
  @GET("api-public/v1/chat")
  Call<ResponseBody> messages(
      @Nullable @Query("incidentId") Integer incidentId,
      @Nullable @Query("limit") Integer limit,
      @Nullable @Query("offset") Integer offset);
}
