package org.candour.finance.imports;

import java.util.List;
import org.candour.finance.FigurePreview;
import org.jspecify.annotations.Nullable;

/**
 * What taking a file in would come to. Nothing has been stored.
 *
 * @param figures how many the file holds
 * @param problems every one, at most the first thousand
 * @param problemCount also those left out of the list
 * @param notices what a person should know, and what keeps nothing from being taken in
 * @param preview what would change; null while there are problems
 */
public record ImportCheck(
        ReceivedFile file,
        ImportKind kind,
        Survey survey,
        int rows,
        int figures,
        List<FileProblem> problems,
        int problemCount,
        List<FileProblem> notices,
        @Nullable FigurePreview preview) {

    public boolean isGood() {
        return problemCount == 0;
    }
}
