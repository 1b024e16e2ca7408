package io.github.splunkoncall.retrofit.notes;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

interface NotesService {
  @Streaming
  @GET("api-public/v1/incidents/{incidentNumber}/notes")
  Call<ResponseBody> list(@Path("incidentNumber") String incidentNumber);

  @Streaming
  @POST("api-public/v1/incidents/{incidentNumber}/notes")
  Call<ResponseBody> create(
      @Path("incidentNumber") String incidentNumber, @Body RequestBody request);

  @Streaming
  @PUT("api-public/v1/incidents/{incidentNumber}/notes/{noteName}")
  Call<ResponseBody> update(
      @Path("incidentNumber") String incidentNumber,
      @Path("noteName") String noteName,
      @Body RequestBody request);

  @Streaming
  @DELETE("api-public/v1/incidents/{incidentNumber}/notes/{noteName}")
  Call<ResponseBody> delete(
      @Path("incidentNumber") String incidentNumber, @Path("noteName") String noteName);
}
