package org.candour.finance.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.finance.FigureImports;
import org.candour.finance.imports.Decimals;
import org.candour.finance.imports.Deficits;
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.ImportOptions;
import org.candour.finance.imports.ReceivedFile;
import org.candour.finance.imports.Scale;

/** An import that nobody has stored or left yet, as the address keeps it: who loads the page anew goes on with it. */
record ImportUnderWay(ImportKind kind, ReceivedFile file, ImportOptions options) {

    private static final String KIND = "kind";
    private static final String FILE = "file";
    private static final String NAME = "name";
    private static final String DECIMALS = "decimals";
    private static final String UNIT = "unit";
    private static final String DEFICITS = "deficits";
    private static final String YEAR = "year";
    private static final String SOURCE = "source";

    /** The import the address names, so long as its file is still kept. */
    static Optional<ImportUnderWay> of(QueryParameters query, FigureImports imports) {
        return query.getSingleParameter(KIND).flatMap(ImportKind::of).flatMap(kind -> query.getSingleParameter(FILE)
                .flatMap(hash -> imports.received(hash, word(query, NAME)))
                .map(file -> new ImportUnderWay(kind, file, options(query))));
    }

    /** Whether the address names a file at all. */
    static boolean isNamedIn(QueryParameters query) {
        return query.getSingleParameter(FILE).isPresent();
    }

    private static ImportOptions options(QueryParameters query) {
        return new ImportOptions(
                Map.of(),
                one(Decimals.values(), word(query, DECIMALS), Decimals.EITHER),
                one(OptionsPart.UNITS, word(query, UNIT), Scale.NONE),
                word(query, YEAR),
                word(query, SOURCE),
                one(Deficits.values(), word(query, DEFICITS), Deficits.UNSAID));
    }

    private static String word(QueryParameters query, String name) {
        String word = query.getSingleParameter(name).orElse("");
        return word.substring(0, Math.min(word.length(), OptionsPart.LONGEST));
    }

    private static <E extends Enum<E>> E one(E[] all, String word, E otherwise) {
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(otherwise);
    }

    QueryParameters query() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(KIND, kind.id());
        words.put(FILE, file.sha256());
        words.put(NAME, file.name());
        words.put(
                DECIMALS,
                options.decimals() == Decimals.EITHER ? "" : options.decimals().name());
        words.put(UNIT, options.unit() == Scale.NONE ? "" : options.unit().name());
        words.put(
                DEFICITS,
                options.deficits() == Deficits.UNSAID ? "" : options.deficits().name());
        words.put(YEAR, options.year());
        words.put(SOURCE, options.source());
        words.values().removeIf(String::isEmpty);
        return QueryParameters.simple(words);
    }
}
