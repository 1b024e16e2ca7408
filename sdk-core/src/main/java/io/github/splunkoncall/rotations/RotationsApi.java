package io.github.splunkoncall.rotations;

/** Rotations of teams: shifts in which members take turns. */
public interface RotationsApi {}
