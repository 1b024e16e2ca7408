package io.github.splunkoncall.examples.testingyourservice;

import io.github.splunkoncall.testkit.junit.Door;
import io.github.splunkoncall.testkit.junit.SplunkOnCallTest;

/** The same tests by the real client, over HTTP. */
@SplunkOnCallTest(Door.HTTP)
class CheckoutAlarmOverHttpTest extends CheckoutAlarmTest {}
