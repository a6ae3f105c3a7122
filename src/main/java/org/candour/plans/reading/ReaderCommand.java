package org.candour.plans.reading;

import java.nio.file.Path;
import java.util.List;
import org.candour.common.process.ProgramCommand;
import org.candour.plans.reader.ReaderMain;

/** How the reader's process is started. */
final class ReaderCommand {

    private ReaderCommand() {}

    static List<String> of(ReadingSettings settings, Path temporary) {
        return ProgramCommand.of(
                ReaderMain.class,
                settings.memory(),
                temporary,
                // what is made for one page is garbage after it: half the memory for the young halves the collections
                List.of("-XX:NewRatio=1", "-Djava.io.tmpdir=" + Scratch.files(temporary)));
    }
}
