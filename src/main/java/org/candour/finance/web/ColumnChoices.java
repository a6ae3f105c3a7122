package org.candour.finance.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.finance.imports.Field;
import org.candour.finance.imports.Headings;
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.ImportOptions;
import org.jspecify.annotations.Nullable;

/** What a script says of its columns: {@code mapping=Outturn £000=outturn-including}, a field each. */
final class ColumnChoices {

    private ColumnChoices() {}

    static Map<String, String> of(String @Nullable [] said, ImportKind kind, Findings findings) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String one : said == null ? new String[0] : said) {
            int at = one.lastIndexOf('=');
            String heading = at < 0 ? "" : Headings.plain(one.substring(0, at));
            String field = one.substring(at + 1).strip();
            boolean known = field.equals(ImportOptions.IGNORED)
                    || kind.fields().stream().anyMatch(f -> f.id().equals(field));
            if (heading.isEmpty() || !known) {
                findings.add(
                        "mapping",
                        "“" + one + "” does not say which heading is which column.",
                        "Write heading=column, the column one of "
                                + kind.fields().stream().map(Field::id).collect(Collectors.joining(", "))
                                + ", or - for one that is not to be read.");
            } else {
                choices.put(heading, field);
            }
        }
        return choices;
    }
}
