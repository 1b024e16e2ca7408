package io.github.splunkoncall.testkit.rotations;

import io.github.splunkoncall.rotations.RotationsApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Rotations of teams through the door in process. */
public record InProcessRotations(InProcess door) implements RotationsApi {}
