package io.github.splunkoncall.retrofit.contactmethods;

import static io.github.splunkoncall.retrofit.wire.Codecs.INT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.contactmethods.DeviceUpdate;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;

/** What creates and changes contact methods, on the wire. */
public final class ContactRequestsWire {
  /** What changes about a device: the only names with underscores (Q35). */
  public static final Codec<DeviceUpdate> DEVICE =
      Table.of(DeviceUpdate::builder, DeviceUpdate.Builder::build)
          .optional("device_label", STRING, DeviceUpdate::label, DeviceUpdate.Builder::label)
          .optional(
              "escalation_notification_sound",
              STRING,
              DeviceUpdate::escalationSound,
              DeviceUpdate.Builder::escalationSound)
          .optional(
              "chat_escalation_sound",
              STRING,
              DeviceUpdate::chatSound,
              DeviceUpdate.Builder::chatSound)
          .optional(
              "resolved_notification_sound",
              STRING,
              DeviceUpdate::resolvedSound,
              DeviceUpdate.Builder::resolvedSound)
          .build();

  /** An email address to add. */
  public static final Codec<EmailRequest> EMAIL =
      Table.of(EmailRequest::builder, EmailRequest.Builder::build)
          .field("label", STRING, EmailRequest::label, EmailRequest.Builder::label)
          .field("email", STRING, EmailRequest::email, EmailRequest.Builder::email)
          .optional("rank", INT, EmailRequest::rank, EmailRequest.Builder::rank)
          .build();

  /** A phone number to add. */
  public static final Codec<PhoneRequest> PHONE =
      Table.of(PhoneRequest::builder, PhoneRequest.Builder::build)
          .field("label", STRING, PhoneRequest::label, PhoneRequest.Builder::label)
          .field("phone", STRING, PhoneRequest::phone, PhoneRequest.Builder::phone)
          .optional("rank", INT, PhoneRequest::rank, PhoneRequest.Builder::rank)
          .build();

  private ContactRequestsWire() {}
}
