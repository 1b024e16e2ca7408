package io.github.splunkoncall.retrofit.contactmethods;

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

interface ContactMethodsService {
  @Streaming
  @GET("api-public/v1/user/{user}/contact-methods")
  Call<ResponseBody> all(@Path("user") String user);

  @Streaming
  @GET("api-public/v1/user/{user}/contact-methods/devices")
  Call<ResponseBody> devices(@Path("user") String user);

  @Streaming
  @GET("api-public/v1/user/{user}/contact-methods/devices/{contactId}")
  Call<ResponseBody> device(@Path("user") String user, @Path("contactId") String contactId);

  @Streaming
  @PUT("api-public/v1/user/{user}/contact-methods/devices/{contactId}")
  Call<ResponseBody> updateDevice(
      @Path("user") String user, @Path("contactId") String contactId, @Body RequestBody update);

  @Streaming
  @DELETE("api-public/v1/user/{user}/contact-methods/devices/{contactId}")
  Call<ResponseBody> deleteDevice(@Path("user") String user, @Path("contactId") String contactId);

  @Streaming
  @GET("api-public/v1/user/{user}/contact-methods/emails")
  Call<ResponseBody> emails(@Path("user") String user);

  @Streaming
  @POST("api-public/v1/user/{user}/contact-methods/emails")
  Call<ResponseBody> createEmail(@Path("user") String user, @Body RequestBody request);

  @Streaming
  @GET("api-public/v1/user/{user}/contact-methods/emails/{contactId}")
  Call<ResponseBody> email(@Path("user") String user, @Path("contactId") String contactId);

  @Streaming
  @DELETE("api-public/v1/user/{user}/contact-methods/emails/{contactId}")
  Call<ResponseBody> deleteEmail(@Path("user") String user, @Path("contactId") String contactId);

  @Streaming
  @GET("api-public/v1/user/{user}/contact-methods/phones")
  Call<ResponseBody> phones(@Path("user") String user);

  @Streaming
  @POST("api-public/v1/user/{user}/contact-methods/phones")
  Call<ResponseBody> createPhone(@Path("user") String user, @Body RequestBody request);

  @Streaming
  @GET("api-public/v1/user/{user}/contact-methods/phones/{contactId}")
  Call<ResponseBody> phone(@Path("user") String user, @Path("contactId") String contactId);

  @Streaming
  @DELETE("api-public/v1/user/{user}/contact-methods/phones/{contactId}")
  Call<ResponseBody> deletePhone(@Path("user") String user, @Path("contactId") String contactId);
}
