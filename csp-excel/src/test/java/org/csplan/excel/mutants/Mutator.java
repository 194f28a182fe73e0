package org.csplan.excel.mutants;

import java.util.Random;

/** Damages a file in one way; where, chance says. */
@FunctionalInterface
interface Mutator {

    byte[] mutate(byte[] file, Random chance);
}
