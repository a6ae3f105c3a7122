package org.candour.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.assessment.rating.Marks;
import org.candour.common.Findings;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.files.CriteriaFiles;
import org.candour.criteria.files.SetReader;
import org.candour.criteria.files.SourceFile;

/** The real criteria set, and plans marked under it in one line: "L 3434- R 312331 …". */
public final class TestSet {

    public static final CriteriaSet STP = read();

    private TestSet() {}

    private static CriteriaSet read() {
        List<SourceFile> files = CriteriaFiles.in("classpath:ratings-criteria").stream()
                .filter(f -> f.set().equals("stp-2016"))
                .toList();
        return SetReader.read("stp-2016", files, new Findings()).orElseThrow().set();
    }

    /** Levels in the set's order, spaces ignored: 1 to 4, i for insufficient evidence, - for not applicable. */
    public static Marks marks(String levels) {
        Map<String, ScoreLevel> marks = new HashMap<>();
        String plain = levels.replace(" ", "");
        for (int i = 0; i < plain.length(); i++) {
            marks.put(STP.criteria().get(i).id(), level(plain.charAt(i)));
        }
        return new Marks(marks, List.of(), 100, 100);
    }

    private static ScoreLevel level(char c) {
        return switch (c) {
            case 'i' -> ScoreLevel.INSUFFICIENT_EVIDENCE;
            case '-' -> ScoreLevel.NOT_APPLICABLE;
            default -> ScoreLevel.of(String.valueOf(c)).orElseThrow();
        };
    }
}
