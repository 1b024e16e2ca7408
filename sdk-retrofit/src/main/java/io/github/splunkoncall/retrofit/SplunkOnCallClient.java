package io.github.splunkoncall.retrofit;

import static java.util.concurrent.TimeUnit.MINUTES;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.alerts.AlertsApi;
import io.github.splunkoncall.chat.ChatApi;
import io.github.splunkoncall.contactmethods.ContactMethodsApi;
import io.github.splunkoncall.errors.ConfigurationException;
import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.ingest.IngestApi;
import io.github.splunkoncall.internal.Backoff;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.internal.Retries;
import io.github.splunkoncall.internal.RetryBudget;
import io.github.splunkoncall.maintenance.MaintenanceApi;
import io.github.splunkoncall.notes.NotesApi;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.overrides.OverridesApi;
import io.github.splunkoncall.pagingpolicies.PagingPoliciesApi;
import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.retrofit.alertrules.AlertRulesClient;
import io.github.splunkoncall.retrofit.alerts.AlertsClient;
import io.github.splunkoncall.retrofit.call.CallLog;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Caps;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.retrofit.call.GuardedBody;
import io.github.splunkoncall.retrofit.call.Keys;
import io.github.splunkoncall.retrofit.call.Limits;
import io.github.splunkoncall.retrofit.call.RateBudget;
import io.github.splunkoncall.retrofit.call.RateBudgets;
import io.github.splunkoncall.retrofit.call.SendState;
import io.github.splunkoncall.retrofit.call.Sleeper;
import io.github.splunkoncall.retrofit.call.WaitingClock;
import io.github.splunkoncall.retrofit.chat.ChatClient;
import io.github.splunkoncall.retrofit.contactmethods.ContactMethodsClient;
import io.github.splunkoncall.retrofit.escalationpolicies.EscalationPoliciesClient;
import io.github.splunkoncall.retrofit.incidents.IncidentsClient;
import io.github.splunkoncall.retrofit.ingest.IngestClient;
import io.github.splunkoncall.retrofit.maintenance.MaintenanceClient;
import io.github.splunkoncall.retrofit.notes.NotesClient;
import io.github.splunkoncall.retrofit.oncall.OnCallClient;
import io.github.splunkoncall.retrofit.overrides.OverridesClient;
import io.github.splunkoncall.retrofit.pagingpolicies.PagingPoliciesClient;
import io.github.splunkoncall.retrofit.reporting.ReportingClient;
import io.github.splunkoncall.retrofit.rotations.RotationsClient;
import io.github.splunkoncall.retrofit.routingkeys.RoutingKeysClient;
import io.github.splunkoncall.retrofit.stakeholders.StakeholdersClient;
import io.github.splunkoncall.retrofit.teams.TeamsClient;
import io.github.splunkoncall.retrofit.users.UsersClient;
import io.github.splunkoncall.retrofit.webhooks.WebhooksClient;
import io.github.splunkoncall.rotations.RotationsApi;
import io.github.splunkoncall.routingkeys.RoutingKeysApi;
import io.github.splunkoncall.stakeholders.StakeholdersApi;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.users.UsersApi;
import io.github.splunkoncall.webhooks.WebhooksApi;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * The client of the service over HTTP. Immutable and safe for use by many threads; one per process
 * is enough. Nothing is sent until an operation is called. It has no thread of its own: each call
 * runs on the thread of its caller.
 */
public final class SplunkOnCallClient implements SplunkOnCallApi, AutoCloseable {
  private final Connection connection;
  private final @Nullable Connection restEndpoint;
  private final @Nullable ConnectionPool ownPool;

