package io.github.splunkoncall.testkit.contract;

/** Rotations of teams: shifts in which members take turns. */
abstract class RotationsContract extends ContractSuite {}
