package org.candour.finance.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.candour.finance.Figure;
import org.candour.finance.FigurePreview;
import org.candour.finance.imports.ImportCheck;
import org.candour.finance.imports.PastImport;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param id of the recorded import; null after a dry run
 * @param repeated whether the same file had been recorded before and nothing changed since
 * @param changes what is new or differs, at most the first thousand
 */
record ImportReply(
        @Nullable String id,
        boolean dryRun,
        boolean repeated,
        String kind,
        String file,
        String sha256,
        int rows,
        int figures,
        int added,
        int changed,
        int unchanged,
        List<Entry> changes,
        List<Notice> notices) {

    private static final int SHOWN = 1000;

    /** One figure before and after; {@code before} is null for a new one and for one that was not available. */
    record Entry(
            String code,
            String measure,
            String year,
            String basis,
            String stf,
            boolean isNew,
            @Nullable String before,
            @Nullable String after) {}

    record Notice(String where, String what, String remedy) {}

    static ImportReply of(ImportCheck check, FigurePreview preview, @Nullable PastImport done) {
        Stream<Entry> added = preview.added().stream().map(f -> entry(f, true, null));
        Stream<Entry> changed = preview.changed().stream()
                .map(c -> entry(c.after(), false, plain(c.before().value())));
        return new ImportReply(
                done == null ? null : done.id().toString(),
                done == null,
                done != null && done.repeated(),
                check.kind().id(),
                check.file().name(),
                check.file().sha256(),
                check.rows(),
                check.figures(),
                preview.added().size(),
                preview.changed().size(),
                preview.unchanged(),
                Stream.concat(changed, added).limit(SHOWN).toList(),
                check.notices().stream()
                        .map(n -> new Notice(n.where(), n.what(), n.remedy()))
                        .toList());
    }

    private static Entry entry(Figure f, boolean isNew, @Nullable String before) {
        String organisation = f.organisation();
        return new Entry(
                organisation == null ? f.footprint() : organisation,
                f.measure(),
                f.year(),
                f.basis(),
                f.stf(),
                isNew,
                before,
                plain(f.value()));
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