  private SplunkOnCallClient(
      Connection connection, @Nullable Connection restEndpoint, @Nullable ConnectionPool ownPool) {
    this.connection = connection;
    this.restEndpoint = restEndpoint;
    this.ownPool = ownPool;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new Setting.ProcessSource());
  }

  /**
   * A client with the settings of the system properties and the environment, such as {@code
   * SPLUNK_ON_CALL_API_ID} and {@code SPLUNK_ON_CALL_API_KEY}. Throws {@link
   * ConfigurationException} if a setting is missing or malformed.
   */
  public static SplunkOnCallClient fromEnvironment() {
    return builder().fromEnvironment().build();
  }

  @Override
  public IncidentsApi incidents() {
    return new IncidentsClient(connection);
  }

  @Override
  public OnCallApi onCall() {
    return new OnCallClient(connection);
  }

  @Override
  public UsersApi users() {
    return new UsersClient(connection);
  }

  @Override
  public TeamsApi teams() {
    return new TeamsClient(connection);
  }

  @Override
  public EscalationPoliciesApi escalationPolicies() {
    return new EscalationPoliciesClient(connection);
  }

  @Override
  public RoutingKeysApi routingKeys() {
    return new RoutingKeysClient(connection);
  }

  @Override
  public WebhooksApi webhooks() {
    return new WebhooksClient(connection);
  }

  @Override
  public NotesApi notes() {
    return new NotesClient(connection);
  }

  @Override
  public AlertsApi alerts() {
    return new AlertsClient(connection);
  }

  @Override
  public ContactMethodsApi contactMethods() {
    return new ContactMethodsClient(connection);
  }

  @Override
  public PagingPoliciesApi pagingPolicies() {
    return new PagingPoliciesClient(connection);
  }

  @Override
  public RotationsApi rotations() {
    return new RotationsClient(connection);
  }

  @Override
  public OverridesApi overrides() {
    return new OverridesClient(connection);
  }

  @Override
  public ChatApi chat() {
    return new ChatClient(connection);
  }

  @Override
  public StakeholdersApi stakeholders() {
    return new StakeholdersClient(connection);
  }

  @Override
  public MaintenanceApi maintenance() {
    return new MaintenanceClient(connection);
  }

  @Override
  public AlertRulesApi alertRules() {
    return new AlertRulesClient(connection);
  }

  @Override
  public ReportingApi reporting() {
    return new ReportingClient(connection);
  }

  @Override
  public IngestApi ingest() {
    return new IngestClient(this::restEndpoint);
  }

  private Connection restEndpoint() {
    if (restEndpoint == null) {
      throw new ConfigurationException(
          Setting.REST_ENDPOINT.builderName(),
          Operation.INGEST_ALERT
              + " needs the REST endpoint and none is set. Set it by "
              + Setting.REST_ENDPOINT.howToSet()
              + ". Nothing was sent.");
    }
    return restEndpoint;
  }

  @Override
  public SplunkOnCallClient actingAs(String username) {
    return new SplunkOnCallClient(
        connection.actingAs(Require.notBlank("username", username)), restEndpoint, ownPool);
  }

  @Override
  public SplunkOnCallClient withDeadline(Duration deadline) {
    Duration time = Require.positive("deadline", deadline);
    return new SplunkOnCallClient(
        connection.within(time), restEndpoint == null ? null : restEndpoint.within(time), ownPool);
  }

  /**
   * Closes the connections that no call is using, of this client and of those that act as others or
   * have another deadline. Calls go on, and a later one connects anew. Not needed: a connection
   * that is not used for a minute closes by itself. Those of an {@link Builder#httpClient
   * OkHttpClient that was given} are left alone.
   */
  @Override
  public void close() {
    if (ownPool != null) {
      ownPool.evictAll();
    }
  }

  /**
   * Settings of a client. What is set here wins over the environment. A value out of range is
   * refused at once with {@link ConfigurationException}.
   */
  public static final class Builder {
    private static final String SERVICE = "https://api.victorops.com/";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);
    private static final int MAX_ATTEMPTS = 4;

    /** So many threads find a connection again; with the default of OkHttp it would be five. */
    private static final int IDLE = 64;

    /** Of HTTP/2; that of HTTP/1.1 has no pings, but its connections are not kept as long. */
    private static final Duration PING_INTERVAL = Duration.ofSeconds(10);

    private static final long MAX_RESPONSE_BYTES = 256L * 1024 * 1024;

    private final Setting.Source source;
    private boolean fromEnvironment;
    private @Nullable String apiId;
    private @Nullable String apiKey;
    private @Nullable Supplier<Credentials> supplier;
    private boolean logBodies;
    private @Nullable String username;
    private @Nullable String baseUrl;
    private @Nullable String restEndpoint;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration callTimeout;
    private @Nullable OkHttpClient httpClient;
    private final Map<Operation, RateLimit> ownLimits = new EnumMap<>(Operation.class);
    private @Nullable Boolean pacing;
    private @Nullable SharedBudget sharedBudget;
    private LongSupplier nanoTime = System::nanoTime;
    private Sleeper sleeper = Sleeper.OF_THE_THREAD;
    private InstantSource clock = Clock.systemUTC();
    private int maxAttempts = MAX_ATTEMPTS;
    private long maxResponseBytes = MAX_RESPONSE_BYTES;
    private int maxJsonDepth = Caps.DEEPEST;
    private CallListener listener = new CallListener() {};
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    Builder(Setting.Source source) {
      this.source = source;
    }

    /** The API id of the organisation. */
    public Builder apiId(String value) {
      apiId = value;
      return this;
    }

    /** The API key of the organisation; a read-only key can make GET calls only. */
    public Builder apiKey(String value) {
      apiKey = value;
      return this;
    }

    /**
     * Where the API id and key come from, if they change while the client runs: asked when the
     * client is built and before each attempt, again if that had to wait for its turn, on the
     * thread of the call; so it should be quick, and what it throws ends the call. Each key has a
     * budget of its own. In the place of {@link #apiId} and {@link #apiKey}.
     */
    public Builder credentials(Supplier<Credentials> value) {
      supplier = value;
      return this;
    }

    /**
     * Whether the bodies of requests and answers are logged, by the {@link System.Logger} {@code
     * io.github.splunkoncall} at level TRACE: without keys, but with all that incidents say. Off by
     * default. How each call ended is logged at level DEBUG in any case.
     */
    public Builder logBodies(boolean value) {
      logBodies = value;
      return this;
    }

    /** The acting user: in whose name incidents are created, acknowledged and resolved. */
    public Builder username(String value) {
      username = value;
      return this;
    }

    /**
     * Where the service is; https, or http on loopback. Default {@code https://api.victorops.com}.
     */
    public Builder baseUrl(String value) {
      baseUrl = value;
      return this;
    }

    /**
     * Where alerts are sent: the URL of the REST endpoint integration up to the routing key, as its
     * page in the product shows it. A secret, because it has a key in its path. https, or http on
     * loopback. Needed for {@link SplunkOnCallClient#ingest()} only.
     */
    public Builder restEndpoint(String value) {
      restEndpoint = value;
      return this;
    }

    /** How long connecting may take, from a millisecond to 24 days. Default 10 seconds. */
    public Builder connectTimeout(Duration value) {
      connectTimeout = usable("connectTimeout", value);
      return this;
    }

    /**
     * How long a call may take in all: until its turn comes, for all attempts and the waits between
     * them, to the last byte of the answer; from a millisecond to 24 days. Default 60 seconds.
     * {@link SplunkOnCallApi#withDeadline} sets it for some calls. Only while the address of a host
     * is looked up does a call not end: the resolver of the machine has a timeout of its own.
     */
    public Builder callTimeout(Duration value) {
      callTimeout = usable("callTimeout", value);
      return this;
    }

    /**
     * An OkHttpClient to build on: its connection pool, dispatcher, proxy, TLS, event listener,
     * interceptors and timeouts are used, unless set here. Redirects are not followed, and its
     * authenticator and cache are not used. Its interceptors do not see the credentials; its event
     * listener does.
     *
     * <p>Its connection pool should hold as many idle connections as threads make calls: OkHttp
     * holds five by default, so that more threads connect again and again. Without this setting the
     * client has a pool of its own that holds 64.
     */
    public Builder httpClient(OkHttpClient value) {
      httpClient = value;
      return this;
    }

    /**
     * Sends calls without waiting for the limits of the service, which may then answer 429 or 403.
     * By default calls wait for their turn, first come, first served, within their deadline, and
     * all clients of this process with the same key share one budget; only a service on loopback is
     * called without waiting. The last of this, {@link #rateLimit} and {@link #sharedBudget}
     * decides whether calls wait.
     */
    public Builder withoutPacing() {
      pacing = false;
      return this;
    }

    /**
     * Keeps to another limit than the documented one for an operation. All operations are paced
     * then, on loopback too.
     */
    public Builder rateLimit(Operation operation, RateLimit limit) {
      ownLimits.put(operation, limit);
      pacing = true;
      return this;
    }

    /** A budget shared with other processes, to which this client passes its own limits. */
    public Builder sharedBudget(SharedBudget value) {
      sharedBudget = value;
      pacing = true;
      return this;
    }

    /**
     * How often a call is sent at most, if it fails in a way that another attempt can mend. Default
     * 4; 1 switches repetitions off. What is not safe to repeat is sent again only if certainly
     * nothing was done.
     */
    public Builder maxAttempts(int value) {
      if (value < 1) {
        throw new ConfigurationException("maxAttempts", "maxAttempts must be at least 1");
      }
      maxAttempts = value;
      return this;
    }

    /**
     * How large an answer may be, in bytes after decompression. Default 256 MiB, which holds some
     * 200,000 incidents. A call whose answer is larger ends in a {@link
     * io.github.splunkoncall.errors.MalformedResponseException}, and the rest of it is not read.
     */
    public Builder maxResponseBytes(long value) {
      if (value < 1) {
        throw new ConfigurationException("maxResponseBytes", "maxResponseBytes must be at least 1");
      }
      maxResponseBytes = value;
      return this;
    }

    /**
     * How many objects and arrays may lie in each other in an answer: 1 to 255. Default 255. A call
     * whose answer is nested more deeply ends in a {@link
     * io.github.splunkoncall.errors.MalformedResponseException}.
     */
    public Builder maxJsonDepth(int value) {
      if (value < 1 || value > Caps.DEEPEST) {
        throw new ConfigurationException(
            "maxJsonDepth",
            "maxJsonDepth must be from 1 to " + Caps.DEEPEST + ": what is deeper is never read");
      }
      maxJsonDepth = value;
      return this;
    }

    /** Who is told when a call is sent again. */
    public Builder listener(CallListener value) {
      listener = value;
      return this;
    }

    /** For tests: numbers from 0 to 1 that are not random. */
    Builder random(DoubleSupplier value) {
      random = value;
      return this;
    }

    /** For tests: another time, and another way to wait. */
    Builder waitingBy(LongSupplier nanos, Sleeper waiter) {
      nanoTime = nanos;
      sleeper = waiter;
      pacing = pacing == null ? Boolean.TRUE : pacing;
      return this;
    }

    /**
     * What tells the time, for calls about times to come. Default: the clock of the machine. A test
     * sets the clock of the service that it calls.
     */
    public Builder clock(InstantSource value) {
      clock = value;
      return value instanceof WaitingClock waiting ? waitingBy(waiting::nanoTime, waiting) : this;
    }

    /** Takes what is not set here from the system properties, and then from the environment. */
    public Builder fromEnvironment() {
      fromEnvironment = true;
      return this;
    }

    /**
     * The client. Throws {@link ConfigurationException}, naming the setting, if the API id or key
     * is missing or malformed or if the base URL or the REST endpoint is unusable.
     */
    public SplunkOnCallClient build() {
      Credentials credentials = credentials();
      String url = setting(Setting.BASE_URL, baseUrl);
      HttpUrl base = BaseUrl.parse(url == null ? SERVICE : url);
      String actingUser = setting(Setting.USERNAME, username);
      if (actingUser != null && actingUser.isBlank()) {
        throw missing("The username is blank", Setting.USERNAME);
      }
      String alertUrl = setting(Setting.REST_ENDPOINT, restEndpoint);
      RestEndpoint endpoint = alertUrl == null ? null : RestEndpoint.parse(alertUrl);
      Map<Operation, RateLimit> limits = rateLimits(base);
      Keys keys =
          new Keys(
              credentials,
              supplier == null ? () -> credentials : supplier,
              key -> budget(key, base, limits),
              endpoint == null ? List.of() : endpoint.secrets());
      OkHttpClient http = http();
      Caller caller =
          new Caller(
              keys,
              clock.withZone(ZoneOffset.UTC),
              new Retries(maxAttempts, new Backoff(random), new RetryBudget()),
              listener,
              nanoTime,
              sleeper,
              new CallLog(keys, logBodies));
      Limits within = Limits.within(deadline(http));
      return new SplunkOnCallClient(
          new Connection(
              retrofit(base, http, new CredentialsInterceptor(base)), caller, actingUser, within),
          endpoint == null
              ? null
              : new Connection(retrofit(endpoint.origin(), http, endpoint), caller, null, within),
          httpClient == null ? http.connectionPool() : null);
    }

    /** The last interceptor adds what others must not see. */
    private static Retrofit retrofit(HttpUrl base, OkHttpClient shared, Interceptor last) {
      OkHttpClient http = shared.newBuilder().addNetworkInterceptor(last).build();
      return new Retrofit.Builder().baseUrl(base).callFactory(new Requests(http)).build();
    }

    private Credentials credentials() {
      if (supplier != null) {
        return supplied(supplier);
      }
      String id = setting(Setting.API_ID, apiId);
      String key = setting(Setting.API_KEY, apiKey);
      if (id == null && key == null) {
        throw new ConfigurationException(
            Setting.API_ID.builderName(),
            "The API id and the API key are missing. Set them by %s, and %s."
                .formatted(Setting.API_ID.howToSet(), Setting.API_KEY.howToSet()));
      }
      if (id == null) {
        throw missing("The API key is set, but the API id is missing", Setting.API_ID);
      }
      if (key == null) {
        throw missing("The API id is set, but the API key is missing", Setting.API_KEY);
      }
      return Credentials.of(id, key);
    }

    private Credentials supplied(Supplier<Credentials> given) {
      if (apiId != null || apiKey != null) {
        throw new ConfigurationException(
            "credentials",
            "credentials(…) is set, and so is apiId(…) or apiKey(…): set one or the other.");
      }
      return Keys.ask(given);
    }

    /**
     * What is ours alone finds out soon that a connection is dead, which says nothing by itself.
     */
    static OkHttpClient.Builder ownHttp() {
      return new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(IDLE, 1, MINUTES))
          .pingInterval(PING_INTERVAL);
    }

    private OkHttpClient http() {
      OkHttpClient.Builder http = httpClient == null ? ownHttp() : httpClient.newBuilder();
      if (connectTimeout != null || httpClient == null) {
        http.connectTimeout(connectTimeout == null ? CONNECT_TIMEOUT : connectTimeout);
      }
      if (callTimeout != null || httpClient == null) {
        // Each call has a deadline, which ends it whatever it waits for.
        http.readTimeout(Duration.ZERO).writeTimeout(Duration.ZERO);
      }
      return http.followRedirects(false)
          .followSslRedirects(false)
          .authenticator(Authenticator.NONE)
          .cache(null)
          .addInterceptor(GuardedBody.interceptor(new Caps(maxResponseBytes, maxJsonDepth)))
          .addNetworkInterceptor(SendState.interceptor())
          .build();
    }

    /** On loopback there is a fake, a proxy or a recording, and nobody who counts. */
    private Map<Operation, RateLimit> rateLimits(HttpUrl base) {
      boolean paced = pacing == null ? !BaseUrl.isLoopback(base.host()) : pacing;
      Map<Operation, RateLimit> all = new EnumMap<>(Operation.class);
      if (paced) {
        for (Operation operation : Operation.values()) {
          operation.rateLimit().ifPresent(limit -> all.put(operation, limit));
        }
        all.putAll(ownLimits);
      }
      return all;
    }

    private RateBudget budget(
        Credentials credentials, HttpUrl base, Map<Operation, RateLimit> all) {
      return sharedBudget == null && sleeper == Sleeper.OF_THE_THREAD
          ? RateBudgets.of(credentials, origin(base), all)
          : new RateBudget(all, nanoTime, sleeper, sharedBudget);
    }

    private static String origin(HttpUrl url) {
      return url.scheme() + "://" + url.host() + ":" + url.port();
    }

    private Duration deadline(OkHttpClient http) {
      if (callTimeout != null) {
        return callTimeout;
      }
      int own = http.callTimeoutMillis();
      return own == 0 ? CALL_TIMEOUT : Duration.ofMillis(own);
    }

    private @Nullable String setting(Setting setting, @Nullable String explicit) {
      return explicit == null && fromEnvironment ? source.get(setting) : explicit;
    }

    private static ConfigurationException missing(String what, Setting setting) {
      return new ConfigurationException(
          setting.builderName(), what + ". Set it by " + setting.howToSet() + ".");
    }

    /** OkHttp counts milliseconds in an int, and takes zero for no timeout at all. */
    private static Duration usable(String setting, Duration value) {
      if (value.compareTo(Duration.ofMillis(1)) < 0
          || value.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
        throw new ConfigurationException(
            setting, setting + " must be at least a millisecond and at most 24 days");
      }
      return value;
    }
  }
}
