package org.candour.plans.hostile;

import java.util.function.Supplier;

/**
 * A file that means no good.
 *
 * @param name what it is called when it is uploaded
 * @param making its bytes, made when needed only
 * @param tells whether a reader sees {@link #WORD} in it, so that it must be found or the file be known as not read
 */
record HostileFile(String name, Supplier<byte[]> making, boolean tells) {

    /** Stands in every file that a person could read; no plan of the real world has it. */
    static final String WORD = "quillwort";

    static final String SENTENCE = "The quillwort grows beside the hospital.";

    static HostileFile of(String name, Supplier<byte[]> making) {
        return new HostileFile(name, making, true);
    }

    /** One whose bytes say what nobody sees, or which says nothing at all. */
    static HostileFile mute(String name, Supplier<byte[]> making) {
        return new HostileFile(name, making, false);
    }
}
