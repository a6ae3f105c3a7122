package org.candour.plans.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * Odd and hostile files go through the real upload, readers and index while others search; all of them with
 * {@code -Dcandour.hostile.all=true}, which takes longer than the suite may. More mutants than the
 * suite has time for: {@code -Dcandour.hostile.mutants=3000}; with the limits of an installed portal: {@code
 * -Dcandour.hostile.patient=true}; told file by file: {@code -Dcandour.hostile.tell=true}.
 */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class HostileUploadTests extends HostileHouse {

    private static final boolean PATIENT = Boolean.getBoolean("candour.hostile.patient");

    @Test
    @EnabledIfSystemProperty(named = "candour.hostile.all", matches = "true")
    void pdfsThatLieLoopAndNeverEnd() {
        run(HostilePdfs.all());
    }

    @Test
    void pdfsThatWouldRunOrOpenSomething() {
        run(HostileActions.all(address()));
    }

    @Test
    @EnabledIfSystemProperty(named = "candour.hostile.all", matches = "true")
    void officeFilesThatLieLoopAndNeverEnd() {
        run(Stream.concat(HostilePackages.all(address()), HostileSheets.all(address())));
    }

    @Test
    @EnabledIfSystemProperty(named = "candour.hostile.all", matches = "true")
    void textsOfEveryKindAndNamesThatNobodyShouldGive() {
        run(HostileTexts.all(address()));
    }

    @Test
    void scansThatLieLoopAndBreakOff() {
        run(HostilePictures.all());
    }

    @Test
    @EnabledIfSystemProperty(named = "candour.hostile.all", matches = "true")
    void textsThatRepeatOnePieceOverAndOver() {
        run(HostileRepeats.all());
    }

    @Test
    void goodFilesChangedHereAndThere() {
        run(Mutants.of(Integer.getInteger("candour.hostile.mutants", 90)));
    }

    private void run(Stream<HostileFile> files) {
        long memory = memory();
        List<String> wrong =
                ending(files.filter(file -> PATIENT || !takesLong(file)).toList());

        assertThat(wrong).isEmpty();
        assertThat(asked()).as("requests that a file made").isZero();
        assertThat(leftBehind()).as("files written elsewhere").isEmpty();
        assertThat(memory() - memory).as("memory that stays taken").isLessThan(64L << 20);
    }

    /** Nothing can be done with these but to wait until their time is over; two of the kind are enough every day. */
    private static boolean takesLong(HostileFile file) {
        return file.name().startsWith("bomb-") || file.name().startsWith("million-rows");
    }

    private static long memory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
