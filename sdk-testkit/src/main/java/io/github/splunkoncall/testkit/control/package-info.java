/** The control interface of a fake that is used over HTTP: what it knows, and how it is told. */
@NullMarked
package io.github.splunkoncall.testkit.control;

import org.jspecify.annotations.NullMarked;
