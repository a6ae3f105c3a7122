package org.candour.bench;

import java.util.List;
import java.util.Optional;

/** Another engine that is asked in which plans, and on how many pages of each, an issue is found. */
interface Rival extends AutoCloseable {

    /** What came of asking. */
    record Answer(double milliseconds, long plans) {}

    String name();

    /** The program it needs and this machine has not. */
    Optional<String> missing();

    void load(MadePlans plans) throws Exception;

    /** All issues one after the other, twice; the second time counts. */
    Answer ask(List<List<String>> issues) throws Exception;

    @Override
    void close() throws Exception;
}
