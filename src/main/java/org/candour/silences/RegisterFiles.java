package org.candour.silences;

import java.util.List;
import org.candour.rounds.RoundId;

/** A register as a file that people can keep, send and edit elsewhere: YAML in the form of a criteria set's own. */
public interface RegisterFiles {

    /** The issues asked now; taken in again, the file changes nothing. */
    String export(RoundId round);

    /**
     * What taking the file in would change.
     *
     * @throws org.candour.common.ProblemsException with everything that is wrong with it, by line and field
     */
    Intake look(RoundId round, String fileName, byte[] file);

    /**
     * Takes in what was looked at, all or nothing. New issues and editions are not yet shown to the public; what the file does
     * not name stays as it is.
     *
     * @throws org.candour.common.ProblemsException also when the register has moved on since
     */
    void take(RoundId round, Intake seen, String reason);

    /**
     * A file and what it would change.
     *
     * @param left how many issues asked now it does not name
     */
    record Intake(String fileName, String text, List<Line> lines, int left) {

        public long count(Change change) {
            return lines.stream().filter(line -> line.change() == change).count();
        }
    }

    /**
     * One issue of the file.
     *
     * @param edition the edition it would follow; 0 for a new issue
     * @param parts what would change
     */
    record Line(String id, String title, Change change, int edition, List<String> parts) {}

    /** What becomes of an issue. */
    enum Change {
        NEW("New"),
        CHANGED("New edition"),
        UNCHANGED("Unchanged");

        private final String title;

        Change(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
